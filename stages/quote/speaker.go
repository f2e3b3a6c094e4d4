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
	before   int  // the part read before this one
	aside    bool // a caption or heading is being read: it changes nothing
	last     article.Quote
	frame    frame // of the last report
	several  bool  // it has a plural source, which no "he" stands for
	lastPart int   // part of the last report, -1 for none
	person   known
	body     known
	state    known
}

// known is somebody a pronoun may stand for.
type known struct {
	who        article.Who
	at         int // where they were named last
	part       int
	seen       bool
	man, woman bool
}

func (t *talk) begin(text string, ann *article.Annotation, mentions []article.Mention) {
	*t = talk{text: text, ann: ann, mentions: mentions, part: -1, before: -1, lastPart: -1}
}

// enter moves on to a carrier that begins at the byte at of part.
func (t *talk) enter(part, at, sentence int) {
	t.aside = t.kindOf(sentence) != article.Content
	if part != t.part {
		t.before, t.part = t.part, part
	}
	sent := -1
	for ; t.next < len(t.mentions) && t.mentions[t.next].Start < at; t.next++ {
		m := &t.mentions[t.next]
		first := m.Sent != sent
		sent = m.Sent
		if t.kindOf(m.Sent) != article.Content {
			continue
		}
		t.meet(whoOf(m), m.Type, m.Start, part, first)
	}
}

