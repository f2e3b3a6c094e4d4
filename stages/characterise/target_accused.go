package characterise

import "epithet/stages/article"

// accused finds the target of "accuse X of …", "charges of … against X".
func (j *Judge) accused(l *line, p phrase, m aim) (aim, bool) {
	k := l.leftOf(p.from)
	for n := 0; n < 4 && !m.bearer && !l.ownClause(k, p) && (l.tag(k) == article.CC || l.tag(k) == article.TagComma); n++ {
		first := l.listBefore(k)
		if first < 0 || !l.tag(first).IsNoun() || l.tag(p.to).IsFinite() {
			break
		}
		if b := l.leftOf(l.phraseAt(first).from); l.tag(b) == article.CC || l.tag(b) == article.TagComma ||
			l.is(b, "of", "with", "for") {
			k = b // "charged with theft and fraud"
			continue
		}
		break
	}
	if l.tag(k) == article.VBG && l.tag(k-1) == article.IN {
		if m.bearer && !m.modifier && opposing[l.lemma(k)] && l.tellsIt(p) < 0 {
			return m, false // "accused of sheltering …": of somebody else
		}
		k--
	}
	if l.is(k, "of", "for", "with", "on", "in", "to", "over") {
		end := l.beforeClause(k)
		for v := end - 1; v >= 0 && v > end-24; v-- {
			if l.is(v, ";") || l.tag(v) == article.TagPeriod || l.tag(v) == article.MD {
				break
			}
			if !l.verbal(v) && !l.tag(v).IsAdjective() {
				if (reproaches[l.lemma(v)] || cases[l.lemma(v)] || ties[l.lemma(v)]) && l.tag(v).IsNoun() && v == k-1 {
					if g, ok := j.faced(l, v, m); ok {
						return g, true
					}
				}
				if reproaches[l.lemma(v)] && v == k-1 {
					// "charges of terrorism against X"
					for n := p.to; n < len(l.toks) && n < p.to+4; n++ {
						if l.is(n, "against") {
							r := j.after(l, n+1, 0)
							if o := l.objectHead(n+1, len(l.toks)); !r.known() && o >= 0 && l.is(o+1, "of") &&
								persons(l.lemma(o)) {
								r = j.after(l, o+2, 0) // "the organisers of X"
							}
							if r.known() {
								m.ref, m.rule, m.strong, m.said, m.verb = r, byAccusation, true, true, v
								return m, true
							}
						}
					}
				}
				continue
			}
			if (!accusing[l.lemma(v)] || l.is(k, "of") && !blamedOf[l.lemma(v)] && !l.prepositionIn(v, k)) &&
				!(l.lemma(v) == "want" && l.is(k, "for") && (l.tag(v) == article.VBN || l.tag(v).IsFinite() && !m.bearer)) ||
				l.lemma(v) == "find" && !l.guiltyWithin(v, k) || l.rel(v) == article.Amod && !l.tag(v-1).IsNoun() {
				if l.tag(v).IsFinite() || l.tag(v) == article.VBG && naming[l.lemma(v)] {
					break
				}
				continue
			}
			if l.is(v, "guilty", "innocent") && l.findBefore(v) {
				continue
			}
			m.verb, m.strong, m.said, m.naming = v, true, true, true
			if _, w := l.extracted(v); w >= 0 {
				m.ref, m.rule = j.who(l, w, 0), byAccusation
				return m, true
			}
			s, passive := l.subject(v)
			if passive || l.beforeBe(v) || l.tag(v).IsAdjective() && !l.verbal(v) {
				m.ref, m.rule = j.who(l, l.passiveSubject(v, s), 0), byAccusation
				return m, true
			}
			if r, ok := j.charged(l, v, k); ok {
				m.ref, m.rule = r, byAccusation
				m.naming = m.how != unnamed
				return m, true
			}
			break
		}
	}
	return m, false
}

// guiltyWithin reports whether "guilty" or "innocent" stands between tokens v and k.
func (l *line) guiltyWithin(v, k int) bool {
	for k--; k > v; k-- {
		if l.is(k, "guilty", "innocent") {
			return true
		}
	}
	return false
}

