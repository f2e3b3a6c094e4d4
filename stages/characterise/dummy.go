package characterise

import "epithet/stages/article"

// raising are adjectives whose infinitive has their own subject.
var raising = list(`likely unlikely certain sure bound set ready willing unwilling eager keen able unable due supposed content proud happy free quick slow`)

// dummy reports whether the "it" at s stands for what the rest of the sentence
// says is so: "It is not radical to love one's country", "It is possible to be a
// hero".
func (l *line) dummy(s, k int, p phrase) bool {
	if !l.is(s, "it") {
		return false
	}
	if l.tag(k-1) == article.TO && isAdj(l.tag(k-2)) && s < k-2 && !raising[l.lemma(k-2)] {
		return true
	}
	return isAdj(l.tag(p.head)) && l.tag(p.to) == article.TO && l.tag(p.to+1) == article.VB
}

// takenObject is the relative pronoun that is the object of the verb before the infinitive
// of the copula at k: "men whom it took to be spies"; -1 for none.
func (l *line) takenObject(k int) int {
	if l.tag(k-1) != article.TO || !isFinite(l.tag(k-2)) {
		return -1
	}
	return l.relativeObject(k - 2)
}
