package quote

import (
	"strings"

	"epithet/stages/article"
)

// report finds the acts of saying in the carrier, in order of their cues.
func (f *Finder) report(c *carrier) {
	f.reports = f.reports[:0]
	for _, i := range f.starts {
		it := &c.items[i]
		var r report
		var ok bool
		c.prev = f.reports
		switch {
		case it.cue == 0:
			r, ok = c.preposition(i)
		case it.tag.IsVerb():
			r, ok = c.verb(i)
		case it.tag.IsAdjective():
			r, ok = c.adjective(i)
		case c.untaggedVerb(i):
			r, ok = c.verb(i)
		default:
			r, ok = c.noun(i)
		}
		if ok && it.tag.IsVerb() && showing.has(it.lemma) && c.ofNothing(r.source) {
			continue // "nothing in the files suggests that": nobody's view
		}
		if ok && r.about.empty() && c.unspoken(r.source) {
			r.source = phrase{}
			ok = c.holdsQuote(&r)
		}
		if ok && (c.items[r.from].tag != article.TO || c.holdsQuote(&r)) {
			f.reports = append(f.reports, r)
			f.elided(c)
		}
	}
}

// holdsQuote reports whether a quotation lies in the content of r. An
// infinitive ("to admit it") reports what may never be said; only the marks
// show that it was.
func (c *carrier) holdsQuote(r *report) bool {
	for k := range c.items {
		if it := &c.items[k]; it.stretch >= 0 && (r.content[0].Contains(it.Span) || r.content[1].Contains(it.Span)) {
			return true
		}
	}
	return false
}