// beforeClause is the comma that opens the relative clause, participle or apposition
// that the one before token k closes: "accused X, which …, of"; k for none.
func (l *line) beforeClause(k int) int {
	if l.tag(k-1) != article.TagComma {
		return k
	}
	for n := k - 2; n > 0 && n > k-24; n-- {
		if l.tag(n) != article.TagComma || !l.tag(n-1).IsNoun() {
			continue
		}
		switch t := l.tag(n + 1); {
		case t == article.WDT, t == article.WP, t == article.WPS, t == article.VBN, t == article.VBG, t == article.DT,
			t.IsAdverb(), l.is(n+1, "whom", "whose", "in", "of"):
			return n
		}
	}
	return k
}

// charged is whom the verb of accusing at v acts on, before the preposition at k:
// the head of what follows the verb, whatever belongs to it or is set beside it.
// False where that is only taken up from elsewhere.
func (j *Judge) charged(l *line, v, k int) (ref, bool) {
	if r, ok := j.nameBetween(l, k); ok {
		return r, true
	}
	h := l.again(v, k)
	if h < 0 {
		h = l.objectHead(v+1, l.beforeClause(k))
	}
	if h < 0 {
		return ref{}, false
	}
	if r := j.who(l, h, 0); r.known() || r.how == addressed || r.how == unnamed && l.tag(h) == article.PRP {
		return r, r.kind != article.Place
	}
	if j.outsider(l, h) {
		return ref{how: unnamed}, true
	}
	p, lemma := l.phraseAt(h), l.lemma(h)
	switch {
	case p.owner >= 0 && (others[lemma] || human(lemma) && l.tag(h).IsPlural() && !partNouns[lemma]):
		return ref{how: unnamed}, true // "its rivals"
	case p.owner >= 0:
		r := j.who(l, p.owner, 0)
		return r, r.known()
	case p.from < h && human(lemma):
		if r := j.owner(l, p, 0); r.known() {
			return r, true // "X lawmakers"
		}
	case partNouns[lemma] && l.is(h+1, "of"):
		return j.after(l, h+2, 0), true // "members of"
	}
	if l.introduces(p) && (!l.prepositionIn(h, k) || l.is(h+1, "at", "in", "from", "near") && !j.namesWithin(l, h, k)) {
		return ref{how: unnamed}, true
	}
	if l.prepositionIn(h, k) {
		return ref{how: unnamed}, false
	}
	return ref{}, l.is(p.det, "the") && human(lemma)
}

// namesWithin reports whether a listed name stands between tokens from and to.
func (j *Judge) namesWithin(l *line, from, to int) bool {
	for k := from + 1; k < to; k++ {
		if r, ok := j.named(l, k); ok && r.listed {
			return true
		}
	}
	return false
}

// nameBetween is whom the name between commas before token k stands for: "the firm in
// the case, X, of".
func (j *Judge) nameBetween(l *line, k int) (ref, bool) {
	if l.tag(k-1) != article.TagComma {
		return ref{}, false
	}
	r, ok := j.named(l, k-2)
	return r, ok && r.kind != article.Place && l.tag(l.at(r.span.Start)-1) == article.TagComma
}

// objectHead is the head of the noun phrase between tokens from and end, of what
// follows its "of" where it is so many, or a sort, of that; -1 for none.
func (l *line) objectHead(from, end int) int {
	for n := from; n < end; n++ {
		t := l.tag(n)
		switch {
		case t == article.PRP:
			return n
		case t.IsNoun() && l.possessive(n+1):
			n++
		case t.IsNoun() && !l.tag(n+1).IsNoun():
			if l.is(n+1, "of") && partitives[l.lemma(n)] && n+2 < end {
				n++
				continue
			}
			return n
		case t.IsNoun(), t.IsAdjective(), t.IsAdverb(), t == article.DT, t == article.PDT, t == article.PRPS, t == article.CD,
			t == article.VBN, t == article.VBG, l.mark(n):
		case l.is(n, "of") && l.tag(n-1).IsAdjective(), l.is(n, "of") && l.tag(n-1) == article.CD,
			l.is(n, "of") && l.tag(n-1) == article.DT:
		default:
			return -1
		}
	}
	return -1
}

