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
	if t := c.at(o + 1).tag; !t.IsNoun() && !t.IsAdjective() || !c.listAt(o, k) || c.at(o-1).tag != article.NNS {
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

// quotedAfterAside reports whether the comma at k opens a relative clause that
// another ends, before a quotation: "the chief, who led the troops in the war, a
// “butcher”".
func (c *carrier) quotedAfterAside(k int) bool {
	if t := c.at(k + 1); t.stretch >= 0 || !t.tag.IsRelative() {
		return false
	}
	for i := k + 2; i < len(c.items) && i < k+20 && c.items[i].stretch < 0; i++ {
		if c.comma(i) {
			return c.quoted(i+1) || c.is(i+1, "a", "an", "the") && c.quoted(i+2)
		}
	}
	return false
}

// nameBefore is the quotation that a naming verb without another name gives to the
// pronoun behind it: “Mother of the poor”, the papers called her.
func (c *carrier) nameBefore(r report) (article.Span, bool) {
	k := r.source.from - 2
	if r.frame&naming == 0 || r.shared || r.source.empty() || !c.quoted(k) ||
		!c.comma(k+1) && !endsClause(c.items[k].Of(c.text)) || k > 1 {
		return article.Span{}, false
	}
	if c.at(r.to).tag != article.PRP || !c.stop(r.to+1) && !c.comma(r.to+1) {
		return article.Span{}, false
	}
	return c.items[k].Span, true
}

// office reports whether p is an office without an article, as it stands after a
// name: "Ann Smith, chief executive of the bank".
func (c *carrier) office(p phrase) bool {
	it := &c.items[p.from]
	head := &c.items[c.head(p)]
	return it.stretch < 0 && head.stretch < 0 && !it.tag.IsName() && it.tag != article.DT && it.tag != article.PRPS &&
		(roles.has(head.lemma) || isHuman(head.lemma))
}
