package quote

import (
	"strings"

	"epithet/stages/article"
)

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
		case article.WPS:
			return t.ledBody(c, p)
		case article.WP, article.WDT:
			return t.who(c, about, phrase{})
		}
		if c.is(p.from, "that") && p.to == p.from+1 {
			return t.who(c, about, phrase{})
		}
	}
	core := c.core(p)
	if core.to == core.from+1 && c.weekday(core.from) {
		return article.Who{}
	}
	if isSign(c, core) {
		if b := c.signBearer(core.from); !b.empty() {
			return t.who(c, b, phrase{})
		}
		if h := c.head(core); !strings.HasPrefix(c.items[h].lemma, "graffit") { // which nobody known has left
			return t.words(c, phrase{core.from, h + 1})
		}
		return article.Who{}
	}
	if name := c.givenName(c.withAside(p)); !name.empty() {
		return t.words(c, name)
	}
	if h := &c.items[c.head(core)]; h.stretch < 0 && h.tag == article.NN && papers.has(h.lemma) &&
		(core.to-core.from == 2 && c.is(core.from, "the", "The") || c.is(core.from, "a", "an")) {
		reach := farthestPaper
		if !c.is(core.from, "the", "The") {
			reach = 1 // "she read an angry statement, calling it theft"
		}
		if w, ok := t.writer(h.lemma, h.Start, h.sent, reach); ok {
			return w
		}
	}
	if papers.has(c.items[c.head(core)].lemma) && c.items[c.head(core)].stretch < 0 && core.to-core.from <= 2 &&
		t.lastPart >= 0 && t.part-t.lastPart <= 2 {
		return t.last.Speaker
	}
	if w, ok := t.listedBeside(c, core.from, core.to, p.to); ok {
		return w
	}
	if first.tag == article.PRPS && core.to < p.to && core.to-core.from == 2 && first.stretch < 0 {
		if w, ok := t.pronominal(c, core); ok && (w.EntityID != "" || !c.at(core.to+1).tag.IsName()) {
			return w // "its secretary, a retired dentist,"
		}
	}
	if w, ok := t.entity(c, core); ok {
		return w
	}
	if k := core.to; k+1 < p.to && c.comma(k) && c.at(c.pastCertain(k+1)).tag.IsName() &&
		(!c.names(c.head(core), core.to) || isHuman(c.items[c.head(core)].lemma)) {
		name := c.core(phrase{c.pastCertain(k + 1), p.to}) // "the chairman, Ann Smith,"
		if w, ok := t.entity(c, name); ok {
			return w
		}
		return t.words(c, name)
	}
	if name := c.oneOf(core, p.to); !name.empty() {
		return t.who(c, name, phrase{})
	}
	if w, ok := t.description(c, core); ok {
		return w
	}
	return t.words(c, core)
}

// ledBody is the body before the comma, "whose" leaders or spokesmen p is: "the Dawn, whose leaders say". Nobody
// where that is a person.
func (t *talk) ledBody(c *carrier, p phrase) article.Who {
	k := p.from - 2
	if h := c.items[p.to-1].lemma; k < 0 || !c.comma(k+1) || !c.headable(k) || !roles.hasFolded(h) && h != "member" {
		return article.Who{}
	}
	w := t.who(c, c.apposed(c.namedLast(c.nounLeft(k))), phrase{})
	if kind := t.kind(w); kind == article.Person || kind == article.State && w.EntityID == "" {
		return article.Who{}
	}
	return w
}

// pastCertain is the item after "one" or "a certain" at k, before the name of somebody little known:
// "a clerk, one Ann Smith,".
func (c *carrier) pastCertain(k int) int {
	if c.is(k, "a") && c.is(k+1, "certain") {
		k++
	} else if !c.is(k, "one") {
		return k
	}
	return k + 1
}

// oneOf is the full name that an apposition with a noun gives "one", "another" or a person by
// another noun, empty for none: "one of them, the novelist Ann Smith,", "his wife, the novelist Ann Smith,".
func (c *carrier) oneOf(core phrase, to int) phrase {
	if !c.comma(core.to) {
		return phrase{}
	}
	one := c.is(core.from, "one", "One", "another", "Another") && (core.to == core.from+1 || c.is(core.from+1, "of"))
	titled := c.is(core.to+1, "the") && c.is(core.to+2, "Rev", "Rev.", "Revd", "Hon.", "Hon", "Ven.", "Rt.", "Rt")
	if h := &c.items[c.head(core)]; !one &&
		(h.stretch >= 0 || h.tag != article.NN || !titled && (!isHuman(h.lemma) || !c.is(core.to+1, "the"))) {
		return phrase{}
	}
	end := c.baseRight(core.to + 1)
	from := end
	for from > core.to+1 && c.at(from-1).tag.IsName() && c.at(from-1).stretch < 0 &&
		!(titled && titleWord(c.items[from-1].Of(c.text))) {
		from--
	}
	if end > to || end-from < 2 {
		return phrase{}
	}
	return phrase{from, end}
}

