package characterise

import "epithet/stages/article"

// partitives are nouns that stand for what follows their "of".
var partitives = list(`one two three some many most kind sort type form group coalition network band bunch collection gang handful number
	array alliance breed brand part piece lot bit series symbol champion example source sponsor promoter pack crowd cell
	generation class case nest hotbed hub act pattern campaign wave reign state instrument purveyor peddler more anything nothing
	something little community string circle gathering procession succession pair couple trio mob mixture mix supporter defender advocate face voice beacon model pillar`)

// predicated finds the target where the noun is said of it: "X is a …", "X, a
// …", "calls X a …", "as a …".
func (j *Judge) predicated(l *line, p phrase, m aim) (aim, bool) {
	if q, ok := l.withOwner(p); ok {
		if abstract(l.lemma(p.head)) || m.modifier || l.tag(q.from-1) == article.TagComma && (l.tag(p.to) != article.TagComma || l.onlyComma(q.from-1)) {
			return m, false
		}
		g, ok := j.predicate(l, q, m)
		governed := l.is(l.phraseAt(max(j.asked, 0)).from-1, "of", "with", "in", "for", "on", "about", "against", "from", "at", "to") // "The trouble with X is Y's fraud"
		return g, ok && (g.known() && !governed || g.how == unnamed || g.naming)                                                      // else it is its owner's: "The film is X's weapon"
	}
	if s := l.frontedOf(p); s >= 0 {
		if r := j.who(l, s, 0); r.known() {
			m.ref, m.rule, m.strong, m.said = r, "apposition", true, true
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
		case l.is(k, "of") && k > 0 && (partitives[l.lemma(k-1)] || bodyNouns[l.lemma(k-1)] || l.homeOf(k-1) || deeds[l.lemma(k-1)] || l.mark(k-1) && partitives[l.lemma(k-2)]):
			p = l.phraseAt(k - 1)
		case l.ideaOf(p) >= 0:
			p = l.phraseAt(l.ideaOf(p))
		case l.is(k, "if") && l.is(k+1, "not") && l.tag(k-1) == article.TagComma && k > 1 && l.joined(k-2):
			p = l.phraseAt(k - 2)
		case l.is(k+1, "rather") && l.is(k+2, "than") && k > 0 && l.joined(k):
			p = l.phraseAt(k)
		case l.tag(k) == article.CC && l.pairedTo(k, p) >= 0:
			p = l.phraseAt(l.pairedTo(k, p))
		case (l.tag(k) == article.CC || l.tag(k) == article.TagComma) && l.rel(p.head) == article.Conj && l.head(p.head) < p.from && l.joined(l.head(p.head)):
			p = l.phraseAt(l.head(p.head))
		case (l.tag(k) == article.CC || l.tag(k) == article.TagComma) && l.listBefore(k) >= 0 && !l.ownClause(k, p):
			p = l.phraseAt(l.listBefore(k))
		default:
			return m, false
		}
	}
	return m, false
}

// fullOf is the adjective or participle before the phrase by which there is much of it, or are
// many: "full of spies", "riddled with fraud"; -1 for none.
func (l *line) fullOf(p phrase) int {
	k := l.leftOf(p.from)
	if l.is(k, "of") && l.is(k-1, "full") || l.is(k, "with") && l.is(k-1, "filled", "packed", "riddled", "rife", "awash", "crawling", "teeming", "stuffed", "stacked", "littered", "infested", "laced") {
		return k - 1
	}
	return -1
}

