package quote

import "epithet/stages/article"

// perceiving are verbs for hearing or seeing somebody do something.
var perceiving = wordSet(`hear overhear see watch observe catch spot film record tape notice remember recall picture imagine`)

// perceived is the object of the verb of hearing or seeing before the participle at
// v: "heard the minister on the radio every morning calling them thugs"; empty for
// none.
func (c *carrier) perceived(v int) phrase {
	for k := v - 2; k >= 0 && k > v-14; k-- {
		it := c.at(k)
		if it.stretch >= 0 || c.comma(k) || it.tag == article.TagColon || it.tag == article.CC {
			break
		}
		if !it.tag.IsVerb() {
			continue
		}
		if end := c.baseRight(k + 1); perceiving.has(it.lemma) && end > k+1 && end <= v && c.headable(end-1) &&
			!c.temporal(k+1, end) && !c.passive(c.verbGroup(k), k) {
			return phrase{k + 1, end}
		}
		break
	}
	return phrase{}
}

// unheard reports whether the speaker of a quotation says no more than to hear or
// read it: "I read that we are thieves".
func (c *carrier) unheard(r *report) bool {
	it := &c.items[r.cue]
	return (it.lemma == "hear" || it.lemma == "read") &&
		(it.tag == article.VBP || it.tag == article.VBD || it.tag == article.VB) && r.rule == "verb clause" &&
		c.is(r.to, "that") && c.speaks(r.source)
}
