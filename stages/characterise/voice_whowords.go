package characterise

import "epithet/stages/article"

func asWho(r ref, text string) article.Who {
	if r.listed {
		return article.Who{EntityID: r.id, Words: r.span.Of(text), Span: r.span}
	}
	return article.Who{Words: r.span.Of(text), Span: r.span}
}

// followers are nouns for those who stand with somebody, and speak for
// themselves.
var followers = list(`supporter follower fan admirer devotee disciple backer sympathiser sympathizer defender apologist loyalist believer
	worshipper enthusiast staff family entourage clan critic opponent detractor ally friend rival enemy foe victim neighbour neighbor`)

// standsAlone reports whether the quantifier at i is a noun phrase of its own: "both said", not "both
// parties", "all of them".
func (l *line) standsAlone(i int) bool {
	return l.tag(i+1).IsVerb() || l.tag(i+1) == article.MD || l.tag(i+1).IsAdverb()
}

// whoWords is the holder that the noun phrase with head i names: a listed
// entity, else its words without the article.
func (j *Judge) whoWords(l *line, i int) article.Who {
	if w, ok := l.together(i); ok {
		return w
	}
	if w := j.sharing(l, i); w != (article.Who{}) {
		return w
	}
	if l.is(i, "both", "all", "each") && l.standsAlone(i) {
		if w := j.manyBefore(l, i, 0); w != (article.Who{}) {
			return w // "Two judges heard them, and both said"
		}
		if h := l.firstHead(l.pastOpening(), i-1); h >= 0 && l.manyAt(h) {
			return j.whoWords(l, h)
		}
	}
	if l.tag(i) == article.PRP {
		if w := j.broughtIn(l, i); w != (article.Who{}) {
			return w
		}
	}
	if r := j.who(l, i, 0); r.known() &&
		!(r.how == "part" &&
			(r.kind == article.Person && (l.tag(i).IsPlural() || l.phraseAt(i).owner >= 0) ||
				l.tag(i).IsPlural() && r.kind == article.State && l.is(i+1, "in"))) &&
		!((followers[l.lemma(i)] || kindred[l.lemma(i)]) && l.tag(i).IsNoun() && r.how != "name") {
		if r.listed {
			return article.Who{EntityID: r.id}
		}
		// not "Twitter" of "Twitter accounts"
		if p := l.phraseAt(i); r.how == "pronoun" ||
			r.how == "name" && !(r.span.Start >= l.toks[p.from].Start && r.span.End < l.toks[i].Start && !l.possessive(i-1)) {
			return asWho(r, l.text)
		}
	}
	if l.is(i, "you") && l.declared(i) {
		return j.spokenTo(l, i)
	}
	if t := l.tag(i); t == article.PRP || t == article.WP || t == article.WDT {
		if h := l.nounOfWho(i); h >= 0 {
			return j.whoWords(l, h)
		}
		return article.Who{}
	}
	if r := j.office(l, i); r.known() {
		return article.Who{EntityID: r.id}
	}
	if weekdays[l.lemma(i)] && i > 0 && l.tag(i-1).IsNoun() {
		i--
	}
	if w, ok := l.contracted(i); ok {
		return w
	}
	p := l.phraseAt(i)
	if weekdays[l.lemma(p.to-1)] && p.to-1 > i {
		p.to = i + 1 // "a jury today convicted"
	}
	from := p.from
	if p.det >= 0 && l.is(p.det, "the", "a", "an", "this", "these", "those") {
		if from = p.det + 1; l.is(p.det, "the") && l.is(p.det-1, "half") {
			from = p.det - 1
		}
	}
	if n := p.owner; n >= 0 && l.tag(n) == article.NNP && l.possessive(n+1) && n+2 == from {
		for from = n; l.tag(from-1) == article.NNP; from-- { // "Smith's lawyer"
		}
	}
	if l.tag(from) == article.WPS {
		from++ // "whose enemies"
	}
	if from >= p.to || from+1 == p.to && l.is(from, "the", "a", "an") {
		return article.Who{}
	}
	return l.words(from, l.pastWho(i, l.tail(p.to)))
}

