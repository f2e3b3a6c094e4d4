package characterise

import (
	"strings"

	"epithet/stages/article"
)

// forWhom finds the holder of "To its critics, X is a …", "To the council he is
// a …", "In the eyes of many, X is a …", at the head of a clause.
func (j *Judge) forWhom(l *line, i int, v *heard) {
	if w, ok := j.whomBefore(l, i); ok {
		v.attributeTo(w, forSomebody)
		return
	}
	k := l.clauseStart(i)
	if h := l.gappedFor(i, k); h >= 0 && j.holds(l, h, -1, forSomebody, v) {
		return
	}
	if n := l.secondFor(i, k); n > k {
		k = n
	}
	if k == 0 && l.is(k, "yet", "still", "so") {
		k++
	}
	among := l.is(k, "among") && l.tag(l.phraseAt(k+1).to) == article.TagComma && persons(l.lemma(l.phraseAt(k+1).head))
	if !among && !l.is(k, "to", "for") {
		return
	}
	k++
	switch n := j.beforeNamed(l, k); {
	case l.tag(k) == article.VB: // "To call X a thief is", "To them I say that"
	case n >= 0 && l.is(k, "the"):
		v.attributeTo(l.words(k+1, n+1), forSomebody)
	case n >= 0:
		v.attributeTo(l.words(k, n+1), forSomebody)
	case l.tag(k) == article.PRPS && l.is(k, "her") && l.tag(k+1) == article.NNP && l.beingBehind(k+1):
		v.attributeTo(j.whoWords(l, k), forSomebody) // "for her Smith is"
	case l.tag(k) == article.PRP && !l.is(k, "it", "me", "you"):
		v.attributeTo(j.forThem(l, k), forSomebody)
	default:
		v.attributeTo(j.forNoun(l, k, i), forSomebody)
	}
}

// whomBefore is whom "to whom" or "for whom" before i stands for; false where neither is there.
func (j *Judge) whomBefore(l *line, i int) (article.Who, bool) {
	for n := i - 1; n > 1 && n > i-9; n-- {
		if !l.is(n, "whom") || !l.is(n-1, "to", "for") {
			continue
		}
		if l.tag(n - 2).IsPlural() {
			return j.whoWords(l, n-2), true // "voters for whom X is a"
		}
		if l.tag(n-2) != article.TagComma || !l.tag(n-3).IsNoun() {
			continue
		}
		h := l.phraseAt(n - 3).head
		if lemma := l.lemma(h); persons(lemma) || l.named(h) || bodyNouns[lemma] || stateNouns[lemma] {
			return j.whoWords(l, h), true // "the authorities, for whom X is a"
		}
		return article.Who{}, true
	}
	return article.Who{}, false
}

// forThem is whom the pronoun at k, behind "to" or "for", stands for, where a subject follows.
func (j *Judge) forThem(l *line, k int) article.Who {
	w := j.whoWords(l, k)
	if l.is(k, "them") && w.EntityID == "" {
		w = j.them(l, k)
	}
	if t := l.tag(k + 1); t != article.TagComma && t != article.PRP && t != article.NNP && t != article.DT {
		return article.Who{}
	}
	return w
}

// forNoun is whom the noun phrase from k on, behind "to" or "for" and before the term at i,
// names: who can have a view, and has a subject behind.
func (j *Judge) forNoun(l *line, k, i int) article.Who {
	for n := k; n < i && n < k+9; n++ {
		if l.is(n, "many", "some", "others", "most", "much") && (!l.tag(n+1).IsNoun() || l.parts(n+1)) &&
			!l.tag(n+1).IsAdjective() {
			end := l.tail(n + 1)
			if l.is(end, "here", "there") && l.parts(end+1) {
				return l.words(n, end) // "to many here X is"
			}
			if far := l.tail(end); far > end && (l.parts(far) || l.tag(far) == article.TagComma) {
				return l.words(n, end) // "to most of the men in the camp X is"
			}
			if t := l.tag(end); t == article.TagComma || end == n+1 && (t == article.PRP || l.parts(end)) {
				return l.words(n, end)
			}
			return article.Who{}
		}
		if _, ok := j.named(l, n); ok || l.tag(n).IsNoun() {
			return j.forPhrase(l, n, k, i)
		}
	}
	return article.Who{}
}

