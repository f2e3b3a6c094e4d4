package quote

import "epithet/stages/article"

// elided adds the reports that go on from the last, which has its clause behind it, with
// subjects of their own and without a verb: "His friends say that he is a hero; his foes, that
// he is a thief".
func (f *Finder) elided(c *carrier) {
	n := len(f.reports) - 1
	first := f.reports[n]
	if first.frame&clause == 0 || first.source.empty() || first.content[0].Start <= c.items[first.cue].Start ||
		!c.items[first.cue].tag.IsFinite() {
		return
	}
	for k := first.to; k < len(c.items) && !c.stop(k); k++ {
		source, ok := c.elidedBefore(k)
		if !ok || source.from <= first.to || c.finiteWithin(first.to, source.from) == 0 {
			continue
		}
		before := source.from - 1
		if c.at(before).tag == article.CC && (c.comma(before-1) || c.is(before-1, ";")) {
			before--
		}
		last := &f.reports[len(f.reports)-1]
		if s := &last.content[0]; s.End > c.items[before].Start {
			s.End = c.items[before-1].End
		}
		r := first
		r.source, r.about, r.shared, r.rule = source, phrase{}, false, "verb left out"
		r.content = [2]article.Span{c.span(k, c.rightEnd(r, thatBody, k))}
		f.reports = append(f.reports, r)
	}
}

// elidedBefore is who says, without a verb, the clause that "that" at item k opens: "; his foes,
// that he is", ", the army that he is".
func (c *carrier) elidedBefore(k int) (source phrase, ok bool) {
	if !c.is(k, "that") || !c.clauseAt(k+1) {
		return phrase{}, false
	}
	end := k
	if c.comma(k - 1) {
		end--
	}
	if !c.headable(end-1) || c.at(end-1).tag == article.DT && !c.is(end-1, "some", "all", "most") {
		return phrase{}, false
	}
	source = c.nounLeft(end - 1)
	before := source.from - 1
	if before < 1 || !c.is(before, ";") && !c.comma(before) && c.at(before).tag != article.CC {
		return phrase{}, false
	}
	h := &c.items[c.head(source)]
	if end < k {
		return source, c.is(before, ";") || c.at(before).tag == article.CC
	}
	// Without a comma before "that" it may as well be a relative pronoun: "the man that he
	// hates".
	somebody := c.somebody(h.lemma) || bodies.has(h.lemma) || countries.has(h.lemma) || h.tag.IsName() ||
		h.tag == article.NNS || h.tag == article.PRP
	return source, somebody && c.isWhat(k+1)
}

// isWhat reports whether the clause at item i says that its subject is something.
func (c *carrier) isWhat(i int) bool {
	end := c.nounRight(i, false)
	for c.at(end).tag.IsAdverb() && c.at(end).stretch < 0 {
		end++
	}
	if c.at(end).lemma != "be" || c.at(end).stretch >= 0 {
		return false
	}
	for end++; c.is(end, "not", "no"); end++ {
	}
	t := c.at(end).tag
	return c.at(end).stretch >= 0 || t == article.DT || t.IsAdjective() || t.IsNoun()
}
