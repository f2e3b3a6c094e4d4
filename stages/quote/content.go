package quote

import "epithet/stages/article"

const (
	nothing   body = iota // the sentence ends, or goes on with something else
	quotation             // a stretch in marks
	thatBody              // "that" and a clause
	whBody                // an indirect question
	toBody                // an infinitive
	finite                // a clause without "that"
	noun                  // a noun phrase
	asBody                // "as" and a name
)

// active makes the report of an active verb with content of kind b at start.
func (c *carrier) active(r report, b body, start int) (report, bool) {
	f := r.frame
	if b == quotation && c.exhibits(r) {
		return r, false
	}
	if s, ok := c.nameBefore(r); ok {
		r.content[0], r.rule = s, "quotation, subject verb"
		return r, true
	}
	switch {
	case c.is(r.source.from-1, "as", "As") && !r.source.empty() && f&(speech|clause|naming) != 0:
		return c.asSaid(r, start)
	case c.closesBefore(r, start):
		return c.trailing(r, start)
	case c.addressed(r, b) > 0:
		if f&speech != 0 {
			r.frame &^= weak // what it says is known by whom it is said to
		}
		return c.trailing(r, c.addressed(r, b))
	case b == quotation && f&(speech|clause|naming|object) != 0,
		b == thatBody && f&(clause|speech) != 0,
		b == whBody && f&(clause|about) != 0,
		b == finite && f&clause != 0 && (f&weak == 0):
		r.rule = "verb clause"
		if b == quotation {
			r.rule = "verb quotation"
		}
	case f&(speech|clause|naming|about) != 0 && f&(thought|askTo) == 0 && c.beforeColon(start) > start:
		start = c.beforeColon(start) + 1
		b = c.begins(r, start)
		r.rule = "verb colon"
	case b == nothing && f&speech != 0 && r.to > r.cue+1 && c.colon(start-1) && r.to == start && !r.source.empty() &&
		!c.quoted(start) && c.finiteWithin(start, len(c.items)) > 0:
		b, r.rule = finite, "verb colon" // "there are those who say: first they came"
	case b == toBody && f&(toDo|askTo) != 0 && f&weak == 0:
		r.rule = "verb infinitive"
	case b == nothing && f&(speech|clause) != 0 && f&(weak|askTo) == 0 && start == r.cue+1 && c.gapBefore(r, start):
		b, r.rule = finite, "verb clause, subject before"
	case (b == noun || b == finite) && f&askTo != 0 && c.infinitiveAfter(start):
		r.rule = "verb somebody infinitive"
	case f&naming != 0 &&
		(b == asBody ||
			b == noun &&
				(c.is(c.pastAdverbials(c.nounRight(start, false)), "as") ||
					c.is(c.pastAside(c.nounRight(start, false)), "as"))):
		r.rule = "verb as"
	case (b == noun || b == finite || b == whBody || b == asBody) && f&(object|about|naming) != 0 && f&thought == 0 &&
		(f&about == 0 || f&object != 0 || r.to > r.cue+1):
		if f&(object|naming|clause) == naming && (!c.named(start) || c.items[r.cue].lemma == "present") {
			return r, false
		}
		if f&(about|object) == about && r.to == r.cue+1 {
			return r, false
		}
		r.rule = "verb object"
	case b == noun && f&(clause|speech) == clause|speech && f&about == 0:
		r.rule = "verb object"
	default:
		return c.trailing(r, start)
	}
	if c.questionOrNegation(r) {
		return r, false
	}
	if b == finite && c.ofSubjectsNoun(r, start) {
		return r, false // "the men writing the letters are thieves"
	}
	if b == finite && c.mainVerb(r, start) > 0 &&
		(c.at(start).tag == article.PRP && c.is(start, "him", "her", "them", "me", "us") || c.at(start).tag == article.IN) {
		return r, false // "the man who reported her is a thief"
	}
	end := c.rightEnd(r, b, start)
	if end <= start {
		return c.trailing(r, start)
	}
	r.content[0] = c.span(start, end)
	if left, ok := c.leftQuote(r); ok {
		if b == quotation {
			r.content[1] = r.content[0]
		} else {
			r.content[1] = article.Span{}
		}
		r.content[0] = left
	}
	return r, true
}

