package quote

import "epithet/stages/article"

// speechless reports whether the source of r is a thing that shows, proves or suggests
// something to who speaks of it: “the evidence suggests …”, she said; he said the march
// showed “…”. Papers speak for those who have written them.
func (c *carrier) speechless(r *report) bool {
	if r.source.empty() || !showing.has(c.items[r.cue].lemma) {
		return false
	}
	if r.source.to == r.source.from+1 && c.is(r.source.from, "it", "It", "this", "This", "that", "That", "these", "These") {
		return true
	}
	it := &c.items[c.head(r.source)]
	return it.stretch < 0 && (it.tag == article.NN || it.tag == article.NNS) && !c.somebody(it.lemma) &&
		!bodies.has(it.lemma) && !countries.has(it.lemma) &&
		!papers.has(it.lemma) && !issued.has(it.lemma) && !crowds.has(it.lemma) && !isSign(c, r.source) &&
		!authorities.has(it.lemma)
}

// exhibits reports whether the verb of r is one for what somebody shows of himself, which is no
// speech: the court found that the bank had shown “criminal zeal”. Papers show in words.
func (c *carrier) exhibits(r report) bool {
	if c.items[r.cue].lemma == "pose" {
		return true // "the men posed “a threat”", unlike "“Why?” he posed"
	}
	if r.source.empty() || !exhibiting.has(c.items[r.cue].lemma) {
		return false
	}
	it := &c.items[c.head(r.source)]
	return it.stretch < 0 &&
		(it.tag.IsName() || it.tag == article.PRP && !c.is(r.source.from, "it", "It") || c.somebody(it.lemma) ||
			bodies.has(it.lemma) || countries.has(it.lemma))
}

// exhibiting are verbs for what somebody lets be seen of himself.
var exhibiting = wordSet(`show display exhibit demonstrate`)

// showing are verbs for what things do as well as those who speak.
var showing = wordSet(`show suggest indicate imply underscore underline highlight demonstrate illustrate reveal confirm document establish prove
	signal reflect mean dispute question`)

// authorities are further nouns for what has a voice of its own.
var authorities = wordSet(`poll survey study data figure research statistic finding analysis investigation inquiry record account headline caption
	administration presidency ministry office press leadership embassy`)

// asked reports whether r is what somebody is asked to do, by a gerund: “leaders must lead
// by rejecting hatred”.
func (c *carrier) asked(r *report) bool {
	k := r.from - 1
	for k > 0 && c.at(k).tag.IsAdverb() {
		k--
	}
	if c.items[r.cue].tag != article.VBG || !c.is(k, "by", "in") {
		return false
	}
	for ; k >= 0; k-- {
		if c.is(k, "must", "should", "ought", "needs", "need") {
			return true
		}
	}
	return false
}
