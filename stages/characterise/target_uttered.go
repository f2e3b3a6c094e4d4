package characterise

// uttering are verbs whose object is the words that their subject utters.
var uttering = list(`shout yell scream bellow roar holler chant sing write rewrite recite post tweet retweet scrawl daub spray paint
	hurl mutter whisper spout crack tell`)

// submitting are verbs whose object may be words that their subject gives to somebody.
var submitting = list(`give send tell feed submit file supply provide lodge enter mail text email`)

// utteredBy is the verb by whose subject the words, that the phrase with the term is for, are
// uttered, or given to somebody: "shouted racist slogans", "gave the inspectors false
// figures"; -1 for none.
func (l *line) utteredBy(p phrase, modifier bool) int {
	lemma := l.lemma(p.head)
	v := l.leftOf(p.from)
	if somebody(lemma) || !l.tag(p.head).IsNoun() {
		return -1
	}
	for k := v + 1; k <= p.head; k++ {
		if l.mark(k) {
			return -1 // these are the words
		}
	}
	if uttering[l.lemma(v)] && l.tag(v).IsVerb() &&
		(modifier || l.tag(p.head).IsPlural() || kindOf(lemma, "message") || l.is(p.to, "at", "about", "against")) {
		return v
	}
	if p.owner >= 0 ||
		!(kindOf(lemma, "message") || messages[lemma] || media[lemma] || lemma == "data" || lemma == "evidence") {
		return -1
	}
	if l.nominal(v) {
		v = l.leftOf(l.phraseAt(v).from) // to whom they are given
	}
	if submitting[l.lemma(v)] && l.tag(v).IsVerb() {
		return v
	}
	return -1
}

// uttered finds who utters the words, or gives them to somebody, that the term tells of.
func (j *Judge) uttered(l *line, p phrase, m aim) (aim, bool) {
	v := l.utteredBy(p, m.modifier)
	if v < 0 {
		return m, false
	}
	s, passive := l.subject(v)
	if s >= 0 && isTime(l, s) {
		s = l.nounBefore(v) // "In January somebody sprayed": the tree takes the month for it
	}
	if s < 0 || s > v || passive {
		return m, false
	}
	m.ref, m.rule, m.verb, m.said, m.strong = j.who(l, s, 0), byDoing, v, true, true
	if q := l.phraseAt(s); !m.known() && (l.indefinite(q) || l.is(s, "somebody", "someone")) {
		m.ref = j.bodyOf(l, s)
		return m, m.known() || !l.is(q.to, "of", "from", "at", "for")
	}
	return m, m.known()
}

// somebody reports whether the noun is one for a person or a body.
func somebody(lemma string) bool {
	return human(lemma) || persons(lemma) || bodyNouns[lemma]
}
