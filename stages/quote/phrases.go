package quote

import "epithet/stages/article"

// noun reads the reporting noun at i: "X's claim that …", "a statement read: …".
func (c *carrier) noun(i int) (r report, ok bool) {
	f := c.items[i].cue
	r = report{cue: i, from: i, to: i + 1, frame: f}
	start := i + 1
	that := 0
	if f&clause != 0 {
		that = c.pastGiver(i)
	}
	switch {
	case that > 0 && (c.clauseAt(that+1) || c.at(that).tag == article.IN) && !c.at(that+1).tag.IsFinite():
		start, r.rule = that, "noun that"
	case f&speech != 0 && (c.quoted(start) || (c.comma(start) || c.colon(start)) && c.quoted(start+1)) && c.owner(i) < i:
		if !c.quoted(start) {
			start++
		}
		r.rule = "noun quotation"
	case f&object != 0 && c.is(start, "of", "for", "from", "on", "against", "to") && c.owner(i) < i:
		r.to = start + 1
		start++
		r.rule = "noun object"
		if c.is(i+1, "from") {
			return r, false
		}
	default:
		return r, false
	}
	if o := c.owner(i); o < i {
		r.source = c.possessor(o)
		if v := c.ownClaim(o); v > 0 && r.rule == "noun that" {
			if s, a := c.subject(c.verbGroup(v)); !s.empty() {
				r.source, r.about = s, a
			}
		}
	} else if r.rule == "noun that" {
		if r.source, r.about = c.giver(i, start); r.source.empty() {
			return r, false
		}
	} else if r.rule != "noun quotation" {
		return r, false
	}
	b := c.begins(r, start)
	if b == nothing {
		return r, false
	}
	end := c.rightEnd(r, b, start)
	if end <= start {
		return r, false
	}
	r.content[0] = c.span(start, end)
	return r, true
}

// owner is the possessive pronoun or apostrophe of the noun at i, i for none.
func (c *carrier) owner(i int) int {
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		switch c.items[k].tag {
		case article.PRPS, article.POS:
			return k
		case article.JJ, article.JJR, article.JJS, article.NN, article.NNP, article.CD, article.VBG, article.VBN, article.RB:
		default:
			return i
		}
	}
	return i
}

// ownClaim is the verb for what one does to a claim of one's own, whose object the possessive pronoun
// at k begins, 0 for none: "took back its charge", "stands by her claim".
func (c *carrier) ownClaim(k int) int {
	if c.items[k].tag != article.PRPS {
		return 0
	}
	v := k - 1
	if v > 0 && (c.at(v).tag == article.RP || c.is(v, "back", "by", "to", "for")) {
		v--
	}
	if v <= 0 || c.at(v).stretch >= 0 || !c.at(v).tag.IsVerb() || !ownedUp.has(c.at(v).lemma) ||
		c.at(v).lemma == "take" && !c.is(v+1, "back") {
		return 0
	}
	return v
}

// ownedUp are verbs for what one does to what one has said oneself.
var ownedUp = wordSet(`take withdraw retract recant rescind drop abandon soften repeat renew reiterate restate revive regret apologise
	apologize defend maintain press stand stick cling make`)

// possessor is the phrase that the possessive at k belongs to.
func (c *carrier) possessor(k int) phrase {
	if c.items[k].tag == article.PRPS {
		return phrase{k, k + 1}
	}
	if k == 0 || !c.headable(k-1) {
		return phrase{}
	}
	p := c.nounLeft(k - 1)
	return phrase{p.from, k + 1}
}

