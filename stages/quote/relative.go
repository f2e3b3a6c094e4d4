package quote

import "epithet/stages/article"

// apposed is the name that p stands beside: "Smith, a farmer who".
func (c *carrier) apposed(p phrase) phrase {
	if p.from > 1 && c.is(p.from, "a", "an", "the") && c.comma(p.from-1) && c.at(p.from-2).tag.IsName() &&
		c.headable(p.from-2) {
		q := c.nounLeft(p.from - 2)
		if q.from == 0 || c.at(q.from-1).tag != article.IN && !c.opensOn(q.from-1) ||
			c.comma(p.to) && c.is(p.to+1, "who", "which") && c.finiteWithin(0, q.from) > 0 {
			if b := c.baseLeft(p.from - 2); b > q.from && c.is(b-1, "of") && c.at(b-2).tag == article.NNS &&
				!c.is(p.from, "the") {
				return phrase{b, q.to} // "members of Crimson Dawn, a club that says"
			}
			return q // also "It was not enough for Smith, the chief, who said"
		}
	}
	return p
}

// cleft is whom the relative clause at k, behind an aside, tells of where "it was" brings him in: "It
// was a neighbour, years later, who"; empty where it is none. An aside that names him goes with him.
func (c *carrier) cleft(k int) phrase {
	if !c.comma(k-1) || !c.is(k, "who", "that", "which") {
		return phrase{}
	}
	for v := k - 3; v > 0 && v > k-24; v-- {
		if c.at(v).stretch >= 0 || c.at(v).tag.IsRelative() || c.is(v, ";", ":") {
			break
		}
		if c.at(v).lemma != "be" || !c.is(v-1, "it", "It") {
			continue
		}
		if end := c.nounRight(v+1, false); end > v+1 && end < k-1 && c.comma(end) && c.finiteWithin(end, k) == 0 {
			return phrase{v + 1, k - 1}
		}
		break
	}
	return phrase{}
}

// opensOn reports whether the participle at i, whose object follows, opens the sentence, with or
// without a preposition: "Addressing Smith, the judge said", "After meeting Smith, the bishop", "Asked by Smith, the mayor".
func (c *carrier) opensOn(i int) bool {
	it := c.at(i)
	return it.stretch < 0 && (it.tag == article.VBG && (i == 0 || i == 1 && c.at(0).tag == article.IN) ||
		i == 0 && it.tag == article.VBN && c.agentNear(i+1))
}

// agentNear reports whether "by" opens the agent of a participle at i or behind an adverb there.
func (c *carrier) agentNear(i int) bool {
	for c.at(i).stretch < 0 && c.at(i).tag.IsAdverb() {
		i++
	}
	return c.is(i, "by")
}

// relativeOver is the comma before the relative pronoun whose clause item i
// stands in, 0 for none.
func (c *carrier) relativeOver(i int) int {
	for k := i - 1; k > 1 && k > i-16; k-- {
		if it := c.at(k); it.stretch >= 0 || it.tag == article.TagColon || c.comma(k) && !c.at(k+1).tag.IsRelative() {
			return 0
		}
		if c.comma(k-1) && c.at(k).tag.IsRelative() && c.finiteWithin(k, i) > 0 {
			return k - 1
		}
		if c.is(k, "who") && c.at(k-1).tag == article.NN && c.at(k-1).stretch < 0 && isHuman(c.at(k-1).lemma) &&
			c.at(k+1).tag.IsFinite() {
			return k // "a rider who has gone on, and who asked"
		}
	}
	return 0
}

// pastAdverbs is the last item up to k that is no adverb.
func (c *carrier) pastAdverbs(k int) int {
	for k > 0 && c.at(k).stretch < 0 && (c.at(k).tag.IsAdverb() || c.is(k, "once", "still", "now")) {
		k--
	}
	return k
}

