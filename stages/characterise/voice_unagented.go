package characterise

import "epithet/stages/article"

// ofReporter reports whether the passive at v that names no agent says what whoever
// reports it wants or expects: "asked that it be declared a cult", "said he would be
// charged with fraud".
func (l *line) ofReporter(v int) bool {
	if v < 0 || !l.beforeBe(v) {
		return false
	}
	switch l.lemma(v) {
	case "tell", "order", "ask", "instruct", "command", "direct":
		if l.is(v+1, "to") {
			return true // "said that nobody was told to wait": a command is no view
		}
	}
	for k := v - 1; k >= 0 && k > v-5; k-- {
		if l.tag(k) == article.MD || l.is(k, "be") {
			return true
		}
		if t := l.tag(k); !t.IsVerb() && !t.IsAdverb() {
			break
		}
	}
	return false
}

// reportOver is the shortest report with a speaker that holds the quote q, a
// passive without agent; -1 for none.
func (j *Judge) reportOver(l *line, t *article.Term, q int, m *aim) int {
	best := -1
	for k := j.quoteBefore(t.Start); k >= 0 && j.ends[k] >= t.End && t.Start-j.quotes[k].Start <= maxQuote; k-- {
		x := &j.quotes[k]
		if k == q || x.Kind != article.Indirect || x.Start > t.Start || x.End < t.End || x.Len() < j.quotes[q].Len() ||
			x.Speaker == (article.Who{}) ||
			!x.Contains(j.quotes[q].Cue) || firstPerson(x.Speaker.Words) && x.Speaker.EntityID == "" || !j.reports(l, t, x, m) {
			continue
		}
		if best < 0 || x.Len() < j.quotes[best].Len() {
			best = k
		}
	}
	return best
}
