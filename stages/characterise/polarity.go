package characterise

import (
	"strings"

	"epithet/stages/article"
)

// scope is a polarity and the rule that found it.
type scope struct {
	polarity article.Polarity
	rule     string
}

// polarity finds whether the holder affirms the term, from the term outwards:
// the outermost sign wins.
func (j *Judge) polarity(l *line, t *article.Term, m *aim, v *heard) scope {
	var s scope
	p := m.phrase
	i := t.Token - l.base

	if l.onPhrase(t, m, &s); strings.Contains(v.rule, asHeDoes) {
		return s // he means it, whether or not one should
	}
	l.denies(m, &s)
	l.likens(m, &s)
	l.otherThan(p, &s)
	l.byVerb(m, &s)
	l.climb(m, v, &s)
	l.bare(t, m, &s)
	l.negativeObject(m, &s)
	l.negativeSubject(m, &s)
	l.notThere(m, &s)
	l.idiom(m, &s)
	l.ifSo(t, m, &s)
	l.refutedName(t, m, &s)
	l.hinted(m, &s)
	l.turned(t, m, &s)
	l.eitherOr(m, &s)
	l.reputed(m, &s)
	l.namedOrNot(m, v, &s)
	l.namesNone(m, &s)
	l.without(m, &s)
	l.saidBehind(m, &s)
	l.neverFirst(m, &s)
	if s.polarity == article.Negated && (l.ofHisLike(m) || l.neverSuch(p)) {
		s = scope{} // "never met a thief like him", "never seen such a thief"
	}
	l.ofClaim(i, m, v, &s)
	l.withReserve(p, &s)
	if (v.quote >= 0 || v.cue >= 0) && v.voice != article.ScareMarks {
		l.byCue(t, m, v, &s)
	}
	if (s.rule == byDoubt || s.rule == byQuestion) && l.undoubted(m) {
		s = scope{}
	}
	l.questioned(i, m, &s)
	j.answered(l, &s)
	if h := l.lemma(p.head); s.polarity == article.Asserted && v.rule == asCharge && v.holder == (article.Who{}) &&
		p.head > i && alleging[h] && !l.is(p.to, "by", "from") {
		s = scope{article.Hedged, h} // "a fraud allegation"
	}
	if s.polarity != article.Negated && l.refusedWord(t, p) {
		s = scope{article.Negated, "word refused"}
	}
	if s.polarity == article.Asserted && j.exclaimed(l, t, p) {
		s = scope{article.Negated, "echoed"}
	}
	if s.rule == byWould && v.cue >= 0 && l.tag(v.cue) == article.VBD && v.cue < p.from && !l.ifWithin(v.cue, p) {
		s = scope{} // the future as it was told
		if l.underWhether(v.cue, p.from) {
			s = scope{article.Hedged, "whether"}
		}
	}
	j.inLaw(l, m, v, &s)
	l.clausal(m, &s)
	l.ended(t, m, v, &s)
	j.back(l, m, v, &s)
	if j.correction(l) && s.polarity != article.Negated && !j.putRight(l, m, v) && m.rule != insideName || l.earlierVersion() {
		s = scope{article.Withdrawn, corrected}
	}
	if j.ownMistake(l, m, v) {
		s = scope{article.Withdrawn, ownError}
	}
	return s
}

