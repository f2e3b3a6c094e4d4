package quote

import (
	"strings"

	"epithet/stages/article"
)

// agent is the phrase after "by" at or soon after start, and where what
// follows it begins.
func (c *carrier) agent(start int) (phrase, int) {
	for k := start; k < len(c.items) && k < start+12; k++ {
		if it := c.at(k); c.comma(k) || it.stretch >= 0 && !c.short(k) || it.tag.IsFinite() || it.tag == article.TagDash ||
			it.tag == article.VBN && it.cue != 0 {
			break
		}
		if c.is(k, "by") {
			if k > start+1 && c.at(k-1).stretch < 0 && nouns.has(c.at(k-1).lemma) &&
				c.is(c.baseLeft(k-1)-1, "despite", "after", "over", "amid", "following", "since", "before", "against", "about", "because") {
				break // "confirmed despite allegations by the rival": the rival's allegations
			}
			if v := k - 1; k > start+1 && c.at(v).stretch < 0 && strings.HasSuffix(c.at(v).Of(c.text), "ing") &&
				c.is(v-1, "for") {
				break // "called a liar for paying by cheque"
			}
			if b := c.baseLeft(k - 1); k > start+1 && b > start+1 && c.is(b-1, "of") && c.at(b-2).stretch < 0 &&
				c.at(b-2).tag == article.NNS && nouns.has(c.at(b-2).lemma) {
				break // "called in over allegations of theft by the clerk": the clerk's theft
			}
			if c.is(k+1, "many", "some", "others", "most") && c.nounRight(k+1, false) <= k+2 {
				if k == start {
					return phrase{k + 1, k + 2}, k + 2
				}
				return phrase{k + 1, k + 2}, start
			}
			if end := c.nounRight(k+1, false); end > k+1 && c.comma(end) && c.infinitiveWithin(end+1) > 0 {
				end = c.infinitiveWithin(end + 1) // "told by the minister, Ann Smith, to"
				return phrase{k + 1, end}, end
			} else if end > k+1 && c.at(k+1).tag != article.VBG && !c.temporal(k+1, end) {
				end = c.beforeAgain(k+1, end)
				if n := c.nameOf(k+1, end); n > end {
					end = n
				} else {
					end = c.listRight(end)
				}
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

// nameOf is the item behind the name that a comma sets beside items [i, end), somebody
// with a possessor or an article: "by his predecessor, Ann Smith,"; end where none does.
func (c *carrier) nameOf(i, end int) int {
	it := c.at(end - 1)
	if !c.comma(end) || it.stretch >= 0 || it.tag != article.NN || bodies.has(it.lemma) || c.baseRight(i) != end ||
		c.at(i).tag != article.PRPS && c.at(i).tag != article.DT {
		return end
	}
	n := end + 1
	for c.at(n).tag.IsName() && c.at(n).stretch < 0 || n > end+1 && c.among(n, nameParticles) && c.at(n+1).tag.IsName() {
		n++
	}
	if n < end+3 || n > end+5 || !c.comma(n) && !c.stop(n) {
		return end
	}
	return n
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
	if j := c.pastAdverbials(start); b == finite && c.is(start, "for") && (!c.opensContent(j) || c.is(j, "who", "which")) {
		b = nothing // "observed for the men who fell"
	}
	if k := subject.from - 1; c.is(subject.from, "it") && subject.to == subject.from+1 && c.comma(k) &&
		(b == nothing || c.stop(start)) && r.frame&(clause|speech) != 0 {
		from := c.leftStart(k) // "It fell, it was announced by the council"
		r.content[0], r.rule = c.span(from, k), "clause, passive"
		if c.finiteWithin(from, k) == 0 {
			if !c.comma(start) || c.finiteWithin(start+1, len(c.items)) == 0 {
				return r, false
			}
			end := len(c.items)
			for c.stop(end-1) && end > start+2 {
				end--
			}
			r.content[1] = c.span(start+1, end)
		}
		return r, r.content[0].Len() > 0
	}
	end := start
	if b != nothing {
		end = c.rightEnd(r, b, start)
		if by := r.source.from - 1; !r.source.empty() && by >= start && by < end && r.source.from > r.cue {
			end = by
		}
	}
	r.rule = "passive"
	switch {
	case r.frame&(naming|askTo|toDo|object|written|about) != 0 && !(subject.empty() && r.source.empty()) &&
		(b != nothing || r.frame&object != 0 && !r.source.empty() || r.frame&written != 0):
	case r.frame&(clause|addressee) != 0 && (b == thatBody || b == toBody || b == quotation || b == whBody || b == finite):
	default:
		return r, false
	}
	if r.frame&(naming|object|written|about) == 0 && r.frame&(clause|addressee) != 0 && b == toBody || r.frame&naming != 0 ||
		r.frame&(object|toDo|written) != 0 {
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
	if c.headable(v-1) && !c.at(v-1).tag.IsVerb() && c.at(v-1).tag != article.PRP {
		p := phrase{c.baseLeft(v - 1), v}
		for p.from > 1 && c.is(p.from-1, "of") && c.headable(p.from-2) {
			p.from = c.baseLeft(p.from - 2)
		}
		for p.from > 1 && c.is(p.from-1, "from", "in", "at", "to", "for", "with") && c.headable(p.from-2) &&
			c.items[p.from-2].stretch < 0 && (papers.has(c.items[p.from-2].lemma) || issued.has(c.items[p.from-2].lemma)) {
			p.from = c.baseLeft(p.from - 2)
		}
		if h := &c.items[c.head(p)]; h.stretch < 0 && !isHuman(h.lemma) && h.tag != article.NNS {
			if q := c.somebodyIn(p); !q.empty() {
				p = q
			} else if c.onTheWay(p) {
				if s, a := c.sharedSubject(v); !s.empty() {
					return s, a
				}
			}
		}
		head := c.head(p)
		if p.from == c.baseLeft(v-1) {
			head = v - 1 // "a moving opening statement"
		}
		if h := &c.items[head]; h.stretch < 0 && (papers.has(h.lemma) || issued.has(h.lemma) || isSign(c, p)) && p.from > 0 &&
			(c.at(p.from-1).tag.IsVerb() || c.is(p.from-1, "with", "a") ||
				c.at(p.from-1).tag == article.PRP && p.from > 1 && c.at(p.from-2).tag.IsVerb()) {
			if s, a := c.sharedSubject(v); !s.empty() {
				return s, a // "she sent a letter calling on them"
			}
		}
		if g := c.pursuit(v); g >= 0 {
			return c.subject(g)
		}
		if !c.temporal(p.from, p.to) && !c.is(p.from, "one") {
			return c.participant(p), phrase{}
		}
	}
	if p := c.ofThem(v); !p.empty() {
		return p, phrase{}
	}
	if p := c.citedAs(v - 1); !p.empty() {
		return p, phrase{}
	}
	if p := c.blamed(v); !p.empty() {
		return p, phrase{}
	}
	if p := c.perceived(v); !p.empty() {
		return p, phrase{}
	}
	source, about = c.sharedSubject(v)
	if k := c.participleFor(v); source.empty() && k > 0 {
		return c.subject(k)
	}
	if source.empty() && c.comma(v-1) && c.headable(v-2) {
		source = c.nameBeforeNoun(c.nounLeft(v - 2)) // "The agency, citing two sources, reported"
	}
	return source, about
}

// nameBeforeNoun is the name that p, the first phrase of a sentence, begins with if what is
// taken for a noun behind it, before a preposition, is its verb ("Smith stood by them,
// saying"); else p.
func (c *carrier) nameBeforeNoun(p phrase) phrase {
	k := p.from
	for k < p.to && c.at(k).tag.IsName() && c.at(k).stretch < 0 {
		k++
	}
	it := c.at(k)
	if p.from > 0 || k == p.from || k+1 >= p.to || it.stretch >= 0 || it.tag != article.NN || c.at(k+1).tag != article.IN ||
		isHuman(it.lemma) || bodies.has(it.lemma) {
		return p
	}
	return phrase{p.from, k}
}

// participleFor is the participle behind the first noun phrase of the sentence, to whose
// subject the one behind a comma at v belongs too, 0 for none: the tagger may take it
// for one where it is the verb, "The minister protested against the plan, arguing".
func (c *carrier) participleFor(v int) int {
	if !c.comma(v - 1) {
		return 0
	}
	for k := 1; k < v-1; k++ {
		it := &c.items[k]
		if c.comma(k) || it.stretch >= 0 || it.tag.IsFinite() {
			break
		}
		if it.tag == article.VBN && c.headable(k-1) {
			return k
		}
	}
	return 0
}

// pursuit is the first item of the verb before the participle at v whose subject
// does both: "spent two years telling", "has written to the minister asking"; -1
// for none.
func (c *carrier) pursuit(v int) int {
	k := c.nounLeft(v-1).from - 1
	spent := true
	if c.is(k, "to") {
		spent = false
		k--
	}
	it := c.at(k)
	if it.stretch >= 0 || !it.tag.IsVerb() {
		return -1
	}
	switch it.lemma {
	case "spend", "waste", "devote":
		if spent {
			return c.verbGroup(k)
		}
	case "write", "appeal", "turn", "reply", "respond":
		if !spent {
			return c.verbGroup(k)
		}
	}
	return -1
}

// somebodyIn is the phrase about a person that the place or thing p ends: "the girl
// with the red hat", "a man in a coat in Paris"; empty where there is none.
func (c *carrier) somebodyIn(p phrase) phrase {
	for n := 0; n < 3 && p.from > 1 && c.is(p.from-1, "in", "with", "at", "from", "near", "on", "outside") &&
		c.headable(p.from-2) && c.items[p.from-2].stretch < 0; n++ {
		p.from = c.baseLeft(p.from - 2)
		if h := &c.items[c.head(p)]; h.stretch < 0 && h.tag == article.NN && isHuman(h.lemma) {
			return p
		}
	}
	return phrase{}
}

// onTheWay reports whether p is the place or way at which somebody is who goes on to say something:
// "was on the radio saying", "chased him down the street shouting".
func (c *carrier) onTheWay(p phrase) bool {
	h := &c.items[c.head(p)]
	k := p.from - 1
	if h.tag != article.NN || papers.has(h.lemma) || issued.has(h.lemma) || crowds.has(h.lemma) {
		return false
	}
	return c.is(k, "across", "along", "around", "down", "into", "through", "up") ||
		(c.is(k, "near", "outside") || c.is(k, "at", "in", "on") && !bodies.has(h.lemma)) &&
			c.at(k-1).stretch < 0 && c.at(k-1).tag.IsVerb()
}

// citedAs is who is quoted before the "as" at k: "quoted Smith as calling it"; empty for none.
func (c *carrier) citedAs(k int) phrase {
	if !c.is(k, "as") || !c.headable(k-1) {
		return phrase{}
	}
	p := c.nounLeft(k - 1)
	if v := p.from - 1; c.at(v).stretch >= 0 || !c.at(v).tag.IsVerb() || c.at(v).lemma != "cite" && c.at(v).lemma != "quote" {
		return phrase{}
	}
	return p
}

// blamed is the object that somebody is blamed or praised for doing what the
// participle at v says: "criticised Smith for calling it"; empty for none.
func (c *carrier) blamed(v int) phrase {
	if !c.is(v-1, "for", "of", "from", "over") || !c.headable(v-2) || c.at(v-2).tag == article.DT {
		return phrase{}
	}
	p := c.nounLeft(v - 2)
	if it := c.at(p.from - 1); it.stretch >= 0 || !it.tag.IsVerb() || it.cue&(object|naming|about|askTo) == 0 {
		return phrase{}
	}
	return p
}

// infinitiveWithin is the "to" after the comma that ends an aside at i, 0 for
// none.
func (c *carrier) infinitiveWithin(i int) int {
	for k := i; k < len(c.items) && k < i+8; k++ {
		if c.items[k].stretch >= 0 || c.items[k].tag.IsFinite() {
			return 0
		}
		if c.comma(k) {
			if c.at(k+1).tag == article.TO && k > i && c.at(k-1).tag.IsName() {
				return k + 1
			}
			return 0
		}
	}
	return 0
}

// plain reports whether the group [from, v) holds no auxiliary.
func (c *carrier) plain(from, v int) bool {
	for k := from; k < v; k++ {
		if !c.items[k].tag.IsAdverb() {
			return false
		}
	}
	return true
}

// byAgent reports whether somebody named after "by" follows the noun phrase
// at i.
func (c *carrier) byAgent(i int) bool {
	if c.objectBehind(i) {
		return false
	}
	if c.is(i, "as") {
		i++
	}
	p, _ := c.agent(i)
	return !p.empty()
}

// mainOver reports whether the past tense at v is the only finite verb from the noun before it, which
// begins its clause, on: then "by" tells whose its object is. "Smith condemned the raid by Jones".
func (c *carrier) mainOver(v int) bool {
	if c.items[v].tag != article.VBD || c.at(v+1).tag != article.DT || v == 0 || !c.headable(v-1) {
		return false
	}
	from := c.baseLeft(v - 1)
	if b := from - 1; b >= 0 && c.items[b].stretch < 0 && c.items[b].tag != article.CC &&
		!(c.comma(b) && c.items[v-1].tag.IsName()) &&
		!c.is(b, "that", "as", "while", "because", "after", "when", "where", "since") &&
		!(c.items[b].tag.IsFinite() && c.items[b].cue&speech != 0) {
		return false
	}
	for k := v + 1; k < len(c.items); k++ {
		if it := &c.items[k]; it.stretch < 0 && it.tag.IsFinite() {
			return c.at(k - 1).tag.IsRelative()
		} else if c.comma(k) || it.tag == article.CC {
			return true
		}
	}
	return true
}

// objectBehind reports whether the object of the naming verb before item i stands behind the
// name that its "as" gives: "condemned as a fraud the vote held by X".
func (c *carrier) objectBehind(i int) bool {
	if !c.is(i, "as") {
		return false
	}
	k := i + 1
	if c.is(k, "a", "an") {
		k++
	}
	name := k
	for it := c.at(k); it.stretch < 0 &&
		(it.tag.IsAdverb() || it.tag.IsAdjective() || it.tag == article.NN || it.tag == article.NNS ||
			it.tag == article.FW); it = c.at(k) {
		k++
	}
	t := c.at(k).tag
	return k > name && (t == article.DT || t == article.PRPS) && c.at(k).stretch < 0 && !c.is(k, "that") &&
		!c.temporal(k, c.baseRight(k))
}

// namesAt reports whether somebody stands at item i, definite, and what they are
// called follows.
func (c *carrier) namesAt(i int) bool {
	if t := c.at(i).tag; !t.IsName() && t != article.PRP && t != article.PRPS && !c.is(i, "the", "this", "these") {
		return false
	}
	end := c.nounRight(i, false)
	return end > i && (c.is(end, "as", "a", "an") || c.quoted(end))
}

// ofSubjectsNoun reports whether the participle of r belongs to the subject of the only verb from item start on:
// "the men writing the letters are", "I think the men writing the letters are".
func (c *carrier) ofSubjectsNoun(r report, start int) bool {
	if c.items[r.cue].tag != article.VBG || r.source.to != r.cue || start != r.cue+1 || c.subjective(start) {
		return false
	}
	if k := r.source.from - 1; k >= 0 && !c.is(k, "that") &&
		(c.at(k).stretch >= 0 || !c.at(k).tag.IsFinite() || c.at(k).cue&clause == 0 || c.at(k).cue&weak != 0) {
		return false
	}
	n := 0
	for k := start; k < len(c.items); k++ {
		if c.items[k].stretch < 0 && c.items[k].tag.IsFinite() {
			n++
		}
	}
	return n == 1
}
