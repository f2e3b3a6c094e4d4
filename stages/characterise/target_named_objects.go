package characterise

import "epithet/stages/article"

// ofNaming finds whom the verb at k, right before the phrase, gives that name: "was branded
// a cult", "an organisation labelled a cult", "which many call a cult".
func (j *Judge) ofNaming(l *line, p phrase, k int, m aim) (aim, bool) {
	if n := l.titledBare(p); n >= 0 && !l.beforeBe(k) {
		m.ref, m.rule, m.verb, m.naming = j.who(l, n, 0), byNaming, k, true
		return m, m.known()
	}
	if l.tag(k) == article.VBN || l.tag(k) == article.VBD {
		if o := l.wanted(k); o >= 0 {
			m.ref, m.rule, m.verb, m.naming = j.who(l, o, 0), byPassiveNaming, k, true
			return m, true
		}
		if s, passive := l.subject(k); passive || l.beforeBe(k) {
			m.ref, m.rule, m.verb, m.naming = j.whoOrWhose(l, l.passiveSubject(k, s)), byPassiveNaming, k, true
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
	if s := l.ownAct(w); s >= 0 {
		w = s
	}
	m.ref, m.rule, m.verb, m.naming = j.who(l, w, 0), byNaming, k, true
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
	if n == p.from || n < p.head && !l.tag(n).IsAdjective() || l.tag(p.head) != article.NN || !l.is(p.to, "of") {
		return -1
	}
	return n - 1
}

// invertsBe reports whether a word that denies or limits puts the "be" at v before its subject: "nor
// was she a thief", "never was he".
func (l *line) invertsBe(v int) bool {
	k := v - 1
	if l.tag(k) == article.TagComma && k > 0 {
		k = 0 // "nor, he said, was she"
	}
	if l.is(k, "nor", "neither") {
		return true
	}
	for k = v - 1; k > 0 && !l.tag(k).IsFinite() && l.tag(k) != article.TagComma && !l.mark(k); k-- {
	}
	return k == 0 && v < 5 && l.is(0, "never", "not", "only", "nor", "neither", "rarely", "seldom")
}

// ofObject finds whom the noun or pronoun at k, right before the phrase, stands for, where the
// verb before it says the one of the other: "branded X a cult", "made X a cult", "Is X a cult?"
func (j *Judge) ofObject(l *line, p phrase, k int, m aim) (aim, bool) {
	q := l.phraseAt(k)
	if l.tag(k) == article.PRP {
		q = phrase{from: k, to: k + 1, head: k, det: -1, owner: -1}
	}
	v := q.from - 1
	for v >= 0 && (l.tag(v).IsAdverb() || l.mark(v)) {
		v--
	}
	if q.from < k && (l.gerund(q.from) || l.asksBe(q.from)) {
		v = q.from
	}
	if l.lemma(v) == "be" && l.is(v-1, "nor", "neither") {
		m.ref, m.rule, m.verb = j.who(l, k, 0), byCopula, v
		return m, true // "nor is X a"
	}
	if l.asksBe(v) && (v == 0 || l.mark(v-1) || l.is(v-1, "and", "but", "so", ",") || l.tag(v-1) == article.WRB) &&
		l.question() {
		m.ref, m.rule, m.verb = j.who(l, k, 0), "copula in a question", v
		return m, true
	}
	if l.asksBe(v) && l.invertsBe(v) {
		m.ref, m.rule, m.verb = j.who(l, k, 0), byCopula, v
		return m, true
	}
	if q.head == k && (l.lemma(v) == "make" || l.lemma(v) == "render") && l.tag(v).IsVerb() && !l.passive(v) && p.det >= 0 {
		o := k
		if b := l.mainBefore(v); b >= 0 && l.is(k, "it", "them", "him", "her") {
			o, _ = l.subject(b) // "has grown for years, making it the largest …"
		}
		if r := j.who(l, o, 0); r.known() {
			m.ref, m.rule, m.verb = r, madeSo, v
			return m, true
		}
	}
	if l.possessive(v) && q.owner < v && l.ownDeedAt(k) {
		v = l.phraseAt(q.owner).from - 1 // "called X's claim a lie"
	}
	for q.head == k && l.is(v, "of") && l.tag(v-1).IsNoun() {
		k = v - 1 // "called the mayor of X a liar"
		q = l.phraseAt(k)
		v = q.from - 1
	}
	if q.head == k && naming[l.lemma(v)] && l.verbal(v) && !l.passive(v) {
		m.ref, m.rule, m.verb, m.naming = j.who(l, k, 0), byNaming, v, true
		return m, true
	}
	if v, o := l.gappedNamer(k, p); v >= 0 {
		m.ref, m.rule, m.verb, m.naming = j.who(l, o, 0), byNaming, v, true
		return m, true
	}
	if v := l.alike(k, p); v >= 0 {
		m.ref, m.rule, m.verb, m.naming = j.who(l, k, 0), byNaming, v, true
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
