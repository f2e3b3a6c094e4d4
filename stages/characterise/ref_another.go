package characterise

import (
	"strings"

	"epithet/stages/article"
)

// related reports whether the noun is for those who are somebody else than whose they are,
// and no part of that: a brother, a rival, a customer.
func related(lemma string) bool {
	return (others[lemma] || kindred[lemma] || aimedAt[lemma]) && !partNouns[lemma] && !representing[lemma]
}

// representing are nouns of those for whoever may be the one that all is about: the lawyer's
// "client"; an owner stands for what he owns.
var representing = list(`client patient owner`)

// another is whose the noun phrase p is, where it is for somebody else, whom the lexicon
// need not list: a person's deputy or brother, a place's mayor, a body's customers.
func (j *Judge) another(l *line, p phrase, depth int) (owner ref, ok bool) {
	lemma := l.lemma(p.head)
	if !human(lemma) {
		lemma = beyondPrefix(lemma)
	}
	kin := related(lemma)
	if !kin && (l.tag(p.head).IsPlural() || !human(lemma) || stateNouns[lemma] || representing[lemma]) {
		return ref{}, false
	}
	if l.is(p.owner, "our", "your", "their", "whose") {
		return ref{}, false
	}
	r := j.owner(l, p, depth)
	switch {
	case l.is(p.owner, "my") && !(kin && r.kind == article.Person):
		return ref{}, false
	case !r.listed, kindred[lemma] && r.kind != article.Person, !kin && r.kind != article.Person && r.kind != article.Place:
		return ref{}, false
	}
	return r, true
}

// beyondPrefix is the noun without what makes it a companion's, or a relative's of old or by
// half: "co-star", "ex-wife", "half-brother".
func beyondPrefix(lemma string) string {
	for _, p := range [...]string{"co-", "ex-", "half-", "step-"} {
		if rest, ok := strings.CutPrefix(lemma, p); ok {
			return rest
		}
	}
	return lemma
}

// notOwner is whom a phrase for somebody else than its owner stands for: the name beside it,
// whom the article has described so, else somebody without a name, or, where "his"
// or "her" tells whose he is, perhaps somebody who was named before.
func (j *Judge) notOwner(l *line, p phrase, owner ref) ref {
	if r := j.apposed(l, p); r.known() && r.id != owner.id {
		return r // "X's rival, Y,"
	}
	if d := j.describedAs(l.lemma(p.head), l.toks[p.from].Start); d.kind == article.Person && d.id != owner.id {
		return d
	}
	if l.tag(p.owner) == article.PRPS && !l.is(p.owner, "my") {
		return ref{}
	}
	return ref{how: unnamed}
}

// defending are nouns for those who speak for a client.
var defending = list(`lawyer attorney solicitor barrister counsel agent`)

// client is whom the lawyer who is quoted with the phrase p acts for, where that is "my client"
// and the text says whose lawyer he is: "X's lawyer", "a lawyer for X".
func (j *Judge) client(l *line, p phrase) ref {
	if l.lemma(p.head) != "client" || !l.is(p.owner, "my", "our") && !l.is(p.from, "my", "our") {
		return ref{}
	}
	q := j.quoteAt(l.toks[p.head].Start, true)
	if q < 0 || j.quotes[q].Source.Len() == 0 {
		return ref{}
	}
	source := j.quotes[q].Source
	sent := j.sentenceAt(source.Start)
	if sent < 0 {
		return ref{}
	}
	n := j.line(sent)
	for k := n.at(source.Start); k < len(n.toks) && n.toks[k].Start < source.End; k++ {
		lawyer := n.phraseAt(k)
		switch {
		case !n.tag(k).IsNoun() || !defending[n.lemma(k)]:
		case lawyer.owner >= 0:
			return j.who(&n, lawyer.owner, 1)
		case n.is(lawyer.to, "for", "representing", "of"):
			return j.after(&n, lawyer.to+1, 1)
		}
	}
	return ref{}
}
