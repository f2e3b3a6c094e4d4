package quote

import (
	"strings"

	"epithet/stages/article"
)

// talk is who has been named and who has spoken so far.
type talk struct {
	text     string
	ann      *article.Annotation
	mentions []article.Mention
	next     int // the first mention that is not yet past
	part     int
	aside    bool // a caption or heading is being read: it changes nothing
	last     article.Quote
	frame    frame // of the last report
	several  bool  // it has a plural source, which no "he" stands for
	plural   bool  // it may be a "they": persons, a body, a state
	anybody  bool  // so may somebody without name and sex, of whom "they said" tells: "a resident"
	lastPart int   // part of the last report, -1 for none
	human    bool  // its speaker may be a "he" or "she"
	kin      sex   // whose it is where it is somebody of somebody else's: "her lawyer"
	sex      sex   // its speaker's
	all      []stretch
	herald   herald
	reported int         // where what the pronoun asked for says begins, where that stands before it; else 0
	office   string      // of the head of state last spoken of by it: "president"
	head     article.Who // who that is
	person   known
	body     known
	state    known
}

// known is somebody a pronoun may stand for.
type known struct {
	mention *article.Mention // where they were named last; nil for nobody
	part    int
}

// who is nobody where nobody is known.
func (k known) who() article.Who {
	if k.mention == nil {
		return article.Who{}
	}
	return whoOf(k.mention)
}

func (t *talk) begin(text string, ann *article.Annotation, mentions []article.Mention, all []stretch) {
	*t = talk{text: text, ann: ann, mentions: mentions, all: all, part: -1, lastPart: -1, herald: herald{part: -1}}
}

// enter moves on to a carrier that begins at the byte at of part.
func (t *talk) enter(part, at, sentence int) {
	t.aside = t.kindOf(sentence) != article.Content
	t.part = part
	sent := -1
	for ; t.next < len(t.mentions) && t.mentions[t.next].Start < at; t.next++ {
		m := &t.mentions[t.next]
		first := m.Sent != sent
		sent = m.Sent
		if t.kindOf(m.Sent) != article.Content {
			continue
		}
		t.meet(m, t.partOf(m.Sent, part), first)
	}
}

// meet notes that somebody was named in a part. Of the persons of one sentence
// the first is kept: the one it is about.
func (t *talk) meet(m *article.Mention, part int, first bool) {
	k := known{m, part}
	switch m.Type {
	case article.Person:
		if signsOff(t.text, m.Span) {
			return
		}
		if (first || t.person.part != part) && !t.governed(m.Start) || t.person.mention == nil {
			t.person = k
		}
	case article.Organisation, article.Media, article.Camp:
		if m.Method == article.Discovered && t.quoted(m.Start) {
			return
		}
		if first || t.body.mention == nil || t.body.part != part {
			t.body = k
		}
	case article.State:
		t.state = k
	}
}

// kindOf is the kind of the sentence of an index.
func (t *talk) kindOf(sentence int) article.Kind {
	if sentence < 0 || sentence >= len(t.ann.Sentences) {
		return article.Content
	}
	return t.ann.Sentences[sentence].Kind
}

// governed reports whether the name at a position stands after a preposition:
// a sentence is seldom about such a one.
func (t *talk) governed(at int) bool {
	s := strings.TrimRight(t.text[max(0, at-40):at], " ")
	i := strings.LastIndexAny(s, " \n\t")
	for n := 0; n < 2 && i > 0 && titleWord(s[i+1:]); n++ { // "by Senator Smith"
		s = strings.TrimRight(s[:i], " ")
		i = strings.LastIndexAny(s, " \n\t")
	}
	w := s[i+1:]
	if w != "For" && w != "To" && w != "With" { // "For Smith the debate is remote"
		w = lower(w)
	}
	switch w {
	case "for", "of", "with", "to", "from", "about", "against", "on", "at", "than", "by", "behind", "under", "over", "into",
		"between":
		return true
	}
	return false
}

// partOf is the part of the sentence of an index, else the given one.
func (t *talk) partOf(sentence, part int) int {
	if sentence < 0 || sentence >= len(t.ann.Sentences) {
		return part
	}
	return t.ann.Sentences[sentence].Part
}