// mainVerb is the only finite verb from item start on where the verb of r is in a relative clause
// of the subject with which the sentence begins, which it is the verb of: "The man who sued Smith
// is"; 0 where there is none.
func (c *carrier) mainVerb(r report, start int) int {
	w := r.source.from
	if r.source.to != w+1 || w == 0 || !c.is(w, "who", "which", "that") || c.finiteWithin(0, w) > 0 || !c.at(w-1).tag.IsNoun() {
		return 0
	}
	main := 0
	for k := start; k < len(c.items); k++ {
		if c.items[k].stretch < 0 && c.items[k].tag.IsFinite() {
			if main > 0 {
				return 0
			}
			main = k
		}
	}
	return main
}

// questionOrNegation reports whether nobody is said to say it: an imperative
// or a bare infinitive without a subject.
func (c *carrier) questionOrNegation(r report) bool {
	return r.source.empty() && c.items[r.cue].tag == article.VB && r.frame&weak != 0
}

// named reports whether the noun phrase at i is followed by what it is called:
// another phrase, a quotation, "as".
func (c *carrier) named(i int) bool {
	if c.is(i, "as") {
		return true
	}
	if c.is(i, "that") && c.at(i).tag == article.IN {
		i++ // "called that report a lie"
	}
	end := c.baseRight(i)
	if end == i {
		return false
	}
	if end = c.nounRight(i, false); c.quotedWithin(i+1, end) {
		return true
	}
	switch t := c.at(end).tag; {
	case c.at(end).stretch >= 0, c.is(end, "as"), t.IsAdjective(), t == article.DT, t.IsNoun():
		return true
	}
	// "call it a hoax" where the pronoun or name ran into the phrase
	e := c.baseRight(i)
	return e > i+1 && c.items[i].tag == article.PRP
}

// trailing makes the report of a cue whose content stands to its left:
// "It was a lie, he said." start is where something after the cue begins.
func (c *carrier) trailing(r report, start int) (report, bool) {
	edge := r.source.from
	aside := edge > 0 && c.comma(edge-1) && c.comma(start) && start == r.cue+1 && c.items[r.from].tag.IsFinite() // ", the minister continues,"
	if c.is(r.cue-1, "to") && c.at(r.cue-2).lemma == "be" {
		return r, false // "where it began, the point is to ask"
	}
	if r.frame&(speech|clause) == 0 && !(aside && r.frame&naming != 0) || r.source.empty() || r.shared || !r.about.empty() {
		return r, false
	}
	if left, ok := c.leftQuote(r); ok {
		r.content[0], r.rule = left, "quotation, subject verb"
		return c.resumed(r, start), true
	}
	if h := &c.items[c.head(r.source)]; c.is(r.cue+1, "by") && h.stretch < 0 && h.tag == article.NN && !c.somebody(h.lemma) &&
		!bodies.has(h.lemma) {
		return r, false // "a thief, a charge denied by Smith"
	}
	for edge > 0 && c.at(edge-1).tag.IsAdverb() && c.at(edge-1).stretch < 0 {
		edge--
	}
	if (r.frame&weak != 0 && !c.ruled(r) || r.frame&clause == 0) && !aside || !c.comma(edge-1) ||
		c.items[r.cue].tag == article.VBG && r.from == r.cue {
		return r, false
	}
	from := c.pastHerald(&r, c.leftStart(edge-1), edge-1)
	if c.finiteWithin(from, edge-1) == 0 &&
		!(c.comma(start) && c.finiteWithin(start+1, len(c.items)) > 0 && c.items[r.from].tag.IsFinite()) ||
		from >= edge-1 {
		return r, false // neither "It fell, he said" nor "For years, he said, it stood"
	}
	if c.comma(start) && c.at(start+1).tag != article.CC {
		for k := edge - 2; k > from && !c.comma(k); k-- {
			if c.items[k].stretch < 0 && c.items[k].tag.IsRelative() && c.items[k].tag != article.WPS {
				from = k // "a man who was, he says, there"
				break
			}
		}
	}
	r.content[0], r.rule = c.span(from, edge-1), "clause, subject verb"
	return c.resumed(r, start), true
}