// onPhrase takes in the hedges and the words for what is past within the phrase and right
// before it: "alleged", "former", "Suspected X terrorists".
func (l *line) onPhrase(t *article.Term, m *aim, s *scope) {
	p, i := m.phrase, t.Token-l.base
	if l.prefixed(t, bygone) || l.is(p.to, "turned") && p.head == i || strings.HasPrefix(l.text[t.End:], "-turned-") {
		*s = scope{article.Withdrawn, "former"}
	}
	if l.likened(t) {
		*s = scope{article.Hedged, "likeness"}
	}
	for k := p.from; k < p.to && l.toks[k].Start < t.Start; k++ {
		w := l.word(k)
		if (hedges[w] || w == "likely" || w == "possible") && !l.verbOf(k) && !l.approximate(k) {
			*s = scope{article.Hedged, w}
		}
		if k == i-1 && p.head == i && bygone[w] {
			*s = scope{article.Withdrawn, w}
		}
	}
	for k := p.from - 1; k >= 0 && k >= p.from-3 && (l.tag(k).IsNoun() || k == p.from-1); k-- {
		// "Suspected X terrorists", "alleged drug traffickers"
		if w := l.word(k); hedges[w] && !l.tag(k).IsAdverb() && !l.verbOf(k) {
			*s = scope{article.Hedged, w}
		}
	}
	for k := p.from - 1; k >= 0 && k >= p.from-2 && (l.tag(k).IsAdverb() || l.tag(k) == article.JJ || l.mark(k)); k-- {
		if w := strings.ToLower(l.toks[k].Of(l.text)); hedges[w] {
			*s = scope{article.Hedged, w}
		}
	}
	for k := p.from - 1; k >= 0 && k >= p.from-2; k-- {
		if l.onceSo(k) {
			*s = scope{article.Withdrawn, strings.ToLower(l.toks[k].Of(l.text))}
		}
		if !l.tag(k).IsAdverb() {
			break
		}
	}
}

// onceSo reports whether token k says that something was so before: "once", but not "at once",
// "for once", "more than once".
func (l *line) onceSo(k int) bool {
	return l.is(k, "formerly", "previously") || l.is(k, "once") && !l.is(k-1, "at", "for", "than", "not")
}

// denies takes in negations before the phrase: "no", "patriots, not criminals", "in no way".
func (l *line) denies(m *aim, s *scope) {
	p := m.phrase
	if p.det >= 0 && l.is(p.det, "no", "neither") && !l.is(p.det+1, "longer", "other", "doubt") ||
		l.is(p.from-1, "no", "neither", "nor") {
		*s = scope{article.Negated, byNo}
	}
	if n := p.from - 1; l.not(n) && (!l.tag(n-1).IsVerb() || l.toks[n].Of(l.text)[0] == '\'') && l.tag(n-1) != article.MD &&
		!l.is(n+1, "only", "just", "merely", "simply", "all", "every", "even", "any") && s.polarity == article.Asserted {
		*s = scope{article.Negated, byNot} // "patriots, not criminals"
	}
	k := l.leftOf(p.from)
	for n := p.from - 1; n > k && n >= 0; n-- {
		if (l.not(n) || l.is(n, "hardly", "nothing")) && m.said {
			if !l.is(n+1, "only", "just", "merely", "simply") {
				*s = scope{article.Negated, byNot}
			} else {
				*s = scope{}
			}
		}
	}
	if l.doesNothing(m) {
		*s = scope{article.Negated, "nothing"}
	}
	if m.said && l.inNoWay(k) {
		*s = scope{article.Negated, "in no way"}
	}
}

// likens takes in what makes the phrase a likeness, or something near, or past: "the
// semblance of", "like", "a kind of", "almost", "from hero to thief".
func (l *line) likens(m *aim, s *scope) {
	p := m.phrase
	k := l.leftOf(p.from)
	if m.rule == madeOut && s.polarity == article.Asserted {
		switch n := l.lemma(k - 1); {
		case l.is(k, "of") && semblance[n]:
			*s = scope{article.Hedged, n}
		case l.is(k, "as") && m.verb >= 0 && shedding[l.lemma(m.verb)], l.is(k, "as") && formerly[n],
			l.is(k, "as") && m.verb < 0 && l.shed(k):
			*s = scope{article.Withdrawn, "no longer so"}
		}
	}
	if m.rule == byCopula && l.tag(m.verb) == article.VBG && l.lemma(m.verb) == "become" && verging[l.lemma(m.verb-2)] &&
		s.polarity == article.Asserted {
		*s = scope{article.Hedged, l.lemma(m.verb - 2)}
	}
	if l.word(k) == "like" && l.lemma(k-1) != "treat" && !(l.tag(k-1) == article.PRP && l.lemma(k-2) == "treat") ||
		l.is(k, "of") && l.is(k-1, "kind", "sort") && l.is(k-2, "a", "some") {
		*s = scope{article.Hedged, "like"}
		if l.word(k) == "like" && l.beforeNot(k) {
			*s = scope{article.Negated, "not like"}
		}
	}
	if l.is(p.from-1, "almost", "nearly") && !l.is(p.from, "entirely", "wholly", "exclusively", "all", "every", "always") ||
		p.det >= 0 && l.is(p.det-1, "almost", "nearly") || l.is(p.from-1, "but") && l.is(p.from-2, "all") ||
		l.nearTo(k) && !(l.is(k-1, "close", "near") && p.det >= 0 && l.is(p.det, "the")) {
		*s = scope{article.Hedged, "near"}
	}
	if l.is(k, "from") && m.rule == byCopularVerb && m.known() && l.lemma(m.verb) != "range" && l.is(p.to, "to", "into") &&
		s.polarity == article.Asserted {
		*s = scope{article.Withdrawn, "from one to another"} // "has gone from hero to thief"
	}
}

