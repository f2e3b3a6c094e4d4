package annotate

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"

	"epithet/stages/internal/eight"
)

// places finds the chunks of text[i:end], as many as fit, and has their slots
// fetched. It returns where to go on; at end, all have been found.
func (c *chunks) places(text string, i, end int, into []place) (n, next int) {
	w := window{text: text, from: i, base: i, end: end}
	w.read()
	for n = range into {
		start, stop := i, i
		if rest := w.words >> (start - w.base); rest != 0 {
			start += bits.TrailingZeros64(rest)
		} else if start = w.further(0); start == end {
			return n, end
		}
		if rest := ^w.words >> (start - w.base); rest != 0 {
			stop = start + bits.TrailingZeros64(rest)
		} else {
			stop = w.further(^uint64(0))
		}
		newlines := 0
		if start != i+1 || text[i] != ' ' {
			newlines = strings.Count(text[i:start], "\n")
		}
		p := &into[n]
		p.start, p.stop, p.newlines = start, stop, newlines
		if size := stop - start; size <= 8 && start+8 <= len(text) {
			p.prefix, p.suffix = eight.At(text, start)&(^uint64(0)>>(64-8*size)), 0
			p.hash = mix(p.prefix, uint64(size))
		} else {
			p.prefix, p.suffix = edges8(text, start, stop)
			p.hash = hash(text, start, stop, p.prefix, p.suffix)
		}
		prefetch(unsafe.Pointer(c.slot(p.hash)))
		i = stop
	}
	return len(into), i
}

// window is 64 bytes of a text that is searched for white space.
type window struct {
	text      string
	from, end int    // the search
	base      int    // the window's first byte
	words     uint64 // bit for each byte that is neither white space nor behind the end
}

// further is where the first byte behind the window is none of white space;
// with all bits of flip set, where it is. It is end at most. The window moves on.
func (w *window) further(flip uint64) int {
	for w.base+64 < w.end {
		w.base += 64
		w.read()
		if rest := w.words ^ flip; rest != 0 {
			return w.base + bits.TrailingZeros64(rest)
		}
	}
	return w.end
}

const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// read fills the window.
func (w *window) read() {
	var spaces, beyond uint64 // ASCII's white space, and bytes that are not ASCII's
	if w.base+64 <= len(w.text) {
		spaces, beyond = marks(w.text[w.base : w.base+64])
	} else {
		for k := 0; w.base+k < w.end; k += 8 {
			x := eight.UpTo(w.text, w.base+k, w.end)
			spaces |= gather(blanks(x)) << k
			beyond |= gather(x&highs) << k
		}
	}
	for m := beyond; m != 0; m &= m - 1 {
		k := bits.TrailingZeros64(m)
		if size, space := spaceAt(w.text, w.base+k); space {
			spaces |= (1<<size - 1) << k
		}
	}
	if w.base > w.from && beyond&1 != 0 {
		spaces |= w.straddling()
	}
	w.words = ^spaces
	if n := w.end - w.base; n < 64 {
		w.words &= 1<<n - 1
	}
}

// marksPlain is marks, eight bytes at a time.
func marksPlain(s string) (spaces, beyond uint64) {
	for k := 0; k < 64; k += 8 {
		x := eight.At(s, k)
		spaces |= gather(blanks(x)) << k
		beyond |= gather(x&highs) << k
	}
	return spaces, beyond
}

// straddling is the bytes of a white space that began before the window.
func (w *window) straddling() uint64 {
	for back := 1; back < utf8.UTFMax && w.base-back >= w.from; back++ {
		if size, space := spaceAt(w.text, w.base-back); space && size > back {
			return 1<<(size-back) - 1
		}
	}
	return 0
}

// blanks has the highest bit of each byte of x that is ASCII's white space.
func blanks(x uint64) uint64 {
	low := x &^ highs
	control := (low + (0x80-'\t')*ones) &^ (low + (0x80-'\r'-1)*ones)
	other := low ^ ' '*ones + 0x7f*ones
	return (control | ^other) &^ x & highs
}

// gather makes eight bits of the highest bits of eight bytes, of which the
// others are 0.
func gather(x uint64) uint64 { return x >> 7 * 0x0102040810204080 >> 56 }

// spaceAt is the size of the character at i and whether it is white space.
func spaceAt(text string, i int) (size int, space bool) {
	c := text[i]
	if c < utf8.RuneSelf {
		return 1, c == ' ' || '\t' <= c && c <= '\r'
	}
	if c != 0xc2 && c < 0xe1 || c > 0xe3 {
		return 1, false // no white space starts so, nor holds such a byte further on
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	return size, unicode.IsSpace(r)
}
