package characterise

import (
	"strings"

	"epithet/stages/article"
)

// addressing are verbs by which a text tells those whom it is addressed to what they say.
var addressing = list(`say tell write claim call brand label describe`)

// yourWords reports whether the report x, in the sentence l and in no quotation, is what those
// say whom the text is addressed to: "You say that he is a thief"; not where they may, must or do
// not say so, nor "when you say", which is anybody.
func (j *Judge) yourWords(l *line, x *article.Quote) bool {
	if x.Kind != article.Indirect || x.Speaker != (article.Who{}) || !strings.EqualFold(x.Source.Of(j.a.Text), "you") ||
		x.Source.Start < l.toks[0].Start || x.Cue.End > l.toks[len(l.toks)-1].End || j.quoteAt(x.Source.Start, true) >= 0 {
		return false
	}
	s, c := l.at(x.Source.Start), l.at(x.Cue.Start)
	if !addressing[l.lemma(c)] || l.tag(c) == article.VB || l.is(c+1, "so") || l.is(s-1, "if", "as", "when", "unless", "of") ||
		!l.declared(s) {
		return false
	}
	if l.is(c-1, "and", "but") && l.tag(c) == article.VBD {
		c-- // "you came here and told us"
		for c > s && !(l.tag(c).IsVerb() && l.tag(c).IsFinite()) {
			c--
		}
	}
	for k := s + 1; k < c; k++ {
		if l.lemma(k) != "have" && !l.tag(k).IsAdverb() || l.is(k, "not", "never", "n't", "n’t") {
			return false
		}
	}
	return s < c
}

// spokenTo is whom "you" at token i stands for: who is asked, whom the paragraph is addressed to
// ("To the council: …"), or else nobody known.
func (j *Judge) spokenTo(l *line, i int) article.Who {
	if w, ok := j.addressee(l.toks[i].Start); ok {
		return w
	}
	hailed, by := j.hailedIn(l, i)
	part := j.ann.Sentences[l.sent].Part
	for s := l.sent; s > max(by, l.sent-farthest) && j.ann.Sentences[s].Part == part && !j.tooLong(s); s-- {
		n := j.line(s)
		for k := 0; k < len(n.toks) && k < 3; k++ {
			if n.is(k, "to") && (k == 0 || !n.tag(k-1).IsVerb()) {
				if h := n.nounFrom(k + 1); h >= 0 {
					return j.whoWords(&n, h)
				}
			}
		}
	}
	if hailed != (article.Who{}) {
		return hailed
	}
	if l.is(i-1, "if", "when", "unless") {
		return article.Who{}
	}
	return l.words(i, i+1)
}
