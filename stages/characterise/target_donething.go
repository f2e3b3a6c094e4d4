package characterise

import "epithet/stages/article"

// inState is who the clause says is in the state that the phrase, a bare noun, names: "X is in chaos", "X was not in
// deep crisis".
func (j *Judge) inState(l *line, p phrase, m aim) (aim, bool) {
	v := l.leftOf(p.from)
	if m.modifier || p.det >= 0 || p.owner >= 0 || !l.is(v, "in") || l.tag(p.head) != article.NN ||
		m.bearer && human(l.lemma(p.head)) {
		return m, false
	}
	for v--; l.tag(v).IsAdverb() || l.not(v); v-- {
	}
	if l.lemma(v) != "be" && l.lemma(v) != "remain" || !l.tag(v).IsVerb() {
		return m, false
	}
	s, passive := l.subject(v)
	if s < 0 {
		s, passive = l.subject(p.head)
	}
	if s < 0 || s > v || passive {
		return m, false
	}
	m.ref, m.rule, m.verb, m.said, m.strong = j.who(l, s, 0), byCopula, v, true, true
	return m, m.listed && m.kind != article.Place
}

// whoseItWas is whose the clause says that the thing is which the phrase names: "the failure was X's", "the blame was
// hers".
func (j *Judge) whoseItWas(l *line, p phrase, m aim) (aim, bool) {
	if m.modifier || !l.definite(p) || human(l.lemma(p.head)) {
		return m, false
	}
	k := p.to
	for ; l.tag(k).IsVerb() && l.lemma(k) == "be" || l.tag(k).IsAdverb() || l.not(k) || l.is(k, "all", "the"); k++ {
	}
	if k == p.to || l.lemma(p.to) != "be" {
		return m, false
	}
	r, ok := j.named(l, k)
	end := l.at(r.span.End)
	switch {
	case l.tag(k).IsName() && ok && l.possessive(end) && !l.nominal(end+1):
	case l.is(k, "his", "hers", "theirs") && !l.nominal(k+1):
		r = j.pronoun(l, k, 0)
	default:
		return m, false
	}
	m.ref, m.rule, m.strong = r, "owner", true
	return m, r.listed
}

// didThing is who does the thing that the term tells of: "has done nothing illegal", "did something very brave".
func (j *Judge) didThing(l *line, last int, m aim) (aim, bool) {
	k := last - 1
	for l.tag(k).IsAdverb() {
		k--
	}
	v := k - 1
	if !l.is(k, "nothing", "something", "anything", "everything") || !l.tag(v).IsVerb() || l.passive(v) ||
		l.lemma(v) != "do" && l.lemma(v) != "commit" && l.lemma(v) != "say" && l.lemma(v) != "write" || l.nominal(last+1) {
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
	deed := p.det >= 0 && l.is(v, "take", "takes", "took", "taken", "make", "makes", "made", "gave", "given", "gives") &&
		(deedOf[lemma] != "" || choices[lemma])
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

// whomBefore is the noun of the "whom" in whose clause the possessive at i stands behind a preposition: "Smith, whom
// the city honoured for his"; -1 for none.
func (l *line) whomBefore(i int) int {
	if i < 2 || l.tag(i) != article.PRPS || l.tag(i-1) != article.IN {
		return -1
	}
	verb := false
	for k := i - 2; k > 1 && k > i-12; k-- {
		switch t := l.tag(k); {
		case l.is(k, "whom"):
			if !verb {
				return -1
			}
			if k--; l.tag(k) == article.TagComma {
				k--
			}
			if !l.tag(k).IsNoun() {
				return -1
			}
			return k
		case t.IsVerb():
			verb = true
		case t == article.PRP, t == article.TagComma, l.mark(k):
			return -1
		}
	}
	return -1
}
