package characterise

import (
	"slices"
	"strings"

	"epithet/stages/article"
)

// description is whom a definite description stands for.
func (j *Judge) description(l *line, p phrase) ref {
	lemma := strings.ToLower(l.lemma(p.head)) // "the Union" after the "Orthan Union"
	if r, ok := j.ofWriter(l, p, lemma); ok {
		return r
	}
	w := wantOf(lemma)
	if w == (want{}) {
		for k := p.from; k < p.head; k++ {
			if l.tag(k) == article.CD || l.is(k, "other") {
				return ref{}
			}
		}
		r := j.thing(lemma, l.toks[p.from].Start)
		if !r.known() {
			r = j.epithet(l, p, lemma)
		}
		if r.how == unnamed {
			return r
		}
		r.how = "description"
		return r
	}
	if r := j.lex.states[lemma]; r.known() && p.head == p.from+1 && l.is(p.from, "the") {
		return r
	}
	w.noun = lemma
	if l.tag(p.head).IsPlural() {
		w.body = w.body && !alikeOrOwn(lemma) || w.person && j.aiming // those of a body
		w.person, w.woman, w.man, w.media = false, false, false, false
	}
	if w.person && (j.aiming || !isOffice(lemma)) && !l.tag(p.head).IsPlural() && j.stranger(lemma, l.toks[p.from].Start) {
		return ref{how: unnamed}
	}
	k, fit := j.salient(l, p.from, w)
	r := ref{}
	if k >= 0 {
		r = refOf(&j.mentions[k], "")
	}
	if l.tag(p.head).IsPlural() && human(lemma) {
		w.plural, w.persons = true, true
		if some := j.againBy(l, p.from, w, fit); some.known() {
			some.how = "description"
			return some
		}
	}
	if !j.lex.hasWord(r.id, lemma) {
		if b := j.bearer(lemma, l.toks[p.from].Start); b.known() && w.kind(b.kind) {
			r = b
		} else if d := j.describedAs(lemma, l.toks[p.from].Start); d.known() && d.id != j.actedOn(l, p.head) &&
			!(k >= 0 && j.lately(k, d.id, lemma, l)) {
			r = d
		} else if r.loose = true; j.newcomer(lemma, l.toks[p.from].Start) || j.unlikely(r.id, lemma, l.toks[p.from].Start) {
			return ref{}
		} else if r.kind == article.Person && j.someoneElse(l, p, r.id) {
			return ref{how: unnamed}
		}
	}
	if ownNouns[lemma] && !j.lex.hasWord(r.id, lemma) && (r.loose || alike[lemma] == "") ||
		r.loose && (watching[lemma] || alike[lemma] == alike["paper"] && p.head > p.det+1 && p.det >= 0) {
		return ref{} // of regulators, and of what is “the local paper”, there are others
	}
	if w.state && !w.place && j.sole && !slices.Contains(j.selfsame[:], j.state.id) && (!r.known() || r.kind == article.State) {
		r = j.state
	}
	r.how = "description"
	return r
}

// lately reports whether "the group" is rather the body of the mention k, the subject of the sentence before, than the
// one with that id, which the article has described so and not named since.
func (j *Judge) lately(k int, id, noun string, l *line) bool {
	m := &j.mentions[k]
	if alike[noun] != alike["group"] || m.Type != article.Organisation || m.Method != article.Catalogue || m.Sent != l.sent-1 ||
		!j.subjectLike(m) {
		return false
	}
	for _, w := range j.lex.names[m.EntityID] {
		if apartKinds[w] || w == "ministry" || w == "department" {
			return false
		}
	}
	for i := k; i < len(j.mentions) && j.mentions[i].Sent <= l.sent; i++ {
		if j.mentions[i].EntityID == id {
			return false
		}
	}
	return true
}

// alikeOrOwn reports whether several that the noun names are several bodies, not the
// people of one: "the newspapers", not "the rebels".
func alikeOrOwn(noun string) bool {
	return alike[noun] != "" || mediaNouns[noun] || ownNouns[noun] && noun != "police"
}

