package quote

import "epithet/stages/article"

// pastTime is where the noun phrase begins that stands without a comma behind a time
// in the base phrase of items [from, k]: "on Friday night President Smith", "Last
// week former members", "In 2019 critics"; from where none does.
func (c *carrier) pastTime(from, k int) int {
	n := from
	governed := c.is(from-1, "on", "On", "in", "In", "since", "Since", "until", "Until", "by", "By", "during", "During")
	opens := from == 0 || from == 1 && c.at(0).tag == article.CC || c.is(from-1, "Earlier", "Late", "Early", "Later")
	switch {
	case c.items[n].stretch >= 0:
		return from
	case governed && c.items[n].tag == article.CD && c.items[n].Len() == 4:
		n++
	default:
		if (opens || governed) &&
			c.is(n, "Last", "last", "This", "this", "Every", "every", "Earlier", "earlier", "One", "one", "late", "early") {
			n++
		}
		first := n
		for n < k && c.items[n].stretch < 0 && times.hasFolded(c.items[n].lemma) {
			n++
		}
		if n == first || n-first > 2 {
			return from
		}
		if c.at(n).tag == article.CD && c.at(n).Len() == 4 && n < k {
			n++ // "in March 2019"
		}
	}
	if n > k || c.items[n].stretch >= 0 || c.items[n].tag == article.POS || c.items[n].tag == article.CC {
		return from
	}
	if c.items[n].tag.IsName() && governed || governed && from == 1 || opens && c.apartFrom(from, n) {
		return n
	}
	return from
}

// apartFrom reports whether what stands at n is no noun that the time from item from on
// is part of the name of: "Friday prayers", "summer visitors".
func (c *carrier) apartFrom(from, n int) bool {
	if n-from > 1 || c.is(from, "Yesterday", "yesterday", "Today", "today", "Tonight", "tonight") {
		return true
	}
	t := c.items[n].tag
	return t.IsName() && c.weekday(from)
}

// opened reports whether the adverbial that opens the sentence ends at token k, with a
// comma or in a time: "On Tuesday,", "As the talks went on,", "Last week".
func opened(toks []article.Token, k int) bool {
	from := 0
	if toks[0].Tag == article.CC {
		from = 1
	}
	if from >= k || k > from+14 {
		return from > k
	}
	comma := toks[k].Tag == article.TagComma
	switch t := toks[from].Tag; {
	case t == article.IN, t == article.WRB, t.IsAdverb():
	case (t.IsAdjective() || t == article.DT) && times.hasFolded(toks[from+1].Lemma), times.hasFolded(toks[from].Lemma):
	default:
		return false
	}
	for i := from; i < k; i++ {
		t := toks[i].Tag
		if i > from+1 && (t == article.DT || t == article.PRPS || t == article.PRP) &&
			(toks[i-1].Tag.IsNoun() || toks[i-1].Tag == article.CD) && !opensClause(toks[from:]) {
			return false // "In 2019 his mother, a nurse"
		}
		if t == article.TagComma || t.IsFinite() && !opensClause(toks[from:]) {
			return false
		}
	}
	return comma || times.hasFolded(toks[k].Lemma) && k < from+3 || toks[k].Tag == article.CD && k == from+1
}

// verdicts are everyday verbs by which a court, an inquiry or a study reports what it finds.
var verdicts = wordSet(`find rule hold establish determine decide conclude`)

// ruled reports whether r, behind what it reports, is by such a verb in the past and closes the
// sentence, but for when: "…, the court ruled on Monday", "…, an inquiry has found".
func (c *carrier) ruled(r report) bool {
	it := &c.items[r.cue]
	if !verdicts.has(it.lemma) || it.tag != article.VBD && !(it.tag == article.VBN && c.at(r.cue-1).lemma == "have") ||
		c.pronominal(r.source) {
		return false
	}
	k := r.cue + 1
	if c.is(k, "on", "in", "at", "late", "earlier") {
		k++
	}
	end := k
	for end < len(c.items) && !c.stop(end) && end < k+5 && c.items[end].stretch < 0 && !c.items[end].tag.IsVerb() {
		end++
	}
	return (end == len(c.items) || c.stop(end)) && (end == r.cue+1 || c.temporal(c.baseLeft(end-1), end))
}