// otherThan takes in what sets the phrase against something else: "less a thief than",
// "rather than", "far from", "anything but", "the opposite of".
func (l *line) otherThan(p phrase, s *scope) {
	k := l.leftOf(p.from)
	if l.is(p.from-1, "less") && p.det >= 0 && l.thanAfter(p.to) {
		*s = scope{article.Negated, "less"}
	}
	if l.is(k, "than") && l.is(k-1, "rather") || l.is(k, "of") && l.is(k-1, "instead") || l.is(k, "from") && l.is(k-1, "far") ||
		l.is(k, "being") && l.is(k-1, "from") && l.is(k-2, "far") ||
		l.is(p.from-1, "but") && l.is(p.from-2, "anything") || l.is(k, "of") && l.is(k-1, "opposite", "antithesis", "reverse") {
		*s = scope{article.Negated, "rather than"}
	}
	for n := p.from - 1; n > 0 && n > p.from-4; n-- {
		if l.is(n, "than") && l.is(n-1, "rather") {
			*s = scope{article.Negated, "rather than"}
		}
	}
}

// byVerb takes in what the verb that says it makes of it: "acquitted of", "delisted as",
// "suspected of", "resembles".
func (l *line) byVerb(m *aim, s *scope) {
	verb := l.lemma(m.verb)
	switch verb {
	case "acquit", "clear", "cleared", "absolve", "exonerate", "innocent", "vindicate":
		*s = scope{article.Negated, verb}
	case "delist", "unlist":
		if l.tag(m.verb) != article.VBG {
			*s = scope{article.Withdrawn, verb}
		}
	case "find":
		if l.is(m.verb+1, "innocent") {
			*s = scope{article.Negated, "innocent"}
		}
	case "investigate", "probe", "question", "interrogate", "quiz", "suspect":
		if m.rule == byAccusation {
			*s = scope{article.Hedged, verb}
		}
	}
	if l.lemma(l.leftOf(m.phrase.from)) == "resemble" || verb == "resemble" || verb == "liken" || verb == "compare" {
		*s = scope{article.Hedged, "resemblance"}
	}
}

// namedOrNot takes in whether the verb that says it, or gives the name, does so: "used to
// be", "was told to stop calling", "shunned the name", "considers calling".
func (l *line) namedOrNot(m *aim, v *heard, s *scope) {
	if m.said && m.verb >= 0 && s.polarity == article.Asserted && l.bygone(m.verb) {
		*s = scope{article.Withdrawn, "used to"}
	}
	if o, ordered := l.told(m); o >= 0 {
		if *s = (scope{}); ordered {
			*s = scope{article.Withdrawn, "ordered to stop"}
		}
	} else if m.naming && m.verb >= 0 && (l.shunned(m.verb) || v.rule == unwelcome) {
		*s = scope{article.Negated, "not said"}
	}
	if m.naming && m.verb >= 0 && s.polarity == article.Asserted && l.tag(m.verb) == article.VBG && l.tag(m.verb-1).IsVerb() &&
		pondering[l.lemma(m.verb-1)] {
		*s = scope{article.Hedged, l.lemma(m.verb - 1)}
	}
}

