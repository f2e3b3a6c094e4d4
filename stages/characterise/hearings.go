package characterise

import "epithet/stages/article"

// hearers are nouns for those who are told what somebody else says.
var hearers = list(`court jury juror inquest tribunal inquiry hearing judge magistrate bench committee panel mp lawmaker`)

// inCourt finds what a court hears, or the reader is told, from nobody named: "X is a
// thief, a jury heard", "he was, we are told, a thief".
func (j *Judge) inCourt(l *line, i int, m *aim, v *heard) bool {
	for k := max(1, m.phrase.from-8); k < len(l.toks)-2 && k < m.phrase.to+30; k++ {
		if l.tag(k) != article.TagComma {
			continue
		}
		n := k + 1
		switch {
		case l.is(n, "we") && l.lemma(n+1) == "be" && l.is(n+2, "told"):
			n += 2
		case k < m.phrase.to:
			continue
		default:
			for l.tag(n) == article.DT || isAdj(l.tag(n)) || isNoun(l.tag(n)) && isNoun(l.tag(n+1)) && !hearers[l.lemma(n)] {
				n++
			}
			if !isNoun(l.tag(n)) || !hearers[l.lemma(n)] {
				continue
			}
			if n++; l.lemma(n) == "have" {
				n++
			}
			if l.lemma(n) == "be" && l.is(n+1, "told") {
				n++
			} else if !l.is(n, "heard", "hears", "hear") {
				continue
			}
		}
		if c := n + 1; !l.closing(c) || c < i && l.tag(c) != article.TagComma {
			continue
		}
		v.voice, v.rule, v.cue = article.Attributed, "told to a hearing", n
		return true
	}
	return false
}

// closing reports whether nothing but a time or place may follow at token k: the end of
// the sentence, a comma, a day or a preposition.
func (l *line) closing(k int) bool {
	t := l.tag(k)
	return k >= len(l.toks) || t == article.TagComma || t == article.TagPeriod || l.is(k, "on", "in", "at", "today", "yesterday", "this", "last", "earlier")
}
