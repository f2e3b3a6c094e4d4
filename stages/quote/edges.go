package quote

import "epithet/stages/article"

// rightEnd is the item after the content of kind b that begins at start.
func (c *carrier) rightEnd(r report, b body, start int) int {
	if b == quotation && c.endsThere(start) {
		return start + 1
	}
	relative := !r.about.empty() && c.comma(r.source.from-1) || c.subordinate(r)
	what := c.is(r.source.from-1, "what", "What") // "what critics call a “sham” is …"
	within := c.withinSubject(r, start)
	main := c.mainBehind(r, b, start)
	depth, listing := 0, false
	for k := start; k < len(c.items); k++ {
		it := &c.items[k]
		if it.stretch >= 0 {
			if depth == 0 && !c.stop(k+1) && !c.is(k+1, "not") && endsClause(it.Of(c.text)) && !c.comma(k+1) &&
				c.breaksAt(r, b, k, relative) {
				return k + 1
			}
			continue
		}
		if (what || within) && k > start && it.tag.IsFinite() || k == main {
			return k
		}
		if b == noun && k > start && c.is(k, "he", "she", "they", "we") && c.at(k+1).tag.IsFinite() &&
			c.is(r.source.from-1, "if", "If", "when", "When", "once", "Once", "unless", "Unless", "whenever", "Whenever") {
			return k // "if he calls a strike she is"
		}
		switch it.tag {
		case article.TagPeriod:
			if k+1 >= len(c.items) || !c.quoted(k+1) {
				return k
			}
		case article.TagOpenParen:
			depth++
		case article.TagCloseParen:
			if depth--; depth < 0 {
				return k
			}
		case article.TagColon:
			if c.is(k, ";") && depth == 0 &&
				!(b == thatBody && (c.is(k+1, "that") || c.is(k+1, "and", "or", "but") && c.is(k+2, "that"))) {
				return k
			}
			listing = listing || b == noun && c.colon(k) // "two things: dogs, guns, and fear"
		case article.TagComma:
			if k > start && depth == 0 && !listing && c.breaksAt(r, b, k, relative) {
				return k
			}
		case article.TagDash:
			if k > start && depth == 0 && (b == noun || b == asBody || !c.dashAfter(k)) {
				return k
			}
		case article.CC:
			if k > start && depth == 0 && c.newReport(r, k+1) {
				return k
			}
		case article.IN:
			if k > start && (b == noun || b == asBody) && c.among(k, parting) {
				return k
			}
		case article.VBG:
			if k > start && b == noun && r.frame&naming == 0 &&
				(c.is(k, "following") || it.cue&(speech|clause) == speech|clause && c.headable(k-1)) {
				return k
			}
		case article.WRB:
			if k > start && (b == noun || b == asBody) && c.is(k, "when") {
				return k
			}
		}
	}
	return len(c.items)
}

// withinSubject reports whether the report is a relative clause of its sentence's, or reported
// clause's, subject, whose verb is the only one from item start on, so that what the relative
// clause's governs ends before it: "those who blame the firm are …".
func (c *carrier) withinSubject(r report, start int) bool {
	return c.ofSubject(r) && c.finiteWithin(start, len(c.items)) == 1
}

// mainBehind is the verb of such a sentence behind the clause, of kind b, that the relative clause reports from item
// start on, where that verb follows the clause's object: "a man who says the firm has robbed him is"; 0 where none does.
func (c *carrier) mainBehind(r report, b body, start int) int {
	if b != thatBody && b != finite || !c.ofSubject(r) {
		return 0
	}
	own := start // the clause's verb
	for own < len(c.items) && !(c.at(own).stretch < 0 && c.at(own).tag.IsFinite()) {
		own++
	}
	for k := own + 1; k < len(c.items); k++ {
		it := c.at(k)
		if it.stretch >= 0 || c.comma(k) || it.tag == article.CC || it.tag.IsRelative() || it.tag == article.TagColon ||
			it.tag == article.IN && c.among(k, opening) || it.tag.IsVerb() && it.cue&clause != 0 && k < own+3 {
			return 0
		}
		if it.tag.IsFinite() {
			if k > own+1 && (c.headable(k-1) || c.at(k-1).tag.IsAdverb()) && c.at(own).cue&clause == 0 {
				return k
			}
			return 0
		}
	}
	return 0
}

// ofSubject reports whether the report is a relative clause of its sentence's, or reported clause's, subject, from
// which no comma parts it.
func (c *carrier) ofSubject(r report) bool {
	if r.about.empty() || r.source.to != r.from || !c.is(r.source.from, "who", "that") || c.comma(r.source.from-1) {
		return false
	}
	k := r.about.from - 1
	return k < 0 || c.comma(k) && c.items[0].tag == article.IN && c.finiteWithin(0, k) == 0 || c.is(k, "that") ||
		c.items[k].tag == article.CC || c.items[k].tag.IsFinite() && c.items[k].cue&clause != 0
}

// subordinate reports whether the report stands in a clause before the main
// one: "While Smith claims that …, experts …".
func (c *carrier) subordinate(r report) bool {
	k := r.source.from - 1
	return !r.source.empty() && r.source.to <= r.from && (k == 0 || k == 1 && c.at(0).tag == article.CC) &&
		c.among(k, subordinating)
}

var (
	// subordinating are the words that open a clause before the main one.
	subordinating = wordSet(`While Although Though When After If Because Since Whereas Before while although when after if because since`)
	// parting are the prepositions after which a noun phrase does not go on.
	parting = wordSet(`after because while although though before during since until amid despite`)
)

