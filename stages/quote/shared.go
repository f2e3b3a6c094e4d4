package quote

import "epithet/stages/article"

// sharedSubject is the subject of the nearest finite verb before item i: that
// of a participle or of a second verb after "and".
func (c *carrier) sharedSubject(i int) (source, about phrase) {
	for k := i - 2; k > 0 && len(c.prev) > 0 && k > c.prev[len(c.prev)-1].cue; k-- {
		if c.comma(k-1) && c.subjective(k) && c.at(k+1).tag.IsFinite() && c.at(i-1).tag == article.CC {
			return phrase{k, k + 1}, phrase{} // "When she asked, he left, and said"
		}
	}
	n := len(c.prev)
	for n > 0 && c.at(i-1).tag == article.CC && c.at(i).tag.IsFinite() && c.at(c.prev[n-1].cue).tag == article.VB {
		n-- // "told aides to find out … and wrote"
	}
	if n > 0 && (c.at(i-1).tag == article.CC || c.comma(i-1)) {
		// "said the goal is clear but voiced doubt": of the verbs between, none
		// says anything
		if p := c.newcomer(c.prev[n-1].cue, i); !p.empty() {
			return p, phrase{}
		}
		if p := &c.prev[n-1]; !p.source.empty() && p.source.to <= i && !(c.subordinate(*p) && c.mainBetween(p.cue, i)) &&
			(p.about.empty() || !c.comma(p.source.from-1)) {
			return p.source, p.about
		}
	}
	var bearer phrase // of a relative clause before i
	for k := i - 1; k >= 0; k-- {
		it := c.at(k)
		if it.stretch >= 0 || !it.tag.IsFinite() {
			continue
		}
		if n := len(c.prev); n > 0 && c.prev[n-1].cue == k {
			return c.prev[n-1].source, c.prev[n-1].about
		}
		g := c.verbGroup(k)
		if p, a := c.subject(g); !p.empty() && c.items[p.from].tag != article.EX {
			if c.is(p.from, "it", "It") && c.at(k).lemma == "be" && c.at(k+1).tag == article.VBN && c.at(k+1).cue != 0 {
				k = g // ", it is claimed,"
				continue
			}
			if c.is(p.from, "it", "It") && c.at(k).lemma == "be" && c.at(i).tag == article.TO && g > 1 {
				k = g // "Smith said it was time to ask"
				continue
			}
			if c.at(p.from).tag.IsRelative() && k < i-1 && c.comma(p.from-1) &&
				!(c.at(i-1).tag == article.CC && c.unbroken(p.from, i)) ||
				c.owned(p) {
				if bearer.empty() && !c.owned(p) && c.comma(i-1) {
					bearer = a
				}
				continue
			}
			if c.at(i-1).tag == article.CC && c.comma(i-2) && p.from > 1 && c.at(p.from-1).tag.IsRelative() && c.headable(p.from-2) {
				continue // "resigned over a tax that Smith had raised, and accused"
			}
			if c.at(i-1).tag == article.CC && c.thingWhere(p) {
				if bearer.empty() {
					bearer = p
				}
				continue
			}
			return p, a
		}
		k = g
	}
	return bearer, phrase{}
}

// newcomer is somebody brought in, as the subject of what the cue reports, who does what stands before
// the "and" at item i-1 and so what stands behind it: "said that a woman had stood up and called". Empty
// where there is none, or where he only is something.
func (c *carrier) newcomer(cue, i int) phrase {
	if !c.is(i-1, "and") || !c.unbroken(cue+1, i) {
		return phrase{}
	}
	k := cue + 1
	if c.is(k, "that") {
		k++
	}
	end := c.baseRight(k)
	if end == k || !c.is(k, "a", "an", "one") || !isHuman(c.at(end-1).lemma) || !c.at(end).tag.IsFinite() ||
		c.at(end).lemma == "be" || c.finiteWithin(end, i) != 1 {
		return phrase{}
	}
	return phrase{k, end}
}

// unbroken reports whether no comma, dash or quotation stands between items i and k: "who was polite
// and told".
func (c *carrier) unbroken(i, k int) bool {
	for ; i < k; i++ {
		if it := c.at(i); it.stretch >= 0 || c.comma(i) || it.tag == article.TagDash || it.tag == article.TagColon {
			return false
		}
	}
	return true
}

// thingWhere reports whether the subject p is something that speaks for nobody and begins a clause of time or
// place, so that a verb of saying behind it goes on from the clause before: "stood where the tent had been and told".
func (c *carrier) thingWhere(p phrase) bool {
	if p.from == 0 || !c.is(p.from-1, "where", "when", "until", "till", "once", "before", "after", "since", "while", "as") {
		return false
	}
	it := c.at(c.head(p))
	if it.stretch >= 0 || it.tag != article.NN && it.tag != article.NNS {
		return false
	}
	l := it.lemma
	return !isHuman(l) && !several.has(l) && !crowds.has(l) && !bodies.has(l) && !papers.has(l) && !issued.has(l) &&
		!pages.has(l) &&
		!isSign(c, p)
}