// forPhrase is forNoun where the phrase's first noun or name is token n.
func (j *Judge) forPhrase(l *line, n, k, i int) article.Who {
	p := l.phraseAt(n)
	if h := l.pastOwners(p.head); h > p.head {
		from := p.from
		p = l.phraseAt(h)
		p.from = from
	}
	several, end := l.tag(p.to-1).IsPlural(), p.to
	if l.is(p.to, "here", "there") {
		p.to++ // "to the young people there X is"
	}
	lemma, t := l.lemma(p.head), l.tag(p.to)
	being := l.parts(p.to) && l.beingBehind(p.to)
	subject := t == article.TagComma || t == article.PRP || t == article.WP || t == article.PRPS ||
		t == article.NNP && several
	if spells[lemma] ||
		!being && !subject && !l.is(p.to, "in", "of", "at", "on", "from", "near", "above", "around", "who", "the", "a") ||
		p.to >= i {
		return article.Who{}
	}
	if others[lemma] || l.is(p.from, "many", "most", "some") && l.is(k-1, "to") && l.tag(p.head) != article.NN ||
		lemma == "critic" || lemma == "people" || lemma == "detractor" || lemma == "admirer" {
		if p.from == p.det && l.is(p.det, "the") {
			p.from++
		}
		return l.words(p.from, min(l.tail(end), i))
	}
	r := j.who(l, p.head, 0)
	if !(r.known() && r.kind != article.Place) && !l.crowded(p.head) && !l.bodyWithView(p, being) {
		return article.Who{}
	}
	w := j.beforeSubject(l, p.to, j.whoWords(l, p.head))
	if o := l.phraseAt(p.head).owner; o >= 0 && p.from <= o && w.EntityID == "" {
		if l.tag(p.from) == article.DT && p.from < o {
			p.from++
		}
		w = l.words(p.from, end) // "the prosecutor's office"
	}
	return w
}

// crowded reports whether the noun at h is for persons.
func (l *line) crowded(h int) bool {
	lemma, t := l.lemma(h), l.tag(h)
	return persons(lemma) || t.IsPlural() && human(lemma) || t == article.NNPS || strings.HasSuffix(lemma, "people") ||
		strings.HasSuffix(lemma, "folk")
}

// bodyWithView reports whether the phrase behind "to" or "for" is a body whose view follows:
// being, with a comma and a form of "be" behind.
func (l *line) bodyWithView(p phrase, being bool) bool {
	lemma := l.lemma(p.head)
	switch {
	case bodyNouns[lemma] && (l.is(p.to, "the") && answers[l.lemma(p.to+1)] || l.subjective(p.to)):
		return true
	case stateNouns[lemma] && l.subjective(p.to):
		return true
	}
	return being && l.definite(p) && (bodyNouns[lemma] || kindOf(lemma, "organization"))
}

// them is whom the "them" at k stands for, with whose preposition the clause opens: the several
// who are the last subject before it.
func (j *Judge) them(l *line, k int) article.Who {
	for n := k - 2; n >= 0; n-- {
		if l.rel(n).Base() == article.Nsubj && l.manyAt(n) {
			return j.whoWords(l, n)
		}
	}
	return j.manyBefore(l, k, 0)
}

