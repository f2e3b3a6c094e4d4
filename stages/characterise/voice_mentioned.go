package characterise

import (
	"strings"

	"epithet/stages/article"
)

// valuing are verbs for what somebody makes of a word that others use.
var valuing = list(`regard see view treat take consider dismiss wear accept reject resent shun dislike hate dispute question mock find embrace`)

// mentioned reports whether the report x of words in marks, which hold token i, tells
// of the words and not who uses them: "to call it a “sham” is unfair", "she
// regards the word “radical” as praise", "the word “radical” has lost its meaning".
func (j *Judge) mentioned(l *line, i int, x *article.Quote) bool {
	if x.Kind != article.Mixed || x.Cue.Len() == 0 {
		return false
	}
	if x.Cue.Start >= l.toks[0].Start && x.Cue.End <= l.toks[len(l.toks)-1].End {
		c := l.at(x.Cue.Start)
		if x.Speaker == (article.Who{}) && x.Source.Len() == 0 && l.bareInfinitive(c) ||
			strings.EqualFold(x.Source.Of(j.a.Text), "please") {
			return true
		}
		if q := l.opening(i); q > 1 && namedWords[l.lemma(q-1)] && l.tag(q-1).IsNoun() && l.is(q-2, "the", "this", "that") {
			n := i
			for n < len(l.toks) && n < i+6 && l.toks[n].End < x.End {
				n++
			}
			n++
			return l.is(n, "as") && valuing[l.lemma(c)] && c < q || !l.tag(q-3).IsVerb() && l.tag(n).IsFinite()
		}
	}
	return false
}

// whomNamed reports whether the term at k tells who or what it is that the verb of
// naming at c calls something else: "X's criminal past was called irrelevant", "called
// the terrorist group a failure". Those are the article's words.
func (l *line) whomNamed(k, c int, m *aim) bool {
	if m.naming && m.verb == c {
		return false
	}
	if !l.definite(m.phrase) && m.phrase.owner < 0 {
		return false
	}
	if k < c {
		return l.beforeBe(c) && m.phrase.to <= c
	}
	return m.phrase.from == c+1 && !l.tag(k-1).IsNoun() && l.is(m.phrase.to, "as", "a", "an")
}
