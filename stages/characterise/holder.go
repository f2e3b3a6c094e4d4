package characterise

import (
	"slices"
	"sort"
	"strings"

	"epithet/stages/article"
)

// mostSought is how many holders may be sought for the sake of each other.
const mostSought = 32

// holder is who is responsible for the quote. Where that hangs on the quote itself,
// whose last words seem to belong to who says it, it is whom the quote gives.
func (j *Judge) holder(x *article.Quote) article.Who {
	if len(j.sought) == mostSought || slices.Contains(j.sought, x) {
		return x.Speaker
	}
	j.sought = append(j.sought, x)
	w := j.holderOf(x)
	j.sought = j.sought[:len(j.sought)-1]
	return w
}

// holderOf is the holder by the words of the report, and those about it.
func (j *Judge) holderOf(x *article.Quote) article.Who {
	if w, ok := j.byPronoun(x); ok {
		return w
	}
	w := x.Speaker
	if x.Kind == article.Indirect && x.Source.Len() > 0 && x.Source.Len() < 4 && j.sentenceAt(x.Source.Start) >= 0 {
		l := j.line(j.sentenceAt(x.Source.Start))
		if w := j.broughtIn(&l, l.at(x.Source.Start)); w != (article.Who{}) {
			return w
		}
		if i := l.at(x.Source.Start); l.is(i, "he", "she") && l.exchanged(i) >= 0 {
			return asWho(j.who(&l, i, 0), l.text)
		}
		if w.Span.Start > x.Source.End && x.Contains(w.Span) {
			w = article.Who{} // who is named in what is said does not say it
		}
	}
	if j.otherSex(x) {
		l := j.line(j.sentenceAt(x.Source.Start))
		r := j.who(&l, l.at(x.Source.Start), 0)
		return asWho(r, l.text)
	}
	if j.speaksOfSelf(x) {
		w = article.Who{}
	}
	if w.EntityID != "" {
		if r := j.otherKind(x, w.EntityID); r.known() {
			return asWho(r, j.a.Text)
		}
		return w
	}
	at := w.Span
	if at.Len() == 0 {
		at = x.Source
	}
	sent := -1
	if at.Len() > 0 {
		sent = j.sentenceAt(at.Start)
	}
	if sent < 0 {
		return w
	}
	l := j.line(sent)
	if w := j.authored(&l, x); w != (article.Who{}) {
		return w
	}
	first, last := l.at(at.Start), l.at(at.End-1)
	if first > 0 && first < len(l.toks) && l.toks[first].Start >= at.End && l.tag(first-1).IsNoun() &&
		x.Rule != "in the words of" && strings.ToLower(at.Of(l.text)) == at.Of(l.text) {
		h, _ := l.wholePhrase(first - 1)
		return j.whoWords(&l, h) // whom an aside describes: "Ann, his wife, who left, later called"
	}
	if first == last && l.is(first, "both", "all", "each") {
		return j.whoWords(&l, first)
	}
	if w, ok := j.bySource(&l, first, last, at, w); ok {
		return w
	}
	if first == last && first < len(l.toks) {
		r := j.who(&l, first, 0)
		// nobody names himself in what he says
		within := l.tag(first).IsNoun() && r.kind == article.Person && r.how != "name" && x.Contains(r.span)
		within = within ||
			x.Kind == article.Indirect && (l.tag(first) == article.PRP || l.tag(first).IsPlural()) &&
				r.span.Start > x.Source.End && x.Contains(r.span)
		within = within ||
			x.Kind != article.Indirect && (l.is(first, "he", "she") || strings.HasSuffix(l.lemma(first), "-year-old")) &&
				j.namedIn(x, r.id)
		if r.known() && (r.listed || r.how != "description") && !within {
			return asWho(r, l.text)
		}
	}
	if r := j.takenUp(&l, first, last); r.listed && !(r.how == "description" && x.Contains(r.span)) {
		return asWho(r, l.text)
	}
	if last < len(l.toks) && l.is(first-1, "the", "that", "this") && l.phraseAt(last).head == last &&
		l.lemma(last) == "group" && l.tag(last) == article.NN {
		if r := j.who(&l, last, 0); r.listed && r.kind != article.Person {
			return asWho(r, l.text) // "the extremist group said"
		}
	}
	if w := j.ofOnesLife(&l, x, first, last); w != (article.Who{}) {
		return w
	}
	return l.trimmed(w, first, last, x.Source)
}

