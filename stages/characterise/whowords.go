package characterise

import (
	"strings"

	"epithet/stages/article"
)

func asWho(r ref, text string) article.Who {
	if r.listed {
		return article.Who{EntityID: r.id, Words: r.span.Of(text), Span: r.span}
	}
	return article.Who{Words: r.span.Of(text), Span: r.span}
}

// whoWords is the holder that the noun phrase with head i names: a listed
// entity, else its words without the article.
func (j *Judge) whoWords(l *line, i int) article.Who {
	if r := j.who(l, i, 0); r.known() && !(r.how == "part" && isPlural(l.tag(i)) && (r.kind == "person" || r.kind == "state" && l.is(i+1, "in"))) {
		if r.listed {
			return article.Who{EntityID: r.id}
		}
		if p := l.phraseAt(i); r.how == "pronoun" || r.how == "name" && !(r.span.Start >= l.toks[p.from].Start && r.span.End < l.toks[i].Start && !l.possessive(i-1)) { // not "Twitter" of "Twitter accounts"
			return asWho(r, l.text)
		}
	}
	if l.tag(i) == article.PRP || l.tag(i) == article.WP || l.tag(i) == article.WDT {
		return article.Who{}
	}
	if r := j.office(l, i); r.known() {
		return article.Who{EntityID: r.id}
	}
	if l.contracted(i) {
		return article.Who{}
	}
	p := l.phraseAt(i)
	from := p.from
	if p.det >= 0 && l.is(p.det, "the", "a", "an", "this", "these", "those") {
		from = p.det + 1
	}
	if from >= p.to || from+1 == p.to && l.is(from, "the", "a", "an") {
		return article.Who{}
	}
	s := article.Span{Start: l.toks[from].Start, End: l.toks[l.tail(p.to)-1].End}
	return article.Who{Words: s.Of(l.text), Span: s}
}

// upTo is w without what stands from the verb at v on, where a phrase runs on
// over it.
func (l *line) upTo(w article.Who, v int) article.Who {
	at := l.toks[v].Start
	if w.EntityID != "" || w.Span.Start >= at || w.Span.End <= at || v == 0 {
		return w
	}
	s := article.Span{Start: w.Span.Start, End: l.toks[v-1].End}
	return article.Who{Words: s.Of(l.text), Span: s}
}

// contracted reports whether token i is a pronoun and a verb in one: "I've", "they'd".
func (l *line) contracted(i int) bool {
	w := l.toks[i].Of(l.text)
	n := strings.IndexAny(w, "'’")
	if n < 0 || len(w)-n > len("’ve") {
		return false
	}
	switch strings.ToLower(w[:n]) {
	case "i", "we", "you", "he", "she", "it", "they":
		return true
	}
	return false
}

// tail is the end of a phrase that ends at token to, with one short phrase
// after a preposition that belongs to it: "critics of the minister".
func (l *line) tail(to int) int {
	if !l.is(to, "of", "in", "at", "from") {
		return to
	}
	for k := to + 1; k < len(l.toks) && k < to+6; k++ {
		if isNoun(l.tag(k)) {
			end := l.phraseAt(k).to
			for end > k+1 && l.verbal(end-1) {
				end--
			}
			return end
		}
		if l.is(k, "being", "having") || !l.nominal(k) && l.tag(k) != article.DT && l.tag(k) != article.PRPS {
			break
		}
	}
	return to
}