// filled finds the body, or whose work, it is that is full of what the phrase names by the adjective
// at f. Who is in a state or a place is not of it.
func (j *Judge) filled(l *line, f int, m aim) (aim, bool) {
	m.strong, m.said = true, true
	k := l.leftOf(f)
	if !copular[l.lemma(k)] || !isVerb(l.tag(k)) {
		return m, false
	}
	g, found, _ := j.ofCopula(l, phrase{from: f, to: f + 1, head: f, det: -1, owner: -1}, k, m)
	if !found || !g.listed || (g.kind == "state" || g.kind == "place") && g.bearer {
		return m, false
	}
	return g, true
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

// joined reports whether token i may be a predicate that another is joined to.
func (l *line) joined(i int) bool { return isNoun(l.tag(i)) || isAdj(l.tag(i)) }

// ownClause reports whether the phrase behind the comma and the conjunction at k is the subject
// of a clause of its own: "X is a patriot, and patriots do not".
func (l *line) ownClause(k int, p phrase) bool {
	if l.tag(k) != article.CC || l.tag(k-1) != article.TagComma {
		return false
	}
	v := p.to
	for isAdverb(l.tag(v)) {
		v++
	}
	return isFinite(l.tag(v)) || l.tag(v) == article.MD
}

// listBefore is the noun or adjective before the conjunction or comma at k, if
// what follows may be joined to it: "a cult and a militia".
func (l *line) listBefore(k int) int {
	if l.tag(k) == article.CC && l.tag(k-1) == article.TagComma {
		k--
		if n := l.beforeSaid(k); n < k && l.joined(n-1) && l.tag(n-1) != article.NNP {
			return n - 1
		}
	}
	for l.mark(k - 1) {
		k--
	}
	if k > 1 && l.joined(k-1) && l.tag(k-1) != article.NNP {
		// A comma joins only within a list that ends in a conjunction.
		if l.tag(k) == article.TagComma {
			for n := k + 1; n < len(l.toks) && n < k+10; n++ {
				if l.tag(n) == article.CC {
					return k - 1
				}
				if isVerb(l.tag(n)) && l.tag(n) != article.VBN && l.tag(n) != article.VBG {
					return -1
				}
			}
			return -1
		}
		return k - 1
	}
	return -1
}

// beforeSaid is the comma before "she said", where that stands between it and the comma at k
// and cuts a list in two: "slow, she said, but no fraud"; k where none does.
func (l *line) beforeSaid(k int) int {
	if !isVerb(l.tag(k-1)) || !interjecting[l.lemma(k-1)] {
		return k
	}
	for n := k - 2; n > 0 && n > k-8; n-- {
		if l.tag(n) == article.TagComma {
			return n
		}
		if t := l.tag(n); !isNoun(t) && !isAdj(t) && t != article.PRP && t != article.PRPS && t != article.DT && !l.possessive(n) {
			break
		}
	}
	return k
}

// pairedTo is the noun before the conjunction at k that has a "to" behind it as the phrase p has:
// "a hero to X and a thief to Y"; -1 for none.
func (l *line) pairedTo(k int, p phrase) int {
	if !l.is(p.to, "to") {
		return -1
	}
	if l.is(k-1, "some", "many", "most", "others") && l.is(k-2, "to") && l.joined(k-3) {
		return k - 3
	}
	if !isNoun(l.tag(k - 1)) {
		return -1
	}
	if to := l.phraseAt(k-1).from - 1; l.is(to, "to") && l.joined(to-1) {
		return to - 1
	}
	return -1
}

// leftOf is the token before i, adverbs, marks and words of degree skipped, and up to
// four pairs with "both" or "not only".
func (l *line) leftOf(i int) int {
	k := l.pastDegree(i)
	for n := 0; n < 4 && l.is(k, "but", "and"); n++ {
		first := l.beforeBoth(k)
		if first < 0 {
			break
		}
		k = l.pastDegree(first)
	}
	return k
}

// pastDegree is the token before i, adverbs, marks and words of degree skipped.
func (l *line) pastDegree(i int) int {
	k := i - 1
	for k >= 0 && (l.atLeast(k) || isAdverb(l.tag(k)) || l.mark(k) || l.is(k, "not", "n't", "little", "nothing", "anything", "more", "than", "effectively", "both", "either", "neither", "whether", "only", "even") || l.is(k, "such") && l.is(k+1, "a", "an") ||
		l.is(k, "no") && l.is(k+1, "more", "less", "better", "worse") || l.is(k, "better", "worse") && l.is(k+1, "than") || l.is(k, "but") && l.is(k-1, "nothing", "little", "anything") || l.is(k, "of") && l.is(k-1, "more", "nothing", "less", "part")) {
		k--
	}
	return k
}

// atLeast reports whether token k begins, or is of, "at best" or "at the very least".
func (l *line) atLeast(k int) bool {
	switch {
	case l.is(k, "best", "worst", "least", "most"):
		return l.is(k-1, "at") || l.is(k-2, "at") || l.is(k-3, "at") && l.is(k-2, "the")
	case l.is(k, "the"):
		return l.is(k-1, "at") && (l.is(k+1, "best", "worst", "least", "most") || l.is(k+1, "very") && l.is(k+2, "least"))
	}
	return l.is(k, "at") && (l.is(k+1, "best", "worst", "least", "most") || l.is(k+1, "the") && l.atLeast(k+1))
}

// beforeBoth is the token that begins "not only … but also" or "both … and", of which
// the "but" or "and" stands at k and parts two noun phrases; -1 where none does.
func (l *line) beforeBoth(k int) int {
	and := l.is(k, "and")
	for n := k - 1; n > 0 && n > k-14; n-- {
		switch {
		case and && l.is(n, "both"):
			return n
		case !and && l.is(n, "only", "just", "merely", "simply") && l.not(n-1):
			return n - 1
		case isFinite(l.tag(n)) || l.is(n, ";"):
			return -1
		}
	}
	return -1
}

// predicate finds whom the phrase is said of where it is a predicate itself.
func (j *Judge) predicate(l *line, p phrase, m aim) (aim, bool) {
	m.strong, m.said = true, true
	k := l.leftOf(p.from)
	if c := l.overDegree(k); copular[l.lemma(c)] && isVerb(l.tag(c)) {
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
			m.ref, m.rule, m.verb = j.who(l, s, 0), "copular verb", v
			return m, m.known()
		}
	case (k < 0 || l.fronted(k)) && l.tag(p.to) == article.TagComma:
		if c := l.after(p.to - 1); c >= 0 && (p.det >= 0 && l.is(p.det, "a", "an", "any") || isAdj(l.tag(p.head))) {
			m.ref, m.rule, m.said = j.who(l, c, 0), "apposition", k >= 0
			return m, m.known()
		}
	case k >= 0 && copular[lemma] && isVerb(l.tag(k)):
		if g, found, done := j.ofCopula(l, p, k, m); done {
			return g, found
		}
	case l.is(k, "as", "into", "like", "for", "with") || l.is(k, "on") && bordering[l.verbLemma(k-1)] || l.word(k) == "like" || l.is(k, "to") && l.tag(k) == article.TO || l.is(k, "from") || l.is(k, "being"):
		if v := l.predicativeVerb(k); v >= 0 {
			return j.asWhat(l, v, k, m)
		}
	case naming[lemma] && l.verbal(k):
		if g, ok := j.ofNaming(l, p, k, m); ok {
			return g, true
		}
	case k > 0 && (isNoun(l.tag(k)) || l.tag(k) == article.PRP || l.possessive(k)):
		if g, ok := j.ofObject(l, p, k, m); ok {
			return g, true
		}
		if g, ok := j.seenIn(l, p, k, m); ok {
			return g, true
		}
	}
	return j.beside(l, p, l.overSpan(k), m)
}

