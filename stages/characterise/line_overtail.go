package characterise

import "epithet/stages/article"

// overTail is the head of the subject that ends with the noun at s, by the order
// of the words: over participles, and clauses with "who" or "what" that stand for
// somebody themselves, as in "those held in the camp". It is s itself where none of
// these stands before it.
func (l *line) overTail(s int) int {
	if o := l.overName(s); o >= 0 {
		s = o
	}
	for n := 0; n < 6; n++ {
		b := l.beforePhrase(s)
		switch t := l.tag(b); {
		case b < 1:
			return s
		case b > 1 && l.is(b, "with") && l.is(b-1, "along", "together"):
			if b -= 2; l.tag(b) == article.TagComma {
				b--
			}
			if !l.tag(b).IsNoun() {
				return s
			}
			s = b // "Smith along with two others"
		case t == article.IN || t == article.TO || t.IsVerb() || t == article.RP || t.IsAdverb():
			o := l.clauseHead(b)
			if o < 0 && t.IsVerb() {
				o = l.whoDoes(b)
			}
			if o < 0 {
				return s
			}
			s = o
		default:
			return s
		}
	}
	return s
}

// overAside is the subject that begins the sentence, where an apposition or a relative clause
// between two commas stands between it and the finite verb at v: "Smith, the man who was
// himself expelled by vote, calls"; -1 for none.
func (l *line) overAside(v int) int {
	if l.tag(v-1) != article.TagComma || !l.tag(v).IsFinite() {
		return -1
	}
	h := l.pastOpening()
	for h < v && (l.tag(h).IsNoun() || l.tag(h).IsAdjective() || l.tag(h) == article.DT || l.tag(h) == article.CD) {
		h++
	}
	if h--; h < 0 || !l.tag(h).IsNoun() || l.tag(h+1) != article.TagComma || h+1 == v-1 {
		return -1
	}
	switch l.tag(h + 2) {
	case article.DT, article.WP, article.WDT, article.WRB, article.WPS, article.VBN, article.JJ, article.NN:
	default:
		return -1
	}
	for k := h + 2; k < v-1; k++ {
		if l.tag(k) == article.TagComma || l.tag(k) == article.CC && (l.tag(h+2) == article.DT || l.tag(h+2) == article.NN) {
			return -1
		}
	}
	return h
}

// pastAside reports whether the past tense at v is the sentence's own verb behind such an aside, and
// has its object at once: "Smith, the head of the union, called the mayor, Jones, a". Where another
// verb follows a comma it may as well be a participle: "Smith, a teacher, called the king of, was".
func (l *line) pastAside(v int) bool {
	if l.tag(v) != article.VBD || l.tag(v-1) != article.TagComma {
		return false
	}
	switch l.tag(v + 1) {
	case article.DT, article.PRP, article.PRPS, article.NNP, article.NNPS, article.NNS:
	default:
		return false
	}
	for k := v + 2; k < len(l.toks); k++ {
		if l.tag(k).IsFinite() && l.tag(k-1) == article.TagComma {
			return false
		}
	}
	return l.overAside(v) >= 0
}

// overName is the head of the subject whose clause ends with the name at s: "the men
// held at X"; -1 for none.
func (l *line) overName(s int) int {
	b := s
	for b > 0 && (l.tag(b).IsName() || l.tag(b) == article.DT) {
		b--
	}
	if b == s || l.is(b, "of") {
		return -1
	}
	if l.tag(b).IsVerb() {
		return l.whoDoes(b) // "those who guard X"
	}
	if t := l.tag(b); t != article.IN && t != article.TO {
		return -1
	}
	if o := l.clauseHead(b); o >= 0 {
		return o
	}
	if l.is(b, "under") && l.tag(b-1).IsNoun() ||
		l.is(b, "from", "in", "at", "near", "outside") && l.tag(b-1).IsNoun() && l.tag(b-1) != article.NNP {
		return b - 1 // "X under Smith is"
	}
	return -1
}

// whoDoes is the relative pronoun that is the subject of the verb at v, where whom it stands for
// is a subject whose own verb comes behind: "those who guard X are"; -1 for none, and where a
// clause of its own may begin behind the verb, as after one of saying.
func (l *line) whoDoes(v int) int {
	if !l.tag(v).IsVerb() || l.is(v+1, "this", "that", "it", "so") && !l.nominal(v+2) {
		return -1 // "those who did this" are known
	}
	k := v - 1
	for l.tag(k).IsAdverb() || l.tag(k).IsVerb() || l.tag(k) == article.MD || l.not(k) {
		k--
	}
	if k < 0 || !l.relative(k) || l.tag(k-1) == article.TagComma || !l.is(k, "who", "that", "which", "whoever") ||
		l.asksWho(k) || !l.lacksVerb(k) {
		return -1
	}
	if lemma := l.lemma(v); (opining[lemma] || denying[lemma] || supposing[lemma]) && l.finiteBetween(v, len(l.toks)) != 1 {
		return -1
	}
	return k
}

// lacksVerb reports whether the clause in which the relative pronoun at k is has no verb before it.
func (l *line) lacksVerb(k int) bool {
	from := k
	if k > 0 && !l.is(k, "whoever") {
		from = l.phraseAt(k - 1).from
	}
	for k--; k >= 0; k-- {
		switch t := l.tag(k); {
		case t.IsFinite():
			return k == from-1 && opining[l.lemma(k)] // "he said those who"
		case l.is(k, "that", ";", ":"), t == article.TagComma, t == article.CC, l.mark(k):
			return true
		}
	}
	return true
}

// beforePhrase is the token before the noun phrase, or pronoun, at s.
func (l *line) beforePhrase(s int) int {
	b := l.phraseAt(s).from - 1
	if t := l.tag(s); t.IsName() {
		return -1 // a name, with what may be of the phrase before it
	}
	for b >= 0 &&
		(l.mark(b) || l.tag(b) == article.PRPS || l.tag(b) == article.DT || l.tag(b).IsAdjective() || l.tag(b) == article.CD ||
			l.possessive(b) || l.tag(b).IsNoun() && l.possessive(b+1)) {
		b--
	}
	return b
}

// clauseHead is the noun that the relative clause, or participle, belongs to
// whose last words before its last phrase end with token b; -1 for none.
func (l *line) clauseHead(b int) int {
	k := b
	verb, finite := -1, false
	for ; k > 0 && b-k < 8; k-- {
		t := l.tag(k)
		if t.IsVerb() || t == article.MD {
			verb = k
			finite = finite || t.IsFinite()
			if lemma := l.lemma(k); opining[lemma] || denying[lemma] || supposing[lemma] {
				return -1 // what follows is a clause of its own
			}
			continue
		}
		if t.IsAdverb() || t == article.RP || l.not(k) || verb < 0 && (t == article.IN || t == article.TO) {
			continue
		}
		if verb < 0 &&
			(t.IsNoun() || t == article.PRP || t == article.DT || t == article.PRPS || t.IsAdjective() || t == article.CD) {
			continue // the object of the verb
		}
		break
	}
	if verb < 0 || k < 0 {
		return -1
	}
	switch t := l.tag(k); {
	case l.relative(k):
		if t == article.WP && l.is(k, "what", "whatever", "whoever", "who") && l.tag(k-1) != article.TagComma {
			return k
		}
	case !finite && (t.IsNoun() || l.is(k, "those")) && (l.tag(verb) == article.VBG || l.tag(verb) == article.VBN):
		return k
	}
	return -1
}
