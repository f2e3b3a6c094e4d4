package characterise

import (
	"strings"

	"epithet/stages/article"
	"epithet/stages/characterise/internal/senses"
)

// exclaimedOf finds of whom a sentence is said that is nothing but the phrase, or several to
// choose from, and an exclamation or question mark: who is named first right behind it, where
// it opens a part of the article ("LIAR! X hid three accounts"), or who is asked about before
// it or else speaks, where he answers himself: “X? A thief? Never,” “A crook? Never,” X said.
func (j *Judge) exclaimedOf(l *line, p phrase, m aim) (aim, bool) {
	if p.owner >= 0 || !l.fragment() {
		return m, false
	}
	at := l.toks[p.head].Start
	var r ref
	if j.quoteAt(at, true) < 0 && (l.sent == 0 || !j.sameText(l.sent-1, l.sent)) {
		r = j.firstNamed(l.sent + 1)
	} else if a := j.answer(l); a != noAnswer {
		if q := j.quoteAt(at, true); q >= 0 {
			r = j.saidOf(q)
		}
		if !r.known() {
			r = j.asSubject(l.sent - 1)
		}
		if !r.known() && r.how == "" {
			r = j.speaker(at)
		}
	}
	if !r.listed && r.how == "name" {
		m.rule, m.how = "exclaimed", unnamed // of somebody whom the lexicon does not list
		return m, true
	}
	if !r.listed || r.kind == article.Place {
		return m, false
	}
	m.ref, m.rule, m.strong = r, "exclaimed", true
	return m, true
}

// fragment reports whether the sentence is only nouns with what belongs to them, without
// anybody's name, and a question or exclamation mark.
func (l *line) fragment() bool {
	n := len(l.toks)
	for n > 0 && l.mark(n-1) {
		n--
	}
	if n < 2 || n > 9 || !l.is(n-1, "?", "!") {
		return false
	}
	for k := range n - 1 {
		switch t := l.tag(k); {
		case t.IsNoun(), t.IsAdjective(), l.mark(k), t == article.CC, t == article.TagComma,
			l.is(k, "a", "an", "what", "some", "such", "or"), t == article.VBN, t.IsVerb() && l.noVerb(k):
		default:
			return false
		}
	}
	return true
}

// noVerb reports whether token i, which the tagger takes for a verb, can be but a noun.
func (l *line) noVerb(i int) bool {
	w := l.lemma(i)
	return table().Of(senses.Verb, w) == 0 && table().Of(senses.Noun, w) > 0
}

// shouted reports whether the sentence is an exclamation in capitals, which tell no name.
func (l *line) shouted() bool {
	if !l.fragment() {
		return false
	}
	s := l.text[l.toks[0].Start:l.toks[len(l.toks)-1].End]
	return s == strings.ToUpper(s)
}

// sameText reports whether both sentences are of one part of the article and one quotation.
func (j *Judge) sameText(a, b int) bool {
	if a < 0 || b >= len(j.ann.Sentences) {
		return false
	}
	x, y := j.ann.Sentences[a], j.ann.Sentences[b]
	return x.Part == y.Part && j.quoteAt(x.Start+1, true) == j.quoteAt(y.Start, true)
}

// firstNamed is who is the first to be named in the sentence, where he is listed.
func (j *Judge) firstNamed(sent int) ref {
	if sent >= len(j.ann.Sentences) {
		return ref{}
	}
	s := j.ann.Sentences[sent]
	for i := j.mentionFrom(s.Start); i < len(j.mentions) && j.mentions[i].Start < s.Span.End; i++ {
		if m := &j.mentions[i]; m.Type != article.Place {
			return refOf(m, "name")
		}
	}
	return ref{}
}

// asSubject is whom the sentence is about, by name or as "he" or "she": its subject, or all of
// it where only a name is asked for.
func (j *Judge) asSubject(sent int) ref {
	if sent < 0 || j.tooLong(sent) || !j.sameText(sent, sent+1) {
		return ref{}
	}
	n := j.line(sent)
	for k := range n.toks {
		switch t := n.tag(k); {
		case n.mark(k), t == article.DT, t.IsAdjective(), t.IsAdverb():
		case n.is(k, "he", "she"), t.IsNoun():
			return j.who(&n, k, 0)
		default:
			return ref{}
		}
	}
	return ref{}
}

// reply is how the sentence behind a question answers it.
type reply uint8

const (
	noAnswer reply = iota
	yes
	no
)

// answer is how the next sentence, by who asks himself, begins: "Never.", "Certainly, but".
func (j *Judge) answer(l *line) reply {
	if !l.question() || !j.sameText(l.sent, l.sent+1) || j.tooLong(l.sent+1) {
		return noAnswer
	}
	n := j.line(l.sent + 1)
	k := 0
	for n.mark(k) {
		k++
	}
	end := k + 1
	if n.is(k, "of", "not") && !n.mark(end) {
		end++ // "of course", "not me"
	}
	if t := n.tag(end); end < len(n.toks) && t != article.TagComma && t != article.TagPeriod && !n.mark(end) && !n.dash(end) {
		return noAnswer
	}
	switch {
	case n.is(k, "no", "never", "nonsense", "rubbish", "hardly", "nope", "not"):
		return no
	case n.is(k, "yes", "certainly", "absolutely", "definitely", "undoubtedly", "indeed", "sure"),
		n.is(k, "of") && n.is(k+1, "course"):
		return yes
	}
	return noAnswer
}

// answered takes in how who asks answers himself.
func (j *Judge) answered(l *line, s *scope) {
	if s.polarity != article.Hedged || s.rule != byQuestion {
		return
	}
	_, who := j.answerer(l)
	switch a := j.answer(l); {
	case a == yes, who >= 0:
		*s = scope{}
	case a == no:
		*s = scope{article.Negated, "answered"}
	}
}

// answerer is the head of the subject of the next sentence, in that, where it says no more than who
// does what the question asks: "Smith did.", "We do."; -1 for none.
func (j *Judge) answerer(l *line) (line, int) {
	if !l.question() || !j.sameText(l.sent, l.sent+1) || j.tooLong(l.sent+1) {
		return line{}, -1
	}
	n := j.line(l.sent + 1)
	h, v := 0, 1
	if n.tag(0) != article.PRP {
		if h = n.nounFrom(0); h < 0 {
			return n, -1
		}
		p := n.phraseAt(h)
		h, v = p.head, p.to
	}
	if n.lemma(v) != "do" || n.tag(v+1) != article.TagPeriod && n.tag(v+1) != article.TagComma || nobody(n.word(0)) {
		return n, -1
	}
	return n, h
}
