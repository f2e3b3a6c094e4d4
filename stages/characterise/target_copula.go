package characterise

import "epithet/stages/article"

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
	if l.anybodysBeing(k) {
		m.rule, m.verb, m.how = byCopula, k, unnamed
		return m, true, true
	}
	if o := l.ratherThan(k); o >= 0 {
		m.ref, m.rule, m.verb, m.strong = j.who(l, o, 0), byCopula, k, true
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
		m.rule, m.verb, m.how = byCopula, k, unnamed
		return m, true, true
	}
	m.ref, m.rule, m.verb = j.who(l, s, 0), byCopula, k
	if l.freeSubject(k) {
		m.ref = ref{how: unnamed} // "whoever did this to X is a"
	}
	if l.is(s, "somebody", "someone", "something") {
		if m.ref = j.bodyIn(l, s+1); !m.known() {
			m.how = unnamed // "somebody here is a …"
		}
	}
	if !m.known() && l.anyOf(s) {
		m.how = unnamed // "all journalists are …"
	}
	if m.how == unnamed || m.how == addressed {
		return m, true, true
	}
	if n := l.leftSubject(k); n >= 0 && !m.known() && s > 0 && l.tag(s-1) == article.NN &&
		(l.overName(n) == s || l.whoDoes(l.beforePhrase(n)) == s) && l.definite(l.phraseAt(s-1)) && human(l.lemma(s-1)) {
		m.how = unnamed // "the judge who jailed Smith is"
		return m, true, true
	}
	if n := l.leftSubject(k); !m.known() && over < 0 && n >= 0 && n != s && l.overName(n) != s &&
		l.whoDoes(l.beforePhrase(n)) != s && l.takenObject(k) < 0 && l.overOwnClause(k) != s && !l.ownDeedAt(s) {
		m.ref = j.who(l, n, 0)
	}
	if !m.known() && m.how != unnamed && deeds[l.lemma(p.head)] && l.is(p.to, "of") && l.tag(s).IsNoun() && !human(l.lemma(s)) {
		q := l.phraseAt(s)
		if v := q.from - 1; l.tag(v) == article.VB && l.is(v-1, "to") && l.tag(v-2).IsNoun() {
			q = l.phraseAt(v - 2) // "X's threat to close the strait"
		}
		m.ref = j.owner(l, q, 0) // "X's threat is the act of a tyrant"
		m.open = !m.known()
		return m, true, true
	}
	if q := j.quoteAt(l.toks[k].Start, true); q >= 0 &&
		(l.tag(s) == article.PRP && !l.is(s, "i", "we", "you") || l.tag(s-1) == article.DT || l.is(s, "this", "that")) {
		if r := j.saidOf(q); r.known() || r.how == unnamed {
			m.ref = r
		}
	}
	m.open = !m.known() && l.tag(s) == article.PRP && l.is(s, "they", "he", "she", "it")
	return m, true, true
}

// anyOf reports whether the noun phrase with head s is about all, or some, of a kind of people.
func (l *line) anyOf(s int) bool {
	p := l.phraseAt(s)
	return l.tag(s).IsNoun() && !l.tag(s).IsName() && human(l.lemma(s)) && !partNouns[l.lemma(s)] && p.owner < 0 &&
		!l.is(p.to, "of", "in", "from") &&
		l.is(p.from, "all", "most", "some", "many", "every", "few") && !l.is(p.from+1, "the", "these", "those", "of")
}

// anybodysBeing reports whether the verb at k is what it is possible, hard or good to be for anybody:
// "it is hard to be", "is it possible to be", "can one be".
func (l *line) anybodysBeing(k int) bool {
	if !l.is(k, "be", "become", "remain") {
		return false
	}
	if l.is(k-1, "one") && (k < 3 || l.tag(k-2) == article.MD) || l.tag(k-1) == article.MD && l.is(k-2, "one") && k == 2 {
		return true
	}
	if a := k - 2; l.is(k-1, "to") && anybodys[l.lemma(a)] && !l.tag(a-1).IsNoun() {
		b := l.leftOf(a)
		for l.tag(b).IsAdverb() || l.not(b) {
			b--
		}
		return l.is(b, "it") && l.lemma(b-1) == "be" || l.lemma(b) == "be" && l.is(b-1, "it") && l.beforeBe(a)
	}
	return false
}

// anybodys are adjectives for what it is for anybody to be something: "it is hard to be". Of a body
// one says them of nothing that it is.
var anybodys = list(`possible impossible hard difficult easy good bad better best nice fun dangerous lonely fashionable important
	tempting expensive profitable shameful wise foolish noble sad worse useful necessary normal common rare`)

// ratherThan is the subject of the verb at k that an aside with "not" parts from it, which tells who
// is not meant: "The clerk, not Smith, was"; -1 for none.
func (l *line) ratherThan(k int) int {
	if l.tag(k-1) != article.TagComma {
		return -1
	}
	for n := k - 2; n > 1 && n > k-9; n-- {
		switch {
		case l.is(n, "not") && l.tag(n-1) == article.TagComma && l.tag(n-2).IsNoun():
			return n - 2
		case l.tag(n).IsVerb(), l.tag(n) == article.TagComma, l.mark(n):
			return -1
		}
	}
	return -1
}

