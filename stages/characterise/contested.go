package characterise

import "epithet/stages/article"

// contested finds whether the text says that somebody else rejects what the
// term says.
func (j *Judge) contested(l *line, t *article.Term, v *heard) (bool, string) {
	i := t.Token - l.base
	for k := i + 1; k < len(l.toks); k++ {
		if !isVerb(l.tag(k)) && !isNoun(l.tag(k)) || !denying[l.lemma(k)] || k == v.cue || l.spelled(k, l.lemma(i)) {
			continue
		}
		// "which X denies", "something X denies", "a label that X rejects"
		for n := k - 1; n > i && n > k-12; n-- {
			if l.is(n, "which", "that", "something") || reproaches[l.lemma(n)] && isNoun(l.tag(n)) {
				return true, l.lemma(k)
			}
		}
		if l.is(k+1, "it", "this", "that") || reproaches[l.lemma(k+1)] || reproaches[l.lemma(k+2)] && l.tag(k+1) == article.DT {
			return true, l.lemma(k)
		}
	}
	next := l.sent + 1
	if v.voice == article.Narrator || next >= len(j.ann.Sentences) || j.ann.Sentences[next].Part > j.ann.Sentences[l.sent].Part+1 {
		return false, ""
	}
	n := j.line(next)
	for k := range n.toks {
		if k > 14 {
			break
		}
		if isVerb(n.tag(k)) && denying[n.lemma(k)] && !n.spelled(k, l.lemma(i)) {
			for c := k + 1; c < len(n.toks) && c < k+5; c++ {
				if reproaches[n.lemma(c)] {
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
		if l.is(n, "that") && l.tag(n) == article.IN {
			for n++; n < len(l.toks); n++ {
				if l.lemma(n) == term {
					return false
				}
			}
			return true
		}
		if isVerb(l.tag(n)) || l.tag(n) == article.TagComma || l.tag(n) == article.TagPeriod || l.is(n, "that", "which") {
			return false
		}
	}
	return false
}
