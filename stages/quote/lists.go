package quote

import "epithet/stages/article"

// listRight is the item after the list whose first member ends before item end, end
// where none goes on there: "by Norland, the United States and the Union".
func (c *carrier) listRight(end int) int {
	for k := end; c.comma(k); {
		last := c.is(k+1, "and")
		if last {
			k++
		}
		if t := c.at(k + 1).tag; t == article.PRPS || t == article.DT && !c.at(k+2).tag.IsName() {
			return end // an apposition: "by Smith, the chair and founder"
		}
		next := c.nounRight(k+1, false)
		if next == k+1 || c.at(next).tag.IsFinite() || c.at(next).stretch >= 0 {
			return end
		}
		for i := k + 1; i < next && !last; i++ {
			last = c.is(i, "and") && !c.at(i-1).tag.IsAdjective()
		}
		if k = next; last {
			return k
		}
	}
	return end
}

// beforeAgain is the item before "and" where another agent follows in items [i, end),
// else end: "called a thief by Smith and a liar by Jones".
func (c *carrier) beforeAgain(i, end int) int {
	and := end
	for k := i; k < end; k++ {
		switch {
		case c.is(k, "and"):
			and = k
		case c.is(k, "by"):
			return and
		}
	}
	return end
}

// ofSeveral reports whether p, behind its head, names several: "the governments of
// Norland and its neighbour".
func (c *carrier) ofSeveral(p phrase) bool {
	for k := c.head(p) + 2; k < p.to; k++ {
		if c.is(k, "and") && c.is(c.head(p)+1, "of") && c.at(k-1).tag.IsName() {
			return true
		}
	}
	return false
}
