package characterise

import "epithet/stages/article"

// joined reports whether token i may be a predicate that another is joined to.
func (l *line) joined(i int) bool { return l.tag(i).IsNoun() || l.tag(i).IsAdjective() }

// ownClause reports whether the phrase behind the comma and the conjunction at k is the subject
// of a clause of its own: "X is a patriot, and patriots do not".
func (l *line) ownClause(k int, p phrase) bool {
	if l.tag(k) != article.CC || l.tag(k-1) != article.TagComma {
		return false
	}
	v := p.to
	for l.tag(v).IsAdverb() {
		v++
	}
	return l.tag(v).IsFinite()
}

// listBefore is the noun or adjective before the conjunction or comma at k, if
// what follows may be joined to it: "a cult and a militia".
func (l *line) listBefore(k int) int {
	if l.tag(k) == article.CC && l.tag(k-1) == article.TagComma {
		k--
		if n := l.beforeSaid(k); n < k && l.joined(n-1) && l.tag(n-1) != article.NNP {
			return n - 1
		}
	}
	for l.mark(k - 1) {
		k--
	}
	if k > 1 && l.joined(k-1) && l.tag(k-1) != article.NNP {
		// A comma joins only within a list that ends in a conjunction.
		if l.tag(k) == article.TagComma {
			for n := k + 1; n < len(l.toks) && n < k+10; n++ {
				if l.tag(n) == article.CC {
					return k - 1
				}
				if l.tag(n).IsVerb() && l.tag(n) != article.VBN && l.tag(n) != article.VBG {
					return -1
				}
			}
			return -1
		}
		return k - 1
	}
	return -1
}

// beforeSaid is the comma before "she said", where that stands between it and the comma at k
// and cuts a list in two: "slow, she said, but no fraud"; k where none does.
func (l *line) beforeSaid(k int) int {
	if !l.tag(k-1).IsVerb() || !interjecting[l.lemma(k-1)] {
		return k
	}
	for n := k - 2; n > 0 && n > k-8; n-- {
		if l.tag(n) == article.TagComma {
			return n
		}
		if t := l.tag(n); !t.IsNoun() && !t.IsAdjective() && t != article.PRP && t != article.PRPS && t != article.DT &&
			!l.possessive(n) {
			break
		}
	}
	return k
}

// pairedTo is the noun before the conjunction at k that has a "to" behind it as the phrase p has:
// "a hero to X and a thief to Y"; -1 for none.
func (l *line) pairedTo(k int, p phrase) int {
	if !l.is(p.to, "to") {
		return -1
	}
	if l.is(k-1, "some", "many", "most", "others") && l.is(k-2, "to") && l.joined(k-3) {
		return k - 3
	}
	if !l.tag(k - 1).IsNoun() {
		return -1
	}
	if to := l.phraseAt(k-1).from - 1; l.is(to, "to") && l.joined(to-1) {
		return to - 1
	}
	return -1
}

// leftOf is the token before i, adverbs, marks and words of degree skipped, and up to
// four pairs with "both" or "not only".
func (l *line) leftOf(i int) int {
	k := l.pastDegree(i)
	for n := 0; n < 4 && l.is(k, "but", "and"); n++ {
		first := l.beforeBoth(k)
		if first < 0 {
			break
		}
		k = l.pastDegree(first)
	}
	return k
}

// pastDegree is the token before i, adverbs, marks and words of degree skipped.
func (l *line) pastDegree(i int) int {
	k := i - 1
	for k >= 0 &&
		(l.atLeast(k) || l.is(k, "longer") && l.is(k-1, "no") || l.tag(k).IsAdverb() || l.mark(k) ||
			l.is(k, "not", "n't", "little", "nothing", "anything", "more", "than", "effectively", "both", "either", "neither",
				"whether", "only", "even") ||
			l.is(k, "such") && l.is(k+1, "a", "an") ||
			l.is(k, "no") && l.is(k+1, "more", "less", "better", "worse") || l.is(k, "better", "worse") && l.is(k+1, "than") ||
			l.is(k, "but") && l.is(k-1, "nothing", "little", "anything") ||
			l.is(k, "of") && l.is(k-1, "more", "nothing", "less", "part")) {
		k--
	}
	return k
}

// atLeast reports whether token k begins, or is of, "at best" or "at the very least".
func (l *line) atLeast(k int) bool {
	switch {
	case l.is(k, "best", "worst", "least", "most"):
		return l.is(k-1, "at") || l.is(k-2, "at") || l.is(k-3, "at") && l.is(k-2, "the")
	case l.is(k, "the"):
		return l.is(k-1, "at") && (l.is(k+1, "best", "worst", "least", "most") || l.is(k+1, "very") && l.is(k+2, "least"))
	}
	return l.is(k, "at") && (l.is(k+1, "best", "worst", "least", "most") || l.is(k+1, "the") && l.atLeast(k+1))
}

// beforeBoth is the token that begins "not only … but also" or "both … and", of which
// the "but" or "and" stands at k and parts two noun phrases; -1 where none does.
func (l *line) beforeBoth(k int) int {
	and := l.is(k, "and")
	for n := k - 1; n > 0 && n > k-14; n-- {
		switch {
		case and && l.is(n, "both"):
			return n
		case !and && l.is(n, "only", "just", "merely", "simply") && l.not(n-1):
			return n - 1
		case l.tag(n).IsFinite() || l.is(n, ";"):
			return -1
		}
	}
	return -1
}