// sinking are verbs that with "into" say what becomes of somebody by and by.
var sinking = list(`drift slide slip lapse descend sink plunge veer`)

// beforeDegree is the token before token k and adverbs before that: "slid deeper into".
func (l *line) beforeDegree(k int) int {
	for k--; isAdverb(l.tag(k)) || l.is(k, "deeper", "further", "straight"); k-- {
	}
	return k
}

// apartNames reports whether the names at tokens a and b are of two entities.
func (j *Judge) apartNames(l *line, a, b int) bool {
	x, first := j.named(l, a)
	y, second := j.named(l, b)
	return first && second && x.id != y.id
}

// ofCopula finds whom the copular verb at k says the phrase of; done where no other
// construction is to be tried.
func (j *Judge) ofCopula(l *line, p phrase, k int, m aim) (g aim, found, done bool) {
	begins := k // where the gerund does
	if l.tag(k) == article.VBN && l.is(k-1, "having") {
		begins--
	}
	if g, ok := j.accusedOf(l, begins, m); ok {
		return g, true, true
	}
	if o := l.ratherThan(k); o >= 0 {
		m.ref, m.rule, m.verb, m.strong = j.who(l, o, 0), "copula", k, true
		if not, ok := j.named(l, k-2); !m.known() || ok && not.id == m.id {
			m.ref = ref{how: unnamed}
		}
		return m, true, true
	}
	over := l.overSaying(k)
	s := over
	if s < 0 {
		s = l.controller(k)
	}
	if s < 0 {
		s = l.doerOf(k)
	}
	if s < 0 {
		s = l.subjectOf(k, p.head)
	}
	if s < 0 {
		return m, false, false
	}
	if l.is(s, "there") || l.tag(s) == article.EX {
		return m, false, true
	}
	if l.dummy(s, k, p) {
		m.rule, m.verb, m.how = "copula", k, unnamed
		return m, true, true
	}
	m.ref, m.rule, m.verb = j.who(l, s, 0), "copula", k
	if l.is(s, "somebody", "someone", "something") {
		if m.ref = j.bodyIn(l, s+1); !m.known() {
			m.how = unnamed // "somebody here is a …"
		}
	}
	if m.how == unnamed || m.how == addressed {
		return m, true, true
	}
	if n := l.leftSubject(k); !m.known() && over < 0 && n >= 0 && n != s && l.overName(n) != s && l.takenObject(k) < 0 {
		m.ref = j.who(l, n, 0)
	}
	if !m.known() && m.how != unnamed && deeds[l.lemma(p.head)] && l.is(p.to, "of") && isNoun(l.tag(s)) && !human(l.lemma(s)) {
		q := l.phraseAt(s)
		if v := q.from - 1; l.tag(v) == article.VB && l.is(v-1, "to") && isNoun(l.tag(v-2)) {
			q = l.phraseAt(v - 2) // "X's threat to close the strait"
		}
		m.ref = j.owner(l, q, 0) // "X's threat is the act of a tyrant"
		m.open = !m.known()
		return m, true, true
	}
	if q := j.quoteAt(l.toks[k].Start, true); q >= 0 && (l.tag(s) == article.PRP && !l.is(s, "i", "we", "you") || l.tag(s-1) == article.DT || l.is(s, "this", "that")) {
		if r := j.saidOf(q); r.known() || r.how == unnamed {
			m.ref = r
		}
	}
	m.open = !m.known() && l.tag(s) == article.PRP && l.is(s, "they", "he", "she", "it")
	return m, true, true
}

