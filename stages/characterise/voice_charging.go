package characterise

import "epithet/stages/article"

// charging are verbs for what courts and the police do to somebody for an act.
var charging = list(`accuse charge convict indict suspect acquit clear absolve exonerate arrest detain jail imprison sentence fine prosecute
	try investigate probe arraign`)

// chargedOf are those that take the act with "of".
var chargedOf = list(`accuse convict suspect acquit clear absolve exonerate`)

// toldOn finds who charges, tries or suspects somebody, listed or not, for what the term
// names or helps to name: "charged two men with belonging to a sect".
func (j *Judge) toldOn(l *line, i int, m *aim, v *heard) bool {
	if m.phrase.det >= 0 && l.is(m.phrase.det, "the", "this", "these", "those") {
		return false
	}
	c := l.chargedBy(m.phrase)
	if c < 0 {
		return false
	}
	if t := l.tag(c); l.beforeBe(c) || t == article.VBN && !l.perfect(c) || l.tag(c+1) == article.IN {
		v.voice, v.rule, v.cue, v.holder = article.Attributed, asCharged, c, j.byWhom(l, c, i)
		return true
	} else if !t.IsFinite() && l.tag(c-1) != article.MD && !l.perfect(c) {
		return false
	}
	s := l.leftSubject(c)
	if s > 1 && isTime(l, s) && (l.timeAfter(s-1) || l.is(s-1, "on") && l.tag(s-2).IsNoun()) {
		s -= 2 // "a court last year convicted", "the police on Monday charged"
	}
	s = l.overTail(s)
	if s < 0 || l.relative(s) || l.is(s, "i", "we", "you") {
		return false
	}
	if !j.holds(l, s, c, asCharged, v) {
		v.voice, v.rule, v.cue = article.Attributed, asCharged, c
	}
	return true
}

// chargedBy is the verb of charging somebody for an act in which the phrase stands, -1 for
// none.
func (l *line) chargedBy(p phrase) int {
	k := l.beforeAct(p)
	if !l.is(k, "of", "with", "for", "over") {
		return -1
	}
	of, with := l.is(k, "of"), l.is(k, "with")
	if n := l.lemma(k - 1); of && (blames[n] || n == "suspicion") {
		of, with = false, false
		if k = l.phraseAt(k-1).from - 1; !l.is(k, "on", "with") {
			return -1
		}
	}
	k = l.beforeApposed(k)
	for n := k - 1; n >= 0 && n > k-12; n-- {
		t := l.tag(n)
		switch {
		case t.IsVerb() && charging[l.lemma(n)] && l.lemma(n) != "try" || l.lemma(n) == "try" && l.beforeBe(n):
			if of && !chargedOf[l.lemma(n)] || with && l.lemma(n) != "charge" {
				return -1
			}
			return n
		case t.IsFinite(), t == article.TagPeriod, l.mark(n), t == article.WP, t == article.WDT, t == article.TO,
			l.is(n, ";", ":"),
			t == article.TagComma && l.tag(n+1) != article.CD && l.tag(n-1) != article.CD:
			return -1
		}
	}
	return -1
}

// beforeApposed is the comma that opens the names or nouns that the one before token k closes:
// "two brokers at a firm, Tom Hale and Ian Moss, of"; k for none.
func (l *line) beforeApposed(k int) int {
	if l.tag(k-1) != article.TagComma {
		return k
	}
	n := k - 2
	for n > 0 && (l.nominal(n) || l.tag(n) == article.CC || l.tag(n) == article.DT) {
		n--
	}
	if n > 0 && n < k-2 && l.tag(n) == article.TagComma {
		return n
	}
	return k
}

// beforeAct is the preposition before the phrase, or before the act or the membership
// whose object it is: "of" in "of forming or leading a sect".
func (l *line) beforeAct(p phrase) int {
	k := l.leftOf(p.from)
	for n := 0; n < 2 && l.is(k, "of", "in", "to") && l.tag(k-1).IsNoun() && belongings[l.lemma(k-1)]; n++ {
		k = l.leftOf(l.phraseAt(k - 1).from) // "being a member of a sect"
	}
	if (l.tag(k) == article.IN || l.tag(k) == article.TO || l.tag(k) == article.RP) &&
		(l.tag(k-1) == article.VBG || l.is(k-1, "belonging")) {
		k--
	}
	for n := 0; n < 3 && (l.tag(k) == article.VBG || l.is(k, "belonging")); n++ {
		if k--; l.is(k, "and", "or") || l.tag(k) == article.TagComma {
			k--
		}
	}
	return k
}