// verb reads the reporting verb at v.
func (c *carrier) verb(v int) (r report, ok bool) {
	r = report{cue: v, from: c.verbGroup(v), to: v + 1, frame: c.items[v].cue}
	if c.saysThat(v + 1) {
		r.frame |= speech | clause
		r.frame &^= naming
	}
	passive := c.passive(r.from, v)
	tag := c.tense(&r, passive)
	if passive && r.frame&felt != 0 && !c.is(v+1, "by") {
		passive = false
	}
	if c.idle(v, tag) {
		return r, false
	}
	if tag == article.VBD && !passive && r.frame&naming != 0 && c.is(v+1, "as") && !c.objectBehind(v+1) && c.plain(r.from, v) &&
		(c.headable(r.from-1) && !c.gap(r.from) || c.is(v-1, "once", "long", "often", "formerly", "widely") && c.comma(v-2)) {
		passive = true // "a young woman hailed as a hero": its object stands before it
	}
	if !passive && (tag == article.VBD || tag == article.VBN) && r.from == v && r.frame&naming != 0 &&
		c.is(v+1, "a", "an", "as") && c.sharesBe(v) {
		passive = true
	}
	if tag == article.VBD && r.from == v && c.is(v+1, "of", "with") &&
		(c.items[v].lemma == "suspect" || c.items[v].lemma == "accuse" || c.items[v].lemma == "charge") && c.headable(v-1) {
		passive = true // "two men suspected of"
	}
	start := c.after(&r, passive)

	// Who says it.
	switch {
	case !passive && (tag == article.VBD || tag == article.VBN) && r.frame&naming != 0 && c.plain(r.from, v) &&
		c.at(v+1).tag != article.PRP && c.byAgent(v+1) && !c.mainOver(v) && (c.is(v+1, "as", "a", "an") || !c.named(v+1)) &&
		(c.headable(r.from-1) || c.comma(r.from-1) && c.headable(r.from-2) && c.is(v+1, "as", "a", "an")):
		// "a group once branded a cult by critics"
		passive = true
		r.source, start = c.agent(start)
	case passive:
		r.source, start = c.agent(start)
		if r.frame&(addressee|clause) != 0 && !r.source.empty() {
			start = c.toContent(r.source, start)
		}
		if r.frame&addressee != 0 && c.at(start).tag == article.TO && c.quoted(start+1) {
			start++ // "told to “leave at once”"
		}
		if r.source.empty() && r.frame&(naming|object|askTo|addressee|clause|written|toDo) == 0 {
			return r, false
		}
	case !passive && (tag == article.VBD || tag == article.VBN) && r.frame&addressee != 0 && r.from == v && c.is(v+1, "by") &&
		c.comma(v-1):
		// "Smith, told by a friend that"
		if r.source, start = c.agent(v + 1); r.source.empty() {
			return r, false
		}
		passive = true
	case tag == article.VBN && (r.from == v || c.is(v+1, "by") && c.plain(r.from, v)) &&
		(c.comma(r.from-1) || c.dash(r.from-1) || c.headable(r.from-1)):
		// "a slogan scrawled", "those put forth by them"
		passive = true
		if r.frame&(naming|written) == 0 {
			return r, false
		}
		r.source, start = c.agent(start)
		if r.source.empty() && r.frame&written == 0 {
			return r, false
		}
	case tag == article.VBG && r.from == v, tag == article.VBN && r.from == v && v == 0:
		r.source, r.about = c.participle(v)
		r.shared = true
	case c.items[r.from].tag == article.TO && c.at(r.from-1).tag == article.NN && c.at(r.from-1).stretch < 0 &&
		!isHuman(c.at(r.from-1).lemma) && !bodies.has(c.at(r.from-1).lemma) && !countries.has(c.at(r.from-1).lemma):
		r.source, r.about = c.sharedSubject(r.from) // "she had the courage to call it"
		r.shared = true
	case c.items[r.from].tag == article.TO && c.pleaBefore(r.from) > 0:
		r.source, r.about = c.sharedSubject(c.pleaBefore(r.from)) // "she made a plea to the minister to call it"
		r.shared = true
	default:
		r.source, r.about = c.subject(r.from)
		if k := r.from - 1; k > 0 && c.at(k).stretch >= 0 && c.auxiliary(k) {
			r.source, r.about = c.subject(k) // "it “does not at present” consider"
		}
		if r.source.empty() && r.frame&speech != 0 && c.inverts(r, v) {
			end := c.toEnd(c.nounRight(c.pastGerund(v+1), !c.cutOff(r.from-1)))
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

// tense is the tag of the cue of r: the past tense's where the tagger takes that for a
// participle.
func (c *carrier) tense(r *report, passive bool) article.Tag {
	v := r.cue
	if tag := c.items[v].tag; tag != article.VBN {
		return tag
	}
	if !passive && c.plain(r.from, v) && c.finiteWithin(0, len(c.items)) == 0 {
		return article.VBD // the only verb of the sentence is its finite one
	}
	alone := r.from == v
	switch {
	case alone && r.frame&speech != 0 && r.frame&naming == 0 && c.comma(v-1) &&
		(c.at(v+1).tag == article.DT || c.at(v+1).tag.IsName()):
		// a participle has no object: ", said the minister"
	case alone && r.frame&naming != 0 && c.comma(v-1) && c.namesAt(v+1):
		// "Smith, the chief, described Jones as a thief"
	case alone && r.frame&naming != 0 && c.opensTime(v) && c.namesAt(v+1):
		// "after a newspaper described Smith as"
	case alone && r.frame&(speech|written|naming) == speech && c.headable(v-1) && c.quoted(v+1):
		// "a girl of fifteen shouted “no”"
	case alone && r.frame&naming != 0 && c.objectBehind(v+1) && c.headable(v-1):
		// "Smith condemned as a fraud the vote"
	case alone && c.saysThat(v+1) && (c.headable(v-1) || c.at(v-1).tag.IsRelative()):
		// "a man called out that"
	case c.assertsThat(r):
	default:
		return article.VBN
	}
	c.items[v].tag = article.VBD
	return article.VBD
}

// idle reports whether the verb at v says nothing where it stands: "show off", "talking
// shop", "held on suspicion of", "worth noting".
func (c *carrier) idle(v int, tag article.Tag) bool {
	if tag == article.VBG && c.is(v-1, "worth") {
		return true
	}
	if g := c.verbGroup(v); tag == article.VBG && c.is(v+1, "that", "how") && c.is(g-1, "it", "It") &&
		unaddressed.has(c.items[v].lemma) {
		return true // "it is telling that"
	}
	switch c.items[v].lemma {
	case "show":
		return c.is(v+1, "off", "up")
	case "talk":
		return tag == article.VBG && c.is(v+1, "points", "point", "heads", "head", "shop")
	case "hold":
		return c.is(v+1, "on", "over", "in", "after", "at")
	case "look":
		return !c.is(v+1, "into", "at") || !c.is(v+2, "whether")
	case "fire", "hit", "shoot":
		return !c.is(v+1, "back")
	}
	return false
}

// unaddressed are verbs whose participle in -ing tells what something is like.
var unaddressed = wordSet(`tell reveal worry fear convince reassure assure remind`)

// pleaBefore is the noun for what asks somebody to do what the infinitive at item i says,
// 0 for none.
func (c *carrier) pleaBefore(i int) int {
	for k := i - 1; k > 0 && k > i-12; k-- {
		it := &c.items[k]
		if it.stretch >= 0 || it.tag.IsVerb() || c.comma(k) {
			break
		}
		if it.tag.IsNoun() && pleas.has(it.lemma) && (c.is(k+1, "to", "for", "on") || k+1 == i) {
			return k
		}
	}
	return 0
}

// pleas are nouns for what asks somebody to do something.
var pleas = wordSet(`plea appeal call request demand petition push bid pressure effort attempt campaign`)

// auxiliary reports whether the quotation at item k is part of a verb's group: "it “does
// not” consider".
func (c *carrier) auxiliary(k int) bool {
	s := strings.TrimLeft(c.items[k].Of(c.text), "\"“‘'")
	w, _, _ := strings.Cut(s, " ")
	switch strings.TrimRight(w, "\"”’'") {
	case "does", "do", "did", "has", "have", "had", "is", "are", "was", "were", "will", "would", "can", "could", "should",
		"may", "might", "must", "cannot", "never", "no":
		return true
	}
	return false
}

// gap reports whether the clause whose verb group begins at g may have its object
// before its subject: "what they hailed as", "the man they hailed as".
func (c *carrier) gap(g int) bool {
	p, _ := c.subject(g)
	if p.empty() || c.items[p.from].tag.IsRelative() || c.items[c.head(p)].tag == article.PRP {
		return true
	}
	before := c.at(p.from - 1)
	return before.stretch < 0 &&
		(before.tag.IsRelative() || before.tag.IsNoun() || before.tag.IsName() || before.tag == article.DT ||
			c.is(p.from-1, "that", "what", "What", "As", "as"))
}

// A body says what kind of content begins after a cue.
type body uint8

// after draws the particle into the cue of r and is the item where its content
// may begin: beyond time, place and the person addressed.
func (c *carrier) after(r *report, passive bool) int {
	i := r.cue + 1
	if c.at(i).tag == article.RP || c.saysThat(i) {
		i++
		r.to = i
	}
	if r.frame&written != 0 && c.is(i, "with", "in", "on") && c.quoted(i+1) {
		return i + 1
	}
	if r.frame&about != 0 || r.frame&naming != 0 && c.items[r.cue].lemma == "call" {
		i = c.pastSetting(r.cue, i)
		if t := c.at(i).tag; c.draws(r.cue, i) && !c.temporal(i+1, c.baseRight(i+1)) &&
			(t == article.IN || t == article.TO || t == article.RP) && c.at(i).stretch < 0 && particles.has(c.at(i).lemma) &&
			!c.is(i, "that") {
			if !c.infinitive(i) {
				i++
				r.to = i
				if end := c.nounRight(i, false); r.frame&clause != 0 && c.is(i-1, "with") && end > i && c.is(end, "that") {
					i = end // "agrees with the council that"
				}
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
			if k := c.toldOf(i, j); k > 0 {
				return k
			}
			j = c.nounRight(i, false)
			if k := c.pastAdverbials(j); k > j && c.opensContent(k) {
				j = k
			}
			if !c.at(j).tag.IsFinite() || c.at(i).tag == article.PRP && !c.subjective(i) {
				i = j
			}
		}
	}
	if k := c.pastAside(i); k > i &&
		(r.frame&clause != 0 && c.is(k, "that", "whether") || r.frame&naming != 0 && c.is(k, "as")) {
		return k
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

// pastAside is the item after the comma that ends what the comma at i sets off,
// before "that" or "as"; i where there is none.
func (c *carrier) pastAside(i int) int {
	if !c.comma(i) {
		return i
	}
	for k := i + 1; k < len(c.items) && k < i+20 && c.items[k].stretch < 0; k++ {
		if c.comma(k) && k > i+1 && c.is(k+1, "that", "as", "whether") {
			return k + 1
		}
		if c.is(k, ";", ":") || c.is(k, "that", "as") && c.comma(k-1) && !(k == i+1 && c.is(k, "as")) {
			break
		}
	}
	return i
}

// saysThat reports whether the particle at i, before a clause with "that", makes the verb before it
// one of saying: "called out that", "wrote back that".
func (c *carrier) saysThat(i int) bool {
	return c.is(i, "out", "back") && c.is(i+1, "that") && c.at(i+1).tag == article.IN
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
		case t.IsAdverb(), c.is(i, "ago"):
			i++
		case t == article.IN && !c.among(i, opening) || t == article.TO && !c.infinitive(i):
			end := c.nounRight(i+1, false)
			if c.is(i, "on") && c.is(i+1, "the") && c.is(i+2, "contrary") {
				end = i + 3
			}
			if end == i+1 || c.at(end).tag.IsFinite() && !c.temporal(i+1, end) {
				return i
			}
			i = end
		case t.IsNoun() || t == article.JJ || t == article.DT || t == article.CD:
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

// toContent is where the content begins of which the agent tells somebody, behind an adverbial or
// an aside: "asked by Smith, the judge, whether", "told by a court on Friday that"; otherwise where
// none does.
func (c *carrier) toContent(agent phrase, otherwise int) int {
	to, apposed := agent.to, false
	for n := agent.from; n < to; n++ {
		apposed = apposed || c.comma(n) // "by the judge, Ann Smith, that"
	}
	k := c.pastAdverbials(to)
	if c.comma(k) && !apposed {
		for k++; k < to+10 && k < len(c.items) && !c.comma(k); k++ {
			if it := c.at(k); it.stretch >= 0 || it.tag.IsFinite() || it.tag == article.WP {
				return otherwise
			}
		}
	}
	if c.comma(k) {
		k++
	}
	if k < len(c.items) && c.is(k, "that", "whether", "if") {
		return k
	}
	return otherwise
}

// opening are the words that open a clause and no adverbial.
var opening = wordSet(`that if whether because while although as than`)

// opensContent reports whether something unmistakably begins content at i.
func (c *carrier) opensContent(i int) bool {
	return c.quoted(i) || c.is(i, "that", "whether", "if") || c.colon(i) ||
		c.comma(i) && (c.quoted(i+1) || c.is(i+1, "that")) ||
		c.clauseAt(i)
}

// begins is the kind of content that begins at item i.
func (c *carrier) begins(r report, i int) body {
	it := c.at(i)
	switch {
	case c.stop(i):
		return nothing
	case it.stretch >= 0:
		return quotation
	case c.is(i, "that") && r.frame&naming != 0 && r.frame&clause == 0 &&
		(c.is(i+1, "a", "an", "the") || r.frame&speech == 0 && c.beforeNamed(i)):
		return noun // "called that a lie", "called that report a lie"
	case c.is(i, "that") && !(c.stop(i+1) || c.at(i+1).tag.IsFinite() && c.at(i).tag == article.DT):
		return thatBody
	case c.among(i, interrogative), r.frame&addressee != 0 && c.is(i, "when", "where"):
		return whBody
	case c.infinitive(i):
		return toBody
	case c.is(i, "as") && r.frame&naming != 0:
		return asBody
	case c.comma(i), it.tag == article.CC, it.tag == article.TagColon, it.tag == article.TagDash,
		it.tag == article.TagCloseParen:
		return nothing
	case c.clauseAt(i), r.frame&(clause|weak) == clause && c.gerundClauseAt(i):
		return finite
	}
	end := c.baseRight(i)
	switch {
	case end > i, it.tag == article.DT, it.tag == article.PRPS, it.tag.IsAdjective(), it.tag == article.VBG,
		it.tag.IsAdverb() && r.frame&object != 0:
		return noun
	case it.tag == article.IN && r.frame&clause != 0 && r.frame&about == 0 && c.finiteWithin(i, i+25) > 0 &&
		!c.is(i, "because", "while", "although", "as", "after", "before", "by", "during") && !c.ofAhead(i):
		return finite
	}
	return nothing
}

// beforeNamed reports whether "that" at item i stands before a noun and what it is called: "that report a lie".
func (c *carrier) beforeNamed(i int) bool {
	k := i + 1
	for c.at(k).tag.IsAdjective() {
		k++
	}
	if c.at(k).tag != article.NN {
		return false
	}
	for c.at(k).tag == article.NN {
		k++
	}
	return c.is(k, "a", "an", "the") || c.at(k).tag.IsAdjective()
}

// ofAhead reports whether "of" and a gerund stand at item i and what they open ends at a comma before
// any finite verb: "thinking of selling it, they will".
func (c *carrier) ofAhead(i int) bool {
	for k := i + 1; c.is(i, "of") && c.at(i+1).tag == article.VBG && k < len(c.items) && !c.at(k).tag.IsFinite(); k++ {
		if c.comma(k) {
			return true
		}
	}
	return false
}

// interrogative are the words that open an indirect question.
var interrogative = wordSet(`whether if how why what who which`)
