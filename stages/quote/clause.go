package quote

import "epithet/stages/article"

// lastClause is where the last main clause before item k begins that has a subject and
// a finite verb of its own: behind ", and", a semicolon or a clause that opens the
// sentence ("As the talks went on,"); 0 where there is but one.
func (c *carrier) lastClause(k int) int {
	from := 0
	if first := &c.items[0]; first.stretch < 0 && (first.tag == article.IN || first.tag == article.WRB) &&
		firstClauses.hasFolded(first.Of(c.text)) {
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

// seeks reports whether the verb at k is one for wanting to do what the infinitive at v says, which is to find out
// whether something is so: "is trying to establish whether".
func (c *carrier) seeks(k, v int) bool {
	w := c.at(k)
	return w.tag.IsVerb() && w.stretch < 0 && seeking.has(w.lemma) && c.items[v].cue&(clause|weak) == clause|weak &&
		(c.is(v+1, "whether") || c.is(v+1, "out") && c.is(v+2, "whether"))
}

// seeking are verbs for wanting to do what an infinitive says.
var seeking = wordSet(`try seek want hope wish need struggle attempt strive`)

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

// clauseAt reports whether a subject and its finite verb begin at i.
func (c *carrier) clauseAt(i int) bool {
	if c.at(i).stretch >= 0 && !c.short(i) {
		return false
	}
	end := c.nounRight(i, false)
	if end == i {
		return c.at(i).tag == article.EX
	}
	for c.at(end).tag.IsAdverb() && c.at(end).stretch < 0 {
		end++
	}
	if c.at(end).tag.IsFinite() && c.at(end).stretch < 0 {
		return true
	}
	if c.at(end).tag.IsRelative() || c.comma(end) && c.at(end+1).tag.IsRelative() {
		return c.finiteWithin(end+1, end+20) >= 2
	}
	return c.apposedClause(end)
}

// gerundClauseAt reports whether a gerund that has a finite verb begins at i: "closing
// the gates would help".
func (c *carrier) gerundClauseAt(i int) bool {
	if c.at(i).tag != article.VBG || c.at(i).stretch >= 0 {
		return false
	}
	end := c.nounRight(i+1, false)
	if end == i+1 {
		return false
	}
	if c.is(end, "and", "or") {
		end = c.baseRight(end + 1)
	}
	return c.at(end).tag.IsFinite() && c.at(end).stretch < 0
}

// apposedClause reports whether the comma at i, after a noun phrase, opens an
// apposition, or a list, that its finite verb follows: "Ann Smith, alias Red, and
// nine others would …".
func (c *carrier) apposedClause(i int) bool {
	if !c.comma(i) {
		return false
	}
	for n := 0; n < 3; n++ {
		k := i + 1
		if c.is(k, "and", "or") {
			k++
		}
		end := c.nounRight(k, false)
		if end == k || c.subjective(k) {
			return false
		}
		if c.comma(end) {
			i = end
			if c.at(end+1).tag.IsFinite() && c.at(end+1).stretch < 0 && c.at(end+1).cue&speech == 0 {
				return true
			}
			continue
		}
		return n > 0 && c.is(k-1, "and", "or") && c.at(end).tag.IsFinite() && c.at(end).stretch < 0
	}
	return false
}

// finiteWithin counts the finite verbs of items [i, j).
func (c *carrier) finiteWithin(i, j int) int {
	n := 0
	for k := max(i, 0); k < j && k < len(c.items); k++ {
		if c.items[k].stretch < 0 && c.items[k].tag.IsFinite() {
			n++
		}
	}
	return n
}

// infinitiveAfter reports whether the noun phrase at i is followed by "to" and
// a verb.
func (c *carrier) infinitiveAfter(i int) bool {
	end := c.nounRight(i, false)
	return c.infinitive(end) || c.is(end, "not") && c.at(end+1).tag == article.TO
}

// infinitive reports whether "to" and a verb stand at i, also a verb that the
// tagger takes for a noun or adjective: "to close the bridge".
func (c *carrier) infinitive(i int) bool {
	if c.at(i).tag != article.TO || c.at(i).stretch >= 0 || c.at(i+1).stretch >= 0 {
		return false
	}
	switch t := c.at(i + 1).tag; {
	case t.IsVerb():
		return true
	case t.IsAdverb():
		return c.at(i + 2).tag.IsVerb()
	case t == article.NN, t.IsAdjective():
		next := c.at(i + 2).tag
		return next == article.DT || next == article.PRPS || next == article.PRP
	}
	return false
}
