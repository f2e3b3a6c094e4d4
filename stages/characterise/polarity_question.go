package characterise

import (
	"strings"

	"epithet/stages/article"
)

// ends is what may stand between a question mark and the end of its sentence.
const ends = "*_\"'”’»›)] \n\t"

// question reports whether the sentence ends in a question mark.
func (l *line) question() bool {
	if len(l.toks) == 0 {
		return false
	}
	s := strings.TrimRight(l.text[l.toks[0].Start:l.toks[len(l.toks)-1].End], ends)
	return strings.HasSuffix(s, "?")
}

// asksWho reports whether the "who" at token k, which opens a clause and belongs to no noun, asks.
func (l *line) asksWho(k int) bool {
	return l.is(k, "who") &&
		(k == 0 || l.mark(k-1) || l.dash(k-1) || l.is(k-1, ":", ";") || l.asksAt(k-1) || fillers[l.word(k-1)]) &&
		(l.question() || l.asksWithin(k))
}

// creeds are verbs with which one asks who holds what nobody may: "who says that he is a thief?"
var creeds = join(supposing, list(`say claim imagine suggest`))

// asksWhoSays reports whether the verb at v asks who says or thinks what is behind it.
func (l *line) asksWhoSays(v int) bool {
	if !l.tag(v).IsVerb() || !creeds[l.lemma(v)] {
		return false
	}
	k := v - 1
	for l.tag(k).IsAdverb() || l.tag(k) == article.MD || l.lemma(k) == "have" || l.is(k, "on") || l.is(k, "earth", "else") {
		k--
	}
	return l.asksWho(k)
}

// asksBe reports whether token i is a form of "be", which at the head of a question
// the tagger may take for a name.
func (l *line) asksBe(i int) bool {
	return l.lemma(i) == "be" || l.tag(i) == article.NNP && hasWord("is are was were am", l.word(i))
}

// asksWithin reports whether what is said at token i ends in a question mark
// before a closing mark, in a sentence that goes on: “Is he?” she asked.
func (l *line) asksWithin(i int) bool {
	if l.asksAt(i-1) && i < len(l.toks) {
		return true
	}
	for k := i; k < len(l.toks) && k < i+30; k++ {
		if l.is(k, "?") {
			return l.mark(k+1) || l.is(k+1, "*", "**")
		}
		if l.mark(k) || l.tag(k) == article.TagPeriod || l.is(k, ";") {
			return false
		}
	}
	return false
}

// inquiry is how a question asks.
type inquiry uint8

const (
	noInquiry inquiry = iota
	polar             // may be answered with yes or no: "is he a …?"
	open              // asks who, how, why or when, and takes what it holds as known
	stated            // in the form of a statement: "so he is a …?"
)

// auxiliaries begin a question that may be answered with yes or no; the tagger
// takes them for names at times.
var auxiliaries = list(`is are was were am isn aren wasn weren do does did don doesn didn has have had hasn haven hadn can could will
	would shall should may might must ain ca wo`)

// asking words take what their clause holds as known, or leave open who.
var askers = list(`who whom whose what which how why when where`)

// fillers may stand before the first word of a question.
var fillers = list(`so then well now and but or oh yet because ah ok okay yes no tell`)

