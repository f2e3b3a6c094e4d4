package characterise

import "epithet/stages/article"

// goesOn is whom "it", the first word of a sentence or the first but a conjunction or an
// opening phrase, at token i, goes on about: a body that is the subject of the sentence
// before in the same part.
func (j *Judge) goesOn(l *line, i int) (article.Who, bool) {
	if w := j.sharing(l, i); w != (article.Who{}) {
		return w, true
	}
	if l.is(i-1, ":", ";") {
		n := *l
		n.toks = l.toks[:i-1]
		return j.firstBody(&n)
	}
	if i > 1 && i != l.pastOpening() || i == 1 && l.tag(0) != article.CC || l.sent == 0 || j.tooLong(l.sent-1) {
		return article.Who{}, false
	}
	a, b := j.ann.Sentences[l.sent-1], j.ann.Sentences[l.sent]
	if a.Part != b.Part {
		return article.Who{}, false
	}
	if q := j.quoteAt(a.Start, true); q >= 0 {
		x := &j.quotes[q] // “…,” the ministry said. It added …
		if x.Source.Start < a.Start || x.Source.End > a.Span.End || x.Source.Len() < 4 {
			return article.Who{}, false
		}
		n := j.line(l.sent - 1)
		if h := n.pastOwners(n.firstHead(n.at(x.Source.Start), len(n.toks)-1)); h < 0 ||
			!bodyNouns[n.lemma(h)] && !stateNouns[n.lemma(h)] && !mediaNouns[n.lemma(h)] {
			return article.Who{}, false
		}
		return j.holder(x), true
	}
	n := j.line(l.sent - 1)
	return j.firstBody(&n)
}

// firstBody is the body, or what speaks for one, that is the subject at the head of the sentence.
func (j *Judge) firstBody(n *line) (article.Who, bool) {
	h := -1
	from := n.pastOpening()
	for k := from; k < len(n.toks) && k < from+12; k++ {
		if t := n.tag(k); t.IsNoun() {
			h = n.pastOwners(n.phraseAt(k).head)
			break
		} else if t != article.DT && !t.IsAdjective() && t != article.CD && t != article.PRPS && t != article.VBN &&
			!t.IsAdverb() ||
			n.is(k, "there") {
			return article.Who{}, false
		}
	}
	if h < 0 || n.rel(h).Base() != article.Nsubj {
		return article.Who{}, false
	}
	if lemma := n.lemma(h); n.tag(h).IsPlural() ||
		!bodyNouns[lemma] && !stateNouns[lemma] && !mediaNouns[lemma] && !documents[lemma] && !findings[lemma] &&
			n.tag(h) != article.NNP && !kindOf(lemma, "group") {
		return article.Who{}, false
	}
	if r, ok := j.named(n, h); ok && r.kind == article.Person {
		return article.Who{}, false
	}
	w := j.whoWords(n, h)
	return w, w != (article.Who{}) && (w.EntityID != "" || !stateOffices[n.lemma(h)])
}

// findings are nouns, further to documents, for what says what has been found.
var findings = join(surveys, list(`indictment enquiry article editorial dossier judgment judgement probe charge-sheet estimate forecast`))

// headOver is whom the noun phrase names in which the adjective stands that is taken for a name, behind which
// the noun is: "the Norlandish foreign ministry".
func (j *Judge) headOver(r ref) article.Who {
	if !r.known() || r.listed || r.how != "pronoun" || j.sentenceAt(r.span.Start) < 0 {
		return article.Who{}
	}
	l := j.line(j.sentenceAt(r.span.Start))
	k := l.at(r.span.End - 1)
	h := k + 1
	for l.tag(h).IsNoun() && !l.tag(h).IsName() || l.tag(h).IsAdjective() {
		h++
	}
	if h--; h <= k || !bodyNouns[l.lemma(h)] && !stateNouns[l.lemma(h)] && !stateOffices[l.lemma(h)] {
		return article.Who{}
	}
	return j.whoWords(&l, h)
}
