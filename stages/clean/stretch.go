package clean

import (
	"math/bits"

	"epithet/stages/internal/eight"
)

// stretch says of 64 bytes of a text which are of which class: a bit each, the
// first lowest.
type stretch struct {
	classes
	words  uint64 // bytes of words; see wordByte
	next   uint64 // as words, of the four bytes behind
	starts uint64 // where words begin
}

// classes are what a byte tells by itself.
type classes struct {
	plain  uint64 // letters and digits of ASCII
	caps   uint64 // of these, capitals
	digits uint64
	beyond uint64 // not ASCII
	marks  uint64 // 0xE2, with which the typographic marks begin
	odd    uint64 // slashes, and @
}

const stretchBytes = 64

// readStretch reads text[base:end], or as much of it as a stretch holds, behind
// the stretch before.
func readStretch(text string, base, end int, before *stretch) (b stretch) {
	switch {
	case base+stretchBytes <= len(text):
		b.read(text[base:])
	case len(text) >= stretchBytes:
		b.read(text[len(text)-stretchBytes:])
		b.keep(base-(len(text)-stretchBytes), ^uint64(0))
	default:
		b.readPlain(text[base:])
	}
	if n := end - base; n < stretchBytes {
		b.keep(0, 1<<n-1)
	}
	b.words = b.plain | b.beyond&^b.marks
	b.words &^= b.marks<<1 | b.marks<<2 | before.marks>>63 | before.marks>>62
	for k := 0; k < 4 && base+stretchBytes+k < end; k++ {
		if wordByte[text[base+stretchBytes+k]] {
			b.next |= 1 << k
		}
	}
	b.starts = b.words &^ (b.words<<1 | before.words>>63)
	return b
}

// keep drops the first bits, so many, and then all but some.
func (c *classes) keep(first int, some uint64) {
	c.plain = c.plain >> first & some
	c.caps = c.caps >> first & some
	c.digits = c.digits >> first & some
	c.beyond = c.beyond >> first & some
	c.marks = c.marks >> first & some
	c.odd = c.odd >> first & some
}

const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// readPlain reads a text, or as much of it as a stretch holds, eight bytes at a
// time.
func (c *classes) readPlain(text string) {
	for k := 0; k < stretchBytes && k < len(text); k += 8 {
		x := eight.UpTo(text, k, len(text))
		// A byte below 0x80 plus 0x80-c has its high bit where it is at least c.
		small := x &^ highs
		letter := small | 0x20*ones
		letters := (letter + (0x80-'a')*ones) &^ (letter + (0x80-'z'-1)*ones) &^ x & highs
		digits := (small + (0x80-'0')*ones) &^ (small + (0x80-'9'-1)*ones) &^ x & highs
		odd := ^((small ^ '/'*ones + 0x7f*ones) & (small ^ '@'*ones + 0x7f*ones)) &^ x & highs
		mark := x ^ 0xE2*ones
		c.plain |= gather(letters|digits) << k
		c.caps |= gather(letters&^(x<<2)) << k // small ones have the bit 0x20
		c.digits |= gather(digits) << k
		c.beyond |= gather(x&highs) << k
		c.marks |= gather(^((mark&^highs+0x7f*ones)|mark)&highs) << k
		c.odd |= gather(odd) << k
	}
}

// long has a bit where four bytes of words stand.
func (b *stretch) long() uint64 {
	return b.words & (b.words>>1 | b.next<<63) & (b.words>>2 | b.next<<62) & (b.words>>3 | b.next<<61)
}

// wordLength is how many bytes the word has that begins at a bit, up to four.
func (b *stretch) wordLength(at int) int {
	return min(bits.TrailingZeros64(^(b.words>>at | b.next<<(63-at)<<1)), 4)
}

// gather makes eight bits of the highest bits of eight bytes, of which the
// others are 0.
func gather(x uint64) uint64 { return x >> 7 * 0x0102040810204080 >> 56 }
