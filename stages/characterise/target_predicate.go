package characterise

import "epithet/stages/article"

// partitives are nouns that stand for what follows their "of".
var partitives = list(`one two three some many most kind sort type form group coalition network band bunch collection gang handful number
	array alliance breed brand part piece lot bit series symbol champion example source sponsor promoter pack crowd cell
	generation class case nest hotbed hub act pattern campaign wave reign state instrument purveyor peddler more anything nothing
	something little community string circle gathering procession succession pair couple trio mob mixture mix supporter defender advocate face voice beacon model pillar
	opposite antithesis reverse`)

// predicated finds the target where the noun is said of it: "X is a …", "X, a
// …", "calls X a …", "as a …".
func (j *Judge) predicated(l *line, p phrase, m aim) (aim, bool) {
	if q, ok := l.withOwner(p); ok {
		if abstract(l.lemma(p.head)) || m.modifier ||
			l.tag(q.from-1) == article.TagComma && (l.tag(p.to) != article.TagComma || l.onlyComma(q.from-1)) {
			return m, false
		}
		g, ok := j.predicate(l, q, m)
		governed := l.is(l.phraseAt(max(j.asked, 0)).from-1, "of", "with", "in", "for", "on", "about", "against", "from", "at", "to") // "The trouble with X is Y's fraud"
		return g, ok && (g.known() && !governed || g.how == unnamed || g.naming)                                                      // else it is its owner's: "The film is X's weapon"
	}
	if s := l.frontedOf(p); s >= 0 {
		if r := j.who(l, s, 0); r.known() {
			m.ref, m.rule, m.strong, m.said = r, byApposition, true, true
			return m, true
		}
	}
	if g, ok := j.subjectIs(l, p, m); ok {
		return g, true
	}
	for n := 0; n < 4; n++ {
		h := l.agentBefore(p)
		if h < 0 {
			break
		}
		q := l.phraseAt(h)
		if g, ok := j.predicate(l, q, m); ok && g.naming && (l.passive(g.verb) || l.beforeBe(g.verb)) {
			return g, true
		}
		p = q
	}
	p = m.phrase
	for n := 0; n < 5; n++ {
		if g, ok := j.predicate(l, p, m); ok {
			return g, true
		}
		if f := l.fullOf(p); f >= 0 {
			return j.filled(l, f, m)
		}
		// Up to what this is joined to, or a part of.
		k := l.leftOf(p.from)
		switch {
		case l.is(k, "of") && k > 0 &&
			(partitives[l.lemma(k-1)] || bodyNouns[l.lemma(k-1)] || l.homeOf(k-1) || deeds[l.lemma(k-1)] ||
				l.mark(k-1) && partitives[l.lemma(k-2)]):
			p = l.phraseAt(k - 1)
		case l.ideaOf(p) >= 0:
			p = l.phraseAt(l.ideaOf(p))
		case l.is(k, "if") && l.is(k+1, "not") && l.tag(k-1) == article.TagComma && k > 1 && l.joined(k-2):
			p = l.phraseAt(k - 2)
		case l.is(k+1, "rather") && l.is(k+2, "than") && k > 0 && l.joined(k):
			p = l.phraseAt(k)
		case l.tag(k) == article.CC && l.pairedTo(k, p) >= 0:
			p = l.phraseAt(l.pairedTo(k, p))
		case l.nameAtAnotherTime(k, p) >= 0:
			p = l.phraseAt(l.nameAtAnotherTime(k, p))
		case (l.tag(k) == article.CC || l.tag(k) == article.TagComma) && l.rel(p.head) == article.Conj &&
			l.head(p.head) < p.from && l.joined(l.head(p.head)):
			p = l.phraseAt(l.head(p.head))
		case (l.tag(k) == article.CC || l.tag(k) == article.TagComma) && l.listBefore(k) >= 0 && !l.ownClause(k, p):
			p = l.phraseAt(l.listBefore(k))
		default:
			return m, false
		}
	}
	return m, false
}

// deeds are nouns for what somebody does or says, of whoever it is the "of" of.
var deeds = list(`act work deed gesture product handiwork doing move trick behaviour behavior conduct language words`)

// homes are nouns for where people live.
var homes = list(`land country nation state kingdom republic town city village island valley region province district county neighbourhood neighborhood`)

// homeOf reports whether the noun at k is for a place or state that those are of who are in it:
// "a town of thieves".
func (l *line) homeOf(k int) bool {
	p := l.phraseAt(k)
	return homes[l.lemma(k)] && p.det >= 0 && l.is(p.det, "a", "an", "no")
}

