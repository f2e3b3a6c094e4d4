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

// asDoes finds who gives the name where the clause behind says that he does so: "to call him a thief,
// as Smith did last week, is".
func (j *Judge) asDoes(l *line, m *aim, v *heard) bool {
	k := l.tail(m.phrase.to)
	if l.tag(k) == article.TagComma {
		k++
	}
	if !m.naming && m.rule != byAccusation || m.verb < 0 || !l.is(k, "as") {
		return false
	}
	s := l.nounFrom(k + 1)
	if l.tag(k+1) == article.PRP || l.is(k+1, "many", "some", "others", "most") && !l.tag(k+2).IsNoun() {
		s = k + 1
	} else if s >= 0 {
		s = l.phraseAt(s).head
	}
	if s < 0 || s > k+4 || l.is(s, "i", "we", "you", "it") {
		return false
	}
	d := s + 1
	for l.tag(d).IsAdverb() || l.is(d, "himself", "herself") {
		d++
	}
	if !l.is(d, "did", "does", "do", "has", "have", "had") || l.tag(d+1) == article.PRP {
		return false
	}
	w := d + 1
	for l.tag(w).IsAdverb() {
		w++
	}
	if l.is(d, "has", "have", "had") && (l.tag(w).IsVerb() || l.nominal(w)) && !l.is(w, "done", "this", "last", "today") {
		return false // "as some have shown", "as he had trouble"
	}
	if !j.holds(l, s, m.verb, asHeDoes, v) {
		return false
	}
	if v.holder.EntityID == m.id && m.id != "" {
		v.holder = l.inWords(s)
	}
	return true
}