// speaksOfSelf reports whether "he" or "she", who says x, is one whom x itself names, and not
// as himself: "my name is Smith".
func (j *Judge) speaksOfSelf(x *article.Quote) bool {
	source := x.Source.Of(j.a.Text)
	return x.Kind != article.Indirect && x.Speaker.EntityID != "" &&
		(strings.EqualFold(source, "he") || strings.EqualFold(source, "she")) && j.namedIn(x, x.Speaker.EntityID)
}

// namedIn reports whether the quote, or one that the same words give, names the entity: as a rule
// that is by somebody else.
func (j *Judge) namedIn(x *article.Quote, id string) bool {
	at := sort.Search(len(j.quotes), func(i int) bool { return j.quotes[i].Start >= x.Start })
	for i := max(at-quotesOfOne, 0); i < min(at+quotesOfOne, len(j.quotes)); i++ {
		y := &j.quotes[i]
		if y.Source != x.Source && (x.Cue.Len() == 0 || y.Cue != x.Cue) || y.Kind == article.Indirect {
			continue
		}
		for k := j.mentionFrom(y.Start); k < len(j.mentions) && j.mentions[k].Start < y.End; k++ {
			if j.mentions[k].EntityID == id {
				return true
			}
		}
	}
	return false
}

// quotesOfOne is how many quotes to either side may be given by the same words.
const quotesOfOne = 8

// byPronoun is the holder where the report's source is "it", or "they" that the finder of
// quotations ties to nobody.
func (j *Judge) byPronoun(x *article.Quote) (article.Who, bool) {
	source := x.Source.Of(j.a.Text)
	it := strings.EqualFold(source, "it") &&
		!(x.Speaker.Span.Len() > 0 && strings.HasSuffix(j.a.Text[:x.Source.Start], " what "))
	they := strings.EqualFold(source, "they") && x.Speaker == (article.Who{})
	if !it && !they {
		return article.Who{}, false
	}
	sent := j.sentenceAt(x.Source.Start)
	if sent < 0 {
		return article.Who{}, false
	}
	l := j.line(sent)
	i := l.at(x.Source.Start)
	if they {
		if w := j.manyBefore(&l, i, 0); w != (article.Who{}) {
			return w, true
		}
		r := j.who(&l, i, 0)
		return article.Who{}, x.Kind == article.Indirect && (!r.listed || !j.justNamed(r, &l))
	}
	if m := j.mentionIn(x.Speaker.Span); m >= 0 && x.Speaker.Span.Len() > 0 && j.mentions[m].Type == article.Person {
		return article.Who{}, false // who has written it
	}
	if w := j.wroteBefore(x); w != (article.Who{}) {
		return w, true
	}
	if w, ok := j.goesOn(&l, i); ok {
		return w, true
	}
	r := j.who(&l, i, 0)
	if w := j.headOver(r); w != (article.Who{}) {
		return w, true
	}
	return asWho(r, l.text), r.known()
}

// otherSex reports whether the report's source is a "he" or "she" that by title or given
// name is not whom the finder of quotations took for it: "Ms Smith met Jones. He said".
func (j *Judge) otherSex(x *article.Quote) bool {
	if x.Speaker.EntityID == "" || j.sentenceAt(x.Source.Start) < 0 {
		return false
	}
	switch g := j.crowd.find(x.Speaker.EntityID).gender; strings.ToLower(x.Source.Of(j.a.Text)) {
	case "he":
		return g >= told
	case "she":
		return g <= -told
	}
	return false
}

