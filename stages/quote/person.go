package quote

import (
	"sort"

	"epithet/stages/article"
)

// A sex is what a word or name tells of whom it stands for.
type sex uint8

const (
	unknown sex = iota
	man
	woman
	both
)

func (s sex) fits(t sex) bool {
	return s == unknown || t == unknown || s == t || s == both || t == both
}

// shortHeading is how many tokens a heading of a section has at most.
const shortHeading = 8

// nearby is how many sentences a pronoun reaches back over.
const nearby = 5

// farthest is how many it reaches back over at most, where each goes on with the
// same pronoun, so that the time stays linear.
const farthest = 100

// personBefore is whom a "he" or "she" of the sex, at the byte at of a sentence,
// stands for: the last person that was the subject of a sentence, be it by name
// or as "a man from the north", or who spoke last.
func (t *talk) personBefore(at, sentence int, s sex) (article.Who, bool) {
	part := -1
	if sentence >= 0 && sentence < len(t.ann.Sentences) {
		part = t.ann.Sentences[sentence].Part
	}
	last := -1 // sentence of the last report by a person
	if t.lastPart >= 0 && t.human && (t.kin == unknown || !t.kin.fits(s)) && t.sex.fits(s) && t.last.Cue.Start < at {
		last = sentenceAt(t.ann, max(t.last.Cue.Start, t.last.Source.Start))
	}
	for k, reach := sentence, nearby; k >= 0 && k > sentence-reach; k-- {
		if kind := t.kindOf(k); kind != article.Content {
			if x := &t.ann.Sentences[k]; kind == article.Heading && x.End-x.First <= shortHeading {
				if who, ok := t.subjectOf(k, at, s); ok && t.kind(who) == article.Person && !signsOff(t.text, who.Span) {
					return who, true // whom the section is about
				}
			}
			continue
		}
		there := t.ann.Sentences[k].Part
		if there < part-2 {
			break
		}
		if k == last && k != sentence {
			return t.last.Speaker, true
		}
		to := at
		if k == sentence && t.reported > 0 {
			to = min(at, t.reported)
		}
		goesOn := t.pronounIn(k, to, s)
		if who, ok := t.subjectOf(k, min(to, goesOn), s); ok && !signsOff(t.text, who.Span) &&
			!(k == sentence && t.actsOnAnother(k, who.Span, to, s)) {
			return who, true
		}
		if goesOn < to && k != last && reach < farthest {
			reach++ // it is about the one before
		}
		if k == last && !(k == sentence && (goesOn < t.last.Source.Start || t.actsOnAnother(k, t.last.Speaker.Span, to, s))) {
			return t.last.Speaker, true
		}
	}
	return article.Who{}, false
}

// actsOnAnother reports whether sentence k goes on, before the byte at, with an object that is a
// pronoun of the sex and stands for somebody other than the subject who, since nobody else is named
// between them: "When a reporter asked her, she", where "she" is not the reporter.
func (t *talk) actsOnAnother(k int, who article.Span, at int, s sex) bool {
	verb := false
	toks := t.ann.Sentence(k)
	for i := 0; i < len(toks) && i < maxItems && toks[i].Start < at; i++ {
		tok := &toks[i]
		if tok.Start < who.End || who.Len() == 0 {
			continue
		}
		switch w := tok.Of(t.text); {
		case tok.Tag.IsName(), t.quoted(tok.Start), tok.Tag == article.PRP && (w == "he" || w == "she" || w == "they"):
			return false
		case tok.Tag.IsVerb():
			verb = true
		case tok.Tag == article.PRP && verb && (s == man && w == "him" || s == woman && w == "her"):
			return true
		}
	}
	return false
}

