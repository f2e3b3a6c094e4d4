package characterise

import "epithet/stages/article"

// fullOf is the adjective or participle before the phrase by which there is much of it, or are
// many: "full of spies", "riddled with fraud"; -1 for none.
func (l *line) fullOf(p phrase) int {
	k := l.leftOf(p.from)
	if l.is(k, "of") && l.is(k-1, "full") ||
		l.is(k, "with") &&
			l.is(k-1, "filled", "packed", "riddled", "rife", "awash", "crawling", "teeming", "stuffed", "stacked", "littered", "infested", "laced") {
		return k - 1
	}
	return -1
}

// filled finds the body, or whose work, it is that is full of what the phrase names by the adjective
// at f. Who is in a state or a place is not of it.
func (j *Judge) filled(l *line, f int, m aim) (aim, bool) {
	m.strong, m.said = true, true
	k := l.leftOf(f)
	if !copular[l.lemma(k)] || !l.tag(k).IsVerb() {
		return m, false
	}
	g, found, _ := j.ofCopula(l, phrase{from: f, to: f + 1, head: f, det: -1, owner: -1}, k, m)
	if !found || !g.listed || (g.kind == article.State || g.kind == article.Place) && g.bearer {
		return m, false
	}
	return g, true
}
