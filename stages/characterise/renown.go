package characterise

import "epithet/stages/article"

// renown are nouns for what somebody passes for or is made out to be, before
// "as", "for being" or "of".
var renown = list(`designation description portrayal depiction characterisation characterization classification listing branding labelling
	labeling view image perception reputation status past role rise transformation conversion notoriety fame name credentials career
	profile standing stature record background life days years time identity position emergence treatment vision conception definition
	label hallmark making trapping look air feel appearance quality nature trait characteristic attribute feature mark stigma
	mantle guise mask badge tag title nickname epithet sobriquet moniker`)

// renowned finds whom a noun of renown is about: "her reputation as a …", "the
// designation of X as a …", "X won fame as a …", "X has all the hallmarks of a …".
func (j *Judge) renowned(l *line, p phrase, m aim) (aim, bool) {
	k := l.leftOf(p.from)
	if l.is(k, "being") && l.is(k-1, "for", "of", "as") {
		k--
	}
	if !l.is(k, "as", "into", "of", "for") || k < 1 {
		return m, false
	}
	m.strong, m.said = true, false
	n := k - 1
	if !renown[l.lemma(n)] || !isNoun(l.tag(n)) {
		if l.is(k, "of", "for") {
			return m, false
		}
		// "the designation of X as a …"
		for n = k - 1; n > 1 && n > k-9 && !l.is(n, "of"); n-- {
			if isFinite(l.tag(n)) || l.tag(n) == article.TagComma {
				return m, false
			}
		}
		if !l.is(n, "of") || !renown[l.lemma(n-1)] || !isNoun(l.tag(n-1)) {
			return m, false
		}
		m.ref, m.rule = j.after(l, n+1, 0), "made out to be"
		return m, m.known()
	}
	q := l.phraseAt(n)
	if q.owner >= 0 && !l.is(k, "of") {
		m.ref, m.rule = j.who(l, q.owner, 0), "made out to be"
		return m, m.known()
	}
	v := l.leftOf(q.from)
	for l.is(v, "all", "of", "many", "some") {
		v = l.leftOf(v)
	}
	if l.is(v, "to") && isVerb(l.tag(v-1)) {
		v-- // "rose to fame"
	}
	if !isVerb(l.tag(v)) || l.lemma(v) == "be" {
		return m, false
	}
	s, passive := l.subject(v)
	if s < 0 || passive || s > v {
		return m, false
	}
	m.ref, m.rule, m.said, m.verb = j.who(l, s, 0), "made out to be", true, v
	return m, m.known()
}

// likening are words between "be" and a predicate that stays its predicate.
var likening = list(`akin reminiscent notorious infamous famous renowned comparable similar tantamount close equal synonymous prominent`)

// overDegree is the copula before the predicate that begins after token k, over
// what says to what degree it is so, or who says so: "is by no means a …", "is far
// from a …", "is, she said, a …"; k where there is none.
func (l *line) overDegree(k int) int {
	for n := 0; n < 3; n++ {
		switch {
		case l.is(k, "means") && l.is(k-1, "no") && l.is(k-2, "by"), l.is(k, "way") && l.is(k-1, "no", "some", "every", "any") && l.is(k-2, "in"), l.is(k, "sense") && l.is(k-1, "no", "every", "some") && l.is(k-2, "in"):
			k = l.leftOf(k - 2)
		case l.is(k, "from") && l.is(k-1, "far"), l.is(k, "to", "of", "as", "with") && likening[l.lemma(k-1)], l.is(k, "than") && l.is(k-1, "less", "more"):
			k = l.leftOf(k - 1)
		case l.is(k, "like") && l.lemma(l.leftOf(k)) == "be":
			k = l.leftOf(k)
		case l.tag(k) == article.TagComma && l.aside(k) > 0:
			k = l.leftOf(l.aside(k))
		default:
			return k
		}
		if copular[l.lemma(k)] && isVerb(l.tag(k)) {
			return k
		}
	}
	return k
}
