package characterise

import (
	"strings"

	"epithet/stages/article"
)

// calledOut is at whom somebody calls what the phrase p says where the quotation holds nothing
// else: "“Liar!” they shouted at Smith".
func (j *Judge) calledOut(l *line, t *article.Term, p phrase) ref {
	q := j.quoteAt(t.Start, true)
	if q < 0 {
		return ref{}
	}
	x := &j.quotes[q]
	said := strings.Trim(x.Of(l.text), "\"“”‘’'«» !?.,")
	if x.Cue.Len() == 0 || said != l.text[l.toks[p.from].Start:l.toks[p.to-1].End] {
		return ref{}
	}
	sent := j.sentenceAt(x.Cue.Start)
	if sent < 0 {
		return ref{}
	}
	n := j.line(sent)
	for k := n.at(x.Cue.End-1) + 1; k < len(n.toks); k++ {
		switch t := n.tag(k); {
		case n.is(k, "at", "after", "to", "towards", "toward"):
			if r := j.after(&n, k+1, 0); r.listed && r.kind != "place" {
				return r
			}
			return ref{}
		case !isNoun(t) && !isAdj(t) && !isAdverb(t) && t != article.DT && t != article.PRP && t != article.PRPS:
			return ref{}
		}
	}
	return ref{}
}
