package characterise

import (
	"strings"

	"epithet/stages/article"
)

// calledOut is at whom somebody calls what the phrase p says where the quotation holds nothing
// else, once or again and again: "“Liar!” they shouted at Smith", "“Liar! Liar!” they shouted as
// Smith left".
func (j *Judge) calledOut(l *line, t *article.Term, p phrase) ref {
	q := j.quoteAt(t.Start, true)
	if q < 0 {
		return ref{}
	}
	x := &j.quotes[q]
	if x.Cue.Len() == 0 || !onlySays(x.Of(l.text), l.text[l.toks[p.from].Start:l.toks[p.to-1].End]) {
		return ref{}
	}
	sent := j.sentenceAt(x.Cue.Start)
	if sent < 0 {
		return ref{}
	}
	n := j.line(sent)
	from := x.Cue.End
	if x.Start >= from && x.End <= n.toks[len(n.toks)-1].End {
		from = x.End // "somebody shouted “Liar!” as"
	}
	for k := n.at(from-1) + 1; k < len(n.toks); k++ {
		switch t := n.tag(k); {
		case n.is(k, "at", "after", "to", "towards", "toward"):
			if r := j.after(&n, k+1, 0); r.listed && r.kind != article.Place {
				return r
			}
			return ref{}
		case n.is(k, "as", "when", "while"):
			return j.onStage(&n, k+1)
		case !t.IsNoun() && !t.IsAdjective() && !t.IsAdverb() && t != article.DT && t != article.PRP && t != article.PRPS:
			return ref{}
		}
	}
	return ref{}
}

// onStage is the listed person, by name, who does something that acts on nobody in the clause of
// time that begins at token k: "as Smith left the court".
func (j *Judge) onStage(n *line, k int) ref {
	r, ok := j.named(n, k)
	if !ok || !r.listed || r.kind != article.Person {
		return ref{}
	}
	end := n.at(r.span.End)
	if n.possessive(end) || n.tag(end) == article.CC {
		return ref{}
	}
	for ; end < len(n.toks); end++ {
		if t := n.tag(end); t == article.PRP ||
			t == article.NNP && n.toks[end].Start >= r.span.End && n.tag(end-1) != article.IN && n.tag(end-1) != article.DT {
			return ref{} // whom somebody else does it to
		}
	}
	return r
}

// onlySays reports whether the quotation holds the phrase and nothing else, however often.
func onlySays(quotation, phrase string) bool {
	times := 0
	for _, s := range strings.FieldsFunc(quotation, func(r rune) bool { return strings.ContainsRune("\"“”‘’'«»!?.,", r) }) {
		if s = strings.TrimSpace(s); s == "" {
			continue
		}
		if !strings.EqualFold(s, phrase) {
			return false
		}
		times++
	}
	return times > 0
}
