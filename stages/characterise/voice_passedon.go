package characterise

import "epithet/stages/article"

// passedOn is the report of whom the words come from, where quote q is one of a paper, a
// station or a text, and the sentence says by its end whose they are: "the Herald writes
// that …, according to a former officer". Else it is q.
func (j *Judge) passedOn(l *line, t *article.Term, q int) int {
	x := &j.quotes[q]
	if x.Kind != article.Indirect || x.Rule == accordingTo || !j.conveys(x.Speaker) {
		return q
	}
	for k := j.quoteBefore(t.Start); k >= 0 && j.ends[k] >= t.End && j.quotes[k].Start >= l.toks[0].Start; k-- {
		if y := &j.quotes[k]; y.Rule == accordingTo && y.Contains(t.Span) && y.Source.Start > t.End &&
			y.Speaker != (article.Who{}) && !j.conveys(y.Speaker) {
			return k
		}
	}
	return q
}

// deniedOver is the report of who denies the words, where quote q is one that "as" tells of behind them: "denied that
// X was a thief, as Y claims". Else it is q.
func (j *Judge) deniedOver(l *line, t *article.Term, q int) int {
	x := &j.quotes[q]
	c := l.cueOf(x)
	if x.Kind != article.Indirect || c < 0 || l.toks[c].Start < t.End || x.Source.Len() == 0 {
		return q
	}
	if s := l.phraseAt(l.at(x.Source.End - 1)); !l.is(s.from-1, "as") &&
		!(s.owner >= 0 && l.is(l.phraseAt(s.owner).from-1, "as")) {
		return q
	}
	for k := j.quoteBefore(t.Start); k >= 0 && j.ends[k] >= t.End && j.quotes[k].Start >= l.toks[0].Start; k-- {
		y := &j.quotes[k]
		if d := l.cueOf(y); y.Kind == article.Indirect && y.Contains(t.Span) && d >= 0 && l.toks[d].Start < t.Start &&
			denying[l.lemma(d)] && !l.beforeNot(d) {
			return k
		}
	}
	return q
}

// accordingTo is the rule of quotes by which "according to" tells whose words they are.
const accordingTo = "according to"

// conveys reports whether the speaker is a paper, a station or a text, which may pass on
// what others say.
func (j *Judge) conveys(w article.Who) bool {
	if w.EntityID != "" && j.lex.kinds[w.EntityID] != "" {
		return j.lex.kinds[w.EntityID] == article.Media
	}
	sent := j.sentenceAt(w.Span.Start)
	if w.Span.Len() == 0 || sent < 0 {
		return false
	}
	if m := j.mentionIn(w.Span); m >= 0 && j.mentions[m].Type == article.Media {
		return true
	}
	l := j.line(sent)
	h := l.firstHead(l.at(w.Span.Start), l.at(w.Span.End-1))
	return h >= 0 &&
		(media[l.lemma(h)] || mediaNouns[l.lemma(h)] || l.is(h, "poll", "survey", "study", "news", "times", "post"))
}