// sexes reads the title before the name at a position, and the given name.
func sexes(text string, at int, who article.Who) (man, woman bool) {
	s := text[max(0, at-24):at]
	for range 2 { // "Mrs Justice Miller"
		s = strings.TrimRight(s, " ")
		w := s[strings.LastIndexAny(s, " \n\t")+1:]
		switch w {
		case "Mr.", "Mr", "Sir", "Lord", "King", "Herr":
			return true, false
		case "Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Lady", "Dame", "Queen", "Frau":
			return false, true
		}
		if w == "" || w[0] < 'A' || w[0] > 'Z' {
			break
		}
		s = s[:len(s)-len(w)]
	}
	given, _, full := strings.Cut(who.Words, " ")
	g := givenNames.of(given)
	if !full && g&surnames != 0 {
		return false, false
	}
	return g&forMen != 0, g&forWomen != 0
}

// spoke notes the report r of the carrier, with its quote.
func (t *talk) spoke(q article.Quote, r *report, c *carrier) {
	if q.Speaker == (article.Who{}) {
		return
	}
	source := r.source
	if c.items[source.from].tag.IsRelative() && c.items[source.from].stretch < 0 && !r.about.empty() {
		source = r.about
	}
	t.sex = t.heard(c, source, q.Speaker)
	t.last, t.frame, t.lastPart = q, r.frame, c.part
	it := &c.items[c.head(source)]
	t.several = it.tag.IsPlural() || it.tag == article.DT || c.is(source.from, "they", "They")
	kind := t.kind(q.Speaker)
	t.plural = kind != "" && kind != article.Person && kind != article.Place ||
		t.several && it.tag != article.NNS && it.tag != article.NNPS ||
		it.stretch < 0 &&
			(it.tag.IsAdjective() || crowds.hasFolded(it.lemma) || bodies.has(it.lemma) ||
				it.tag == article.NNS && c.somebody(it.lemma) || c.coordinated(source))
	t.plural = t.plural && !c.is(source.from, "those", "Those")
	t.anybody = kind == "" && it.stretch < 0 && it.tag == article.NN && c.somebody(it.lemma) && sexOfNoun(it.lemma) == unknown
	t.kin = unknown
	if c.items[source.from].tag == article.PRPS {
		t.kin = both
		if c.is(source.from, "his", "His") {
			t.kin = man
		} else if c.is(source.from, "her", "Her") {
			t.kin = woman
		}
	}
	t.human = !t.several &&
		(kind == article.Person ||
			kind == "" && it.stretch < 0 && (it.tag == article.PRP || it.tag.IsName() || isHuman(it.lemma)))
}

// inPart reports whether somebody has spoken in the part.
func (t *talk) inPart(part int) bool { return t.lastPart == part && t.lastPart >= 0 }

// justBefore reports whether the speaker before the part goes on in it.
func (t *talk) justBefore(part int, st *stretch) bool {
	return t.lastPart >= 0 && (st.continues || part-t.lastPart <= 3)
}

func whoOf(m *article.Mention) article.Who {
	if m.Method == article.Catalogue {
		return article.Who{EntityID: m.EntityID, Words: m.Entity, Span: m.Span}
	}
	return article.Who{Words: m.Entity, Span: m.Span}
}

// pronominal is whom a phrase of one or two items stands for that begins with a
// pronoun: "he", "its spokesman", "her speech"; not "his lawyer", who is
// somebody else.
func (t *talk) pronominal(c *carrier, p phrase) (article.Who, bool) {
	if p.to == p.from+1 {
		return t.pronoun(c, p.from), true
	}
	head := &c.items[p.to-1]
	if head.stretch >= 0 || c.items[p.from].tag != article.PRPS {
		return article.Who{}, head.stretch >= 0
	}
	if papers.has(head.lemma) || roles.has(head.lemma) && c.is(p.from, "its", "Its", "their", "Their") {
		who := t.pronoun(c, p.from)
		return who, who != (article.Who{})
	}
	return article.Who{}, false
}