// interjecting are verbs that with their subject may stand aside in what is said.
var interjecting = list(`say argue insist claim believe write explain add warn suggest think maintain recall note report declare reckon
	conclude hold contend admit complain`)

// beforeInterjected is the subject before a verb of saying with its own that commas set off
// before token k: "X" in "X, says Y, is" and "X, she went on, is"; -1 for none.
func (l *line) beforeInterjected(k int) int {
	if l.tag(k-1) != article.TagComma {
		return -1
	}
	for v := k - 2; v > 1 && v > k-9 && l.tag(v) != article.TagComma; v-- {
		if interjecting[l.lemma(v)] && l.tag(v).IsFinite() && l.tag(v-1) == article.TagComma && l.tag(v-2).IsNoun() {
			return l.overTail(v - 2)
		}
		if s := v - 1; l.goesOn(v) && l.tag(s-1) == article.TagComma && l.tag(s-2).IsNoun() {
			return l.overTail(s - 2)
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
		if l.is(s, "him", "her", "them", "me", "us") && l.whoDoes(s-1) >= 0 {
			return l.whoDoes(s - 1) // "the man who denounced her is"
		}
		if l.tag(s) == article.PRP && !l.is(l.beforePhrase(s), "of", "about", "against") {
			return s
		}
		if m := l.phraseAt(s).from - 1; l.mark(m) && l.opensMarks(m) {
			return s // a banner that said “Smith is a”
		}
		if o := l.overTail(s); o != s {
			return o
		}
		p := l.phraseAt(s)
		if d := p.from - 3; l.is(d+1, "to") && l.tag(d+2) == article.VB && !opining[l.lemma(d+2)] && !finding[l.lemma(d+2)] &&
			l.ownDeedAt(d) {
			return d // "X's threat to close the strait is"
		}
		if p.from > 1 && l.onlyComma(p.from-1) {
			return s // "According to a spokesman for X, Y is"
		}
		if t := l.tag(p.from - 1); (t != article.IN ||
			l.adv.holds(k+1) && l.is(p.from-1, "that", "whether", "if", "unless", "because")) &&
			t != article.TO && t != article.TagComma && t != article.CC && l.tag(s) != article.DT && !l.dash(p.from-1) &&
			!l.is(p.from-1, ")") && p.owner < 0 {
			return s
		}
	}
	if s := l.overOwnClause(k); s >= 0 {
		return s
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
		if n := l.aside(k - 1); n > 0 && l.tag(n-1).IsNoun() {
			return n - 1 // "X, she says, is"
		}
	}
	return l.leftSubject(k)
}

// overOwnClause is the subject of the copula at k over its relative clause, which ends in a phrase with a
// preposition: "deal" of "the deal which X signed with Y is"; -1 for none.
func (l *line) overOwnClause(k int) int {
	finite := 0
	for w := k - 1; w > 0 && w > k-14; w-- {
		switch t := l.tag(w); {
		case t == article.TagComma, t == article.TagPeriod, l.mark(w), l.is(w, ";", ":"), t == article.CC:
			return -1
		case t == article.WDT && l.tag(w-1).IsNoun():
			if finite == 1 {
				return w - 1
			}
			return -1
		case t.IsFinite():
			finite++
		}
	}
	return -1
}

// saidToBe is the relative pronoun of whom somebody says what the copula at k does: "who she
// said was"; -1 for none.
func (l *line) saidToBe(k int) int {
	v := l.beforeGroup(k)
	if v < 1 || !l.tag(v).IsFinite() || !opining[l.lemma(v)] {
		return -1
	}
	_, w := l.extracted(v)
	return w
}

// dummy reports whether the "it" at s stands for what the rest of the sentence
// says is so: "It is not radical to love one's country", "It is possible to be a
// hero", "It is a lie that X has fallen".
func (l *line) dummy(s, k int, p phrase) bool {
	if !l.is(s, "it") {
		return false
	}
	if untruths[l.lemma(p.head)] && l.indefinite(p) {
		return l.is(p.to, "that") && !l.tag(p.to+1).IsVerb() || l.is(p.to, "to") && opining[l.lemma(p.to+1)]
	}
	return (l.tag(p.head).IsAdjective() || p.det < 0 && p.owner < 0 && l.tag(p.head) == article.NN) &&
		l.tag(p.to) == article.TO && l.tag(p.to+1) == article.VB
}

// untruths are nouns for what is said and not so.
var untruths = list(`lie falsehood untruth myth fiction fallacy hoax slander libel smear fabrication invention calumny fairytale`)

// takenObject is the relative pronoun that is the object of the verb before the infinitive
// of the copula at k: "men whom it took to be spies"; -1 for none.
func (l *line) takenObject(k int) int {
	if l.tag(k-1) != article.TO || !l.tag(k-2).IsFinite() {
		return -1
	}
	return l.relativeObject(k - 2)
}
