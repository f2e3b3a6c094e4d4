package characterise

import "epithet/stages/article"

// newcomer reports whether the text, in the sentences up to the byte at, brings in a
// body by "a" or "an" and the noun, of which it does not say that a name is its: "the union"
// after "A union doubted that" is none of those whom the text names.
func (j *Judge) newcomer(noun string, at int) bool {
	if personNouns[noun] || human(noun) {
		return false
	}
	return j.broughtInBefore(noun, at, 8)
}

// stranger reports whether the text brings in a person so, shortly before the byte at, whom no
// name has followed since: "the waiter" after "A waiter told me that".
func (j *Judge) stranger(noun string, at int) bool {
	return (personNouns[noun] || human(noun)) && j.broughtInBefore(noun, at, 3)
}

// broughtInBefore reports whether "a" or "an" and the noun bring somebody in, in so many sentences
// up to the byte at.
func (j *Judge) broughtInBefore(noun string, at, sentences int) bool {
	sent := j.sentenceAt(at)
	for s := sent; s >= 0 && s > sent-sentences; s-- {
		if j.tooLong(s) || j.ann.Sentences[s].Kind == article.Furniture {
			continue
		}
		l := line{text: j.a.Text, toks: j.ann.Sentence(s)}
		for k := range l.toks {
			if l.toks[k].Start >= at {
				break
			}
			if l.tag(k) == article.NN && l.lemma(k) == noun && l.bringsInAt(k) {
				return true
			}
		}
	}
	return false
}

// bringsInAt reports whether the noun at k heads a phrase with "a" or "an" that is neither what
// somebody is or is called nor stands beside a name.
func (l *line) bringsInAt(k int) bool {
	if l.nominal(k+1) && l.tag(k+1) != article.NNP || l.tag(k+1) == article.NNP || l.possessive(k+1) {
		return false // "a union Solidarity", "a company spokesman"
	}
	d := k - 1
	for d >= 0 && d > k-5 &&
		(l.tag(d).IsAdjective() || l.tag(d).IsNoun() && !l.tag(d).IsName() || l.tag(d) == article.VBN ||
			l.tag(d) == article.VBG || l.possessive(d)) {
		d--
	}
	if !l.is(d, "a", "an") {
		return false
	}
	b := d - 1
	switch {
	case l.tag(b) == article.TagComma || l.dash(b) || l.is(b, "("):
		return b > 0 && (!l.tag(b-1).IsName() || l.tag(k+1).IsFinite())
	case l.tag(k+1) == article.TagComma && (l.tag(k+2) == article.NNP || l.is(k+2, "the")):
		return false
	case copular[l.lemma(b)], naming[l.lemma(b)],
		l.is(b, "as", "like", "into", "than", "not", "no", "become", "also", "still", "called"):
		return false
	}
	return true
}

// stranger reports whether token i heads a phrase for persons whom a relative clause tells apart from
// others, and who need no name: "workers whom she called", "the Danish rider who came second".
func (l *line) stranger(i int) bool {
	if i < 0 || !l.tag(i).IsNoun() || l.tag(i).IsName() || !human(l.lemma(i)) && !persons(l.lemma(i)) ||
		!l.is(i+1, "who", "whom", "whose") {
		return false
	}
	p := l.phraseAt(i)
	if p.head != i || p.owner >= 0 {
		return false
	}
	return l.tag(i).IsPlural() && !l.definite(p) ||
		p.det >= 0 && l.is(p.det, "the") && l.tag(p.det+1).IsAdjective() && l.toks[p.det+1].Of(l.text)[0] < 'a'
}

// anyPerson reports whether token i heads a phrase that brings in a person: "a hard businesswoman".
func (l *line) anyPerson(i int) bool {
	if l.tag(i) != article.NN || !human(l.lemma(i)) && !persons(l.lemma(i)) {
		return false
	}
	p := l.phraseAt(i)
	return p.head == i && p.owner < 0 && l.is(p.det, "a", "an") && !l.is(p.to, "of", "at", "from", "in", "for")
}

// besideStrangers reports whether commas set beside the phrase, before its verb, somebody whom "a"
// or a number brings in and no listed name stands for: "the thieves of the valley, two brothers
// from the hills, were".
func (j *Judge) besideStrangers(plain *line, p phrase) bool {
	whole := j.whole(plain.sent)
	l, k := &whole, whole.at(plain.toks[p.to-1].Start)+1
	if l.is(k, "of", "in", "at", "from") {
		for k++; l.nominal(k) || l.tag(k) == article.DT; k++ {
		}
	}
	if l.tag(k) != article.TagComma || l.tag(k+1) != article.CD && !l.is(k+1, "a", "an") || l.is(k+2, "of") {
		return false
	}
	for n := k + 2; n < len(l.toks) && n < k+12; n++ {
		if l.tag(n) == article.TagComma {
			return n > k+2 && l.tag(n+1).IsFinite()
		}
		if r, ok := j.named(l, n); ok && r.listed || l.tag(n).IsFinite() {
			return false
		}
	}
	return false
}

// inUnlisted reports whether the definite phrase p follows the name of a place or state that the
// lexicon does not list, where its clause begins: "In neighbouring Orland the regime".
func (j *Judge) inUnlisted(l *line, p phrase) bool {
	k := p.from - 1
	if p.det != p.from || !l.is(p.det, "the") {
		return false
	}
	if l.tag(k) == article.TagComma {
		k--
	}
	if l.tag(k) != article.NNP || j.catalogued(l.toks[k].Span) {
		return false
	}
	in := l.phraseAt(k).from - 1
	for l.tag(in).IsAdjective() || l.tag(in) == article.VBG {
		in--
	}
	return l.is(in, "in") && l.opensAt(in) && !isTime(l, k)
}
