package characterise

import (
	"strings"

	"epithet/stages/article"
)

// idiom takes in turns of phrase before the term whose words alone would tell
// another polarity.
func (l *line) idiom(m *aim, s *scope) {
	p := m.phrase
	k := p.from - 1
	for l.mark(k) {
		k--
	}
	switch {
	case l.is(k, "but") && l.is(k-1, "nothing", "anything"):
		*s = scope{article.Negated, "anything but"}
		if l.is(k-1, "nothing") || l.beforeNot(k-1) {
			*s = scope{} // "nothing but", "never anything but"
		}
	case l.is(k, "than") && l.is(k-2, "nothing") && l.is(k-1, "more", "less", "other"):
		*s = scope{}
	case l.is(k, "as") && l.notSoMuch(k):
		*s = scope{} // "not so much a hero as a thief"
	case l.is(k, "than") && p.det >= 0 && l.is(p.det, "a", "an") && l.moreA(k) && s.polarity == article.Asserted:
		*s = scope{article.Negated, "more … than"}
	case l.is(p.to, "than") && (l.is(k, "more") && l.is(k-1, "no") || p.det >= 0 && l.is(p.det, "no") && l.is(p.det+1, "more")):
		*s = scope{article.Negated, "no more … than"}
	case s.rule == byNot && p.det >= 0 && l.is(p.det, "a", "an") && l.is(p.det+1, "more", "better", "greater", "worse") &&
		l.beforeNot(p.det-1):
		*s = scope{} // "never met a more criminal crowd"
	case s.rule == byNot && p.det >= 0 && l.is(p.det, "the") && l.is(p.to, "that", "who") && l.tag(p.to+1).IsVerb() &&
		!opining[l.lemma(p.to+1)]:
		*s = scope{} // "it is not the thief that worries me"
	case l.is(k, "as") && l.not(k-1) && (l.tag(k-2) == article.CC || l.tag(k-2) == article.TagComma):
		*s = scope{article.Negated, "not as"}
	case p.det >= 0 && l.is(p.det, "the") &&
		(l.is(p.det+1, "only", "first", "last", "most") || l.tag(p.det+1) == article.JJS) && p.det+1 < p.head &&
		s.rule == byNot:
		*s = scope{} // "not the only thief"
	}
	if s.rule == byNo && m.rule != byApposition && !l.broughtAbout(p) &&
		(m.bearer && l.rel(p.head) == article.Nsubj && l.head(p.head) > p.head && !(m.rule == byCopula && m.verb < p.from) ||
			!m.said && l.actsAfter(m)) {
		*s = scope{} // "no puppet will rule here"
	}
	if m.verb >= 0 && m.naming {
		if l.goesFar(m.verb) || l.advisedAgainst(m.verb) ||
			l.is(m.verb-1, "to") && l.is(m.verb-3, "more") && l.is(m.verb-4, "no") {
			*s = scope{article.Negated, "not said"}
		}
		if s.polarity == article.Asserted && l.mooted(m.verb) {
			*s = scope{article.Hedged, "mooted"}
		}
	}
	if v := l.callingBefore(m); v >= 0 && l.belittled(m.phrase.to) {
		*s = scope{article.Negated, "calling is wrong"}
	}
}

// notSoMuch reports whether "not so much" stands before the "as" at k.
func (l *line) notSoMuch(k int) bool {
	for n := k - 1; n > 1 && n > k-10 && !l.tag(n).IsFinite(); n-- {
		if l.is(n, "much") && l.is(n-1, "so") {
			return l.beforeNot(n - 1)
		}
	}
	return false
}

// moreA reports whether "more a" or "more of a" stands before the "than" at k.
func (l *line) moreA(k int) bool {
	for n := k - 2; n > 0 && n > k-9 && !l.tag(n).IsFinite(); n-- {
		if l.is(n, "more") {
			return l.is(n+1, "a", "an", "of")
		}
	}
	return false
}

// goesFar reports whether the verb at v is what somebody does not go so far as
// to do.
func (l *line) goesFar(v int) bool {
	return l.is(v-1, "to") && l.is(v-2, "as") && l.is(v-3, "far") && (l.beforeNot(v-3) || l.beforeNot(v-5))
}

