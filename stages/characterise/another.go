package characterise

import "epithet/stages/article"

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
	kin := related(lemma)
	if !kin && (isPlural(l.tag(p.head)) || !human(lemma) || stateNouns[lemma] || representing[lemma]) {
		return ref{}, false
	}
	if l.is(p.owner, "my", "our", "your", "their", "whose") {
		return ref{}, false
	}
	r := j.owner(l, p, depth)
	switch {
	case !r.listed, kindred[lemma] && r.kind != "person", !kin && r.kind != "person" && r.kind != "place":
		return ref{}, false
	}
	return r, true
}

// notOwner is whom a phrase for somebody else than its owner stands for: the name beside it,
// whom the article has described so, else somebody without a name, or, where a pronoun
// tells whose he is, perhaps somebody who was named before.
func (j *Judge) notOwner(l *line, p phrase, owner ref) ref {
	if r := j.apposed(l, p); r.known() && r.id != owner.id {
		return r // "X's rival, Y,"
	}
	if d := j.describedAs(l.lemma(p.head), l.toks[p.from].Start); d.kind == "person" && d.id != owner.id {
		return d
	}
	if l.tag(p.owner) == article.PRPS {
		return ref{}
	}
	return ref{how: unnamed}
}
