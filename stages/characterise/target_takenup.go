package characterise

// madeBefore is whose the thing at token s is that the text has spoken of in one of the few sentences before, by the
// same noun: by its possessor there, or as the object of what somebody does or makes ("X has published a report.
// … the report was"). True where it was spoken of, whoever's it is.
func (j *Judge) madeBefore(l *line, s int) (ref, bool) {
	lemma := l.lemma(s)
	for sent := l.sent - 1; sent >= 0 && sent > l.sent-fewBefore && !j.tooLong(sent); sent-- {
		n := j.line(sent)
		for k := len(n.toks) - 1; k >= 0; k-- {
			if !n.tag(k).IsNoun() || n.lemma(k) != lemma {
				continue
			}
			p := n.phraseAt(k)
			if p.head != k || n.definite(p) {
				continue
			}
			return j.makerOf(&n, p), true
		}
	}
	return ref{}, false
}

// makerOf is whose the thing is that the phrase brings in: "her plan", "a plan by X", "X gave a speech".
func (j *Judge) makerOf(l *line, p phrase) ref {
	switch {
	case p.owner >= 0:
		return j.who(l, p.owner, 1)
	case l.is(p.to, "by", "of", "from"):
		return j.after(l, p.to+1, 1)
	}
	v := l.leftOf(p.from)
	if !l.tag(v).IsVerb() || l.passive(v) || !doing[l.lemma(v)] && !rendering[l.lemma(v)] && !issuing[l.lemma(v)] {
		return ref{}
	}
	s, passive := l.subject(v)
	if s < 0 || s > v || passive || l.relative(s) {
		return ref{}
	}
	return j.who(l, s, 1)
}

// toldThings are nouns for what somebody has said, as it is spoken of afterwards.
var toldThings = list(`story tale version statement claim figure assertion excuse explanation boast remark comment number`)

// toldOf is who has said what the noun at token s takes up: the last whom the sentence before reports: "X said that he
// had been abroad. Y called the story".
func (j *Judge) toldOf(l *line, s int) ref {
	if !toldThings[l.lemma(s)] {
		return ref{}
	}
	for q := j.quoteBefore(l.toks[0].Start); q >= 0; q-- {
		x := &j.quotes[q]
		sent := j.sentenceAt(x.Start)
		if sent < 0 || sent == l.sent {
			continue
		}
		if w := j.holder(x); sent == l.sent-1 && w.EntityID != "" {
			return j.ofWho(w, "description")
		}
		break
	}
	return ref{}
}

// accuserBefore is who the sentence before, of the same paragraph, says has accused somebody, or called him something:
// of whom "that was a lie" tells, outside of quotations.
func (j *Judge) accuserBefore(l *line) ref {
	sent := l.sent - 1
	if sent < 0 || j.tooLong(sent) || j.ann.Sentences[sent].Part != j.ann.Sentences[l.sent].Part ||
		j.quoteAt(l.toks[0].Start, true) >= 0 || j.quoteAt(j.ann.Sentences[sent].Start, true) >= 0 {
		return ref{}
	}
	n := j.line(sent)
	for v := len(n.toks) - 1; v > 0; v-- {
		if lemma := n.lemma(v); !n.tag(v).IsFinite() || !accusing[lemma] && !naming[lemma] || n.passive(v) {
			continue
		}
		if s, passive := n.subject(v); s >= 0 && s < v && !passive && !n.relative(s) {
			return j.who(&n, s, 1)
		}
		break
	}
	return ref{}
}