// advisedAgainst reports whether the verb at v is what somebody warns against.
func (l *line) advisedAgainst(v int) bool {
	if l.tag(v) != article.VBG || !l.is(v-1, "against") {
		return false
	}
	switch l.lemma(v - 2) {
	case "warn", "caution", "advise", "argue", "speak", "decide", "counsel", "rule":
		return true
	}
	return false
}

// mooted reports whether giving the name at v is only thought about or asked for:
// "is considering designating", "calls for the group to be classified".
func (l *line) mooted(v int) bool {
	k := v - 1
	for l.tag(k).IsAdverb() {
		k--
	}
	if !l.is(k, "be") || !l.is(k-1, "to") {
		return false
	}
	for n := k - 2; n > 0 && n > k-9; n-- {
		if l.is(n, "for") {
			return l.is(n-1, "calls", "demands", "pleas")
		}
		if l.tag(n).IsVerb() || l.tag(n) == article.TagComma {
			return false
		}
	}
	return false
}

// callingBefore is the verb of naming by which the phrase is given as a name in an
// infinitive or "-ing" that begins its clause: "To call him a …", "Calling that …";
// -1 for none.
func (l *line) callingBefore(m *aim) int {
	v := m.verb
	if v < 0 || !m.naming {
		far := m.phrase.from - 3
		if l.indefinite(m.phrase) {
			far -= 7
		}
		for v = m.phrase.from - 1; v > far && !l.tag(v).IsFinite() && l.tag(v) != article.TagComma && !naming[l.lemma(v)] &&
			l.lemma(v) != "speak" && l.lemma(v) != "talk" && !l.gerund(v); v-- {
		}
	}
	if v := l.toSay(m.phrase.from); v >= 0 && m.said {
		return v
	}
	if l.gerund(v) {
		return v
	}
	if v <= 0 || l.tag(v) != article.VB && l.tag(v) != article.NN ||
		!naming[l.lemma(v)] && l.lemma(v) != "speak" && l.lemma(v) != "talk" || !l.is(v-1, "to") {
		return -1
	}
	if k := v - 2; k < 0 || l.mark(k) || l.tag(k) == article.TagComma || l.tag(k) == article.CC ||
		l.is(k, "that", ";", ":", "so") || l.dash(k) {
		return v
	}
	return -1
}

// toSay is the verb of saying whose infinitive begins the clause of token i, with what it
// says up to there: "To say that X is a …"; -1 for none.
func (l *line) toSay(i int) int {
	k := l.clauseStart(i)
	for n := i - 1; n > k && n > i-12; n-- {
		if l.is(n, "to") && opining[l.lemma(n+1)] && (l.tag(n-1) == article.TagComma || l.is(n-1, "and", "but", "that")) {
			k = n
		}
	}
	if v := k + 1; l.is(k, "to") && v < i && opining[l.lemma(v)] &&
		(l.is(v+1, "that") || l.tag(v+1) == article.NNP || l.tag(v+1) == article.PRP) && l.finiteBetween(v, i) < 2 {
		return v
	}
	return -1
}

// wrongTo reports whether "it" is said to be wrong to do what the verb at k, of an
// infinitive, says: "would be wrong to say", "is an insult to call".
func (l *line) wrongTo(k int) bool {
	return l.tag(k).IsVerb() && l.is(k-1, "to") && l.wrong(l.overComment(k-2))
}

// gerund reports whether the token at v is the "-ing" of a verb of naming that
// begins its clause, whatever the tagger takes it for: "Calling him a …".
func (l *line) gerund(v int) bool {
	if v < 0 || v >= len(l.toks) ||
		v > 0 && !l.mark(v-1) && l.tag(v-1) != article.TagComma && !l.is(v-1, "that", "but", "and", "so", "“") {
		return false
	}
	if l.tag(v) == article.VBG {
		return naming[l.lemma(v)]
	}
	stem, ok := strings.CutSuffix(strings.ToLower(l.toks[v].Of(l.text)), "ing")
	if !ok || len(stem) < 3 || !l.tag(v).IsNoun() {
		return false
	}
	return naming[stem] || naming[stem+"e"] || stem[len(stem)-1] == stem[len(stem)-2] && naming[stem[:len(stem)-1]]
}