// bySource is the holder w by the tokens [first, last] of the span at that name him, where
// they hold a listed entity, or somebody who speaks for one. It reports whether nothing else
// can tell.
func (j *Judge) bySource(l *line, first, last int, at article.Span, w article.Who) (article.Who, bool) {
	if last < len(l.toks) {
		if i := j.mentionIn(l.toks[last].Span); i >= 0 && j.mentions[i].Method == article.Catalogue &&
			l.tag(first) == article.CD && !l.prepositionWithin(first, last) {
			return asWho(refOf(&j.mentions[i], "name"), l.text), true
		}
		if p := l.phraseAt(last); p.head == last && p.owner < 0 && personNouns[l.lemma(last)] && last-first < 3 {
			noun := l.lemma(last)
			if id := j.lex.only(noun); id != "" && (noun != "president" || j.crowd.find(id).count > 0) &&
				(first > 0 && l.is(first-1, "the") || l.toks[last].Of(l.text)[0] < 'a') {
				return article.Who{EntityID: id, Words: w.Words, Span: w.Span}, true
			}
		}
	}
	if l.ofSeveral(first, last) {
		return w, true
	}
	if r := j.titledAhead(l, last); r.known() {
		return article.Who{EntityID: r.id, Words: w.Words, Span: w.Span}, true
	}
	for n := first + 2; n <= last && n < first+5; n++ {
		if id := j.post(l, n); id != "" {
			return article.Who{EntityID: id, Words: w.Words, Span: w.Span}, true // a title taken for part of the name
		}
	}
	if r := j.delegate(l, first, last); r.known() {
		return article.Who{EntityID: r.id, Words: w.Words, Span: w.Span}, true
	}
	for i := j.mentionFrom(at.Start); i < len(j.mentions) && j.mentions[i].Start < at.End; i++ {
		if m := &j.mentions[i]; m.Method == article.Discovered && m.Type == article.Person {
			if r := j.affiliation(m.EntityID); r.known() {
				return article.Who{EntityID: r.id, Words: w.Words, Span: w.Span}, true
			}
			return w, true
		}
	}
	if h := l.firstHead(first, last); h >= 0 && h < last {
		if r := j.office(l, l.pastOwners(h)); r.known() {
			return article.Who{EntityID: r.id, Words: w.Words, Span: w.Span}, true
		}
	}
	for k := last; k >= first && k >= 0 && k < len(l.toks); k-- {
		if p := l.phraseAt(k); p.head == k || k == first {
			if r := j.office(l, k); r.known() {
				return article.Who{EntityID: r.id, Words: w.Words, Span: w.Span}, true
			}
			break
		}
	}
	return article.Who{}, false
}

// prepositionWithin reports whether a preposition other than "of" stands within tokens
// [first, last]: who is in a place is none of it.
func (l *line) prepositionWithin(first, last int) bool {
	for k := first; k <= last; k++ {
		if l.tag(k) == article.IN && !l.is(k, "of") {
			return true
		}
	}
	return false
}

// pastDo is the verb that the "do" at k stands with: "do not buy"; k itself where it stands alone.
func (l *line) pastDo(k int) int {
	v := k + 1
	for l.tag(v).IsAdverb() || l.not(v) {
		v++
	}
	if l.lemma(k) == "do" && l.tag(v) == article.VB {
		return v
	}
	return k
}

// manyAt reports whether token k is a plural noun for persons or bodies, or "others".
func (l *line) manyAt(k int) bool {
	if lemma := l.lemma(k); l.tag(k).IsPlural() &&
		(persons(lemma) || bodyNouns[lemma] || human(lemma) || kindOf(lemma, "organization")) {
		return true
	}
	return l.tag(k) == article.NNPS || l.is(k, "others", "some", "many")
}

// pastOwners is the head of the phrase whose possessor the noun at h is: "office"
// of "the prosecutor's office"; h itself where it is none's.
func (l *line) pastOwners(h int) int {
	for n := 0; n < 3 && h >= 0 && l.possessive(h+1) && l.nominal(h+2); n++ {
		h = l.phraseAt(h + 2).head
	}
	return h
}

// firstHead is the head of the first noun phrase of tokens [first, last], -1 for
// none: "spokesman" of "spokesman for the company".
func (l *line) firstHead(first, last int) int {
	for k := first; k <= last && k < len(l.toks); k++ {
		if l.tag(k).IsNoun() {
			for k < last && l.tag(k+1).IsNoun() {
				k++
			}
			return k
		}
		if t := l.tag(k); !t.IsAdjective() && t != article.DT && t != article.CD && t != article.VBN {
			return -1
		}
	}
	return -1
}