// inquired finds the question that the phrase stands in: how it asks, and its
// first token.
func (l *line) inquired(p phrase) (inquiry, int) {
	if !l.question() && !l.asksWithin(p.to) {
		return noInquiry, 0
	}
	second := false // whether a second clause is asked
	for k := p.to; k < len(l.toks) && !l.asksAt(k-1); k++ {
		if l.tag(k) != article.CC && l.tag(k) != article.TagComma && !l.is(k, ";", ":", "so") && !l.dash(k) ||
			k+2 >= len(l.toks) {
			continue
		}
		if askers[l.word(k+1)] && auxiliaries[l.word(k+2)] {
			return noInquiry, 0 // only what follows is asked
		}
		second = second ||
			l.is(k, "and", "but", "yet", "so") && (l.is(k+1, "you") || auxiliaries[l.word(k+1)] && l.tag(k+2) == article.PRP)
	}
	from := p.from
	marked := l.closedBefore(p.head) // “why do they call it ‘a sect’?”
	for from > 0 && !l.is(from-1, ":", ";") && (marked || !l.is(from-1, "“", "‘", "\"")) && !l.asksAt(from-1) &&
		!l.dash(from-1) {
		from--
	}
	for from < p.from &&
		(l.tag(from) == article.TagComma || l.mark(from) || fillers[l.word(from)] || l.is(from, "*", "**", "***", "_", ".") ||
			l.tag(from) == article.CD) {
		from++
	}
	for k := from; k < p.from-1; k++ {
		if l.tag(k) == article.TagComma && askers[l.word(k+1)] && auxiliaries[l.word(k+2)] {
			from = k + 1 // "if …, is he a …?", "in a war, who is …?"
		}
	}
	switch w := l.word(from); {
	case w == "which" && l.is(from+1, "of", "one"):
		return polar, from
	case auxiliaries[w]:
		for k := from + 1; k < p.from && l.tag(p.from-1) != article.TagComma &&
			(p.det < 0 || l.tag(p.det-1) != article.TagComma); k++ {
			if t := l.tag(k); (t == article.WRB || t == article.WP && !(l.is(k, "what") && naming[l.lemma(k-1)])) &&
				!l.tag(k-1).IsNoun() ||
				t.IsVerb() && factive[l.lemma(k)] && l.is(k+1, "that") {
				return open, from // "do you remember who called him a …?"
			}
		}
		return polar, from
	case askers[w], (l.tag(from) == article.IN || l.tag(from) == article.TO) && askers[l.word(from+1)]:
		return open, from
	case l.recalls(from) && from < p.from:
		return open, from
	case second:
		return noInquiry, 0 // "he is a thief, and you are surprised?"
	}
	if l.tagged(p.to) {
		return noInquiry, from
	}
	return stated, from
}

// recalls reports whether a question begins at token k that takes as known what it asks others to
// remember: "Remember when he called", "Anybody recall how".
func (l *line) recalls(k int) bool {
	for n := k; n < k+3; n++ {
		if factive[l.lemma(n)] && (l.is(n+1, "when", "how", "that", "who") || l.is(n+1, "the") && l.is(n+2, "time", "day")) {
			return true
		}
	}
	return false
}

// closedBefore reports whether the marks that token k stands in, or behind, close before the
// question mark that ends the sentence.
func (l *line) closedBefore(k int) bool {
	for ; k < len(l.toks); k++ {
		switch {
		case l.asksAt(k):
			return false
		case l.mark(k):
			return k+1 < len(l.toks) && l.asksAt(k+1)
		}
	}
	return false
}

// word is the word at token k in small letters, without the signs of emphasis and
// marks that the tokeniser leaves with it: "**Was".
func (l *line) word(k int) string {
	if k < 0 || k >= len(l.toks) {
		return ""
	}
	return strings.ToLower(strings.TrimLeft(l.toks[k].Of(l.text), "*_\"'“‘"))
}

// asksAt reports whether token k is a question mark, or ends with one: "cult?**".
func (l *line) asksAt(k int) bool {
	return k >= 0 && k < len(l.toks) && strings.HasSuffix(strings.TrimRight(l.toks[k].Of(l.text), ends), "?")
}

// verbless reports whether nothing but nouns and what belongs to them stands
// between token k and the question mark.
func (l *line) verbless(k int) bool {
	for ; k < len(l.toks) && !l.asksAt(k); k++ {
		if l.tag(k).IsVerb() || l.tag(k) == article.MD || l.tag(k) == article.TagPeriod || l.is(k, "!") {
			return false
		}
	}
	return true
}

