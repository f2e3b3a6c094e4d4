package characterise

import "epithet/stages/article"

// pointsBack reports whether token i is a demonstrative at the beginning of its sentence
// that stands for what the one before tells: "That was …".
func (l *line) pointsBack(i int) bool {
	return i >= 0 && (i == 0 || i == 1 && l.mark(0)) && l.is(i, "this", "that", "these", "those") && isVerb(l.tag(i+1))
}

// didBefore is who did what the sentence before tells, in the same paragraph: its
// subject, where its verb is one of action.
func (j *Judge) didBefore(l *line) ref {
	sent := l.sent - 1
	if sent < 0 || j.tooLong(sent) || j.ann.Sentences[sent].Part != j.ann.Sentences[l.sent].Part {
		return ref{}
	}
	b := j.line(sent)
	for v := b.pastOpening(); v < len(b.toks); v++ {
		if t := b.tag(v); !isFinite(t) && !(t == article.VBN && isNoun(b.tag(v-1))) {
			continue
		}
		if lemma := b.lemma(v); lemma == "be" || opining[lemma] || copular[lemma] {
			return ref{}
		}
		s := b.nounBefore(v)
		if s < 0 {
			return ref{}
		}
		r := j.who(&b, s, 1)
		if p := b.phraseAt(s); !r.known() && p.owner >= 0 {
			r = j.who(&b, p.owner, 1)
		}
		r.how = "sentence before"
		return r
	}
	return ref{}
}
