package quote

import (
	"slices"
	"strings"

	"epithet/stages/article"
)

// description resolves "the minister", "the group", "the country".
func (t *talk) description(c *carrier, p phrase) (article.Who, bool) {
	head := c.head(p)
	if w, ok := t.inOffice(c, p, head); ok {
		return w, true
	}
	if head-p.from > 3 || head+1 < p.to || !c.is(p.from, "the", "The", "this", "This") || c.items[head].stretch >= 0 ||
		c.items[head].tag != article.NN && c.items[head].tag != article.NNP {
		return article.Who{}, false
	}
	lemma := c.items[head].lemma
	short := head-p.from == 1
	if short && !bodies.has(lemma) && !countries.has(lemma) || isHuman(lemma) && c.plainly(p.from+1, head) {
		if w, ok := t.bearer(lemma, c.items[p.from].Start); ok {
			return w, true
		}
		if lemma == t.office && t.head != (article.Who{}) {
			return t.head, true
		}
	}
	if w, ok := t.presiding(c, p.from, head); ok {
		return w, true
	}
	if c.items[head].tag != article.NN {
		return article.Who{}, false
	}
	switch {
	case bodies.has(lemma) && short:
		if w, ok := t.namedWith(lemma, c.items[p.from].Start); ok {
			return w, true
		}
		if institutions.has(lemma) {
			return article.Who{}, false
		}
		if w := t.latest(t.within(c, p.from, article.Organisation, article.Media, article.Camp), t.body); w != (article.Who{}) {
			return w, true
		}
	case countries.has(lemma) && short:
		if w := t.latest(t.within(c, p.from, article.State), t.state); w != (article.Who{}) {
			return w, true
		}
	case isHuman(lemma) && !offices.has(lemma) && c.plainly(p.from+1, head):
		if (c.behindClause(p) || c.behindOpening(p)) && t.within(c, p.from, article.Person).mention != nil ||
			t.justBroughtIn(lemma, c.items[p.from].Start) {
			return article.Who{}, false
		}
		if w := t.lastPerson(c, p.from, sexOfNoun(lemma)); w != (article.Who{}) &&
			!t.apartFrom(w, lemma, c.items[head].Start) &&
			!otherPost(w, lemma) {
			return w, true
		}
	}
	return article.Who{}, false
}

// posts are nouns for those in an office that few hold: who was brought in without a name and by another noun
// is not in it.
var posts = wordSet(`minister president premier chancellor ambassador secretary chairman chairwoman director governor mayor senator`)

// otherPost reports whether the person has no name but a description, by another noun than that for
// a post: "a senator" is not "the governor".
func otherPost(w article.Who, lemma string) bool {
	return posts.has(lemma) && w.EntityID == "" && w.Words != "" && !startsUpper(w.Words) &&
		!slices.Contains(strings.Fields(strings.ToLower(w.Words)), lemma)
}

// behindClause reports whether the phrase p with its verb of saying follows the clause that it
// says, behind a comma: nobody calls himself by name there.
func (c *carrier) behindClause(p phrase) bool {
	k := p.from - 1
	if c.at(k).stretch < 0 && c.at(k).tag.IsVerb() && c.at(k).cue&speech != 0 {
		return c.comma(k-1) && c.finiteWithin(0, k-1) > 0 // ", said the mayor"
	}
	it := c.at(p.to)
	return c.comma(k) && it.stretch < 0 && it.tag.IsVerb() && it.cue&speech != 0 && !c.opensContent(p.to+1) &&
		c.finiteWithin(0, k) > 0
}

// behindOpening reports whether the phrase p follows nothing but a participle and its object, which
// is somebody else: "Addressing Smith, the judge".
func (c *carrier) behindOpening(p phrase) bool {
	return c.comma(p.from-1) && (c.opensOn(0) || c.opensOn(1)) && c.finiteWithin(0, p.from-1) == 0
}

// inOffice is who was last named with the whole title that p is, be it of an office of
// several words or with its state: "the secretary of state", "the US president".
func (t *talk) inOffice(c *carrier, p phrase, head int) (article.Who, bool) {
	it := &c.items[head]
	if !c.is(p.from, "the", "The") || it.stretch >= 0 || it.tag != article.NN && it.tag != article.NNP ||
		!isHuman(lower(it.lemma)) {
		return article.Who{}, false
	}
	at := c.items[p.from].Start
	switch {
	case head+1 < p.to && c.is(head+1, "of", "for") && p.to <= head+5:
		return t.bearer(c.span(p.from+1, p.to).Of(c.text), at)
	case head > p.from+1 && head+1 == p.to && (it.lemma == "minister" || it.tag.IsName()) && !statesmen.hasFolded(it.lemma):
		return t.bearer(c.span(p.from+1, p.to).Of(c.text), at) // "the Home Secretary"
	case head == p.from+2 && head+1 == p.to && statesmen.has(it.lemma) && c.items[head-1].stretch < 0 &&
		startsUpper(c.items[head-1].Of(c.text)):
		if w, ok := t.bearer(c.span(head-1, head+1).Of(c.text), at); ok {
			return w, true
		}
		if w, ok := t.bearer(it.lemma, at); ok {
			return w, true
		}
		t.office, t.head = it.lemma, t.lastPerson(c, p.from, sexOfNoun(it.lemma))
		return t.head, t.head != (article.Who{})
	}
	return article.Who{}, false
}

// statesmen are nouns for the one who is at the head of a state.
var statesmen = wordSet(`president chancellor premier king queen`)

// institutions are nouns for bodies of which there are many beside the one that
// was named last.
var institutions = wordSet(`court university church bank police ministry council commission army board`)

// namedWith is the body last named before the byte at whose name holds the noun.
func (t *talk) namedWith(noun string, at int) (article.Who, bool) {
	for i, n := t.find(at)-1, 0; i >= 0 && n < bearers; i, n = i-1, n+1 {
		m := &t.mentions[i]
		if m.End > at || m.Type != article.Organisation && m.Type != article.Media && m.Type != article.Camp {
			continue
		}
		for w := range strings.FieldsSeq(m.Entity) {
			if strings.EqualFold(w, noun) {
				return whoOf(m), true
			}
		}
	}
	return article.Who{}, false
}

// offices are nouns for what only one of those on stage is: who is not said to
// be it is somebody else.
var offices = wordSet(`prosecutor judge justice foreman coroner priest bishop pastor lawyer attorney solicitor barrister counsel nurse captain
	colonel general sergeant imam pope professor witness widow mother father wife husband sister brother son daughter`)
