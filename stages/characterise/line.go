package characterise

import (
	"strings"

	"epithet/stages/article"
)

// line is a sentence as the rules see it: tokens are counted from its first.
type line struct {
	text string
	toks []article.Token
	tree *article.Tree // nil until it is asked for
	from func(sent int) *article.Tree
	base int // of toks[0] in the annotation
	sent int
	low  *lowered
	adv  run // an adverbial between commas

	judged bool   // whether it holds a term
	begun  uint64 // tokens that begin a subject behind a phrase with a preposition
}

// lowered remembers the lower case of lemmas that have another, by their
// numbers.
type lowered [1 << 10]struct{ lemma, low string }

func (c *lowered) of(t *article.Token) string {
	if c == nil {
		return strings.ToLower(t.Lemma)
	}
	x := &c[t.LemmaNum%uint32(len(c))]
	if x.lemma != t.Lemma {
		x.lemma, x.low = t.Lemma, strings.ToLower(t.Lemma)
	}
	return x.low
}

// arcs is the sentence's tree. It is parsed only when a rule looks at it.
func (l *line) arcs() *article.Tree {
	if l.tree == nil {
		l.tree = l.from(l.sent)
	}
	return l.tree
}

func (l *line) is(i int, all ...string) bool {
	if i < 0 || i >= len(l.toks) {
		return false
	}
	s := l.toks[i].Of(l.text)
	for _, w := range all {
		if len(s) == len(w) && s[0]|0x20 == w[0]|0x20 && strings.EqualFold(s, w) {
			return true
		}
	}
	return false
}

// tag is that of token i, reread where it is one that may be wrong, in a sentence that
// holds a term.
func (l *line) tag(i int) article.Tag {
	if uint(i) >= uint(len(l.toks)) {
		return article.NoTag
	}
	if t := l.toks[i].Tag; !(l.judged && rereads[t] || l.adv.holds(i)) {
		return t
	}
	return l.reread(i)
}

// thirdPerson reports whether the token, which the tagger takes for an infinitive or the like, has the form
// of another: "no longer regards".
func (l *line) thirdPerson(t *article.Token) bool {
	w, ok := strings.CutSuffix(t.Lemma, "s")
	return ok && (naming[w] || opining[w] || accusing[w])
}

// lemma is that of token i in lower case; "" outside.
func (l *line) lemma(i int) string {
	if i < 0 || i >= len(l.toks) {
		return ""
	}
	t := &l.toks[i]
	if (t.Tag == article.VB || t.Tag == article.VBP) && l.thirdPerson(t) {
		return t.Lemma[:len(t.Lemma)-1]
	}
	for k := range len(t.Lemma) {
		if c := t.Lemma[k]; 'A' <= c && c <= 'Z' || c >= 0x80 {
			return l.low.of(t)
		}
	}
	return t.Lemma
}

// rel is what token i is to its head. A verb that the tree takes for an adjective
// of its object is none: "has long accused Smith of", "a court convicted Smith".
func (l *line) rel(i int) article.Rel {
	r := l.arcs().Rel(i)
	if r == article.Amod && l.actsOnNext(i) {
		return article.Root
	}
	return r
}

// head is what token i hangs from. A phrase that the parser hangs from an adverb
// in -ly belongs to the verb before that: "spoke warmly of the party".
func (l *line) head(i int) int {
	t := l.arcs()
	h := t.Head(i)
	if h > 0 && h < i && t.Rel(i).Base() == article.Obl && t.Rel(h) == article.Advmod && t.Head(h) == h-1 &&
		l.tag(h-1).IsVerb() &&
		l.tag(h).IsAdverb() && strings.HasSuffix(l.toks[h].Of(l.text), "ly") {
		return h - 1
	}
	return h
}

// at is the token that holds the byte at, or the next after it.
func (l *line) at(at int) int {
	lo, hi := 0, len(l.toks)
	for lo < hi {
		if m := (lo + hi) / 2; l.toks[m].End <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// mark reports whether token i is a quotation mark.
func (l *line) mark(i int) bool {
	if i < 0 || i >= len(l.toks) {
		return false
	}
	switch l.toks[i].Of(l.text) {
	case "\"", "“", "”", "‘", "’", "'", "``", "''", "«", "»", "„", "[", "]":
		return l.toks[i].Tag != article.POS
	}
	return false
}

// possessive reports whether token i is the ending of a possessive.
func (l *line) possessive(i int) bool {
	return l.tag(i) == article.POS || l.is(i, "'s", "’s") && l.tag(i) != article.VBZ ||
		l.is(i, "'", "’") && i > 0 && l.toks[i-1].End == l.toks[i].Start && strings.HasSuffix(l.toks[i-1].Of(l.text), "s") &&
			l.tag(i) == article.POS
}

// under reports whether token i hangs from j within a few steps.
func (l *line) under(i, j int) bool {
	for n := 0; n < 8 && i >= 0; n++ {
		if i == j {
			return true
		}
		i = l.head(i)
	}
	return false
}

// not reports whether token i negates: "not", "n't", "never".
func (l *line) not(i int) bool {
	if i < 0 || i >= len(l.toks) {
		return false
	}
	s := strings.TrimLeft(strings.ToLower(l.toks[i].Of(l.text)), "'‘*_") // the tokeniser leaves these with the word
	return s == "not" || s == "never" || s == "cannot" || strings.HasSuffix(s, "n't") || strings.HasSuffix(s, "n’t")
}
