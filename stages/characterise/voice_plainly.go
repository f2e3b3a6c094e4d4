package characterise

import (
	"strings"

	"epithet/stages/article"
)

// plainly is a holder that is only words, the way that they are given: without the
// marks, signs and conjunctions about them, without a clause or a list of examples
// behind them ("residents we spoke with", "groups including X"), and nobody where
// they are no more than an article or a possessive.
func (j *Judge) plainly(w article.Who) article.Who {
	if w.EntityID != "" || w.Span.Len() == 0 || w.Words != w.Span.Of(j.a.Text) {
		return w
	}
	sent := j.sentenceAt(w.Span.Start)
	if sent < 0 {
		return w
	}
	l := j.line(sent)
	from, to := l.at(w.Span.Start), l.at(w.Span.End-1)
	if to >= len(l.toks) {
		return w
	}
	first, last := from, to
	for from < to && (l.mark(from) || l.is(from, "the", "a", "an", "that")) {
		from++
	}
	for k := from + 1; k < to; k++ {
		if l.tag(k-1).IsNoun() && l.lemma(k-1) != "people" &&
			(l.is(k, "we", "i", "he", "she", "they", "including") ||
				l.is(k, "on", "to", "with", "of") && l.is(k+1, "those") && k+1 == to) {
			if l.is(k+1, "those") {
				from = k + 1 // "shame on those"
			} else {
				to = k - 1
			}
			break
		}
	}
	for to > from && (l.mark(to) || l.is(to, "that", ",")) {
		to--
	}
	if from == to && l.is(from, "the", "a", "an", "please", "its", "his", "their", "her", "my", "our", "your") {
		return article.Who{}
	}
	if from != first || to != last {
		w.Span = article.Span{Start: l.toks[from].Start, End: l.toks[to].End}
	}
	s := w.Span.Of(j.a.Text)
	if t := strings.TrimLeft(s, "*_#\"“‘«"); t != s && t != "" {
		if rest, ok := strings.CutPrefix(t, "The "); ok {
			t = rest
		}
		w.Span.Start += len(s) - len(t)
	}
	w.Words = w.Span.Of(j.a.Text)
	return w
}
