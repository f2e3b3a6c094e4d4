package characterise

import "epithet/stages/article"

var (
	// misnaming are adverbs by which the article says that a name or charge is wrong.
	misnaming = list(`wrongly falsely wrongfully mistakenly erroneously unjustly incorrectly baselessly`)
	// imminent are adjectives and verbs before "to" for what is yet to be.
	imminent = list(`about set due poised ready plan intend hope want vow promise pledge prepare`)
)

// clausal takes in what the clause about the term, or the one over it, says of
// whether and when it is so, by the words alone.
func (l *line) clausal(m *aim, s *scope) {
	p := m.phrase
	if m.verb >= 0 && (m.naming || m.rule == byAccusation) && s.polarity == article.Asserted {
		if misnaming[l.lemma(m.verb-1)] || misnaming[l.lemma(m.verb+1)] {
			*s = scope{article.Negated, "wrongly"}
			return
		}
		if k := m.verb - 2; l.is(k+1, "to") && imminent[l.lemma(k)] && (l.tag(k).IsVerb() || l.beforeBe(k)) && m.naming &&
			naming[l.lemma(m.verb)] {
			*s = scope{article.Hedged, l.lemma(k) + " to"}
			return
		}
	}
	if !m.said {
		return
	}
	if s.polarity == article.Negated && l.is(p.to, "any") && l.is(p.to+1, "more", "longer") ||
		l.is(p.to, "anymore") && s.polarity == article.Negated {
		*s = scope{article.Withdrawn, "any more"}
		return
	}
	if m.verb >= 0 && s.polarity == article.Negated && l.known(m.verb, m.naming) {
		*s = scope{}
		return
	}
	if m.verb < 0 || m.naming {
		return
	}
	if s.polarity == article.Asserted && m.rule == byCopula && l.not(m.verb+1) && l.besideBe(p.from-1) == m.verb {
		*s = scope{article.Negated, byNot} // "is not, however, a"
	}
	if k := m.verb - 1; l.is(m.verb, "being") && l.lemma(k) == "stop" && l.tag(k).IsVerb() && s.polarity == article.Asserted &&
		!l.is(k-1, "to", "should", "must") {
		*s = scope{article.Withdrawn, "stop"}
		return
	}
	if s.polarity == article.Asserted && l.tag(m.verb) == article.VBD && l.untilYear(m.verb) {
		*s = scope{article.Withdrawn, "until"}
		return
	}
	if s.polarity == article.Asserted && l.is(m.verb, "been") && l.is(m.verb-1, "had") && l.is(p.to, "before", "until") &&
		l.becomesWithin(p.to) {
		*s = scope{article.Withdrawn, "before"}
		return
	}
	if s.polarity == article.Asserted && m.rule == byCopula && l.openedBy(m.verb, "whether") {
		*s = scope{article.Hedged, "whether"}
		return
	}
	k := l.thatBefore(m.verb)
	if k < 1 {
		return
	}
	v := k - 1
	switch lemma := l.lemma(v); {
	case s.polarity == article.Asserted && retractable[lemma] && l.takenOff(l.leftOf(l.phraseAt(v).from)-1) &&
		l.is(l.leftOf(l.phraseAt(v).from), "back"):
		*s = scope{article.Withdrawn, "taken back"}
	case l.is(v, "myth", "lie", "falsehood", "fiction", "invention", "fallacy", "fabrication", "fairytale", "legend") &&
		s.polarity == article.Asserted && l.is(0, "it") && l.lemma(1) == "be" && !l.not(2):
		*s = scope{article.Negated, lemma}
	case s.polarity == article.Asserted && l.tag(v).IsVerb() &&
		(l.is(v-1, "to") &&
			(l.is(v-2, "nothing") || l.tag(v-2).IsNoun() && l.is(v-3, "no", "little") && grounds[l.lemma(v-2)]) ||
			l.is(v-1, "nothing")) &&
		lemma != "deny" && lemma != "doubt":
		*s = scope{article.Negated, "nothing to say so"}
	case s.polarity == article.Asserted && l.tag(v).IsVerb() && finding[lemma] && l.noSubject(v):
		*s = scope{article.Negated, byNo}
	case (s.polarity == article.Negated || s.rule == byWould) && l.presumed(k) && !l.beforeNot(m.verb) && !l.not(m.verb+1):
		*s = scope{}
	case s.polarity == article.Asserted && finding[lemma] && l.refusesTo(v):
		*s = scope{article.Negated, ofCue}
	}
}

