package characterise

import "epithet/stages/article"

// eitherOr takes in that the clause is but one of two of which one is so: "Either X is a thief or
// the records are wrong", "X is either a thief or a liar".
func (l *line) eitherOr(m *aim, s *scope) {
	if s.polarity != article.Asserted || !m.said || m.verb < 0 {
		return
	}
	for k := m.verb + 1; k < m.phrase.head; k++ {
		if l.is(k, "either") && l.lemma(m.verb) == "be" {
			if w, _ := l.subject(m.verb); !l.is(w, "you") { // "you were either with us or a mole" sorts people
				*s = scope{article.Hedged, "either"}
			}
			return
		}
	}
	or := l.otherClause(m.phrase.to)
	for k := m.verb - 1; k >= 0 && k > m.verb-24; k-- {
		switch {
		case l.is(k, ";", ":"), l.asksAt(k):
			return
		case l.is(k, "or") && or < 0 && l.otherClause(k) == k:
			or = k // the clause is the second of the two
		case l.is(k, "either") && l.opensAt(k) && !l.tag(k+1).IsVerb():
			if or >= 0 {
				*s = scope{article.Hedged, "either"}
			}
			return
		}
	}
}

// otherClause is the "or" from token k on, in the same sentence, behind which a clause of its own
// follows; -1 for none.
func (l *line) otherClause(k int) int {
	for ; k < len(l.toks) && !l.is(k, ";", ":") && l.tag(k) != article.TagPeriod; k++ {
		if !l.is(k, "or") {
			continue
		}
		for n := k + 2; n < len(l.toks) && n < k+9 && l.tag(n) != article.TagComma; n++ {
			if l.tag(n).IsFinite() {
				return k
			}
		}
	}
	return -1
}

// underWhether reports whether behind the verb at cue a "whether" opens the clause that the
// phrase, from token from on, stands in.
func (l *line) underWhether(cue, from int) bool {
	for k := from - 1; k > cue; k-- {
		if l.is(k, "whether") {
			return l.finiteBetween(k, from) < 2
		}
	}
	return false
}