// beforeNamed is the noun for somebody that ends the phrase which begins at token k, where the
// clause's subject is the name behind it, which no comma parts from it: "to the bishop Smith is";
// -1 for none.
func (j *Judge) beforeNamed(l *line, k int) int {
	if l.is(k, "half") && l.is(k+1, "the") {
		k++
	}
	if l.tag(k) != article.PRPS && !l.is(k, "the") {
		return -1
	}
	var head int // the noun that ends the first phrase, where a preposition follows: "the court in Sel"
	for n := k + 1; n < k+9; n++ {
		name := n + 1
		if l.titleAt(name) {
			name++
		}
		if r, ok := j.named(l, name); ok && l.tag(n).IsNoun() && r.kind != article.Place &&
			r.span.Start == l.toks[name].Start && l.beingBehind(name) {
			if head == 0 {
				head = n
			}
			if lemma := l.lemma(head); l.tag(head) == article.NN &&
				(persons(lemma) || human(lemma) || bodyNouns[lemma] || l.is(k-1, "half")) ||
				l.tag(head).IsPlural() && (mediaNouns[lemma] || human(lemma)) {
				return n
			}
			return -1
		}
		switch {
		case head == 0 && n > k+1 && l.is(n, "in", "of", "at", "from", "near") && l.tag(n-1).IsNoun() && l.tag(n+1).IsName():
			head = n - 1
		case !l.nominal(n):
			return -1
		}
	}
	return -1
}

// titleAt reports whether token k is a title before a name.
func (l *line) titleAt(k int) bool {
	return l.tag(k) == article.NNP && l.tag(k+1) == article.NNP &&
		l.is(k, "mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady")
}

// gappedFor is the head of those for whom somebody is what token i says, where the clause that
// begins at token from has said for whom he is something else, and its verb stands only there:
// "to his followers he is a saint, to his wife a …"; -1 for none.
func (l *line) gappedFor(i, from int) int {
	k := l.leftOf(l.phraseAt(i).from)
	for l.tag(k).IsAdverb() {
		k--
	}
	if !l.tag(k).IsNoun() {
		return -1
	}
	h, start := l.wholePhrase(k)
	n := start - 1
	if !l.is(n, "to", "for") || n <= from || !l.is(from, l.word(n)) ||
		l.tag(n-1) != article.TagComma && l.tag(n-1) != article.CC && !l.is(n-1, ";") || !l.somebody(h) {
		return -1
	}
	return h
}

// beforeSubject is w, whose own words end before token to, without the name of the clause's
// subject, which no comma parts from them: "for the nurses of Ward 6 | Smith is".
func (j *Judge) beforeSubject(l *line, to int, w article.Who) article.Who {
	if w.EntityID != "" {
		return w
	}
	for k := to + 2; k < len(l.toks) && l.toks[k].Start < w.Span.End; k++ {
		t := l.tag(k - 1)
		r, ok := j.named(l, k)
		if !ok || r.span.Start != l.toks[k].Start || t == article.IN || t == article.DT || t == article.CC ||
			!l.beingBehind(k) {
			continue
		}
		w.Span.End = l.toks[k-1].End
		w.Words = w.Span.Of(l.text)
		break
	}
	return w
}

// beingBehind reports whether the verb behind the name that begins at k says what that is.
func (l *line) beingBehind(k int) bool {
	for l.tag(k).IsNoun() {
		k++
	}
	for l.tag(k).IsAdverb() || l.tag(k) == article.MD || l.lemma(k) == "have" {
		k++
	}
	return copular[l.lemma(k)]
}

// subjective reports whether token i is a pronoun that can only be a subject, or "it".
func (l *line) subjective(i int) bool { return l.is(i, "he", "she", "they", "it", "we", "i") }

// spells are nouns for how long something lasts.
var spells = list(`century decade year month week day hour minute moment while time generation season`)

// secondFor is the "to" or "for" that begins the second of two clauses that a comma
// and a conjunction join, where token i stands in that: "he came back, and to many he
// is a …"; -1 for none. The first begins at from. One of these is enough where that begins
// so, too: "to many he is a …, to others he is a …".
func (l *line) secondFor(i, from int) int {
	finite := 0
	for n := i - 1; n > from+1 && finite < 2; n-- {
		if l.is(n, "to", "for") && l.tag(n-1) == article.CC && l.tag(n-2) == article.TagComma {
			return n
		}
		if l.is(n, "to", "for") && l.is(n, l.word(from)) && (l.tag(n-1) == article.CC || l.tag(n-1) == article.TagComma) &&
			finite == 1 {
			return n
		}
		if l.tag(n).IsFinite() {
			finite++
		}
	}
	return -1
}
