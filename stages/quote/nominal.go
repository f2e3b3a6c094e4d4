package quote

import (
	"epithet/stages/article"
)

// nounLeft is the noun phrase whose last item is k: base phrase,
// prepositional phrases and coordinations before it.
func (c *carrier) nounLeft(k int) phrase {
	from := c.baseLeft(k)
	if n := c.pastTime(from, k); n > from {
		return phrase{n, k + 1}
	}
	if n := c.pastFronted(from, k); n > from {
		return phrase{n, k + 1}
	}
	for from > 0 {
		p := from - 1
		switch {
		case (c.at(p).tag == article.IN || c.at(p).tag == article.TO) && c.attaches(p) && p > 0 && c.headable(p-1) &&
			c.at(p-1).tag != article.PRP &&
			(c.at(p-1).tag != article.DT ||
				c.is(p-1, "some", "all", "most", "both", "none", "each", "any", "those", "Some", "All", "Most", "Both", "None", "Each", "Those")):
			from = c.baseLeft(p - 1)
			continue
		case (c.at(p).tag == article.IN || c.at(p).tag == article.TO) && c.attaches(p) && p > 1 &&
			(c.at(p-1).tag.IsAdjective() || c.is(p-1, "and", "or")) && c.at(p-2).tag.IsNoun():
			// "officials familiar with the matter", "in Rome and in Paris"
			from = c.baseLeft(p - 2)
			continue
		case c.is(p, "to") && p > 1 && (c.at(p-1).tag.IsAdjective() || c.is(p-1, "close")) && c.at(p-2).tag.IsNoun() &&
			(c.somebody(c.at(p-2).lemma) || c.at(p-2).lemma == "source") && c.at(p-1).stretch < 0:
			from = c.baseLeft(p - 2) // "sources close to the talks"
			continue
		case c.beside(p) > 0:
			from = c.baseLeft(c.beside(p)) // "Smith along with two others"
			continue
		case c.items[from].tag == article.PRP && p > 0 && c.at(p).tag.IsNoun() &&
			c.is(from, "himself", "herself", "itself", "themselves"):
			from = c.baseLeft(p)
			continue
		case c.is(p, "and", "or") && c.comma(p-1) && c.series(p-1, from):
			from = c.baseLeft(p - 2)
			if from == 2 && c.listAt(1, k+1) && c.items[0].tag.IsName() && !c.temporal(0, 1) {
				from = 0 // "Norland, the Union and others say"
			}
			for from > 2 && c.comma(from-1) && c.headable(from-2) && c.listed(from) &&
				(c.at(from).tag != article.DT || c.at(c.baseLeft(from-2)).tag == article.DT) {
				from = c.baseLeft(from - 2)
			}
			continue
		case c.is(p, "and", "or", "&") && p > 0 && c.headable(p-1) && c.subjective(from) && c.at(p-1).tag != article.PRP &&
			!c.at(p-1).tag.IsName():
			// "it rang at home and he said"
		case c.is(p, "and", "or", "&") && p > 0 && c.headable(p-1) && c.secondClause(p):
		case c.is(p, "and", "or", "&") && p > 0 && c.headable(p-1):
			left := c.baseLeft(p - 1)
			if o := c.beforePlace(left); o > 0 && c.at(o-1).tag.IsVerb() {
				return phrase{from, k + 1}
			}
			from = left
			if from == 2 && c.listAt(1, k+1) && c.items[0].tag.IsName() && !c.temporal(0, 1) {
				from = 0 // "Norland, the Union and others say"
			}
			for from > 2 && c.comma(from-1) && c.headable(from-2) && c.listed(from) {
				from = c.baseLeft(from - 2)
			}
			continue
		}
		break
	}
	return phrase{c.pastTime(from, k), k + 1}
}

// series reports whether the comma at k ends the last but one of three or more
// members of which the last begins at i: "the army, navy, and police".
func (c *carrier) series(k, i int) bool {
	if k < 3 || !c.headable(k-1) || c.at(i).tag == article.PRP {
		return false
	}
	left := c.baseLeft(k - 1)
	if left < 2 || !c.comma(left-1) || !c.headable(left-2) || c.at(left-2).tag == article.PRP ||
		c.at(left-2).tag == article.DT {
		return false
	}
	if t := c.at(left).tag; t == article.DT || t == article.PRPS {
		return c.at(i).tag == t // else an apposition: "Corvane, the company, and its chief"
	}
	return c.listed(left)
}

// listed reports whether the phrase before the comma at i-1 is an item of the
// enumeration that goes on at i, and no adverbial "In Paris, A and B".
func (c *carrier) listed(i int) bool {
	left := c.baseLeft(i - 2)
	if left == 0 {
		return !c.temporal(0, i-1)
	}
	return c.at(left-1).tag != article.IN && c.at(left-1).tag != article.TO && !c.at(left-1).tag.IsVerb()
}