// withReserve takes in a reserve about the phrase, "so to speak", and a hedge of the noun that
// it belongs to: "possible support for terrorism".
func (l *line) withReserve(p phrase, s *scope) {
	if s.polarity == article.Asserted && (l.reserved(p.to) || l.reservedBefore(p.from)) {
		*s = scope{article.Hedged, "so to speak"}
	}
	if k := p.from - 1; s.polarity == article.Asserted && l.is(k, "of", "for") && l.tag(k-1).IsNoun() &&
		!(l.is(k, "of") && leading[l.lemma(k-1)]) {
		for q, n := l.phraseAt(k-1), k-1; n >= q.from; n-- {
			if w := strings.ToLower(l.toks[n].Of(l.text)); hedges[w] && !l.tag(n).IsAdverb() {
				*s = scope{article.Hedged, w}
			}
		}
	}
}

// inLaw takes in what becomes of a charge, and names yet to be given: "cleared of", "not
// guilty of", "held on suspicion of", and the heading "Bill to name X a …".
func (j *Judge) inLaw(l *line, m *aim, v *heard, s *scope) {
	p := m.phrase
	if v.rule == asCharged && s.polarity == article.Asserted {
		switch c := l.lemma(v.cue); c {
		case "acquit", "clear", "absolve", "exonerate":
			*s = scope{article.Negated, c}
		case "suspect", "investigate", "probe":
			*s = scope{article.Hedged, c}
		}
	}
	if s.polarity == article.Asserted && m.naming && l.is(m.verb-1, "to") && l.tag(m.verb-2).IsNoun() &&
		j.ann.Sentences[l.sent].Kind == article.Heading && l.finiteBetween(-1, m.verb) == 0 {
		*s = scope{article.Hedged, "to be done"}
	}
	l.mayBeListed(m, s)
	if g := l.leftOf(p.from) - 1; m.rule == byAccusation && l.is(g, "guilty") && l.not(g-1) {
		*s = scope{article.Negated, "not guilty"}
	}
	if s.polarity == article.Asserted && l.onSuspicion(p) {
		*s = scope{article.Hedged, "suspicion"}
	}
}

