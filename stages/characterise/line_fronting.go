package characterise

import "epithet/stages/article"

// frontedOf is the head of the subject that a phrase at the head of the sentence tells the
// nature of, where p is that phrase or one of its list, and something belongs to it or it is
// one of several: "A hero to some and a thief to others, Smith", "Neither a hero nor a thief,
// she", "Once a hero who had fled, Smith"; -1 for none.
func (l *line) frontedOf(p phrase) int {
	first := 0
	for l.mark(first) ||
		first < 3 && l.is(first, "neither", "both", "either", "at", "once", "formerly", "long", "already", "still", "now") {
		first++
	}
	if n := l.afterBeen(first); n >= 0 {
		first = n
	}
	neither := first > 0 && l.is(first-1, "neither")
	if !neither && !l.is(first, "a", "an") ||
		p.from > first && l.tag(p.from-1) != article.CC && l.tag(p.from-1) != article.TagComma {
		return -1
	}
	if !neither && (p.det < 0 || !l.is(p.det, "a", "an")) {
		return -1
	}
	from := first
	if l.is(p.to, "who", "whose", "whom") {
		for from = p.to + 1; from < len(l.toks) && l.tag(from) != article.TagComma; from++ { // what a relative clause says of it
		}
		for n := from + 1; n < len(l.toks); n++ {
			if l.tag(n) == article.TagComma && l.tag(n+1).IsVerb() {
				return -1 // "A hero who fled, Smith told us, was shot"
			}
		}
	}
	for k := from; k < len(l.toks) && k < first+30; k++ {
		switch t := l.tag(k); {
		case t.IsFinite(), t == article.TagPeriod, l.relative(k) && t != article.DT, l.is(k, ";", ":"), l.dash(k):
			return -1
		case t == article.TagComma && k >= p.to:
			if s := l.subjectAt(k + 1); s >= 0 {
				return s
			}
		}
	}
	return -1
}

// afterBeen is the token behind the "having been" that begins at token k; -1 where none does.
func (l *line) afterBeen(k int) int {
	if !l.is(k, "having") {
		return -1
	}
	for k++; l.tag(k).IsAdverb() || l.is(k, "once"); k++ {
	}
	if !l.is(k, "been") {
		return -1
	}
	for k++; l.tag(k).IsAdverb() || l.is(k, "once"); k++ {
	}
	return k
}

// pastBeing reports whether the clause with "having been" that the phrase p stands in at the
// head of its sentence says that this is over: "having once been a thief", "having been a thief two years ago".
func (l *line) pastBeing(p phrase) bool {
	first := 0
	for l.mark(first) {
		first++
	}
	if n := l.afterBeen(first); n < 0 || n > p.from {
		return false
	}
	for k := first; k < len(l.toks) && l.tag(k) != article.TagComma; k++ {
		if l.onceSo(k) || l.is(k, "ago") {
			return true
		}
	}
	return false
}

// subjectAt is the head of the pronoun or definite phrase that begins at token k, adverbs
// passed over, where it is the subject of a verb that reports nothing; -1 for none.
func (l *line) subjectAt(k int) int {
	for l.tag(k).IsAdverb() {
		k++
	}
	s, v := k, k+1
	if !l.subjective(k) {
		if t := l.tag(k); !t.IsName() && t != article.PRPS && !l.is(k, "the", "this") {
			return -1
		}
		n := l.nounFrom(k)
		if n < 0 {
			return -1
		}
		p := l.phraseAt(n)
		s, v = l.pastOwners(p.head), p.to
		if s != p.head {
			v = s + 1
		}
	}
	for l.tag(v).IsAdverb() {
		v++
	}
	if t := l.tag(v); t != article.WP && t != article.WDT && (!t.IsFinite() || opining[l.lemma(v)] && !l.tag(v+1).IsNoun()) {
		return -1
	}
	return s
}
