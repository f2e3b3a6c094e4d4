package characterise

import "epithet/stages/article"

// disclosed is who is what the definite phrase p names where the text says that somebody does not
// or did not know who that is, and then who it is: "Nobody knew who the thief was. It was Smith."
func (j *Judge) disclosed(l *line, p phrase) ref {
	if !l.is(p.from-1, "who") || l.lemma(p.to) != "be" {
		return ref{}
	}
	end := p.to + 1
	for l.tag(end).IsAdverb() {
		end++
	}
	if l.is(end, ":", ";") || l.dash(end) {
		return j.itWas(l, end+1)
	}
	if l.tag(end) != article.TagPeriod && end < len(l.toks) || l.sent+1 >= len(j.ann.Sentences) || j.tooLong(l.sent+1) {
		return ref{}
	}
	n := j.line(l.sent + 1)
	return j.itWas(&n, 0)
}

// itWas is who by name the clause that begins at token k says that it is: "It was Smith", "it turned
// out to be Smith"; nobody where that has a clause of its own.
func (j *Judge) itWas(l *line, k int) ref {
	if !l.is(k, "it") {
		return ref{}
	}
	for k++; l.lemma(k) == "be" && l.tag(k).IsVerb() || l.is(k, "turned", "turns", "out", "to", "had", "has") ||
		l.tag(k).IsAdverb() && !l.not(k); k++ {
	}
	if l.lemma(k-1) != "be" && !l.tag(k-1).IsAdverb() {
		return ref{}
	}
	r, ok := j.named(l, k)
	if !ok || r.kind == article.Place || l.toks[k].Start < r.span.Start {
		return ref{}
	}
	if end := l.at(r.span.End); !l.closes(end) {
		return ref{}
	}
	return r
}

// namedBehind finds who it is that the phrase p brings in, by the name that the text gives him right behind it:
// "there is a thief here, and his name is X", "a spy got away. His name was X", "the thief is called X".
func (j *Judge) namedBehind(l *line, p phrase, m aim) (aim, bool) {
	if m.modifier || !m.bearer && !human(l.lemma(p.head)) || l.tag(p.head) != article.NN {
		return m, false
	}
	k := l.tail(p.to)
	if n := l.givesName(k); n >= 0 {
		return j.asNamedAt(l, n, m)
	}
	for k++; k < len(l.toks) && k < p.to+16; k++ {
		if l.tag(k) == article.PRPS && !l.is(k+1, "name") || l.subjective(k) && l.givesName(k+1) < 0 {
			return m, false
		}
		if l.tag(k-1) != article.TagComma && l.tag(k-1) != article.CC && !l.is(k-1, ";", ":") && !l.dash(k-1) {
			continue
		}
		if n := l.namesIt(k, p); n >= 0 {
			return j.asNamedAt(l, n, m)
		}
	}
	if k < len(l.toks) || l.sent+1 >= len(j.ann.Sentences) || j.tooLong(l.sent+1) ||
		j.ann.Sentences[l.sent+1].Part != j.ann.Sentences[l.sent].Part {
		return m, false
	}
	next := j.line(l.sent + 1)
	if n := next.namesIt(0, p); n >= 0 {
		return j.asNamedAt(&next, n, m)
	}
	return m, false
}

// asNamedAt is m said of whom the token at n names; false where that is no name of somebody.
func (j *Judge) asNamedAt(l *line, n int, m aim) (aim, bool) {
	r, ok := j.named(l, n)
	if !ok || r.kind == article.Place || r.span.Start != l.toks[n].Start {
		return m, false
	}
	if m.rule, m.strong, m.ref = "named behind it", true, r; !r.listed {
		m.ref = ref{how: unnamed}
	}
	return m, true
}

// namesIt is where the name stands that the clause which begins at token k gives to whom the phrase p
// is for: "his name is X", "he is called X", "the thief is called X"; -1 for none.
func (l *line) namesIt(k int, p phrase) int {
	switch {
	case l.is(k, "his", "her", "its") && l.is(k+1, "name"):
		if l.lemma(k+2) == "be" {
			return k + 3
		}
	case l.is(k, "he", "she", "it"):
		return l.givesName(k + 1)
	case l.is(k, "the", "that", "this") && l.lemma(k+1) == l.lemma(p.head):
		return l.givesName(k + 2)
	}
	return -1
}

// givesName is the token behind the "is called" or "was named" at token k; -1 for none.
func (l *line) givesName(k int) int {
	if l.lemma(k) == "be" && l.tag(k).IsFinite() && l.is(k+1, "called", "named") {
		return k + 2
	}
	return -1
}
