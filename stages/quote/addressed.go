package quote

import "epithet/stages/article"

// addressed is the item behind whom the verb of r, whose content of kind b is none of what it says,
// speaks to, with a participle or relative clause about them, where what it says stands before it:
// "It was a lie, she complained to deputies", "It was a lie, she told the crews gathered outside";
// 0 where it does not.
func (c *carrier) addressed(r report, b body) int {
	if r.frame&(speech|clause) == 0 || b != noun && b != finite || r.source.empty() || r.shared || !r.about.empty() ||
		r.source.to > r.from || !c.comma(r.source.from-1) {
		return 0
	}
	from := c.leftStart(r.source.from - 1)
	if t := c.at(from).tag; t == article.IN || t == article.TO || t == article.WRB || t == article.VBG || t == article.VBN ||
		c.finiteWithin(from, r.source.from-1) == 0 {
		return 0 // "When he came, she complained to deputies"
	}
	i := r.cue + 1
	if c.is(i, "to") {
		i++
	} else if r.frame&addressee == 0 {
		return 0
	}
	end := c.nounRight(i, false)
	if end == i {
		return 0
	}
	if h := &c.items[c.head(phrase{i, end})]; h.stretch >= 0 ||
		i > r.cue+1 && !h.tag.IsName() && !c.somebody(h.lemma) && h.tag != article.NNS && !bodies.has(h.lemma) &&
			!crowds.has(h.lemma) {
		return 0
	}
	stop := end
	for stop < len(c.items) && !c.comma(stop) && !c.stop(stop) {
		if c.items[stop].stretch >= 0 || c.colon(stop) || c.is(stop, "that", "whether", "if") {
			return 0
		}
		stop++
	}
	verbs := 0 // finite ones that what tells of them may have
	switch t := c.at(end).tag; {
	case stop == end, t == article.IN, t == article.TO, t == article.VBG, t == article.VBN:
	case t == article.VBD &&
		(stop == end+1 || c.at(end+1).tag == article.IN || c.at(end+1).tag == article.TO || c.at(end+1).tag.IsAdverb()):
		verbs = 1 // a participle that the tagger takes for a past tense
	case t == article.WP:
		verbs = 1
	default:
		return 0
	}
	if c.finiteWithin(end, stop) > verbs {
		return 0
	}
	return stop
}

// toldOf is where what somebody is told of begins, behind the base from i to j of whom a verb speaks to: "told
// the inquiry of years of abuse", not "told the story of"; 0 where it does not, or is taken as known.
func (c *carrier) toldOf(i, j int) int {
	h := c.at(j - 1)
	if !c.is(j, "of", "about") || c.at(j).stretch >= 0 ||
		c.is(j+1, "the", "this", "that", "these", "those", "how", "what", "why") ||
		h.tag != article.PRP && h.tag != article.NNS && !h.tag.IsName() && !c.somebody(h.lemma) && !bodies.has(h.lemma) &&
			!crowds.has(h.lemma) && !hearers.has(h.lemma) {
		return 0
	}
	return j + 1
}

// hearers are nouns, further to those for persons and bodies, for who is told things.
var hearers = wordSet(`inquiry inquest hearing trial paper newspaper programme program`)

// sharesBe reports whether the verb at v shares the "be" of the passive that a conjunction joins it
// to: "was given a medal and called a hero".
func (c *carrier) sharesBe(v int) bool {
	and := v - 1
	for c.at(and).tag.IsAdverb() && c.at(and).stretch < 0 {
		and--
	}
	if c.at(and).tag != article.CC {
		return false
	}
	for n := and - 1; n > 0 && n > and-14; n-- {
		it := &c.items[n]
		switch {
		case it.stretch >= 0:
		case it.tag == article.VBN || it.tag == article.VBD && it.lemma != "be":
			return c.passive(c.verbGroup(n), n)
		case it.tag.IsFinite(), it.tag.IsRelative(), c.is(n, ";"), c.colon(n):
			return false
		}
	}
	return false
}