// relativeClause widens p by the restrictive clause that it may end: "people
// who know her".
func (c *carrier) relativeClause(p phrase) phrase {
	if p.from == 0 {
		return p
	}
	if t := c.at(p.from - 1).tag; !t.IsVerb() && t != article.IN && t != article.TO {
		return p
	}
	if k := p.from - 1; (c.at(k).tag == article.VBG || c.at(k).tag == article.VBN) && k > 0 && c.at(k).stretch < 0 &&
		c.at(k).cue == 0 {
		if n := c.pastAdverbs(k - 1); c.at(n).tag.IsNoun() && c.at(n).stretch < 0 && (n == k-1 || c.at(k).tag == article.VBG) {
			return phrase{c.nounLeft(n).from, p.to} // "voters now going to the polls"
		}
	}
	if k := p.from - 2; k > 0 && c.at(k).tag == article.VBN && c.at(k).stretch < 0 && c.at(k+1).stretch < 0 &&
		c.at(k-1).tag.IsNoun() {
		return phrase{c.nounLeft(k - 1).from, p.to} // "a woman reached by telephone"
	}
	for k := p.from - 2; k > 0 && k > p.from-10; k-- {
		it := c.at(k)
		if it.stretch >= 0 || c.comma(k) || it.tag.IsFinite() || it.tag == article.CC || it.tag == article.TagDash ||
			it.tag == article.TagColon || it.tag.IsRelative() {
			break
		}
		if it.tag == article.VBG && it.cue == 0 && c.at(k-1).tag.IsNoun() && c.at(k-1).stretch < 0 {
			return phrase{c.nounLeft(k - 1).from, p.to} // "a woman selling eggs opposite the gate"
		}
	}
	for k := p.from - 1; k > 0 && k >= p.from-12; k-- {
		it := c.at(k)
		if it.stretch >= 0 || c.comma(k) || it.tag == article.TagColon || it.tag == article.CC || it.tag == article.TagDash {
			return p
		}
		if it.tag == article.WP || it.tag == article.WDT {
			if c.is(k, "whom", "which") && c.at(k-1).tag == article.IN ||
				c.is(k, "whom", "which") && c.at(k-1).tag == article.TO {
				k-- // "a clerk to whom we showed the books"
			}
			if c.headable(k-1) && c.at(k-1).tag != article.PRP {
				return phrase{c.nounLeft(k - 1).from, p.to}
			}
			return p
		}
	}
	return p
}

// aboveRelative is who did what the clause says that ends before item i, where that is one with
// "who" or the like, which no comma parts from them: "two others who fled the same year", "those
// who left early"; empty where it is none.
func (c *carrier) aboveRelative(i int) phrase {
	for k := i - 2; k > 0 && k > i-12; k-- {
		it := c.at(k)
		if it.stretch >= 0 || c.comma(k) || it.tag == article.TagColon || it.tag == article.TagDash || it.tag == article.CC {
			break
		}
		if !c.is(k, "who", "which") && !(c.is(k, "that") && it.tag == article.WDT) {
			continue
		}
		if c.finiteWithin(k+1, i) != 1 || !c.headable(k-1) || c.at(k-1).tag == article.PRP || c.at(k-1).stretch >= 0 {
			break
		}
		if it := c.at(k - 1); it.tag.IsNoun() && it.lemma != "people" && it.lemma != "other" {
			i = k // "those who left early" says nothing without it
		}
		return phrase{c.nounLeft(k - 1).from, i}
	}
	return phrase{}
}

// beforeExamples is the subject before a list of examples, or a participle, that ends
// in the comma at k: "speakers, including A, B and C, said", "the letter, signed by A, B
// and C, said".
func (c *carrier) beforeExamples(k int) phrase {
	for o := k - 1; o > 0 && o > k-60; o-- {
		it := c.at(o)
		if it.stretch >= 0 || it.tag.IsFinite() || it.tag == article.TagColon {
			break
		}
		if c.comma(o) && c.headable(o-1) &&
			(c.is(o+1, "including", "like", "among") || c.is(o+1, "such") && c.is(o+2, "as") ||
				c.at(o+1).tag == article.VBN && c.at(o-1).tag == article.NN && papers.has(c.at(o-1).lemma) &&
					c.quotedWithin(0, o) && (c.at(o+2).tag == article.IN || c.at(o+2).tag == article.TO)) {
			return c.nounLeft(o - 1)
		}
	}
	return phrase{}
}