// pronounIn is where sentence k goes on with "he" or "she", as the sex is, before
// the byte at; at where it does not, or opens with a clause that may stand before
// the name: "When she asked, Smith".
func (t *talk) pronounIn(k, at int, s sex) int {
	toks := t.ann.Sentence(k)
	if s != man && s != woman || len(toks) == 0 || toks[0].Tag == article.WRB ||
		toks[0].Tag == article.IN && opensClause(toks) {
		return at
	}
	for i := 0; i < len(toks) && i < maxItems && toks[i].Start < at; i++ {
		if toks[i].Tag != article.PRP || t.quoted(toks[i].Start) {
			continue
		}
		switch w := toks[i].Of(t.text); {
		case s == man && (w == "he" || w == "He"), s == woman && (w == "she" || w == "She"):
			return toks[i].Start
		}
	}
	return at
}

// opensClause reports whether the first word of the sentence opens a clause.
func opensClause(toks []article.Token) bool {
	switch toks[0].Lemma {
	case "as", "after", "before", "while", "although", "though", "if", "because", "since", "until", "once", "unless":
		return true
	}
	return false
}

// subjectOf is the first person named or described in sentence k before the
// byte at, neither governed by a preposition nor a possessor, nor in a
// quotation.
func (t *talk) subjectOf(k, at int, s sex) (article.Who, bool) {
	sent := &t.ann.Sentences[k]
	toks := t.ann.Sentence(k)
	next := t.find(sent.Start)
	for i := pastAsked(toks); i < len(toks) && i < maxItems && toks[i].Start < at; i++ {
		tok := &toks[i]
		for next < len(t.mentions) && t.mentions[next].End <= tok.Start {
			next++
		}
		if t.quoted(tok.Start) {
			continue
		}
		if next < len(t.mentions) && t.mentions[next].Start <= tok.Start {
			m := &t.mentions[next]
			if m.Type == article.Place && m.Method == article.Discovered {
				if who, ok := t.strangerAt(toks, i); ok && t.sexOf(who.Span.Start, who).fits(s) {
					return who, true
				}
			}
			for i+1 < len(toks) && toks[i+1].Start < m.End {
				i++
			}
			if m.Type != article.Person ||
				(t.governed(m.Start) || governedBeside(toks, m.Start)) && !relativeAfter(toks, i+1) &&
					!introducedAfter(toks, i+1) ||
				i+1 < len(toks) && toks[i+1].Tag == article.POS {
				continue
			}
			who := whoOf(m)
			if t.sexOf(m.Start, who).fits(s) {
				return who, true
			}
			continue
		}
		if tok.Tag.IsName() {
			if next < len(t.mentions) && i+3 < len(toks) && t.mentions[next].Start <= toks[i+3].End {
				continue
			}
			if who, ok := t.strangerAt(toks, i); ok && t.sexOf(who.Span.Start, who).fits(s) {
				return who, true
			}
			continue
		}
		if tok.Tag != article.NN ||
			!isHuman(tok.Lemma) && !(several.has(tok.Lemma) && broughtIn(toks, i) && sentenceAt(t.ann, at) == k+1) {
			continue
		}
		if who, ok := t.spokenFor(toks, i); ok && sexOfNoun(tok.Lemma).fits(s) {
			return who, true
		}
		if who, ok := t.described(toks, i); ok && sexOfNoun(tok.Lemma).fits(s) {
			return who, true
		}
	}
	return article.Who{}, false
}

// broughtIn reports whether the noun at token i ends a phrase that opens the sentence as the subject
// of what somebody new does: "A clerk looked up", "My neighbour laughed".
func broughtIn(toks []article.Token, i int) bool {
	for k := 1; k < i; k++ {
		if t := toks[k].Tag; !t.IsAdjective() && t != article.NN && t != article.CD {
			return false
		}
	}
	switch toks[0].Lemma {
	case "a", "an", "one", "another", "my", "our":
		return i > 0 && i+1 < len(toks) && actsNext(toks, i+1)
	}
	return false
}

// pastAsked is the token behind the comma that ends a passive participle's clause at the head of
// a sentence, which is about somebody else than that: "Asked whether Smith was ill, his coach";
// 0 where none stands there.
func pastAsked(toks []article.Token) int {
	if len(toks) == 0 || toks[0].Tag != article.VBN && toks[0].Lemma != "ask" {
		return 0
	}
	for i := 1; i < len(toks) && i < maxItems; i++ {
		if toks[i].Tag == article.TagComma {
			return i + 1
		}
	}
	return 0
}

