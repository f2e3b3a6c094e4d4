package characterise

import (
	"strings"

	"epithet/stages/article"
)

// inManner: whoever does what an adverb tells the manner of, "X illegally dumped", "people who are in
// the country illegally", who may be nobody listed.
func (j *Judge) inManner(l *line, p phrase, m aim) (aim, bool) {
	v := l.mannerOf(m.term)
	if v < 0 {
		return m, false
	}
	s, passive := l.subject(v)
	if w := l.whoOf(v); w > 0 {
		s, passive = w, l.passive(v)
	}
	if s < 0 || s > v || passive {
		return m, false
	}
	m.rule, m.verb, m.said, m.strong, m.bearer = byDoing, v, true, true, false
	if l.is(s, "who") {
		if s--; isTime(l, s) {
			s = l.leftOf(l.phraseAt(s).from) // "4,000 people a year who"
		}
	}
	if q := l.phraseAt(s); !l.is(q.to, "of", "from", "at", "for") &&
		(l.is(s, "those", "people", "everybody", "everyone", "anybody", "anyone", "somebody", "someone") ||
			l.tag(s).IsNoun() && somebody(l.lemma(s)) && l.indefinite(q)) {
		m.how = unnamed
		return m, true
	}
	m.ref = j.who(l, s, 0)
	return m, m.known()
}

// whoOf is the "who" right before the verb at v and its auxiliaries, behind a noun; -1 for none.
func (l *line) whoOf(v int) int {
	k := v - 1
	for l.tag(k).IsVerb() || l.tag(k) == article.MD || l.tag(k).IsAdverb() || l.not(k) {
		k--
	}
	if l.is(k, "who") && (l.nominal(k-1) || l.is(k-1, "those")) {
		return k
	}
	return -1
}

// mannerOf is the verb whose manner the adverb at i tells; -1 where it is none or tells of no verb.
func (l *line) mannerOf(i int) int {
	if t := l.tag(i - 1); !l.tag(i).IsAdverb() || !strings.HasSuffix(l.word(i), "ly") || t == article.DT || t == article.PRPS {
		return -1
	}
	for k := i + 1; l.tag(k).IsVerb() || l.tag(k).IsAdverb(); k++ {
		if l.tag(k).IsVerb() {
			if l.modifier(k) || l.tag(k) == article.VBG {
				return -1 // "illegally parked cars", "accused of illegally parking"
			}
			return k
		}
	}
	for k := i - 1; k >= 0; k-- {
		switch t := l.tag(k); {
		case t == article.VBG:
			return -1
		case t.IsVerb():
			return k
		case t.IsNoun(), t.IsAdjective(), t.IsAdverb(), t == article.DT, t == article.IN, t == article.TO, t == article.PRPS,
			t == article.CD, t == article.PRP, t == article.RP:
		default:
			return -1
		}
	}
	return -1
}
