package characterise

import "epithet/stages/article"

// contested finds the sentence, the term's or one soon after, that says that somebody else rejects
// what the term says; -1 where there is none.
func (j *Judge) contested(l *line, t *article.Term, m *aim, v *heard, polarity article.Polarity) (sent int, rule string) {
	i := t.Token - l.base
	for k := i + 1; k < len(l.toks); k++ {
		if !l.rejectsAt(k) || k == v.cue || l.beforeNot(k) || l.nobodys(k-1) || l.spelled(k, l.lemma(i)) {
			continue
		}
		// "which X denies", "something X denies", "a label that X rejects"
		for n := k - 1; n > i && n > k-12; n-- {
			if l.is(n, "which", "that", "something") || reproaches[l.lemma(n)] && l.tag(n).IsNoun() {
				return l.sent, l.lemma(k)
			}
		}
		if l.is(k+1, "it", "this", "that") || reproaches[l.lemma(k+1)] || reproaches[l.lemma(k+2)] && l.tag(k+1) == article.DT {
			return l.sent, l.lemma(k)
		}
	}
	if v.holder != (article.Who{}) && l.rebuffedPaper(v.cue) {
		return l.sent, "rejected where it stands"
	}
	if v.voice == article.Narrator {
		return -1, ""
	}
	if polarity != article.Negated && (l.deniedAhead(i) || l.professes()) {
		return l.sent, "denied before"
	}
	if l.turnedDown(i) || l.objectsLater(i) || l.gainsaid(i) {
		return l.sent, "objected to"
	}
	sent = l.sent + 1
	if rule = j.rejectedIn(sent, l, m, i, v.holder); rule != "" {
		return sent, rule
	}
	if sent = j.pastSaid(v, l.sent+1); sent > l.sent+1 {
		if rule = j.rejectedIn(sent, l, m, i, v.holder); rule != "" {
			return sent, rule
		}
	}
	return -1, ""
}

// mostSaid is how many sentences of what a holder says are passed over.
const mostSaid = 24

// pastSaid is the first sentence from next on that holds no more of what is quoted of the holder; next
// itself where that goes on for long.
func (j *Judge) pastSaid(v *heard, next int) int {
	if v.quote < 0 || v.voice != article.Quoted || j.holder(&j.quotes[v.quote]) != v.holder {
		return next // who is quoted reports another's view
	}
	for sent := next; sent < min(len(j.ann.Sentences), next+mostSaid); sent++ {
		q := j.quoteAt(j.ann.Sentences[sent].Start, true)
		if q < 0 || q != v.quote && j.holder(&j.quotes[q]) != v.holder {
			return sent
		}
	}
	return next
}

// rejectsAt reports whether token k is a verb by which somebody rejects what is said, also one that the
// tagger takes for a noun: "All four deny it", "which the network disputes".
func (l *line) rejectsAt(k int) bool {
	if !denying[l.lemma(k)] {
		return false
	}
	return l.tag(k).IsVerb() || l.lemma(k) == "deny" || l.tag(k).IsNoun() && !l.is(k, "dispute", "disputes", "contest") ||
		l.is(k, "disputes") && l.closes(k+1) && (l.tag(k-1).IsNoun() || l.tag(k-1) == article.PRP)
}

// gainsaid reports whether a relative clause behind token i contradicts it: "which it is not", "which is untrue".
func (l *line) gainsaid(i int) bool {
	for k := i + 1; k < len(l.toks); k++ {
		if !l.is(k, "which") || l.tag(k-1) != article.TagComma && !l.mark(k-1) {
			continue
		}
		if l.lemma(k+1) == "be" && (untrue[l.lemma(k+2)] || l.not(k+2) && l.is(k+3, "true")) {
			return true
		}
		return (l.tag(k+1) == article.PRP || l.tag(k+1).IsName()) && l.lemma(k+2) == "be" && l.not(k+3) && l.closes(k+4)
	}
	return false
}

// rejectedIn is how a later sentence rejects what the sentence l says of its token i by somebody; "" where
// it does not.
func (j *Judge) rejectedIn(sent int, l *line, m *aim, i int, by article.Who) string {
	if sent >= len(j.ann.Sentences) || j.tooLong(sent) || j.ann.Sentences[sent].Part > j.ann.Sentences[l.sent].Part+1 {
		return ""
	}
	n := j.line(sent)
	if n.givesTheLie() {
		return "called untrue"
	}
	if n.objects(0) || (m.said || m.naming) && n.retorts() {
		return "objected to"
	}
	for k := range n.toks {
		if !n.rejectsAt(k) || n.beforeNot(k) || n.spelled(k, l.lemma(i)) || k > 14 && !n.pastInserted(k) || !n.objectSaid(k+1) {
			continue
		}
		if s := n.leftSubject(k); by.EntityID != "" && s >= 0 && j.who(&n, s, 0).id == by.EntityID {
			return "" // who says it rejects something else
		}
		return n.lemma(k)
	}
	return ""
}

