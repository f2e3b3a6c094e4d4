package characterise

import (
	"strings"

	"epithet/stages/article"
)

// reports reports whether the indirect quote gives somebody's view of what the
// term says, rather than what somebody does.
func (j *Judge) reports(l *line, t *article.Term, x *article.Quote, m *aim) bool {
	if m.rule == insideName {
		return false // a name is nobody's view: "said that the Fair Trade Act"
	}
	if x.Cue.Len() == 0 {
		return true
	}
	first := l.toks[0].Start
	if x.Cue.Start < first || x.Cue.End > l.toks[len(l.toks)-1].End {
		return true
	}
	c := l.at(x.Cue.Start)
	lemma := l.lemma(c)
	if l.asksWhoSays(c) {
		_, who := j.answerer(l)
		return who >= 0
	}
	if x.Source.Len() == 0 && x.Speaker == (article.Who{}) && x.Rule != "passive" &&
		(l.tag(c) == article.VBN || l.tag(c) == article.VBD) && !l.beforeBe(c) && l.modifier(c) {
		return false
	}
	if c == 0 && (l.tag(c) == article.VBN || l.tag(c) == article.VBD) && x.Speaker == (article.Who{}) && !naming[lemma] ||
		l.rel(c) == article.Amod && l.head(c) > c && l.lemma(c-1) != "have" && !l.named(c+1) &&
			!(l.tag(c) == article.VBD &&
				(l.tag(c-1) == article.NNP || l.tag(c-1) == article.PRP || l.tag(c-1) == article.NNS)) {
		return false
	}
	if m.naming && m.verb == c && (c == 0 && l.tag(c) == article.VBN || l.wanted(c) >= 0) {
		return false // "Described as a thief by her, he": nobody that the tree finds
	}
	if src := x.Source.Of(j.a.Text); l.doubted(c, src) ||
		src == "" && x.Speaker == (article.Who{}) &&
			(l.bareInfinitive(c) || l.is(c+1, "yourself", "yourselves") ||
				l.is(c+2, "yourself", "yourselves") && l.is(c+1, "for")) {
		return false
	}
	if x.Speaker.EntityID == "" && x.Source.Len() > 0 && l.timeTells(l.at(x.Source.End-1), c) {
		return false
	}
	if plain[lemma] && !(m.naming && m.verb == c) && (factive[lemma] || !strings.Contains(x.Rule, "clause")) {
		return false
	}
	if k := l.at(x.Source.Start); x.Source.Len() > 0 && x.Source.Start > first && k < c && l.is(k-1, "let") {
		return false // "let her tell the House that …"
	}
	if (x.Rule == "verb object" || x.Rule == "inside a quotation") && l.utteredBy(m.phrase, m.modifier) == c ||
		l.untruthTold(m) == c {
		return false // "wrote harsh laws", "shouted threats", "told her a lie"
	}
	if x.Rule == "verb object" && lemma == "claim" && l.gainedAt(c, t.Token-l.base) {
		return false
	}
	if x.Rule == "passive" && composing[lemma] && t.Token-l.base < c {
		return false // "propaganda is written by bloggers"
	}
	if inquiring[lemma] && !m.said {
		return false // "is examining whether the fraud has spread": that there is one is no question
	}
	if l.lemma(c) == "call" && l.is(c+1, "for", "on", "in") || lemma == "answer" && l.is(c+1, "for") {
		return false
	}
	if v := l.beforeAdverbs(m.phrase.from); x.Rule != "passive" && v > c && l.lemma(v) == "be" && l.tag(v).IsFinite() &&
		l.relative(l.beforeAdverbs(c)) &&
		(naming[lemma] && !opining[lemma] && l.finiteBetween(c, v) == 0 || l.clauseEnds(c, v)) {
		return false // "the man who calls the fire brigade is a fraud": its clause ends before
	}
	if l.gerund(c) && l.tag(m.phrase.to).IsFinite() && c < m.phrase.from {
		return false // "calling it a fraud lets its owners off"
	}
	if l.letting(c) || c == 0 && l.tag(c) == article.VBG && x.Source.Len() == 0 && !naming[lemma] {
		return false // "let anyone tell you", "Saying that it is …"
	}
	if x.Rule == "clause, subject verb" && l.is(c+1, "so") && l.tag(c-1) == article.MD {
		return false // "if it were, he would say so"
	}
	if x.Rule == "as subject verb" && t.Token-l.base < c && (granting[lemma] || l.openOrDenied(t.Token-l.base)) {
		return false // "he is no thief, as she calls him", "he is a thief, as she concedes"
	}
	if l.imperative(c, x.Source.Of(j.a.Text)) || strings.EqualFold(x.Source.Of(j.a.Text), "nothing") {
		return false
	}
	if l.reporters(t, x, c, m) || naming[lemma] && l.whomNamed(t.Token-l.base, c, m) {
		return false
	}
	if l.is(c-1, "must", "should") || l.is(c-2, "must", "should") && l.tag(c-1).IsAdverb() {
		return false // what is asked for is no report
	}
	if k := l.at(x.Source.Start); l.anyone(k, c) && x.Source.Len() == len("one") && k < c {
		return false // "one may think what one likes of him"
	}
	if x.Rule == "passive" && x.Speaker == (article.Who{}) && l.is(c+1, "to") && (asking[lemma] || ordering[lemma]) && !m.said {
		return false // "was asked to forget the fraud"
	}
	if l.mute(x, c) || lemma == "reveal" && l.is(c-1, "can") {
		return false // "The Herald can reveal that": the paper itself
	}
	if j.renamed(l, x, c, t.Token-l.base) {
		return false
	}
	// What is joined to the cue is not what it reports.
	k := t.Token - l.base
	for n := 0; n < len(l.toks) && k >= 0; n++ {
		h := l.head(k)
		if h == c {
			p := l.phraseAt(k) // a noun without a comma is joined to a noun, whatever the tree says
			noun := l.tag(k).IsNoun() && l.arcs().Child(k, article.Cop) < 0 && l.tag(p.from-1) == article.CC &&
				l.tag(p.from-2) != article.TagComma
			return l.rel(k) != article.Conj && l.rel(k) != article.Parataxis || k < c || x.Rule != "verb object" || noun
		}
		k = h
	}
	return true
}

