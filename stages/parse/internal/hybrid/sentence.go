// Package hybrid is what the parser and its training share: tokens as
// features see them, the arc-hybrid transition system, and the features.
package hybrid

import (
	"unicode/utf8"

	"epithet/stages/article"
)

// Sentence is a sentence as the features see it. Each array has one entry a
// token and then one for the root.
type Sentence struct {
	N      int
	Caps   uint64 // class of the share of words that begin with a capital
	Atoms  []Atoms
	Before []Counts
	Guide  []Guide // what another parser made of it; nil for none
}

// Counts are those of the tokens before one, for what stands between two.
type Counts struct{ Verbs, Stops, Conjs int32 }

// Atoms are the hashed properties of a token.
type Atoms struct {
	Word   uint64 // form, lower case, digits as 0, quotation marks straight
	Lemma  uint64
	Suffix uint64 // last three bytes and the length if shorter
	Suff2  uint64
	Suff4  uint64
	Prefix uint64 // first two
	Pref3  uint64 // first three
	Shape  uint64
	Tag    uint64 // Penn tag of the annotation and its universal class
	Fine   uint64 // tag by our own tagger
	Second uint64 // the tagger's second choice where it is close, else 0
	upos   article.UPOS
}

const rootAtom = 1

// Read fills s from the tokens of a sentence of text. Fine tags are left 0,
// and there is no guide.
func (s *Sentence) Read(text string, tokens []article.Token) {
	s.reset(len(tokens))
	upper, lower := 0, 0
	for i := range tokens {
		t := &tokens[i]
		a := &s.Atoms[i]
		*a = Atoms{Lemma: hashLemma(t.Lemma), Tag: uint64(t.Tag)<<8 | uint64(t.UPOS) + 2, upos: t.UPOS}
		form := text[t.Start:t.End]
		a.readForm(form)
		if form == "" {
			continue
		}
		switch c := form[0]; {
		case 'A' <= c && c <= 'Z':
			upper++
		case 'a' <= c && c <= 'z':
			lower++
		}
	}
	s.Caps = 1 + uint64(4*upper/max(1, upper+lower))
	if lower == 1 && upper > 2 || upper <= 1 {
		s.Caps += 8
	}
	s.count()
}

// Reverse fills s with r from the last token to the first. There is no guide.
func (s *Sentence) Reverse(r *Sentence) {
	s.reset(r.N)
	for i := range r.N {
		s.Atoms[i] = r.Atoms[r.N-1-i]
	}
	s.count()
}

func (s *Sentence) reset(n int) {
	s.N, s.Guide = n, nil
	if cap(s.Atoms) <= n {
		s.Atoms, s.Before = make([]Atoms, 2*n+16), make([]Counts, 2*n+16)
	}
	s.Atoms, s.Before = s.Atoms[:n+1], s.Before[:n+1]
	s.Atoms[n] = Atoms{Word: rootAtom, Lemma: rootAtom, Suffix: rootAtom, Suff2: rootAtom, Prefix: rootAtom,
		Shape: rootAtom, Tag: rootAtom, Fine: rootAtom}
}

func (s *Sentence) count() {
	var c Counts
	for i := range s.Before {
		s.Before[i] = c
		switch s.Atoms[i].upos {
		case article.VERB, article.AUX:
			c.Verbs++
		case article.CCONJ, article.SCONJ:
			c.Conjs++
		case article.PUNCT:
			c.Stops++
		}
	}
}

const prime = 0x100000001B3

func hashLemma(lemma string) uint64 {
	h := uint64(14695981039346656037)
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
	h := uint64(14695981039346656037)
	var shape, last uint64
	var tail [4]byte // the last bytes, lower case
	length := 0
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
		tail[0], tail[1], tail[2], tail[3] = tail[1], tail[2], tail[3], byte(c)
		length++
		switch length {
		case 2:
			a.Prefix = h
		case 3:
			a.Pref3 = h
		}
		if class != last && length < 12 {
			shape = shape*137 + class
			last = class
		}
		i += size
	}
	a.Word = h
	a.Suff4 = uint64(tail[0])<<24 | uint64(tail[1])<<16 | uint64(tail[2])<<8 | uint64(tail[3])
	a.Suffix = uint64(tail[1])<<16 | uint64(tail[2])<<8 | uint64(tail[3])
	a.Suff2 = uint64(tail[2])<<8 | uint64(tail[3])
	a.Shape = shape<<2 | uint64(min(length, 3))
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