// unfinished reports whether the clause of items [i, j) still wants its verb: all in it are
// those of relative clauses.
func (c *carrier) unfinished(i, j int) bool {
	n := c.finiteWithin(i, j)
	for k := i; k < j; k++ {
		if c.at(k).stretch >= 0 {
			return false
		}
		if c.at(k).tag.IsRelative() {
			n--
		}
	}
	return n <= 0
}

// endsThere reports whether the quotation at i is all of the content.
func (c *carrier) endsThere(i int) bool {
	if c.short(i) {
		return c.stop(i+1) || c.comma(i+1)
	}
	return endsClause(c.items[i].Of(c.text)) || c.stop(i+1) || c.comma(i+1)
}

// breaksAt reports whether content of kind b ends at the comma k.
func (c *carrier) breaksAt(r report, b body, k int, relative bool) bool {
	next := c.at(k + 1)
	if next.stretch >= 0 {
		return false
	}
	switch {
	case (b == thatBody || b == finite) && c.unfinished(r.cue+1, k):
		return false // "who said that he, and others whom he had chosen, lied"
	case relative:
		return true
	case next.tag == article.VBG && next.cue != 0, c.is(k+1, "according", "citing"):
		return true
	case next.tag == article.RB && c.at(k+2).tag == article.VBG && c.at(k+2).cue != 0:
		return true
	case next.tag == article.CC && c.is(k+2, "that") && (b == thatBody || b == finite):
		return false // "said that they left, and that nobody came"
	case next.tag == article.CC:
		return c.newReport(r, k+2) ||
			c.is(k+1, "and", "but") && (c.clauseAt(k+2) || c.at(k+2).tag.IsRelative() && c.at(k+2).stretch < 0)
	}
	if b == noun || b == asBody || b == toBody {
		if r.frame&naming != 0 && (c.quotedWithin(k+1, k+10) || c.quotedAfterAside(k) || c.is(c.pastAside(k), "as")) {
			return false // "called the chief, Ann Smith, “driven”"
		}
		if next.tag.IsName() && (c.stop(k+2) || c.comma(k+2)) {
			return false // "San Bernardino, Calif."
		}
		if next.tag == article.CD && c.comma(k+2) && c.is(k+3, "of", "as", "with") ||
			c.is(k+1, "of", "as", "with") && c.at(k-1).tag == article.CD && c.comma(k-2) {
			return false // "accuses Ann Smith, 41, of …"
		}
		// An enumeration goes on; anything else ends the phrase.
		if c.enumerates(k) || r.frame&naming != 0 && c.namesGoOn(k) {
			return false
		}
		return true
	}
	return !next.tag.IsRelative() && c.newReport(r, k+1)
}

// enumerates reports whether the comma at k stands between the items of a list.
func (c *carrier) enumerates(k int) bool {
	for n := 0; n < 12; n++ {
		end := c.nounRight(k+1, false)
		if end == k+1 {
			return false
		}
		for i := k + 1; i < end; i++ {
			if c.is(i, "and", "or", "&") {
				return true
			}
		}
		if c.is(end, "and", "or") || c.comma(end) && c.is(end+1, "and", "or") {
			return true
		}
		if !c.comma(end) {
			return false
		}
		k = end
	}
	return false
}

// namesGoOn reports whether the comma at k stands between what somebody is called and
// something else that he is called, up to the end: "called them traitors, spies."
func (c *carrier) namesGoOn(k int) bool {
	from := c.at(k + 1)
	for n := 0; n < 6; n++ {
		end := c.nounRight(k+1, false)
		if end == k+1 || c.at(k+1).tag != from.tag || from.tag.IsName() || c.temporal(k+1, end) {
			return false
		}
		if c.stop(end) {
			return true
		}
		if !c.comma(end) {
			return false
		}
		k = end
	}
	return false
}

// newReport reports whether items from i on begin a report of its own: a cue
// in the same form without subject, or a subject with one.
func (c *carrier) newReport(r report, i int) bool {
	k := i
	for c.at(k).tag.IsAdverb() && c.at(k).stretch < 0 {
		k++
	}
	if it := c.at(k); it.tag.IsVerb() && it.stretch < 0 {
		for n := k + 1; n < len(c.items); n++ {
			if c.is(n, "that") && c.comma(n-2) && c.is(n-1, "and") && c.is(r.cue+1, "that") {
				return false // "said that A was here and refused it, and that B"
			}
		}
		// "said A and promised B": the second verb in the form of the first
		return it.tag == c.items[r.cue].tag && it.cue != 0 && r.from == r.cue
	}
	end := c.nounRight(k, false)
	if end == k {
		return false
	}
	for c.at(end).tag.IsAdverb() && c.at(end).stretch < 0 {
		end++
	}
	it := c.at(end)
	return it.stretch < 0 && it.tag.IsFinite() && it.cue&speech != 0 && it.cue&clause != 0
}

// dashAfter reports whether another dash follows the one at k, so that both
// enclose an aside.
func (c *carrier) dashAfter(k int) bool {
	for k++; k < len(c.items); k++ {
		if c.at(k).stretch < 0 && c.at(k).tag == article.TagDash {
			return true
		}
	}
	return false
}

// quotedWithin reports whether a short quotation is among items [i, j).
func (c *carrier) quotedWithin(i, j int) bool {
	for k := i; k < j && k < len(c.items); k++ {
		if c.quoted(k) {
			return true
		}
	}
	return false
}