// adjective reads "analysts are clear: …" and "he is adamant that …" at i.
func (c *carrier) adjective(i int) (r report, ok bool) {
	r = report{cue: i, from: i, to: i + 1, frame: c.items[i].cue, rule: "adjective"}
	k := i - 1
	for k > 0 && c.at(k).tag.IsAdverb() {
		k--
	}
	if it := c.at(k); it.stretch >= 0 || !it.tag.IsVerb() ||
		it.lemma != "be" && it.lemma != "become" && it.lemma != "remain" && it.lemma != "feel" {
		return r, false
	}
	r.from = c.verbGroup(k)
	r.source, r.about = c.subject(r.from)
	if !r.source.empty() && isPoint(c.items[c.head(r.source)].lemma) {
		return r, false // "one thing is clear: …"
	}
	if r.source.empty() || c.is(r.source.from, "it", "It", "this", "This", "that", "That") {
		return r, false
	}
	if w := c.wordOf(r.source); !w.empty() {
		r.source, r.about = w, phrase{}
	}
	start := i + 1
	var b body
	switch {
	case c.colon(start) && r.frame&thought == 0:
		start++
		b = finite
	case c.is(start, "that"):
		b = thatBody
	case c.clauseAt(start):
		b = finite
	default:
		return r, false
	}
	end := c.rightEnd(r, b, start)
	if end <= start {
		return r, false
	}
	r.content[0] = c.span(start, end)
	return r, true
}

// isPoint reports whether the noun is for what may be clear, not for who says so.
func isPoint(lemma string) bool {
	switch lemma {
	case "fact", "thing", "point", "message", "answer", "lesson", "truth", "picture", "case", "result", "reason", "evidence",
		"pattern", "trend", "verdict", "view", "conclusion",
		"argument", "claim", "outcome", "implication", "position", "explanation":
		return true
	}
	return false
}

// opensReport reports whether a report may begin with the word, which is no cue.
func opensReport(word string) bool {
	switch word {
	case "according", "According", "per", "Per", "via", "For", "To", "in", "In":
		return true
	}
	return false
}

// preposition reads "according to X", "in the words of X", "in X's view",
// "for X, …", "per X" at i.
func (c *carrier) preposition(i int) (r report, ok bool) {
	r = report{cue: i, from: i, frame: speech | clause}
	s := i
	switch {
	case c.is(i, "according", "According") && c.is(i+1, "to"):
		r.to, s, r.rule = i+2, i+2, "according to"
	case c.is(i, "per", "Per", "via") && c.at(i).tag == article.IN && c.at(i+1).tag.IsName() && (i == 0 || c.comma(i-1)):
		r.to, s, r.rule = i+1, i+1, "per"
	case c.is(i, "For", "To") && i == 0 && c.forWhom():
		r.to, s, r.rule = i+1, i+1, "for somebody"
	case c.is(i, "in", "In") && (i == 0 || c.comma(i-1) || c.quoted(i-1) || c.at(i-1).tag == article.CC):
		return c.inWords(r, i)
	default:
		return r, false
	}
	head := s
	if c.at(s).tag.IsAdverb() && c.at(s+1).tag.IsAdjective() {
		head++ // "publicly available documents"
	}
	end := c.beforeSubject(head, c.nounRight(head, !c.cutOff(i-1)))
	if end == head {
		return r, false
	}
	r.source = phrase{s, end}
	if r.rule == "according to" {
		r.source = c.informant(r.source)
	}
	if r.rule == "for somebody" {
		r.cue, r.from, r.to = i, i, i+1
	}
	return c.around(r, i, end)
}

// beforeSubject is where the phrase of items [i, end) ends if the name at its end is the subject
// of the verb behind, which no comma parts from it: "according to the villagers Smith is".
func (c *carrier) beforeSubject(i, end int) int {
	v := end
	for c.at(v).tag.IsAdverb() && c.at(v).stretch < 0 {
		v++
	}
	if it := c.at(v); it.stretch >= 0 || !it.tag.IsFinite() && it.tag != article.MD {
		return end
	}
	from := end
	for from > i && c.items[from-1].stretch < 0 && c.items[from-1].tag.IsName() {
		from--
	}
	for k := from; k < end; k++ {
		m := c.talk.find(c.items[k].Start)
		if m < len(c.talk.mentions) && c.talk.mentions[m].Start == c.items[k].Start &&
			c.talk.mentions[m].End == c.items[end-1].End {
			from = k
			break
		}
	}
	if from == i || from == end || c.items[from-1].stretch >= 0 {
		return end
	}
	if it := &c.items[from-1]; it.tag.IsNoun() || c.is(from-1, "many", "some", "most", "others", "him", "her", "them") {
		return from
	}
	return end
}