// belongings are nouns for having to do with a body.
var belongings = list(`member membership leader leadership founder founding support supporter part participation involvement
	role head agent tie link creation formation promotion financing financier`)

// suspecting are nouns for asking into what somebody may have done.
var suspecting = list(`suspicion investigation inquiry enquiry probe`)

// onSuspicion reports whether what the phrase names is what somebody is suspected of, or
// looked into for: "on suspicion of forming a sect", "under investigation for fraud".
func (l *line) onSuspicion(p phrase) bool {
	k := l.beforeAct(p)
	n := k - 1
	switch {
	case l.is(k, "of"):
		return l.lemma(n) == "suspicion"
	case l.is(k, "for", "over", "on"):
		if l.tag(n).IsNoun() && l.is(l.phraseAt(n).from-1, "into", "of") {
			n = l.phraseAt(n).from - 2 // "an investigation into X for"
		}
		return suspecting[l.lemma(n)] && l.tag(n).IsNoun()
	}
	return false
}

// searching are verbs for what one does with evidence.
var searching = list(`find see uncover detect produce provide present discover unearth offer`)

// Verbs for coming upon what one looks for, and for looking for it.
var (
	detecting = list(`find uncover detect discover unearth`)
	inquiring = list(`investigate probe examine review scrutinise scrutinize study audit`)
)

// seeker is the active verb of detecting or inquiring whose object the phrase is; -1 for none.
func (l *line) seeker(p phrase) int {
	k := l.leftOf(p.from)
	if l.is(k+1, "whether") || l.is(p.det, "a", "an", "the") {
		return -1 // "a suspected arson attack": it has taken place
	}
	if l.is(k, "into") && l.is(k-1, "look", "looks", "looked", "looking", "inquire", "inquires", "inquired", "inquiring") {
		k--
	} else if !detecting[l.lemma(k)] && !inquiring[l.lemma(k)] {
		return -1
	}
	if !l.tag(k).IsVerb() || l.beforeBe(k) && l.tag(k) != article.VBG {
		return -1
	}
	return k
}

// unproven finds who found nothing of what the term names, or looks into whether it is so:
// "found no evidence of fraud", "found no fraud", "is looking into suspected fraud".
func (j *Judge) unproven(l *line, i int, m *aim, v *heard) bool {
	c := l.seeker(m.phrase)
	switch {
	case c < 0:
		c = l.foundNo(l.leftOf(m.phrase.from))
	case detecting[l.lemma(c)]:
		if p := m.phrase; !l.is(p.det, "no") && !l.is(p.from-1, "no") && !(l.beforeNot(c) && l.is(p.det, "any")) {
			return false
		}
	case !l.unsure(m.phrase):
		return false
	}
	if c < 0 || l.tag(c) != article.VBG && !l.tag(c).IsFinite() && l.lemma(c-1) != "have" && !l.beforeNot(c) {
		return false
	}
	s := l.overTail(l.leftSubject(c))
	return s >= 0 && !l.relative(s) && !l.is(s, "i", "we", "you") && j.holds(l, s, c, "found none", v)
}

// foundNo is the finite verb of searching whose object, before the preposition at k, is "no
// evidence" or the like; -1 for none.
func (l *line) foundNo(k int) int {
	if !l.is(k, "of", "for") {
		return -1
	}
	switch n := k - 1; l.lemma(n) {
	case "evidence", "proof", "sign", "trace", "indication", "hint":
		c := l.verbBefore(n)
		if !l.is(l.phraseAt(n).from, "no") || c < 0 || !searching[l.lemma(c)] || l.beforeBe(c) || !l.tag(c).IsFinite() {
			return -1
		}
		return c
	}
	return -1
}

// unsure reports whether the phrase says that what it names may not be so.
func (l *line) unsure(p phrase) bool {
	for k := max(p.from-1, 0); k < p.head; k++ {
		if w := l.word(k); hedges[w] || w == "likely" || w == "possible" {
			return true
		}
	}
	return false
}