// beforeAside is the subject before an apposition, relative clause or other
// aside that ends in the comma or dash at k. An apposition belongs to it.
func (c *carrier) beforeAside(k int) phrase {
	if p := c.beforeExamples(k); !p.empty() {
		return p
	}
	var aside bool // something else than an apposition stands between
	end := k + 1
	for tries := 0; tries < 4; tries++ {
		o := k - 1
		for o >= 0 && o > k-40 && !(c.comma(o) && c.comma(k) || c.dash(o) && c.dash(k)) {
			if c.quoted(o) && !c.short(o) || c.at(o).tag == article.TagColon {
				return phrase{}
			}
			o--
		}
		if r := c.relativeOver(o); o > 0 && r > 0 && c.is(o+1, "and") {
			if !c.headable(r - 1) {
				return phrase{}
			}
			return c.nounLeft(r - 1) // "Smith, whose father came from Rome, and who …,"
		}
		if c.is(o-1, ")") {
			if b := c.opening(o - 1); b < o-1 {
				aside, o = true, b // "Ann Smith (R-Texas), who leads it,"
			}
		}
		if o <= 0 || o <= k-40 || !c.headable(o-1) {
			return phrase{}
		}
		if l := c.listBefore(o, k); l < o {
			o = l // "Smith, a lawyer known for cases against singers, dancers and actors,"
		} else if c.sentenceWithin(o+1, k) {
			return phrase{}
		}
		nominal := c.nominal(o+1, k)
		p := c.nounLeft(o - 1)
		if r := c.relativeOver(p.from); r > 0 && c.headable(r-1) {
			if nominal && c.is(r, "who") && !c.at(o-1).tag.IsName() && c.allNames(o+1, k) && !c.weekday(o+1) {
				return phrase{o + 1, k} // "a lawyer who knew him for years, Ann Smith,"
			}
			return c.nounLeft(r - 1)
		}
		if !nominal {
			aside, end = true, o
		}
		if p.from > 1 && c.comma(p.from-1) && c.at(p.from-2).tag.IsName() && c.office(p) {
			return c.relativeClause(c.nounLeft(p.from - 2))
		}
		if p.from > 1 && c.comma(p.from-1) &&
			(c.items[p.from].tag == article.CD ||
				nominal && p.to-p.from == 1 && c.items[p.from].tag.IsName() && tries == 0 && c.headable(p.from-2) &&
					c.at(p.from-2).tag.IsName()) ||
			p.from > 1 && (c.at(p.from-1).tag == article.IN || c.at(p.from-1).tag == article.TO) && c.comma(p.from-2) {
			// "Cory James, 22, of Flint, Mich.,": the aside goes on to the left.
			k = p.from - 1
			if !c.comma(k) {
				k = p.from - 2
				aside = true
			}
			if (c.items[p.from].tag == article.CD || c.at(p.from-1).tag == article.IN) && c.headable(k-1) &&
				c.at(k-1).tag.IsName() && !c.opensAside(k) {
				return c.relativeClause(c.nounLeft(k - 1)) // "Cory James, 22, of Flint,", "Cory James, of Flint, a lawyer,"
			}
			continue
		}
		if aside && p.from > 1 && c.comma(p.from-1) && c.headable(p.from-2) && c.names(p.from, p.to) {
			if q := c.nounLeft(p.from - 2); isHuman(c.at(p.from-2).lemma) && c.at(p.from-2).stretch < 0 {
				return phrase{q.from, p.to} // "its chairman, Ann Smith, who is a lawyer,"
			}
		}
		if aside {
			return c.relativeClause(phrase{p.from, min(end, p.to)})
		}
		if nominal && p.from > 2 && c.is(p.from, "a", "an") && c.is(o+1, "a", "an") && c.comma(p.from-1) &&
			c.headable(p.from-2) {
			return phrase{c.nounLeft(p.from - 2).from, end} // "a friend of mine, a teacher, a good one,"
		}
		return phrase{p.from, end}
	}
	return phrase{}
}

// nominal reports whether items [i, j) are an apposition: a noun phrase with
// no finite verb of its own outside a relative clause.
func (c *carrier) nominal(i, j int) bool {
	if i >= j {
		return false
	}
	switch t := c.at(i).tag; {
	case t.IsAdjective() && c.baseRight(i) == i:
		return false
	case c.at(i).stretch >= 0, t.IsRelative(), t == article.IN, t == article.TO, t == article.VBG, t == article.VBN,
		t.IsAdverb(), t == article.CC, t == article.WRB:
		return false
	}
	for k := i; k < j; k++ {
		t := c.at(k).tag
		if t.IsRelative() || c.is(k, "that") {
			return true
		}
		if t == article.VBD || t == article.VBZ || t == article.MD {
			return false
		}
	}
	return true
}

// owned reports whether "whose" stands in p: "the charity whose members".
func (c *carrier) owned(p phrase) bool {
	for k := p.from; k < p.to; k++ {
		if c.items[k].tag == article.WPS {
			return true
		}
	}
	return false
}