// closesBefore reports whether the clause that ends before the source of r is what it says, though a colon
// follows: "It was a lie, critics say: nobody had been there."
func (c *carrier) closesBefore(r report, start int) bool {
	edge := r.source.from - 1
	if r.source.empty() || r.shared || r.source.to > r.from || !c.comma(edge) ||
		!c.colon(start) && !(c.colon(start-1) && r.to == start) {
		return false
	}
	from := c.leftStart(edge)
	t := c.at(from).tag
	return c.finiteWithin(from, edge) > 0 && t != article.IN && t != article.WRB && t != article.WP && !t.IsVerb()
}

// resumed adds the content that goes on after a cue that interrupts it.
func (c *carrier) resumed(r report, i int) report {
	if c.comma(i) || c.colon(i) || c.dash(i) || c.is(i, ";") && c.quoted(i+1) {
		i++
	}
	if c.quoted(i) {
		r.content[1] = c.items[i].Span
		return r
	}
	if i > 0 && c.comma(i-1) && i > r.cue && c.items[len(c.items)-1].sent == c.items[i-1].sent && !c.stop(i) {
		if t := c.at(i).tag; t == article.VBG || t == article.WRB || t.IsRelative() || t == article.CC || c.items[i].cue != 0 ||
			c.is(i, "according", "citing") {
			return r
		}
		end := len(c.items)
		for end > i && c.stop(end-1) {
			end--
		}
		if r.rule == "clause, subject verb" && (c.finiteWithin(i, end) > 0 || c.cutOff(min(r.from, max(r.source.from, 1))-1)) ||
			c.at(i).tag == article.TO {
			r.content[1] = c.span(i, end)
		}
	}
	return r
}

// gapBefore reports whether the finite verb at i has its subject before the
// report: "what they said was", "a man who she says was", "men they say are".
func (c *carrier) gapBefore(r report, i int) bool {
	it := c.at(i)
	if it.stretch >= 0 || !it.tag.IsFinite() || r.source.empty() || r.source.to > r.from || r.shared {
		return false
	}
	before := c.at(r.source.from - 1)
	return before.stretch < 0 && (before.tag.IsRelative() || c.is(r.source.from-1, "that", "What", "what") ||
		c.pronominal(r.source) && before.tag.IsNoun())
}

// cutOff reports whether the comma at k cuts a verb off from what it says: "X
// is, he said, a fraud".
func (c *carrier) cutOff(k int) bool {
	if !c.comma(k) || k == 0 {
		return false
	}
	k--
	for k > 0 && c.at(k).tag.IsAdverb() && c.at(k).stretch < 0 {
		k--
	}
	it := c.at(k)
	return it.stretch < 0 &&
		(it.tag == article.MD ||
			it.tag.IsVerb() && (it.lemma == "be" || it.lemma == "become" || it.lemma == "remain" || it.lemma == "have"))
}

// leftQuote is the quotation right before the subject of r, or before its verb.
func (c *carrier) leftQuote(r report) (article.Span, bool) {
	edge := r.from
	if r.shared {
		return article.Span{}, false
	}
	if !r.source.empty() && r.source.to <= r.from {
		edge = r.source.from
	}
	for edge > 0 && c.at(edge-1).tag.IsAdverb() && c.at(edge-1).stretch < 0 {
		edge--
	}
	k := edge - 1
	if c.comma(k) || c.dash(k) {
		k--
	}
	if c.quoted(k) && (r.frame&speech != 0 || r.frame&clause != 0 && endsClause(c.items[k].Of(c.text))) &&
		(!c.short(k) || k < edge-1 && k == 0) {
		return c.withLead(k), true
	}
	return article.Span{}, false
}

