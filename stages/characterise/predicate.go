package characterise

import "epithet/stages/article"

// given finds who gets what the noun names where it is a thing that is given.
func (j *Judge) given(l *line, p phrase, m aim) (aim, bool) {
	if !giving[l.lemma(p.head)] && !undergone[l.lemma(p.head)] {
		return m, false
	}
	m.strong, m.bearer = true, false
	for k := p.to; k < len(l.toks) && k < p.to+2; k++ {
		if l.is(k, "for", "to") {
			if r := j.member(l, k+1); r.known() {
				m.ref, m.rule = r, "for whom"
				return m, true
			}
			if r := j.after(l, k+1, 0); r.known() {
				m.ref, m.rule = r, "for whom"
				return m, true
			}
		}
	}
	v, _ := l.verbOver(p.head)
	if v < 0 {
		return m, false
	}
	subj, passive := l.subject(v)
	if !passive && v < p.from {
		for k := v + 1; k < p.head; k++ {
			if l.tag(k) == article.PRP || isNoun(l.tag(k)) {
				if r := j.who(l, k, 0); r.known() {
					m.ref, m.rule, m.verb = r, "to whom", v
					return m, true
				}
			}
		}
	}
	for c := l.arcs().First(v); c >= 0; c = l.arcs().Next(c) {
		r := l.rel(c)
		if c == p.head || l.under(p.head, c) {
			continue
		}
		if !passive && (r == article.Iobj || r == article.Obj) && c > v {
			if w := j.who(l, c, 0); w.known() {
				m.ref, m.rule, m.verb = w, "to whom", v
				return m, true
			}
		}
	}
	if b := l.arcs().Child(p.head, article.Case); subj >= 0 && (passive || l.is(v, "receive") || b < 0 || !l.is(b, "for")) {
		if w := j.who(l, subj, 0); w.known() {
			m.ref, m.rule, m.verb = w, "who gets it", v
			return m, true
		}
	}
	return m, false
}

// member is whom "one of Y, X" or "some of X" at token k stands for.
func (j *Judge) member(l *line, k int) ref {
	if l.is(k, "one", "some", "many", "all", "most", "both", "several", "thousands", "hundreds", "dozens") && l.is(k+1, "of") {
		for n := k + 2; n < len(l.toks) && n < k+12; n++ {
			if isNoun(l.tag(n)) && !l.possessive(n+1) {
				q := l.phraseAt(n)
				if r := j.apposed(l, q, 0); r.known() {
					return r
				}
				return j.who(l, q.head, 1)
			}
		}
	}
	for n := k; n < len(l.toks) && n < k+6; n++ {
		if isNoun(l.tag(n)) {
			q := l.phraseAt(n)
			return j.apposed(l, q, 0)
		}
	}
	return ref{}
}

// partitives are nouns that stand for what follows their "of".
var partitives = list(`one two three some many most kind sort type form group coalition network band bunch collection gang handful number
	array alliance breed brand part piece lot bit series symbol champion example source sponsor promoter pack crowd cell
	generation class case nest hotbed hub act pattern campaign wave reign state instrument purveyor peddler more anything nothing
	something little supporter defender advocate face voice beacon model pillar`)

// predicated finds the target where the noun is said of it: "X is a …", "X, a
// …", "calls X a …", "as a …".
func (j *Judge) predicated(l *line, p phrase, m aim) (aim, bool) {
	for n := 0; n < 5; n++ {
		if g, ok := j.predicate(l, p, m); ok {
			return g, true
		}
		// Up to what this is joined to, or a part of.
		k := l.leftOf(p.from)
		switch {
		case l.is(k, "of") && k > 0 && (partitives[l.lemma(k-1)] || bodyNouns[l.lemma(k-1)] || l.mark(k-1) && partitives[l.lemma(k-2)]):
			p = l.phraseAt(k - 1)
		case l.is(k+1, "rather") && l.is(k+2, "than") && k > 0 && l.joined(k):
			p = l.phraseAt(k)
		case (l.tag(k) == article.CC || l.tag(k) == article.TagComma) && l.rel(p.head) == article.Conj && l.head(p.head) < p.from && l.joined(l.head(p.head)):
			p = l.phraseAt(l.head(p.head))
		case (l.tag(k) == article.CC || l.tag(k) == article.TagComma) && l.listBefore(k) >= 0:
			p = l.phraseAt(l.listBefore(k))
		default:
			return m, false
		}
	}
	return m, false
}

// joined reports whether token i may be a predicate that another is joined to.
func (l *line) joined(i int) bool { return isNoun(l.tag(i)) || isAdj(l.tag(i)) }

