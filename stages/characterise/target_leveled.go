package characterise

import "epithet/stages/article"

// leveled finds against whom the charge of what the phrase names is brought, whoever
// brings it: "X's charge of fraud against Y", "charges of fraud that X had filed
// against Y", "the charges against Y were widened to include fraud".
func (j *Judge) leveled(l *line, p phrase, m aim) (aim, bool) {
	k := l.leftOf(p.from)
	switch {
	case l.is(k, "of") && k > 0 && l.tag(k-1).IsNoun() && (reproaches[l.lemma(k-1)] || cases[l.lemma(k-1)]):
		k = l.againstBehind(p.to)
	case l.is(k, "include", "including"):
		k = l.againstBefore(k)
	default:
		return m, false
	}
	if k < 0 {
		return m, false
	}
	r := j.after(l, k+1, 0)
	if o := l.objectHead(k+1, len(l.toks)); !r.known() && o >= 0 && l.is(o+1, "of") && human(l.lemma(o)) &&
		!aimedAt[l.lemma(o)] {
		r = j.after(l, o+2, 0) // "against two delegates of X"
	}
	if !r.known() {
		return m, false
	}
	m.ref, m.rule, m.strong = r, byAccusation, true
	return m, true
}

// againstBehind is the "against" that goes on at k, at once or behind a relative clause
// or participle; -1 for none.
func (l *line) againstBehind(k int) int {
	if l.is(k, "against") {
		return k
	}
	if l.tag(k) != article.WDT && !l.is(k, "that", "which") && l.tag(k) != article.VBN {
		return -1
	}
	for n := k + 1; n < len(l.toks) && n < k+10; n++ {
		switch {
		case l.is(n, "against"):
			if l.tag(n - 1).IsVerb() {
				return n // "that X had brought against"
			}
			return -1
		case l.tag(n) == article.TagComma, l.tag(n) == article.TagPeriod,
			l.tag(n) == article.IN && l.tag(n-1).IsNoun() && n > k+1:
			return -1
		}
	}
	return -1
}

// againstBefore is the "against" behind charges that k goes on to tell of; -1 for none.
func (l *line) againstBefore(k int) int {
	for n := k - 1; n > 0 && n > k-16; n-- {
		if l.is(n, "against") {
			if l.tag(n-1).IsNoun() && (blames[l.lemma(n-1)] || cases[l.lemma(n-1)]) {
				return n
			}
			return -1
		}
	}
	return -1
}
