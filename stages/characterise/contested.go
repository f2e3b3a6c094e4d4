package characterise

import "epithet/stages/article"

// contested finds whether the text says that somebody else rejects what the
// term says.
func (j *Judge) contested(l *line, t *article.Term, m *aim, v *heard) (bool, string) {
	i := t.Token - l.base
	for k := i + 1; k < len(l.toks); k++ {
		if !l.tag(k).IsVerb() && (!l.tag(k).IsNoun() || l.is(k, "dispute", "disputes", "contest")) || !denying[l.lemma(k)] ||
			k == v.cue || l.beforeNot(k) || l.nobodys(k-1) || l.spelled(k, l.lemma(i)) {
			continue
		}
		// "which X denies", "something X denies", "a label that X rejects"
		for n := k - 1; n > i && n > k-12; n-- {
			if l.is(n, "which", "that", "something") || reproaches[l.lemma(n)] && l.tag(n).IsNoun() {
				return true, l.lemma(k)
			}
		}
		if l.is(k+1, "it", "this", "that") || reproaches[l.lemma(k+1)] || reproaches[l.lemma(k+2)] && l.tag(k+1) == article.DT {
			return true, l.lemma(k)
		}
	}
	if v.holder != (article.Who{}) && l.rebuffedPaper(v.cue) {
		return true, "rejected where it stands"
	}
	if v.voice != article.Narrator && (l.deniedAhead(i) || l.professes()) {
		return true, "denied before"
	}
	if v.voice != article.Narrator && (l.turnedDown(i) || l.objectsLater(i)) {
		return true, "objected to"
	}
	next := l.sent + 1
	if v.voice == article.Narrator || next >= len(j.ann.Sentences) ||
		j.ann.Sentences[next].Part > j.ann.Sentences[l.sent].Part+1 {
		return false, ""
	}
	n := j.line(next)
	if n.givesTheLie() {
		return true, "called untrue"
	}
	if n.objects(0) || (m.said || m.naming) && n.retorts() {
		return true, "objected to"
	}
	for k := range n.toks {
		if k > 14 {
			break
		}
		if n.tag(k).IsVerb() && denying[n.lemma(k)] && !n.spelled(k, l.lemma(i)) {
			for c := k + 1; c < len(n.toks) && c < k+5; c++ {
				if n.is(c, "any") && !reproaches[n.lemma(c+1)] {
					break // "denied any connection": of something else
				}
				if reproaches[n.lemma(c)] || n.is(c, "being") && n.is(c+1, "one", "it", "so") {
					return true, n.lemma(k)
				}
			}
		}
	}
	return false, ""
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