// introduces reports whether the phrase brings in some whom the text has not named.
func (l *line) introduces(p phrase) bool {
	lemma := l.lemma(p.head)
	if l.tag(p.head).IsPlural() && (partNouns[lemma] || bodyNouns[lemma]) {
		return false // "five activists": perhaps of those that the text is about
	}
	return p.det >= 0 && l.is(p.det, "a", "an", "another", "several", "some", "many") || l.tag(p.from) == article.CD ||
		l.tag(p.head) == article.NNS && p.det < 0
}

// blamedOf are those of accusing that take "of": one does not attack, or thank, somebody
// "of" something.
var blamedOf = list(`accuse suspect convict acquit clear absolve exonerate cleared guilty innocent find impeach absolved charge indict`)

// prepositionIn reports whether a preposition stands between tokens i and k.
func (l *line) prepositionIn(i, k int) bool {
	for i++; i < k; i++ {
		if t := l.tag(i); t == article.IN || t == article.TO {
			return true
		}
	}
	return false
}

// findBefore reports whether "guilty" at i is what somebody finds another.
func (l *line) findBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-24; k-- {
		if l.lemma(k) == "find" {
			return !l.beforeBe(k)
		}
	}
	return false
}

// onList finds whom a list or label is about: "removed X from its list of …",
// "X is on the list of …", "X rejected the … label".
func (j *Judge) onList(l *line, p phrase, m aim) (aim, bool) {
	n := p.head
	if l.ballot(p) {
		return m, false
	}
	if !listing[l.lemma(n)] {
		k := l.leftOf(p.from)
		if !l.is(k, "of", "as") || k < 1 || !listing[l.lemma(k-1)] {
			return m, false
		}
		n = k - 1
	}
	m.open = true
	q := l.phraseAt(n)
	v, _ := l.verbOver(n)
	for k := q.from - 1; v < 0 && k >= 0 && k > q.from-8; k-- {
		if l.tag(k).IsVerb() {
			v = k
		}
	}
	m.strong = true
	if r, verb := j.standsOn(l, q, v); r.known() {
		m.ref, m.rule, m.verb, m.said = r, byList, verb, verb >= 0
		return m, true
	}
	if v < 0 {
		return m, false
	}
	s, passive := l.subject(v)
	if passive && s >= 0 {
		m.ref, m.rule = j.who(l, s, 0), byList
		return m, m.known()
	}
	for k := v + 1; k < q.from; k++ {
		if t := l.tag(k); t == article.IN || t == article.TO {
			break
		}
		if l.tag(k) == article.PRP || l.tag(k).IsNoun() {
			if r := j.who(l, k, 0); r.known() {
				m.ref, m.rule = r, byList
				return m, true
			}
		}
	}
	return m, false
}

// listedOwner is the possessor of the act of naming at n where it is who is named:
// "the group's designation as a …"; -1 for none.
func (l *line) listedOwner(n int) int {
	if !l.is(n+1, "as") || l.namer(n) {
		return -1
	}
	return l.phraseAt(n).owner
}

// ties are nouns for what one may have with an act.
var ties = list(`link tie involvement role connection responsibility support part complicity`)

// faced finds who faces or rejects the reproach at n.
func (j *Judge) faced(l *line, n int, m aim) (aim, bool) {
	v, _ := l.verbOver(n)
	if v < 0 || v > n {
		return m, false
	}
	lemma := l.lemma(v)
	if !denying[lemma] && lemma != "face" && lemma != "fight" && lemma != "answer" && lemma != "have" {
		return m, false
	}
	for k := n + 1; k < len(l.toks) && k < n+8; k++ {
		if l.is(k, "against") {
			return m, false
		}
	}
	s, passive := l.subject(v)
	if s < 0 || passive {
		return m, false
	}
	m.ref, m.strong, m.said, m.verb = j.who(l, s, 0), true, true, v
	m.rule = byAccusation
	return m, m.known()
}