// questioned takes in a question about whether the phrase is so: one that may be
// answered with yes or no, or that gives a choice.
func (l *line) questioned(i int, m *aim, s *scope) {
	p := m.phrase
	if s.polarity == article.Negated || s.polarity == article.Withdrawn {
		return
	}
	kind, from := l.inquired(p)
	if kind == noInquiry || s.polarity != article.Asserted {
		return
	}
	if l.is(from, "what") && kind == open && from == p.from-1 && l.asksAt(p.to) && p.det < 0 {
		*s = scope{article.Negated, "what …?"} // "The thieves? What thieves?"
		return
	}
	finite, called := 0, false
	for k := from; k < p.from; k++ {
		if l.tag(k).IsFinite() {
			finite++
		}
		called = called || l.tag(k).IsVerb() && naming[l.lemma(k)] && k > from
	}
	nouns := 0 // of the phrase, before the term: the tags take subject and predicate for one
	for k := p.from; k < p.head; k++ {
		if l.tag(k).IsNoun() {
			nouns++
		}
	}
	closes := p.to >= len(l.toks) || l.is(p.to, "?", ",") || l.mark(p.to) || l.is(p.to, "then", "now", "here") ||
		l.asksAt(p.to) || l.asksAt(p.to-1)
	before := l.tag(p.from - 1)
	be := hasWord("is are was were am", l.word(from))
	switch {
	case kind == open && l.whoseClaim(from, p.from) >= 0,
		kind == polar && (m.said || l.indefinite(p) || called && closes),
		kind == polar && closes && p.det == from+1 && nouns > 0 && i == p.to-1, // a verb within is taken for a noun
		kind == polar && be && closes && p.from > from &&
			(nouns > 0 || before != article.IN && before != article.TO && !before.IsVerb() && before != article.CC),
		kind == stated && closes && m.said,
		// "whose hero?", "some thief in the hills?"
		finite == 0 && (closes || from >= p.from-1) && l.verbless(from) &&
			(p.det < 0 || l.is(p.det, "a", "an", "some", "whose")),
		finite == 0 && closes && from == p.from && (p.det < 0 || l.is(p.det, "a", "an")),
		finite == 0 && (l.is(p.to, "or") || l.is(p.from-1, "or")):
		*s = scope{article.Hedged, byQuestion}
	}
}

// whoseClaim is the verb of a question from token from on of who says or thinks what it has behind
// it, before token to; -1 for none.
func (l *line) whoseClaim(from, to int) int {
	for v := from + 1; v < to && v < from+6; v++ {
		if l.asksWhoSays(v) {
			return v
		}
	}
	return -1
}

// tagged reports whether behind token k a question asks somebody only to agree, of another
// than him: "he is a thief, isn't he?"
func (l *line) tagged(k int) bool {
	for ; k < len(l.toks) && !l.asksAt(k); k++ {
		if l.tag(k) != article.TagComma || !auxiliaries[l.word(k+1)] {
			continue
		}
		n := k + 2
		if l.not(n) {
			n++
		}
		return l.is(n, "he", "she", "it", "they", "there", "we", "i") && (l.asksAt(n+1) || l.not(n+1) && l.asksAt(n+2))
	}
	return false
}

// exclaimed reports whether the sentence is nothing but the phrase and an
// exclamation mark, and takes up what was said before: "A spy!".
func (j *Judge) exclaimed(l *line, t *article.Term, p phrase) bool {
	n := len(l.toks)
	for n > 0 && (l.mark(n-1) || l.is(n-1, "*", "**", ")")) {
		n--
	}
	if n == 0 || n > 6 || !l.is(n-1, "!") || p.to < n-2 {
		return false
	}
	k := p.from
	if p.det >= 0 {
		k = min(k, p.det)
	}
	for k > 0 && (l.mark(k-1) || l.is(k-1, "*", "**") || l.tag(k-1) == article.CD || l.tag(k-1) == article.TagPeriod) {
		k--
	}
	if k > 0 {
		return false
	}
	if p.det >= 0 {
		return l.is(p.det, "a", "an")
	}
	if l.sent == 0 {
		return false
	}
	word := strings.ToLower(l.text[t.Start:t.End])
	s := j.ann.Sentence(l.sent - 1)
	return len(s) > 0 && strings.Contains(strings.ToLower(l.text[s[0].Start:s[len(s)-1].End]), word)
}
