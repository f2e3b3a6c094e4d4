package term

import (
	"slices"
	"sort"

	"epithet/stages/article"
)

// Finder holds one worker's scratch space.
type Finder struct {
	terms *Terms
	words []word
	marks regions
}

// NewFinder is a Finder for one worker at a time.
func (t *Terms) NewFinder() *Finder { return &Finder{terms: t} }

// Find appends to dst the terms of the article in the order of the text; no
// two overlap unless they have the same span in two frames. Mentions are those
// of the same article in the order of the text.
func (f *Finder) Find(a *article.Article, ann *article.Annotation, mentions []article.Mention, dst []article.Term) []article.Term {
	p := place{text: a.Text, ann: ann, mentions: mentions}
	for i, part := range ann.Parts {
		if part.Kind == article.Furniture || !f.mayHold(a.Text, part.Span) {
			continue
		}
		f.words = appendWords(f.words[:0], a.Text, part.Span)
		marked := false
		for w := 0; w < len(f.words); {
			m, n := f.match(a.Text, w)
			if n == 0 {
				w++
				continue
			}
			w += n
			if !p.admits(m.span) {
				continue
			}
			if !marked {
				f.marks.read(a.Text, ann, i)
				marked = true
			}
			dst = p.emit(dst, f.terms.accept[m.node], m, f.marks.around(f.words, m.span))
		}
	}
	return dst
}

// match is the longest term that begins at word i, with its number of words.
type match struct {
	span article.Span
	node int32
	caps bool
	tied bool // with a hyphen between all its words
}

var hashS, _, _ = hashWord(hashSeed, "s")

func (f *Finder) match(text string, i int) (best match, n int) {
	t, words := f.terms, f.words
	first := words[i]
	node := t.words.Begins(first.hash)
	next := i + 1
	hyphen := next < len(words) && words[next].join == hyphened
	if node == 0 && !hyphen || first.join == apostrophe {
		return best, 0
	}
	if hyphen {
		// One word with a hyphen in it. Not so a derived one: "cult-like" is
		// "cult" in a compound.
		h, _, _ := hashWord(first.hash, text[words[next].Start:words[next].End])
		if whole := t.words.Begins(h); whole != 0 {
			m := match{article.Span{Start: first.Start, End: words[next].End}, whole, first.caps && words[next].caps, true}
			if t.accepts(m, respelt) && f.free(next) {
				best, n = m, 2
			}
		}
	}
	caps, tied := true, true
	for j := i; node != 0; j++ {
		caps = caps && words[j].caps
		tied = tied && (j == i || words[j].join == hyphened)
		m := match{article.Span{Start: first.Start, End: words[j].End}, node, caps, tied}
		if j-i >= n && t.accepts(m, derived) && f.free(j) {
			best, n = m, j-i+1
		}
		if j+1 == len(words) {
			break
		}
		l := linkOf(words[j+1].join)
		if l == noLink {
			break
		}
		node = t.words.Next(node, uint64(l), words[j+1].hash)
	}
	return best, n
}

// free reports whether a term may end with word j: no apostrophe ties it to
// anything but a possessive s.
func (f *Finder) free(j int) bool {
	return j+1 == len(f.words) || f.words[j+1].join != apostrophe || f.words[j+1].hash == hashS
}

// accepts reports whether a term of at most that rank ends here.
func (t *Terms) accepts(m match, worst rank) bool {
	for k := range t.accept[m.node] {
		if c := &t.accept[m.node][k]; c.fits(m) && c.rank <= worst {
			return true
		}
	}
	return false
}

// place walks along sentences, tokens and mentions as the terms come.
type place struct {
	text     string
	ann      *article.Annotation
	mentions []article.Mention
	sent     int
	mention  int
}

// admits moves on to the term's sentence and reports whether the term counts.
func (p *place) admits(s article.Span) bool {
	sents := p.ann.Sentences
	for p.sent < len(sents) && sents[p.sent].Span.End <= s.Start {
		p.sent++
	}
	if p.sent == len(sents) || sents[p.sent].Start > s.Start || sents[p.sent].Kind == article.Furniture {
		return false
	}
	for p.mention < len(p.mentions) && p.mentions[p.mention].End <= s.Start {
		p.mention++
	}
	if p.mention == len(p.mentions) || !p.mentions[p.mention].Contains(s) {
		return true
	}
	m := p.mentions[p.mention]
	switch m.Method {
	case article.Catalogue:
		return false
	case article.Discovered:
		return m.Type != article.Person || m.Start == s.Start
	}
	return true
}

// emit appends the best of the candidates, and the first of each other frame that
// lists the same term.
func (p *place) emit(dst []article.Term, cands []candidate, m match, marks article.Marks) []article.Term {
	best := -1
	for i, c := range cands {
		if c.fits(m) && (best < 0 || better(c, cands[best])) {
			best = i
		}
	}
	token, before := p.token(m.span.End-1), len(dst)
	for i, c := range cands {
		if i != best && (c.key != cands[best].key || c.frame == cands[best].frame || !c.fits(m)) {
			continue
		}
		if !slices.ContainsFunc(dst[before:], func(t article.Term) bool { return t.Frame == c.frame }) {
			dst = append(dst, article.Term{Span: m.span, Sent: p.sent, Token: token, Frame: c.frame, Term: c.term, Marks: marks})
		}
	}
	return dst
}

func better(a, b candidate) bool {
	if a.rank != b.rank {
		return a.rank < b.rank
	}
	if a.rank != listed && len(a.term) != len(b.term) {
		return len(a.term) > len(b.term)
	}
	return a.order < b.order
}

// token is the index of the token that holds the byte, or of the last before
// it.
func (p *place) token(at int) int {
	s := p.ann.Sentences[p.sent]
	tokens := p.ann.Tokens[s.First:s.End]
	i := sort.Search(len(tokens), func(i int) bool { return tokens[i].Start > at })
	return s.First + max(0, i-1)
}