// governedBeside reports whether the name at the byte at stands beside somebody whom
// a preposition governs: "read by his solicitor, Mr Smith".
func governedBeside(toks []article.Token, at int) bool {
	k := sort.Search(len(toks), func(i int) bool { return toks[i].Start >= at }) - 1
	for k > 0 && toks[k].Tag.IsName() {
		k--
	}
	if k < 3 || toks[k].Tag != article.TagComma || toks[k-1].Tag != article.NN || !isHuman(toks[k-1].Lemma) {
		return false
	}
	for k -= 2; k > 0 && (toks[k].Tag.IsAdjective() || toks[k].Tag.IsNoun()); k-- {
	}
	return k > 0 && (toks[k].Tag == article.PRPS || toks[k].Tag == article.DT) && toks[k-1].Tag == article.IN
}

// relativeAfter reports whether ", who" or ", whose" stands at token i, or after
// an apposition there: the sentence goes on about the one before.
func relativeAfter(toks []article.Token, i int) bool {
	if i+1 < len(toks) && toks[i].Tag == article.TagComma && toks[i+1].Tag == article.DT {
		for k := i + 2; k < len(toks) && k < i+10; k++ {
			if t := toks[k].Tag; t == article.TagComma {
				i = k
				break
			} else if !t.IsNoun() && !t.IsAdjective() && t != article.IN && t != article.DT && t != article.POS {
				break
			}
		}
	}
	return i+1 < len(toks) && toks[i].Tag == article.TagComma && (toks[i+1].Tag == article.WP || toks[i+1].Tag == article.WPS)
}

// introducedAfter reports whether an apposition at token i says who the one before is: "a
// letter from Ann Smith, a retired judge,": what follows is about them.
func introducedAfter(toks []article.Token, i int) bool {
	if i+2 >= len(toks) || toks[i].Tag != article.TagComma || toks[i+1].Tag != article.DT || toks[i+1].Lemma == "the" {
		return false
	}
	for k := i + 2; k < len(toks) && k < i+8; k++ {
		switch t := toks[k].Tag; {
		case t == article.NN && (isHuman(toks[k].Lemma) || several.has(toks[k].Lemma)):
			return true
		case !t.IsNoun() && !t.IsAdjective() && t != article.VBN:
			return false
		}
	}
	return false
}

// pluralBefore is whom "they" at the byte at of a sentence stands for where the
// sentence before, or this one, has several persons for its subject.
func (t *talk) pluralBefore(at, sentence int) (article.Who, bool) {
	for k := sentence; k >= 0 && k >= sentence-1; k-- {
		if t.kindOf(k) != article.Content || t.ann.Sentences[k].Part != t.ann.Sentences[sentence].Part {
			break
		}
		toks := t.ann.Sentence(k)
		for i := 0; i+1 < len(toks) && i < maxItems && toks[i].Start < at; i++ {
			if !(toks[i].Tag == article.NNS &&
				(isHuman(toks[i].Lemma) || several.has(toks[i].Lemma) || bodies.has(toks[i].Lemma)) ||
				toks[i].Tag.IsNoun() && crowds.hasFolded(toks[i].Lemma)) ||
				t.quoted(toks[i].Start) {
				continue
			}
			last := withPlace(toks, i)
			if next := toks[last].Tag; !next.IsFinite() && !next.IsAdverb() {
				continue
			}
			from := i
			for from > 0 &&
				(toks[from-1].Tag.IsAdjective() || toks[from-1].Tag.IsNoun() || toks[from-1].Tag.IsName() ||
					toks[from-1].Tag == article.POS || toks[from-1].Tag == article.CD) {
				from--
			}
			if from > 0 &&
				(toks[from-1].Tag == article.IN ||
					from > 1 && toks[from-1].Tag == article.DT && toks[from-2].Tag == article.IN) {
				continue
			}
			if from > 0 && lower(toks[from-1].Of(t.text)) == "its" && toks[i].Lemma == "member" && t.body.mention != nil &&
				t.body.mention.End <= toks[from-1].Start {
				return t.body.who(), true // a body's members are the body
			}
			s := article.Span{Start: toks[from].Start, End: toks[last-1].End}
			return article.Who{Words: s.Of(t.text), Span: s}, true
		}
	}
	return article.Who{}, false
}

