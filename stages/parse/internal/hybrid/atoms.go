package hybrid

import (
	"unicode/utf8"

	"epithet/stages/article"
)

// The properties of a token that have an embedding each.
const (
	Word   = iota // form, lower case, digits as 0, quotation marks and dashes as in ASCII
	Lemma         // lower case
	Suffix        // last three characters of Word and whether there are more
	Ending        // last two
	Prefix        // first three
	Shape         // runs of lower case, capitals, digits and each other mark
	Tags          // Penn tag and universal class of the annotation
	NumProperties
)

// Atoms are the hashed properties of a token.
type Atoms [NumProperties]uint32

// ReadAtoms finds those of a token of text.
func ReadAtoms(text string, t *article.Token) (a Atoms) {
	a.readForm(text[t.Start:t.End])
	a[Lemma] = short(hashLemma(t.Lemma))
	a[Tags] = uint32(t.Tag)<<8 | uint32(t.UPOS) + 1
	return a
}

// Find is the place of a property's value among keys, which are in order, and
// whether it is there.
func Find(keys []uint32, key uint32) (int, bool) {
	// Most are hashes, so a key is not far from where its size says, and nearer to
	// where it says from there.
	i := int(uint64(key) * uint64(len(keys)) >> 32)
	if i < len(keys) {
		i += int((int64(key) - int64(keys[i])) * int64(len(keys)) >> 32)
		i = max(0, min(i, len(keys)-1))
	}
	for i > 0 && keys[i-1] >= key {
		i--
	}
	for i < len(keys) && keys[i] < key {
		i++
	}
	return i, i < len(keys) && keys[i] == key
}

const (
	basis = 14695981039346656037 // of FNV-1a
	prime = 0x100000001B3
)

// short is the better half of a hash.
func short(h uint64) uint32 {
	h ^= h >> 29
	h *= 0xBF58476D1CE4E5B9
	return uint32(h >> 32)
}

func hashLemma(lemma string) uint64 {
	h := uint64(basis)
	for i := 0; i < len(lemma); i++ {
		c := lemma[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		h = (h ^ uint64(c)) * prime
	}
	return h
}

// readForm hashes the form. Beyond ASCII only typographic quotation marks and
// dashes are folded: other letters stand as they are.
func (a *Atoms) readForm(form string) {
	h, prefix := uint64(basis), uint64(0)
	var shape, last uint64
	var tail [4]uint32 // the last characters
	length := uint64(0)
	for i := 0; i < len(form); {
		c, size := fold(form[i:])
		var class uint64
		switch {
		case 'a' <= c && c <= 'z':
			class = 1
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
			class = 2
		case c == '0':
			class = 3
		case c < 0x80:
			class = 4 + uint64(c)
		default:
			class = 1
		}
		h = (h ^ uint64(c)) * prime
		tail[0], tail[1], tail[2], tail[3] = tail[1], tail[2], tail[3], uint32(c)
		if length++; length <= 3 {
			prefix = h
		}
		if class != last && length < 12 {
			shape = shape*137 + class
			last = class
		}
		i += size
	}
	a[Word] = short(h)
	end := uint64(tail[2])<<21 | uint64(tail[3])
	a[Ending] = short(end)
	a[Suffix] = short(uint64(tail[1])<<42 | end | 1<<63*min(uint64(tail[0]), 1))
	a[Prefix] = short(prefix)
	a[Shape] = short(shape<<2 | min(length, 3))
}

// fold is the first character of s, digits as '0', quotation marks and dashes
// as their ASCII forms, and its size in s.
func fold(s string) (rune, int) {
	if c := s[0]; c < utf8.RuneSelf {
		if '0' <= c && c <= '9' {
			c = '0'
		}
		return rune(c), 1
	}
	c, size := utf8.DecodeRuneInString(s)
	switch c {
	case '‘', '’':
		c = '\''
	case '“', '”', '«', '»':
		c = '"'
	case '–', '—':
		c = '-'
	}
	return c, size
}