// meet notes that somebody of the type was named at a position. Of the persons
// of one sentence the first is kept: the one it is about.
func (t *talk) meet(who article.Who, kind string, at, part int, first bool) {
	k := known{who: who, at: at, part: part, seen: true}
	switch kind {
	case "person":
		if (first || t.person.part != part) && !t.governed(at) || !t.person.seen {
			k.man, k.woman = sexes(t.text, at, who)
			t.person = k
		}
	case "organisation", "media", "camp":
		if first || !t.body.seen || t.body.part != part {
			t.body = k
		}
	case "state", "place":
		if kind == "state" {
			t.state = k
		}
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
	s := strings.TrimRight(t.text[max(0, at-12):at], " ")
	if i := strings.LastIndexAny(s, " \n\t"); i >= 0 {
		s = s[i+1:]
	}
	switch s {
	case "for", "of", "with", "to", "from", "about", "against", "on", "at", "than", "by", "behind", "under", "over", "into", "between":
		return true
	}
	return false
}

// sexes reads the title before the name at a position, and the given name.
func sexes(text string, at int, who article.Who) (man, woman bool) {
	given, _, _ := strings.Cut(who.Words, " ")
	if man, woman = men[given], women[given]; man || woman {
		return man, woman
	}
	s := strings.TrimRight(text[max(0, at-6):at], " ")
	if i := strings.LastIndexAny(s, " \n\t"); i >= 0 {
		s = s[i+1:]
	}
	switch s {
	case "Mr.", "Mr", "Sir", "Lord", "King":
		return true, false
	case "Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Lady", "Dame", "Queen":
		return false, true
	}
	return false, false
}

// spoke notes the report r of the carrier, with its quote.
func (t *talk) spoke(q article.Quote, r *report, c *carrier) {
	if q.Speaker == (article.Who{}) {
		return
	}
	t.last, t.frame, t.lastPart = q, r.frame, c.part
	head := c.items[c.head(r.source)].tag
	t.several = head == article.NNS || head == article.NNPS
}

// inPart reports whether somebody has spoken in the part.
func (t *talk) inPart(part int) bool { return t.lastPart == part && t.lastPart >= 0 }

// justBefore reports whether the speaker before the part goes on in it.
func (t *talk) justBefore(part int, st *stretch) bool {
	return t.lastPart >= 0 && (st.continues || part-t.lastPart <= 3)
}

func whoOf(m *article.Mention) article.Who {
	if m.Method == article.Catalogue || m.Method == article.Reference && !strings.HasPrefix(m.EntityID, "~") {
		return article.Who{EntityID: m.EntityID, Words: m.Entity, Span: m.Span}
	}
	return article.Who{Words: m.Entity, Span: m.Span}
}

// who resolves the phrase p to a speaker; about is whom a relative pronoun
// stands for.
func (t *talk) who(c *carrier, p, about phrase) article.Who {
	if p.empty() {
		return article.Who{}
	}
	first := c.at(p.from)
	if p.to-p.from <= 2 && first.stretch < 0 {
		switch first.tag {
		case article.PRP, article.PRPS:
			if w, ok := t.pronominal(c, p); ok {
				return w
			}
		case article.WP, article.WDT, article.WPS:
			return t.who(c, about, phrase{})
		}
		if c.is(p.from, "that") && p.to == p.from+1 {
			return t.who(c, about, phrase{})
		}
	}
	core := c.core(p)
	if isSign(c, core) {
		return article.Who{}
	}
	if papers[c.items[c.head(core)].lemma] && c.items[c.head(core)].stretch < 0 && core.to-core.from <= 2 && t.lastPart >= 0 && t.part-t.lastPart <= 2 {
		return t.last.Speaker
	}
	if w, ok := t.entity(c, core); ok {
		return w
	}
	if k := core.to; k+1 < p.to && c.comma(k) && isName(c.at(k+1).tag) && !c.names(c.head(core), core.to) {
		name := c.core(phrase{k + 1, p.to}) // "the chairman, Ann Smith,"
		if w, ok := t.entity(c, name); ok {
			return w
		}
		return t.words(c, name)
	}
	if w, ok := t.description(c, core); ok {
		return w
	}
	return t.words(c, core)
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
	if papers[head.lemma] || roles[head.lemma] && c.is(p.from, "its", "Its", "their", "Their") {
		return t.pronoun(c, p.from), true
	}
	return article.Who{}, false
}

// isSign reports whether the phrase is a thing that bears words, such as a
// placard, and no speaker.
func isSign(c *carrier, p phrase) bool {
	switch c.items[c.head(p)].lemma {
	case "sign", "banner", "placard", "graffiti", "graffito", "slogan", "poster", "plaque", "inscription", "caption", "headline", "motto", "t-shirt", "hashtag":
		return true
	}
	return false
}

// core is p without what a comma, dash or parenthesis adds, and without a
// possessive at its end.
func (c *carrier) core(p phrase) phrase {
	for k := p.from; k < p.to; k++ {
		if c.items[k].stretch >= 0 {
			continue
		}
		switch c.items[k].tag {
		case article.TagComma, article.TagDash, article.TagOpenParen:
			if k > p.from && !(k+1 < p.to && c.listAt(k, p.to)) {
				p.to = k
			}
		}
	}
	if p.to-p.from > 1 && c.items[p.to-1].tag == article.POS {
		p.to--
	}
	return p
}

// listAt reports whether the comma at k is one of a list that ends in "and".
func (c *carrier) listAt(k, to int) bool {
	if !c.comma(k) || c.at(k+1).tag == article.DT {
		return false
	}
	end := c.baseRight(k + 1)
	if c.comma(end) {
		end++
	}
	if end == k+1 || end >= to || !c.is(end, "and", "or") || k == 0 {
		return false
	}
	return isName(c.at(k-1).tag) == isName(c.at(c.head(phrase{k + 1, end})).tag)
}

// head is the last item of the first base phrase of p.
func (c *carrier) head(p phrase) int {
	end := c.baseRight(p.from)
	if end <= p.from {
		end = p.from + 1
	}
	for end < p.to && c.at(end).tag == article.POS {
		next := c.baseRight(end + 1)
		if next <= end+1 {
			break
		}
		end = next
	}
	return min(end, p.to) - 1
}

// entity is the mention that is the head of p, or the listed body whose role
// the head is.
func (t *talk) entity(c *carrier, p phrase) (article.Who, bool) {
	span := c.span(p.from, p.to)
	head := c.items[c.head(p)]
	lo := t.find(span.Start)
	if c.coordinated(p) {
		return article.Who{}, false
	}
	var person, role *article.Mention
	for i := lo; i < len(t.mentions) && t.mentions[i].Start < span.End; i++ {
		m := &t.mentions[i]
		if m.Overlaps(head.Span) {
			return whoOf(m), true
		}
		if m.Type == "person" && person == nil && m.Start < head.Start {
			continue
		}
		if m.Method == article.Catalogue && m.Type != "person" && m.Type != "place" && role == nil {
			role = m
		}
	}
	if role != nil && head.stretch < 0 {
		if roles[lower(head.lemma)] {
			return whoOf(role), true
		}
		if isName(head.tag) {
			for k := p.from; k < p.to && c.items[k].Start < head.Start; k++ {
				if roles[lower(c.items[k].lemma)] && c.items[k].stretch < 0 {
					return whoOf(role), true
				}
			}
		}
	}
	return article.Who{}, false
}

// coordinated reports whether p names several: "A and B".
func (c *carrier) coordinated(p phrase) bool {
	for k := c.head(p) + 1; k < p.to; k++ {
		if c.is(k, "and", "&") {
			return true
		}
		if c.items[k].tag == article.IN {
			return false
		}
	}
	return false
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

// words is the speaker as the article's words: the name alone where p has one,
// else p without its article.
func (t *talk) words(c *carrier, p phrase) article.Who {
	head := c.head(p)
	from, to := p.from, p.to
	if c.items[head].stretch < 0 && isName(c.items[head].tag) && !c.coordinated(p) {
		from, to = head, head+1
		for from > p.from && (isName(c.items[from-1].tag) || c.is(from-1, "de", "al", "bin", "von", "van")) && !titleWord(c.items[from-1].Of(c.text)) {
			from--
		}
	} else {
		for from+1 < to && (c.items[from].tag == article.DT && c.is(from, "the", "The", "a", "A", "an", "An", "both", "either", "neither") || c.items[from].tag == article.PDT) {
			from++
		}
	}
	s := c.span(from, to)
	return article.Who{Words: s.Of(c.text), Span: s}
}

// titleWord reports whether w is a title before a name, or abbreviates one.
func titleWord(w string) bool {
	if strings.HasSuffix(w, ".") && len(w) > 2 {
		return true
	}
	return humans[lower(w)] || w == "Mr" || w == "Mrs" || w == "Ms" || w == "Dr" || w == "Sir"
}

// pronoun is whom the pronoun at item k stands for.
func (t *talk) pronoun(c *carrier, k int) article.Who {
	switch lower(c.items[k].Of(c.text)) {
	case "he", "his", "him":
		return t.lastPerson(c, k, true, false)
	case "she", "her":
		return t.lastPerson(c, k, false, true)
	case "it", "its":
		return t.latest(t.within(c, k, "organisation", "media", "state", "camp"), t.body, t.state)
	case "they", "their", "them":
		if t.lastPart >= 0 && t.part-t.lastPart <= 2 {
			return t.last.Speaker
		}
		if w := t.latest(t.within(c, k, "organisation", "media", "camp"), t.body); w != (article.Who{}) {
			return w
		}
		return t.person.who
	}
	return article.Who{}
}

// lastPerson is the person named or heard last.
func (t *talk) lastPerson(c *carrier, k int, man, woman bool) article.Who {
	if m := t.within(c, k, "person"); m.seen {
		if isMan, isWoman := sexes(t.text, m.at, m.who); !(man && isWoman && !isMan || woman && isMan && !isWoman) || man && woman {
			return m.who
		}
	}
	p := t.person
	if p.seen && (man && p.woman || woman && p.man) {
		p.seen = false
	}
	if t.lastPart >= 0 && !t.several && t.kind(t.last.Speaker) != "organisation" && t.kind(t.last.Speaker) != "state" &&
		(!p.seen || t.last.Cue.Start > p.at || p.part != t.part) {
		given, _, _ := strings.Cut(t.last.Speaker.Words, " ")
		if !(p.seen && (man && women[given] && !men[given] || woman && men[given] && !women[given])) {
			return t.last.Speaker
		}
	}
	return p.who
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
				return known{who: whoOf(m), at: m.Start, seen: true}
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
		if k.seen && (!best.seen || k.at > best.at) {
			best = k
		}
	}
	return best.who
}

// description resolves "the minister", "the group", "the country".
func (t *talk) description(c *carrier, p phrase) (article.Who, bool) {
	head := c.head(p)
	if head-p.from > 2 || head+1 < p.to || !c.is(p.from, "the", "The", "this", "This") || c.items[head].tag != article.NN {
		return article.Who{}, false
	}
	lemma := c.items[head].lemma
	short := head-p.from == 1
	switch {
	case bodies[lemma] && short:
		if w := t.latest(t.within(c, p.from, "organisation", "media", "camp"), t.body); w != (article.Who{}) {
			return w, true
		}
	case countries[lemma] && short:
		if w := t.latest(t.within(c, p.from, "state"), t.state); w != (article.Who{}) {
			return w, true
		}
	case humans[lemma] && short:
		if w := t.lastPerson(c, p.from, true, true); w != (article.Who{}) {
			return w, true
		}
	}
	return article.Who{}, false
}

// pronominal reports whether p is a personal pronoun.
func (c *carrier) pronominal(p phrase) bool {
	return p.to == p.from+1 && c.items[p.from].tag == article.PRP
}
