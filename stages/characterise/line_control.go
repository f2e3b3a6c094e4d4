package characterise

import "epithet/stages/article"

// wanting are verbs whose object somebody wants done to, or finds so: "wants X
// declared a …", "urged the court to have X listed as …".
var wanting = list(`want wish like prefer have see need expect get keep order demand request seek hear`)

// wanted is whom somebody wants called what follows the participle at v; -1 where
// it is another's.
func (l *line) wanted(v int) int {
	k := v - 1
	for l.mark(k) {
		k-- // "has “finally” called"
	}
	if l.is(k, "be") && l.is(k-1, "to") {
		k -= 2
	}
	if !l.tag(k).IsNoun() && l.tag(k) != article.PRP {
		return -1
	}
	w := l.leftOf(l.phraseAt(k).from)
	if wanting[l.lemma(w)] && l.tag(w).IsVerb() {
		return k
	}
	return -1
}

// controller is who is meant by the unspoken subject of the gerund or infinitive
// at k behind a preposition or "to": the object of the verb over it ("forgave X
// for being", "is believed by many to be"), else its subject; -1 where k is
// neither.
func (l *line) controller(k int) int {
	prep := k - 1
	if l.is(k, "be") && l.is(prep, "to") && l.is(prep-1, "out") && (l.tag(prep-2).IsNoun() || l.tag(prep-2) == article.PRP) {
		if v := l.leftOf(l.phraseAt(prep - 2).from); l.lemma(v) == "make" {
			return prep - 2 // "made X out to be"
		}
	}
	if !(l.tag(k) == article.VBG && l.is(prep, "for", "with", "from", "to", "of", "in", "by") ||
		l.is(k, "be") && l.is(prep, "to") && l.is(l.leftOf(prep), "many", "some", "others", "most", "all")) {
		return -1
	}
	object := -1
	for v := prep - 1; v >= 0 && v > prep-9; v-- {
		switch t := l.tag(v); {
		case t == article.TagComma, t == article.WDT, t == article.WP, l.mark(v):
			return -1
		case t.IsNoun() && t != article.NNP && t != article.NNPS && l.is(v+1, "of", "to", "for"):
			object = -1 // "the way to becoming", "a reputation for being"
		case t.IsNoun() && object < 0 && v == prep-1, t == article.PRP && v == prep-1:
			object = v
		case t == article.VBN && l.is(k, "be") && l.beforeBe(v):
			s, passive := l.subject(v)
			if passive {
				return s
			}
			return -1
		case t.IsVerb() && (t != article.VBG || l.lemma(l.beforeAdverbs(v)) == "be"):
			if object >= 0 && l.lemma(v) != "be" && l.lemma(v) != "have" {
				return object
			}
			s, passive := l.subject(v)
			if passive || s > v || accusing[l.lemma(v)] {
				return -1
			}
			return s
		}
	}
	return -1
}

// participant is the head of the subject that a clause which opens the sentence with a participle
// shares, where the pronoun at i stands in that clause: "Asked by a reporter whether he was a
// thief, Smith"; -1 for none.
func (l *line) participant(i int) int {
	v := 0
	for l.mark(v) || l.tag(v).IsAdverb() || v < 2 && l.is(v, "when", "and", "but", "though", "although", "while", "if") {
		v++
	}
	if l.tag(v) != article.VBN && !(l.tag(v) == article.VBD && l.lemma(v) == "ask") || v >= i {
		return -1
	}
	for k := v + 1; k < len(l.toks) && k < v+30; k++ {
		switch t := l.tag(k); {
		case t == article.TagComma && k > i:
			if s := l.subjectAt(k + 1); s >= 0 {
				return s
			}
		case t == article.TagComma && l.subjectAt(k+1) >= 0, l.is(k, ";", ":"), l.dash(k):
			return -1
		}
	}
	return -1
}

// fronted reports whether the tokens to k open a sentence with what its subject
// is or is not: "As a …,", "Far from being a …,".
func (l *line) fronted(k int) bool {
	switch k {
	case 0:
		return l.is(k, "as", "like", "unlike", "once", "formerly", "long", "despite")
	case 1:
		return l.is(k, "being") && l.is(0, "despite", "besides", "without", "for") || l.is(k, "from") && l.is(0, "far")
	case 2:
		return l.is(k, "being") && (l.is(1, "from") && l.is(0, "far") || l.is(1, "of") && l.is(0, "instead"))
	}
	return false
}
