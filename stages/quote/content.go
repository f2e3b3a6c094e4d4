package quote

import "epithet/stages/article"

// reports finds the acts of saying in the carrier, in order of their cues.
func (f *Finder) report(c *carrier) {
	f.reports = f.reports[:0]
	for i := range c.items {
		it := &c.items[i]
		if it.stretch >= 0 {
			continue
		}
		var r report
		var ok bool
		c.prev = f.reports
		switch {
		case it.cue != 0 && isVerb(it.tag):
			r, ok = c.verb(i)
		case it.cue != 0 && isAdjective(it.tag):
			r, ok = c.adjective(i)
		case it.cue != 0:
			r, ok = c.noun(i)
		case it.tag == article.IN || it.tag == article.VBG || it.tag == article.RB:
			r, ok = c.preposition(i)
		}
		if ok {
			f.reports = append(f.reports, r)
		}
	}
}

// verb reads the reporting verb at v.
func (c *carrier) verb(v int) (r report, ok bool) {
	r = report{cue: v, from: c.verbGroup(v), to: v + 1, frame: c.items[v].cue}
	passive := c.passive(r.from, v)
	tag := c.items[v].tag
	if tag == article.VBN && !passive && c.plain(r.from, v) && c.finiteWithin(0, len(c.items)) == 0 {
		tag = article.VBD // the only verb of the sentence is its finite one
	}
	start := c.after(&r, passive)

	// Who says it.
	switch {
	case !passive && (tag == article.VBD || tag == article.VBN) && r.frame&naming != 0 && c.plain(r.from, v) && c.headable(r.from-1) && c.byAgent(v+1):
		// "a group once branded a cult by critics"
		passive = true
		r.source, start = c.agent(start)
	case passive:
		r.source, start = c.agent(start)
		if r.source.empty() && r.frame&(naming|object|askTo|addressee|clause|written|toDo) == 0 {
			return r, false
		}
	case tag == article.VBN && r.from == v && !c.comma(v-1) && c.headable(v-1):
		// "a slogan scrawled", "those put forth by them"
		passive = true
		if r.frame&(naming|written) == 0 {
			return r, false
		}
		r.source, start = c.agent(start)
		if r.source.empty() && r.frame&written == 0 {
			return r, false
		}
	case tag == article.VBG && r.from == v, tag == article.VBN && r.from == v:
		r.source, r.about = c.participle(v)
		r.shared = true
	default:
		r.source, r.about = c.subject(r.from)
		if r.source.empty() && r.frame&speech != 0 && c.inverts(r, v) {
			end := c.toEnd(c.nounRight(v+1, true))
			r.source = phrase{v + 1, end}
			return c.inverted(r, end)
		}
		if r.source.empty() {
			r.source, r.about = c.sharedSubject(r.from)
			r.shared = true
		}
	}
	if passive {
		return c.passiveContent(r, start)
	}
	return c.active(r, c.begins(r, start), start)
}

// A body says what kind of content begins after a cue.
type body uint8

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

// after draws the particle into the cue of r and is the item where its content
// may begin: beyond time, place and the person addressed.
func (c *carrier) after(r *report, passive bool) int {
	i := r.cue + 1
	if c.at(i).tag == article.RP {
		i++
		r.to = i
	}
	if r.frame&written != 0 && c.is(i, "with", "in", "on") && c.quoted(i+1) {
		return i + 1
	}
	if r.frame&about != 0 || r.frame&naming != 0 && c.items[r.cue].lemma == "call" {
		if t := c.at(i).tag; c.draws(r.cue, i) && (t == article.IN || t == article.TO || t == article.RP) && c.at(i).stretch < 0 && particles[c.at(i).lemma] && !c.is(i, "that") {
			if !c.infinitive(i) {
				i++
				r.to = i
			}
		}
	}
	if passive {
		return i
	}
	if j := c.baseRight(i); r.frame&speech != 0 && j > i && c.temporal(i, j) {
		i = j
	}
	if j := c.pastAdverbials(i); j > i && (c.opensContent(j) || r.frame&speech != 0 && (c.stop(j) || c.comma(j))) {
		i = j
	}
	if r.frame&addressee != 0 {
		j := c.baseRight(i)
		if j > i && !(r.frame&askTo != 0 && c.infinitiveAfter(i)) {
			j = c.nounRight(i, false)
			if k := c.pastAdverbials(j); k > j && c.opensContent(k) {
				j = k
			}
			if !isFinite(c.at(j).tag) || c.at(i).tag == article.PRP && !c.subjective(i) {
				i = j
			}
		}
	}
	if (c.comma(i) || c.colon(i)) && (c.quoted(i+1) || c.is(i+1, "that")) {
		if c.colon(i) {
			r.to = i + 1
		}
		i++
	} else if c.colon(i) && r.frame&speech != 0 {
		i++
		r.to = i
	}
	return i
}

