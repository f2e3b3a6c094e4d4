package characterise

import "epithet/stages/article"

// parts reports whether token k begins a listed name that is the subject of its clause right
// behind a phrase with a preposition, so that both are no one phrase: "To Ortiz Holt is".
func (l *line) parts(k int) bool { return uint(k) < 64 && l.begun>>uint(k)&1 != 0 }

// subjectsBehind are, as bits, the first tokens of such names among the first 64 of the sentence.
func (j *Judge) subjectsBehind(l *line) uint64 {
	var all uint64
	for k := 0; k < len(l.toks) && k < 64; k++ {
		if !l.is(k, "to", "for", "in", "at", "on", "among", "with", "under", "from") || !l.opensAt(k) {
			continue
		}
		if n := j.subjectBehind(l, k); n > 0 && n < 64 {
			all |= 1 << uint(n)
		}
	}
	return all
}

// viewerOf reports whether the name that begins at t is all that the "to" or "for" governs at the
// head of the clause whose subject is the pronoun at i: "for Brandt, he is".
func (l *line) viewerOf(t, i int) bool {
	if !l.subjective(i) || !l.is(t-1, "to", "for") || !l.opensAt(t-1) {
		return false
	}
	for k := t; k < i; k++ {
		if g := l.tag(k); !g.IsName() && !(g == article.TagComma && k == i-1) {
			return false
		}
	}
	return true
}

// opensAt reports whether a sentence, clause or quotation begins with token k.
func (l *line) opensAt(k int) bool {
	for k--; l.mark(k); k-- {
	}
	if k == 0 && l.is(k, "yet", "still", "so") {
		k--
	}
	return k < 0 || l.tag(k) == article.TagComma || l.tag(k) == article.CC || l.tag(k) == article.TagColon ||
		l.is(k, "that", ";", ":") || l.dash(k)
}

// subjectBehind is the first token of the listed name right behind the one phrase, maybe with
// an "of" or a place, that the preposition at k governs, where a finite verb follows it; -1 for none.
func (j *Judge) subjectBehind(l *line, k int) int {
	end := k + 1
	for end < len(l.toks) &&
		(l.nominal(end) || l.is(end, "of", "in", "at") && end > k+1 || l.is(end, "here", "there") || l.possessive(end) ||
			l.tag(end) == article.DT || l.tag(end) == article.PRPS) {
		if t := l.tag(end); (t == article.DT || t == article.PRPS) && l.tag(end-1).IsNoun() {
			return -1 // a second phrase: "in the valley the firm"
		}
		end++
	}
	v := end
	for l.tag(v).IsAdverb() {
		v++
	}
	r, ok := j.named(l, end-1)
	if !ok || !r.listed || !l.tag(v).IsFinite() {
		return -1
	}
	n := l.at(r.span.Start)
	if n <= k+1 || !l.tag(n-1).IsNoun() && !l.is(n-1, "many", "some", "others", "most", "here", "there") {
		return -1
	}
	if human(l.lemma(n-1)) && n-2 > k && l.tag(n-2).IsNoun() {
		return -1 // "in Paris President Smith"
	}
	return n
}
