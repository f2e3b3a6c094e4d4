package characterise

import "epithet/stages/article"

// interposed finds who says the sentence of the term at i by what stands between two of its commas:
// "The real heroes, she says, keep the pumps running", "They were tired, Smith said, not reckless".
func (j *Judge) interposed(l *line, i int, v *heard) {
	if j.quoteAt(l.toks[i].Start, true) >= 0 {
		return
	}
	for k := 1; k+3 < len(l.toks); k++ {
		s, c := l.interposedAt(k)
		if s < 0 || l.relativeBefore(k) || l.semicolon(min(k, i), max(k, i)) || l.anyMark(min(k, i), max(k, i)) {
			continue
		}
		if w := j.whoWords(l, s); w != (article.Who{}) {
			v.voice, v.rule, v.cue, v.holder = article.Attributed, "between commas", c, w
			return
		}
	}
}

// interposedAt is the subject and the verb of saying that stand alone between the comma at k and the
// next; -1 for none.
func (l *line) interposedAt(k int) (subject, verb int) {
	if l.tag(k) != article.TagComma {
		return -1, -1
	}
	s := k + 1
	for l.tag(s).IsNoun() && l.tag(s+1).IsNoun() {
		s++
	}
	c := s + 1
	end := c + 1
	on := l.goesOn(c)
	if on {
		end++
	}
	if l.tag(s) != article.NNP && !l.is(s, "he", "she", "they", "it") || s > k+3 || l.tag(end) != article.TagComma ||
		!l.tag(c).IsFinite() || !interposing[l.lemma(c)] && !on || l.is(end+1, "that", "as", "when", "while") {
		return -1, -1
	}
	return s, c
}

// goesOn reports whether the verb at v is the "went on" of somebody who is speaking.
func (l *line) goesOn(v int) bool { return l.is(v, "went", "goes") && l.is(v+1, "on") }

// relativeBefore reports whether a relative pronoun opens the words up to the comma at k, of which alone
// somebody then speaks: "a camp whose men, she says, were".
func (l *line) relativeBefore(k int) bool {
	for n := k - 1; n >= 0 && l.tag(n) != article.TagComma; n-- {
		if l.tag(n) == article.WDT || l.tag(n) == article.WP || l.tag(n) == article.WPS {
			return true
		}
	}
	return false
}

// interposing are verbs that stand with their subject in the midst of what is said.
var interposing = list(`say add insist argue think believe recall claim write admit explain reckon suggest maintain contend note remember tell continue`)

// anyMark reports whether a quotation mark stands between tokens from and to.
func (l *line) anyMark(from, to int) bool {
	for k := from; k < to; k++ {
		if l.mark(k) {
			return true
		}
	}
	return false
}
