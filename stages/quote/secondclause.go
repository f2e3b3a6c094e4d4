package quote

import "epithet/stages/article"

// secondClause reports whether the "and" or "or" at p begins a clause of its own, with the phrase
// behind it as its subject, since the noun before is what a naming verb or "be" says of
// somebody: "called her a liar and Smith called".
func (c *carrier) secondClause(p int) bool {
	verb := -1 // the last before p
	for w := p - 1; w > 0; w-- {
		it := &c.items[w]
		if it.stretch >= 0 {
			continue
		}
		if it.tag.IsVerb() && verb < 0 {
			verb = w
		}
		switch {
		case it.tag == article.TagColon, it.tag == article.TagDash, it.tag == article.TagComma, it.tag == article.WRB,
			it.tag.IsRelative(), c.among(w, joining):
			return false
		case it.tag.IsFinite():
			return verb > 0 && (c.items[verb].lemma == "be" || c.items[verb].cue&naming != 0) &&
				!c.at(c.verbGroup(w)-1).tag.IsRelative()
		}
	}
	return false
}

// joining are words that open a clause within another.
var joining = wordSet(`that whether if because although though while since until unless after before than when where`)
