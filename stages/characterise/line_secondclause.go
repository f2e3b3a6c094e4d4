package characterise

import "epithet/stages/article"

// secondSubject is the subject of the verb at v where that is the noun or pronoun before its
// group and begins, with its phrase, a second clause behind an "and", "or" or "but" without
// comma: "Brandt is a crook and Holt is a hero"; -1 where it is joined to a noun before.
func (l *line) secondSubject(v int) int {
	s := l.leftSubject(v)
	if s < 1 || l.tag(s) == article.DT {
		return -1
	}
	head, from := l.wholePhrase(s)
	and := from - 1
	if and < 2 || l.tag(and) != article.CC || l.tag(and-1) == article.TagComma || l.is(from, "both", "not") {
		return -1
	}
	w := l.finiteBefore(and)
	if w < 0 || l.opensClause(w, and) {
		return -1
	}
	last := l.lastVerb(w, and)
	if l.alone(head, v) || !l.anyComma(w, and) && (copular[l.lemma(last)] || naming[l.lemma(last)]) {
		return head
	}
	return -1
}

// secondByName is the name between commas before the verb at v, where that is set beside the
// definite subject of a clause which a comma and a conjunction, or a semicolon, join to another:
// "X is poor, and its founder, Smith, is"; -1 for none.
func (l *line) secondByName(v int) int {
	name := l.beforeGroup(v) - 1
	if l.tag(name+1) != article.TagComma || l.tag(name) != article.NNP {
		return -1
	}
	k := name
	for l.tag(k) == article.NNP {
		k--
	}
	if l.tag(k) != article.TagComma || l.tag(k-1) != article.NN {
		return -1
	}
	_, from := l.wholePhrase(k - 1)
	p := l.phraseAt(k - 1)
	if p.owner < 0 && !l.is(from, "the") {
		return -1
	}
	and := from - 1
	if !l.is(and, ";") && !(l.tag(and) == article.CC && l.tag(and-1) == article.TagComma) || l.finiteBefore(and) < 0 {
		return -1
	}
	return name
}

// subordinate are words that open a clause and, but for the last few, may as well stand before
// a noun that belongs to the clause before.
var subordinate = list(`after before until since because while when though although unless`)

// timedSubject is the subject of the verb at v where that is the noun before its group and a
// conjunction of time or cause opens their clause: "resigned after a court found him guilty";
// -1 where the verb may be that of a clause begun before it: "those who left after it said".
func (l *line) timedSubject(v int) int {
	s := l.leftSubject(v)
	if s < 2 || !l.tag(s).IsNoun() || l.finiteBetween(s, v+1) == 0 {
		return -1
	}
	head, from := l.wholePhrase(s)
	if k := from - 1; k < 1 || !subordinate[l.word(k)] || l.finiteBefore(k) < 0 {
		return -1
	}
	return head
}

// lastVerb is the last verb of the tokens from w on and before to.
func (l *line) lastVerb(w, to int) int {
	for k := to - 1; k > w; k-- {
		if l.verbal(k) {
			return k
		}
	}
	return w
}

// wholePhrase is the head, and the first token, of the noun phrase that ends at s, with its
// possessors and what a preposition joins it to: "people like Holt", "the chief of X".
func (l *line) wholePhrase(s int) (head, from int) {
	head, from = s, s
	if l.tag(s) == article.PRP {
		return s, s
	}
	for n := 0; n < 4; n++ {
		p := l.phraseAt(head)
		for q, ok := l.withOwner(p); ok; q, ok = l.withOwner(p) {
			p = q
			p.owner = l.phraseAt(p.from).owner
		}
		if from = p.from; !l.is(from-1, "of", "like", "from", "in", "at", "for", "near") || !l.tag(from-2).IsNoun() {
			break
		}
		head = from - 2
	}
	return head, from
}

// finiteBefore is the last finite verb before the conjunction at and, in its part of the
// sentence and in no relative clause; -1 for none.
func (l *line) finiteBefore(and int) int {
	for w := and - 1; w > 0; w-- {
		switch t := l.tag(w); {
		case l.is(w, ";", ":"), l.mark(w), l.dash(w), l.relative(w) && t != article.DT:
			return -1
		case t.IsFinite() && t.IsVerb(), t.IsNoun() && naming[l.verbLemma(w)] && l.verbal(w):
			if lemma := l.lemma(w); lemma != "be" && lemma != "have" && l.reduced(w) || l.relative(l.beforeGroup(w)) {
				return -1
			}
			return w
		}
	}
	return -1
}

// opensClause reports whether the noun before the conjunction at and may be the first subject
// of a clause that the finite verb at w governs, or that a word between them opens: "said
// Brandt and Holt are", "is glad that Brandt and Holt are".
func (l *line) opensClause(w, and int) bool {
	if last := l.lemma(l.lastVerb(w, and)); opining[last] && !naming[last] {
		return true
	}
	for k := w + 1; k < and; k++ {
		if t := l.tag(k); t == article.WRB || t == article.MD ||
			l.is(k, "that", "whether", "if", "because", "although", "though", "while", "since", "until", "unless", "after",
				"before", "than", "when") {
			return true
		}
	}
	return false
}

// alone reports whether the verb of the group that ends at v is in the singular, as is the
// noun, or in the case of a subject the pronoun, at s before it.
func (l *line) alone(s, v int) bool {
	if l.tag(s) == article.PRP {
		return l.is(s, "he", "she", "they", "i", "we")
	}
	if l.tag(s).IsPlural() {
		return false
	}
	for k := s + 1; k <= v; k++ {
		if l.tag(k).IsFinite() {
			return l.tag(k) == article.VBZ || l.is(k, "was", "isn't", "wasn't")
		}
	}
	return false
}

// anyComma reports whether a comma stands between tokens from and to.
func (l *line) anyComma(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if l.tag(k) == article.TagComma {
			return true
		}
	}
	return false
}
