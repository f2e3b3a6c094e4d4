package report

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordSet is a set of words in lower case, each with a number, that can be
// looked for in a text.
type wordSet struct {
	numbers map[string]int32
	// The sieve through which most words of a text fall: by the first byte, and
	// by the last, a bit for each length in bytes of such words. It tells of ASCII
	// alone; of other letters the lower case may have another length.
	starts, ends [utf8.RuneSelf]uint64
}

// longest is the greatest length in bytes of a word that is found.
const longest = 61

// add adds a word, unless it is there.
func (w *wordSet) add(word string, number int32) {
	if _, there := w.numbers[word]; there {
		return
	}
	if w.numbers == nil {
		w.numbers = map[string]int32{}
	}
	w.numbers[word] = number
	if word == "" {
		return
	}
	if first, last := word[0], word[len(word)-1]; first < utf8.RuneSelf && last < utf8.RuneSelf && len(word) <= longest {
		w.starts[first] |= 1 << len(word)
		w.ends[last] |= 1 << len(word)
	}
}

// kinds of letters: what words are made of, what joins them to wholes such as
// "p.m.", all others; and the first bytes of those that are not ASCII.
const (
	between = iota
	inWord
	joiner
	beyond
)

var byteKinds = func() (kinds [256]uint8) {
	for c := range kinds {
		kinds[c] = beyond
		if c < utf8.RuneSelf {
			kinds[c] = kindOf(rune(c))
		}
	}
	return kinds
}()

func kindOf(r rune) uint8 {
	switch {
	case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-':
		return inWord
	case strings.ContainsRune("./'’&_@", r):
		return joiner
	}
	return between
}

// in calls found for the words in a text, in any case of letters: for a whole,
// else for the whole without the marks at its end, else for each of its words.
func (w *wordSet) in(text string, found func(number int32, start, end int)) {
	if len(w.numbers) == 0 {
		return
	}
	ascii := false
	look := func(start, end int) bool {
		if ascii && !w.mayHave(text[start:end]) {
			return false
		}
		number, ok := w.find(text[start:end])
		if ok {
			found(number, start, end)
		}
		return ok
	}
	for start := 0; start < len(text); {
		end := start
		for end < len(text) && byteKinds[text[end]] == inWord {
			end++
		}
		if end == len(text) || byteKinds[text[end]] == between { // a word of ASCII, as most are
			ascii = true
			look(start, end)
			start = end + 1
			continue
		}
		var word, next int
		end, word, next, ascii = whole(text, start)
		if end > start && !look(start, end) && !look(start, word) {
			eachWord(text, start, word, look)
		}
		start = next
	}
}

// whole is the end of the whole that begins at start, and of its last word;
// where to go on; and whether it is ASCII.
func whole(text string, start int) (end, word, next int, ascii bool) {
	end, word, ascii = start, start, true
	for end < len(text) {
		kind, size := byteKinds[text[end]], 1
		if kind == beyond {
			var r rune
			r, size = utf8.DecodeRuneInString(text[end:])
			kind = kindOf(r)
			ascii = ascii && kind == between
		}
		if kind == between {
			return end, word, end + size, ascii
		}
		end += size
		if kind == inWord {
			word = end
		}
	}
	return end, word, end, ascii
}

// eachWord calls look for the words of a whole.
func eachWord(text string, start, end int, look func(start, end int) bool) {
	from := start
	for i, r := range text[start:end] {
		if kindOf(r) != inWord {
			if start+i > from {
				look(from, start+i)
			}
			from = start + i + utf8.RuneLen(r)
		}
	}
	if end > from {
		look(from, end)
	}
}

// mayHave is false where no word of ASCII begins and ends like this one and has
// its length.
func (w *wordSet) mayHave(word string) bool {
	if word == "" {
		return false
	}
	return w.starts[lower(word[0])]&w.ends[lower(word[len(word)-1])]&(1<<len(word)) != 0
}

// lower is a byte of ASCII in lower case.
func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

// find is the number of a word, in any case of letters.
func (w *wordSet) find(word string) (number int32, ok bool) {
	var scratch [longest + utf8.UTFMax]byte
	folded := scratch[:0]
	for _, r := range word {
		if len(folded) >= longest {
			return 0, false
		}
		folded = utf8.AppendRune(folded, unicode.ToLower(r))
	}
	number, ok = w.numbers[string(folded)]
	return number, ok
}
