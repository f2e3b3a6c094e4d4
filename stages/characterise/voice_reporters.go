package characterise

import "epithet/stages/article"

// reporters reports whether the term within what the cue at c reports is the
// reporter's way to name somebody: a title before a name, who is beside the name of
// whom a passive tells something, whom the cue speaks against, what it rejects or calls something else.
func (l *line) reporters(t *article.Term, x *article.Quote, c int, m *aim) bool {
	k := t.Token - l.base
	switch {
	case x.Rule == "passive" && k < c && (m.rule == byApposition || m.rule == saidWithName):
		return true // "X, a thief, was said to be ill"
	case m.rule == saidWithName:
		return naming[l.lemma(c)] && k > c || x.Rule == "clause, subject verb" || m.phrase.det < 0 && l.tag(k+1) == article.NNP
	case m.rule == ofOwnersState:
		return x.Rule == "verb object"
	}
	return l.faulted(c, m) || m.phrase.owner > c && l.turnsAway(c, m.phrase)
}

// faulting are verbs for speaking against somebody.
var faulting = list(`condemn denounce criticise criticize decry slam blast lambast attack blame chide rebuke`)

// faulted reports whether the phrase is those whom the verb at c speaks against, and
// not what it calls them: "condemned the rebels and their friends".
func (l *line) faulted(c int, m *aim) bool {
	p := m.phrase
	if !faulting[l.lemma(c)] || !l.tag(c).IsVerb() || !m.bearer && !personal(l.lemma(p.head)) && !persons(l.lemma(p.head)) {
		return false
	}
	return l.listStart(p.from) == c && !l.is(p.to, "as", "for")
}
