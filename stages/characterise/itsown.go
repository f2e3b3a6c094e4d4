package characterise

import "epithet/stages/article"

// itsOwn is the subject of the verb of saying or thinking right before the
// pronoun at i that is the subject of what it governs, where the pronoun may stand
// for it: "the company says it …".
func (j *Judge) itsOwn(l *line, i int, w want, depth int) ref {
	if !l.is(i, "it", "he", "she", "they") || !isFinite(l.tag(l.past(i))) && l.lemma(l.past(i)) != "have" {
		return ref{}
	}
	v := i - 1
	if l.is(v, "that") {
		v--
	}
	if v < 1 || !isVerb(l.tag(v)) || !opining[l.lemma(v)] && !denying[l.lemma(v)] || l.beforeBe(v) {
		return ref{}
	}
	s := l.leftSubject(v)
	if s < 0 || s >= v || l.tag(s) == article.PRP && !l.is(s, "it", "he", "she", "they") {
		return ref{}
	}
	if j.quoteAt(l.toks[s].Start, true) != j.quoteAt(l.toks[i].Start, true) {
		return ref{}
	}
	r := j.who(l, s, depth+1)
	if !r.listed || !w.kind(r.kind) || r.how == "description" && !j.lex.hasWord(r.id, l.lemma(s)) {
		return ref{}
	}
	if g := j.crowd.find(r.id).gender; w.woman && g < 0 || w.man && g > 0 {
		return ref{}
	}
	r.how = "pronoun"
	return r
}

// commaIn reports whether a comma stands between tokens i and k: what begins
// before it has ended.
func (l *line) commaIn(i, k int) bool {
	for ; i < k; i++ {
		if l.tag(i) == article.TagComma {
			return true
		}
	}
	return false
}

// relativeSubject is the relative pronoun that is the subject of the verb of
// naming at v with an object, next to it or with a phrase of time between: "that
// first listed them as", "which until last year regarded them as"; -1 for none.
func (l *line) relativeSubject(v int) int {
	if !l.named(v + 1) {
		return -1
	}
	k := l.beforeGroup(v)
	for n := 0; n < 5 && k > 1 && (isNoun(l.tag(k)) || isAdj(l.tag(k)) || l.tag(k) == article.CD || l.tag(k) == article.DT) && !l.relative(k); n++ {
		if l.tag(k-1) == article.IN && l.relative(k-2) {
			k -= 2
			break
		}
		k--
	}
	if k < 1 || !l.relative(k) || l.is(k, "whom", "whose") || l.tag(k-1) != article.TagComma && !isNoun(l.tag(k-1)) {
		return -1
	}
	return k
}
