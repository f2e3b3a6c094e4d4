package characterise

import (
	"strings"

	"epithet/stages/article"
)

// verbOver is the verb, or predicate, that governs token i, and the token of
// its branch through which it does; -1 for none. Conjuncts and appositions
// count as what they are joined to.
func (l *line) verbOver(i int) (verb, branch int) {
	for n := 0; n < len(l.toks); n++ {
		h := l.head(i)
		if h < 0 {
			return -1, i
		}
		if l.tag(h).IsVerb() && l.rel(i) != article.Amod && l.rel(i) != article.Compound {
			return h, i
		}
		i = h
	}
	return -1, i
}

// subject is the head of the subject of the verb at v: its own, that of the
// verb it is joined to, or the noun that it modifies; -1 for none.
func (l *line) subject(v int) (subj int, passive bool) {
	if l.bidden(v) {
		return -1, false
	}
	if s, _ := l.extracted(v); s >= 0 {
		return s, false
	}
	if s := l.overAside(v); s >= 0 && !l.passive(v) {
		return s, false
	}
	if s := l.overSaying(v); s >= 0 {
		return s, l.passive(v)
	}
	if s := l.overParticiple(v); s >= 0 && !l.passive(v) {
		return s, false
	}
	if !l.tag(v).IsVerb() && l.verbal(v) {
		return l.nounBefore(v), false
	}
	passive = l.passive(v)
	if s := l.secondSubject(v); s >= 0 {
		return s, passive
	}
	if s := l.timedSubject(v); s >= 0 {
		return s, passive
	}
	second := false // v is joined to a noun that the verb before governs: "met on Monday and sued"
	for n := 0; n < 6 && v >= 0; n++ {
		for c := l.arcs().First(v); c >= 0; c = l.arcs().Next(c) {
			if r := l.rel(c); r.Base() == article.Nsubj && (c < v || n == 0) && l.tag(c) != article.PRPS {
				// Of two the nearer: "which the state calls …", and no article of a name.
				for d := l.arcs().Next(c); d >= 0 && d < v; d = l.arcs().Next(d) {
					if l.rel(d).Base() == article.Nsubj && (l.relative(c) || l.tag(c) == article.DT && l.tag(d).IsName()) {
						c = d
					}
				}
				return c, passive
			}
		}
		switch l.rel(v) {
		case article.Csubj:
			if h := l.head(v); h < v && l.tag(h).IsAdjective() {
				if c := l.arcs().Child(h, article.Nsubj); c >= 0 && c < h && !l.emptyIt(c, v) {
					return c, passive // "was quick to call"
				}
			}
			return l.leftSubject(v), passive
		case article.Conj, article.Xcomp, article.Advcl, article.Parataxis:
			if n == 0 && l.rel(v) == article.Conj && l.tag(v-1) == article.NNP &&
				(l.tag(v) == article.VBD || l.tag(v) == article.VBN) &&
				(l.tag(v+1) == article.NNP || l.tag(v+1) == article.PRP) {
				return v - 1, passive
			}
			second = l.rel(v) == article.Conj && l.tag(v).IsVerb() && l.tag(v-1) == article.CC
			if h := l.head(v); l.rel(v) == article.Parataxis && h >= 0 && h < v && l.tag(h).IsNoun() &&
				l.rel(h) == article.Root && !isTime(l, h) {
				return h, passive // "Smith on Monday sued Jones"
			}
			if l.rel(v) == article.Xcomp {
				if o := l.arcs().Child(l.head(v), article.Obj, article.Iobj); o >= 0 && o < v {
					return o, passive
				}
			}
			v = l.head(v)
		case article.Acl, article.AclRelcl:
			h := l.head(v)
			if l.is(v-1, "to") && h >= 0 && wished[l.lemma(h)] || l.is(h, "pressure") && h >= 0 {
				if c := l.arcs().Child(h, article.Nsubj); c >= 0 && c < h {
					return c, passive // "X is under pressure to …"
				}
			}
			if w := l.mainBefore(v); w >= 0 && w < h && !persons(l.lemma(h)) && !bodyNouns[l.lemma(h)] &&
				l.tag(h) != article.NNP {
				v = w // "rejected the plea, calling it a"
				continue
			}
			if l.tag(h).IsNoun() || l.tag(h) == article.PRP || l.tag(h) == article.DT {
				return h, passive
			}
			v = h
		default:
			if h := l.head(v); second && l.tag(v).IsNoun() && h >= 0 && h < v && l.tag(h).IsVerb() {
				v = h
				continue
			}
			return l.leftSubject(v), passive
		}
	}
	return -1, passive
}

// nounBefore is the noun before the verb at v, or the one whose "of" phrase
// ends there: "critics of the minister call".
func (l *line) nounBefore(v int) int {
	s := l.leftSubject(v)
	for n := 0; n < 3 && s >= 0 && l.tag(s).IsNoun(); n++ {
		p := l.phraseAt(s)
		if !l.is(p.from-1, "of") || p.from < 2 || !l.tag(p.from-2).IsNoun() {
			break
		}
		s = p.from - 2
	}
	return s
}

