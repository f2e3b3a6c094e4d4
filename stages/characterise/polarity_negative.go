package characterise

import "epithet/stages/article"

// aside is the comma that opens what stands between two commas and only says who
// says so, where token k is the comma that closes it: "is not, he insists, a …";
// -1 for none.
func (l *line) aside(k int) int {
	verb := false
	for n := k - 1; n > 0 && n > k-7; n-- {
		switch t := l.tag(n); {
		case t == article.TagComma:
			if (verb || l.tag(n+1) == article.IN) && k-n < 7 {
				return n
			}
			return -1
		case t.IsVerb(), t == article.MD:
			verb = true
		case t.IsNoun(), t == article.PRP, t.IsAdverb(), t == article.RP, t == article.DT, t == article.TO, t == article.IN,
			t == article.CD, t == article.PRPS, t.IsAdjective():
		default:
			return -1
		}
	}
	return -1
}

// nobodys reports whether token k is a negative pronoun: "nobody", "no one",
// "none", "not one", "not a single one", "neither".
func (l *line) nobodys(k int) bool {
	return l.is(k, "nobody", "no-one", "none", "neither", "nor") ||
		l.is(k, "one") && (l.is(k-1, "no", "not") || l.is(k-1, "single") && l.not(k-3)) ||
		l.is(k, "anybody", "anyone") && l.is(k-1, "hardly", "scarcely", "barely") || l.is(k, "nothing")
}

// negativeObject takes in a negative pronoun, or "no", as the object of the verb that is the term: "has misled
// nobody", "concealed no debts", or behind what the clause says: "is a threat to no one".
func (l *line) negativeObject(m *aim, s *scope) {
	k := m.term + 1
	if to := m.phrase.to; m.rule == byCopula && m.said && l.is(to, "to") {
		k = to + 1
	} else if m.rule != byItsSubject {
		return
	}
	if s.polarity != article.Asserted {
		return
	}
	if l.nobodys(k) && !l.is(k, "neither", "nor") || l.is(k, "no") && (l.is(k+1, "one") || l.nominal(k+1)) &&
		!l.is(k+1, "less", "more", "doubt", "longer") {
		if b := l.pastNobody(k); !l.is(b, "but", "except", "less", "more", "other") {
			*s = scope{article.Negated, "nobody"}
		}
	}
}

// doesNothing reports whether somebody does nothing that is as the term says: "has done nothing illegal", whether
// or not "nothing" is read as of the phrase.
func (l *line) doesNothing(m *aim) bool {
	switch m.rule {
	case byDoing:
		if l.lemma(m.verb) == "do" && l.holdsNothing(m.phrase) {
			return true
		}
	case byItsSubject:
	default:
		return false
	}
	return m.verb >= 0 && m.verb < m.phrase.from && l.is(l.beforeAdverbs(m.phrase.from), "nothing")
}

// holdsNothing reports whether "nothing" is a word of the phrase.
func (l *line) holdsNothing(p phrase) bool {
	for k := p.from; k < p.to; k++ {
		if l.is(k, "nothing") {
			return true
		}
	}
	return false
}

// pastNobody is the token behind the negative pronoun at k.
func (l *line) pastNobody(k int) int {
	if l.is(k, "no") {
		k++
	}
	return k + 1
}

// negativeSubject takes in a negative pronoun as the subject of the clause that
// says the term, or "neither" and "nor" before it: "nobody is a thief", "none of
// this makes him a thief".
func (l *line) negativeSubject(m *aim, s *scope) {
	modal := s.polarity == article.Hedged && hasWord("would could might may", s.rule) // inside of the negation
	if s.polarity != article.Asserted && !modal || !m.said {
		return
	}
	finite, to, noun, from := 0, false, false, m.phrase.from
	if m.rule == byItsSubject && l.tag(m.term).IsFinite() {
		finite, from = 1, m.term // "nobody robbed her"
	}
	for k := from - 1; k >= 0 && k > from-16; k-- {
		t := l.tag(k)
		switch {
		case t == article.TagComma && finite > 0 && l.is(0, "nor", "neither") && l.tag(1) == article.TagComma &&
			(l.tag(k+1).IsFinite() || l.tag(k+1) == article.MD):
			*s = scope{article.Negated, "nor"} // "Nor, whatever they say, is she a"
			return
		case t == article.TagComma:
			if k = l.aside(k); k < 0 {
				return
			}
		case t == article.TO:
			to = true
		case l.not(k):
			if to && !noun && (finite == 0 || finite == 1 && l.tag(k+1).IsFinite()) && l.tag(k+1).IsVerb() &&
				!l.is(k-1, "to") && s.rule == "" {
				*s = scope{article.Negated, ofCue} // "did not ask to be your …"
			}
			return
		case l.is(k, "no") && l.tag(k) == article.DT && finite == 1 && !l.is(k+1, "doubt", "longer", "matter", "wonder"):
			*s = scope{article.Negated, byNo}
			return
		case l.is(k, "few") && !l.is(k-1, "a", "the", "these", "those", "how") && !l.is(k+1, "of") && finite > 0 && m.naming:
			*s = scope{article.Negated, "few"}
			return
		case l.nobodys(k):
			if finite > 0 && !(l.tag(k-1) == article.VB && l.tag(k-2) == article.TO && l.is(k, "nobody", "nothing")) &&
				!l.is(k+1, "less", "more", "other", "but", "than") && !l.is(k+2, "but", "than") {
				*s = scope{article.Negated, "nobody"}
			}
			return
		case t == article.WP && l.nobodys(k-1) && !l.is(k-1, "nor", "neither", "nothing"):
			if finite == 2 || finite == 1 && l.tag(k+1) == article.VBN {
				*s = scope{article.Negated, "nobody"} // "nobody who steals is a …"
			}
			return
		case t == article.TagColon, t == article.TagDash, t == article.TagPeriod, l.dash(k), t == article.WDT, t == article.WP,
			t == article.WRB,
			t == article.CC && !l.is(k, "or", "nor"), l.is(k, "that", "because", "if", "whether", "than", "while", "since") &&
				t == article.IN:
			return
		case t.IsNoun(), t == article.PRP:
			noun = true
		case t.IsFinite():
			if finite++; finite > 2 {
				return
			}
		}
	}
}

