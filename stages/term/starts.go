package term

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// starts is a sieve for texts without a term, which most paragraphs are: a set
// of what terms begin with, up to four letters or digits. It errs towards
// membership.
type starts [1 << 10]uint64

func (b *starts) add(word string) {
	var key uint32
	for i := range min(keyBytes, len(word)) {
		if word[i] >= utf8.RuneSelf {
			break // such words pass anyway
		}
		key |= uint32(low[word[i]]) << (8 * i)
	}
	bit := spreadStart(key)
	b[bit>>6] |= 1 << (bit & 63)
}

// keyBytes are the bytes of a word in its key, the first lowest.
const keyBytes = 4

func (b *starts) has(key uint32) bool {
	bit := spreadStart(key)
	return b[bit>>6]&(1<<(bit&63)) != 0
}

// spreadStart is the bit of a key, of the 16 that number those of starts.
func spreadStart(key uint32) uint32 { return key * 0x9E3779B1 >> 16 }

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
	t := f.terms
	for i := part.Start; i < part.End; {
		x := prefix8(text, i, part.End)
		n := plainLength(x)
		if n == 0 && text[i] < utf8.RuneSelf {
			i++
			continue
		}
		key := uint32(x|0x20202020) & uint32(1<<(8*min(n, keyBytes))-1)
		next := byte(x >> (8 * (n & 7))) // where the word ends; of no use where n is 8
		if !t.starts.has(key) && (n >= keyBytes || next != '-' && next < utf8.RuneSelf) {
			if i += n; n < 8 && next < utf8.RuneSelf {
				i++ // what ends it
				continue
			}
			for ; n == 8 && i < part.End && low[text[i]] != 0; i++ {
			}
			continue
		}
		h, n, _ := hashWord(hashSeed, text[i:part.End])
		if n == 0 {
			_, n = utf8.DecodeRuneInString(text[i:part.End])
			i += n
			continue
		}
		if t.begins(h) != 0 || startsHyphen(text[i+n:part.End]) {
			f.words = appendSome(f.words[:0], text, article.Span{Start: i, End: part.End}, t.longest+2)
			if _, words := f.match(text, 0); words > 0 {
				return true
			}
		}
		i += n
	}
	return false
}

func startsHyphen(s string) bool {
	if s == "" || s[0] != '-' && s[0] < utf8.RuneSelf {
		return false
	}
	return s[0] == '-' || strings.HasPrefix(s, "‐") || strings.HasPrefix(s, "‑") || strings.HasPrefix(s, "‒") || strings.HasPrefix(s, "–")
}

// prefix8 is the up to eight bytes s[i:end], the first lowest, padded with zeros.
func prefix8(s string, i, end int) uint64 {
	if i+8 <= end {
		b := s[i : i+8]
		return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
			uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
	}
	var x uint64
	for k := end - 1; k >= i; k-- {
		x = x<<8 | uint64(s[k])
	}
	return x
}

// plainLength is how many of the eight bytes of x, from the lowest, are ASCII
// letters or digits.
func plainLength(x uint64) int {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	// A byte below 0x80 plus 0x80-c has its high bit where it is at least c.
	small := x &^ highs
	letter := small | 0x20*ones
	letters := (letter + (0x80-'a')*ones) &^ (letter + (0x80-'z'-1)*ones)
	digits := (small + (0x80-'0')*ones) &^ (small + (0x80-'9'-1)*ones)
	other := ^(letters|digits)&highs | x&highs
	return bits.TrailingZeros64(other) / 8
}