// pastWho is where the holder that ends at token to, with head h, ends with the clause that tells who he is,
// where the noun says nothing without it: "people who never met him".
func (l *line) pastWho(h, to int) int {
	if to != h+1 || !l.is(to, "who") || !l.is(h, "people", "those", "others", "someone", "somebody", "everyone") {
		return to
	}
	told := false // its verb has been
	for k := to + 1; k < len(l.toks) && l.toks[k].End-l.toks[h].Start < 60; k++ {
		switch t := l.tag(k); {
		case !told && (naming[l.lemma(k)] || opining[l.lemma(k)] || accusing[l.lemma(k)]):
			return to
		case t == article.TagComma, t == article.TagPeriod, t == article.TagColon, l.mark(k), l.is(k, ";"), l.dash(k),
			told && (t.IsFinite() || t == article.CC && l.tag(k+1) == article.DT):
			return k
		default:
			told = told || t.IsNoun() || t == article.PRP
		}
	}
	return to
}

// subjectWords is whoWords of the subject at s, which is no name that a preposition ties to
// it ("a court in Geneva"). "They", behind a colon or a semicolon, go on as the several
// persons whom the clause before is about.
func (j *Judge) subjectWords(l *line, s int) article.Who {
	if o := l.overName(s); o >= 0 {
		s = o
	}
	if l.is(s, "they") && (l.is(s-1, ":", ";") || l.dash(s-1)) {
		if k := l.manyFirst(s - 2); k >= 0 {
			return j.whoWords(l, k)
		}
	}
	return j.whoWords(l, s)
}

// upTo is w without what stands from the verb at v on, where a phrase runs on
// over it.
func (l *line) upTo(w article.Who, v int) article.Who {
	at := l.toks[v].Start
	if w.EntityID != "" || w.Span.Start >= at || w.Span.End <= at || v == 0 {
		return w
	}
	s := article.Span{Start: w.Span.Start, End: l.toks[v-1].End}
	return article.Who{Words: s.Of(l.text), Span: s}
}

// notTheNamed is who gives the name, by his description where that was taken for whom the verb's
// own pronoun stands for: "the mayor, who called her", w where it was not.
func (l *line) notTheNamed(m *aim, w article.Who) article.Who {
	object := m.how == "pronoun" && l.tag(m.verb+1) == article.PRP && l.is(m.verb+1, "him", "her") ||
		m.how == "description" && l.is(m.verb+1, "the")
	if !m.naming || !object || !l.tag(m.verb).IsVerb() {
		return w
	}
	s, passive := l.subject(m.verb)
	if h := l.bearerOf(s); h >= 0 {
		s = h
	}
	if s < 0 || s > m.verb || passive || l.tag(s) != article.NN && l.tag(s) != article.NNS {
		return w
	}
	if l.phraseAt(s).owner >= 0 || l.nobodys(s) {
		return w // "asked that nobody call her a hero"
	}
	return l.inWords(s)
}

// inWords is the noun phrase with head i by its words alone, without its article.
func (l *line) inWords(i int) article.Who {
	p := l.phraseAt(i)
	if p.det == p.from {
		p.from++
	}
	return l.words(min(p.from, p.head), p.head+1)
}

// words are tokens [from, to) as a holder.
func (l *line) words(from, to int) article.Who {
	if from >= to || to > len(l.toks) {
		return article.Who{}
	}
	s := article.Span{Start: l.toks[from].Start, End: l.toks[to-1].End}
	return article.Who{Words: s.Of(l.text), Span: s}
}

// sharing is whom "it" at i goes on about where its clause is joined to one about that body.
func (j *Judge) sharing(l *line, i int) article.Who {
	h := l.sharedSubject(i)
	if h < 0 {
		return article.Who{}
	}
	if l.is(h, "it") {
		w, _ := j.goesOn(l, h)
		return w
	}
	return j.whoWords(l, h)
}

// sharedSubject is the subject, a body or itself "it", of the clause at the head of the sentence, to which
// "and" or "but" joins the clause whose subject "it" at i is: "The court found nothing, and it cleared
// him"; -1 for none.
func (l *line) sharedSubject(i int) int {
	if i < 4 || !l.is(i, "it") || !l.is(i-1, "and", "but") || !l.tag(i+1).IsFinite() {
		return -1
	}
	from := l.pastOpening()
	h := from
	if !l.is(from, "it") {
		h = l.firstHead(from, i-1)
	}
	if h < 0 || !l.is(h, "it") && (!bodyNouns[l.lemma(h)] || l.tag(h) != article.NN) ||
		!(l.tag(h+1).IsFinite() || l.tag(h+1).IsAdverb() && l.tag(h+2).IsFinite()) {
		return -1
	}
	return h
}
