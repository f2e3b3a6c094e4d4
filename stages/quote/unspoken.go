package quote

import "epithet/stages/article"

// unspoken reports whether p is a word that nobody is meant by: an article before
// what only looks like a verb ("the raging storm"), "there", what has happened
// ("This shows that"), or a time ("this week").
func (c *carrier) unspoken(p phrase) bool {
	if p.to == p.from+2 && c.is(p.from, "this", "last", "next", "This", "Last", "Next") && c.at(p.from+1).tag == article.NN &&
		c.temporal(p.from, p.to) {
		return true
	}
	return p.to == p.from+1 && c.items[p.from].stretch < 0 && nobodies.has(c.items[p.from].Of(c.text))
}

// ofNothing reports whether p is a phrase for nothing at all, of things: "nothing in the files", "no document".
func (c *carrier) ofNothing(p phrase) bool {
	if p.empty() || c.items[p.from].stretch >= 0 {
		return false
	}
	if c.is(p.from, "nothing", "Nothing") {
		return true
	}
	h := &c.items[c.head(p)]
	return c.is(p.from, "no", "No") && h.stretch < 0 && (h.tag == article.NN || h.tag == article.NNS) && !c.somebody(h.lemma) &&
		!bodies.has(h.lemma) && !countries.has(h.lemma) && !crowds.has(h.lemma)
}

// nobodies are words that are no speaker by themselves.
var nobodies = wordSet(`the The a A an An no No there There this This That whether Whether`)

// weekday reports whether item i is a day of the week.
func (c *carrier) weekday(i int) bool {
	return c.at(i).stretch < 0 && c.at(i).tag == article.NNP && weekdays.has(c.items[i].Of(c.text))
}

var weekdays = wordSet(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday`)

// pastDay is p without the day that it ends with, and what belongs to
// that: "the report published on Monday".
func (c *carrier) pastDay(p phrase) phrase {
	to := p.to
	switch {
	case p.to-p.from < 2:
		return p
	case c.weekday(p.to - 1), c.is(p.to-1, "yesterday", "today", "tonight"):
		p.to--
	case p.to-p.from > 2 && c.is(p.to-2, "last", "this") && times.has(c.items[p.to-1].lemma):
		p.to -= 2 // "Smith last night called"
	}
	for ; p.to < to && p.to-p.from > 1; p.to-- {
		if t := c.at(p.to - 1).tag; t != article.IN && t != article.VBN && t != article.CC && !t.IsAdverb() &&
			!c.weekday(p.to-1) && !c.is(p.to-1, "late", "early", "public") {
			break
		}
	}
	return p
}

// asNoun reports whether the adjective at k stands for a noun, as no noun follows its
// preposition: "in the south", "members of parliament".
func (c *carrier) asNoun(k int) bool {
	if k < 2 || c.at(k).tag != article.JJ || c.at(k).stretch >= 0 {
		return false
	}
	if c.is(k-1, "the") {
		k--
	}
	return k > 1 && c.at(k-1).tag == article.IN && c.at(k-1).stretch < 0 && c.attaches(k-1) && c.headable(k-2)
}

// pastSetting is the item behind the adverbials at i that part the verb of speaking at v
// from what it speaks of: "spoke in this connection of", "spoke openly on Monday of"; i
// where no such preposition follows.
func (c *carrier) pastSetting(v, i int) int {
	if lemma := c.items[v].lemma; lemma != "speak" && lemma != "talk" && lemma != "complain" && lemma != "warn" {
		return i
	}
	k := i
	for n := 0; n < 3; n++ {
		end := c.baseRight(k + 1)
		switch {
		case c.at(k).tag.IsAdverb() && c.at(k).stretch < 0:
			k++
		case c.is(k, "in") && c.is(k+1, "this", "that"), c.is(k, "on") && c.weekday(k+1) && end == k+2,
			c.is(k, "to") && c.at(k+1).tag == article.PRP:
			k = end
		}
	}
	if k > i && c.is(k, "of") {
		return k
	}
	return i
}

// opensTime reports whether the noun phrase before the verb at v follows a conjunction of
// time or reason: "after a newspaper described".
func (c *carrier) opensTime(v int) bool {
	if !c.headable(v - 1) {
		return false
	}
	p := c.nounLeft(v - 1)
	return c.is(p.from-1, "after", "before", "when", "because", "since", "until", "while", "although", "though", "once",
		"After", "Before", "When", "Because", "Since", "While", "Although", "Though")
}