// listedBeside is the listed person or body whose name a comma or parenthesis at k
// sets beside a title or a noun that begins at from: "the council's chief, Ann
// Smith,", "the intelligence agency, the NIA,".
func (t *talk) listedBeside(c *carrier, from, k, to int) (article.Who, bool) {
	if k+1 >= to || !c.comma(k) && c.items[k].tag != article.TagOpenParen {
		return article.Who{}, false
	}
	end := c.baseRight(k + 1)
	if end > to || end <= k+1 || !c.at(end-1).tag.IsName() {
		return article.Who{}, false
	}
	if c.is(k+1, "the") {
		k++
	}
	i := t.find(c.items[k+1].Start)
	if i == len(t.mentions) || t.mentions[i].Start >= c.items[end-1].End {
		return article.Who{}, false
	}
	m := &t.mentions[i]
	if head := &c.items[c.head(phrase{from, k})]; m.Type != article.Person &&
		!(m.Type == article.Organisation && head.stretch < 0 && bodies.has(head.lemma)) {
		return article.Who{}, false
	}
	return whoOf(m), m.Method == article.Catalogue && m.End == c.items[end-1].End
}

// core is p without what a comma, dash or parenthesis adds, and without a
// possessive at its end.
func (c *carrier) core(p phrase) phrase {
	if c.is(p.from, "that") && p.to-p.from > 1 && (c.at(p.from+1).tag == article.DT || c.at(p.from+1).tag == article.PRPS) {
		p.from++
	}
	p.from = c.pastField(p)
	for k := p.from; k < p.to; k++ {
		if c.items[k].stretch >= 0 {
			continue
		}
		switch c.items[k].tag {
		case article.TagComma, article.TagDash, article.TagOpenParen:
			if k > p.from && !(k+1 < p.to && c.listAt(k, p.to)) {
				p.to = k
			}
		case article.IN, article.TO:
			if k > p.from && c.is(k+1, "whom", "which") && k+1 < p.to {
				p.to = k // "a clerk with whom I shared an office"
				break
			}
			if k > p.from+1 &&
				(c.is(k, "along", "together") && c.is(k+1, "with") || c.is(k, "as") && c.is(k-1, "well") && c.is(k-2, "as")) {
				p.to = k
				if c.is(k, "as") {
					p.to = k - 2
				}
			}
		case article.VBN:
			if k > p.from && c.at(k-1).tag.IsNoun() && c.at(k+1).tag == article.IN {
				p.to = k // "a person identified as X"
			}
		}
	}
	p = c.pastDay(p)
	if p.to-p.from > 1 && c.items[p.to-1].tag == article.POS {
		p.to--
	}
	if p.to-p.from > 1 && c.is(p.to-1, "itself", "himself", "herself", "themselves") {
		p.to--
	}
	return p
}

// listAt reports whether the comma at k is one of a list that ends in "and".
func (c *carrier) listAt(k, to int) bool {
	if c.comma(k) && c.is(k+1, "and", "or") && k+2 < to {
		return c.series(k, k+2)
	}
	end := c.baseRight(k + 1)
	if !c.comma(k) || c.at(k+1).tag == article.DT && (!c.at(k+2).tag.IsName() || isHuman(lower(c.items[end-1].lemma))) {
		return false // "Smith, the Home Secretary and"
	}
	for n := 0; c.comma(end) && n < 12; n++ {
		next := c.baseRight(end + 1)
		if next == end+1 {
			end = next
			break
		}
		end = next
	}
	if end == k+1 || end >= to || !c.is(end, "and", "or") || k == 0 {
		return false
	}
	return c.at(k-1).tag.IsName() == c.at(c.head(phrase{k + 1, end})).tag.IsName()
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
		if m.Overlaps(head.Span) || m.Type == article.Person && m.End+1 == head.Start && postnominals.has(head.Of(c.text)) {
			return whoOf(m), true
		}
		if m.Type == article.Person && person == nil && m.Start < head.Start {
			continue
		}
		if m.Method == article.Catalogue && m.Type != article.Person && m.Type != article.Place && role == nil &&
			!(m.Start > head.Start && c.toward(p, m.Start, head.lemma)) {
			role = m
		}
	}
	if role != nil && head.stretch < 0 && !c.pastOffice(p.from, c.head(p)) && !(head.tag == article.NNS && c.ofSeveral(p)) {
		if roles.hasFolded(head.lemma) {
			return whoOf(role), true
		}
		if head.tag.IsName() {
			for k := p.from; k < p.to && c.items[k].Start < head.Start; k++ {
				if roles.hasFolded(c.items[k].lemma) && c.items[k].stretch < 0 {
					return whoOf(role), true
				}
			}
		}
	}
	return article.Who{}, false
}

