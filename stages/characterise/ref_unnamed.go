package characterise

import (
	"epithet/stages/article"
	"epithet/stages/characterise/internal/senses"
)

// human reports whether the noun is one for a person.
func human(lemma string) bool { return kindOf(lemma, "person") }

// happening reports whether the noun is first of all one for what somebody does, or what happens.
func happening(lemma string) bool { return kindOf(lemma, "event") }

// kindOf reports whether what the noun names is a kind of what the other names.
func kindOf(lemma, other string) bool {
	t := table()
	above := t.Of(senses.Noun, other)
	for k := t.Of(senses.Noun, lemma); k > 0; k = t.Above(k) {
		if k == above {
			return true
		}
	}
	return false
}

// unnamed is how a reference is found to somebody whom the text brings in without a
// name.
const unnamed = "unnamed"

// lookBack is how many sentences back somebody without a name is sought.
const lookBack = 2

// unnamed finds somebody without a name who is brought in before the pronoun at i, and
// whom it fits better than fit, what a name fits: "My nephew was there. He is …". One of
// a listed body is that body.
func (j *Judge) unnamed(l *line, i int, w want, fit int) (ref, bool) {
	quote := j.quoteAt(l.toks[i].Start, true)
	if quote >= 0 {
		if r := j.kinOfSpeaker(l, i, w); r.known() {
			return r, true
		}
	}
	for sent := l.sent; sent >= 0 && sent >= l.sent-lookBack; sent-- {
		if j.tooLong(sent) || j.ann.Sentences[sent].Kind == article.Furniture {
			return ref{}, false
		}
		s, k := j.line(sent), i
		if sent != l.sent {
			k = len(s.toks)
		}
		if sent != l.sent && s.question() {
			continue // "When did a minister last do that?" brings in nobody
		}
		own := false // a possessive in an earlier sentence tells of somebody in that: "A man came with his son. He"
		at := faded(l.sent-sent, j.ann.Sentences[l.sent].Part-j.ann.Sentences[sent].Part)
		for k--; k >= 0; k-- {
			switch {
			case s.sameSex(k, l, i):
				if sent == l.sent {
					return j.unnamed(l, k, w, fit)
				}
				if s.tag(k) != article.PRPS || !s.nominal(k+1) {
					return ref{}, false
				}
				own = true
			case s.someone(k, w) && !(own && representing[s.lemma(k)]) &&
				!(sent == l.sent && (l.coArgument(k, i) || l.asks(k) || l.frontedOf(l.phraseAt(k)) >= 0)):
				found, in := j.bodyOf(&s, k), j.quoteAt(s.toks[k].Start, true)
				if in != quote && !(found.listed && in < 0 && sent != l.sent) {
					continue
				}
				x := at
				if beforeVerb(s.toks, s.toks[k].Start) || s.thereIs(k) {
					if sent == l.sent && l.is(i, "him", "her") {
						continue
					}
					x += asSubject
				} else if sent != l.sent {
					continue
				}
				if x > fit {
					return found, true
				}
			}
		}
		if own {
			return ref{}, false
		}
	}
	return ref{}, false
}

// kinOfSpeaker is the listed body of the kin whom the sentence tells of the speaker of
// the quotation that the pronoun at i is in: "“He …,” said Ann Smith, whose son, a sergeant
// of X, fell".
func (j *Judge) kinOfSpeaker(l *line, i int, w want) ref {
	for k := i + 1; k+3 < len(l.toks); k++ {
		if l.tag(k) != article.WPS || l.tag(k+1) != article.NN || l.tag(k+2) != article.TagComma {
			continue
		}
		if x := wantOf(l.lemma(k + 1)); w.man && x.man || w.woman && x.woman {
			if h := l.lastNoun(k + 4); h >= 0 && l.is(k+3, "a", "an") {
				return j.bodyOf(l, h)
			}
		}
	}
	return ref{}
}

// strangersBefore reports whether the sentence before that of the "they" at i, of the same part, is
// about several persons whom it brings in as nobody's: "Lobbyists come with cake. They are …".
func (j *Judge) strangersBefore(l *line, i int) bool {
	if l.sent == 0 || j.tooLong(l.sent-1) || j.ann.Sentences[l.sent-1].Part != j.ann.Sentences[l.sent].Part {
		return false
	}
	for k := 0; k < i; k++ {
		if l.tag(k).IsPlural() {
			return false // they may be these
		}
	}
	n := j.line(l.sent - 1)
	for k := range n.toks {
		if !n.tag(k).IsFinite() || n.rel(k).Base() == article.Acl {
			continue
		}
		s, passive := n.subject(k)
		if s < 0 || passive || s > k || n.tag(s) != article.NNS || j.quoteAt(n.toks[s].Start, true) >= 0 {
			return false
		}
		lemma, p := n.lemma(s), n.phraseAt(s)
		if !human(lemma) || partNouns[lemma] || p.owner >= 0 ||
			p.det >= 0 && !novel[n.lemma(p.det)] && !n.is(p.det, "many", "several", "few") || n.tag(p.to) == article.IN ||
			n.tag(p.to) == article.TagComma {
			return false
		}
		for m := p.from; m < s; m++ {
			if n.tag(m).IsName() {
				return false
			}
		}
		return !j.who(&n, s, 0).known()
	}
	return false
}