// grounds are nouns for what may speak for a clause.
var grounds = list(`reason ground cause basis evidence proof need`)

// known reports whether the clause of the verb at v is one that the verb before it takes as
// known, though it is negated: "never understood why they call", and of naming "did not know
// that they call".
func (l *line) known(v int, names bool) bool {
	subject := l.beforeGroup(v)
	for k := subject + 1; k < v; k++ {
		if l.not(k) {
			return false
		}
	}
	if k := l.thatBefore(v); k > 0 {
		return names && l.presumed(k)
	}
	if from := l.phraseAt(subject).from; from > 2 && (l.is(from-2, "never", "didn't", "didn’t") || l.is(from-3, "did")) &&
		l.presumed(from) {
		return true // "did not know | he was"
	}
	for k := subject; k > 0 && k > v-10; k-- {
		switch t := l.tag(k); {
		case l.is(k, "why", "how", "who", "when"):
			u := l.beforeDegree(k)
			return l.tag(u).IsVerb() || l.is(u, "clear", "sure", "certain", "me", "us")
		case t.IsFinite(), t == article.TagComma, l.mark(k):
			return false
		}
	}
	return false
}

// thatBefore is the "that" which begins the clause of the verb at v; -1 for none.
func (l *line) thatBefore(v int) int {
	for t := l.tag(v - 1); v > 1 && !l.tag(v).IsFinite() &&
		(t.IsVerb() || t.IsAdverb() || t == article.MD || t == article.TO || t == article.RP); t = l.tag(v - 1) {
		v--
	}
	for k := v - 1; k > 0 && k > v-10; k-- {
		if l.is(k, "that") && (l.tag(k) == article.IN || l.tag(k) == article.WDT || l.tag(k+1) == article.NNP) {
			return k
		}
		if t := l.tag(k); t.IsFinite() || t == article.TagComma || l.mark(k) {
			return -1
		}
	}
	return -1
}

// noSubject reports whether the subject of the verb at v is "no" somebody: "No court
// has found".
func (l *line) noSubject(v int) bool {
	s := l.leftSubject(v)
	if s < 0 || !l.tag(s).IsNoun() {
		return false
	}
	p := l.phraseAt(s)
	return l.is(p.det, "no") || l.is(p.from-1, "no")
}

// untilYear reports whether the sentence of the verb at v begins with until when it
// was so: "Until 2010 it was".
func (l *line) untilYear(v int) bool {
	return l.is(0, "until") && (l.tag(1) == article.CD || l.is(1, "recently", "last")) && v < 8
}

// becomesWithin reports whether a verb of becoming follows token k soon.
func (l *line) becomesWithin(k int) bool {
	for n := k + 1; n < len(l.toks) && n < k+6; n++ {
		if l.lemma(n) == "become" || l.lemma(n) == "turn" {
			return true
		}
	}
	return false
}

// openedBy reports whether the subject of the verb at v follows the conjunction at once, and that
// a verb which answers a question: "would tell whether X was".
func (l *line) openedBy(v int, conjunction string) bool {
	s := l.leftSubject(v)
	if s < 0 || l.beforeGroup(v) != s {
		return false // "whoever decides whether you eat is your boss"
	}
	_, from := l.wholePhrase(s)
	return l.is(from-1, conjunction) && l.tag(from-2).IsVerb() && answering[l.lemma(from-2)]
}