// listBefore is the noun or adjective before the conjunction or comma at k, if
// what follows may be joined to it: "a cult and a militia".
func (l *line) listBefore(k int) int {
	if l.tag(k) == article.CC && l.tag(k-1) == article.TagComma {
		k--
	}
	for l.mark(k - 1) {
		k--
	}
	if k > 1 && l.joined(k-1) && l.tag(k-1) != article.NNP && (l.tag(k) == article.CC || l.tag(k-1) != article.NNS || true) {
		// A comma joins only within a list that ends in a conjunction.
		if l.tag(k) == article.TagComma {
			for n := k + 1; n < len(l.toks) && n < k+10; n++ {
				if l.tag(n) == article.CC {
					return k - 1
				}
				if isVerb(l.tag(n)) && l.tag(n) != article.VBN && l.tag(n) != article.VBG {
					return -1
				}
			}
			return -1
		}
		return k - 1
	}
	return -1
}

// leftOf is the token before i, adverbs, marks and words of degree skipped.
func (l *line) leftOf(i int) int {
	k := i - 1
	for k >= 0 && (isAdverb(l.tag(k)) || l.mark(k) || l.is(k, "not", "n't", "little", "nothing", "more", "than", "effectively", "both", "either", "neither", "whether", "only", "even") ||
		l.is(k, "but") && l.is(k-1, "nothing", "little", "anything") || l.is(k, "of") && l.is(k-1, "more", "nothing", "less", "part")) {
		k--
	}
	return k
}

// predicate finds whom the phrase is said of where it is a predicate itself.
func (j *Judge) predicate(l *line, p phrase, m aim) (aim, bool) {
	m.strong, m.said = true, true
	k := l.leftOf(p.from)
	lemma := l.lemma(k)
	switch {
	case k >= 0 && copular[lemma] && isVerb(l.tag(k)):
		if l.tag(k) == article.VBG && l.is(k-1, "of", "for", "as") {
			if g, ok := j.accused(l, phrase{from: k, to: k + 1, head: k, det: -1, owner: -1}, m); ok {
				return g, true
			}
		}
		if s := j.subjectOf(l, k, p.head); s >= 0 {
			if l.is(s, "there") || l.tag(s) == article.EX {
				return m, false
			}
			m.ref, m.rule, m.verb = j.who(l, s, 0), "copula", k
			if !m.known() {
				m.ref = j.loose(l, s)
			}
			if n := l.leftSubject(k); !m.known() && n >= 0 && n != s {
				m.ref = j.who(l, n, 0)
			}
			if q := j.quoteAt(l.toks[k].Start, true); q >= 0 && (l.tag(s) == article.PRP && !l.is(s, "i", "we", "you") || l.tag(s-1) == article.DT) {
				if r := j.saidOf(q); r.known() {
					m.ref = r
				}
			}
			m.open = !m.known() && l.tag(s) == article.PRP && l.is(s, "they", "he", "she", "it")
			return m, true
		}
	case l.is(k, "from") && l.is(k-1, "far") && copular[l.lemma(k-2)]:
		if s := j.subjectOf(l, k-2, p.head); s >= 0 {
			m.ref, m.rule, m.verb = j.who(l, s, 0), "copula", k-2
			return m, true
		}
	case k < 0 && l.tag(p.to) == article.TagComma || k < 0 && l.is(p.to, "with", "of", "that", "who", "which", "from", "in") && p.det >= 0:
		if c := l.after(p.to - 1); c >= 0 && p.det >= 0 && l.is(p.det, "a", "an") {
			m.ref, m.rule, m.said = j.who(l, c, 0), "apposition", false
			return m, m.known()
		}
	case l.is(k, "as", "into", "like", "for") || l.is(k, "to") && l.tag(k) == article.TO || l.is(k, "from") || l.is(k, "being"):
		if v := l.predicativeVerb(k); v >= 0 {
			return j.asWhat(l, v, k, m)
		}
		if l.is(k, "as") && k == 0 {
			if c := l.after(k); c >= 0 {
				m.ref, m.rule = j.who(l, c, 0), "as, of the subject"
				return m, m.known()
			}
		}
	case naming[lemma] && l.verbal(k):
		// "was branded a cult", "an organisation labelled a cult"
		if l.tag(k) == article.VBN || l.tag(k) == article.VBD {
			if s, passive := l.subject(k); passive || l.beforeBe(k) {
				m.ref, m.rule, m.verb, m.naming = j.who(l, l.passiveSubject(k, s), 0), "passive naming", k, true
				return m, true
			}
		}
		if w := l.relativeObject(k); w >= 0 {
			m.ref, m.rule, m.verb, m.naming = j.who(l, w, 0), "object of naming", k, true
			m.open = !m.known()
			return m, true
		}
	case k > 0 && (isNoun(l.tag(k)) || l.tag(k) == article.PRP || l.possessive(k)):
		// "branded X a cult", "Is X a cult?"
		q := l.phraseAt(k)
		if l.tag(k) == article.PRP {
			q = phrase{from: k, to: k + 1, head: k, det: -1, owner: -1}
		}
		v := q.from - 1
		for v >= 0 && (isAdverb(l.tag(v)) || l.mark(v)) {
			v--
		}
		if l.lemma(v) == "be" && (v == 0 || l.mark(v-1) || l.is(v-1, "and", "but", "so", ",")) && l.question() {
			m.ref, m.rule, m.verb = j.who(l, k, 0), "copula in a question", v
			return m, true
		}
		if q.head == k && naming[l.lemma(v)] && l.verbal(v) && !l.passive(v) {
			m.ref, m.rule, m.verb, m.naming = j.who(l, k, 0), "object of naming", v, true
			return m, true
		}
	}
	return j.beside(l, p, k, m)
}

