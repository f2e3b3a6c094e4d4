package characterise

import "epithet/stages/article"

// meeting are verbs for what one comes to know in one's life.
var meeting = list(`see meet know have hear encounter witness experience`)

// recalling are verbs for having something in mind.
var recalling = list(`think conceive imagine name recall remember find`)

// neverSuch reports whether the phrase is for what somebody has never known the like of, and so is
// there: "never seen such a thief", "never met a bigger liar", "cannot think of a bigger liar", "there is no
// bigger liar than X".
func (l *line) neverSuch(p phrase) bool {
	v := p.from - 1
	such := l.is(v, "such")
	if such {
		v--
	}
	for k := max(p.from, 0); k < p.to && k < len(l.toks); k++ {
		such = such || l.is(k, "such", "more") || l.tag(k) == article.JJR
	}
	if p.det >= 0 && v >= p.det {
		v = p.det - 1
	}
	if l.is(v, "quite") {
		v--
	}
	if such && l.is(p.to, "than") && (p.det >= 0 && l.is(p.det, "no") && !l.is(p.det+1, "more") || l.lemma(v) == "be" && l.is(0, "never")) {
		return true
	}
	if such && l.is(v, "of") {
		v--
	}
	if such && recalling[l.lemma(v)] && l.beforeNot(v) {
		return true
	}
	return such && l.tag(v).IsVerb() && meeting[l.lemma(v)] && (l.is(v-1, "never") || l.is(v-1, "ever") && l.beforeNot(v-1) ||
		l.not(v-1) && l.lemma(v-2) == "have" && l.tag(v) == article.VBN)
}

// remarkedOf is whom somebody says of that he is the noun phrase that is all that is quoted, or the
// like of whom he has never known: “A liar,” she said of X, “I never met a bigger liar,” she said of X.
func (j *Judge) remarkedOf(l *line, t *article.Term, m *aim) ref {
	q := j.quoteAt(t.Start, true)
	if q < 0 || !m.bearer && !human(l.lemma(m.phrase.head)) || m.phrase.head != t.Token-l.base {
		return ref{}
	}
	if !l.neverSuch(m.phrase) && (m.rule != byApposition && m.known() || !j.verbless(l, q)) {
		return ref{}
	}
	r := j.saidOf(q)
	if !r.listed || r.kind == article.Person && l.tag(m.phrase.head).IsPlural() {
		return ref{}
	}
	return r
}

// verbless reports whether the quotation q stands within the sentence and holds no finite verb.
func (j *Judge) verbless(l *line, q int) bool {
	if q < 0 || j.quotes[q].Start < l.toks[0].Start || j.quotes[q].End > l.toks[len(l.toks)-1].End {
		return false
	}
	for k := l.at(j.quotes[q].Start); k < len(l.toks) && l.toks[k].Start < j.quotes[q].End; k++ {
		if l.tag(k).IsFinite() {
			return false
		}
	}
	return true
}
