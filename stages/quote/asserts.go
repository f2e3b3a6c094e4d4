package quote

import "epithet/stages/article"

// assertsThat reports whether the participle that r has for its cue is the finite verb of
// its clause: nothing but a subject stands before it there, and "that" opens a clause behind
// it, "judges ruled in May that".
func (c *carrier) assertsThat(r *report) bool {
	v := r.cue
	if r.from != v || r.frame&clause == 0 || r.frame&(addressee|felt|naming) != 0 || !c.headable(v-1) ||
		c.at(v-1).stretch >= 0 {
		return false
	}
	from := 0
	for k := v - 1; k > 0; k-- {
		if c.colon(k) || c.is(k, ";") || c.dash(k) {
			from = k + 1
			break
		}
	}
	if c.finiteWithin(from, v) > 0 {
		return false
	}
	that := c.pastAdverbials(v + 1)
	return c.is(that, "that") && c.at(that).tag == article.IN && c.clauseAt(that+1) &&
		!c.at(c.clauseEnd(that+1)+1).tag.IsFinite()
}

// clauseEnd is the next item from i on that a comma, colon or the end of the sentence is.
func (c *carrier) clauseEnd(i int) int {
	for i < len(c.items) && !c.comma(i) && !c.stop(i) {
		i++
	}
	return i
}
