package characterise

import (
	"sort"
	"strings"

	"epithet/stages/article"
)

// ruleOut finds the players that grammar rules out, though no rule says of whom the term
// is: those beside whom, as the subject of one verb, the pronoun that the term is said of
// stands as its object ("X and Y call it"), who give the name or bring the charge, who
// act on whom the term stands for or are acted on by him, and whose relative or rival he is.
func (s *scene) ruleOut() {
	l := &s.line
	beside := s.besideWhom()
	v := s.verbOnIt()
	doer := l.doer(v)
	undergoer := s.underIt()
	listed := s.j.cast.listed
	first := sort.Search(len(listed), func(n int) bool { return s.j.mentions[listed[n]].Sent >= s.t.Sent })
	for _, k := range listed[first:] {
		x := &s.j.mentions[k]
		if x.Sent > s.t.Sent {
			break
		}
		at := l.at(x.Start)
		switch {
		case beside >= 0 && x.End <= l.toks[beside].Start && l.coArgument(at, beside):
		case doer >= 0 && l.sameParty(at, doer):
		case v >= 0 && l.rightBefore(l.at(x.End-1), v):
		case undergoer >= 0 && l.sameParty(at, undergoer):
		default:
			continue
		}
		s.bar(s.j.cast.entered[s.j.crowd.of[k]])
	}
	s.barID(s.ownerByName(doer).id)
	if s.m.naming && doer >= 0 {
		r, _ := s.j.named(l, doer) // "the Farmers' Union", of which the first word is not the doer
		s.barID(r.id)
		s.barID(s.j.giversBody(l, v))
	}
	if doer >= 0 && s.m.naming && l.is(doer, "he", "she") && l.relative(s.m.via) {
		s.barID(s.j.who(l, doer, 1).id) // "the late X, whom she praised as"
	}
	if l.kinOfSomebody(s.m) {
		s.barBodies() // "my boy is no thief"
	}
	if doer >= 0 && s.m.naming && s.m.via > v && l.tag(s.m.via).IsNoun() && l.phraseAt(s.m.via).owner < 0 &&
		l.tag(doer) == article.PRP {
		s.barID(s.j.who(l, doer, 1).id) // "it described the strike as"
	}
	s.barID(s.besideObject())
	s.barID(s.notSubject())
	s.barID(s.notSpeaker())
	s.barID(s.j.actedOn(l, s.m.phrase.head))
	if v := s.m.via; v >= 0 && v < len(l.toks) {
		s.barID(s.j.doerBeside(l, v)) // "It called the company"
		if l.relative(v + 1) {
			s.barID(s.j.actedOn(l, v))
		}
	}
	s.barID(s.ownerUnder(undergoer))
	if undergoer >= 0 && s.m.said && l.definite(l.phraseAt(undergoer)) {
		s.barID(s.j.who(l, undergoer, 1).id) // "those who blame the company are"
	}
}

// barBodies takes off all who are no persons.
func (s *scene) barBodies() {
	for k := range s.j.cast.players {
		if s.j.lex.kinds[s.j.cast.players[k].id] != article.Person {
			s.bar(int32(k))
		}
	}
}

// kinOfSomebody reports whether the clause says the term of somebody's one son, father or neighbour, who is
// no body or state.
func (l *line) kinOfSomebody(m *aim) bool {
	v := m.via
	if !m.said || v < 0 || v >= len(l.toks) || l.tag(v) != article.NN {
		return false
	}
	p := l.phraseAt(v)
	lemma := l.lemma(v)
	return p.head == v && p.owner >= 0 && l.tag(p.owner) == article.PRPS && !partNouns[lemma] && !bodyNouns[lemma] &&
		(kindred[lemma] || others[lemma] && human(lemma) || l.is(v, "boy", "girl", "friend", "man", "lad"))
}