// loose is the entity that a subject without a name of its own belongs to:
// "X's campaign is …".
func (j *Judge) loose(l *line, s int) ref {
	if !isNoun(l.tag(s)) {
		return ref{}
	}
	return j.owner(l, l.phraseAt(s), 0)
}

// subjectOf is the subject of the copula at k whose predicate is h: the noun
// phrase right before the verb group where it is plainly one, else what the
// tree says.
func (j *Judge) subjectOf(l *line, k, h int) int {
	if s := l.leftSubject(k); s >= 0 {
		if l.tag(s) == article.PRP {
			return s
		}
		p := l.phraseAt(s)
		if t := l.tag(p.from - 1); t != article.IN && t != article.TO && t != article.TagComma && t != article.CC && l.tag(s) != article.DT && !l.dash(p.from-1) &&
			!l.is(p.from-1, ")") && p.owner < 0 {
			return s
		}
	}
	best := -1
	for c := l.arcs().First(h); c >= 0; c = l.arcs().Next(c) {
		if l.rel(c).Base() == article.Nsubj && c < k && !(best >= 0 && l.tag(c) == article.WDT) {
			best = c
		}
	}
	if best >= 0 {
		return best
	}
	x := k
	if l.rel(k) == article.Cop || l.rel(k).Base() == article.Aux {
		x = l.head(k)
	}
	if x >= 0 {
		if s, _ := l.subject(x); s >= 0 && s < k {
			return s
		}
	}
	if k == 0 {
		return -1
	}
	return l.leftSubject(k)
}

// predicativeVerb is the verb that the "as", "into" or "like" at k goes with;
// -1 for none.
func (l *line) predicativeVerb(k int) int {
	for v := k - 1; v >= 0 && v > k-24; v-- {
		if !l.verbal(v) && !(l.is(v, "known", "seen") || l.lemma(v) == "akin") {
			if l.tag(v) == article.TagPeriod || l.is(v, ";") {
				return -1
			}
			continue
		}
		lemma := l.lemma(v)
		if l.is(k, "for") {
			if lemma == "mistake" || lemma == "take" || lemma == "pass" {
				return v
			}
			if isFinite(l.tag(v)) {
				return -1
			}
			continue
		}
		if naming[lemma] || becoming[lemma] && lemma != "be" || l.is(k, "as") && accusing[lemma] {
			return v
		}
		if l.is(k, "like") && l.lemma(v) != "be" && l.lemma(v) != "have" {
			return v
		}
		if isFinite(l.tag(v)) {
			return -1
		}
	}
	return -1
}

