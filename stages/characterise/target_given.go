package characterise

import "epithet/stages/article"

// given finds who gets what the noun names where it is a thing that is given.
func (j *Judge) given(l *line, p phrase, m aim) (aim, bool) {
	if !giving[l.lemma(p.head)] && !undergone[l.lemma(p.head)] || l.tag(p.head).IsAdjective() ||
		!giving[l.lemma(p.head)] && l.is(l.leftOf(p.from), "as") {
		return m, false
	}
	none := m
	if k := l.leftOf(p.from); !giving[l.lemma(p.head)] && l.is(p.det, "a", "an") && l.lemma(k) == "be" && l.tag(k).IsVerb() {
		return none, false // "this club is a disgrace"
	}
	m.strong, m.bearer = true, false
	for k := p.to; k < len(l.toks) && k < p.to+2; k++ {
		if l.is(k, "for", "to") {
			if r := j.after(l, k+1, 0); r.known() {
				m.ref, m.rule = r, forSomebody
				return m, true
			}
		}
	}
	if k := l.leftOf(p.from); p.head > p.from && l.tag(p.head-1).IsNoun() && l.lemma(k) == "be" && l.tag(k).IsVerb() {
		return none, false // "the island is a tax haven"
	}
	v, _ := l.verbOver(p.head)
	if v < 0 {
		return m, false
	}
	subj, passive := l.subject(v)
	if !passive && v < p.from {
		for k := v + 1; k < p.head; k++ {
			if l.tag(k) == article.PRP || l.tag(k).IsNoun() {
				if r := j.who(l, k, 0); r.known() {
					m.ref, m.rule, m.verb = r, toWhomItIs, v
					return m, true
				}
			}
		}
	}
	if b := l.arcs().Child(p.head, article.Case); subj >= 0 && (passive || l.is(v, "receive") || b < 0 || !l.is(b, "for")) {
		if w := j.who(l, subj, 0); w.known() {
			m.ref, m.rule, m.verb = w, "who gets it", v
			return m, true
		}
	}
	return m, false
}
