package report

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// plainly finds words as wordSet.in says that it does, letter by letter.
func plainly(words map[string]int32, text string) (found []string) {
	inWord := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' }
	inWhole := func(r rune) bool { return inWord(r) || strings.ContainsRune("./'’&_@", r) }
	notIn := func(in func(rune) bool) func(rune) bool { return func(r rune) bool { return !in(r) } }
	look := func(at int, word string) bool {
		lower := strings.Map(unicode.ToLower, word)
		number, ok := words[lower]
		if ok && len(lower) > longest {
			panic("a word of the test is too long")
		}
		if ok {
			found = append(found, fmt.Sprint(number, at, word))
		}
		return ok
	}
	for at := 0; at < len(text); {
		whole := text[at:]
		if i := strings.IndexFunc(whole, notIn(inWhole)); i >= 0 {
			whole = whole[:i]
		}
		bare := strings.TrimRightFunc(whole, notIn(inWord))
		if whole != "" && !look(at, whole) && !look(at, bare) {
			for i := 0; i < len(bare); {
				word := bare[i:]
				if j := strings.IndexFunc(word, notIn(inWord)); j >= 0 {
					word = word[:j]
				}
				if word == "" {
					i += len(string([]rune(bare[i:])[:1]))
					continue
				}
				look(at+i, word)
				i += len(word)
			}
		}
		at += max(1, len(whole))
	}
	return found
}

func TestWordSetFindsAsItSays(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	letters := []rune("abcABCé’'.-/&_@ ,!KİſǅΣß1\u00ad\u2003\xff")
	random := func(n int) string {
		var b strings.Builder
		for range r.IntN(n) {
			b.WriteRune(letters[r.IntN(len(letters))])
		}
		return b.String()
	}
	total := 0
	for range 3000 {
		var set wordSet
		words := map[string]int32{}
		for i := range r.IntN(30) {
			word := strings.Map(unicode.ToLower, random(4))
			if _, there := words[word]; !there && word != "" {
				words[word] = int32(i)
			}
			if word != "" {
				set.add(word, int32(i))
			}
		}
		text := random(80) + "\xe2\x80" + random(20)
		var got []string
		set.in(text, func(number int32, start, end int) { got = append(got, fmt.Sprint(number, start, text[start:end])) })
		if want := plainly(words, text); !slices.Equal(got, want) {
			t.Fatalf("in %q of %q: %q, want %q", text, words, got, want)
		}
		total += len(got)
	}
	if total < 3000 {
		t.Errorf("only %d words found", total)
	}
}

func TestWordSetLength(t *testing.T) {
	for n := longest - 2; n < 70; n++ {
		var set wordSet
		word := strings.Repeat("x", n)
		set.add(word, 1)
		found := false
		set.in("the "+strings.ToUpper(word)+".", func(int32, int, int) { found = true })
		if found != (n <= longest) {
			t.Errorf("%d letters: found is %v", n, found)
		}
	}
}

func BenchmarkWordSet(b *testing.B) {
	var set wordSet
	for i := range 24 {
		set.add(fmt.Sprintf("%cord%d", 'a'+i, i*i*i), int32(i))
	}
	text := strings.Repeat("The word0 of a Mayor’s well-known U.S. office, he said, “is not Cord8”. ", 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		set.in(text, func(int32, int, int) {})
	}
}
