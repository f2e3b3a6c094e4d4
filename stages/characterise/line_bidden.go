package characterise

import "epithet/stages/article"

// bidden reports whether the verb at v is one that the reader is told not to do, or is urged
// to do, with "do" and no subject: "but do not call her", "just don't say". Behind "and" or
// "but" that is so where the clause before is said to the reader too, or is about somebody
// who is one: "Call him what you like, but do not call", "She is slow, but do not call".
func (l *line) bidden(v int) bool {
	if t := l.tag(v); t != article.VB && t != article.VBP {
		return false
	}
	k := v - 1
	for l.tag(k).IsAdverb() || l.not(k) && !l.contractedDo(k) {
		k--
	}
	if !l.is(k, "do") && !l.contractedDo(k) {
		return false
	}
	for k--; l.is(k, "please", "just", "so", "then", "only") || l.mark(k); {
		k--
	}
	switch {
	case k < 0 || l.is(k, ";", ":") || l.dash(k) || l.tag(k) == article.TagComma || l.tag(k) == article.TagColon:
		return true
	case l.tag(k) != article.CC:
		return false
	}
	v = l.clauseVerb(k)
	return l.tag(0) == article.VB || l.tag(v) == article.VBZ || l.is(v, "was")
}

// toldNot reports whether the verb at v is one that the reader is told not to do, and what
// begins at token from stands in its clause: not so "do not call it a cult – a cult has more
// fun".
func (l *line) toldNot(v, from int) bool {
	if !l.bidden(v) || !l.beforeNot(v) {
		return false
	}
	for k := v + 1; k < from; k++ {
		if l.dash(k) {
			return false
		}
	}
	return true
}

// contractedDo reports whether token k is "don't".
func (l *line) contractedDo(k int) bool { return l.is(k, "don't", "don’t", "dont") }

// clauseVerb is the last finite verb before token k, -1 for none.
func (l *line) clauseVerb(k int) int {
	for k--; k >= 0; k-- {
		if l.tag(k).IsFinite() && l.tag(k).IsVerb() {
			return k
		}
	}
	return -1
}

// lets is the "let" that lets somebody do what the verb at c says: "let the papers tell you",
// "let nobody in this hall tell you", "let it be said"; -1 for none.
func (l *line) lets(c int) int {
	k := c - 1
	if l.is(k, "be") {
		k--
	}
	for ; k >= 0 && c-k < 10; k-- {
		switch t := l.tag(k); {
		case l.lemma(k) == "let":
			return k
		case t == article.PRP, t.IsNoun(), t == article.DT, t == article.IN, t == article.PRPS, t.IsAdjective(),
			t == article.CD, l.is(k, "else", "ever"):
		default:
			return -1
		}
	}
	return -1
}

// letNot reports whether the verb at c is what nobody is to be let do: "let nobody tell
// you", "never let it be said", "nobody should tell you".
func (l *line) letNot(c int) bool {
	if n := l.beforeAdverbs(c); l.is(n, "should", "must") && l.nobodys(n-1) {
		return true
	}
	k := l.lets(c)
	return k >= 0 && (l.is(k+1, "nobody", "no-one", "none", "no") || l.beforeNot(k))
}