// objectSaid reports whether what was said is the object of the denial before token k.
func (l *line) objectSaid(k int) bool {
	for c := k; c < len(l.toks) && c < k+4; c++ {
		if l.is(c, "any") && !reproaches[l.lemma(c+1)] {
			return false // "denied any connection": of something else
		}
		if reproaches[l.lemma(c)] || l.is(c, "being") && l.is(c+1, "one", "it", "so") {
			return true
		}
	}
	return false
}

// pastInserted reports whether the verb at k follows what commas set in behind its subject: "The
// minister, a surgeon before he went into politics, has denied it".
func (l *line) pastInserted(k int) bool {
	for k--; l.tag(k).IsAdverb() || l.lemma(k) == "have"; k-- {
	}
	return l.tag(k) == article.TagComma
}

// spelled reports whether a clause after the denial at k spells out what is denied,
// and it is not the term: "denies that he is a …", "rejects the claim that".
func (l *line) spelled(k int, term string) bool {
	for n := k + 1; n < len(l.toks) && n < k+8; n++ {
		if l.is(n, "that") && l.tag(n) == article.IN && l.tag(n+1) != article.TagPeriod && l.tag(n+1) != article.TagComma {
			for n++; n < len(l.toks); n++ {
				if l.lemma(n) == term {
					return false
				}
			}
			return true
		}
		if l.tag(n).IsVerb() || l.tag(n) == article.TagComma || l.tag(n) == article.TagPeriod || l.is(n, "that", "which") {
			return false
		}
	}
	return false
}

// untrue are words for what is said against a claim.
var untrue = list(`untrue false absurd wrong nonsense lie slander libel smear rubbish ridiculous baseless unfounded groundless fabrication
	invention defamatory outrageous defamation calumny`)

// givesTheLie reports whether the sentence, near its beginning, calls a claim that
// it takes up untrue: "X called the accusation a lie", "X says that this is untrue",
// “That is a lie,” …
func (l *line) givesTheLie() bool { return l.falseClaim(0) }

// falseClaim reports whether the clause that begins at token from does.
func (l *line) falseClaim(from int) bool {
	claim := -1
	for k := from; k < len(l.toks) && k < from+14; k++ {
		if reproaches[l.lemma(k)] &&
			(l.is(k, "this", "that", "it") && l.lemma(k+1) == "be" ||
				l.tag(k).IsNoun() &&
					(l.is(k-1, "the", "this", "these", "those", "such", "all") ||
						l.tag(k-1).IsAdjective() && l.is(k-2, "the"))) {
			claim = k
		}
		if claim >= 0 && k > claim && k < claim+6 {
			if untrue[l.lemma(k)] && !l.beforeNot(k) {
				return true
			}
			if l.is(k, "true") && l.not(k-1) {
				return true
			}
		}
	}
	return false
}

// deniedAhead reports whether the clause before that of token i says that somebody
// denies what follows: "Although X denies it, Y calls", "X denies it, but".
func (l *line) deniedAhead(i int) bool {
	for k := 0; k < i && k < 16; k++ {
		if denying[l.lemma(k)] && l.tag(k).IsVerb() && !l.beforeNot(k) && !l.nobodys(k-1) && !l.within(k) {
			for c := k + 1; c < k+4 && c+1 < i; c++ {
				if (l.is(c, "it", "this") || l.tag(c).IsNoun() && reproaches[l.lemma(c)] && l.is(c-1, "the", "this")) &&
					(l.tag(c+1) == article.TagComma || l.is(c+1, "but")) {
					return true
				}
			}
		}
		if l.is(k, "denials", "denial", "protestations") && l.is(0, "despite") && l.tag(k+1) == article.TagComma {
			return true
		}
	}
	return false
}

// within reports whether the verb at k is of a relative clause.
func (l *line) within(k int) bool {
	s := l.leftSubject(k)
	return l.relative(k-1) || s >= 0 && l.relative(s) || l.tag(k-1) == article.VBD && l.relative(k-2)
}
