package quote

import (
	"strings"

	"epithet/stages/article"
)

// light are verbs that say no more than the noun of saying that is their object,
// or stands behind their preposition: "took the view that", "is of the opinion
// that".
var light = wordSet(`make take hold have form share reach draw voice express raise issue repeat reiterate state air advance bring
	level lay file put float propagate spread peddle promote push circulate defend uphold support back endorse maintain give offer deliver
	publish release renew come arrive adhere subscribe cling stick stand be remain leave add entertain nurse harbour harbor cherish
	revive restate spout parrot recycle`)

// giver is who says what the noun of saying at i is about, where no possessor
// tells: who is named between the noun and the item at that, or the subject of a
// light verb.
func (c *carrier) giver(i, that int) (source, about phrase) {
	if that > i+1 {
		return phrase{c.makerAt(i) + 1, that}, phrase{}
	}
	k := c.baseLeft(i) - 1
	behind := c.is(k, "to", "of", "under", "at", "by", "with")
	if behind {
		k--
	}
	it := c.at(k)
	if it.stretch >= 0 || !it.tag.IsVerb() || !light.has(it.lemma) || it.lemma == "be" && !behind {
		return
	}
	if it.lemma == "draw" && c.items[i].lemma != "conclusion" {
		return // "drawing concerns that": others'
	}
	g := c.verbGroup(k)
	switch {
	case c.passive(g, k):
		return
	case (it.tag == article.VBG || it.tag == article.VBN) && g == k:
		source, about = c.participle(k)
	default:
		if source, about = c.subject(g); source.empty() {
			source, about = c.sharedSubject(g)
		}
	}
	if !source.empty() && (c.items[source.from].tag == article.EX || c.is(source.from, "it", "It")) {
		return phrase{}, phrase{}
	}
	return source, about
}

// makerAt is where the preposition stands that may tell whose the noun of saying at i is,
// over a participle: "the claim made by".
func (c *carrier) makerAt(i int) int {
	if it := c.at(i + 1); it.stretch < 0 && it.tag == article.VBN && c.is(i+2, "by") {
		return i + 2
	}
	return i + 1
}

// pastGiver is where "that" stands after the noun of saying at i: at once, or
// behind who is named after "by", "from" or "of"; 0 where it does not.
func (c *carrier) pastGiver(i int) int {
	if c.is(i+1, "that") {
		return i + 1
	}
	k := c.makerAt(i)
	if !c.is(k, "by", "from", "of", "among") {
		return 0
	}
	end := c.nounRight(k+1, false)
	if a := c.pastAdverbials(end); end > k+1 && c.comma(a) {
		if n := c.nounRight(a+1, false); n > a+1 && c.comma(n) && c.is(n+1, "that") {
			return n + 1 // "a claim by the chief at the time, Ann Smith, that"
		}
	}
	if end == k+1 || !c.is(end, "that") {
		return 0
	}
	if h := &c.items[c.head(phrase{k + 1, end})]; c.is(k, "of") &&
		(c.at(k+1).tag == article.CD && !isHuman(h.lemma) && !bodies.has(h.lemma) || times.has(strings.ToLower(h.lemma))) {
		return 0 // "in a report of 40 pages that"
	} else if c.is(k, "of") &&
		!(h.stretch < 0 &&
			(h.tag.IsName() || isHuman(h.lemma) || bodies.has(h.lemma) || countries.has(h.lemma) || h.tag == article.NNS)) {
		return 0
	}
	return end
}