// Verbs for taking a word as one's own, whose negation turns it away, and for
// not bearing one.
var (
	adopting = list(`use accept like agree recognise recognize endorse embrace share apply want adopt employ favour favor welcome acknowledge approve
		care buy concede admit utter say write support justify warrant`)
	abhorring = list(`dislike hate avoid shun spurn resent disown loathe detest eschew reject refuse decline deny object repudiate disavow contest dispute
		rebuff abhor scorn deplore banish ban drop discard abandon`)
	lightly = list(`lightly loosely often enough alone twice first here casually`)
)

// refusedWord reports whether the term stands beside a noun for a word that
// somebody will not have: "rejects the word", "never accepted the label of",
// "does not use the term".
func (l *line) refusedWord(t *article.Term, p phrase) bool {
	k := t.Token - l.base - 1
	for l.mark(k) || l.is(k, "of", "as", "such", "*", "**", "_", "“") {
		k--
	}
	if !l.tag(k).IsNoun() || !wordings[l.lemma(k)] && !reproaches[l.lemma(k)] || l.is(k-1, "of") ||
		l.tag(k).IsPlural() && l.is(k+1, "of") {
		return false
	}
	for k--; k >= 0 && (l.tag(k) == article.DT || l.tag(k) == article.PRPS || l.tag(k).IsAdjective() || l.mark(k)); k-- {
	}
	k = l.pastAdverbial(k)
	if n := l.aside(k); l.tag(k) == article.TagComma && n >= 0 {
		k = n // "rejects, on the other hand, the word"
	}
	for n := 0; n < 2 && (l.tag(k) == article.IN || l.tag(k) == article.TagComma || l.tag(k).IsAdverb()); n++ {
		k-- // "object to the word", "agree with the term"
	}
	if !l.tag(k).IsVerb() {
		return false
	}
	for n := p.to; n < p.to+4; n++ {
		if lightly[l.lemma(n)] {
			return false
		}
	}
	switch lemma := l.lemma(k); {
	case abhorring[lemma]:
		return !l.beforeNot(k)
	case adopting[lemma], lemma == "hear" && l.is(k+1, "of"):
		return l.declined(k)
	}
	return false
}

// wordBefore is the noun for a word that stands right before the term, which is the word:
// "the term “militia”"; -1 for none.
func (l *line) wordBefore(t *article.Term) int {
	k := t.Token - l.base - 1
	for l.mark(k) {
		k--
	}
	if k > 0 && namedWords[l.lemma(k)] && l.tag(k) == article.NN && l.is(k-1, "the", "this", "that") {
		return k
	}
	return -1
}

// adjectiveSays reports whether the first predicate from token k on is an adjective.
func (l *line) adjectiveSays(k int) bool {
	for ; k < len(l.toks) && l.lemma(k) != "be"; k++ {
	}
	for k++; l.tag(k).IsAdverb() || l.not(k); k++ {
	}
	return l.tag(k).IsAdjective()
}

// declined reports whether the verb at k is not carried out: negated, under a
// verb of not wanting to, or after "nor did he".
func (l *line) declined(k int) bool {
	for n := k - 1; n >= 0 && n > k-7; n-- {
		switch t := l.tag(n); {
		case l.not(n), l.is(n, "nor", "nobody", "hardly"), shunning[l.lemma(n)], l.tag(n) == article.WP && l.nobodys(n-1):
			return true
		case t.IsVerb(), t == article.MD, t.IsAdverb(), t == article.TO, t == article.PRP, t.IsNoun() && l.is(n-2, "nor"),
			t == article.IN && l.is(n, "from"):
		default:
			return false
		}
	}
	return false
}

