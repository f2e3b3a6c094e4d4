package characterise

import "epithet/stages/article"

// tail is the end of a phrase that ends at token to, with one short phrase
// after a preposition that belongs to it: "critics of the minister".
func (l *line) tail(to int) int {
	if !l.is(to, "of", "in", "at", "from") {
		return to
	}
	for k := to + 1; k < len(l.toks) && k < to+6; k++ {
		if l.tag(k).IsNoun() {
			if k > to+2 && l.namer(k) {
				return k
			}
			end := l.phraseAt(k).to
			for end > k+1 && l.verbal(end-1) {
				end--
			}
			return end
		}
		if l.is(k, "being", "having") || !l.nominal(k) && l.tag(k) != article.DT && l.tag(k) != article.PRPS {
			break
		}
	}
	return to
}