// thing is the listed entity that a noun for neither somebody nor a place takes
// up: the only one whose name in the lexicon holds it, or that the article has
// described by it.
func (j *Judge) thing(noun string, at int) ref {
	if b := j.bearer(noun, at); b.known() {
		return b
	}
	if r := j.describedAs(noun, at); r.known() {
		return r
	}
	return j.compounded(noun, at)
}

// compounded is the only thing named before the byte whose name in the lexicon holds a
// noun that ends in this one: "the book" of the "Sorvani textbook".
func (j *Judge) compounded(noun string, at int) ref {
	var found ref
	if len(noun) < 4 {
		return found
	}
	for _, k := range j.crowd.listed {
		m := &j.mentions[j.crowd.all[k].first]
		if m.Start >= at {
			break
		}
		if m.Type != article.Other || !j.lex.hasTail(m.EntityID, noun) {
			continue
		}
		if found.known() {
			return ref{}
		}
		found = refOf(m, "")
	}
	return found
}

// bearer is the only entity named before the byte whose name in the lexicon
// holds the word, such as "president".
func (j *Judge) bearer(word string, before int) ref {
	var found ref
	for _, k := range j.crowd.listed {
		m := &j.mentions[j.crowd.all[k].first]
		if m.Start >= before {
			break
		}
		if j.lex.hasWord(m.EntityID, word) {
			if found.known() {
				return ref{}
			}
			found = refOf(m, "")
		}
	}
	return found
}

// watching are nouns for bodies that watch others and judge them.
var watching = list(`regulator watchdog inspectorate ombudsman`)

// epithet is the person whom a text goes on about by another noun for one: "Kovac was in
// town. The baker said". It is the only one of the sentence that last names somebody.
func (j *Judge) epithet(l *line, p phrase, noun string) ref {
	at := l.toks[p.from].Start
	if !human(noun) || ownNouns[noun] || aimedAt[noun] || others[noun] || l.tag(p.head) != article.NN || p.det < 0 ||
		!l.is(p.det, "the") || j.stranger(noun, at) {
		return ref{}
	}
	for k := p.det + 1; k < p.head; k++ {
		if l.tag(k).IsAdjective() && !l.is(k, "former", "local") || l.tag(k).IsName() {
			return ref{} // "the tall cook" is somebody new
		}
	}
	switch l.tag(p.to) {
	case article.IN, article.TO, article.WP, article.WPS, article.WDT, article.VBG:
		return ref{} // which one, the text says itself
	case article.VBN:
		if t := l.tag(p.to + 1); t == article.IN || t == article.TO || t == article.TagComma {
			return ref{}
		}
	}
	if l.actsOnHim(p) {
		return ref{}
	}
	quote := j.quoteAt(at, true)
	var found ref
	sent := -1
	for k := j.mentionFrom(at) - 1; k >= 0; k-- {
		m := &j.mentions[k]
		if m.End > at || m.Type != article.Person || j.quoteAt(m.Start, true) != quote {
			continue
		}
		if m.Sent < l.sent-2 || found.known() && m.Sent != sent {
			break
		}
		if m.Sent == l.sent && (l.tag(p.from-1) == article.TagComma || l.coArgument(l.at(m.Start), p.head)) ||
			found.known() && found.id != m.EntityID {
			return ref{} // "X is a liar, the coroner said"
		}
		found, sent = refOf(m, ""), m.Sent
	}
	if found.known() && j.someoneElse(l, p, found.id) {
		return ref{how: unnamed}
	}
	return found
}

// actsOnHim reports whether "him" or "her" is the object of a verb of which the phrase p is the subject,
// and so somebody else: "the minister, handing her a medal, said".
func (l *line) actsOnHim(p phrase) bool {
	for k := p.to; k+1 < len(l.toks) && k < p.to+12 && l.tag(k) != article.TagPeriod && !l.is(k, ";", "that"); k++ {
		if l.tag(k).IsVerb() && l.is(k+1, "him", "her") && l.tag(k+1) == article.PRP && !l.tag(k+2).IsVerb() {
			return true
		}
	}
	return false
}
