package characterise

import "epithet/stages/article"

// onlyComma reports whether token k is a comma behind a phrase with a preposition
// that opens the sentence.
func (l *line) onlyComma(k int) bool {
	if l.tag(k) != article.TagComma || l.tag(0) != article.IN && !l.is(0, "according") {
		return false
	}
	for n := 1; n < k; n++ {
		if t := l.tag(n); t == article.TagComma || t.IsFinite() || t == article.WDT || t == article.WP {
			return false
		}
	}
	return true
}

// beside finds whom the phrase is set beside: "X, a cult", "X – a cult –".
func (j *Judge) beside(l *line, p phrase, k int, m aim) (aim, bool) {
	m.said = false
	if k < 1 || l.tag(k) != article.TagComma && !l.dash(k) && !l.is(k, "(", ")") {
		return m, false
	}
	if p.det < 0 && p.owner < 0 && !l.dash(k) {
		if r, ok := j.named(l, k-1); !ok || !r.listed || !l.tag(p.head).IsPlural() || l.is(p.to, "and", ",") {
			return m, false
		}
	}
	if p.det >= 0 && !l.is(p.det, "a", "an", "the", "no", "this") {
		return m, false
	}
	n := k - 1
	for n > 0 && (l.is(n, ")", "(") || l.mark(n)) {
		n--
	}
	if !l.tag(n).IsNoun() && !l.tag(k-1).IsNoun() && l.tag(n) != article.CD {
		return m, false
	}
	r := j.who(l, n, 0)
	if !r.listed && l.besideUnlisted(p, k, n) {
		r = ref{how: unnamed}
	}
	if r.known() || r.how == unnamed {
		m.ref, m.rule = r, byApposition
		return m, true
	}
	// "X, the group's founder, a cult leader": one further back.
	return m, false
}

// besideUnlisted reports whether the phrase p, behind the comma or dash at k, is an apposition, up
// to where the next one closes it, to the name at n, which stands for nobody listed: "Channel 4, a
// puppet of Smith, has".
func (l *line) besideUnlisted(p phrase, k, n int) bool {
	if p.det < 0 || !l.is(p.det, "a", "an") {
		return false
	}
	if t := l.tag(n); !t.IsName() && !(t == article.CD && l.tag(n-1) == article.NNP) {
		return false
	}
	if q := l.phraseAt(n); l.tag(q.from-1) == article.IN || isTime(l, n) {
		return false
	}
	for c := p.to; c < len(l.toks) && c < p.to+12; c++ {
		switch t := l.tag(c); {
		case t == article.TagComma, t == article.TagPeriod, l.dash(c) && l.dash(k):
			return true
		case t.IsFinite(), l.mark(c):
			return false
		}
	}
	return false
}

// overSpan is the comma before "for years" and the like that ends at token k, else k.
func (l *line) overSpan(k int) int {
	if !spells[l.lemma(k)] || !l.tag(k).IsNoun() {
		return k
	}
	from := l.phraseAt(k).from
	for l.is(from-1, "of", "many", "some", "several") {
		from--
	}
	if l.is(from-1, "for") && l.tag(from-2) == article.TagComma {
		return from - 2
	}
	return k
}
