package characterise

import "epithet/stages/article"

// blaming are verbs for laying something to somebody's charge.
var blaming = list(`accuse charge suspect`)

// unsaid finds, in a quotation in marks, the passive whose complement the term
// is, alone or in a list: “I have been called a liar, a fraud and a thief”, “they
// were accused of being spies”. Who says so is its agent, and mostly nobody.
func (j *Judge) unsaid(l *line, i int, m *aim, v *heard) {
	x := &j.quotes[v.quote]
	list, of := false, false
	for k := m.phrase.from - 1; k >= 0 && k > i-16; k-- {
		if l.toks[k].Start < x.Start {
			return
		}
		switch t := l.tag(k); {
		case l.is(k, "and", "or"), t == article.TagComma:
			list = true
		case t == article.DT, t.IsAdjective(), l.mark(k), t.IsAdverb(), l.is(k, "as"):
		case t.IsNoun() && (list || k >= m.phrase.from-2):
		case l.is(k, "being"), l.is(k, "of") && (l.is(k+1, "being") || blaming[l.lemma(k-1)]):
			of = true
		case t.IsVerb():
			switch lemma := l.lemma(k); {
			case of && blaming[lemma], !of && naming[lemma]:
			default:
				return
			}
			if t != article.VBN && t != article.VBD || !l.beforeBe(k) {
				return
			}
			if w := j.byWhom(l, k, i); w != (article.Who{}) || !l.speakersOwn(k) {
				v.holder = w
			}
			v.cue, v.rule = k, v.rule+", passive within"
			return
		default:
			return
		}
	}
}

// claimsWithin finds, in a quotation in marks, the claim whose clause the term at
// i stands in: “the rumour that he is a spy suits them”. It is whose claim the
// noun says, and mostly nobody's; a claim that is turned away, or called untrue,
// is the speaker's to deny.
func (j *Judge) claimsWithin(l *line, i int, m *aim, v *heard) {
	n := l.thesis(i)
	if n < 0 || l.toks[n].Start < j.quotes[v.quote].Start || !claims[l.lemma(n)] || l.refuted(i) {
		return
	}
	if verb := l.verbBefore(n); verb >= 0 && (l.rebuffs(verb) || l.is(l.leftSubject(verb), "i", "we")) {
		return
	}
	w := heard{quote: v.quote, cue: -1}
	if j.claimed(l, i, m, &w) {
		v.holder, v.cue, v.rule = w.holder, w.cue, v.rule+", claim within"
	}
}
