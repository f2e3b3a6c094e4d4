package characterise

import "epithet/stages/article"

// claimsWithin finds, in a quotation in marks, the claim whose clause the term at
// i stands in: “the rumour that he is a spy suits them”. It is whose claim the
// noun says, and mostly nobody's; a claim that is turned away, or called untrue,
// is the speaker's to deny.
func (j *Judge) claimsWithin(l *line, i int, m *aim, v *heard) {
	n := l.thesis(i)
	if n < 0 || l.toks[n].Start < j.quotes[v.quote].Start || !claims[l.lemma(n)] || myths[l.lemma(n)] || l.refuted(i) {
		return
	}
	if verb := l.verbBefore(n); verb >= 0 && (l.rebuffs(verb) || l.negated(verb) || l.is(l.leftSubject(verb), "i", "we")) {
		return
	}
	w := heard{quote: v.quote, cue: -1}
	if j.claimed(l, i, m, &w) {
		v.holder, v.cue, v.rule = w.holder, w.cue, v.rule+", claim within"
	}
}

// avowed are adjectives for what somebody says he is about.
var avowed = list(`self-proclaimed stated declared avowed professed proclaimed self-declared self-appointed announced`)

// aims are nouns for what somebody is about.
var aims = list(`mission aim goal purpose objective ambition task intention cause programme program policy creed vocation mandate`)

// avows finds whose own account of his aim the term belongs to: "Its stated goal
// is to fight …".
func (j *Judge) avows(l *line, i int, m *aim, v *heard) bool {
	for k := i - 1; k > 0 && k > i-16; k-- {
		if t := l.tag(k); t == article.TagPeriod || l.is(k, ";") || l.mark(k) {
			return false
		}
		if !aims[l.lemma(k)] || !avowed[l.lemma(k-1)] && !avowed[l.toks[k-1].Of(l.text)] {
			continue
		}
		if l.lemma(k+1) != "be" && !l.is(k+1, "of") && !l.is(k+1, "to") {
			return false
		}
		o := l.phraseAt(k).owner
		if o < 0 || l.tag(o) == article.PRPS && !j.who(l, o, 0).known() {
			return false
		}
		return j.holds(l, o, k, "avowed aim", v)
	}
	return false
}