// without takes in "no evidence that …" and "whether …" to the left of what
// says the term, by the words alone.
func (l *line) without(m *aim, s *scope) {
	from := m.phrase.from
	for k := from - 1; k >= 0 && k > from-22; k-- {
		if l.is(k, ";", ":") || l.mark(k) && !m.said {
			return
		}
		if m.said && l.shownByNothing(k) && l.finiteBetween(k, from) < 2 {
			*s = scope{article.Negated, "nothing shows"}
			return
		}
		switch l.lemma(k) {
		case "evidence", "proof", "indication", "sign", "trace":
			that := false
			for n := k + 1; n < from && n < k+6; n++ {
				that = that || l.is(n, "that", "of", "for")
			}
			if !that { // "no sign yet the men met any terrorists"
				that = !m.said && from-k < 14 && l.finiteBetween(k, from) == 1 &&
					(l.is(from, "any") || m.phrase.det >= 0 && l.is(m.phrase.det, "any") || l.is(from-1, "any"))
			}
			if that && !l.presupposed(m) && l.tag(k) == article.NN &&
				(l.is(k-1, "no", "without", "any", "little") || l.is(k-2, "no", "without") || l.notOne(k)) {
				*s = scope{article.Negated, "no " + l.lemma(k)}
				return
			}
		case "think", "believe", "feel", "say", "tell", "call", "imagine", "claim", "suggest", "persuade", "convince":
			if m.said && l.wrongTo(k) {
				*s = scope{article.Negated, l.lemma(k-2) + " to " + l.lemma(k)} // "it would be wrong to say that"
				return
			}
			// "I don't think it is a …"
			if l.tag(k).IsVerb() && m.said && l.is(k-1, "to") &&
				l.is(k-2, "hard", "difficult", "impossible", "ridiculous", "absurd") && !l.is(k, "say", "tell") &&
				!l.beforeNot(k-2) {
				*s = scope{article.Negated, "hard to " + l.lemma(k)}
				return
			}
			if l.tag(k).IsVerb() && m.said && l.letNot(k) {
				*s = scope{article.Negated, "let nobody " + l.lemma(k)}
				return
			}
			if l.tag(k).IsVerb() && (m.said || l.is(k, "call") && l.indefinite(m.phrase)) && from-k < 8 &&
				(l.ownDenial(k) || l.toldNot(k, from)) {
				*s = scope{article.Negated, "not " + l.lemma(k)}
				return
			}
		case "show", "prove", "establish", "demonstrate":
			if m.said && l.is(k+1, "that") && l.is(k-1, "to") && l.lemma(k-2) == "fail" && l.finiteBetween(k, from) < 2 {
				*s = scope{article.Negated, "failed to " + l.lemma(k)}
				return
			}
		case "true", "so", "case", "fact":
			if l.is(k+1, "that") && m.said && l.beforeNot(k) ||
				l.is(k+1, "that") &&
					(l.is(k-1, "the") && l.beforeNot(k-1) || l.lemma(k) == "true" && l.beforeNot(k) && l.indefinite(m.phrase)) {
				*s = scope{article.Negated, "not " + l.lemma(k)}
				return
			}
		case "untrue", "false", "nonsense", "absurd":
			if l.is(k+1, "that") && m.said {
				*s = scope{article.Negated, l.lemma(k)}
				return
			}
		case "perhaps", "maybe", "possibly":
			if m.said && s.polarity == article.Asserted && !l.approximate(k) && l.clauseStart(k+1) >= k-2 &&
				l.clauseStart(from) <= k {
				*s = scope{article.Hedged, l.lemma(k)}
				return
			}
		case "possible", "likely", "conceivable", "plausible", "probable", "unlikely":
			if m.said && s.polarity == article.Asserted && l.is(k+1, "that") && l.finiteBetween(k, from) < 2 {
				*s = scope{article.Hedged, l.lemma(k)}
				return
			}
		case "suppose", "mean":
			if m.said && s.polarity == article.Asserted && l.is(k+1, "to") && l.beforeBe(k) {
				*s = scope{article.Hedged, l.lemma(k)}
				return
			}
		case "whether":
			if m.said && l.finiteBetween(k, from) < 3 &&
				!(l.finiteBetween(k, from) == 2 && l.tag(k+2).IsVerb() && l.tag(k+3).IsFinite()) &&
				(s.polarity == article.Asserted || s.polarity == article.Negated && s.rule == byNot) {
				*s = scope{article.Hedged, "whether"}
				return
			}
		}
	}
}