// draws reports whether the verb at v takes the particle at i into its cue.
func (c *carrier) draws(v, i int) bool {
	switch c.items[v].lemma {
	case "speak", "talk":
		return c.is(i, "about", "of", "against", "out")
	case "call":
		return c.is(i, "for", "on", "upon", "out")
	}
	return true
}

// subjective reports whether the pronoun at i is one that only a subject is.
func (c *carrier) subjective(i int) bool {
	return c.is(i, "he", "she", "they", "we", "I", "it")
}

// pastAdverbials is the item after phrases of time, place and manner from i on.
func (c *carrier) pastAdverbials(i int) int {
	for n := 0; n < 5; n++ {
		switch t := c.at(i).tag; {
		case c.at(i).stretch >= 0:
			return i
		case isAdverb(t):
			i++
		case t == article.IN && !c.is(i, "that", "if", "whether", "because", "while", "although", "as", "than") || t == article.TO && !c.infinitive(i):
			end := c.nounRight(i+1, false)
			if end == i+1 || isFinite(c.at(end).tag) && !c.temporal(i+1, end) {
				return i
			}
			i = end
		case isNoun(t) || t == article.JJ || t == article.DT:
			end := c.baseRight(i)
			if end == i || !c.temporal(i, end) {
				return i
			}
			i = end
		default:
			return i
		}
	}
	return i
}

// opensContent reports whether something unmistakably begins content at i.
func (c *carrier) opensContent(i int) bool {
	return c.quoted(i) || c.is(i, "that", "whether", "if") || c.colon(i) ||
		c.comma(i) && (c.quoted(i+1) || c.is(i+1, "that")) ||
		c.clauseAt(i)
}

// clauseAt reports whether a subject and its finite verb begin at i.
func (c *carrier) clauseAt(i int) bool {
	if c.at(i).stretch >= 0 && !c.short(i) {
		return false
	}
	end := c.nounRight(i, false)
	if end == i {
		return c.at(i).tag == article.EX
	}
	for isAdverb(c.at(end).tag) && c.at(end).stretch < 0 {
		end++
	}
	if isFinite(c.at(end).tag) && c.at(end).stretch < 0 {
		return true
	}
	if isRelative(c.at(end).tag) || c.comma(end) && isRelative(c.at(end+1).tag) {
		return c.finiteWithin(end+1, end+20) >= 2
	}
	return false
}

// finiteWithin counts the finite verbs of items [i, j).
func (c *carrier) finiteWithin(i, j int) int {
	n := 0
	for k := max(i, 0); k < j && k < len(c.items); k++ {
		if c.items[k].stretch < 0 && isFinite(c.items[k].tag) {
			n++
		}
	}
	return n
}

