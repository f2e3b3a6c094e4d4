package quote

import "epithet/stages/article"

// pastFronted is where the name begins that stands without a comma behind an adverbial
// at the head of the sentence, in the base phrase of items [from, k]: "In a letter from
// her cell Smith writes", "In an interview with the Herald Smith said"; from where none does.
func (c *carrier) pastFronted(from, k int) int {
	if from == 0 || from > 14 || c.items[k].stretch >= 0 {
		return from
	}
	if from == 1 && c.items[k].tag == article.NNS && c.is(0, "In") && c.allNames(from, k) && isHuman(c.items[k].lemma) {
		return k // "In London critics say"
	}
	if n := c.pastPlace(from, k); n > from {
		return n
	}
	if !c.items[k].tag.IsName() {
		return c.pastOwnerless(from, k)
	}
	if t := c.items[from-1].tag; t != article.IN && t != article.TO || !c.fronted(from) {
		return from
	}
	n := k
	for n > from && c.items[n-1].stretch < 0 && c.items[n-1].tag.IsName() {
		if c.talk.listedAt(c.items[n].Start) || c.talk.listedTo(c.items[n-1].End) {
			return n
		}
		n--
	}
	if n == from || c.items[n-1].stretch >= 0 {
		return from
	}
	if it := &c.items[n-1]; !it.tag.IsNoun() || isHuman(it.lemma) || roles.has(it.lemma) {
		return from
	}
	return n
}

// pastPlace is where the bare plural for persons begins that ends the base phrase of items [from, k]
// and stands without a comma behind the place or time with which the sentence begins: "In one case
// angry neighbours say"; from where none does.
func (c *carrier) pastPlace(from, k int) int {
	if from != 1 || k < 3 || !c.is(0, "In", "At", "On", "During", "Across", "Under") ||
		c.is(1, "least", "most") && c.is(0, "At") || c.items[k].tag != article.NNS ||
		!isHuman(c.items[k].lemma) && !several.has(c.items[k].lemma) {
		return from
	}
	n := k
	for n > from+1 && c.items[n-1].stretch < 0 && c.items[n-1].tag.IsAdjective() {
		n--
	}
	it := &c.items[n-1]
	if it.stretch >= 0 || it.tag != article.NN && it.tag != article.NNS || isHuman(it.lemma) || roles.has(it.lemma) ||
		bodies.has(it.lemma) && it.tag == article.NN {
		return from
	}
	return n
}

// pastOwnerless is where the possessor's name begins that stands behind an adverbial with a
// possessive of its own, or an article, in the base phrase of items [from, k]: "In her memoir
// Smith's first wife says"; from where none does.
func (c *carrier) pastOwnerless(from, k int) int {
	if t := c.items[from-1].tag; t != article.IN || !c.fronted(from) {
		return from
	}
	for p := from + 3; p < k; p++ {
		if c.items[p].tag != article.POS || c.items[p].stretch >= 0 {
			continue
		}
		n := p
		for n > from && c.items[n-1].stretch < 0 && c.items[n-1].tag.IsName() {
			n--
		}
		if it := &c.items[n-1]; n < p && n > from+1 && it.stretch < 0 && it.tag.IsNoun() && !it.tag.IsName() &&
			!isHuman(it.lemma) && !roles.has(it.lemma) {
			return n
		}
		return from
	}
	return from
}

// allNames reports whether items [i, j) are names, and some.
func (c *carrier) allNames(i, j int) bool {
	for k := i; k < j; k++ {
		if c.items[k].stretch >= 0 || !c.items[k].tag.IsName() {
			return false
		}
	}
	return i < j
}

// fronted reports whether an adverbial that a preposition begins leads from the head of
// the sentence to item i, without a verb or comma.
func (c *carrier) fronted(i int) bool {
	first := 0
	if c.items[0].tag == article.CC {
		first = 1
	}
	if c.items[first].tag != article.IN {
		return false
	}
	for k := first; k < i; k++ {
		it := &c.items[k]
		if it.stretch >= 0 && !c.short(k) || c.comma(k) || it.tag.IsFinite() || it.tag.IsRelative() || it.tag == article.PRP ||
			it.tag == article.CC {
			return false
		}
	}
	return true
}

// listedTo reports whether the name of a listed entity ends at a byte.
func (t *talk) listedTo(at int) bool {
	i := t.find(at - 1)
	return i < len(t.mentions) && t.mentions[i].End == at && t.mentions[i].Method == article.Catalogue
}
