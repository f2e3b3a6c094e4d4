package characterise

import "epithet/stages/article"

const copulaBehind = "copula behind"

// turnedRound finds of whom the term whose head is token i is said where it stands before its
// subject and verb: "but a liar she is not", "corrupt X never was".
func (j *Judge) turnedRound(l *line, i int, m aim) (aim, bool) {
	k := m.phrase.from - 1
	for l.mark(k) {
		k--
	}
	if !(k < 0 || l.tag(k) == article.TagComma || l.tag(k) == article.CC || l.dash(k) || l.is(k, ";", ":", "that")) ||
		m.phrase.det >= 0 && !l.is(m.phrase.det, "a", "an") {
		return m, false
	}
	s, v := i+1, i+2
	switch l.tag(s) {
	case article.PRP:
	case article.NNP:
		for l.tag(v) == article.NNP {
			v++
		}
	default:
		return m, false
	}
	for l.tag(v).IsAdverb() || l.tag(v) == article.MD {
		v++
	}
	if l.lemma(v) != "be" {
		return m, false
	}
	end := v + 1
	for l.tag(end).IsAdverb() {
		end++
	}
	if t := l.tag(end); end < len(l.toks) && t != article.TagComma && t != article.TagPeriod && t != article.CC &&
		!l.dash(end) && !l.is(end, ";") && !l.mark(end) {
		return m, false
	}
	if l.tag(s) == article.NNP {
		m.phrase.to, m.phrase.head = s, i // the name is none of it
	}
	m.bearer, m.strong, m.said, m.verb, m.rule = true, true, true, v, copulaBehind
	m.ref = j.who(l, s, 0)
	if q := j.quoteAt(l.toks[s].Start, true); q >= 0 && l.tag(s) == article.PRP && !l.is(s, "i", "we", "you") {
		if r := j.saidOf(q); r.known() || r.how == unnamed {
			m.ref = r
		}
	}
	m.open = !m.known() && l.tag(s) == article.PRP
	return m, true
}

// saidBehind takes in what the verb behind the term says of it, and none of what the clause
// before does: "he may be vain, but a liar he is not".
func (l *line) saidBehind(m *aim, s *scope) {
	if m.rule != copulaBehind {
		return
	}
	*s = scope{}
	for k := m.phrase.to; k < len(l.toks) && (k <= m.verb+1 || l.tag(k).IsAdverb()); k++ {
		switch {
		case l.not(k):
			*s = scope{article.Negated, byNot}
			return
		case l.is(k, "may", "might", "could", "would"):
			*s = scope{article.Hedged, l.word(k)}
		}
	}
}
