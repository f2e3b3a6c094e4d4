package characterise

import "epithet/stages/article"

// byClause finds whom the clause ties the phrase to in one of these ways; whom the others
// asked for in vain does not count.
func (j *Judge) byClause(l *line, p phrase, m aim) (aim, bool) {
	asked := j.asked
	for _, find := range [...]func(*line, phrase, aim) (aim, bool){j.presentIn, j.membersIn, j.detectedIn, j.ledBy, j.disowned} {
		if g, ok := find(l, p, m); ok {
			return g, true
		}
		j.asked = asked
	}
	return m, false
}

// disowned finds who denies what the phrase names, in part or in doing: "rejected any hint
// of fraud", "denies having taken bribes".
func (j *Judge) disowned(l *line, p phrase, m aim) (aim, bool) {
	k := l.listStart(p.from)
	if !l.indefinite(p) || !l.tag(p.head).IsNoun() || l.bears(p, false) || human(l.lemma(p.head)) {
		return m, false
	}
	part := l.is(k, "of") && instances[l.lemma(k-1)]
	if part {
		k = l.leftOf(l.phraseAt(k - 1).from)
	}
	for l.tag(k) == article.VBN && l.is(k-1, "having", "been") || l.tag(k) == article.VBG && !opposing[l.lemma(k)] {
		k = l.leftOf(k)
	}
	if !l.tag(k).IsVerb() || !owned[l.lemma(k)] && !(part && denying[l.lemma(k)]) {
		return m, false
	}
	return j.ownedAt(l, k, m)
}

// presentIn finds in whom the text says that there is, or is not, what the phrase names:
// "there are spies in X", "there is nothing criminal about X". Who is in a state is not
// the state's.
func (j *Judge) presentIn(l *line, p phrase, m aim) (aim, bool) {
	v := l.leftOf(p.from)
	there := v - 1
	for l.tag(there).IsVerb() || l.tag(there) == article.MD || l.tag(there).IsAdverb() {
		there--
	}
	if l.lemma(v) != "be" || l.tag(there) != article.EX || !l.is(p.to, "in", "within", "inside", "at", "about", "behind") {
		return m, false
	}
	r := j.after(l, p.to+1, 0)
	if l.is(p.to+1, "it") {
		r = j.who(l, p.to+1, 0)
	}
	if !r.listed || r.loose || r.kind == article.Place || r.kind == article.State && m.bearer && !happening(l.lemma(p.head)) {
		return m, false
	}
	m.ref, m.rule, m.strong = r, "there in it", true
	return m, true
}

// detectedIn finds in whom somebody finds, or does not, the act or quality that the phrase
// names, or looks for it: "found no fraud at X", "looking into suspected fraud in X's books".
func (j *Judge) detectedIn(l *line, p phrase, m aim) (aim, bool) {
	if l.tag(p.head).IsPlural() && m.bearer || human(l.lemma(p.head)) || !l.tag(p.head).IsNoun() || !l.indefinite(p) ||
		!l.is(p.to, "in", "within", "inside", "at", "behind") || l.seeker(p) < 0 {
		return m, false
	}
	r := j.after(l, p.to+1, 0)
	if !r.listed || r.kind == article.Place || r.kind == article.State {
		return m, false
	}
	m.ref, m.rule, m.strong = r, "found in it", true
	return m, true
}

// membersIn finds the body in which those are whom the phrase names: "hardliners in X". Who has
// to do with it from outside, such as its critics or victims, is not of it.
func (j *Judge) membersIn(l *line, p phrase, m aim) (aim, bool) {
	lemma := l.lemma(p.head)
	if !l.tag(p.head).IsPlural() || m.modifier || !human(lemma) && !personal(lemma) || aimedAt[lemma] || others[lemma] ||
		followers[lemma] {
		return m, false
	}
	r := j.bodyIn(l, p.to)
	if !r.known() {
		return m, false
	}
	m.ref, m.rule, m.strong = r, "members in it", true
	return m, true
}

// bodyIn is the listed body that the preposition at k puts somebody in by name: "in X", "within X's ranks".
func (j *Judge) bodyIn(l *line, k int) ref {
	if !l.is(k, "in", "within", "inside", "at") {
		return ref{}
	}
	n := k + 1
	if l.is(n, "the") {
		n++
	}
	r, ok := j.named(l, n)
	if !ok || !r.listed || r.kind != article.Organisation && r.kind != article.Media {
		return ref{}
	}
	if end := l.at(r.span.End); l.possessive(end) {
		if lemma := l.lemma(l.phraseAt(end + 1).head); !partNouns[lemma] && !bodyNouns[lemma] {
			return ref{} // "at X's gates"
		}
	}
	r.how = "part"
	return r
}

// ledBy finds the body that the persons whom the phrase names run: "X is run by crooks".
func (j *Judge) ledBy(l *line, p phrase, m aim) (aim, bool) {
	k := l.leftOf(p.from)
	if !m.bearer || !l.is(k, "by") || !ruling[l.lemma(k-1)] || !l.passive(k-1) {
		return m, false
	}
	s, _ := l.subject(k - 1)
	if s = l.passiveSubject(k-1, s); s < 0 {
		return m, false
	}
	r := j.who(l, s, 0)
	if !r.listed || r.kind == article.Person || r.kind == article.Place {
		return m, false
	}
	m.ref, m.rule, m.strong, m.said, m.verb = r, "who run it", true, true, k-1
	return m, true
}

// ruling are verbs for being at the head of a body.
var ruling = list(`run lead head control own govern dominate rule manage direct`)