// begins is the kind of content that begins at item i.
func (c *carrier) begins(r report, i int) body {
	it := c.at(i)
	switch {
	case c.stop(i):
		return nothing
	case it.stretch >= 0:
		return quotation
	case c.is(i, "that") && !(c.stop(i+1) || isFinite(c.at(i+1).tag) && c.at(i).tag == article.DT):
		return thatBody
	case c.is(i, "whether", "if", "how", "why", "what", "who", "where", "when", "which") && !c.is(i, "when", "where") || c.is(i, "when", "where") && r.frame&addressee != 0:
		return whBody
	case c.infinitive(i):
		return toBody
	case c.is(i, "as") && r.frame&naming != 0:
		return asBody
	case c.comma(i), it.tag == article.CC, it.tag == article.TagColon, it.tag == article.TagDash, it.tag == article.TagCloseParen:
		return nothing
	case c.clauseAt(i):
		return finite
	}
	end := c.baseRight(i)
	switch {
	case end > i, it.tag == article.DT, it.tag == article.PRPS, isAdjective(it.tag), it.tag == article.VBG, isAdverb(it.tag) && r.frame&object != 0:
		return noun
	case it.tag == article.IN && r.frame&clause != 0 && r.frame&about == 0 && c.finiteWithin(i, i+25) > 0 && !c.is(i, "because", "while", "although", "as", "after", "before", "by", "during"):
		return finite
	}
	return nothing
}

