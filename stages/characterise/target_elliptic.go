package characterise

import "epithet/stages/article"

// elliptic finds of whom a sentence is said that begins with the phrase and answers the question
// before it: whom that asks what to call ("What did she call him?" "A thief."), what is ("What
// is he?"), or names alone ("And the council?").
func (j *Judge) elliptic(l *line, p phrase, m aim) (aim, bool) {
	if p.owner >= 0 || l.question() || !l.opens(p, j.speechFrom(l)) {
		return m, false
	}
	n, ok := j.questionBefore(l)
	if !ok {
		return m, false
	}
	o, _ := n.askedName(j.speechFrom(&n))
	if o < 0 {
		return m, false
	}
	r := j.who(&n, o, 0)
	if !r.known() && n.tag(o).IsPlural() && !n.tag(o).IsName() {
		m.rule, m.how = inAnswer, unnamed // of some whom the lexicon does not list
		return m, true
	}
	if !r.listed || r.kind == article.Place {
		return m, false
	}
	m.ref, m.rule, m.strong = r, inAnswer, true
	return m, true
}

// inAnswer is the rule for a term that answers a question alone.
const inAnswer = "answer"

// answeredFor makes whom the question before asks about the name that he gives ("What did she
// call him?" "A thief.") the one who gives it.
func (j *Judge) answeredFor(l *line, m *aim, v *heard) {
	if m.rule != inAnswer {
		return
	}
	if n, ok := j.questionBefore(l); ok {
		if _, s := n.askedName(j.speechFrom(&n)); s >= 0 && !n.is(s, "you", "i", "we") {
			if w := j.whoWords(&n, s); w != (article.Who{}) {
				v.holder = w
			}
		}
	}
}

// speechFrom is the first token of the sentence that is said, behind a label.
func (j *Judge) speechFrom(l *line) int {
	if len(l.toks) == 0 {
		return 0
	}
	if q := j.quoteAt(l.toks[len(l.toks)-1].Start, true); q >= 0 && j.quotes[q].Start > l.toks[0].Start {
		return l.at(j.quotes[q].Start)
	}
	return 0
}

// opens reports whether nothing but fillers stands between token k and the phrase, and behind it no
// clause goes on.
func (l *line) opens(p phrase, k int) bool {
	from := p.from
	if p.det >= 0 {
		from = min(from, p.det)
		if !l.is(p.det, "a", "an") {
			return false
		}
	}
	for ; k < from; k++ {
		if !l.mark(k) && l.tag(k) != article.TagComma && !fillers[l.word(k)] && !l.tag(k).IsAdverb() && !l.is(k, "as") {
			return false
		}
	}
	return p.to >= len(l.toks) || l.tag(p.to) == article.TagComma || l.tag(p.to) == article.TagPeriod || l.mark(p.to) ||
		l.tag(p.to) == article.CC
}

// questionBefore is the sentence before, where it asks.
func (j *Judge) questionBefore(l *line) (line, bool) {
	if l.sent == 0 || j.tooLong(l.sent-1) || j.ann.Sentences[l.sent].Part-j.ann.Sentences[l.sent-1].Part > 1 {
		return line{}, false
	}
	n := j.line(l.sent - 1)
	return n, n.question()
}

// askedName is the token of whom the question from token k on asks what to call or what is, and
// of who does; -1 for none.
func (l *line) askedName(k int) (whom, who int) {
	for l.mark(k) || l.tag(k) == article.TagComma || fillers[l.word(k)] {
		k++
	}
	if !l.is(k, "what", "how") {
		return -1, -1
	}
	if l.is(k, "what") && l.lemma(k+1) == "be" && (l.tag(k+2).IsName() || l.tag(k+2) == article.PRP) && l.asksAt(k+3) {
		return k + 2, -1
	}
	for v := k + 2; v < len(l.toks) && v < k+9; v++ {
		if !naming[l.lemma(v)] || l.tag(v) != article.VB && l.tag(v) != article.VBP && l.tag(v) != article.NN {
			continue
		}
		o := l.nounsFrom(v + 1)
		if l.tag(v+1) == article.PRP {
			o = v + 1
		}
		s := v - 1
		if o >= len(l.toks) || s <= k+1 || !l.tag(s).IsNoun() && l.tag(s) != article.PRP {
			return -1, -1
		}
		return o, s
	}
	return -1, -1
}