// pastOffice reports whether items [i, j) say of the office at j that it is held no more.
func (c *carrier) pastOffice(i, j int) bool {
	for k := j - 1; k >= i && c.items[k].tag != article.POS; k-- {
		if c.is(k, "former", "Former", "retired", "ex", "one-time", "erstwhile") {
			return true
		}
	}
	return false
}

// postnominals are letters after a name that are no part of it.
var postnominals = wordSet(`Jr Jr. Sr Sr. II III IV KC QC SC MP MEP TD MSP MLA CBE OBE MBE PhD MD`)

// toward reports whether "to" or "against" governs the name at a byte of p, whose head
// is the noun: an ambassador to a state is another's, and so is a spokesman in one.
func (c *carrier) toward(p phrase, at int, noun string) bool {
	for k := p.to - 1; k > p.from; k-- {
		if c.items[k].Start >= at {
			continue
		}
		if c.is(k, "to", "against") ||
			c.is(k, "in", "near", "outside") &&
				(strings.HasPrefix(noun, "spokes") || noun == "lawyer" || noun == "envoy" || noun == "ambassador") {
			return true
		}
		if c.items[k].tag == article.IN {
			return false
		}
	}
	return false
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

// words is the speaker as the article's words: the name alone where p has one,
// else p without its article.
func (t *talk) words(c *carrier, p phrase) article.Who {
	head := c.head(p)
	from, to := p.from, p.to
	if n := c.nameAtEnd(p); n > from {
		from = n
	} else if c.items[head].stretch < 0 && c.items[head].tag.IsName() && !c.coordinated(p) &&
		!(head == from && head+1 < to && titleWord(c.items[head].Of(c.text))) {
		from, to = head, head+1
		rank := titleWord(c.items[head].Of(c.text)) // "the Chief Justice"
		for from > p.from && (c.items[from-1].tag.IsName() || c.is(from-1, "de", "al", "bin", "von", "van")) &&
			(rank || !titleWord(c.items[from-1].Of(c.text))) {
			from--
		}
	} else {
		for from+1 < to && !c.is(from, "half", "Half") &&
			(c.items[from].tag == article.DT &&
				(c.is(from, "the", "The", "a", "A", "an", "An", "both", "either", "neither") ||
					c.is(from, "Both", "Either", "Neither") && c.coordinated(p)) ||
				c.items[from].tag == article.PDT) {
			from++
		}
	}
	if c.is(from, "least", "most") && c.is(from-1, "at", "At") && from+1 < to {
		from++
	}
	s := c.span(from, to)
	return article.Who{Words: s.Of(c.text), Span: s}
}

// titleWord reports whether w is a title before a name, or abbreviates one.
func titleWord(w string) bool {
	if strings.HasSuffix(w, ".") && len(w) > 2 {
		return true
	}
	return humans.hasFolded(w) || w == "Mr" || w == "Mrs" || w == "Ms" || w == "Dr" || w == "Sir"
}

// plainly reports whether items [i, j) are adjectives alone: "the young farmer".
func (c *carrier) plainly(i, j int) bool {
	for ; i < j; i++ {
		if it := &c.items[i]; it.stretch >= 0 || !it.tag.IsAdjective() || it.Of(c.text)[0] < 'a' {
			return false
		}
	}
	return true
}

// nameAtEnd is where the name begins that an office without an article ends in:
// "head of the Harbour foundation Ann Smith"; p.from where none does.
func (c *carrier) nameAtEnd(p phrase) int {
	head := c.head(p)
	if it := &c.items[p.from]; it.stretch >= 0 || it.tag == article.DT || it.tag == article.PRPS || head+1 >= p.to ||
		c.items[head].stretch >= 0 || !isHuman(c.items[head].lemma) {
		return p.from
	}
	k := p.to
	for k > head+1 && c.items[k-1].stretch < 0 && c.items[k-1].tag.IsName() {
		k--
	}
	if p.to-k < 2 || c.items[k-1].tag != article.NN {
		return p.from
	}
	return k
}