// ratherThan is the subject of the verb at k that an aside with "not" parts from it, which tells who
// is not meant: "The clerk, not Smith, was"; -1 for none.
func (l *line) ratherThan(k int) int {
	if l.tag(k-1) != article.TagComma {
		return -1
	}
	for n := k - 2; n > 1 && n > k-9; n-- {
		switch {
		case l.is(n, "not") && l.tag(n-1) == article.TagComma && isNoun(l.tag(n-2)):
			return n - 2
		case isVerb(l.tag(n)), l.tag(n) == article.TagComma, l.mark(n):
			return -1
		}
	}
	return -1
}

// ofNaming finds whom the verb at k, right before the phrase, gives that name: "was branded
// a cult", "an organisation labelled a cult", "which many call a cult".
func (j *Judge) ofNaming(l *line, p phrase, k int, m aim) (aim, bool) {
	if n := l.titledBare(p); n >= 0 && !l.beforeBe(k) {
		m.ref, m.rule, m.verb, m.naming = j.who(l, n, 0), "object of naming", k, true
		return m, m.known()
	}
	if l.tag(k) == article.VBN || l.tag(k) == article.VBD {
		if o := l.wanted(k); o >= 0 {
			m.ref, m.rule, m.verb, m.naming = j.who(l, o, 0), "passive naming", k, true
			return m, true
		}
		if s, passive := l.subject(k); passive || l.beforeBe(k) {
			m.ref, m.rule, m.verb, m.naming = j.whoOrWhose(l, l.passiveSubject(k, s)), "passive naming", k, true
			return m, true
		}
	}
	w := l.relativeObject(k)
	if w < 0 {
		return m, false
	}
	if c := l.calledWhat(w, p); c >= 0 {
		w = c
	}
	m.ref, m.rule, m.verb, m.naming = j.who(l, w, 0), "object of naming", k, true
	m.open = !m.known()
	return m, true
}

