package mention

import (
	"math/bits"

	"epithet/stages/internal/eight"
)

// seen remembers words of up to 15 plain letters and digits: most of any text is
// made of some thousand of them. A nil one remembers nothing.
type seen [1 << seenBits]seenWord

const seenBits = 13

type seenWord struct {
	low, high uint64 // as written, the first byte lowest
	hash      uint64
	class     class
	flags     flags
}

// read reads the word that s[:end] begins with into w, as readWord does, and its
// class if it is capitalised. The first words of names get the flag begins; nil
// has none.
func (t *seen) read(s string, end int, w *word, names *Catalogue) (n int) {
	if t == nil || len(s) < 16 {
		return readClassed(s[:end], w, names)
	}
	low, high := eight.At(s, 0), uint64(0)
	if n = plainLength(low); n == 8 {
		high = eight.At(s, 8)
		m := plainLength(high)
		high &= 1<<(8*m) - 1
		n += m
	} else {
		low &= 1<<(8*n) - 1
	}
	if n == 0 || n == 16 || n > end || n < end && s[n] >= 0x80 {
		return readClassed(s[:end], w, names)
	}
	e := &t[(low^bits.RotateLeft64(high, 19))*0x9E3779B97F4A7C15>>(64-seenBits)]
	if e.low != low || e.high != high {
		readClassed(s[:n], w, names)
		*e = seenWord{low, high, w.hash, w.class, w.flags}
		return n
	}
	w.hash, w.class, w.flags = e.hash, e.class, e.flags
	return n
}

func readClassed(s string, w *word, names *Catalogue) (n int) {
	n = readWord(s, w)
	if names != nil && names.words.Begins(w.hash) != 0 {
		w.flags |= begins
	}
	if w.is(upper | inner) {
		w.class = classes.of(w.hash)
	}
	return n
}

// plainLength is how many of the eight bytes of x, from the lowest, are ASCII
// letters or digits.
func plainLength(x uint64) int {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	// A byte below 0x80 plus 0x80-c has its high bit where it is at least c.
	low := x &^ highs
	letter := low | 0x20*ones
	letters := (letter + (0x80-'a')*ones) &^ (letter + (0x80-'z'-1)*ones)
	numbers := (low + (0x80-'0')*ones) &^ (low + (0x80-'9'-1)*ones)
	other := ^(letters|numbers)&highs | x&highs
	return bits.TrailingZeros64(other) / 8
}