// leftSubject looks for a subject by the tags: the noun before the verb group.
func (l *line) leftSubject(v int) int {
	if v < 0 {
		return -1
	}
	k := v - 1
	for k >= 0 &&
		(l.tag(k).IsAdverb() || l.tag(k).IsVerb() || l.tag(k) == article.MD || l.tag(k) == article.TO || l.is(k, "longer")) {
		k--
	}
	if k > 0 && l.is(k, "itself", "himself", "herself", "themselves") && l.tag(k-1).IsNoun() {
		k--
	}
	if k >= 0 && (l.tag(k).IsNoun() || l.tag(k) == article.PRP || l.tag(k) == article.DT) && !l.mark(k) {
		return k
	}
	return -1
}

// passive reports whether the verb at v is a passive participle.
func (l *line) passive(v int) bool {
	if l.tag(v) != article.VBN && l.tag(v) != article.VBD && !l.tag(v).IsAdjective() {
		return false
	}
	for k := v - 1; k >= 0 && k > v-6; k-- {
		switch lemma := l.lemma(k); {
		case lemma == "be" || lemma == "get":
			return true
		case lemma == "have":
			return false
		case l.tag(k).IsAdverb(), l.tag(k).IsVerb(), l.tag(k) == article.MD:
		case l.sharesBe(v, k):
			return true
		default:
			// A bare participle: after a noun, a comma or at the beginning.
			if l.is(v+1, "himself", "herself", "itself", "themselves") {
				return false
			}
			if l.actsThrough(v) || l.named(v+1) || l.objectBehind(v) >= 0 ||
				l.tag(v) == article.VBN && (l.tag(v+1) == article.NNP || l.tag(v+1) == article.PRP) && k >= 0 &&
					(l.arcs().Child(v, article.Nsubj) == k || l.tag(k) == article.CC) {
				return false
			}
			return l.tag(v) == article.VBN || l.reduced(v)
		}
	}
	return l.tag(v) == article.VBN || l.reduced(v)
}

// sharesBe reports whether the verb at v, which gives a name and has that alone behind it, shares
// the "be" of the passive that the conjunction at and joins it to: "was given a medal and called a
// hero".
func (l *line) sharesBe(v, and int) bool {
	if l.tag(and) != article.CC || !naming[l.lemma(v)] || !l.is(v+1, "a", "an", "as") {
		return false
	}
	for n := and - 1; n > 0 && n > and-14; n-- {
		switch t := l.tag(n); {
		case t == article.VBN || t == article.VBD && l.lemma(n) != "be":
			return l.beforeBe(n) && n < and
		case t.IsFinite(), l.relative(n), l.is(n, ";", ":"):
			return false
		}
	}
	return false
}

// named reports whether somebody stands at k, definite, and what they are called
// follows: "described Smith as", "designated the gang a". What goes before is no
// participle, whatever its tag.
func (l *line) named(k int) bool {
	t, v := l.tag(k), k-1
	if !(t == article.NNP || t == article.PRP || t == article.PRPS || l.is(k, "the", "this", "these")) {
		return false
	}
	for n := 0; n < 5 && (l.tag(k).IsNoun() || l.tag(k).IsAdjective() || n == 0); n++ {
		k++
	}
	return l.tag(k-1).IsNoun() && (l.is(k, "as", "a", "an") || l.is(k, "to") && l.is(k+1, "a", "an", "be") ||
		l.is(k, "to", "with") && (l.lemma(v) == "compare" || l.lemma(v) == "liken" || l.lemma(v) == "equate"))
}

// prepositionsTo reports whether nothing but what prepositions bring in stands from token n up to an "as":
// ", described to the council in May as".
func (l *line) prepositionsTo(n int) bool {
	if l.tag(n) != article.IN && l.tag(n) != article.TO || l.is(n, "that") || l.lemma(n-1) == "refer" {
		return false
	}
	for k := n + 1; k < n+10; k++ {
		switch t := l.tag(k); {
		case l.is(k, "as"):
			return true
		case t.IsVerb(), t == article.TagComma, t == article.PRP && l.tag(k-1) != article.IN && l.tag(k-1) != article.TO:
			return false
		}
	}
	return false
}

