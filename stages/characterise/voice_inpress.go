package characterise

import "epithet/stages/article"

// presses are nouns for what is written about somebody day by day.
var presses = list(`press newspaper paper tabloid media`)

// inPress finds the papers in which somebody is what the term at i says, where they open
// the clause: "In the press he is a …", "In state media X is a …".
func (j *Judge) inPress(l *line, i int, m *aim, v *heard) bool {
	k := l.clauseStart(i)
	if !l.is(k, "in") || !m.said {
		return false
	}
	from := l.nounsFrom(k + 1)
	n := from
	for n < from+2 && !presses[l.lemma(n)] && (l.tag(n).IsAdjective() || l.tag(n).IsNoun()) {
		n++
	}
	if !presses[l.lemma(n)] || n >= m.phrase.from || l.tag(n+1).IsNoun() && l.tag(n+1) != article.NNP {
		return false
	}
	if t := l.tag(n + 1); t != article.NNP && t != article.DT && t != article.TagComma && !l.subjective(n+1) {
		return false
	}
	v.attributeTo(l.words(from, n+1), "in the press")
	return true
}