// besideObject is whom the verb gives another name, beside the one of whom it says the term: X in
// "called X a crook and the mayor a thief"; empty for nobody.
func (s *scene) besideObject() string {
	l, m := &s.line, s.m
	if !m.naming || m.verb < 0 || m.via <= m.verb || m.rule != byNaming || !l.tag(m.via).IsNoun() ||
		l.tag(m.via).IsPlural() != l.tag(m.phrase.head).IsPlural() || l.alike(m.via, m.phrase) != m.verb {
		return ""
	}
	o := l.objectHead(m.verb+1, m.via)
	if o < 0 {
		return ""
	}
	return s.j.who(l, o, 1).id
}

// notSubject is whom the one that the clause says the term of is not: whose relative or
// rival he is, or who speaks and would not call himself "the reporter"; empty for nobody.
func (s *scene) notSubject() string {
	l, m := &s.line, s.m
	if !m.said && m.rule != byApposition {
		return ""
	}
	if l.relative(m.via) {
		return s.j.kinOf(l, l.antecedent(m.via)).id // "her cousin Ann Smith, who is"
	}
	if !l.tag(m.via).IsNoun() {
		return ""
	}
	p := l.phraseAt(m.via)
	if r, ok := s.j.another(l, p, 0); ok {
		return r.id
	}
	if r := s.j.kinOf(l, m.via); r.known() {
		return r.id
	}
	if l.tag(m.via) == article.NN && l.is(p.det, "the") && human(l.lemma(m.via)) && s.j.lex.kinds[s.speaker] == article.Person {
		return s.speaker
	}
	return ""
}

// notSpeaker is who says what the term stands in, where that is said of somebody else: of
// "you", "she", "they" or "the man", or of any such as does something ("a thief who signs a
// paper has …") where nothing tells of "I"; empty for nobody.
func (s *scene) notSpeaker() string {
	l, v := &s.line, s.m.via
	if s.speaker == "" || s.quote < 0 || s.j.quotes[s.quote].Kind != article.Direct ||
		s.j.lex.kinds[s.speaker] != article.Person {
		return ""
	}
	if v >= 0 && v < len(l.toks) && s.m.said && v != s.tok {
		switch n := person(l, v); {
		case n == pronounShe || n == pronounHe || n == pronounThey || n == pronounYou && l.is(v, "you"):
			return s.speaker
		case n == 0 && l.tag(v) == article.NN && human(l.lemma(v)) && !l.is(l.phraseAt(v).owner, "my", "our"):
			return s.speaker
		}
		return ""
	}
	if p := s.m.phrase; l.rel(p.head).Base() == article.Nsubj && l.head(p.head) > p.head && !l.tag(l.leftOf(p.from)).IsVerb() &&
		!l.firstPerson() {
		return s.speaker
	}
	return ""
}

// firstPerson reports whether the sentence tells of "I" or "we".
func (l *line) firstPerson() bool {
	for k := range l.toks {
		if n := person(l, k); n == pronounI || n == pronounWe ||
			firstPerson(l.toks[k].Of(l.text)) && !l.is(k, "you", "let", "there") {
			return true
		}
	}
	return false
}

// kinOf is whose brother, rival or deputy the one is whose name holds token i, by what stands
// before it there or where one of these sentences named him before: "her cousin Ann Smith …
// Ann is"; nobody where none tells.
func (j *Judge) kinOf(l *line, i int) ref {
	if l.tag(i) != article.NNP {
		return ref{}
	}
	name := l.word(i)
	for sent := l.sent; sent >= 0 && sent > l.sent-4 && !j.tooLong(sent); sent-- {
		n, to := *l, i+1
		if sent < l.sent {
			n = j.line(sent)
			to = len(n.toks)
		}
		for k := to - 1; k > 0; k-- {
			if n.toks[k].Tag != article.NNP || !n.is(k, name) {
				continue
			}
			if r := j.kinBefore(&n, k); r.known() {
				return r
			}
		}
	}
	return ref{}
}

