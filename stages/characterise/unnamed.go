package characterise

import (
	"epithet/stages/article"
	"epithet/stages/characterise/internal/senses"
)

// human reports whether the noun is one for a person.
func human(lemma string) bool {
	t := table()
	person := t.Of(senses.Noun, "person")
	for k := t.Of(senses.Noun, lemma); k > 0; k = t.Above(k) {
		if k == person {
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

// unnamed reports whether the pronoun at i stands for somebody without a name who
// is brought in before it, and whom it fits better than fit, what a name fits:
// "My nephew was there. He is …".
func (j *Judge) unnamed(l *line, i int, w want, fit int) bool {
	quote := j.quoteAt(l.toks[i].Start, true)
	for sent := l.sent; sent >= 0 && sent >= l.sent-lookBack; sent-- {
		if j.tooLong(sent) || j.ann.Sentences[sent].Kind == article.Furniture {
			return false
		}
		s, k := j.line(sent), i
		if sent != l.sent {
			k = len(s.toks)
		}
		at := faded(l.sent-sent, j.ann.Sentences[l.sent].Part-j.ann.Sentences[sent].Part)
		for k--; k >= 0; k-- {
			switch {
			case s.sameSex(k, l, i):
				return sent == l.sent && j.unnamed(l, k, w, fit)
			case s.someone(k, w) && !(sent == l.sent && l.coArgument(k, i)) && j.quoteAt(s.toks[k].Start, true) == quote:
				x := at
				if beforeVerb(s.toks, s.toks[k].Start) {
					if sent == l.sent && l.is(i, "him", "her") {
						continue
					}
					x += asSubject
				} else if sent != l.sent {
					continue
				}
				if x > fit {
					return true
				}
			}
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

// novel are words before a noun that bring in somebody new.
var novel = list(`a an some any every each another one my our your`)

// someone reports whether token k heads a phrase that brings in one person, of the
// sex that w wants, without a name.
func (l *line) someone(k int, w want) bool {
	if l.tag(k) != article.NN {
		return false
	}
	lemma := l.lemma(k)
	x := wantOf(lemma)
	if w.man && x.woman || w.woman && x.man || !human(lemma) {
		return false
	}
	p := l.phraseAt(k)
	if p.head != k || l.tag(k+1) == article.NNP || l.possessive(k+1) || l.tag(k+1) == article.TagComma && l.tag(k+2) == article.NNP {
		return false
	}
	if !novel[l.lemma(p.from)] {
		return false
	}
	b := l.leftOf(p.from)
	return l.tag(b) != article.TagComma && !l.dash(b) && !(copular[l.lemma(b)] || naming[l.lemma(b)]) && !l.is(b, "as", "like", "of", "into", "than")
}
