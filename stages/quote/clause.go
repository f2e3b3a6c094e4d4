package quote

import "epithet/stages/article"

// lastClause is where the last main clause before item k begins that has a subject and
// a finite verb of its own: behind ", and", a semicolon or a clause that opens the
// sentence ("As the talks went on,"); 0 where there is but one.
func (c *carrier) lastClause(k int) int {
	from := 0
	if first := &c.items[0]; first.stretch < 0 && (first.tag == article.IN || first.tag == article.WRB) && firstClauses.hasFolded(first.Of(c.text)) {
		for i := 1; i < k && !c.quoted(i); i++ {
			if c.comma(i) {
				if c.finiteWithin(0, i) > 0 && c.finiteWithin(i, k) > 0 {
					from = i + 1
				}
				break
			}
		}
	}
	for i := from + 1; i < k; i++ {
		if c.quoted(i) {
			continue
		}
		next := i + 1
		switch {
		case c.comma(i) && c.at(next).tag == article.CC && c.at(next).stretch < 0:
			next++
		case c.is(i, ";"):
		default:
			continue
		}
		if next < k && c.finiteWithin(from, i) > 0 && c.clauseAt(next) && c.finiteWithin(next, k) > 0 {
			from = next
		}
	}
	return from
}

// firstClauses are conjunctions of clauses that may open a sentence.
var firstClauses = wordSet(`as after before while although though if because since until once when unless`)

// willing are adjectives of who does what an infinitive says.
var willing = wordSet(`quick swift eager keen slow first last happy free careful proud`)

// beside is the last item before the "along with" or "as well as" that ends at item p; 0
// where none does.
func (c *carrier) beside(p int) int {
	switch {
	case p > 1 && c.is(p, "with") && c.is(p-1, "along", "together"):
		p -= 2
	case p > 2 && c.is(p, "as") && c.is(p-1, "well") && c.is(p-2, "as"):
		p -= 3
	default:
		return 0
	}
	if !c.headable(p) {
		return 0
	}
	return p
}