// kinBefore is whose relative or rival the noun right before the name at k calls him.
func (j *Judge) kinBefore(l *line, k int) ref {
	n := k - 1
	for l.tag(n) == article.NNP {
		n--
	}
	if l.tag(n) == article.TagComma {
		n--
	}
	if l.tag(n) != article.NN && !(l.tag(n) == article.JJ && human(l.lemma(n))) {
		return ref{} // a noun that the tagger takes for an adjective
	}
	p := l.phraseAt(n)
	p.head = n
	r, _ := j.another(l, p, 0)
	return r
}

// ownerUnder is whose the noun at i is, on which several act for whom the term stands:
// "thieves robbed its bank"; empty for nobody.
func (s *scene) ownerUnder(i int) string {
	l := &s.line
	if i < 0 || !l.tag(s.m.phrase.head).IsPlural() {
		return ""
	}
	if p := l.phraseAt(i); l.is(p.owner, "its", "his", "her") {
		return s.j.who(l, p.owner, 0).id
	}
	return ""
}

// bar takes player p off, whom the rules have not found.
func (s *scene) bar(p int32) {
	if p >= 0 && p != s.pick {
		s.barred = append(s.barred, p)
	}
}

// barID takes the player of that id off, if there is one.
func (s *scene) barID(id string) {
	if k, ok := s.j.cast.index[id]; ok && id != "" {
		s.bar(int32(k))
	}
}

// besideWhom is the pronoun that the construction points at, which stands for nobody
// beside it in its clause; -1 for none.
func (s *scene) besideWhom() int {
	l, v := &s.line, s.m.via
	if v < 0 || l.tag(v) != article.PRP && l.tag(v) != article.PRPS || l.reflexive(v) {
		return -1
	}
	return v
}

// reflexive reports whether token i is "itself" or the like.
func (l *line) reflexive(i int) bool {
	return strings.HasSuffix(l.word(i), "self") || strings.HasSuffix(l.word(i), "selves")
}

// verbOnIt is the active verb by which somebody gives the name to another, or does something
// to whom the term stands for; -1 for none.
func (s *scene) verbOnIt() int {
	l, m := &s.line, s.m
	v := -1
	switch {
	case m.naming && m.verb >= 0:
		if !l.namesAnother(m) {
			return -1
		}
		v = m.verb
	case m.said, m.modifier && !l.indefinite(m.phrase):
		return -1
	default:
		v = l.actingOn(m)
	}
	if v < 0 || l.beforeBe(v) {
		return -1
	}
	return v
}

// doer is the head of the subject of the active verb at v; -1 for none.
func (l *line) doer(v int) int {
	if v < 0 {
		return -1
	}
	s, passive := l.subject(v)
	if passive || s > v {
		return -1
	}
	return s
}

// ownerByName is whose the noun at i is, where a name tells it: "X's lawyer", "a lawyer of X".
func (s *scene) ownerByName(i int) ref {
	l := &s.line
	if i < 0 || !l.tag(i).IsNoun() {
		return ref{}
	}
	p := l.phraseAt(i)
	k := p.owner
	if k < 0 && l.is(p.to, "of") {
		k = p.to + 1
	}
	r, _ := s.j.named(l, k)
	return r
}

// rightBefore reports whether the name that ends at k stands right before the verb group of
// the verb at v.
func (l *line) rightBefore(k, v int) bool {
	for k++; k < v && (l.tag(k).IsAdverb() || l.tag(k) == article.MD || l.lemma(k) == "have"); k++ {
	}
	return k == v && l.tag(v).IsFinite() || k == v && l.lemma(v-1) == "have"
}

// namesAnother reports whether the construction points at somebody beside the verb of
// naming's subject: not at that itself, at what is its own, or at words for naming.
func (l *line) namesAnother(m *aim) bool {
	i := m.via
	if i < m.verb {
		return i < 0 || (m.bearer || l.is(i, "what")) && l.relative(i)
	}
	if p := l.phraseAt(i); l.is(p.to, "of") && (wordings[l.lemma(i)] || describing[l.lemma(i)] || reproaches[l.lemma(i)]) {
		return false // "rejects the description of its work as"
	}
	return !l.reflexive(i) && !l.ownPart(i)
}