// titledBare is the end of the name with which the phrase p begins, where what it heads is a
// title without a determiner that "of" goes on: "voted Smith hero of the year"; -1 for none.
func (l *line) titledBare(p phrase) int {
	n := p.from
	for l.tag(n) == article.NNP && n < p.head {
		n++
	}
	if n == p.from || n < p.head && !isAdj(l.tag(n)) || l.tag(p.head) != article.NN || !l.is(p.to, "of") {
		return -1
	}
	return n - 1
}

// ofObject finds whom the noun or pronoun at k, right before the phrase, stands for, where the
// verb before it says the one of the other: "branded X a cult", "made X a cult", "Is X a cult?"
func (j *Judge) ofObject(l *line, p phrase, k int, m aim) (aim, bool) {
	q := l.phraseAt(k)
	if l.tag(k) == article.PRP {
		q = phrase{from: k, to: k + 1, head: k, det: -1, owner: -1}
	}
	v := q.from - 1
	for v >= 0 && (isAdverb(l.tag(v)) || l.mark(v)) {
		v--
	}
	if q.from < k && (l.gerund(q.from) || l.asksBe(q.from)) {
		v = q.from
	}
	if l.asksBe(v) && (v == 0 || l.mark(v-1) || l.is(v-1, "and", "but", "so", ",") || l.tag(v-1) == article.WRB) && l.question() {
		m.ref, m.rule, m.verb = j.who(l, k, 0), "copula in a question", v
		return m, true
	}
	if q.head == k && (l.lemma(v) == "make" || l.lemma(v) == "render") && isVerb(l.tag(v)) && !l.passive(v) && p.det >= 0 {
		o := k
		if b := l.mainBefore(v); b >= 0 && l.is(k, "it", "them", "him", "her") {
			o, _ = l.subject(b) // "has grown for years, making it the largest …"
		}
		if r := j.who(l, o, 0); r.known() {
			m.ref, m.rule, m.verb = r, "what somebody is made", v
			return m, true
		}
	}
	for q.head == k && l.is(v, "of") && isNoun(l.tag(v-1)) {
		k = v - 1 // "called the mayor of X a liar"
		q = l.phraseAt(k)
		v = q.from - 1
	}
	if q.head == k && naming[l.lemma(v)] && l.verbal(v) && !l.passive(v) {
		m.ref, m.rule, m.verb, m.naming = j.who(l, k, 0), "object of naming", v, true
		return m, true
	}
	if v, o := l.gappedNamer(k, p); v >= 0 {
		m.ref, m.rule, m.verb, m.naming = j.who(l, o, 0), "object of naming", v, true
		return m, true
	}
	if v := l.alike(k, p); v >= 0 {
		m.ref, m.rule, m.verb, m.naming = j.who(l, k, 0), "object of naming", v, true
		return m, true
	}
	return m, false
}

