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