// amiss are words for what is not right to say or to do.
var amiss = list(`absurd wrong ridiculous unfair nonsense insult mistake lie slander inaccurate untrue false misleading ludicrous preposterous
	laughable unjust incorrect mistaken stupid silly foolish simplistic disingenuous dishonest offensive insulting outrageous
	shameful irresponsible unhelpful pointless useless nonsensical grotesque cheap defamatory libel libellous error
	injury injustice one-sided unjustified unwarranted untenable slur smear calumny fantasy caricature disservice obscene disrespectful
	lazy crude facile perverse hypocrisy fallacy distortion hysterical hyperbole overstatement inappropriate improper
	travesty disgrace exaggeration stretch counterproductive counter-productive`)

// belittled reports whether the predicate that begins at token k says that its
// subject is wrong or of no use: "is absurd", "solves nothing".
func (l *line) belittled(k int) bool {
	if l.mark(k) {
		k++
	}
	for n := k; n < len(l.toks) && n < k+6 && l.tag(n) != article.TagComma && !l.mark(n); n++ {
		if !l.tag(n).IsVerb() && l.tag(n) != article.MD {
			continue
		}
		v := n
		if l.adv.holds(n + 1) {
			n += l.adv.n
		}
		for i := n + 1; i < len(l.toks) && i < n+6 && l.tag(i) != article.TagComma && !l.mark(i); i++ {
			if amiss[l.lemma(i)] {
				return !l.not(i-1) && !l.is(i-1, "no") && !l.not(n+1)
			}
			if l.is(i, "nothing", "nobody", "no") && !l.is(i, "no") ||
				l.is(i, "no") && l.is(i+1, "sense", "one", "purpose", "good") {
				return true
			}
		}
		return harming[l.lemma(v)] || l.lemma(v) == "be" && !l.namesBetween(k, v) && l.rated(l.afterAside(n+1))
	}
	return false
}

// Verbs for what a wrong name does, and words for what a right one is.
var (
	harming = list(`insult ignore overlook obscure trivialise trivialize distort miss demean belittle cheapen slander smear`)
	apt     = list(`right true fair accurate correct useful easy common normal natural reasonable understandable legitimate justified enough possible
		tempting customary hard difficult popular serious understatement compliment fact truth way start matter choice duty sign question
		one thing beginning other another`)
)

// rated reports whether the predicate at token k rates giving a name, and no word says that
// the name is apt: "is legally meaningless", "is the argument of a coward".
func (l *line) rated(k int) bool {
	for l.mark(k) || l.tag(k).IsAdverb() && !l.not(k) {
		k++
	}
	switch t := l.tag(k); {
	case t == article.WP, t.IsAdjective():
		return !apt[l.lemma(k)]
	case t == article.DT:
		return !l.is(k, "no") && !apt[l.lemma(l.phraseAt(k+1).head)] && !apt[l.lemma(k+1)]
	}
	return false
}

// namesBetween reports whether a name stands in the tokens [from, to).
func (l *line) namesBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if l.tag(k) == article.NNP && !l.mark(k) {
			return true
		}
	}
	return false
}

// managing are verbs for how one leads or runs a body.
var managing = list(`run rule govern manage lead operate command head direct administer conduct organise organize`)

// wished are verbs, nouns and adjectives under which an infinitive is not yet
// carried out.
var wished = list(`want ask urge call demand pressure press push hope refuse decline consider threaten seek try fail lobby campaign petition
	plead beg plan effort bid attempt plea proposal request appeal motion willing ready reluctant unwilling wish likely
	unlikely reason invite encourage recommend suggest propose advise pledge promise vow offer intend aim loath hesitate`)

// unfulfilled reports whether the verb at k is only wished for, asked for, or
// possible: "under pressure to remove", "should remove".
func (l *line) unfulfilled(k int) bool {
	n := k - 1
	for l.tag(n).IsAdverb() {
		n--
	}
	if l.tag(n) == article.MD {
		return !l.is(n, "will", "'ll", "’ll")
	}
	if !l.is(n, "to") {
		return false
	}
	for n--; n >= 0 && n > k-9; n-- {
		if wished[l.lemma(n)] {
			return true
		}
		if l.tag(n).IsVerb() || l.tag(n) == article.TagComma {
			return false
		}
	}
	return false
}
