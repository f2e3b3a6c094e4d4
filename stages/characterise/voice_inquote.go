package characterise

import (
	"strings"

	"epithet/stages/article"
)

// broughtIn is whom a quoted speaker has brought in before he says of them, by the "he" or
// "she" at token i, what they said: “My aunt wept. She called X a hero.”
func (j *Judge) broughtIn(l *line, i int) article.Who {
	q := j.quoteAt(l.toks[i].Start, true)
	he := person(l, i)
	if q < 0 || he != pronounShe && he != pronounHe {
		return article.Who{}
	}
	for sent := l.sent - 1; sent >= 0 && sent >= l.sent-lookBack; sent-- {
		if j.tooLong(sent) {
			break
		}
		n := j.line(sent)
		beside := -1 // somebody who is no subject
		again := false
		from := -1 // the first word in marks
		for k := range n.toks {
			in := j.quoteAt(n.toks[k].Start, true)
			if n.mark(k) || in < 0 ||
				in != q && j.quotes[in].Speaker != j.quotes[q].Speaker && j.quotes[in].Speaker != (article.Who{}) {
				continue
			}
			if from < 0 {
				from = k
			}
			subject := beforeVerb(n.toks[from:], n.toks[k].Start)
			switch {
			case person(&n, k) == he:
				again = again || subject
			case !j.mayBe(&n, k, he) || n.possessive(k+1):
			case subject:
				return j.whoWords(&n, k)
			default:
				beside = k
			}
		}
		if beside >= 0 && n.is(n.phraseAt(beside).from, "my", "our") {
			return j.whoWords(&n, beside)
		}
		if !again && beside >= 0 {
			break
		}
	}
	return article.Who{}
}

// The numbers of some pronouns.
const pronounShe, pronounHe, pronounThey, pronounI, pronounWe, pronounYou = 1, 2, 4, 5, 6, 7

// mayBe reports whether token k heads a phrase for one person whom the pronoun of that number
// may stand for.
func (j *Judge) mayBe(l *line, k int, he uint32) bool {
	if r, ok := j.named(l, k); ok {
		if r.kind != article.Person || l.toks[k].End != r.span.End {
			return false
		}
		g := j.crowd.find(r.id).gender
		return he == pronounShe && g >= 0 || he == pronounHe && g <= 0
	}
	lemma := strings.ToLower(l.lemma(k))
	w := wantOf(lemma)
	return l.tag(k) == article.NN && human(lemma) && l.phraseAt(k).head == k && !(he == pronounShe && w.man) &&
		!(he == pronounHe && w.woman)
}

// namesItself reports whether the pronoun at token s, whose report x is, could only be
// somebody whom the report names.
func (j *Judge) namesItself(l *line, s int, x *article.Quote) bool {
	if x.Kind != article.Indirect && l.is(s, "he", "she") {
		r := j.who(l, s, 0)
		return r.known() && j.namedIn(x, r.id)
	}
	if x.Kind != article.Indirect || l.tag(s) != article.PRP || l.toks[s].Start > x.Start {
		return false
	}
	r := j.who(l, s, 0)
	return r.known() && x.Contains(r.span)
}