// withPlace is the token after the noun at i, or after a short phrase of place or
// belonging behind it: "boys on the pavement".
func withPlace(toks []article.Token, i int) int {
	if i+2 >= len(toks) || toks[i+1].Tag != article.IN {
		return i + 1
	}
	k := i + 2
	for k < len(toks) && k < i+7 &&
		(toks[k].Tag == article.DT || toks[k].Tag == article.PRPS || toks[k].Tag.IsAdjective() || toks[k].Tag.IsNoun() ||
			toks[k].Tag.IsName() || toks[k].Tag == article.POS) {
		k++
	}
	if k < len(toks) && k > i+2 && toks[k-1].Tag.IsNoun() && toks[k].Tag.IsFinite() {
		return k
	}
	return i + 1
}

// subjectJustBefore makes the subject of the sentence before the quotation, in
// the same part, its speaker: "Smith shook her head. “No.”"
func (t *talk) subjectJustBefore(q *article.Quote, part int) bool {
	k := q.Sent - 1
	if k < 0 || t.ann.Sentences[k].Part != part || t.kindOf(k) != article.Content {
		return false
	}
	who, ok := t.subjectOf(k, q.Start, unknown)
	if ok {
		q.Speaker = who
	}
	return ok
}

// described is the person that the noun at i describes: with an article, and no
// title of the name that follows.
func (t *talk) described(toks []article.Token, i int) (article.Who, bool) {
	from := i
	for from > 0 &&
		(toks[from-1].Tag.IsAdjective() || toks[from-1].Tag == article.NN || toks[from-1].Tag == article.CD ||
			toks[from-1].Tag == article.VBN) {
		from--
	}
	if owned := t.owned(toks, from, i); owned.Len() > 0 {
		return article.Who{Words: owned.Of(t.text), Span: owned}, true
	}
	if from == 0 || toks[from-1].Tag != article.DT && toks[from-1].Tag != article.PRPS ||
		i+1 < len(toks) && (toks[i+1].Tag.IsNoun() || toks[i+1].Tag == article.POS) {
		return article.Who{}, false
	}
	switch toks[from-1].Of(t.text) {
	case "a", "an", "the", "one", "another", "my", "our", "A", "An", "The", "One", "Another", "My", "Our":
	default:
		return article.Who{}, false
	}
	if from > 1 && !opened(toks, from-2) && !(from == 3 && toks[1].Tag == article.TagComma && actsNext(toks, i+1)) &&
		(toks[from-2].Tag == article.IN || toks[from-2].Tag == article.TO || toks[from-2].Lemma == "be" ||
			toks[from-2].Lemma == "nor" || toks[from-2].Lemma == "neither" || toks[from-2].Tag == article.TagComma ||
			toks[from-2].Tag.IsNoun() || toks[from-2].Tag.IsName()) {
		return article.Who{}, false // of another, or what somebody is called
	}
	to := i + 1
	if to+1 < len(toks) && toks[to].Tag == article.IN {
		end := to + 1
		for end < len(toks) &&
			(toks[end].Tag == article.DT || toks[end].Tag == article.POS || toks[end].Tag == article.CD ||
				toks[end].Tag.IsAdjective() || toks[end].Tag.IsNoun()) {
			end++
		}
		if toks[end-1].Tag.IsNoun() {
			to = end
		}
	}
	if c := afterRelative(toks, to); c+1 < len(toks) && toks[c].Tag == article.TagComma && toks[c+1].Tag == article.PRP {
		return article.Who{}, false // "A nurse who has seen it, she said": who she is, beside the pronoun
	}
	if n := pastOf(toks, to); n+1 < len(toks) && (toks[n].Tag == article.TagComma || toks[n].Lemma == "be") &&
		toks[n+1].Tag.IsName() {
		return article.Who{}, false // "the mayor, Ann Smith,", "the mayor was Ann Smith": the name follows
	}
	s := article.Span{Start: toks[from].Start, End: toks[to-1].End}
	if from == i && to == i+1 && lower(toks[from-1].Of(t.text)) == "the" {
		if w, ok := t.bearer(toks[i].Lemma, s.Start); ok {
			return w, true
		}
	}
	return article.Who{Words: s.Of(t.text), Span: s}, true
}

