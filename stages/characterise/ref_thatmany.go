package characterise

import (
	"strings"

	"epithet/stages/article"
)

// thatMany is whom "the" and the number at i stand for: as many persons as a sentence before tells of,
// or the body that they are of: "Nine members of X were held. The nine are …".
func (j *Judge) thatMany(l *line, i, depth int) ref {
	number := strings.ToLower(l.toks[i].Of(l.text))
	for sent := l.sent - 1; sent >= 0 && sent >= l.sent-2*lookBack; sent-- {
		if j.tooLong(sent) {
			break
		}
		n := j.line(sent)
		for k := range n.toks {
			if n.tag(k) != article.CD && k > 0 || !n.is(k, number) || !n.nominal(k+1) {
				continue
			}
			h := n.phraseAt(k + 1).head
			if !n.tag(h).IsPlural() || !human(n.lemma(h)) && !partNouns[strings.TrimSuffix(n.lemma(h), "s")] {
				continue
			}
			if r := j.who(&n, h, depth+1); r.known() || n.tag(k-1) == article.IN {
				return r
			}
			return ref{how: unnamed}
		}
	}
	return ref{}
}

// isTheOne is the subject of the clause that says who "one" at token i is: "X is the one who is a",
// "X is the only one that"; -1 for none.
func (l *line) isTheOne(i int) int {
	if !l.is(i, "one") || l.tag(i+1) != article.WP && l.tag(i+1) != article.WDT {
		return -1
	}
	k := i - 1
	if l.is(k, "only") {
		k--
	}
	b := l.leftOf(k)
	if !l.is(k, "the") || b < 1 || !copular[l.lemma(b)] || !l.tag(b).IsVerb() {
		return -1
	}
	if s := l.subjectOf(b, i); s >= 0 && s < b && !l.is(s, "it") {
		return s
	}
	return -1
}
