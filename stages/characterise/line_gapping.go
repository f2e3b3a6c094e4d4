package characterise

import "epithet/stages/article"

// again is the head of the object that stands right before the preposition at k,
// where the verb at v has another with the same before it: "described her as a …
// and her party as a …", "convicted X of fraud and Y of theft"; -1 for none.
func (l *line) again(v, k int) int {
	if k < v+5 || !l.tag(k-1).IsNoun() && l.tag(k-1) != article.PRP || !l.is(k, "as", "of", "for", "with") {
		return -1
	}
	from := k - 1
	if l.tag(k - 1).IsNoun() {
		from = l.phraseAt(k - 1).from
	}
	if n := from - 1; n <= v || l.tag(n) != article.CC && l.tag(n) != article.TagComma {
		return -1
	}
	for n := from - 2; n > v; n-- {
		if l.word(n) == l.word(k) {
			return k - 1
		}
		if l.tag(n).IsFinite() {
			return -1
		}
	}
	return -1
}

// alike is the verb that gives the object with head k, behind a conjunction or comma, the name
// in the phrase p right behind it, as it gives its own object one: "called X a crook and Y a
// hero"; -1 for none.
func (l *line) alike(k int, p phrase) int {
	if own := p.owner == p.from && l.tag(p.owner) == article.PRPS && !l.possessive(p.to); !own &&
		(p.det < 0 || !l.is(p.det, "a", "an")) {
		return -1
	}
	and := k - 1
	if l.tag(k).IsNoun() {
		_, from := l.wholePhrase(k)
		and = from - 1
	}
	if l.tag(and) != article.CC && l.tag(and) != article.TagComma {
		return -1
	}
	for v := and - 1; v >= 0 && v > and-16; v-- {
		switch t := l.tag(v); {
		case l.verbal(v) && naming[l.verbLemma(v)] && !l.passive(v):
			if l.named(v+1) || l.objectOfName(v, and) {
				return v
			}
			return -1
		case t.IsVerb(), t == article.MD, l.relative(v) && t != article.DT, l.is(v, ";", ":"):
			return -1
		}
	}
	return -1
}

// gappedNamer is the verb that gives the name in the phrase p too, where the noun phrase with
// head k before that is a second subject of it, and the head of its object: "farmers call him a
// hero, townspeople a thief". A second object may stand there as well, but not one of several
// who are "a thief", and hardly one against "him".
func (l *line) gappedNamer(k int, p phrase) (v, object int) {
	if v, object = l.gappedRelative(k, p); v >= 0 {
		return v, object
	}
	if !l.tag(k).IsNoun() || l.tag(l.phraseAt(k).owner) == article.PRPS && !l.tag(k).IsPlural() {
		return -1, -1 // "called them a gang and their leader a thief"
	}
	if v = l.alike(k, p); v < 0 {
		return -1, -1
	}
	object = v + 1
	if l.tag(object) == article.PRP {
		return v, object
	}
	for object < k && !l.tag(object).IsNoun() {
		object++
	}
	if object = l.phraseAt(object).head; !l.tag(k).IsPlural() || l.tag(object).IsPlural() || l.tag(p.head).IsPlural() {
		return -1, -1
	}
	return v, object
}

// gappedRelative is the verb of a relative clause that gives the name in the phrase p too, and the
// pronoun, where the noun phrase that ends at k, or before an "as" there, is a second subject of
// the verb: "whom Smith calls a crook and his neighbours a hero"; -1 for none.
func (l *line) gappedRelative(k int, p phrase) (v, pronoun int) {
	as := l.is(k, "as")
	if as {
		k--
	}
	if !l.tag(k).IsNoun() || !as && (p.det < 0 || !l.is(p.det, "a", "an")) {
		return -1, -1
	}
	_, from := l.wholePhrase(k)
	if and := from - 1; l.tag(and) != article.CC && l.tag(and) != article.TagComma && !l.is(and, "while") {
		return -1, -1
	}
	for v = from - 2; v > 1 && v > from-16; v-- {
		if !l.verbal(v) || !naming[l.verbLemma(v)] {
			if l.tag(v).IsVerb() || l.relative(v) || l.is(v, ";", ":") {
				return -1, -1
			}
			continue
		}
		if _, pronoun = l.extracted(v); pronoun >= 0 && (as && l.is(v+1, "as") || !as && l.is(v+1, "a", "an")) {
			return v, pronoun
		}
		return -1, -1
	}
	return -1, -1
}

// namesToo finds who gives the name as the second subject of a verb that stands only once.
func (j *Judge) namesToo(l *line, m *aim, v *heard) bool {
	k := l.leftOf(m.phrase.from)
	if !m.naming || m.verb < 0 || m.verb >= k {
		return false
	}
	if c, _ := l.gappedNamer(k, m.phrase); c != m.verb {
		return false
	}
	w := heard{quote: v.quote, cue: -1}
	if l.is(k, "as") {
		k--
	}
	if !j.holds(l, k, m.verb, "naming, too", &w) {
		return false
	}
	if v.holder, v.rule, v.cue = w.holder, w.rule, w.cue; v.voice == article.Narrator {
		v.voice = article.Attributed
	}
	return true
}

