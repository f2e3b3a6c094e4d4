package characterise

import (
	"strings"

	"epithet/stages/article"
)

// parental are nouns for a parent, who "of" so many children is.
var parental = list(`mother mum mom father dad parent grandmother grandfather`)

// ofOnesLife is whom the source of the quote, tokens [first, last], tells something of his life
// about, and so names anew: "the 43-year-old", "the former banker", "the mother of three", "the
// baker from Leeds". It is the person whom the text last spoke of as a subject, unless it has
// brought in somebody by that noun.
func (j *Judge) ofOnesLife(l *line, x *article.Quote, first, last int) article.Who {
	h := l.firstHead(first, last)
	if first == last && strings.HasSuffix(l.word(first), "-year-old") {
		h = first // an adjective, to the tagger
	}
	if h < 0 || l.tag(h).IsPlural() || !l.is(first-1, "the") || !l.tellsLife(first, h) {
		return article.Who{}
	}
	at := min(x.Start, l.toks[first].Start)
	if j.broughtInBefore(l.lemma(h), at, 8) || j.broughtInBefore(l.lemma(first), at, 8) {
		return article.Who{}
	}
	if r := j.goingOn(at); r.known() {
		return asWho(r, l.text)
	}
	w := wantOf(l.lemma(h))
	best := -1
	for k := j.mentionFrom(at) - 1; k >= 0 && j.mentions[k].Sent > l.sent-8; k-- {
		m := &j.mentions[k]
		if best >= 0 && m.Sent < j.mentions[best].Sent {
			break
		}
		if m.End > at || m.Type != article.Person || j.quoteAt(m.Start, true) >= 0 || !j.subjectOfClause(m) {
			continue
		}
		if g := j.crowd.whose(k).gender; w.woman && g < 0 || w.man && g > 0 {
			continue
		}
		best = k
	}
	if best < 0 {
		return article.Who{}
	}
	return asWho(refOf(&j.mentions[best], "description"), l.text)
}

// goingOn is the person whom "he" or "she" stands for at the head of the sentence before that at
// the byte, outside of quotations.
func (j *Judge) goingOn(at int) ref {
	sent := j.sentenceAt(at) - 1
	if sent < 0 || j.tooLong(sent) || j.quoteAt(j.ann.Sentences[sent].Start, true) >= 0 {
		return ref{}
	}
	n := j.line(sent)
	if !n.is(0, "he", "she") {
		return ref{}
	}
	if r := j.who(&n, 0, 0); r.kind == article.Person {
		return r
	}
	return ref{}
}

// subjectOfClause reports whether the mention stands before the first finite verb of its sentence
// or is the subject of a later one.
func (j *Judge) subjectOfClause(m *article.Mention) bool {
	if j.subjectLike(m) {
		return true
	}
	if j.tooLong(m.Sent) {
		return false
	}
	n := j.line(m.Sent)
	k := n.at(m.Start)
	return k < len(n.toks) && n.rel(k).Base() == article.Nsubj
}

// tellsLife reports whether the noun phrase from token first to its head at h tells an age, what
// one was, how many children one has or where one is from.
func (l *line) tellsLife(first, h int) bool {
	noun := l.lemma(h)
	if strings.HasSuffix(noun, "-year-old") || strings.HasSuffix(l.word(first), "-year-old") {
		return true
	}
	if parental[noun] {
		return l.is(h+1, "of") && (l.tag(h+2) == article.CD || l.is(h+2, "several", "many"))
	}
	if !human(noun) && !personNouns[noun] && !persons(noun) {
		return false
	}
	return first < h &&
		(bygone[l.word(first)] || l.is(first, "retired") || strings.HasPrefix(l.word(first), "ex-")) ||
		strings.HasPrefix(l.word(h), "ex-") || l.is(h+1, "from") && l.tag(h+2) == article.NNP
}
