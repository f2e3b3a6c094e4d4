package characterise

import "epithet/stages/article"

// plainly is a holder that is only words, the way that they are given: without the
// marks, signs and conjunctions that stand before them, and nobody where they are no
// more than an article.
func (j *Judge) plainly(w article.Who) article.Who {
	if w.EntityID != "" || w.Span.Len() == 0 || w.Words != w.Span.Of(j.a.Text) {
		return w
	}
	sent := j.sentenceAt(w.Span.Start)
	if sent < 0 {
		return w
	}
	l := j.line(sent)
	first, last := l.at(w.Span.Start), l.at(w.Span.End-1)
	from, to := first, last
	for from < to && (l.mark(from) || l.is(from, "the", "a", "an", "that", "*", "**")) {
		from++
	}
	for to > from && (l.mark(to) || l.is(to, "that", ",")) {
		to--
	}
	if from == to && l.is(from, "the", "a", "an", "please", "its", "his", "their", "her", "my", "our", "your") {
		return article.Who{}
	}
	if from == first && to == last || to >= len(l.toks) {
		return w
	}
	s := article.Span{Start: l.toks[from].Start, End: l.toks[to].End}
	return article.Who{Words: s.Of(l.text), Span: s}
}