// asWhat finds whom the phrase after the preposition at k is said of, given
// the verb.
func (j *Judge) asWhat(l *line, v, k int, m aim) (aim, bool) {
	lemma := l.lemma(v)
	m.verb = v
	m.naming = naming[lemma]
	subj, passive := l.subject(v)
	if passive || l.beforeBe(v) {
		m.ref, m.rule = j.who(l, l.passiveSubject(v, subj), 0), "passive naming"
		return m, true
	}
	// The object between the verb and the preposition.
	if v+1 < k {
		for n := v + 1; n < k; n++ {
			if isNoun(l.tag(n)) || l.tag(n) == article.PRP {
				r := ref{}
				if l.tag(n) == article.PRP {
					r = j.who(l, n, 0)
				} else {
					r = j.who(l, l.phraseAt(n).head, 0)
				}
				if !r.known() && isNoun(l.tag(n)) {
					r = j.owner(l, l.phraseAt(n), 0)
				}
				if !naming[lemma] && !l.is(k, "into", "as") {
					break
				}
				if r.known() && r.how == "pronoun" && l.is(n, "itself", "themselves", "himself", "herself") && subj >= 0 {
					r = j.who(l, subj, 0)
				}
				m.ref, m.rule = r, "object of naming"
				if becoming[lemma] && !naming[lemma] && !l.is(k, "into") {
					break
				}
				return m, true
			}
		}
	}
	if w := l.relativeObject(v); w >= 0 && naming[lemma] {
		m.ref, m.rule = j.who(l, w, 0), "object of naming"
		return m, true
	}
	if subj >= 0 && (becoming[lemma] || l.is(k, "like")) {
		m.ref, m.rule = j.who(l, subj, 0), "copular verb"
		if !m.known() {
			m.ref = j.loose(l, subj)
		}
		return m, true
	}
	return m, false
}

// beforeBe reports whether a form of "be" or "get" stands before the verb, over
// adverbs.
func (l *line) beforeBe(v int) bool {
	if l.tag(v) == article.VBG {
		return false
	}
	k := v - 1
	for k >= 0 && (isAdverb(l.tag(k)) || l.mark(k)) {
		k--
	}
	return l.lemma(k) == "be"
}

// passiveSubject is s, or where the tree has none the noun that a participle
// follows.
func (l *line) passiveSubject(v, s int) int {
	if s >= 0 && s < v {
		return s
	}
	if c := l.after(v); c >= 0 && (v == 0 || l.tag(v-1) == article.TagComma || v == 1) {
		return c
	}
	k := v - 1
	for k >= 0 && (isAdverb(l.tag(k)) || isVerb(l.tag(k)) || l.tag(k) == article.TagComma || l.tag(k) == article.MD) {
		k--
	}
	if k >= 0 && (isNoun(l.tag(k)) || l.tag(k) == article.PRP || l.tag(k) == article.WDT || l.tag(k) == article.WP) {
		return k
	}
	return s
}