// ownPart reports whether the noun at i is what belongs to the subject: "its members".
func (l *line) ownPart(i int) bool {
	p := l.phraseAt(i)
	if p.owner < 0 || l.tag(p.owner) != article.PRPS {
		return false
	}
	lemma := l.lemma(p.head)
	return !others[lemma] && !kindred[lemma] && !aimedAt[lemma] && !l.is(p.owner, "his", "her")
}

// unacting are verbs that do nothing to their object, or whose object may be their
// subject or of it.
var unacting = join(becoming, list(`have include contain comprise involve play act do consist need want lack make`))

// actingOn is the verb that does something to whom the term, as its object, stands for, or
// stands against what it names; -1 for none.
func (l *line) actingOn(m *aim) int {
	p := m.phrase
	k := l.leftOf(p.from)
	if !l.tag(p.head).IsNoun() {
		return -1
	}
	some := l.bearsIt(m) || m.modifier && (human(l.lemma(p.head)) || bodyNouns[l.lemma(p.head)])
	prep := l.tag(k) == article.TO || l.tag(k) == article.IN
	if prep {
		if !l.is(k, "to", "at", "against", "about", "with", "from", "on", "of") {
			return -1
		}
		to := l.is(k, "to", "from", "with")
		if k--; to && l.tag(k).IsNoun() {
			k = l.leftOf(l.phraseAt(k).from) // "sold noodles to the rebels"
		}
	}
	lemma := l.lemma(k)
	switch {
	case !l.tag(k).IsVerb() || l.tag(k) == article.VBG && l.tag(k-1) == article.TagComma:
		return -1
	case opposing[lemma], !prep && curbing[lemma], prep && l.is(k+1, "against", "about"):
	case !some || unacting[lemma]:
		return -1
	}
	return k
}

// bearsIt reports whether the term's noun is one for a person or a body.
func (l *line) bearsIt(m *aim) bool {
	lemma := l.lemma(m.phrase.head)
	return human(lemma) || m.bearer && (persons(lemma) || bodyNouns[lemma])
}

// underIt is the head of whom somebody acts on for whom the term stands: the object of the
// verb whose subject the term is, or the subject of a passive whose agent it is; -1 for none.
func (s *scene) underIt() int {
	l, m := &s.line, s.m
	p := m.phrase
	if m.said {
		return l.underWho(m)
	}
	if m.modifier || m.said || !l.bearsIt(m) {
		return -1
	}
	if k := l.leftOf(p.from); l.is(k, "by") && l.tag(k-1).IsVerb() && l.passive(k-1) && !ruling[l.lemma(k-1)] {
		sub, _ := l.subject(k - 1)
		if sub = l.passiveSubject(k-1, sub); sub < k {
			return sub
		}
		return -1
	}
	v := p.to
	for l.tag(v).IsAdverb() || l.tag(v) == article.MD || l.lemma(v) == "have" && l.tag(v+1).IsVerb() {
		v++
	}
	if !l.tag(v).IsVerb() || unacting[l.lemma(v)] || l.passive(v) {
		return -1
	}
	return l.objectHead(v+1, len(l.toks))
}

// underWho is the head of the object of a relative clause that tells whom the copula says the
// term of: "those who guard X are"; -1 for none, and where they may be his own: "the men who run X".
func (l *line) underWho(m *aim) int {
	if m.rule != byCopula || !l.is(m.via, "who", "whoever", "that", "which") || m.verb < m.via || partNouns[l.lemma(m.via-1)] {
		return -1
	}
	v := m.via + 1
	for l.tag(v).IsAdverb() || l.tag(v) == article.MD || l.not(v) ||
		(l.lemma(v) == "have" || l.lemma(v) == "do") && v+1 < m.verb && !l.tag(v+1).IsName() {
		v++
	}
	lemma := l.lemma(v)
	if !l.tag(v).IsVerb() || v >= m.verb || unacting[lemma] || ruling[lemma] || managing[lemma] || lemma == "join" ||
		lemma == "found" || lemma == "represent" {
		return -1
	}
	return l.objectHead(v+1, m.verb)
}