// objectOfName reports whether between the naming verb at v and token to stand its object and,
// as a noun with "a" or an adjective, the name that it is given.
func (l *line) objectOfName(v, to int) bool {
	o := v + 1
	for o < to && !l.tag(o).IsNoun() && l.tag(o) != article.PRP {
		o++
	}
	end := o + 1
	if l.tag(o).IsNoun() {
		end = l.phraseAt(o).to
	}
	said := l.tag(end-1) == article.NN && l.tag(end-2) == article.NNP // "X corrupt", which the tagger takes for a noun
	return end <= to && (l.is(end, "a", "an") || l.tag(end).IsAdjective() || l.tag(end-1).IsAdjective() || said)
}

// namedAlike reports whether the name that begins at t is the object of a verb that gives a
// name, and the pronoun at i that of one in the next clause with another subject: "X called
// Y a crook, but Z called him".
func (l *line) namedAlike(t, i int) bool {
	if l.tag(i) != article.PRP || !l.verbal(i-1) || !naming[l.verbLemma(i-1)] {
		return false
	}
	u := l.phraseAt(t).from - 1
	if u < 0 || u >= i-2 || !l.verbal(u) || !naming[l.verbLemma(u)] || l.passive(u) {
		return false
	}
	for k := u + 1; k < l.beforeGroup(i-1); k++ {
		if l.tag(k).IsFinite() {
			return false
		}
	}
	return l.tag(l.beforeGroup(i - 1)).IsNoun()
}

// exchanged is the name that the pronoun at i stands for where two persons name each other, each
// by pronouns of a sex of their own in the second clause: "Smith called Jones a crook; she called
// him"; -1 for none.
func (l *line) exchanged(i int) int {
	s, v := i, i+1
	if !l.is(i, "he", "she") {
		v = i - 1
		s = l.beforeGroup(v)
	} else {
		for l.tag(v).IsAdverb() || l.lemma(v) == "have" {
			v++
		}
	}
	if !(l.is(s, "she") && l.is(v+1, "him") || l.is(s, "he") && l.is(v+1, "her")) || !naming[l.verbLemma(v)] || !l.verbal(v) {
		return -1
	}
	if k := s - 1; l.tag(k) != article.TagComma && l.tag(k) != article.CC && !l.is(k, ";", "while") && !l.dash(k) {
		return -1
	}
	for u := s - 2; u > 0 && u > s-16; u-- {
		if !l.tag(u).IsVerb() {
			continue
		}
		a, b := l.leftSubject(u), l.nounsFrom(u+1)
		if !naming[l.verbLemma(u)] || l.passive(u) || a < 0 || !l.tag(a).IsNoun() || !l.tag(b).IsNoun() {
			return -1
		}
		if i == s {
			return l.phraseAt(b).head
		}
		return a
	}
	return -1
}

// agentBefore is the head of the name that somebody else gives, before the conjunction or comma
// ahead of the phrase p, where a "by" behind each tells who gives it: "called a thief by Smith and
// a hero by Jones"; -1 for none.
func (l *line) agentBefore(p phrase) int {
	if !l.byBehind(p.to) {
		return -1
	}
	k := l.leftOf(p.from)
	if l.tag(k) != article.CC && l.tag(k) != article.TagComma {
		return -1
	}
	for n := k - 1; n > 1 && n > k-12; n-- {
		switch t := l.tag(n); {
		case l.is(n, "by"):
			for n--; l.mark(n); n-- {
			}
			if l.joined(n) {
				return n
			}
			return -1
		case t.IsVerb() && t != article.VBN && t != article.VBG, t == article.MD, l.is(n, ";", ":"):
			return -1
		}
	}
	return -1
}

// byBehind reports whether "by" stands at token k, or behind marks there.
func (l *line) byBehind(k int) bool {
	for l.mark(k) {
		k++
	}
	return l.is(k, "by")
}

// ownAgent is who gives the name in the phrase p in the passive, where that is told right behind
// it or right before its "as": "a hero by Jones", "by Jones as a hero"; -1 for none.
func (l *line) ownAgent(p phrase) int {
	if l.byBehind(p.to) {
		k := p.to
		for l.mark(k) {
			k++
		}
		if n := l.nounFrom(k + 1); n >= 0 {
			return l.pastOwners(l.phraseAt(n).head)
		}
		return -1
	}
	if as := l.leftOf(p.from); l.is(as, "as") && l.tag(as-1).IsNoun() {
		if h, from := l.wholePhrase(as - 1); l.is(from-1, "by") &&
			(l.tag(from-2) == article.CC || l.tag(from-2) == article.TagComma) {
			return h
		}
	}
	return -1
}

// agentWithin reports whether a "by" stands between the verb at v and token to.
func (l *line) agentWithin(v, to int) bool {
	for k := v + 1; k < to; k++ {
		if l.is(k, "by") {
			return true
		}
	}
	return false
}

// mainBefore is the finite verb before the participle that follows a comma at v
// and goes on about the verb's subject: "avoided the word, speaking of …"; -1 for
// none.
func (l *line) mainBefore(v int) int {
	if l.tag(v) != article.VBG || l.tag(v-1) != article.TagComma {
		return -1
	}
	for k := v - 2; k > 0 && k > v-25; k-- {
		if l.tag(k).IsVerb() && (l.tag(k).IsFinite() || l.tag(l.beforeGroup(k)+1).IsFinite()) {
			return k
		}
	}
	return -1
}