// accusedOf finds who is accused of what the gerund at v begins: "of being a …".
func (j *Judge) accusedOf(l *line, v int, m aim) (aim, bool) {
	if l.tag(v) != article.VBG || !l.is(v-1, "of", "for", "as", "with") {
		return m, false
	}
	return j.accused(l, phrase{from: v, to: v + 1, head: v, det: -1, owner: -1}, m)
}

// interjecting are verbs that with their subject may stand aside in what is said.
var interjecting = list(`say argue insist claim believe write explain add warn suggest think maintain recall note report declare reckon
	conclude hold contend admit complain`)

// beforeInterjected is the subject before a verb of saying with its own that commas set off
// before token k: "X" in "X, says Y, is"; -1 for none.
func (l *line) beforeInterjected(k int) int {
	if l.tag(k-1) != article.TagComma {
		return -1
	}
	for v := k - 2; v > 1 && v > k-9 && l.tag(v) != article.TagComma; v-- {
		if interjecting[l.lemma(v)] && isFinite(l.tag(v)) && l.tag(v-1) == article.TagComma && isNoun(l.tag(v-2)) {
			return l.overTail(v - 2)
		}
	}
	return -1
}

// subjectOf is the subject of the copula at k whose predicate is h: the noun
// phrase right before the verb group where it is plainly one, else what the
// tree says.
func (l *line) subjectOf(k, h int) int {
	if w := l.takenObject(k); w >= 0 {
		return w
	}
	if w := l.saidToBe(k); w >= 0 {
		return w
	}
	if s := l.beforeInterjected(k); s >= 0 {
		return s
	}
	if s := l.secondSubject(k); s >= 0 {
		return s
	}
	if s := l.secondByName(k); s >= 0 {
		return s
	}
	if s := l.leftSubject(k); s >= 0 {
		if l.tag(s) == article.PRP && !l.is(l.beforePhrase(s), "of", "about", "against") {
			return s
		}
		if o := l.overTail(s); o != s {
			return o
		}
		p := l.phraseAt(s)
		if p.from > 1 && l.onlyComma(p.from-1) {
			return s // "According to a spokesman for X, Y is"
		}
		if t := l.tag(p.from - 1); (t != article.IN || l.adv.holds(k+1) && l.is(p.from-1, "that", "whether", "if", "unless", "because")) && t != article.TO && t != article.TagComma && t != article.CC && l.tag(s) != article.DT && !l.dash(p.from-1) &&
			!l.is(p.from-1, ")") && p.owner < 0 {
			return s
		}
	}
	best := -1
	for c := l.arcs().First(h); c >= 0; c = l.arcs().Next(c) {
		if l.rel(c).Base() == article.Nsubj && c < k && !(best >= 0 && l.tag(c) == article.WDT) {
			best = c
		}
	}
	if best >= 0 {
		return best
	}
	x := k
	if l.rel(k) == article.Cop || l.rel(k).Base() == article.Aux {
		x = l.head(k)
	}
	if x >= 0 {
		if s, _ := l.subject(x); s >= 0 && s < k {
			return s
		}
	}
	if k == 0 {
		return -1
	}
	if l.tag(k-1) == article.TagComma {
		if n := l.aside(k - 1); n > 0 && isNoun(l.tag(n-1)) {
			return n - 1 // "X, she says, is"
		}
	}
	return l.leftSubject(k)
}

// saidToBe is the relative pronoun of whom somebody says what the copula at k does: "who she
// said was"; -1 for none.
func (l *line) saidToBe(k int) int {
	v := l.beforeGroup(k)
	if v < 1 || !isFinite(l.tag(v)) || !opining[l.lemma(v)] {
		return -1
	}
	_, w := l.extracted(v)
	return w
}

