package characterise

// didThing is who does the thing that the term tells of: "has done nothing illegal", "did something very brave".
func (j *Judge) didThing(l *line, last int, m aim) (aim, bool) {
	k := last - 1
	for l.tag(k).IsAdverb() {
		k--
	}
	v := k - 1
	if !l.is(k, "nothing", "something", "anything", "everything") || !l.tag(v).IsVerb() || l.passive(v) ||
		!doingOrSaying[l.lemma(v)] || l.nominal(last+1) {
		return m, false
	}
	s, passive := l.subject(v)
	if s < 0 || s > v || passive {
		return m, false
	}
	m.ref, m.rule, m.verb, m.said, m.strong = j.who(l, s, 0), byItsSubject, v, true, true
	m.phrase = phrase{from: last, to: last + 1, head: last, det: -1, owner: -1}
	return m, m.known()
}

// doingOrSaying are verbs for doing or saying something.
var doingOrSaying = list(`do commit say write`)

// moneys are nouns for money that passes from one to another.
var moneys = list(`donation gift contribution loan wage salary fee cash money sum fund penny cent coin pound dollar euro payment
	subsidy kickback commission bonus payout deposit transfer crown franc mark peso rouble ruble shilling yen`)

// paying are verbs for what one does with such money.
var paying = list(`take accept receive pay pocket give spend hand raise collect pass offer transfer`)

// choices are nouns, further to those for what one says or does, for what one makes or takes.
var choices = list(`choice move step answer speech call gesture stand bid effort comparison remark judgement judgment mistake error turn vow`)

// paid is who pays or takes the money, or does the deed, that the term tells of: "took an illegal penny", "has paid
// illegal wages", "had taken a reckless decision".
func (j *Judge) paid(l *line, p phrase, m aim) (aim, bool) {
	if !m.modifier || p.owner >= 0 || !l.tag(p.head).IsNoun() {
		return m, false
	}
	lemma, v := l.lemma(p.head), l.leftOf(p.from)
	money := moneys[lemma] && paying[l.lemma(v)]
	verb := l.lemma(v)
	deed := p.det >= 0 && (verb == "take" || verb == "make" || verb == "give") && (deedOf[lemma] != "" || choices[lemma])
	if !money && !deed || !l.tag(v).IsVerb() || l.passive(v) {
		return m, false
	}
	s, passive := l.subject(v)
	if s < 0 || s > v || passive {
		return m, false
	}
	m.ref, m.rule, m.verb, m.said, m.strong = j.who(l, s, 0), byItsSubject, v, true, true
	return m, m.listed
}
