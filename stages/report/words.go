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
	// The sieve through which most words of a text fall: by a word's first byte,
	// a bit for each length in bytes. It tells of ASCII alone; of other letters
	// the lower case may have another length.
	lengths [utf8.RuneSelf]uint64
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
	if word != "" && word[0] < utf8.RuneSelf && len(word) <= longest {
		w.lengths[word[0]] |= 1 << len(word)
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
	look := func(start, end int) bool {
		number, ok := w.find(text[start:end])
		if ok {
			found(number, start, end)
		}
		return ok
	}
	for start := 0; start < len(text); {
		end, word, seen, next := whole(text, start)
		switch {
		case end == start:
		case seen == 1<<inWord: // most are one word of ASCII
			if w.mayHave(text[start], end-start) {
				look(start, end)
			}
		case !look(start, end) && !look(start, word):
			eachWord(text, start, word, look)
		}
		start = next
	}
}

// whole is the end of the whole that begins at start, and of its last word; the
// kinds of bytes that were seen in it, a bit each; and where to go on.
func whole(text string, start int) (end, word int, seen uint8, next int) {
	for end, word = start, start; end < len(text); {
		kind, size := byteKinds[text[end]], 1
		if kind == beyond {
			var r rune
			r, size = utf8.DecodeRuneInString(text[end:])
			if kind = kindOf(r); kind != between {
				seen |= 1 << beyond
			}
		}
		if kind == between {
			return end, word, seen, end + size
		}
		seen |= 1 << kind
		end += size
		if kind == inWord {
			word = end
		}
	}
	return end, word, seen, end
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

// mayHave is false where no word of ASCII has that first letter and length.
func (w *wordSet) mayHave(first byte, length int) bool {
	if 'A' <= first && first <= 'Z' {
		first += 'a' - 'A'
	}
	return w.lengths[first]&(1<<length) != 0
}

// find is the number of a word, in any case of letters.
func (w *wordSet) find(word string) (number int32, ok bool) {
	var scratch [longest + utf8.UTFMax]byte
	lower := scratch[:0]
	for _, r := range word {
		if len(lower) >= longest {
			return 0, false
		}
		lower = utf8.AppendRune(lower, unicode.ToLower(r))
	}
	number, ok = w.numbers[string(lower)]
	return number, ok
}
