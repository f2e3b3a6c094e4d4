package characterise

import (
	"strings"

	"epithet/stages/article"
)

// ofNoun finds the target of a term that is a noun, or modifies one, or is an
// adjective said of somebody: the first construction that fits decides.
func (j *Judge) ofNoun(l *line, t *article.Term, m aim) aim {
	p := m.phrase
	m.modifier = p.head != m.term
	m.bearer = l.bears(p, !m.modifier)
	for _, fits := range [...]func(*Judge, *line, phrase, aim) (aim, bool){
		(*Judge).exclaimedOf,
		(*Judge).inManner,
		(*Judge).elliptic,
		(*Judge).withNameAsHead,
		(*Judge).made,
		(*Judge).withNameBetween,
		(*Judge).beforeName,
		(*Judge).asCalled,
		(*Judge).given,
		(*Judge).onList,
		(*Judge).renowned,
		(*Judge).inState,
		(*Judge).whoseItWas,
		(*Judge).saidOrDone,
		(*Judge).besideName,
		(*Judge).blamedOn,
		(*Judge).leveled,
		(*Judge).namedBehind,
		(*Judge).accusedOfActAgainst,
		(*Judge).possessed,
		(*Judge).accused,
		(*Judge).reproached,
		(*Judge).ofKin,
		(*Judge).doneByWhom,
		(*Judge).ofAct,
		(*Judge).uttered,
		(*Judge).ofDeed,
		(*Judge).paid,
		(*Judge).actingIn,
		(*Judge).ofUnlistedState,
		(*Judge).ofStrangers,
		(*Judge).ofStranger,
		(*Judge).ofDescribed,
		(*Judge).ofOnlyState,
		(*Judge).ofNameInPlural,
	} {
		if g, ok := fits(j, l, p, m); ok {
			return g
		}
	}
	m.rule = ofAnybody
	if r := j.calledOut(l, t, p); r.known() {
		m.ref, m.rule, m.strong, m.said = r, "called out", true, true
		return m
	}
	if l.bringsIn(p) || !m.modifier && l.generally(p) {
		m.how = unnamed
		return m
	}
	m.open = true
	return m
}

// withNameAsHead: "terrorist X".
func (j *Judge) withNameAsHead(l *line, p phrase, m aim) (aim, bool) {
	r, ok := j.named(l, p.head)
	if !ok || !m.modifier ||
		!r.listed && (r.kind == article.Place || r.kind == article.Other || j.ann.Sentences[l.sent].Kind == article.Heading) {
		return m, false
	}
	m.ref, m.rule, m.strong = r, saidWithName, true
	return m, true
}

// made: "make a martyr of X".
func (j *Judge) made(l *line, p phrase, m aim) (aim, bool) {
	k := l.leftOf(p.from)
	if m.modifier || l.lemma(k) != "make" || p.det < 0 || !l.is(p.det, "a", "an") || !l.is(p.to, "of") {
		return m, false
	}
	r := j.after(l, p.to+1, 0)
	if !r.listed || r.kind == article.Place {
		return m, false
	}
	m.ref, m.rule, m.strong, m.said, m.verb = r, madeSo, true, true, k
	return m, true
}

// withNameBetween: "the terrorist X group".
func (j *Judge) withNameBetween(l *line, p phrase, m aim) (aim, bool) {
	for k := m.term + 1; k < p.head; k++ {
		if r, ok := j.named(l, k); ok && r.listed && !strings.Contains(l.toks[k].Of(l.text), "-") {
			m.ref, m.rule, m.strong = r, saidWithName, true
			return m, true
		}
	}
	return m, false
}

// beforeName: "the terrorist group X".
func (j *Judge) beforeName(l *line, p phrase, m aim) (aim, bool) {
	r, ok := j.nameAfter(l, p)
	if !ok || !m.bearer && l.pastOwnNaming(p.head+1) <= p.head+1 {
		return m, false
	}
	m.ref, m.rule, m.strong = r, beforeTheName, true
	return m, true
}

// saidOrDone: what the clause says of somebody, or of an act, which is then whoever's the act is.
func (j *Judge) saidOrDone(l *line, p phrase, m aim) (aim, bool) {
	g, ok := j.predicated(l, p, m)
	if !ok {
		return m, false
	}
	if r, rule := j.itsDoer(l, p, &g); r.known() {
		g.ref, g.rule = r, rule
	}
	return g, true
}

// besideName: "X, a terrorist group".
func (j *Judge) besideName(l *line, p phrase, m aim) (aim, bool) {
	r := ref{}
	if m.bearer {
		r = j.apposed(l, p)
	}
	if !r.known() && (m.bearer || m.modifier) {
		r = j.apposedOver(l, p)
	}
	m.ref, m.rule, m.strong = r, byApposition, true
	return m, r.known()
}

// blamedOn: "Y's charge of repression by X".
func (j *Judge) blamedOn(l *line, p phrase, m aim) (aim, bool) {
	k := l.leftOf(p.from)
	if m.bearer || !l.is(p.to, "by") || !l.is(k, "of") || !blames[l.lemma(k-1)] {
		return m, false
	}
	return j.agent(l, p, m)
}

// accusedOfActAgainst: "accused X of harassment of Y".
func (j *Judge) accusedOfActAgainst(l *line, p phrase, m aim) (aim, bool) {
	if m.modifier || m.bearer || p.owner >= 0 || !l.is(p.to, "of") {
		return m, false
	}
	if g, ok := j.accused(l, p, m); ok {
		return g, true
	}
	return j.perpetrated(l, p, m)
}

