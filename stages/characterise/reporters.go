package characterise

import "epithet/stages/article"

// reporters reports whether the term within what the cue at c reports is the
// reporter's way to name somebody: a title before a name, what the cue rejects or
// calls something else.
func (l *line) reporters(t *article.Term, x *article.Quote, c int, m *aim) bool {
	k := t.Token - l.base
	switch {
	case m.rule == "said with the name":
		return naming[l.lemma(c)] && k > c || x.Rule == "clause, subject verb" || m.phrase.det < 0 && l.tag(k+1) == article.NNP
	case m.rule == "owner's state":
		return x.Rule == "verb object"
	}
	return m.phrase.owner > c && l.turnsAway(c, m.phrase)
}
