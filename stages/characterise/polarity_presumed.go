package characterise

import "epithet/stages/article"

var (
	// presuming are verbs that take the clause which they govern as true, though they are
	// negated; so do verbs of denial, whose negation affirms it.
	presuming = list(`know see realise realize notice understand grasp forget regret remember mention notify recognise recognize
		surprise matter care mind bother trouble worry escape hide conceal disguise suspect
		deny dispute doubt question contest`)
	// expecting are verbs whose negation, in the past and over "would", tells of what came as
	// a surprise: "did not expect that it would be so".
	expecting = list(`expect anticipate foresee predict guess`)
	// fancying are such verbs where "never" negates them; otherwise they deny.
	fancying = list(`think believe imagine dream suppose`)
	// affecting are adjectives that take the clause which they govern as true.
	affecting = list(`surprised surprising strange odd sorry sad proud ashamed glad happy pleased amazed astonished shocked
		angry bothered worried unhappy afraid unaware aware`)
)

// presumed reports whether the clause that "that" at k opens is taken as true by the
// negated word before it: "did not know that", "it does not surprise me that", "I am not
// ashamed that", "nobody expected that he would".
func (l *line) presumed(k int) bool {
	v := k - 1
	if l.tag(v) == article.PRP && l.tag(v-1).IsVerb() {
		v--
	}
	lemma := l.lemma(v)
	if affecting[l.word(v)] {
		return l.beforeBe(v) && l.beforeNot(v)
	}
	if !l.tag(v).IsVerb() {
		return false
	}
	negated := l.beforeNot(v) || l.nobodys(v-1) || l.is(v-1, "could") && l.nobodys(v-2)
	switch {
	case presuming[lemma]:
		return negated && !(lemma == "see" && l.is(v-1, "cannot")) || l.is(v-1, "to") && l.lemma(v-2) == "fail"
	case expecting[lemma]:
		return negated && l.wouldBe(k) && !l.is(v-1, "do", "does", "don't", "don’t") && l.tag(v-2) != article.VBP
	case fancying[lemma]:
		return l.is(v-1, "never") && l.tag(v) != article.VBP && l.wouldBe(k)
	}
	return false
}

// wouldBe reports whether the first verb of the clause that "that" at k opens is "would".
func (l *line) wouldBe(k int) bool {
	for n := k + 1; n < len(l.toks) && n < k+10; n++ {
		if l.tag(n).IsFinite() {
			return l.is(n, "would", "'d", "’d")
		}
	}
	return false
}

// refusesTo reports whether the verb at v is negated by a modal verb, or is what somebody
// will not bring himself to do: "cannot accept that", "refuses to believe that", "finds it
// hard to accept that".
func (l *line) refusesTo(v int) bool {
	switch {
	case l.is(v-1, "cannot") || l.tag(v).IsVerb() && l.not(v-1) && l.tag(v-2) == article.MD:
		return true
	case !l.is(v-1, "to"):
		return false
	}
	return l.tag(v).IsVerb() && !l.beforeNot(v-2) &&
		(l.lemma(v-2) == "refuse" || l.lemma(v-2) == "decline" ||
			l.is(v-2, "hard", "difficult", "impossible") && l.is(v-3, "it"))
}
