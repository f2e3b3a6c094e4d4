package characterise

import "epithet/stages/article"

// ifSo takes in conditions, by the words alone: "if" before what says the term in
// its own clause, and what would follow from a condition. A condition bears on a
// negation within it, or of the clause that it belongs to.
func (l *line) ifSo(term *article.Term, m *aim, s *scope) {
	negated := s.polarity == article.Negated && s.rule == byNot
	if s.polarity != article.Asserted && s.rule != byIf && !negated || !(m.said || l.indefinite(m.phrase)) {
		return
	}
	p := m.phrase
	if s.polarity == article.Asserted && l.invertedIf(p) {
		*s = scope{article.Hedged, "were"}
		return
	}
	finite, not := 0, false
	for k := p.from - 1; k >= 0 && k > p.from-18; k-- {
		t := l.tag(k)
		switch {
		case l.is(k, "if", "though") && l.is(k-1, "as"):
			*s = scope{article.Hedged, "as if"}
			return
		case l.is(k, "if"):
			if not && finite == 1 && l.is(k+1, "that", "this", "it", "these", "those") {
				*s = scope{} // "if that isn't fraud, what is?"
			} else if m.said && finite <= 2 && !l.is(k-1, "even", "only") {
				*s = scope{article.Hedged, byIf}
			}
			return
		case negated && !not && (l.is(k, "then") || t == article.TagComma):
			return
		case l.is(k, "then") && l.ifBefore(k):
			*s = scope{article.Hedged, "if … then"}
			return
		case (t == article.MD || l.is(k, "'ll", "’ll", "'d", "’d")) && finite == 0 && !negated &&
			!l.is(k, "must", "should", "may", "might") && l.ifBefore(k) && !l.opposed(term, p):
			*s = scope{article.Hedged, "if … will"}
			return
		case l.not(k):
			not = true
		case t.IsFinite():
			if finite++; finite == 1 && l.tag(k-1) == article.PRP && l.tag(k-2).IsNoun() && s.rule == byIf &&
				l.lemma(k) == "be" {
				*s = scope{} // "if you asked a question you were a …"
				return
			}
		case t == article.TagComma && finite == 1 && m.said && !negated && !l.is(k+1, "you") && l.closesIf(k):
			*s = scope{article.Hedged, byIf}
			return
		case t == article.TagComma, t == article.TagColon, t == article.TagPeriod, l.is(k, ";"), l.dash(k), l.mark(k),
			t == article.WDT, t == article.WRB, t == article.IN && l.is(k, "because", "although", "while", "since", "than"):
			return
		}
	}
}

// closesIf reports whether the comma at k closes a condition with which the sentence, or what is
// quoted, begins: "If he knew of it, he is a".
func (l *line) closesIf(k int) bool {
	finite := 0
	for n := k - 1; n >= 0; n-- {
		switch t := l.tag(n); {
		case l.is(n, "if"):
			return finite > 0 && (n == 0 || l.mark(n-1) || n == 1 && l.is(0, "and", "but"))
		case t.IsFinite():
			finite++
		case t == article.TagComma, l.mark(n), l.is(n, ";", ":"):
			return false
		}
	}
	return false
}

// invertedIf reports whether the clause of the phrase is a condition by its order: "Were he a
// thief, he would …".
func (l *line) invertedIf(p phrase) bool {
	c := l.clauseStart(p.from)
	if !l.is(c, "were", "had", "should") || l.toks[c].Of(l.text)[0] > 'Z' || p.from-c > 9 || l.question() {
		return false
	}
	for k := c + 1; k < p.from; k++ {
		if t := l.tag(k); t == article.TagComma || t.IsFinite() {
			return false
		}
	}
	for k := p.to; k < len(l.toks) && k < p.to+10; k++ {
		if l.tag(k) == article.TagComma {
			return true
		}
	}
	return false
}

// saidIf reports whether the saying of the verb at c is itself a condition: "if
// they say that". What is said even so is said.
func (l *line) saidIf(c int) bool {
	if !l.tag(c).IsVerb() {
		return false
	}
	s := l.leftSubject(c)
	if s < 0 || s > c {
		return false
	}
	p := l.phraseAt(s)
	k := p.from - 1
	if p.det >= 0 {
		k = p.det - 1
	}
	return l.is(k, "if", "unless") && !l.is(k-1, "even", "only", "as", "wonder", "ask")
}

// ifWithin reports whether a condition opens what the verb at c reports, before the phrase, or follows
// that: "said that if it was true he would be a", "said that he would be a thief if".
func (l *line) ifWithin(c int, p phrase) bool {
	for k := c + 1; k < p.from; k++ {
		if l.is(k, "if") && (l.is(k-1, "that", ",") || k == c+1) && !l.is(c, "ask", "asked") {
			for n := k + 1; n < p.from; n++ {
				if l.tag(n) == article.TagComma {
					return true
				}
			}
			return false
		}
	}
	return l.is(p.to, "if", "unless")
}

// ifBefore reports whether a condition stands before token k: the sentence, or
// what is quoted, begins with "if", or as "Should he lose, " does.
func (l *line) ifBefore(k int) bool {
	if l.invertedBefore(k) {
		return true
	}
	for n := k - 1; n >= 0; n-- {
		if l.is(n, ";", ":") {
			return false
		}
		if l.is(n, "if") {
			return n == 0 || l.mark(n-1) || l.tag(n-1) == article.CC || l.tag(n-1) == article.TagComma ||
				l.is(n-1, "*", "**", "that")
		}
	}
	return false
}

// invertedBefore reports whether the sentence, or what is quoted, begins with a clause that is
// a condition by its order, and ends it before token k: "Should her appeal fail, she would".
func (l *line) invertedBefore(k int) bool {
	c := 0
	for l.mark(c) || l.tag(c) == article.CC {
		c++
	}
	if !l.is(c, "were", "had", "should") {
		return false
	}
	switch t := l.tag(c + 1); t {
	case article.PRP, article.PRPS, article.DT, article.NNP, article.NNS, article.NN:
	default:
		return false
	}
	for n := c + 2; n < k; n++ {
		if l.tag(n) == article.TagComma {
			return l.finiteBetween(c, n) == 0 && !l.question()
		}
	}
	return false
}
