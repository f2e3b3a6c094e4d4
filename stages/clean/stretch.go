package clean

import "math/bits"

// stretch says of 64 bytes of a text which are of which class: a bit each, the
// first lowest.
type stretch struct {
	words  uint64 // bytes of words; see wordByte
	next   uint64 // as words, of the four bytes behind
	starts uint64 // where words begin
	caps   uint64 // capitals of ASCII
	digits uint64
	beyond uint64 // not ASCII
	marks  uint64 // 0xE2, with which the typographic marks begin
	odd    uint64 // slashes, and @
}

const (
	stretchBytes = 64
	ones         = 0x0101010101010101
	highs        = 0x80 * ones
)

// readStretch reads text[base:], behind the stretch before.
func readStretch(text string, base int, before stretch) (b stretch) {
	for k := 0; k < stretchBytes && base+k < len(text); k += 8 {
		x := load8(text, base+k)
		// A byte below 0x80 plus 0x80-c has its high bit where it is at least c.
		small := x &^ highs
		letter := small | 0x20*ones
		letters := (letter + (0x80-'a')*ones) &^ (letter + (0x80-'z'-1)*ones) &^ x & highs
		digits := (small + (0x80-'0')*ones) &^ (small + (0x80-'9'-1)*ones) &^ x & highs
		odd := ^((small ^ '/'*ones + 0x7f*ones) & (small ^ '@'*ones + 0x7f*ones)) &^ x & highs
		b.words |= gather(letters|digits) << k
		b.caps |= gather(letters&^(x<<2)) << k // small ones have the bit 0x20
		b.digits |= gather(digits) << k
		b.odd |= gather(odd) << k
		if beyond := x & highs; beyond != 0 {
			mark := x ^ 0xE2*ones
			b.beyond |= gather(beyond) << k
			b.marks |= gather(^((mark&^highs+0x7f*ones)|mark)&highs) << k
		}
	}
	b.words |= b.beyond &^ b.marks
	b.words &^= b.marks<<1 | b.marks<<2 | before.marks>>63 | before.marks>>62
	for k := 0; k < 4 && base+stretchBytes+k < len(text); k++ {
		if wordByte[text[base+stretchBytes+k]] {
			b.next |= 1 << k
		}
	}
	b.starts = b.words &^ (b.words<<1 | before.words>>63)
	return b
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

// load8 is the eight bytes of s at i, the first lowest, padded with zeros.
func load8(s string, i int) (x uint64) {
	if i+8 <= len(s) {
		b := s[i : i+8]
		return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
			uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
	}
	for k := len(s) - 1; k >= i; k-- {
		x = x<<8 | uint64(s[k])
	}
	return x
}
