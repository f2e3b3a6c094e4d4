package term

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
	"epithet/stages/internal/eight"
)

// starts is a sieve for texts without a term, which most paragraphs are: a set
// of what terms begin with, up to six letters or digits. It errs towards
// membership.
type starts [1 << 10]uint64

func (b *starts) add(word string) {
	var key uint64
	for i := range min(keyBytes, len(word)) {
		if word[i] >= utf8.RuneSelf {
			break // such words pass anyway
		}
		key |= uint64(low[word[i]]) << (8 * i)
	}
	bit := spreadStart(key)
	b[bit>>6] |= 1 << (bit & 63)
}

// keyMasks are the bytes of a key by their number.
var keyMasks = [keyBytes + 1]uint64{0, 1<<8 - 1, 1<<16 - 1, 1<<24 - 1, 1<<32 - 1, 1<<40 - 1, 1<<48 - 1}

// keyBytes are the bytes of a word in its key, the first lowest.
const keyBytes = 6

func (b *starts) has(key uint64) bool {
	bit := spreadStart(key)
	return b[bit>>6]&(1<<(bit&63)) != 0
}

// spreadStart is the bit of a key, of the 16 that number those of starts.
func spreadStart(key uint64) uint64 { return key * 0x9E3779B97F4A7C15 >> 48 }

// plain is the word in normal form as far as it is ASCII: of the rest, what is
// hashed stands in texts as it is here, or has been made ASCII.
func plain(word string) string {
	var b []byte
	for i, r := range word {
		switch r = unicode.ToLower(r); {
		case i > 0 && (r == 0xAD || unicode.Is(unicode.Mn, r)):
		case 0xE0 <= r && r <= 0xFF && latin[r-0xE0] != ' ':
			b = append(b, latin[r-0xE0])
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return string(b)
}

// mayHold reports whether the part can hold a term. It is wrong only where it
// holds none: it passes over words that begin as no term does, and reads a few
// words from each of the others on, without what stands before.
func (f *Finder) mayHold(text string, part article.Span) bool {
	var before block   // the last byte's bits, as the lowest
	past := part.Start // of the words that have been read
	for base := part.Start; base < part.End; base += blockBytes {
		b := readBlock(text, base, part.End)
		starts := b.plain&^(b.plain<<1|before.plain) | b.high&^(b.high<<1|before.high)
		before = block{b.plain >> (blockBytes - 1), b.high >> (blockBytes - 1)}
		for ; starts != 0; starts &= starts - 1 {
			at := bits.TrailingZeros64(starts)
			i := base + at
			if i < past {
				continue
			}
			x := eight.UpTo(text, i, part.End)
			n := bits.TrailingZeros64(^(b.plain >> at))
			if at+n >= blockBytes {
				n = plainLength(x)
			}
			key := (x | 0x20*ones) & keyMasks[min(n, keyBytes)]
			if next := byte(x >> (8 * (n & 7))); !f.terms.starts.has(key) &&
				(next != '-' && next < utf8.RuneSelf || n >= keyBytes) {
				continue // next is where a short word ends
			}
			var holds bool
			if past, holds = f.holds(text, i, part.End); holds {
				return true
			}
		}
	}
	return false
}

// holds reports whether a term may begin with the word at i, or with one of those
// behind characters there that are not ASCII, and gives the end of what it read.
func (f *Finder) holds(text string, i, end int) (past int, _ bool) {
	for first := true; i < end && (first || text[i] >= utf8.RuneSelf); first = false {
		h, n, _ := hashWord(hashSeed, text[i:end])
		if n == 0 {
			_, n = utf8.DecodeRuneInString(text[i:end])
			i += n
			continue
		}
		if f.terms.words.Begins(h) != 0 || startsHyphen(text[i+n:end]) {
			f.words = appendSome(f.words[:0], text, article.Span{Start: i, End: end}, f.terms.longest+2)
			if _, words := f.match(text, 0); words > 0 {
				return i, true
			}
		}
		i += n
	}
	return i, false
}

// block says of 64 bytes which are ASCII letters or digits, and which are not
// ASCII: a bit each, the first lowest.
type block struct{ plain, high uint64 }

const blockBytes = 64

func readBlock(s string, i, end int) (b block) {
	for k := 0; k < blockBytes && i+k < end; k += 8 {
		x := eight.UpTo(s, i+k, end)
		b.plain |= byteBits(plainBytes(x)) << k
		b.high |= byteBits(x&highs) << k
	}
	return b
}

// byteBits gathers the highest bits of eight bytes; the others must be 0.
func byteBits(x uint64) uint64 { return x >> 7 * 0x0102040810204080 >> 56 }

func startsHyphen(s string) bool {
	if s == "" || s[0] != '-' && s[0] < utf8.RuneSelf {
		return false
	}
	return s[0] == '-' || strings.HasPrefix(s, "‐") || strings.HasPrefix(s, "‑") || strings.HasPrefix(s, "‒") ||
		strings.HasPrefix(s, "–")
}

const ones, highs = 0x0101010101010101, 0x8080808080808080

// plainBytes has the highest bit of each byte of x that is an ASCII letter or
// digit.
func plainBytes(x uint64) uint64 {
	// A byte below 0x80 plus 0x80-c has its high bit where it is at least c.
	small := x &^ highs
	letter := small | 0x20*ones
	letters := (letter + (0x80-'a')*ones) &^ (letter + (0x80-'z'-1)*ones)
	digits := (small + (0x80-'0')*ones) &^ (small + (0x80-'9'-1)*ones)
	return (letters | digits) & highs &^ x
}

// plainLength is how many of the eight bytes of x, from the lowest, are ASCII
// letters or digits.
func plainLength(x uint64) int { return bits.TrailingZeros64(^plainBytes(x)&highs) / 8 }
