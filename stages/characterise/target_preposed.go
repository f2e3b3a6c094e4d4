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
	case t.IsNoun():
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
	for v--; l.tag(v).IsAdverb() || l.mark(v); v-- {
	}
	if lemma := l.lemma(v); lemma != "be" && lemma != "become" && lemma != "remain" {
		return -1
	}
	return v
}

// subjectIs finds who, by name, the definite phrase p is said to be whose verb has it for its
// subject: "The real thief in this story is Smith."
func (j *Judge) subjectIs(l *line, p phrase, m aim) (aim, bool) {
	if p.det < 0 || !l.is(p.det, "the") || p.det != p.from {
		return m, false
	}
	k := p.to
	for n := 0; n < 3 && l.is(k, "in", "of", "at", "on", "for", "from", "behind", "among"); n++ {
		h := l.nounFrom(k + 1)
		if h < 0 {
			return m, false
		}
		k = l.phraseAt(h).to
	}
	for l.is(k, "here", "today", "now") {
		k++
	}
	if l.singlesOut(p) && l.tag(k) == article.PRP && (l.tag(k+1).IsFinite() || l.tag(k+1).IsAdverb()) {
		for k++; l.tag(k).IsVerb() && l.lemma(k) != "be" || l.tag(k).IsAdverb(); k++ {
		} // "the worst thief I ever met is"
	}
	if l.lemma(k) != "be" || l.tag(k) != article.VBZ && l.tag(k) != article.VBD && l.tag(k) != article.VBP {
		return m, false
	}
	b := k
	for k++; l.tag(k).IsAdverb() && !l.not(k); k++ {
	}
	if l.singlesOut(p) {
		if g, ok := j.singledOut(l, k, m); ok {
			g.verb = b
			return g, true
		}
	}
	if !m.bearer {
		return m, false
	}
	r, ok := j.named(l, k)
	if !ok || r.kind == article.Place || l.toks[k].Start < r.span.Start {
		return m, false
	}
	if end := l.at(r.span.End); !l.closes(end) || l.tag(end) == article.TagComma && l.tag(end+1) == article.NNP {
		return m, false
	}
	m.ref, m.rule, m.verb, m.strong, m.said = r, byCopula, b, true, true
	return m, true
}

// singlesOut reports whether the definite phrase sets those it is for against others who pass for
// such: "the only thieves", "the real criminals", "the biggest liar".
func (l *line) singlesOut(p phrase) bool {
	for k := p.from + 1; k < p.head; k++ {
		if l.is(k, "only", "real", "true", "actual", "genuine") || l.tag(k) == article.JJS || l.tag(k) == article.RBS {
			return true
		}
	}
	return false
}

// singledOut finds who, or whose act, the complement at k gives as what the subject singles out:
// "what X did to the river", "the men of X", "those who sold it", who are nobody listed.
func (j *Judge) singledOut(l *line, k int, m aim) (aim, bool) {
	m.rule, m.strong, m.said = byCopula, true, true
	if l.is(k, "what") {
		s := l.doerBehind(k)
		if s < 0 {
			return m, false
		}
		m.ref = j.who(l, s, 0)
		return m, m.known()
	}
	if !m.bearer || !l.is(k, "the", "those", "these") && l.tag(k) != article.PRPS {
		return m, false
	}
	if l.is(k, "those") && l.is(k+1, "who", "in", "on") {
		m.how = unnamed
		return m, true
	}
	h := l.nounFrom(k + 1)
	if h < 0 || !somebody(l.lemma(h)) && !l.is(h, "people", "ones") || l.tag(h).IsName() {
		return m, false
	}
	if m.ref = j.who(l, h, 0); !m.known() || m.how == "description" || l.is(h+1, "who") {
		m.ref = ref{how: unnamed}
	}
	return m, true
}

// doerBehind is the head of the subject of the clause that "what" at w opens, where it tells what
// that does; -1 for none.
func (l *line) doerBehind(w int) int {
	s, v := w+1, w+2
	if l.tag(s) != article.PRP {
		if s = l.nounFrom(s); s < 0 {
			return -1
		}
		p := l.phraseAt(s)
		s, v = p.head, p.to
	}
	for ; l.tag(v).IsVerb() || l.tag(v).IsAdverb(); v++ {
		if done[l.lemma(v)] && !l.tag(v+1).IsVerb() && !l.passive(v) {
			return s
		}
	}
	return -1
}

// seeing are verbs that with "in" before their object say of somebody what one takes him for.
var seeing = list(`see recognise recognize perceive`)

// seenIn finds in whom somebody sees what the phrase p behind the name at k says: "sees in Smith a
// hero", "and in Jones a thief".
func (j *Judge) seenIn(l *line, p phrase, k int, m aim) (aim, bool) {
	if p.det < 0 || p.det != p.from || !l.is(p.det, "a", "an", "no", "the") {
		return m, false
	}
	h, from := k, k
	if l.tag(k).IsNoun() {
		h, from = l.wholePhrase(k)
	} else if l.tag(k) != article.PRP {
		return m, false
	}
	v := from - 2
	if !l.is(from-1, "in") {
		return m, false
	}
	for n := v; l.tag(v) == article.CC || l.tag(v) == article.TagComma || v < n && v > n-9 && !l.tag(v).IsVerb(); v-- {
	}
	for v >= 0 && l.tag(v).IsAdverb() {
		v--
	}
	if !seeing[l.lemma(v)] || !l.tag(v).IsVerb() || v < from-2 && !l.is(v+1, "in") || l.passive(v) {
		return m, false
	}
	r := j.who(l, h, 0)
	if !r.known() || r.kind == article.Place {
		return m, false
	}
	m.ref, m.rule, m.verb, m.naming = r, seenInHim, v, true
	return m, true
}

// preposedTo finds to whom somebody is what the phrase p says, between the verb and that: "is to
// his critics a thief", "is according to Smith a thief".
func (j *Judge) preposedTo(l *line, p phrase, v *heard) bool {
	k := l.leftOf(p.from)
	b := l.overPreposed(k, p)
	if b < 0 || !l.tag(k).IsNoun() {
		return false
	}
	h, from := l.wholePhrase(k)
	if !l.is(from-1, "to", "for") || spells[l.lemma(h)] || !l.somebody(h) && !l.is(from-2, "according") {
		return false
	}
	return j.holds(l, h, -1, toWhomItIs, v)
}
