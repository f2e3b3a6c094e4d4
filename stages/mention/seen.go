package mention

import "math/bits"

// seen remembers short words of plain letters and digits: most of any text is
// made of some thousand of them. A nil one remembers nothing.
type seen [1 << 11]seenWord

type seenWord struct {
	bytes uint64 // as written, the first lowest
	hash  uint64
	class class
	flags flags
}

// read reads the word that s begins with into w, as readWord does, and its
// class if it is capitalised.
func (t *seen) read(s string, w *word) (n int) {
	if t == nil || len(s) < 8 {
		return readClassed(s, w)
	}
	x := load8(s)
	n = plainLength(x)
	if n == 0 || n == 8 || s[n] >= 0x80 {
		return readClassed(s, w)
	}
	x &= 1<<(8*n) - 1
	e := &t[x*0x9E3779B97F4A7C15>>(64-11)]
	if e.bytes != x {
		readClassed(s, w)
		*e = seenWord{x, w.hash, w.class, w.flags}
		return n
	}
	w.hash, w.class, w.flags = e.hash, e.class, e.flags
	return n
}

func readClassed(s string, w *word) (n int) {
	n = readWord(s, w)
	if w.is(upper | inner) {
		w.class = classes.of(w.hash)
	}
	return n
}

func load8(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
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
