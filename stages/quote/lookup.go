package quote

import (
	"iter"
	"strings"
	"unicode/utf8"
)

// lookup is a map from words to frames, or a set of words, for what is asked of
// so many words that are not among its own: one look tells most.
type lookup struct {
	shift  uint
	hashes []uint32 // open addressing, a power of two of them; 0 where a slot is free
	slots  []lookupSlot
}

type lookupSlot struct {
	word  string
	frame frame
}

func newLookup(words map[string]frame) *lookup {
	l := &lookup{shift: 32}
	for 1<<(32-l.shift) < 4*len(words) {
		l.shift--
	}
	l.hashes, l.slots = make([]uint32, 1<<(32-l.shift)), make([]lookupSlot, 1<<(32-l.shift))
	for w, f := range words {
		h := hashWord(w)
		i := h >> l.shift
		for l.hashes[i] != 0 {
			i = (i + 1) % uint32(len(l.slots))
		}
		l.hashes[i], l.slots[i] = h, lookupSlot{w, f}
	}
	return l
}

// all are the words with their frames.
func (l *lookup) all() iter.Seq2[string, frame] {
	return func(yield func(string, frame) bool) {
		for i, h := range l.hashes {
			if h != 0 && !yield(l.slots[i].word, l.slots[i].frame) {
				return
			}
		}
	}
}

// of is the frame of a word, 0 if it has none.
func (l *lookup) of(word string) frame {
	h := hashWord(word)
	mask := uint32(len(l.hashes) - 1)
	for i := h >> l.shift; ; i++ {
		switch l.hashes[i&mask] {
		case 0:
			return 0
		case h:
			if s := &l.slots[i&mask]; s.word == word {
				return s.frame
			}
		}
	}
}

// has reports whether the word is in the set.
func (l *lookup) has(word string) bool { return l.of(word) != 0 }

// hasFolded reports whether the word in lower case is in the set.
func (l *lookup) hasFolded(word string) bool {
	var small [16]byte
	if len(word) > len(small) {
		return l.has(strings.ToLower(word))
	}
	for i := range len(word) {
		c := word[i]
		if c >= utf8.RuneSelf {
			return l.has(strings.ToLower(word))
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		small[i] = c
	}
	return l.has(string(small[:len(word)]))
}

// hashWord is never 0. It takes a word's length and up to eight of its bytes.
func hashWord(s string) uint32 {
	n := len(s)
	var x uint64
	switch {
	case n >= 4:
		x = load4(s, 0) | load4(s, n-4)<<32
	case n > 0:
		x = uint64(s[0]) | uint64(s[n/2])<<8 | uint64(s[n-1])<<16
	}
	x = (x ^ uint64(n)<<56) * 0x9E3779B97F4A7C15
	return uint32(x>>32) | 1
}

func load4(s string, i int) uint64 {
	b := s[i : i+4]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24
}