// ranks are nouns for those who serve in an armed body.
var ranks = list(`sergeant lieutenant corporal private major colonel captain general gunman sniper bomber pilot medic conscript trooper marine sailor
	commando partisan insurgent`)

// bodyOf is the listed body that whoever token k heads is of, "a sergeant of X"; no more
// than that it is somebody without a name, where none is.
func (j *Judge) bodyOf(l *line, k int) ref {
	p := l.phraseAt(k)
	if lemma := l.lemma(k); partNouns[lemma] || ranks[lemma] {
		if r := j.owner(l, p, 3); r.listed && r.kind == article.Organisation && !l.onceOne(p) {
			r.how = "part"
			return r
		}
	}
	return ref{how: unnamed}
}

// onceOne reports whether who the phrase is for is so no more: "a former member".
func (l *line) onceOne(p phrase) bool {
	for k := p.from; k < p.head; k++ {
		if bygone[l.word(k)] {
			return true
		}
	}
	return false
}

// sameSex reports whether token k of l is a pronoun of the third person of the sex
// of that at i of m.
func (l *line) sameSex(k int, m *line, i int) bool {
	a := person(l, k)
	return a != 0 && a == person(m, i)
}

// thereIs reports whether the phrase that token k heads is what "there is" brings in.
func (l *line) thereIs(k int) bool {
	b := l.phraseAt(k).from - 1
	return l.lemma(b) == "be" && l.is(b-1, "there")
}

// novel are words before a noun that bring in somebody new.
var novel = list(`a an some any every each another one my our your`)

// bringsIn reports whether the phrase, "a" or "an" and a noun for somebody, opens the sentence, or what
// follows a colon, as the subject of a verb that tells what he did: "A thief in the market ran". He has no name yet.
func (l *line) bringsIn(p phrase) bool {
	if p.from != 0 && !l.is(p.from-1, ":", ";") || !l.is(p.det, "a", "an") || l.tag(p.head) != article.NN ||
		abstract(l.lemma(p.head)) || happening(l.lemma(p.head)) {
		return false
	}
	if p.from > 0 && !l.tag(p.to).IsFinite() && !l.tag(p.to).IsAdverb() {
		return false // "it was he who paid; a hero, she says"
	}
	for k := p.to; k < len(l.toks) && k < p.to+16; k++ {
		if l.tag(k).IsFinite() && l.lemma(k) != "be" && !l.relative(k-1) {
			return true
		} else if t := l.tag(k); t == article.VBN && l.lemma(k-1) == "be" {
			return true
		} else if t == article.TagColon || l.dash(k) {
			return false
		}
	}
	return false
}

// generally reports whether the sentence says of a bare plural, its subject, what such never,
// always or seldom do: "Thieves never pay you back", "Real heroes don't go home".
func (l *line) generally(p phrase) bool {
	if p.det >= 0 || p.owner >= 0 || !l.tag(p.head).IsPlural() ||
		p.from > 0 && !l.mark(p.from-1) && !l.is(p.from-1, ",", ":", "but", "and", "because", "that") {
		return false
	}
	k := p.to
	for l.tag(k).IsAdverb() && !l.not(k) && !l.is(k, "never", "always", "seldom", "rarely", "usually") {
		k++
	}
	switch {
	case l.is(k, "never", "always", "seldom", "rarely", "usually"):
		return l.tag(k+1) == article.VBP || l.tag(k+1) == article.VB
	case l.is(k, "do", "ca") && l.is(k+1, "n't", "n’t"):
		k++
	case !l.contractedDo(k) && !l.is(k, "can't", "can’t"):
		return false // "rebels do not respect the truce" may be some
	}
	return l.tag(k+1) == article.VB
}

// someone reports whether token k heads a phrase that brings in one person, of the
// sex that w wants, without a name.
func (l *line) someone(k int, w want) bool {
	if l.tag(k) != article.NN {
		return false
	}
	lemma := l.lemma(k)
	if l.is(k, "somebody", "someone") {
		return l.thereIs(k) || k == 0
	}
	x := wantOf(lemma)
	if w.man && x.woman || w.woman && x.man || !human(lemma) {
		return false
	}
	p := l.phraseAt(k)
	if p.head != k || l.tag(k+1) == article.NNP || l.possessive(k+1) ||
		l.tag(k+1) == article.TagComma && l.tag(k+2) == article.NNP {
		return false
	}
	if !novel[l.lemma(p.from)] {
		return false
	}
	if l.thereIs(k) {
		return true
	}
	b := l.leftOf(p.from)
	return l.tag(b) != article.TagComma && !l.dash(b) && !(copular[l.lemma(b)] || naming[l.lemma(b)]) &&
		!l.is(b, "as", "like", "of", "into", "than")
}