// byCue takes in what the reporting word says of what it reports.
func (l *line) byCue(t *article.Term, m *aim, v *heard, s *scope) {
	if v.cue < 0 || v.rule == toldToStop {
		return
	}
	lemma := l.lemma(v.cue)
	switch {
	case denying[lemma] &&
		!(lemma == "deride" || lemma == "dismiss" && (m.verb == v.cue || v.rule == asTaken || l.setDown(v.cue, m.phrase)) ||
			lemma == "contest") &&
		!l.turnsAway(v.cue, m.phrase) &&
		(m.strong || v.cue < t.Token-l.base && l.denied(v.cue, m)):
		if m.naming && m.verb == v.cue && lemma == "dismiss" {
			return
		}
		*s = scope{article.Negated, lemma}
	case l.shunned(v.cue) && v.cue < t.Token-l.base && l.whetherAt(v.cue+1):
		*s = scope{article.Hedged, "whether"} // "declined to say whether"
	case l.shunned(v.cue) && v.cue < t.Token-l.base,
		l.rebuffs(v.cue) && lemma != "counter" && l.is(v.cue+1, "that", "out") && m.said && v.cue < t.Token-l.base:
		*s = scope{article.Negated, lemma}
	case v.rule == asCharge:
		if denying[lemma] || l.is(v.cue+1, "out") {
			*s = scope{article.Negated, lemma}
		} else if ending[lemma] {
			*s = scope{article.Withdrawn, lemma}
		} else if weighing[lemma] {
			*s = scope{article.Hedged, lemma}
		}
	case (lemma == "fear" || lemma == "suspect") && !(m.naming && m.verb == v.cue && l.casts(v.cue, l.leftOf(m.phrase.from))):
		if m.said || m.rule == byAccusation || l.is(m.phrase.to, "of") || m.phrase.det < 0 ||
			!l.is(m.phrase.det, "the", "these", "those", "this") {
			*s = scope{article.Hedged, lemma}
		}
	case lemma == "question" || lemma == "doubt" || lemma == "wonder" ||
		lemma == "ask" && l.asks(v.cue) && (m.said || l.indefinite(m.phrase)) || lemma == "liken" || lemma == "compare" ||
		lemma == "hint" || lemma == "speculate":
		*s = scope{article.Hedged, lemma}
	}
	if l.tag(v.cue).IsNoun() {
		verb, _ := l.verbOver(v.cue)
		w := l.verbBefore(v.cue)
		if w < 0 && l.is(l.phraseAt(v.cue).from-1, "back") && l.lemma(l.phraseAt(v.cue).from-2) == "take" {
			w = l.phraseAt(v.cue).from - 2 // "took back her description of X as"
		}
		if w >= 0 && (ending[l.lemma(w)] || l.takenOff(w)) {
			verb = w
		}
		if verb >= 0 && (ending[l.lemma(verb)] || l.takenOff(verb)) && !l.unfulfilled(verb) && !l.beforeNot(verb) {
			*s = scope{article.Withdrawn, l.lemma(verb)}
		}
	}
	if x, _ := l.subject(v.cue); x >= 0 && x < m.phrase.from &&
		(l.is(x, "nobody", "no-one", "none") || l.is(x, "one") && l.is(x-1, "no")) {
		if *s = (scope{}); !denying[lemma] && lemma != "doubt" && lemma != "question" {
			*s = scope{article.Negated, "nobody"} // but "nobody doubts that"
			if l.is(v.cue+1, "whether", "if") {
				*s = scope{article.Hedged, "whether"} // "nobody can tell whether"
			}
		}
	}
	if s.polarity == article.Asserted && m.phrase.from > v.cue && l.saidIf(v.cue) {
		*s = scope{article.Hedged, byIf}
	}
	if s.polarity == article.Asserted && (m.said || l.indefinite(m.phrase)) && v.cue < m.phrase.from && l.noLonger(v.cue) {
		*s = scope{article.Withdrawn, "no longer"}
	}
	if supposed[lemma] && v.holder == (article.Who{}) && l.beforeBe(v.cue) && (!naming[lemma] || l.is(v.cue+1, "to", "that")) {
		*s = scope{article.Hedged, lemma}
	}
	if (m.said || denying[lemma]) && !(s.polarity == article.Hedged && l.asks(v.cue)) {
		for k := v.cue - 1; k >= 0 && k > v.cue-5; k-- {
			if l.not(k) && !l.is(k-1, "need") {
				if s.polarity == article.Negated && v.cue != m.verb && s.rule != ofCue && s.rule != byNot || lemma == "doubt" ||
					lemma == "question" {
					*s = scope{} // "did not say that it is not": one negation each
				} else {
					*s = scope{article.Negated, byNot}
				}
				break
			}
			if !l.tag(k).IsAdverb() && !l.tag(k).IsVerb() || l.tag(k).IsFinite() && l.tag(k-1).IsVerb() ||
				l.tag(k).IsVerb() && l.lemma(k) != "be" && l.lemma(k) != "have" && l.lemma(k) != "do" ||
				l.is(k, "need", "needs") {
				break // of another verb; "it need not be said"
			}
		}
	}
}

// alleging are nouns for what somebody says of somebody without proof.
var alleging = list(`allegation accusation claim suspicion rumour rumor insinuation complaint`)

// supposed are participles of what nobody named says for sure.
var supposed = list(`allege rumour rumor suspect believe think suppose presume assume fear speculate reckon claim conjecture whisper`)

// ofHisLike reports whether the term is said of somebody by "like" and his name behind it, which takes for
// granted that he is one.
func (l *line) ofHisLike(m *aim) bool {
	return m.rule == beforeTheName && l.is(m.phrase.to, "like")
}