// clauseEnds reports whether what the verb at c says is a clause that ends before the verb at v, to which it
// leaves no subject of its own: "tells you that there is one | is".
func (l *line) clauseEnds(c, v int) bool {
	f := v - 1
	for f > c && !l.tag(f).IsFinite() {
		if t := l.tag(f); t == article.TagComma || t == article.CC || l.relative(f) || l.is(f, "that", ";") || l.subjective(f) {
			return false
		}
		f--
	}
	return f > c && l.finiteBetween(c, f) == 0 && !(l.subjective(f-1) && l.tag(f-2).IsNoun())
}

// renamed reports whether the sentence, between the cue at c and token i, goes on
// about the reporter by his name: "Norland said that they were harmless, but
// Norland has armed them".
func (j *Judge) renamed(l *line, x *article.Quote, c, i int) bool {
	if x.Speaker.EntityID == "" || c >= i || x.Source.Start > l.toks[c].Start {
		return false
	}
	for k := i - 1; k > c+1; k-- {
		if l.tag(k) != article.NNP || l.rel(k).Base() != article.Nsubj {
			continue
		}
		if r, ok := j.named(l, k); ok && r.id == x.Speaker.EntityID {
			for n := k - 1; n > c && n > k-9; n-- {
				if l.tag(n) == article.CC && l.is(n, "but", "and", "yet") || l.is(n, ";", "while", "although") {
					return true
				}
			}
		}
	}
	return false
}

// deliberated reports whether the quotation is a word in a question that its cue, of the
// same sentence, says that somebody considers.
func (j *Judge) deliberated(l *line, x *article.Quote) bool {
	if x.Len() > 40 || x.Cue.Len() == 0 || x.Cue.Start < l.toks[0].Start || x.Cue.End > x.Start {
		return false
	}
	c := l.at(x.Cue.Start)
	return l.tag(c+1) == article.WRB && (pondering[l.lemma(c)] || l.lemma(c) == "decide")
}

// anyone reports whether token s, the subject of the verb at c, is "one" for anybody, who
// does not speak of what has been.
func (l *line) anyone(s, c int) bool {
	return l.is(s, "one") && l.tag(c) != article.VBD && l.tag(c) != article.VBN
}

// letting reports whether the verb at c is what somebody is let do: "do not let anyone
// tell you", "let them ask themselves".
func (l *line) letting(c int) bool { return l.lets(c) >= 0 }

// openOrDenied reports whether the clause of the term at i, up to it, is negated
// or asks.
func (l *line) openOrDenied(i int) bool {
	for k := i - 1; k >= 0 && k > i-8; k-- {
		if l.not(k) || l.is(k, "no", "neither", "nor") {
			return true
		}
		if l.tag(k) == article.TagComma || l.mark(k) {
			break
		}
	}
	return l.question()
}

// imperative reports whether the verb at c tells the reader to do, or to stop,
// something: "call it what it is".
func (l *line) imperative(c int, source string) bool {
	if l.bidden(c) {
		return true
	}
	if source != "" && !strings.EqualFold(source, "please") && !strings.EqualFold(source, "stop") {
		return false
	}
	k := c
	if l.tag(c) == article.VBG && l.lemma(c-1) == "stop" && l.tag(c-1) != article.VBD {
		k--
	}
	for l.is(k-1, "please", "so", "then", "and", "but") || l.mark(k-1) {
		k--
	}
	return k == 0 && l.tag(c) != article.VBD && (k < c || l.tag(c) == article.VB || l.tag(c) == article.VBP)
}

// usedTo reports whether the verb at v tells what something is used for, nobody says by
// whom: "reports were dismissed, or used to paint him as a thief".
func (l *line) usedTo(v int) bool {
	if l.tag(v) != article.VB || !l.is(v-1, "to") || !l.is(v-2, "used", "employed", "deployed") {
		return false
	}
	k := v - 3
	for l.tag(k) == article.VBN || l.tag(k).IsAdverb() || l.tag(k) == article.CC || l.tag(k) == article.TagComma {
		k--
	}
	return l.lemma(k) == "be"
}
