package characterise

// lying are verbs for saying or passing on what need not be so.
var lying = list(`tell repeat spread peddle utter circulate retail parrot recycle feed sell push trot`)

// untruth reports whether the noun names a statement that is not true.
func untruth(lemma string) bool { return myths[lemma] || kindOf(lemma, "falsehood") }

// untruthTold is the verb by which somebody tells, or passes on, what the term's phrase, its object,
// names, and would not call so himself: "told him a lie", "repeats the slander that"; -1 for none.
func (l *line) untruthTold(m *aim) int {
	if m.modifier || m.term != m.phrase.head || !untruth(l.lemma(m.phrase.head)) {
		return -1
	}
	v := l.leftOf(m.phrase.from)
	switch {
	case l.is(v, "him", "her", "them", "me", "us", "you"):
		v--
	case l.tag(v).IsNoun():
		v = l.phraseAt(v).from - 1 // "told the court a lie"
	}
	if !lying[l.lemma(v)] || !l.tag(v).IsVerb() || l.passive(v) {
		return -1
	}
	return v
}

// ofUntruth: who tells it.
func (j *Judge) ofUntruth(l *line, p phrase, m aim) (aim, bool) {
	v := l.untruthTold(&m)
	if v < 0 {
		return m, false
	}
	s, passive := l.subject(v)
	if s < 0 || passive || s > v {
		return m, false
	}
	m.ref, m.rule, m.verb, m.strong, m.said = j.who(l, s, 0), byDoing, v, true, true
	if !m.known() && l.nobodys(s) && l.is(s+1, "at", "in", "from", "of") {
		m.ref = j.after(l, s+2, 0) // "nobody at X told a lie"
	}
	return m, m.known()
}
