package characterise

import (
	"strings"

	"epithet/stages/article"
)

// anybody are pronouns for whoever it may be.
var anybody = list(`anyone anybody everyone everybody whoever whomever`)

// outsider reports whether the token that the construction takes for whom the term is said of is
// somebody whom no name can be meant by: "me" of the writer, anybody at all ("anyone who broke the
// strike is", "every member of them"), or what belongs to somebody new ("a firm whose owner is") or to
// one whom the lexicon does not list.
func (j *Judge) outsider(l *line, via int) bool {
	if via < 0 || via >= len(l.toks) {
		return false
	}
	if w := l.doerWho(via); w >= 0 {
		via = w // "whoever has done it is"
	}
	if l.relative(via) && !anybody[l.word(via)] {
		a := l.antecedent(via)
		if a < 0 {
			a = via - 1
		}
		if a >= 0 && l.is(via, "who") && l.someone(a, want{}) {
			return true // "she met a man who is"
		}
		via--
	}
	switch {
	case l.is(via, "i", "me", "myself"):
		at := l.toks[via].Start
		if q := j.quoteAt(at, true); q >= 0 {
			w := j.holder(&j.quotes[q])
			sent := j.sentenceAt(w.Span.Start)
			return w.EntityID == "" && strings.Contains(w.Words, " ") && startsUpper(w.Words) && sent >= 0 &&
				j.ann.Sentences[sent].Part == j.ann.Sentences[l.sent].Part // whom the paragraph names in full
		}
		return l.is(via, "me") || j.quoteAt(at, false) >= 0
	case anybody[l.word(via)]:
		return !l.is(via+1, "in", "at", "from", "of")
	case l.anyOf(via):
		return true
	}
	p := l.phraseAt(max(via, 0))
	if h := l.lemma(via); via >= 0 && l.tag(via).IsNoun() && l.is(p.owner, "his", "her") && !related(h) && !bodyNouns[h] &&
		(!human(h) || l.tag(via).IsPlural()) {
		r := j.who(l, p.owner, 1) // "Ann Smith came. … She called her nurses"
		return r.known() && !r.listed && r.kind == article.Person && !j.affiliation(r.id).listed
	}
	if via < 0 || !l.tag(via).IsNoun() || !human(l.lemma(via)) || !l.is(p.owner, "whose") {
		return false
	}
	k := p.owner - 1
	if l.tag(k) == article.TagComma {
		k--
	}
	h, from := l.wholePhrase(k)
	return h >= 0 && l.tag(h) == article.NN && l.is(from, "a", "an", "another", "my", "our", "your")
}

// doerWho is the relative pronoun that is the subject of the verb right before the pronoun at i, its
// object; -1 for none.
func (l *line) doerWho(i int) int {
	k := i - 1
	if !l.is(i, "it", "him", "her", "them") || l.is(k, "for", "to", "against") && !l.tag(k-1).IsVerb() {
		return -1
	}
	if l.is(k, "for", "to", "against") {
		k--
	}
	for l.tag(k).IsVerb() || l.tag(k).IsAdverb() || l.tag(k) == article.MD || l.not(k) {
		k--
	}
	if k == i-1 || !l.relative(k) && !anybody[l.word(k)] {
		return -1
	}
	return k
}
