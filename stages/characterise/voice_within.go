package characterise

import (
	"strings"

	"epithet/stages/article"
)

// namedWithin finds who, within the report that somebody else makes, gives the name by a verb that
// reports nothing itself: "diplomats say that Norland regards them as spies".
func (j *Judge) namedWithin(l *line, t *article.Term, m *aim, v *heard) {
	if v.voice != article.Attributed || v.rule != inReport || v.quote < 0 || !m.naming && m.rule != byAccusation ||
		m.verb < 0 || m.verb == v.cue || v.cue >= 0 && denying[l.lemma(v.cue)] && !l.ofDocument(m.verb) {
		return
	}
	if o := l.beforeAdverbs(m.phrase.from); o == m.verb {
		return // "that they market quackery": no object before it
	}
	w := *v
	if j.viewWithin(l, t, m, &w); w.rule == v.rule+", naming within" || strings.Contains(w.rule, asHeDoes) {
		*v = w
	}
}

// ofDocument reports whether the verb at v is what a relative clause tells of a paper: "rejected a
// study that ranks X among".
func (l *line) ofDocument(v int) bool {
	s, passive := l.subject(v)
	if s < 0 || passive || !l.relative(s) {
		return false
	}
	b := l.bearerOf(s)
	return b >= 0 && documents[l.lemma(b)]
}

// viewWithin finds, in a quotation in marks, whose view the speaker reports, as it
// would be found outside of one: “Prosecutors charged him with fraud.” What the
// speaker says of claims is found elsewhere; where nobody is named, only a passive
// or hearsay takes the view from him.
func (j *Judge) viewWithin(l *line, t *article.Term, m *aim, v *heard) {
	w := heard{quote: -1, cue: -1, rule: inArticle}
	if j.framed(l, t, m, &w, -1); w.voice == article.Narrator {
		j.inView(l, t.Token-l.base, &w)
	}
	x := &j.quotes[v.quote]
	switch {
	case w.voice != article.Attributed, firstPerson(w.holder.Words), nobody(w.holder.Words), w.rule == asClaim,
		w.rule == toWhomItIs:
		return
	case w.holder == (article.Who{}) && !(strings.HasPrefix(w.rule, "passive") && l.beforeBe(w.cue)) && w.rule != asHeard:
		return
	case l.ownPaper(w.holder, w.cue):
		return // “I wrote a letter calling her a liar”
	case w.holder.Span.Len() > 0 && (!x.Contains(w.holder.Span) || l.not(l.at(w.holder.Span.Start)-1)):
		return
	case w.holder == (article.Who{}) && w.cue > 0 && l.beforeBe(w.cue) && l.speakersOwn(w.cue):
		return
	case w.cue > 0 && l.tag(l.beforeAdverbs(w.cue)) == article.MD:
		return // “Europe must call them thieves”
	case w.cue >= 0 &&
		(!x.Contains(l.toks[w.cue].Span) || w.rule != asHeDoes && (l.bareInfinitive(w.cue) ||
			l.tag(w.cue) == article.VB && l.is(w.cue-1, "to") && !l.tag(w.cue-2).IsVerb() && !l.tag(w.cue-2).IsAdjective())):
		return
	}
	v.holder, v.cue, v.rule = w.holder, w.cue, v.rule+", "+w.rule+" within"
}

// beforeAdverbs is the token before token i and the adverbs before that.
func (l *line) beforeAdverbs(i int) int {
	for i--; l.tag(i).IsAdverb(); i-- {
	}
	return i
}

// ownPaper reports whether the holder is a text that the speaker says he has made, right before the
// verb at c: "I wrote a letter calling her".
func (l *line) ownPaper(w article.Who, c int) bool {
	if w.EntityID != "" || w.Span.Len() == 0 || c < 2 || !documents[l.lemma(c-1)] || l.tag(c) != article.VBG {
		return false
	}
	v := l.phraseAt(c-1).from - 1
	if !composing[l.lemma(v)] && !issuing[l.lemma(v)] {
		return false
	}
	s, passive := l.subject(v)
	return !passive && l.is(s, "i", "we")
}

// issuing are verbs for what one does with a text of one's own, further to composing it.
var issuing = list(`prepare send sign post publish issue give deliver make record file release unveil submit table launch`)
