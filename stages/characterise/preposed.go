package characterise

import "epithet/stages/article"

// overPreposed is the form of "be", "become" or "remain" before the phrase with a preposition
// that ends at token k, where what it says of its subject, the phrase p, follows at once: "is to
// many a hero", "is in the view of Smith a hero"; -1 for none.
func (l *line) overPreposed(k int, p phrase) int {
	if p.det < 0 || p.det != p.from || !l.is(p.det, "a", "an", "no") {
		return -1
	}
	from := k
	switch t := l.tag(k); {
	case isNoun(t):
		_, from = l.wholePhrase(k)
	case t != article.PRP && !l.is(k, "many", "some", "most", "others", "all"):
		return -1
	}
	v := from - 1
	if l.is(v, "to") && l.is(v-1, "according") {
		v--
	} else if !l.is(v, "in", "to", "for", "by", "from", "at", "with") {
		return -1
	}
	for v--; isAdverb(l.tag(v)) || l.mark(v); v-- {
	}
	if lemma := l.lemma(v); lemma != "be" && lemma != "become" && lemma != "remain" {
		return -1
	}
	return v
}

// preposedTo finds to whom somebody is what the phrase p says, between the verb and that: "is to
// his critics a thief", "is according to Smith a thief".
func (j *Judge) preposedTo(l *line, p phrase, v *heard) bool {
	k := l.leftOf(p.from)
	b := l.overPreposed(k, p)
	if b < 0 || !isNoun(l.tag(k)) {
		return false
	}
	h, from := l.wholePhrase(k)
	if !l.is(from-1, "to", "for") || spells[l.lemma(h)] || !l.somebody(h) && !l.is(from-2, "according") {
		return false
	}
	return j.holds(l, h, -1, "to whom", v)
}