// find is the index of the first mention that ends after the byte at.
func (t *talk) find(at int) int {
	lo, hi := 0, len(t.mentions)
	for lo < hi {
		if m := (lo + hi) / 2; t.mentions[m].End <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// kind is the type of the mention that w is taken from.
func (t *talk) kind(w article.Who) string {
	if i := t.find(w.Span.Start); i < len(t.mentions) && t.mentions[i].Span == w.Span {
		return t.mentions[i].Type
	}
	return ""
}

// pronoun is whom the pronoun at item k stands for.
func (t *talk) pronoun(c *carrier, k int) article.Who {
	switch lower(c.items[k].Of(c.text)) {
	case "he", "his", "him":
		return t.lastPerson(c, k, man)
	case "she", "her":
		return t.lastPerson(c, k, woman)
	case "it", "its":
		if who, ok := t.writtenJustBefore(c, k); ok {
			return who
		}
		in := t.within(c, k, article.Organisation, article.Media, article.State, article.Camp)
		if in.mention == nil && (t.strangeBody(c, k, t.body.mention) || t.strangeBody(c, k, t.state.mention)) {
			return article.Who{}
		}
		who := t.latest(in, t.body, t.state)
		if who == (article.Who{}) && t.inPart(t.part) && t.kind(t.last.Speaker) != article.Person {
			who = t.last.Speaker
		}
		return who
	case "they", "their", "them":
		near := t.lastPart >= 0 && t.part-t.lastPart <= 2
		if c.speech < 0 && !(near && t.several && t.plural) {
			if who, ok := t.pluralBefore(c.items[k].Start, c.items[k].sent); ok {
				return who
			}
		}
		if near && (t.plural || t.anybody && c.quotes()) {
			return t.last.Speaker
		}
		if c.ours() {
			return article.Who{}
		}
		return t.within(c, k, article.Organisation, article.Media, article.Camp).who()
	}
	return article.Who{}
}

// quotes reports whether a quotation stands in the carrier.
func (c *carrier) quotes() bool {
	for k := range c.items {
		if c.items[k].stretch >= 0 {
			return true
		}
	}
	return false
}

// lastPerson is the person named or heard last.
func (t *talk) lastPerson(c *carrier, k int, s sex) article.Who {
	if c.speech < 0 {
		if who, ok := t.personBefore(c.items[k].Start, c.items[k].sent, s); ok {
			return who
		}
	}
	if m := t.within(c, k, article.Person).mention; m != nil {
		if who := whoOf(m); t.sexOf(m.Start, who).fits(s) {
			return who
		}
	}
	man, woman := s != woman, s != man
	p := t.person
	seen := p.mention != nil && t.sexOf(p.mention.Start, p.who()).fits(s)
	if t.lastPart >= 0 && t.human && (!seen || t.last.Cue.Start > p.mention.Start || p.part != t.part) {
		given, _, _ := strings.Cut(t.last.Speaker.Words, " ")
		if g := givenNames.of(given) &^ surnames; !(seen && (man && g == forWomen || woman && g == forMen)) {
			return t.last.Speaker
		}
	}
	if !seen {
		return article.Who{}
	}
	return p.who()
}

// within is the first mention of these types in the carrier before item k and
// outside quotations.
func (t *talk) within(c *carrier, k int, kinds ...string) known {
	if len(c.items) == 0 {
		return known{}
	}
	n := 0
	for i := t.find(c.items[0].Start); i < len(t.mentions) && t.mentions[i].Start < c.items[k].Start && n < maxItems; i++ {
		n++
		m := &t.mentions[i]
		if c.masks(m.Start) {
			continue
		}
		for _, kind := range kinds {
			if m.Type == kind {
				return known{mention: m}
			}
		}
	}
	return known{}
}

// masks reports whether the byte at lies in a quotation of the carrier.
func (c *carrier) masks(at int) bool {
	for k := range c.items {
		if it := &c.items[k]; it.stretch >= 0 && it.Start <= at && at < it.End {
			return true
		}
	}
	return false
}

// latest is the one of ks that was named last.
func (t *talk) latest(ks ...known) article.Who {
	var best known
	for _, k := range ks {
		if k.mention != nil && (best.mention == nil || k.mention.Start > best.mention.Start) {
			best = k
		}
	}
	return best.who()
}

// pronominal reports whether p is a personal pronoun.
func (c *carrier) pronominal(p phrase) bool {
	return p.to == p.from+1 && c.items[p.from].tag == article.PRP
}