// reduced reports whether the past tense at v is a participle after its noun:
// "an organisation (once) labelled a cult by X".
func (l *line) reduced(v int) bool {
	if l.tag(v) != article.VBN && l.tag(v) != article.VBD || l.named(v+1) || l.objectBehind(v) >= 0 || l.pastAside(v) {
		return false
	}
	if t := l.tag(v + 1); t == article.PRP || t == article.NNP || l.is(v+1, "the") && l.tag(v+2) == article.NNP {
		return false
	}
	k := v - 1
	for k >= 0 && (l.tag(k).IsAdverb() || l.is(k, "once", "long", "often")) {
		k--
	}
	if l.tag(k) == article.CC {
		for n := k - 1; n >= 0 && n > k-15; n-- {
			if l.tag(n) == article.VBN {
				k = n - 1
				for k >= 0 && (l.tag(k).IsAdverb() || l.tag(k).IsAdjective() || l.tag(k) == article.TagComma) {
					k--
				}
				break
			}
			if l.tag(n).IsFinite() {
				break
			}
		}
	}
	if k >= 0 && l.tag(k) != article.TagComma && !l.tag(k).IsNoun() && !l.dash(k) {
		return false
	}
	if k >= 0 {
		if _, ok := l.contracted(k); ok {
			return false // "they've called", in two tokens
		}
	}
	n := v + 1
	for l.mark(n) {
		n++
	}
	if l.tag(v-1) == article.TagComma && l.lemma(v) == "find" && l.is(v+1, "guilty", "innocent") {
		return true
	}
	if (k < 0 && l.after(v) >= 0 || l.tag(v-1) == article.TagComma || k < v-1 && l.tag(k) == article.TagComma) &&
		naming[l.lemma(v)] && (l.is(n, "as", "a", "an", "the") || l.tag(v-1) == article.TagComma && l.prepositionsTo(n)) {
		return true
	}
	for k := v + 1; k < len(l.toks) && k < v+12; k++ {
		if l.is(k, "by") {
			return !l.actsOn(v, k) && !l.mainOver(v, k)
		}
		if l.tag(k).IsFinite() {
			return false
		}
	}
	return false
}

// mainOver reports whether the past tense at v is its clause's own verb, and the "by" at k tells whose its
// object is: the noun before it begins the clause, and no other verb follows. "X condemned the raid by Y".
func (l *line) mainOver(v, k int) bool {
	if l.tag(v) != article.VBD || !l.tag(v-1).IsNoun() || !l.is(v+1, "the", "a", "an", "this", "that", "these", "those") {
		return false
	}
	b := l.phraseAt(v-1).from - 1
	if b >= 0 && !l.mark(b) && l.tag(b) != article.CC && !(l.tag(b) == article.TagComma && l.tag(v-1).IsName()) &&
		!l.is(b, "that", "as", "while", "because", "after", "when", "where", "since") &&
		!(l.tag(b).IsFinite() && opining[l.lemma(b)]) {
		return false
	}
	for n := k + 1; n < len(l.toks); n++ {
		switch t := l.tag(n); {
		case t.IsFinite():
			return l.relative(n - 1)
		case t == article.TagComma, t == article.TagPeriod, t == article.CC, l.is(n, ";"):
			return true
		}
	}
	return true
}

// actsOn reports whether the verb at v has an object of its own before the "by" at
// k, since what it calls that follows: "condemned the raid by X as terrorism".
func (l *line) actsOn(v, k int) bool {
	if !l.anyNoun(v+1, k) {
		return false
	}
	n := k + 1
	for l.tag(n).IsNoun() || l.tag(n).IsAdjective() || n == k+1 && (l.tag(n) == article.DT || l.tag(n) == article.PRPS) {
		n++
	}
	return n > k+1 && l.is(n, "as", "a", "an")
}

// anyNoun reports whether a noun stands from one token to before another.
func (l *line) anyNoun(from, to int) bool {
	for k := from; k < to; k++ {
		if l.tag(k).IsNoun() {
			return true
		}
	}
	return false
}

// verbal reports whether token i is a verb, also where the tagger takes a verb
// of naming or accusing for a noun: "critics call him a fraud".
func (l *line) verbal(i int) bool {
	t := l.tag(i)
	if t.IsVerb() {
		return true
	}
	if !t.IsNoun() && t != article.JJ && !t.IsAdverb() {
		return false
	}
	lemma := l.lemma(i)
	if !naming[lemma] && !accusing[lemma] {
		lemma = strings.TrimSuffix(lemma, "s")
		if !naming[lemma] {
			return false
		}
	}
	if t.IsNoun() && (l.namer(i) || l.tag(i-1).IsNoun() && l.objectBehind(i) >= 0) {
		return true
	}
	next, prev := l.tag(i+1), l.tag(i-1)
	if l.is(i+1, "him", "them", "it", "us", "me", "himself", "herself", "themselves", "itself") ||
		l.is(i+1, "her") && (l.tag(i+1) == article.PRP || l.is(i+2, "as", "a", "an")) {
		return prev != article.DT && prev != article.PRPS && !prev.IsAdjective()
	}
	return next == article.NNP && (prev.IsNoun() || prev == article.VBN || l.is(i-1, "longer") || prev.IsAdverb()) &&
		(l.rel(i) != article.Nmod || l.named(i+1))
}

// relative reports whether token i is a relative pronoun.
func (l *line) relative(i int) bool {
	t := l.tag(i)
	return t == article.WDT || t == article.WP || t == article.WPS || l.is(i, "that", "whom")
}
