package characterise

import "epithet/stages/article"

// asCalled finds whom a clause behind the definite phrase p says that somebody calls so, and its
// verb: "the rebels, as the generals call X".
func (j *Judge) asCalled(l *line, p phrase, m aim) (aim, bool) {
	k := p.to
	for l.mark(k) {
		k++
	}
	if l.tag(k) != article.TagComma && !l.dash(k) || !l.is(k+1, "as") || !l.definite(p) || copular[l.lemma(l.leftOf(p.from))] {
		return m, false
	}
	for v := k + 3; v < len(l.toks) && v < k+9; v++ {
		if !doubleObject[l.lemma(v)] || !l.tag(v).IsVerb() && !l.verbal(v) {
			if t := l.tag(v); t.IsFinite() || t == article.TagComma {
				return m, false
			}
			continue
		}
		o := v + 1
		if l.tag(o) != article.PRP {
			if o = l.nounFrom(o); o < 0 {
				return m, false
			}
			o = l.pastOwners(l.phraseAt(o).head)
		}
		m.ref, m.rule = j.who(l, o, 0), "as somebody calls it"
		m.verb, m.naming, m.strong, m.bearer = v, true, true, true
		if s, _ := l.subject(v); s >= 0 && m.listed && j.who(l, s, 0).id == m.id {
			m.ref, m.open = ref{}, true // nobody calls himself so
		} else if !m.known() {
			m.how = unnamed
		}
		return m, true
	}
	return m, false
}
