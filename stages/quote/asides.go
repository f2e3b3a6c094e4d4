package quote

import "epithet/stages/article"

// opensAside reports whether the comma at k ends what a comma before it set off,
// beside the name that ends there: "the chief, Ann Smith, 50,".
func (c *carrier) opensAside(k int) bool {
	p := c.nounLeft(k - 1)
	return p.from > 1 && c.comma(p.from-1) && c.headable(p.from-2)
}

// listBefore is the comma that opens the aside which ends at k, where the one at o
// stands between the bare nouns of a list in it; else o.
func (c *carrier) listBefore(o, k int) int {
	if t := c.at(o + 1).tag; !isNoun(t) && !isAdjective(t) || !c.listAt(o, k) || c.at(o-1).tag != article.NNS {
		return o
	}
	for n := o - 1; n > 0 && n > o-30; n-- {
		if it := c.at(n); it.stretch >= 0 && !c.short(n) || it.stretch < 0 && it.tag == article.TagColon {
			break
		}
		if c.comma(n) && !c.listAt(n, k) {
			if c.headable(n - 1) {
				return n
			}
			break
		}
	}
	return o
}

// mainBetween reports whether a main clause begins after a comma between items i
// and j: "When he said yes, people threw coins and shouted".
func (c *carrier) mainBetween(i, j int) bool {
	for k := i + 1; k < j-1; k++ {
		if c.comma(k) && c.clauseAt(k+1) {
			return true
		}
	}
	return false
}