// withOwner is the phrase p from the beginning of its possessor's name or noun on:
// "X's puppet"; false where it has none.
func (l *line) withOwner(p phrase) (phrase, bool) {
	if p.owner < 0 || p.owner >= p.from {
		return p, false
	}
	q := l.phraseAt(p.owner)
	p.from, p.det = q.from, q.det
	if q.owner >= 0 && q.owner < p.from {
		p.from = l.phraseAt(q.owner).from
	}
	if l.is(p.from, "being", "becoming") && p.from < p.owner {
		p.from++
	}
	return p, true
}

// bordering are verbs that with "on" say of their subject what it nearly is.
var bordering = list(`border verge`)

// predicate finds whom the phrase is said of where it is a predicate itself.
func (j *Judge) predicate(l *line, p phrase, m aim) (aim, bool) {
	m.strong, m.said = true, true
	k := l.leftOf(p.from)
	if c := l.overDegree(k); copular[l.lemma(c)] && l.tag(c).IsVerb() {
		k = c
	} else if c := l.overPreposed(k, p); c >= 0 {
		k = c
	}
	lemma := l.lemma(k)
	switch {
	case l.is(k, "into") && p.det < 0 && p.owner < 0 && sinking[l.lemma(l.beforeDegree(k))]:
		v := l.beforeDegree(k)
		if s, passive := l.subject(v); s >= 0 && !passive {
			if o := l.leftSubject(v); s == o-1 && l.tag(s) == article.NNP && l.tag(o) == article.NNP && j.apartNames(l, s, o) {
				s = o // "Under Smith X has slid into"
			}
			m.ref, m.rule, m.verb = j.who(l, s, 0), byCopularVerb, v
			return m, m.known()
		}
	case k > 0 && l.is(p.det, "a", "an") && l.endsAs(k) >= 0 &&
		(human(l.lemma(p.head)) || !l.is(k, "returned", "returns", "return")):
		v := l.endsAs(k)
		if s, passive := l.subject(v); s >= 0 && s < v && !(passive && !l.is(v, "born")) {
			m.ref, m.rule, m.verb = j.who(l, s, 0), byCopularVerb, v
			m.open = !m.known() && l.is(s, "they", "he", "she", "it")
			return m, true
		}
	case (k < 0 || l.fronted(k)) && l.tag(p.to) == article.TagComma:
		if c := l.after(p.to - 1); c >= 0 && (p.det >= 0 && l.is(p.det, "a", "an", "any") || l.tag(p.head).IsAdjective()) {
			m.ref, m.rule, m.said = j.who(l, c, 0), byApposition, k >= 0
			return m, m.known()
		}
	case k >= 0 && l.tag(k).IsVerb() && (copular[lemma] || copularOfAdjectives[lemma] && l.tag(p.head).IsAdjective() && p.det < 0):
		if g, found, done := j.ofCopula(l, p, k, m); done {
			return g, found
		}
	case l.is(k, "as", "into", "like", "for", "with") || l.is(k, "among") && l.tag(p.head).IsPlural() ||
		l.is(k, "on") && bordering[l.verbLemma(k-1)] || l.word(k) == "like" || l.is(k, "to") && l.tag(k) == article.TO ||
		l.is(k, "from") || l.is(k, "being"):
		if v := l.predicativeVerb(k); v >= 0 {
			g, ok := j.asWhat(l, v, k, m)
			return g, ok && (g.known() || !l.is(k, "among"))
		}
	case naming[lemma] && l.verbal(k):
		if g, ok := j.ofNaming(l, p, k, m); ok {
			return g, true
		}
	case k > 0 && (l.tag(k).IsNoun() || l.tag(k) == article.PRP || l.possessive(k)):
		if g, ok := j.ofObject(l, p, k, m); ok {
			return g, true
		}
		if g, ok := j.seenIn(l, p, k, m); ok {
			return g, true
		}
	}
	if g, ok := j.ofFarObject(l, p, k, m); ok {
		return g, true
	}
	return j.beside(l, p, l.overSpan(k), m)
}

// endsAs is the verb, right before what somebody comes, goes or dies as, that ends at token k: "died a", "was born a",
// "came home a", "left office a"; -1 for none.
func (l *line) endsAs(k int) int {
	switch {
	case l.is(k, "died", "dies", "die", "born", "returned", "returns", "return", "retired", "departed"):
		return k
	case l.is(k, "home", "out", "back", "away", "office", "town", "prison", "jail", "school", "life", "court") && k > 1 &&
		l.is(k-1, "came", "comes", "come", "went", "goes", "go", "left", "leaves", "leave", "walked", "walks", "walk", "began",
			"entered", "returned"):
		return k - 1
	}
	return -1
}

// sinking are verbs that with "into" say what becomes of somebody by and by.
var sinking = list(`drift slide slip lapse descend sink plunge veer`)

// beforeDegree is the token before token k and adverbs before that: "slid deeper into".
func (l *line) beforeDegree(k int) int {
	for k--; l.tag(k).IsAdverb() || l.is(k, "deeper", "further", "straight"); k-- {
	}
	return k
}

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