// withLead is the quotation at k with the reporter's words before it in the
// same clause: Members may pay more “because they expect it,” Smith said.
func (c *carrier) withLead(k int) article.Span {
	from := c.leftStart(k)
	if n := len(c.prev); n > 0 || from == k || c.colon(k-1) || c.comma(k-1) && c.finiteWithin(from, k) == 0 && k-from < 4 {
		return c.items[k].Span
	}
	if startsUpper(c.items[k].Of(c.text)) && c.at(k-1).tag != article.IN {
		return c.items[k].Span
	}
	return c.span(from, k+1)
}

// leftStart is where the clause that ends before item edge begins.
func (c *carrier) leftStart(edge int) int {
	from := 0
	for k := edge - 1; k >= 0; k-- {
		if c.is(k, ";") || c.at(k).tag == article.TagOpenParen {
			from = k + 1
			break
		}
	}
	for from < edge && (c.at(from).tag == article.CC || c.comma(from) || c.is(from, "Yet", "So")) {
		from++
	}
	return from
}

// pastHerald is where what r says begins, of items [from, edge): behind a colon before which
// the sentence tells what somebody does in saying so. "Smith was brief: it was old, he said."
func (c *carrier) pastHerald(r *report, from, edge int) int {
	for k := from + 1; k < edge; k++ {
		if !c.colon(k) || c.finiteWithin(from, k) == 0 {
			continue
		}
		if c.pronominal(r.source) && c.finiteWithin(k+1, edge) > 0 && c.at(from).tag.IsName() && c.at(from).stretch < 0 {
			return k + 1
		}
		for i := range c.prev {
			if cue := c.prev[i].cue; from < cue && cue < k {
				return k + 1
			}
		}
	}
	return from
}

// inverts reports whether the verb at v stands before its subject.
func (c *carrier) inverts(r report, v int) bool {
	if c.items[v].tag == article.VB || c.items[v].tag == article.VBG || r.from < v && !c.at(v-1).tag.IsAdverb() {
		return false
	}
	end := c.baseRight(c.pastGerund(v + 1))
	if end == v+1 || c.at(v+1).tag == article.DT && end == v+2 && c.is(v+1, "that") {
		return false
	}
	k := r.from - 1
	if c.quoted(k) {
		return !c.short(k) || c.stop(c.nounRight(v+1, true))
	}
	if !c.comma(k) && !c.dash(k) || k == 0 {
		return false
	}
	if c.quoted(k - 1) {
		return true
	}
	if c.finiteWithin(0, k) == 0 { // "With it, concluded the minister, the war ends"
		end = c.pastAdverbials(c.nounRight(v+1, true)) // "said the minister on Monday,"
		return c.comma(k) && c.comma(end) && c.items[v].tag.IsFinite() && c.finiteWithin(end+1, len(c.items)) > 0
	}
	return !c.clauseAt(v + 1)
}

// pastGerund is the item after the gerund at i with which the last noun phrase of the
// sentence begins, else i: ", say marketing experts."
func (c *carrier) pastGerund(i int) int {
	if c.at(i).tag == article.VBG && c.at(i).stretch < 0 && c.at(i+1).tag.IsNoun() && c.stop(c.baseRight(i+1)) {
		return i + 1
	}
	return i
}

// toEnd is the end of an inverted source that ends at i: with the relative
// clause that follows it up to the end of the sentence.
func (c *carrier) toEnd(i int) int {
	k := i
	if c.comma(k) {
		k++
	}
	if !c.at(k).tag.IsRelative() || c.at(k).stretch >= 0 {
		return i
	}
	for ; !c.stop(k); k++ {
		if c.quoted(k) && !c.short(k) || c.comma(k) && c.at(k+1).tag == article.VBG || c.colon(k) {
			return i
		}
	}
	return k
}

