package characterise

import "epithet/stages/article"

// secondFor is the "to" or "for" that begins the second of two clauses that a comma
// and a conjunction join, where token i stands in that: "he came back, and to many he
// is a …"; -1 for none. The first begins at from.
func (l *line) secondFor(i, from int) int {
	finite := 0
	for n := i - 1; n > from+1 && finite < 2; n-- {
		if l.is(n, "to", "for") && l.tag(n-1) == article.CC && l.tag(n-2) == article.TagComma {
			return n
		}
		if isFinite(l.tag(n)) {
			finite++
		}
	}
	return -1
}

// amid finds for whom somebody is what the term says, where that stands between the verb
// and the term: "is for him neither … nor …", "was in their submission a …".
func (j *Judge) amid(l *line, i int, m *aim, v *heard) bool {
	b := m.phrase.from
	for l.is(b-1, "neither", "nor", "both", "either", "not", "still", "always", "no") || l.is(b-1, "a", "an", "the") {
		b--
	}
	if l.is(b-1, "nor", "or", "and") {
		return false
	}
	h := b - 1
	p := h - 1 // the preposition
	switch {
	case l.tag(h) == article.PRP:
	case isNoun(l.tag(h)):
		p = l.phraseAt(h).from - 1
	default:
		return false
	}
	k := p - 1
	for isAdverb(l.tag(k)) {
		k--
	}
	if k < 0 || l.lemma(k) != "be" || !l.is(p, "for", "to", "in") || l.is(h, "me", "us", "you") {
		return false
	}
	if l.is(p, "in") {
		o := l.phraseAt(h).owner
		return o >= 0 && (views[l.lemma(h)] || l.is(h, "submission")) && !l.is(o, "my", "our", "your") && j.amidst(l, o, v)
	}
	if isNoun(l.tag(h)) && !persons(l.lemma(h)) && l.tag(h) != article.NNP && !followers[l.lemma(h)] {
		return false
	}
	return j.amidst(l, h, v)
}

// amidst makes who stands at h the holder, or nobody named where a pronoun does not tell.
func (j *Judge) amidst(l *line, h int, v *heard) bool {
	v.voice, v.rule = article.Attributed, "for whom, amid"
	if w := j.whoWords(l, h); l.tag(h) != article.PRPS || w.EntityID != "" {
		v.holder = w
	}
	return true
}

// personAt reports whether the phrase ends in the full name of somebody the lexicon
// does not list.
func (j *Judge) personAt(l *line, p phrase) bool {
	n := j.mentionIn(l.toks[p.head].Span)
	return (n >= 0 && j.mentions[n].Type == "person" || l.tag(p.to) == article.TagComma && l.is(p.to+1, "who")) && l.tag(p.head) == article.NNP && p.head > p.from && l.tag(p.head-1) == article.NNP
}
