package quote

import "epithet/stages/article"

// contact is the noun phrase, with its clause, that a clause without a pronoun of
// its own before item g belongs to: "residents we spoke with in 2023", "ministers
// she has embarrassed", "people whom I trust". Empty where none ends there.
func (c *carrier) contact(g int) phrase {
	k := g - 1
	if c.at(k).stretch >= 0 {
		return phrase{}
	}
	if c.headable(k) && c.at(k).tag != article.CD || c.at(k).tag == article.IN && c.is(k, "that", "if", "whether") {
		return phrase{}
	}
	verb := false
	for ; k > 0 && k > g-10; k-- {
		it := c.at(k)
		if it.stretch >= 0 || c.comma(k) || it.tag == article.CC || it.tag == article.TagColon || it.tag == article.TagDash {
			break
		}
		verb = verb || it.tag.IsFinite()
		if it.tag != article.PRP || !c.subjective(k) && !c.is(k, "you") || !verb {
			continue
		}
		o := k - 1
		if t := c.at(o).tag; t == article.WP || t == article.WDT || c.is(o, "that") {
			o--
		}
		if !c.headable(o) || !c.at(o).tag.IsNoun() || c.at(o).stretch >= 0 {
			break
		}
		if p := c.nounLeft(o); !c.temporal(c.baseLeft(o), o+1) &&
			(p.from == 0 || c.at(p.from-1).tag != article.IN && c.at(p.from-1).tag != article.WRB) {
			return phrase{p.from, g}
		}
		break
	}
	return phrase{}
}

// laterRelative is the first relative pronoun of several that "and" joins, of
// which the one at k is another: "Smith, who drove me home and who said".
func (c *carrier) laterRelative(k int) int {
	if c.at(k-1).tag != article.CC {
		return k
	}
	for o := k - 2; o > 0 && o > k-30; o-- {
		it := c.at(o)
		if it.stretch < 0 && it.tag == c.at(k).tag && (c.comma(o-1) || c.at(o-1).tag.IsNoun() || c.at(o-1).tag.IsName()) {
			return o
		}
		if c.is(o, ";", ":") {
			break
		}
	}
	return k
}

// overTime is the auxiliary before an adverbial of time that parts it from the
// rest of its verb, whose group begins at g: "had for years demanded"; -1 for none.
func (c *carrier) overTime(g, v int) int {
	if t := c.items[v].tag; t != article.VBN && t != article.VBD && t != article.VB && t != article.VBG || g < 2 ||
		!c.headable(g-1) || c.at(g-1).stretch >= 0 {
		return -1
	}
	from := c.baseLeft(g - 1)
	if !c.temporal(from, g) || from < 2 {
		return -1
	}
	if c.at(from-1).tag == article.IN {
		from--
	}
	if it := c.at(from - 1); it.stretch < 0 && (it.tag == article.MD || it.lemma == "have" && it.tag.IsVerb()) {
		return from - 1
	}
	return -1
}

// participant widens p, a place that nobody can speak from, by whoever is there:
// "a lot of you in the forum".
func (c *carrier) participant(p phrase) phrase {
	if h := &c.items[c.head(p)]; h.stretch >= 0 || h.tag.IsName() && c.at(p.from).tag != article.DT || c.somebody(h.lemma) ||
		bodies.has(h.lemma) || crowds.has(h.lemma) {
		return p
	}
	k := p.from - 2
	if k < 0 || c.at(k).stretch >= 0 || !c.is(p.from-1, "in", "at", "on", "outside", "near", "from", "inside") {
		return p
	}
	if c.at(k).tag == article.PRP && c.is(k-1, "of") && c.headable(k-2) {
		return phrase{c.baseLeft(k - 2), k + 1}
	}
	if it := c.at(k); it.tag == article.NNS && c.somebody(it.lemma) || crowds.has(it.lemma) {
		return phrase{c.nounLeft(k).from, p.to}
	}
	return p
}

// ofThem is the phrase "some of them" that ends before item v, whose "of" and
// pronoun make it no name; empty where none does.
func (c *carrier) ofThem(v int) phrase {
	if v < 4 || !c.is(v-1, "them", "us", "you", "whom") || !c.is(v-2, "of") || !c.comma(v-4) && !c.comma(v-5) {
		return phrase{}
	}
	if !c.headable(v-3) || c.is(v-1, "whom") {
		return phrase{}
	}
	return phrase{c.baseLeft(v - 3), v}
}

// sentenceWithin reports whether items [i, j) are a clause with a verb and what
// follows it, no apposition or remark: "a woman approaches the judge".
func (c *carrier) sentenceWithin(i, j int) bool {
	if c.at(i).tag.IsRelative() || !c.clauseAt(i) {
		return false
	}
	end := c.nounRight(i, false)
	if end >= j || c.at(end).tag.IsRelative() || c.comma(end) {
		return false
	}
	for end < j && (c.at(end).tag.IsAdverb() || c.at(end).tag == article.MD || c.at(end).tag.IsVerb()) {
		end++
	}
	return end < j &&
		(c.at(end).tag == article.DT || c.at(end).tag.IsName() || c.at(end).tag == article.PRP ||
			c.at(end).tag == article.PRPS || c.at(end).tag == article.IN)
}

// untaggedVerb makes the plural at i a verb where it can only be the verb of its
// clause: "a lawsuit filed on behalf of villagers claims that …".
func (c *carrier) untaggedVerb(i int) bool {
	it := &c.items[i]
	if it.tag != article.NNS || i < 2 || !c.at(i-1).tag.IsNoun() || !c.is(i+1, "that") || !c.clauseAt(i+2) ||
		c.finiteWithin(0, i) > 0 {
		return false
	}
	f := verbs.of(it.lemma)
	if f&clause == 0 || f&weak != 0 {
		return false
	}
	it.tag, it.cue = article.VBZ, f
	return true
}

// ours reports whether the reporter speaks for several in the carrier: whoever
// "they" are, they are not those.
func (c *carrier) ours() bool {
	for k := range c.items {
		if c.items[k].stretch < 0 && (c.items[k].tag == article.PRP || c.items[k].tag == article.PRPS) &&
			c.is(k, "we", "us", "our", "We", "Our") {
			return true
		}
	}
	return false
}

// beforePlace is the first item of the base phrase that the preposition before the
// one at i stands behind, i where none does: "a strike" of "a strike in May".
func (c *carrier) beforePlace(i int) int {
	if p := i - 1; p > 1 && c.at(p).tag == article.IN && c.at(p).stretch < 0 && c.headable(p-1) {
		return c.baseLeft(p - 1)
	}
	return i
}

// overAddressee is the verb of writing or calling whose addressee the noun phrase that
// ends at k is: "wrote to me", "phoned the mayor"; -1 for none.
func (c *carrier) overAddressee(k int) int {
	if k < 1 || c.at(k).stretch >= 0 || c.at(k).tag != article.PRP && !c.headable(k) {
		return -1
	}
	v := k - 1
	if c.at(k).tag != article.PRP {
		v = c.nounLeft(k).from - 1
	}
	if c.is(v, "to") {
		v--
	}
	if w := c.at(v); v < 0 || w.stretch >= 0 || !w.tag.IsVerb() || !sendsWord.has(w.lemma) {
		return -1
	}
	return v
}

// sendsWord are verbs for how one reaches somebody to say something.
var sendsWord = wordSet(`write phone telephone ring call email e-mail text cable`)
