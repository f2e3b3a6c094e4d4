package characterise

import "epithet/stages/article"

// ended takes in what withdraws the term: a removal from a list, a time that
// is over.
func (l *line) ended(t *article.Term, m *aim, v *heard, s *scope) {
	worded := v.rule == inWording || l.worded(t.Token-l.base)
	if v.rule == onList || m.naming || worded {
		for k := range l.toks {
			if (ending[l.lemma(k)] || l.takenOff(k)) && l.tag(k).IsVerb() && k != m.verb {
				if l.beforeNot(k) || l.unfulfilled(k) || l.anothersMeanwhile(m.verb, k) {
					continue
				}
				near := v.rule == onList || worded ||
					k > m.verb && l.is(k+1, "it", "them", "him", "her") && l.tag(k+1) != article.PRPS &&
						!(accusing[l.lemma(k)] && l.is(k+2, "of"))
				near = near ||
					regretting[l.lemma(k)] && l.tag(k) != article.VB && m.verb > k && l.perfect(m.verb) &&
						l.subordinate(k, m.verb)
				over := false // it is why, and not what, somebody takes away: "suspended the coach over remarks"
				for n := k + 1; n < len(l.toks) && n < k+14 &&
					!(n < m.verb && (l.tag(n).IsFinite() || l.tag(n) == article.TagComma)); n++ {
					over = over || n > k+1 && !regretting[l.lemma(k)] && l.is(n, "over", "for", "after", "amid", "because")
					near = near || listing[l.lemma(n)] || n < m.verb && !over && retractable[l.lemma(n)] && l.tag(n).IsNoun()
				}
				if near {
					*s = scope{article.Withdrawn, l.lemma(k)}
					return
				}
			}
		}
	}
	if m.naming && m.verb >= 0 && l.tag(m.verb) != article.VBZ && m.rule != byAccusation &&
		(naming[l.lemma(m.verb)] || !accusing[l.lemma(m.verb)]) && l.lapsed(m.verb, m.phrase.to) {
		*s = scope{article.Withdrawn, "until"}
	}
}

// untilDeath reports whether what "until" at k leads to is how somebody ends, up to when he went on.
func (l *line) untilDeath(k int) bool {
	for n := k + 1; n < len(l.toks) && n < k+8 && l.tag(n) != article.TagComma; n++ {
		if l.is(n, "now", "today", "death", "end", "hoarse", "late", "midnight") || l.lemma(n) == "die" {
			return true
		}
	}
	return false
}

// anothersMeanwhile reports whether what the verb at k tells somebody else does while the other
// verb, before it, gives the name: "X listed it, while Y dropped it from its list".
func (l *line) anothersMeanwhile(verb, k int) bool {
	s, passive := l.subject(k)
	if verb < 0 || passive || s < 0 || s > k || l.tag(s) == article.PRP {
		return false
	}
	from := l.phraseAt(s).from
	return from-1 > verb && l.is(from-1, "while", "whereas")
}

// regretting are verbs of which "for" tells what somebody takes back.
var regretting = list(`apologise apologize`)

// pondering are verbs for what one may yet do.
var pondering = list(`consider contemplate weigh mull debate discuss propose suggest float threaten risk envisage recommend`)

// weighing are verbs for what is done with a charge before it is brought.
var weighing = list(`consider contemplate weigh mull prepare examine study`)

// worded reports whether the term at i stands in marks after a noun for words.
func (l *line) worded(i int) bool {
	k := i - 1
	for k > i-4 && !l.mark(k) {
		k--
	}
	return l.mark(k) && wordings[l.lemma(k-1)] && l.tag(k-1).IsNoun()
}

// takenOff reports whether the verb at k is one of "take off", "come off", "take
// back", its particle behind an object or not.
func (l *line) takenOff(k int) bool {
	if lemma := l.lemma(k); lemma != "take" && lemma != "come" && lemma != "drop" && lemma != "get" && lemma != "strike" {
		return false
	}
	for n := k + 1; n < len(l.toks) && n < k+8; n++ {
		if l.is(n, "off") || n == k+1 && l.is(n, "back") {
			return true
		}
		if l.tag(n).IsVerb() || l.tag(n) == article.TagComma {
			return false
		}
	}
	return false
}

// retractable are nouns for what somebody said or wrote, and may take back.
var retractable = list(`statement release article report claim remark comment tweet post accusation allegation story passage reference
	description assertion column caption headline leaflet advert letter complaint`)

// bygone are words, and prefixes of compounds, before what somebody was and is no more.
var bygone = list(`former ex erstwhile onetime one-time`)

// subordinate reports whether the verb at v, behind token k, is of a relative clause of the clause
// that k stands in.
func (l *line) subordinate(k, v int) bool {
	for n := k + 1; n < v; n++ {
		if t := l.tag(n); t == article.WDT || t == article.WP || t == article.WPS {
			return l.finiteBetween(n, v) == 0 || l.perfect(v)
		}
	}
	return false
}

// lapsed reports whether the sentence tells until when something was so: "until
// 2012", "between 1997 and 2012", "until recently". What a relative clause behind
// token to tells of others does not count, nor what a second verb does ("and said he would stay until"),
// nor what the clause tells that the verb's is relative to.
func (l *line) lapsed(verb, to int) bool {
	for k := range l.toks {
		switch {
		case k > to && (l.tag(k) == article.WDT || l.tag(k) == article.WP),
			k >= to && l.tag(k) == article.CC && l.tag(k+1).IsFinite():
			return false
		case l.is(k, "until", "till"):
			if l.tag(k+1) == article.CD || isTime(l, k+1) && l.tag(k+1) == article.NNP ||
				l.is(k+1, "recently", "last", "then", "lately", "this", "his", "her", "its", "their", "well") {
				return !l.not(k-1) && !l.subordinate(k, verb)
			}
			if (k == to || k == to+1 && l.mark(to)) && (l.tag(verb) == article.VBD || l.tag(verb) == article.VBN) &&
				!l.beforeNot(verb) && !l.untilDeath(k) {
				return true // "called him a liar until she needed his vote"
			}
		case l.tag(k) == article.CD &&
			(l.is(k-1, "from") && l.is(k+1, "to", "until", "till") || l.is(k-1, "between") && l.is(k+1, "and")) &&
			l.tag(k+2) == article.CD:
			return true
		}
	}
	return false
}

// mayBeListed takes in that whom the phrase's list is about is not on it yet: "may add X to its list of",
// "discussed whether to put X on".
func (l *line) mayBeListed(m *aim, s *scope) {
	if m.rule != byList || s.polarity != article.Asserted {
		return
	}
	w := m.phrase.from - 1
	for w > 0 && w > m.phrase.from-14 && !entering[l.lemma(w)] {
		w--
	}
	if l.is(w-1, "may", "might", "could") || l.is(w-1, "to") && l.is(w-2, "whether") {
		*s = scope{article.Hedged, "listing left open"}
	}
}

// entering are verbs for what one does with names on a list.
var entering = list(`add enter include place put`)