// ofKin: "the son of a spy" tells of whom nobody knows.
func (j *Judge) ofKin(l *line, p phrase, m aim) (aim, bool) {
	k := l.leftOf(p.from)
	if m.modifier || !m.bearer || !l.is(k, "of") || !kindred[l.lemma(k-1)] || !l.indefinite(p) {
		return m, false
	}
	m.rule, m.strong, m.how = "kin", true, unnamed
	return m, true
}

// doneByWhom: "propaganda by X".
func (j *Judge) doneByWhom(l *line, p phrase, m aim) (aim, bool) {
	r := j.doneBy(l, p)
	if !r.known() || m.modifier {
		return m, false
	}
	m.ref, m.rule, m.strong = r, "agent", true
	return m, true
}

// ofAct: an act or a quality that somebody is held for, owns up to or reaches something through.
func (j *Judge) ofAct(l *line, p phrase, m aim) (aim, bool) {
	if m.modifier || m.bearer {
		return m, false
	}
	if g, ok := j.heldFor(l, p, m); ok {
		return g, true
	}
	if g, ok := j.ownedUp(l, p, m); ok {
		return g, true
	}
	return j.through(l, p, m)
}

// ofDeed: what somebody commits, or a clause tells of.
func (j *Judge) ofDeed(l *line, p phrase, m aim) (aim, bool) {
	if m.modifier {
		return m, false
	}
	if g, ok := j.ofUntruth(l, p, m); ok {
		return g, true
	}
	if g, ok := j.madeUseOf(l, p, m); ok {
		return g, true
	}
	if g, ok := j.perpetrated(l, p, m); ok {
		return g, true
	}
	return j.byClause(l, p, m)
}

// actingIn: whoever acts in the clause, of what is no person or body.
func (j *Judge) actingIn(l *line, p phrase, m aim) (aim, bool) {
	lemma := l.lemma(p.head)
	undertaking := ventures[lemma] && l.tag(l.leftOf(p.from)) != article.IN
	thing := m.modifier && (mediaNouns[lemma] || placeNouns[lemma]) && !partNouns[lemma]
	if m.bearer && !undertaking && !thing {
		return m, false
	}
	return j.agent(l, p, m)
}

// ofUnlistedState: "the regime" where the text has just spoken of a state that is not listed.
func (j *Judge) ofUnlistedState(l *line, p phrase, m aim) (aim, bool) {
	if j.sole || m.modifier || !stateNouns[l.lemma(p.head)] || !j.inUnlisted(l, p) {
		return m, false
	}
	m.rule, m.strong, m.how = "owner", true, unnamed
	return m, true
}

// ofStrangers: "the rebels" in apposition to somebody who is not listed.
func (j *Judge) ofStrangers(l *line, p phrase, m aim) (aim, bool) {
	if !l.definite(p) || !m.bearer || !j.besideStrangers(l, p) {
		return m, false
	}
	m.rule, m.strong, m.how = byApposition, true, unnamed
	return m, true
}

// ofStranger: "a thief" in apposition to the object of a verb or preposition, a person brought in
// without a name: "met the notary, a thief in a grey coat".
func (j *Judge) ofStranger(l *line, p phrase, m aim) (aim, bool) {
	k := l.leftOf(p.from)
	if !m.bearer || p.det < 0 || !l.is(p.det, "a", "an") || l.tag(k) != article.TagComma ||
		l.tag(k-1) != article.NN && l.tag(k-1) != article.JJ || !human(l.lemma(k-1)) {
		return m, false
	}
	q := l.phraseAt(k - 1)
	b := l.leftOf(q.from)
	if q.owner >= 0 || q.det < 0 || !l.is(q.det, "the", "a", "an") ||
		l.tag(b) != article.IN && l.tag(b) != article.TO && !(l.tag(b).IsVerb() && l.lemma(b) != "be") ||
		j.who(l, k-1, 0).known() {
		return m, false
	}
	m.rule, m.strong, m.how = byApposition, true, unnamed
	return m, true
}

// ofDescribed: "the rebels", "the terrorist group", of whom the text speaks.
func (j *Judge) ofDescribed(l *line, p phrase, m aim) (aim, bool) {
	if !l.definite(p) || !m.bearer && !m.modifier {
		return m, false
	}
	if r := j.disclosed(l, p); r.listed {
		m.ref, m.rule, m.strong = r, "disclosed", true
		return m, true
	}
	r, object := j.description(l, p), j.actedOn(l, p.head)
	if r.known() && r.id != object {
		m.ref, m.rule, m.weak = r, "description", !m.modifier
		return m, true
	}
	if !m.modifier && !l.tag(p.head).IsPlural() {
		r = j.nearest(l, p.from, want{body: true, person: personal(l.lemma(p.head))})
	}
	if r.listed && r.id != object {
		m.ref, m.rule, m.weak = r, "description", true
		return m, true
	}
	m.rule, m.open = "definite", true
	return m, true
}

// ofOnlyState: "regime" where the lexicon lists one state.
func (j *Judge) ofOnlyState(l *line, p phrase, m aim) (aim, bool) {
	if !j.sole || !stateNouns[l.lemma(m.term)] || l.is(p.det, "a") {
		return m, false
	}
	m.ref, m.rule = j.state, "the state"
	return m, true
}

// ofNameInPlural: "protesters" of "Orlan protesters".
func (j *Judge) ofNameInPlural(l *line, p phrase, m aim) (aim, bool) {
	r := j.manyNamed(l, p)
	if !r.known() || l.tag(m.term).IsVerb() {
		return m, false
	}
	m.ref, m.rule, m.strong = r, "by its name's noun", true
	return m, true
}