// trimmed is w, whose words are tokens [first, last], without a relative
// clause or a long tail, and with the field of an office: "Commissioner for
// Trade".
func (l *line) trimmed(w article.Who, first, last int, source article.Span) article.Who {
	if w.Span.Len() == 0 || last >= len(l.toks) || first < 0 || w.Words != w.Span.Of(l.text) {
		return w
	}
	if l.tag(first) == article.WPS && first < last {
		first++ // "whose enemies"
	}
	if end := l.pastWho(last, last+1); first == last && end > last+1 {
		return l.words(first, end)
	}
	end := last
	for k := first + 1; k <= end; k++ {
		if l.is(k, ",") && l.series(k, end) {
			continue
		}
		if k == first+1 && l.is(k, "who", "whom") && w.Span.Len() < 60 &&
			l.is(first, "those", "people", "anyone", "anybody", "everyone", "everybody", "someone", "somebody") {
			end = last // "those who knew him"
			break
		}
		if l.tag(k) == article.WDT || l.tag(k) == article.WP || l.tag(k) == article.WPS || l.is(k, "that", ",") {
			end = k - 1
			break
		}
	}
	if end-first >= 8 {
		for k := first + 1; k <= end; k++ {
			if l.tag(k) == article.IN && !l.is(k, "of", "and") {
				end = k - 1
				break
			}
		}
	}
	return l.words(first, end+1)
}

// series reports whether the comma at k stands in a list whose last member "and"
// joins, up to token end: no verb or relative pronoun comes between.
func (l *line) series(k, end int) bool {
	for k++; k < end; k++ {
		t := l.tag(k)
		if t == article.CC && l.is(k, "and", "or") {
			return true
		}
		if !t.IsNoun() && !t.IsAdjective() && t != article.TagComma && t != article.DT {
			return false
		}
	}
	return false
}

// byWhom is the agent of the passive at c, or to whom somebody is known as such.
func (j *Judge) byWhom(l *line, c, term int) article.Who {
	if l.lemma(c) == "know" && l.is(c+1, "to") {
		for n := c + 2; n < len(l.toks) && n < c+8; n++ {
			if l.tag(n).IsNoun() {
				return j.whoWords(l, l.phraseAt(n).head)
			}
		}
	}
	from := c + 1
	if a := l.ownAgent(l.phraseAt(term)); a >= 0 && a < c+40 && term > c {
		return j.whoWords(l, a) // "called a thief by Smith and a liar by Jones"
	}
	if own := l.phraseAt(term).to; own < c+25 && term > c && l.is(own, "by") {
		from = own
	}
	for k := from; k < len(l.toks) && k < c+25; k++ {
		if k > term && strings.HasSuffix(l.word(k), "ing") && l.is(k-1, "for") && l.is(k+1, "by") {
			break // "called a liar for paying by cheque"
		}
		if l.is(k, "by") && k+1 < len(l.toks) {
			for n := k + 1; n < len(l.toks) && n < k+10; n++ {
				if l.tag(n).IsNoun() {
					return j.whoWords(l, l.phraseAt(n).head)
				}
				if n == k+1 && l.is(n, "many", "some", "others", "most") && !l.tag(n+1).IsNoun() && !l.tag(n+1).IsAdjective() &&
					!l.is(n+1, "of") {
					return l.words(n, n+1)
				}
				if l.tag(n) == article.PRP {
					return j.whoWords(l, n)
				}
			}
		}
		if l.tag(k).IsFinite() && k > term {
			break
		}
	}
	if l.is(c+1, "in") {
		if r := j.after(l, c+2, 0); r.listed && r.how == "name" {
			return asWho(r, l.text)
		}
	}
	return j.inMedium(l, c)
}

// justNamed reports whether the mention stands in the sentence or the one before it,
// of the same part.
func (j *Judge) justNamed(r ref, l *line) bool {
	sent := j.sentenceAt(r.span.Start)
	return sent >= 0 && sent >= l.sent-1 && sent <= l.sent && j.ann.Sentences[sent].Part == j.ann.Sentences[l.sent].Part
}

// takenUp is the listed entity that a definite description, tokens [first, last], takes up:
// a body by what the article has called it, "the central bank", a person who is "the head
// of the sector".
func (j *Judge) takenUp(l *line, first, last int) ref {
	h := l.firstHead(first, last)
	if h < 0 || l.tag(h) != article.NN || !l.is(first-1, "the", "this", "that") || j.quoteAt(l.toks[h].Start, true) >= 0 {
		return ref{}
	}
	switch r := j.who(l, h, 0); {
	case l.is(h, "head") && h < last && r.kind == article.Person:
		return r
	case h == last && (r.kind == article.Organisation || r.kind == article.Media) && !r.loose && r.how != "part" &&
		(!human(l.lemma(h)) || alike[l.lemma(h)] == alike["company"]):
		return r
	case first < last && h == last && r.kind == article.Person && r.how == "description" && !l.is(h+1, "of"):
		return r
	}
	return ref{}
}