// pastOf is the token behind what a preposition at token i, and an "of" after it, add to the noun phrase before it: "the
// mother of one of the boys, Ann Smith".
func pastOf(toks []article.Token, i int) int {
	n := i
	for n < len(toks) &&
		(toks[n].Lemma == "of" || n == i && toks[n].Tag == article.IN ||
			n > i &&
				(toks[n].Tag == article.DT || toks[n].Tag == article.CD || toks[n].Tag.IsAdjective() || toks[n].Tag.IsNoun())) {
		n++
	}
	return n
}

// owned is somebody's relative or friend, the noun at i with what stands before it from token from
// on, who is the subject of a sentence that begins with the possessor: "His mother wept", "The dead
// man's widow wept"; empty for none.
func (t *talk) owned(toks []article.Token, from, i int) article.Span {
	if from == 0 || roles.has(toks[i].Lemma) || i+1 >= len(toks) || toks[i+1].Tag.IsName() || toks[i+1].Tag.IsNoun() ||
		toks[i+1].Tag == article.POS || toks[i+1].Tag == article.TagComma && i+2 < len(toks) && toks[i+2].Tag.IsName() {
		return article.Span{}
	}
	k := from - 1
	switch {
	case toks[k].Tag == article.PRPS:
		switch lower(toks[k].Of(t.text)) {
		case "his", "her", "their":
		default:
			return article.Span{}
		}
	case toks[k].Tag == article.POS && k > 0:
		for k > 0 && (toks[k-1].Tag.IsNoun() || toks[k-1].Tag.IsAdjective()) {
			k--
		}
		if toks[k].Tag == article.POS {
			return article.Span{}
		}
	default:
		return article.Span{}
	}
	if k > 1 || k == 1 && toks[0].Tag != article.DT && toks[0].Tag != article.CC && toks[0].Tag != article.RB {
		return article.Span{}
	}
	return article.Span{Start: toks[k].Start, End: toks[i].End}
}

// afterRelative is the comma that ends the relative clause at token i, i where none
// begins there.
func afterRelative(toks []article.Token, i int) int {
	if i >= len(toks) || toks[i].Tag != article.WP {
		return i
	}
	for k := i; k < len(toks) && k < i+20; k++ {
		if toks[k].Tag == article.TagComma {
			return k
		}
	}
	return i
}

// quoted reports whether the byte at lies between quotation marks.
func (t *talk) quoted(at int) bool {
	lo, hi := 0, len(t.all)
	for lo < hi {
		if m := (lo + hi) / 2; t.all[m].End <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo < len(t.all) && t.all[lo].Start <= at
}

// sexOf is what the title or the given name of the mention at a byte tells, or
// the pronoun by which it was heard before, or the next sentence goes on about it.
func (t *talk) sexOf(at int, who article.Who) sex {
	switch m, w := sexes(t.text, at, who); {
	case m && !w:
		return man
	case w && !m:
		return woman
	}
	if who == t.last.Speaker || who.EntityID != "" && who.EntityID == t.last.Speaker.EntityID {
		return t.sex
	}
	return t.goneOnAs(who.Span)
}

// heard is the sex of a source: a pronoun's, a noun's, or a name's.
func (t *talk) heard(c *carrier, source phrase, who article.Who) sex {
	switch {
	case c.is(source.from, "he", "He", "his", "His"):
		return man
	case c.is(source.from, "she", "She", "her", "Her"):
		return woman
	}
	if it := c.items[c.head(source)]; it.stretch < 0 && it.tag == article.NN {
		if s := sexOfNoun(it.lemma); s != unknown {
			return s
		}
	}
	return t.sexOf(who.Span.Start, who)
}