// beside finds whom the phrase is set beside: "X, a cult", "X – a cult –".
func (j *Judge) beside(l *line, p phrase, k int, m aim) (aim, bool) {
	m.said = false
	if k < 1 || l.tag(k) != article.TagComma && !l.dash(k) && !l.is(k, "(", ")") {
		return m, false
	}
	if l.rel(p.head) == article.Appos && l.head(p.head) < p.from {
		if r := j.who(l, l.head(p.head), 0); r.known() {
			m.ref, m.rule = r, "apposition"
			return m, true
		}
	}
	if p.det < 0 && p.owner < 0 && !l.dash(k) {
		if r, ok := j.named(l, k-1); !ok || !r.listed || !isPlural(l.tag(p.head)) || l.is(p.to, "and", ",") {
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
	if !isNoun(l.tag(n)) && !isNoun(l.tag(k-1)) && l.tag(n) != article.CD {
		return m, false
	}
	if l.lastOfList(p, k) {
		return m, false
	}
	if r := j.who(l, n, 0); r.known() {
		m.ref, m.rule = r, "apposition"
		return m, true
	}
	// "X, the group's founder, a cult leader": one further back.
	return m, false
}

// lastOfList reports whether the phrase after the comma at k goes on a list.
func (l *line) lastOfList(p phrase, k int) bool {
	if l.tag(p.to) == article.CC && l.tag(k) == article.TagComma {
		return true
	}
	return l.tag(p.to) == article.TagComma && l.is(p.to+1, "and", "or") && !isVerb(l.tag(p.to+2))
}

// accused finds the target of "accuse X of …", "charges of … against X".
func (j *Judge) accused(l *line, p phrase, m aim) (aim, bool) {
	k := l.leftOf(p.from)
	if l.tag(k) == article.VBG && l.tag(k-1) == article.IN {
		k--
	}
	if l.is(k, "of", "for", "with", "on", "in", "to") {
		for v := k - 1; v >= 0 && v > k-24; v-- {
			if !l.verbal(v) && !isAdj(l.tag(v)) {
				if (reproaches[l.lemma(v)] || cases[l.lemma(v)] || ties[l.lemma(v)]) && isNoun(l.tag(v)) && v == k-1 {
					if g, ok := j.faced(l, v, m); ok {
						return g, true
					}
				}
				if reproaches[l.lemma(v)] && v == k-1 {
					// "charges of terrorism against X"
					for n := p.to; n < len(l.toks) && n < p.to+4; n++ {
						if l.is(n, "against") {
							if r := j.after(l, n+1, 0); r.known() {
								m.ref, m.rule, m.strong, m.said, m.verb = r, "accused", true, true, v
								return m, true
							}
						}
					}
				}
				continue
			}
			if !accusing[l.lemma(v)] || l.lemma(v) == "find" && !l.is(k-1, "guilty", "innocent") || isVerb(l.tag(v)) && l.rel(v) == article.Amod {
				if isFinite(l.tag(v)) {
					break
				}
				continue
			}
			if l.is(v, "guilty", "innocent") && l.findBefore(v) {
				continue
			}
			m.verb, m.strong, m.said, m.naming = v, true, true, true
			s, passive := l.subject(v)
			if passive || l.beforeBe(v) || isAdj(l.tag(v)) && !l.verbal(v) {
				m.ref, m.rule = j.who(l, l.passiveSubject(v, s), 0), "accused"
				return m, true
			}
			for n := k - 1; n > v; n-- {
				if l.tag(n) == article.PRP || isNoun(l.tag(n)) {
					if r := j.who(l, n, 0); r.known() && r.kind != "place" {
						m.ref, m.rule = r, "accused"
						return m, true
					}
				}
			}
			for n := v + 1; n < k; n++ {
				if l.tag(n) == article.PRP {
					m.ref, m.rule = j.who(l, n, 0), "accused"
					return m, true
				}
				if isNoun(l.tag(n)) {
					q := l.phraseAt(n)
					m.ref, m.rule = j.who(l, q.head, 0), "accused"
					if !m.known() {
						m.ref = j.owner(l, q, 0)
					}
					return m, true
				}
			}
			break
		}
	}
	return m, false
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
		if isVerb(l.tag(k)) {
			v = k
		}
	}
	if v < 0 {
		return m, false
	}
	m.strong = true
	s, passive := l.subject(v)
	if denying[l.lemma(v)] && s >= 0 && !passive {
		m.ref, m.rule, m.said, m.verb = j.who(l, s, 0), "who rejects it", true, v
		return m, m.known()
	}
	if passive && s >= 0 {
		m.ref, m.rule = j.who(l, s, 0), "on the list"
		return m, m.known()
	}
	if l.lemma(v) == "be" && s >= 0 {
		m.ref, m.rule = j.who(l, s, 0), "on the list"
		return m, m.known()
	}
	for k := v + 1; k < q.from; k++ {
		if t := l.tag(k); t == article.IN || t == article.TO {
			break
		}
		if l.tag(k) == article.PRP || isNoun(l.tag(k)) {
			if r := j.who(l, k, 0); r.known() {
				m.ref, m.rule = r, "on the list"
				return m, true
			}
		}
	}
	return m, false
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
	m.rule = "accused"
	if denying[lemma] {
		m.rule = "who rejects it"
	}
	return m, m.known()
}

// relativeObject is the relative pronoun that is the object of the verb at k:
// "which X calls a …"; -1 for none.
func (l *line) relativeObject(k int) int {
	s := l.leftSubject(k)
	if s < 0 && l.is(k-1, "many", "some", "others", "most", "few") {
		s = k - 1
	}
	if s < 0 {
		return -1
	}
	from := s
	if isNoun(l.tag(s)) {
		from = l.phraseAt(s).from
	}
	for from > 0 && (isNoun(l.tag(from-1)) || isAdj(l.tag(from-1)) || l.tag(from-1) == article.DT && !l.is(from-1, "that")) {
		from--
	}
	if l.relative(from - 1) {
		return from - 1
	}
	return -1
}

// saidOf is whom a speaker says the quotation q of: "“…,” he said of X".
func (j *Judge) saidOf(q int) ref {
	x := &j.quotes[q]
	if x.Cue.Len() == 0 {
		return ref{}
	}
	sent := j.sentenceAt(x.Cue.Start)
	if sent < 0 {
		return ref{}
	}
	l := j.line(sent)
	for k := l.at(x.Cue.End-1) + 1; k < len(l.toks) && l.toks[k].Start < x.Cue.End+60; k++ {
		if l.is(k, "of", "about") && (k == l.at(x.Cue.End-1)+1 || l.toks[k].Start >= x.Source.End) {
			return j.after(&l, k+1, 0)
		}
		if !isNoun(l.tag(k)) && l.tag(k) != article.PRP && l.tag(k) != article.DT {
			break
		}
	}
	return ref{}
}
