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

// asksWithin reports whether what is said at token i ends in a question mark
// before a closing mark, in a sentence that goes on: “Is he?” she asked.
func (l *line) asksWithin(i int) bool {
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

// questioned takes in a question about whether the phrase is so: one that may be
// answered with yes or no, or that gives a choice. One that asks who, how, why or
// when takes what it holds as known.
func (l *line) questioned(m *aim, s *scope) {
	p := m.phrase
	if s.polarity == article.Negated || s.polarity == article.Withdrawn || !l.question() && !l.asksWithin(p.to) {
		return
	}
	from := p.from
	for from > 0 && !l.is(from-1, ":", ";", "“", "‘", "\"", "?") && !l.dash(from-1) {
		from--
	}
	for from < p.from && (l.tag(from) == article.CC || l.tag(from) == article.TagComma || l.mark(from) || l.is(from, "so", "then", "well", "now", "*", "**", "***", "_")) {
		from++
	}
	from = l.pastAddress(from, p.from)
	if s.rule == "question" && l.is(from, "who", "how", "why", "when", "where") {
		*s = scope{}
		return
	}
	if s.polarity != article.Asserted {
		return
	}
	aux := l.tag(from) == article.MD || isVerb(l.tag(from)) && l.tag(from) != article.VB && (l.lemma(from) == "be" || l.lemma(from) == "do" || l.lemma(from) == "have") || l.is(from, "do")
	finite := 0
	for k := from; k < p.from; k++ {
		switch t := l.tag(k); {
		case isFinite(t):
			finite++
		case (t == article.WRB || t == article.WP) && !isNoun(l.tag(k-1)) && aux:
			return // "do you remember who called him a …?"
		}
	}
	nouns := 0 // of the phrase, before the term: the tags take subject and predicate for one
	for k := p.from; k < p.head; k++ {
		if isNoun(l.tag(k)) {
			nouns++
		}
	}
	closes := p.to >= len(l.toks) || l.is(p.to, "?", ",") || l.mark(p.to) || l.is(p.to, "then", "now", "here") || strings.HasPrefix(l.toks[p.to].Of(l.text), "?")
	before := l.tag(p.from - 1)
	switch {
	case aux && (m.said || l.indefinite(p)),
		aux && l.lemma(from) == "be" && closes && p.from > from && (nouns > 0 || before != article.IN && before != article.TO && !isVerb(before) && before != article.CC),
		finite == 0 && closes && from == p.from && (p.det < 0 || l.is(p.det, "a", "an")),
		finite == 0 && (l.is(p.to, "or") || l.is(p.from-1, "or")),
		(l.is(p.to, "or") || l.is(p.from-1, "or")) && l.is(p.from-1, ",", "or") && l.tag(p.from-2) != article.TagComma && l.choice(p, from):
		*s = scope{article.Hedged, "question"}
	}
}

// pastAddress is the token behind the name of whom a question is put to and its
// comma: "Mr Smith, is he a …?". Without one it is from.
func (l *line) pastAddress(from, to int) int {
	k := from
	for k < to && k < from+4 && isNoun(l.tag(k)) {
		k++
	}
	if k > from && l.tag(k) == article.TagComma && k+1 < to && (l.tag(k+1) == article.MD || isFinite(l.tag(k+1))) {
		return k + 1
	}
	return from
}

// choice reports whether nothing but "X or Y" with the phrase in it stands between
// a comma and the end.
func (l *line) choice(p phrase, from int) bool {
	comma := false
	for k := p.from - 1; k > from && k > p.from-6; k-- {
		if isVerb(l.tag(k)) || l.tag(k) == article.MD {
			return false
		}
		if comma = l.tag(k) == article.TagComma; comma {
			break
		}
	}
	for k := p.to; k < len(l.toks); k++ {
		if isVerb(l.tag(k)) || l.tag(k) == article.MD || k > p.to+6 {
			return false
		}
	}
	return comma
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
