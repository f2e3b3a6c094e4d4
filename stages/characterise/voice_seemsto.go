package characterise

import (
	"epithet/stages/article"
	"epithet/stages/characterise/internal/senses"
)

// toWhomItSeems finds to whom a clause that begins with "to" says what somebody is, where
// the term, at i, stands behind its verb: "to those we met, the deal is a …", "to much of
// the press he has become the …".
func (j *Judge) toWhomItSeems(l *line, i int, m *aim, v *heard) bool {
	k := l.clauseStart(i)
	if n := l.secondFor(i, k); n > k {
		k = n
	}
	if !l.is(k, "to") || l.tag(k+1) == article.VB && !l.is(k+1, "much") {
		return false
	}
	h := k + 1
	for h < i && !l.tag(h).IsNoun() && !l.is(h, "many", "much", "most", "some", "others", "those", "few") {
		h++
	}
	if n := l.nounFrom(h + 1); !l.tag(h).IsNoun() && n >= 0 {
		h = n // "many Norlanders"
	}
	s, be := l.subjectBehind(h, i)
	if s < 0 || !m.said && !l.onlyOf(be, i) {
		return false
	}
	if !l.tag(h).IsNoun() {
		end := s
		for l.tag(end-1) == article.TagComma {
			end--
		}
		v.holder = l.words(h, end)
	} else if h = l.phraseAt(h).head; l.somebody(h) {
		v.holder = j.whoWords(l, h)
	}
	if v.holder == (article.Who{}) {
		return false
	}
	v.voice, v.rule = article.Attributed, forSomebody
	return true
}

// onlyOf reports whether between tokens from and i stands no other clause, and no
// preposition but "of".
func (l *line) onlyOf(from, i int) bool {
	for k := from + 1; k < i; k++ {
		if t := l.tag(k); t.IsFinite() || t == article.TO || t == article.IN && !l.is(k, "of") {
			return false
		}
	}
	return true
}

// subjectBehind is the subject between tokens h, within the phrase behind a "to", and i
// that a form of "be", "become" or "remain" follows, with nothing but relative clauses
// before it, and that; -1 for none.
func (l *line) subjectBehind(h, i int) (subject, verb int) {
	relative := false
	for s := h + 1; s < i-1 && s < h+24; s++ {
		t := l.tag(s)
		if t == article.WDT || t == article.WP || l.is(s, "that") {
			relative = true
			continue
		}
		if l.is(s, ";", ":") || t.IsFinite() && !relative {
			return -1, -1
		}
		if l.tag(s-1) == article.WP || l.tag(s-1) == article.WDT {
			continue // "whom we interviewed"
		}
		at := s + 1
		switch {
		case l.subjective(s), l.is(s, "you", "there"):
		case l.tag(s-1) == article.TagComma && (t == article.DT || t == article.PRPS || t == article.NNP):
			n := l.nounFrom(s)
			if n < 0 {
				continue
			}
			at = l.phraseAt(n).to
		default:
			continue
		}
		if v := l.beingAt(at); v >= 0 && v < i {
			return s, v
		}
	}
	return -1, -1
}

// beingAt is the form of "be", "become" or "remain" that begins at token k, adverbs and
// auxiliaries passed over; -1 for none.
func (l *line) beingAt(k int) int {
	for k < len(l.toks) && (l.tag(k).IsAdverb() || l.tag(k) == article.MD || l.lemma(k) == "have") {
		k++
	}
	if l.lemma(k) == "be" || l.lemma(k) == "become" || l.lemma(k) == "remain" {
		return k
	}
	return -1
}

// somebody reports whether the noun at i is one for persons or a body of them, or a name.
func (l *line) somebody(i int) bool {
	lemma := l.lemma(i)
	if persons(lemma) || bodyNouns[lemma] || stateNouns[lemma] || l.tag(i) == article.NNP || l.tag(i) == article.NNPS ||
		human(lemma) || kindOf(lemma, "group") {
		return true
	}
	return table().Of(senses.Noun, lemma) == 0 && !spells[lemma] && !abstract(lemma)
}
