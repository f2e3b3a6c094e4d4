package characterise

import "epithet/stages/article"

// ofFarObject finds whom the phrase p is said of where the object of the verb that gives the name
// ends, at token k, in a relative clause or a phrase with a preposition: "called a man who sells
// worms a thief", "called my brother, who sells fish, a thief", "calls a teacher in Varn a thief"; and
// behind what commas set beside a name: "called Smith, the town's mayor, a thief".
func (j *Judge) ofFarObject(l *line, p phrase, k int, m aim) (aim, bool) {
	if p.det < 0 || !l.is(p.det, "a", "an") || p.owner >= 0 {
		return m, false
	}
	comma := l.tag(k) == article.TagComma
	if comma {
		k--
	}
	if t := l.tag(k); t == article.IN || t == article.TO || t == article.DT || t == article.CC {
		return m, false // "found no proof of a"
	}
	v := k
	for v >= 0 && v > k-14 && !(complementing[l.lemma(v)] && l.verbal(v) && naming[l.lemma(v)]) {
		if l.is(v, ";", ":") || l.dash(v) || l.tag(v) == article.CC {
			return m, false
		}
		v--
	}
	if v < 0 || v <= k-14 || l.passive(v) || l.beforeBe(v) ||
		!l.nominal(v+1) && l.tag(v+1) != article.DT && l.tag(v+1) != article.PRPS {
		return m, false
	}
	h := l.nounFrom(v + 1)
	if h < 0 {
		return m, false
	}
	q := l.phraseAt(h)
	h = q.head
	n := q.to
	if l.tag(n) == article.TagComma != comma {
		return m, false
	} else if comma {
		n++
	}
	if n > k ||
		!(l.tag(n) == article.WP || l.tag(n) == article.WDT ||
			comma && q.from == v+1 && l.tag(h) == article.NNP && l.finiteBetween(n, k+1) == 0 ||
			!comma && l.tag(n) == article.IN &&
				!l.is(n, "as", "that", "because", "if", "than", "for", "while", "after", "before", "since") &&
				l.finiteBetween(n, k+1) == 0) {
		return m, false
	}
	for i := n; i < k; i++ {
		if l.tag(i) == article.TagComma || l.mark(i) {
			return m, false
		}
	}
	m.ref, m.rule, m.verb, m.naming = j.who(l, h, 0), byNaming, v, true
	if !m.known() && !l.definite(q) {
		m.how = unnamed // somebody who has no name
	}
	return m, true
}