// deniedBefore reports whether the clause that "that" at k opens is what a verb
// of denial governs: "denied that …", "ruled out that …".
func (l *line) deniedBefore(k int) bool {
	n := k - 1
	for l.tag(n).IsAdverb() || l.is(n, "out") {
		n--
	}
	return l.tag(n).IsVerb() &&
		(denying[l.lemma(n)] && !l.is(n, "contest", "contests", "contested") || l.lemma(n) == "rule" && n < k-1) &&
		!l.beforeNot(n)
}

// finding are verbs whose negation denies what their clause says.
var finding = list(`find conclude prove show establish determine demonstrate suggest mean imply accept agree believe think hold rule claim maintain contend`)

// shownByNothing reports whether the verb at k says that what follows is shown, and its subject that nothing shows it:
// "nothing in the files suggested that", "no document proves that".
func (l *line) shownByNothing(k int) bool {
	if !l.tag(k).IsFinite() || !finding[l.lemma(k)] {
		return false
	}
	for n := k - 1; n >= 0 && n > k-9; n-- {
		switch t := l.tag(n); {
		case l.is(n, "nothing"):
			return true
		case l.is(n, "no") && t == article.DT:
			h := l.phraseAt(n + 1).head
			return !human(l.lemma(h)) && !persons(l.lemma(h)) && !bodyNouns[l.lemma(h)]
		case t.IsFinite(), t == article.TagComma, l.mark(n), t.IsRelative():
			return false
		}
	}
	return false
}

// describing are nouns whose "of … as" holds what somebody is called.
var describing = list(`characterisation characterization description portrayal depiction labelling labeling branding designation classification
	representation treatment framing`)

// refutedName takes in what is said of a claim that the phrase names: "talk of
// murder is irresponsible", "the description of a man as a thief is untenable".
func (l *line) refutedName(t *article.Term, m *aim, s *scope) {
	if s.polarity != article.Asserted {
		return
	}
	p := m.phrase
	k := l.leftOf(p.from)
	n := -1
	switch {
	case l.wordBefore(t) >= 0:
		if l.refuted(p.to-1) && l.adjectiveSays(p.to) {
			*s = scope{article.Negated, "wrong word"} // "the term “militia” is wrong"
		}
		return
	case l.is(k, "of", "about"):
		if n = k - 1; !theses[l.lemma(n)] || !l.tag(n).IsNoun() {
			return
		}
	case l.is(k, "as"):
		for n = k - 1; n > k-16 && n >= 0 && !(describing[l.lemma(n)] && l.is(n+1, "of")); n-- {
			if l.tag(n).IsVerb() && l.tag(n).IsFinite() {
				return
			}
		}
		if n < 0 || !describing[l.lemma(n)] {
			return
		}
	default:
		return
	}
	if l.is(n-1, "denies", "rejects", "dismisses") {
		*s = scope{article.Negated, l.lemma(n)} // taken for nouns, at times
		return
	}
	if verb := l.verbBefore(n); verb >= 0 && l.rebuffs(verb) && !l.beforeNot(verb) || l.refuted(p.to-1) {
		*s = scope{article.Negated, l.lemma(n)}
	}
}

// beforeNot reports whether a negation stands within the three tokens before k.
func (l *line) beforeNot(k int) bool {
	for n := k - 1; n >= 0 && n > k-4; n-- {
		if l.not(n) {
			return true
		}
	}
	return false
}

// missing are adjectives for what is not there.
var missing = list(`unknown absent nonexistent non-existent inexistent unheard-of unheard`)

// notThere takes in what the clause says of such things at large, that there are none or no more:
// "fraud is unknown here", "spies do not exist", "terrorism is a thing of the past".
func (l *line) notThere(m *aim, s *scope) {
	p := m.phrase
	if s.polarity != article.Asserted || m.said || p.det >= 0 || p.owner >= 0 || p.head > 0 && !l.indefinite(p) {
		return
	}
	not := false
	k := p.to
	for ; l.tag(k).IsAdverb() || l.not(k) ||
		l.tag(k).IsVerb() && (l.lemma(k) == "be" || l.lemma(k) == "do" || l.lemma(k) == "have") || l.is(k, "all", "but"); k++ {
		not = not || l.not(k) || l.is(k, "hardly", "scarcely")
	}
	if k == p.to {
		return
	}
	switch lemma := l.lemma(k); {
	case l.is(k, "a") && l.is(k+1, "thing") && l.is(k+2, "of") && l.is(k+4, "past"):
		if !not {
			*s = scope{article.Withdrawn, "of the past"}
		}
	case missing[l.word(k)] && l.lemma(k-1) != "do" && !not, (lemma == "exist" || lemma == "occur") && not:
		*s = scope{article.Negated, "not there"}
	}
}