// onlyComma reports whether token k is a comma behind a phrase with a preposition
// that opens the sentence.
func (l *line) onlyComma(k int) bool {
	if l.tag(k) != article.TagComma || l.tag(0) != article.IN && !l.is(0, "according") {
		return false
	}
	for n := 1; n < k; n++ {
		if t := l.tag(n); t == article.TagComma || isFinite(t) || t == article.WDT || t == article.WP {
			return false
		}
	}
	return true
}

// beside finds whom the phrase is set beside: "X, a cult", "X – a cult –".
func (j *Judge) beside(l *line, p phrase, k int, m aim) (aim, bool) {
	m.said = false
	if k < 1 || l.tag(k) != article.TagComma && !l.dash(k) && !l.is(k, "(", ")") {
		return m, false
	}
	if p.det < 0 && p.owner < 0 && !l.dash(k) {
		if r, ok := j.named(l, k-1); !ok || !r.listed || !isPlural(l.tag(p.head)) || l.is(p.to, "and", ",") {
			return m, false
		}
	}
	if p.det >= 0 && !l.is(p.det, "a", "an", "the", "no", "this") {
		return m, false
	}
	n := k - 1
	for n > 0 && (l.is(n, ")", "(") || l.mark(n)) {
		n--
	}
	if !isNoun(l.tag(n)) && !isNoun(l.tag(k-1)) && l.tag(n) != article.CD {
		return m, false
	}
	r := j.who(l, n, 0)
	if !r.listed && l.besideUnlisted(p, k, n) {
		r = ref{how: unnamed}
	}
	if r.known() || r.how == unnamed {
		m.ref, m.rule = r, "apposition"
		return m, true
	}
	// "X, the group's founder, a cult leader": one further back.
	return m, false
}

// besideUnlisted reports whether the phrase p, behind the comma or dash at k, is an apposition, up
// to where the next one closes it, to the name at n, which stands for nobody listed: "Channel 4, a
// puppet of Smith, has".
func (l *line) besideUnlisted(p phrase, k, n int) bool {
	if p.det < 0 || !l.is(p.det, "a", "an") {
		return false
	}
	if t := l.tag(n); t != article.NNP && t != article.NNPS && !(t == article.CD && l.tag(n-1) == article.NNP) {
		return false
	}
	if q := l.phraseAt(n); l.tag(q.from-1) == article.IN || isTime(l, n) {
		return false
	}
	for c := p.to; c < len(l.toks) && c < p.to+12; c++ {
		switch t := l.tag(c); {
		case t == article.TagComma, t == article.TagPeriod, l.dash(c) && l.dash(k):
			return true
		case isFinite(t), l.mark(c):
			return false
		}
	}
	return false
}

// overSpan is the comma before "for years" and the like that ends at token k, else k.
func (l *line) overSpan(k int) int {
	if !spells[l.lemma(k)] || !isNoun(l.tag(k)) {
		return k
	}
	from := l.phraseAt(k).from
	for l.is(from-1, "of", "many", "some", "several") {
		from--
	}
	if l.is(from-1, "for") && l.tag(from-2) == article.TagComma {
		return from - 2
	}
	return k
}

// dummy reports whether the "it" at s stands for what the rest of the sentence
// says is so: "It is not radical to love one's country", "It is possible to be a
// hero".
func (l *line) dummy(s, k int, p phrase) bool {
	if !l.is(s, "it") {
		return false
	}
	return (isAdj(l.tag(p.head)) || p.det < 0 && p.owner < 0 && l.tag(p.head) == article.NN) && l.tag(p.to) == article.TO && l.tag(p.to+1) == article.VB
}

// takenObject is the relative pronoun that is the object of the verb before the infinitive
// of the copula at k: "men whom it took to be spies"; -1 for none.
func (l *line) takenObject(k int) int {
	if l.tag(k-1) != article.TO || !isFinite(l.tag(k-2)) {
		return -1
	}
	return l.relativeObject(k - 2)
}