// active makes the report of an active verb with content of kind b at start.
func (c *carrier) active(r report, b body, start int) (report, bool) {
	f := r.frame
	switch {
	case c.is(r.source.from-1, "as", "As") && !r.source.empty() && f&(speech|clause) != 0:
		return c.asSaid(r, start)
	case b == quotation && f&(speech|clause|naming|object) != 0,
		b == thatBody && f&(clause|speech) != 0,
		b == whBody && f&(clause|about) != 0,
		b == finite && f&clause != 0 && (f&weak == 0):
		r.rule = "verb clause"
		if b == quotation {
			r.rule = "verb quotation"
		}
	case f&(speech|clause|object|naming|about) != 0 && f&thought == 0 && c.beforeColon(start) > start:
		start = c.beforeColon(start) + 1
		b = c.begins(r, start)
		r.rule = "verb colon"
	case b == toBody && f&(toDo|askTo) != 0 && f&weak == 0:
		r.rule = "verb infinitive"
	case (b == noun || b == finite) && f&askTo != 0 && c.infinitiveAfter(start):
		r.rule = "verb somebody infinitive"
	case (b == noun || b == finite || b == whBody || b == asBody) && f&(object|about|naming) != 0 && f&thought == 0 && (f&about == 0 || f&object != 0 || r.to > r.cue+1):
		if f&(object|naming|clause) == naming && !c.named(start) {
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

// questionOrNegation reports whether nobody is said to say it: an imperative
// or a bare infinitive without a subject.
func (c *carrier) questionOrNegation(r report) bool {
	return r.source.empty() && c.items[r.cue].tag == article.VB && r.frame&weak != 0
}

// infinitiveAfter reports whether the noun phrase at i is followed by "to" and
// a verb.
func (c *carrier) infinitiveAfter(i int) bool {
	end := c.nounRight(i, false)
	return c.infinitive(end) || c.is(end, "not") && c.at(end+1).tag == article.TO
}

// infinitive reports whether "to" and a verb stand at i, also a verb that the
// tagger takes for a noun or adjective: "to close the bridge".
func (c *carrier) infinitive(i int) bool {
	if c.at(i).tag != article.TO || c.at(i).stretch >= 0 || c.at(i+1).stretch >= 0 {
		return false
	}
	switch t := c.at(i + 1).tag; {
	case isVerb(t):
		return true
	case isAdverb(t):
		return isVerb(c.at(i + 2).tag)
	case t == article.NN, isAdjective(t):
		next := c.at(i + 2).tag
		return next == article.DT || next == article.PRPS || next == article.PRP
	}
	return false
}

// named reports whether the noun phrase at i is followed by what it is called:
// another phrase, a quotation, "as".
func (c *carrier) named(i int) bool {
	if c.is(i, "as") {
		return true
	}
	end := c.baseRight(i)
	if end == i {
		return false
	}
	end = c.nounRight(i, false)
	switch t := c.at(end).tag; {
	case c.at(end).stretch >= 0, c.is(end, "as"), isAdjective(t), t == article.DT, isNoun(t):
		return true
	}
	// "call it a hoax" where the pronoun or name ran into the phrase
	e := c.baseRight(i)
	return e > i+1 && c.items[i].tag == article.PRP
}

// trailing makes the report of a cue whose content stands to its left:
// "It was a lie, he said." start is where something after the cue begins.
func (c *carrier) trailing(r report, start int) (report, bool) {
	if r.frame&(speech|clause) == 0 || r.source.empty() || r.shared || r.frame&weak != 0 || !r.about.empty() {
		return r, false
	}
	edge := r.source.from
	if left, ok := c.leftQuote(r); ok {
		r.content[0], r.rule = left, "quotation, subject verb"
		return c.resumed(r, start), true
	}
	for edge > 0 && isAdverb(c.at(edge-1).tag) && c.at(edge-1).stretch < 0 {
		edge--
	}
	if r.frame&clause == 0 || !c.comma(edge-1) || c.items[r.cue].tag == article.VBG && r.from == r.cue {
		return r, false
	}
	from := c.leftStart(edge - 1)
	if c.finiteWithin(from, edge-1) == 0 {
		return r, false
	}
	r.content[0], r.rule = c.span(from, edge-1), "clause, subject verb"
	return c.resumed(r, start), true
}

// resumed adds the content that goes on after a cue that interrupts it.
func (c *carrier) resumed(r report, i int) report {
	if c.comma(i) || c.colon(i) || c.dash(i) {
		i++
	}
	if c.quoted(i) {
		r.content[1] = c.items[i].Span
		return r
	}
	if i > 0 && c.comma(i-1) && i > r.cue && c.items[len(c.items)-1].sent == c.items[i-1].sent && !c.stop(i) {
		if t := c.at(i).tag; t == article.VBG || t == article.WRB || isRelative(t) || t == article.CC || c.items[i].cue != 0 || c.is(i, "according", "citing") {
			return r
		}
		end := len(c.items)
		for end > i && c.stop(end-1) {
			end--
		}
		if r.rule == "clause, subject verb" && c.finiteWithin(i, end) > 0 || c.at(i).tag == article.TO {
			r.content[1] = c.span(i, end)
		}
	}
	return r
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
	for edge > 0 && isAdverb(c.at(edge-1).tag) && c.at(edge-1).stretch < 0 {
		edge--
	}
	k := edge - 1
	if c.comma(k) || c.dash(k) {
		k--
	}
	if r.frame&speech != 0 && c.quoted(k) && (!c.short(k) || k < edge-1 && k == 0) {
		return c.withLead(r, k), true
	}
	return article.Span{}, false
}

// withLead is the quotation at k with the reporter's words before it in the
// same clause: Members may pay more “because they expect it,” Smith said.
func (c *carrier) withLead(r report, k int) article.Span {
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

// inverts reports whether the verb at v stands before its subject.
func (c *carrier) inverts(r report, v int) bool {
	if c.items[v].tag == article.VB || c.items[v].tag == article.VBG || r.from < v && !isAdverb(c.at(v-1).tag) {
		return false
	}
	end := c.baseRight(v + 1)
	if end == v+1 || c.at(v+1).tag == article.DT && end == v+2 && c.is(v+1, "that") {
		return false
	}
	k := r.from - 1
	if c.quoted(k) {
		return !c.short(k) || c.stop(c.nounRight(v+1, true))
	}
	return (c.comma(k) || c.dash(k)) && k > 0 && (c.quoted(k-1) || c.finiteWithin(0, k) > 0 && !c.clauseAt(v+1))
}

// toEnd is the end of an inverted source that ends at i: with the relative
// clause that follows it up to the end of the sentence.
func (c *carrier) toEnd(i int) int {
	k := i
	if c.comma(k) {
		k++
	}
	if !isRelative(c.at(k).tag) || c.at(k).stretch >= 0 {
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
		r.content[0], r.rule = c.withLead(r, k), "quotation, verb subject"
	} else {
		from := c.leftStart(k + 1)
		r.content[0], r.rule = c.span(from, k+1), "clause, verb subject"
		if r.content[0].Len() == 0 {
			return r, false
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

// agent is the phrase after "by" at or soon after start, and where what
// follows it begins.
func (c *carrier) agent(start int) (phrase, int) {
	for k := start; k < len(c.items) && k < start+12; k++ {
		if c.comma(k) || c.at(k).stretch >= 0 && !c.short(k) || isFinite(c.at(k).tag) {
			break
		}
		if c.is(k, "by") {
			if end := c.nounRight(k+1, false); end > k+1 && c.at(k+1).tag != article.VBG && !c.temporal(k+1, end) {
				if k == start {
					return phrase{k + 1, end}, end
				}
				return phrase{k + 1, end}, start
			}
			break
		}
	}
	return phrase{}, start
}

// passiveContent makes the report of a passive: what is said of the subject is
// the content, in two parts.
func (c *carrier) passiveContent(r report, start int) (report, bool) {
	subject, _ := c.subject(r.from)
	if r.from == r.cue {
		subject = phrase{}
		if c.headable(r.cue - 1) {
			subject = c.nounLeft(r.cue - 1)
		}
	}
	b := c.begins(r, start)
	end := start
	if b != nothing {
		end = c.rightEnd(r, b, start)
		if by := r.source.from - 1; !r.source.empty() && by >= start && by < end && r.source.from > r.cue {
			end = by
		}
	}
	r.rule = "passive"
	switch {
	case r.frame&(naming|askTo|toDo|object|written|about) != 0 && !subject.empty() && (b != nothing || r.frame&object != 0 && !r.source.empty() || r.frame&written != 0):
	case r.frame&(clause|addressee) != 0 && (b == thatBody || b == toBody || b == quotation || b == whBody || b == finite):
	default:
		return r, false
	}
	if r.frame&(naming|object|written|about) == 0 && r.frame&(clause|addressee) != 0 && b == toBody || r.frame&naming != 0 || r.frame&(object|toDo|written) != 0 {
		if !subject.empty() {
			r.content[0] = c.span(subject.from, subject.to)
		}
	}
	if end > start {
		s := c.span(start, end)
		if r.content[0].Len() == 0 {
			r.content[0] = s
		} else {
			r.content[1] = s
		}
	}
	return r, r.content[0].Len() > 0
}

// participle is who does what the participle at v says.
func (c *carrier) participle(v int) (source, about phrase) {
	if v == 0 || c.items[v].tag == article.VBN && v == 0 {
		// "Calling it a lie, X …"
		for k := v + 1; k < len(c.items); k++ {
			if !c.comma(k) {
				continue
			}
			if end := c.nounRight(k+1, false); end > k+1 && c.clauseAt(k+1) {
				return phrase{k + 1, end}, phrase{}
			}
		}
		return
	}
	if c.headable(v-1) && !isVerb(c.at(v-1).tag) && c.at(v-1).tag != article.PRP {
		p := phrase{c.baseLeft(v - 1), v}
		for p.from > 1 && c.is(p.from-1, "of") && c.headable(p.from-2) {
			p.from = c.baseLeft(p.from - 2)
		}
		if !c.temporal(p.from, p.to) && !c.is(p.from, "one") {
			return p, phrase{}
		}
	}
	return c.sharedSubject(v)
}

// plain reports whether the group [from, v) holds no auxiliary.
func (c *carrier) plain(from, v int) bool {
	for k := from; k < v; k++ {
		if !isAdverb(c.items[k].tag) {
			return false
		}
	}
	return true
}

// byAgent reports whether somebody named after "by" follows the noun phrase
// at i.
func (c *carrier) byAgent(i int) bool {
	if c.is(i, "as") {
		i++
	}
	p, _ := c.agent(i)
	return !p.empty()
}

// beforeColon is the colon that ends the noun phrase at i where a clause or a
// quotation follows it, -1 for none: "described the scene: they were …".
func (c *carrier) beforeColon(i int) int {
	for k := i; k < len(c.items) && k < i+12; k++ {
		if c.items[k].stretch >= 0 || isFinite(c.items[k].tag) || c.comma(k) {
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
