package characterise

import "epithet/stages/article"

// someoneElse reports whether "the" and the noun, in the sentence of the phrase p or the one before, stand
// in one clause with the person's name, one as the other's subject, and so for somebody else: "the mayor"
// of "Kovac met the mayor. The mayor said", and of "Asked by Kovac, the mayor said".
func (j *Judge) someoneElse(l *line, p phrase, id string) bool {
	noun := l.lemma(p.head)
	if j.openedOver(l, p, id) {
		return true
	}
	for sent := l.sent; sent >= max(l.sent-1, 0); sent-- {
		if j.tooLong(sent) || j.ann.Sentences[sent].Part != j.ann.Sentences[l.sent].Part {
			break
		}
		s := line{text: j.a.Text, toks: j.ann.Sentence(sent)}
		for k := 2; k < len(s.toks) && s.toks[k].Start <= l.toks[p.head].Start; k++ {
			if s.tag(k) == article.NN && s.lemma(k) == noun && s.is(k-1, "the") && j.actsUpon(&s, k-1, id) {
				return true
			}
		}
	}
	return false
}

// actsUpon reports whether the person's name is the subject of the clause that reaches up to token to,
// whose verb makes him out to be nothing.
func (j *Judge) actsUpon(l *line, to int, id string) bool {
	verb := false
	for k := to - 1; k >= 0; k-- {
		t := l.tag(k)
		switch {
		case t == article.TagComma, t == article.CC, t == article.TagColon, l.dash(k), l.mark(k), l.relative(k),
			l.possessive(k),
			l.is(k, "that", "as", "like", ";"):
			return false
		case t.IsVerb() &&
			(l.is(k, "became", "become", "becomes", "remains", "remained") || l.lemma(k) == "be" && !verb ||
				naming[l.lemma(k)]):
			return false
		case t.IsVerb():
			verb = true
		case verb && t.IsName():
			m := j.mentionIn(l.toks[k].Span)
			return m >= 0 && j.mentions[m].EntityID == id && j.mentions[m].Type == article.Person
		}
	}
	return false
}

// openedOver reports whether the phrase p is the subject behind a participle at the head of its sentence
// whose object or agent is the person's name: "Asked by Kovac, the mayor", "Addressing Kovac, the judge".
func (j *Judge) openedOver(l *line, p phrase, id string) bool {
	if l.tag(p.from-1) != article.TagComma {
		return false
	}
	v := 0
	if l.tag(0) == article.IN && l.tag(1) == article.VBG {
		v = 1
	}
	k := v + 1
	for l.tag(k).IsAdverb() {
		k++
	}
	switch {
	case l.tag(v) == article.VBN && l.is(k, "by"):
		k++
	case l.tag(v) != article.VBG:
		return false
	}
	for l.tag(k) == article.NNP && l.tag(k+1) == article.NNP {
		k++
	}
	if m := j.mentionIn(l.toks[k].Span); m < 0 || j.mentions[m].EntityID != id || l.possessive(l.at(j.mentions[m].End)) {
		return false
	}
	return l.finiteBetween(v, p.from) == 0
}
