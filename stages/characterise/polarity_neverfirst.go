package characterise

import "epithet/stages/article"

// neverFirst takes in a negation that opens the clause, before an auxiliary and its subject:
// "never did X call her a", "at no point did he act with".
func (l *line) neverFirst(m *aim, s *scope) {
	p := m.phrase
	if s.polarity != article.Asserted || !m.said && (!l.indefinite(p) || p.owner >= 0) {
		return
	}
	for k := p.from - 1; k > 0 && k > p.from-16; k-- {
		if t := l.tag(k); t == article.TagComma || t == article.TagColon || t == article.WDT ||
			l.is(k, "that", ";", "who", "whom", "if", "until", "because") || l.dash(k) {
			return
		}
		if n := l.opensNever(k); n > 0 && auxiliaries[l.word(k)] && (n == 1 || l.tag(k-1).IsAdverb() || l.tag(k-1).IsNoun()) {
			*s = scope{article.Negated, "never"}
			return
		}
	}
}

// opensNever is how many tokens before k open a clause with a negation, 0 where none do:
// "never", "not once", "at no point".
func (l *line) opensNever(k int) int {
	n := 0
	switch {
	case l.is(k-1, "never", "nowhere"):
		n = 1
	case l.is(k-2, "not") && l.is(k-1, "once"):
		n = 2
	case l.is(k-2, "no") && l.is(k-3, "at", "in", "on", "under", "by") && l.tag(k-1).IsNoun():
		n = 3
	default:
		return 0
	}
	switch b := k - n - 1; {
	case b < 0, l.mark(b), l.tag(b) == article.TagComma, l.tag(b) == article.CC, l.is(b, ";", ":", "that"), l.dash(b):
		return n
	}
	return 0
}
