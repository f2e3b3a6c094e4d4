package characterise

import "epithet/stages/article"

// avowed are adjectives for what somebody says he is about.
var avowed = list(`self-proclaimed stated declared avowed professed proclaimed self-declared self-appointed announced`)

// aims are nouns for what somebody is about.
var aims = list(`mission aim goal purpose objective ambition task intention cause programme program policy creed vocation mandate`)

// avows finds whose own account of his aim the term belongs to: "Its stated goal
// is to fight …".
func (j *Judge) avows(l *line, i int, m *aim, v *heard) bool {
	for k := i - 1; k > 0 && k > i-16; k-- {
		if t := l.tag(k); t == article.TagPeriod || l.is(k, ";") || l.mark(k) {
			return false
		}
		if !aims[l.lemma(k)] || !avowed[l.word(k-1)] {
			continue
		}
		if l.lemma(k+1) != "be" && !l.is(k+1, "of") && !l.is(k+1, "to") {
			return false
		}
		o := l.phraseAt(k).owner
		if o < 0 || l.tag(o) == article.PRPS && !j.who(l, o, 0).known() {
			return false
		}
		return j.holds(l, o, k, "avowed aim", v)
	}
	return false
}