// informant is whose information, figures or the like p is, else p.
func (c *carrier) informant(p phrase) phrase {
	for k := p.from; k < p.to; k++ {
		if c.items[k].stretch >= 0 || !informing.has(c.items[k].lemma) {
			continue
		}
		if o := c.owner(k); o < k && o > p.from && c.items[o].tag == article.POS {
			return phrase{p.from, o}
		}
		if c.is(k+1, "of", "from") && k+2 < p.to {
			return phrase{k + 2, p.to}
		}
		break
	}
	return p
}

// informing are nouns for what one knows from somebody, without whom it says
// nothing.
var informing = wordSet(`information data figure account record estimate calculation count tally reckoning testimony reference version reading`)

// forWhom reports whether the sentence begins "For X, the expert, …" and the
// rest of it holds a quotation.
func (c *carrier) forWhom() bool {
	end := c.nounRight(1, true)
	if end == 1 || !c.comma(end) || c.temporal(1, end) || !c.names(1, end) {
		return false
	}
	for k := end; k < len(c.items); k++ {
		if c.quoted(k) && !c.short(k) {
			return true
		}
	}
	return false
}

// names reports whether a proper name is among items [i, j).
func (c *carrier) names(i, j int) bool {
	for k := i; k < j && k < len(c.items); k++ {
		if c.items[k].stretch < 0 && c.items[k].tag.IsName() {
			return true
		}
	}
	return false
}

// inWords reads "in the words of X" and "in X's words".
func (c *carrier) inWords(r report, i int) (report, bool) {
	end := i + 1
	for k := i + 1; k < len(c.items) && k < i+8; k++ {
		if c.items[k].stretch >= 0 || c.comma(k) || c.items[k].tag.IsVerb() {
			break
		}
		if c.is(k, "words", "view", "opinion", "telling", "phrase", "eyes", "estimation", "parlance") {
			r.cue, r.from, r.to, r.rule = k, i, k+1, "in the words of"
			end = k + 1
			if c.is(end, "of") {
				e := c.beforeSubject(end+1, c.nounRight(end+1, true))
				r.source, r.to = phrase{end + 1, e}, end+1
				end = e
			} else if o := c.owner(k); o < k {
				r.source = c.possessor(o)
				r.source.from = max(r.source.from, i+1)
			}
			break
		}
	}
	if r.source.empty() {
		return r, false
	}
	return c.around(r, i, end)
}

// around makes the content of a report whose cue and source, items [i, end),
// stand at the edge of what is said or within it.
func (c *carrier) around(r report, i, end int) (report, bool) {
	k := end
	if c.comma(k) || c.colon(k) {
		k++
	}
	for c.at(k).tag.IsAdverb() && c.comma(k+1) && c.at(k).stretch < 0 {
		k += 2
	}
	first := i
	if first > 0 && c.comma(first-1) {
		first--
	}
	lead := first == 0 || c.at(first-1).tag == article.CC
	switch {
	case lead && !c.stop(k):
		e := c.rightEnd(r, finite, k)
		if e <= k {
			return r, false
		}
		r.content[0] = c.span(k, e)
	case first > 0:
		from := c.leftStart(first)
		if from >= first {
			return r, false
		}
		r.content[0] = c.span(from, first)
		if c.comma(end) && !c.stop(end+1) && c.at(end+1).tag != article.VBG && !c.at(end+1).tag.IsRelative() &&
			!c.quoted(first-1) {
			if e := c.rightEnd(r, finite, end+1); e > end+1 {
				r.content[1] = c.span(end+1, e)
			}
		}
	default:
		return r, false
	}
	return r, true
}