// inverted makes the report "…," said X, with what follows its source at end.
func (c *carrier) inverted(r report, end int) (report, bool) {
	k := r.from - 1
	if c.comma(k) || c.dash(k) {
		k--
	}
	if c.quoted(k) {
		r.content[0], r.rule = c.withLead(k), "quotation, verb subject"
	} else if c.at(r.cue).lemma == "put" {
		return r, false // "fled and put a guard to sleep": one puts "it", before or behind
	} else {
		from := c.leftStart(k + 1)
		r.content[0], r.rule = c.span(from, k+1), "clause, verb subject"
		if r.content[0].Len() == 0 {
			return r, false
		}
		if p := c.pastAdverbials(end); c.comma(p) && (c.finiteWithin(from, k+1) == 0 || c.cutOff(k+1)) {
			r.rule = "clause, subject verb"
			return c.resumed(r, p), true
		}
	}
	if p := c.pastAdverbials(end); c.quoted(p) || (c.comma(p) || c.colon(p)) && c.quoted(p+1) {
		end = p
	}
	if c.comma(end) || c.colon(end) {
		end++
	}
	if c.quoted(end) {
		r.content[1] = c.items[end].Span
	}
	return r, true
}

// asSaid makes the report "as X put it, …" and "…, as X put it".
func (c *carrier) asSaid(r report, start int) (report, bool) {
	r.rule = "as subject verb"
	first := r.source.from - 1
	if r.frame&(speech|clause) == 0 {
		k := first - 1 // "“the regime”, as dissidents call it"
		if c.comma(k) {
			k--
		}
		if c.quoted(k) && c.is(r.to, "it", "them", "him", "her", "us", "itself", "themselves", "himself", "herself") {
			r.content[0] = c.items[k].Span
			return r, true
		}
		if r.frame&naming != 0 && c.comma(first-1) && c.headable(first-2) && c.is(r.to, "it", "them", "him", "her", "us") {
			p := c.nounLeft(first - 2) // "the regime, as dissidents call it"
			r.content[0] = c.span(p.from, p.to)
			return r, true
		}
		return r, false
	}
	for k := r.cue + 1; k < len(c.items) && k < start+8; k++ {
		if !c.comma(k) && !c.colon(k) && !c.quoted(k) {
			continue
		}
		if !c.quoted(k) {
			k++
		}
		if first == 0 || c.quoted(k) {
			end := c.rightEnd(r, finite, k)
			if end > k {
				r.content[0] = c.span(k, end)
				return r, true
			}
		}
		break
	}
	if it := c.at(first - 2); first > 1 && c.comma(first-1) && it.stretch < 0 && it.cue&(speech|clause) != 0 &&
		it.tag.IsFinite() {
		return r, false // "he insisted, as he had before, that …"
	}
	if first > 1 && c.comma(first-1) {
		from := c.leftStart(first - 1)
		if from < first-1 {
			r.content[0] = c.span(from, first-1)
			return r, true
		}
	}
	if c.quoted(first - 1) {
		r.content[0] = c.items[first-1].Span
		return r, true
	}
	return r, false
}

// beforeColon is the colon that ends the noun phrase at i where a clause or a
// quotation follows it, -1 for none: "described the scene: they were …".
func (c *carrier) beforeColon(i int) int {
	for k := i; k < len(c.items) && k < i+12; k++ {
		if c.items[k].stretch >= 0 || c.items[k].tag.IsFinite() || c.comma(k) {
			break
		}
		if c.colon(k) {
			if c.quoted(k+1) || c.clauseAt(k+1) || c.finiteWithin(k+1, len(c.items)) > 0 {
				return k
			}
			break
		}
	}
	return -1
}
