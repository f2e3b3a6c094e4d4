package characterise

import "epithet/stages/article"

// complementing are verbs of naming that take what they call somebody without an
// article: "considers the group extremist".
var complementing = list(`consider deem call brand label declare judge think find term dub pronounce hold rule believe count proclaim designate
	name nickname crown vote`)

// complement finds the target of a term that follows the object of such a verb
// without an article, where the tags make one noun phrase of both, or marks part them.
func (j *Judge) complement(l *line, t *article.Term, last int, m aim) (aim, bool) {
	first := l.at(t.Start)
	if l.mark(first - 1) {
		if g, ok := j.complementTo(l, first, first-2, last, m); ok && g.listed && l.tag(g.verb+1) == article.DT {
			return g, true // "called the Kenyan government “liars”"
		}
	}
	if g, ok := j.complementJoined(l, first, last, m); ok {
		return g, true
	}
	return j.complementTo(l, first, first-1, last, m)
}

// complementJoined is complement for an adjective that "and" or "but" joins to others behind the object:
// "finds the mayor vain and corrupt".
func (j *Judge) complementJoined(l *line, first, last int, m aim) (aim, bool) {
	if n := l.tag(last + 1); n.IsNoun() || n.IsAdjective() || l.nominal(last+1) ||
		!l.is(first-1, "and", "but", "or") && !(l.tag(first-1).IsAdverb() && l.is(first-2, "and", "but")) {
		return m, false
	}
	k := first - 1
	for k > 0 &&
		(l.tag(k) == article.CC || l.tag(k) == article.TagComma || l.tag(k).IsAdverb() || l.tag(k).IsAdjective() ||
			l.tag(k) == article.VBG && l.tag(k+1) == article.CC) {
		k--
	}
	if l.tag(k) == article.NN && l.tag(k-1) == article.NNP {
		if r, ok := j.named(l, k-1); ok && r.span.End <= l.toks[k-1].End {
			k-- // an adjective behind the name, which the tagger takes for a noun
		}
	}
	if k >= first-2 || !l.tag(k).IsNoun() || l.tag(k+1) == article.TagComma || l.tag(k+1) == article.CC {
		return m, false
	}
	v := l.leftOf(l.phraseAt(k).from)
	if !complementing[l.lemma(v)] || !l.verbal(v) || l.tag(v) == article.VBN && l.beforeBe(v) {
		return m, false
	}
	m.ref, m.rule = j.who(l, k, 0), byNaming
	m.verb, m.naming, m.said, m.strong = v, true, true, true
	m.open = !m.known()
	m.phrase = phrase{from: first, to: last + 1, head: last, det: -1, owner: -1}
	return m, true
}

// complementTo is complement for a term of tokens [first, last] whose object's head would be before it.
func (j *Judge) complementTo(l *line, first, before, last int, m aim) (aim, bool) {
	p := m.phrase
	if first == p.from && p.owner < 0 && l.partsOf(first-1, last) {
		p = l.phraseAt(first - 1)
	}
	if p.head != last || p.to != last+1 || first <= p.from || !l.tag(before).IsNoun() {
		return m, false
	}
	v := p.from - 1
	if l.possessive(v) && p.owner >= 0 &&
		(l.partsOf(before, last) || related(l.lemma(before)) && l.tag(before).IsPlural() && l.tag(last).IsPlural()) {
		v = l.phraseAt(p.owner).from - 1 // "considers the group's members liars"
	}
	of := -1 // the noun that the name belongs to: "calls the men of X heroes"
	for n := 0; n < 3 && p.owner < 0 && l.is(v, "of") && l.tag(v-1).IsNoun(); n++ {
		of = v - 1
		v = l.phraseAt(of).from - 1
	}
	for l.tag(v).IsAdverb() {
		v--
	}
	asked := l.asksBe(v) && l.question() && (v == 0 || l.mark(v-1) || l.is(v-1, "and", "but", "so", "or", ","))
	makes := (l.lemma(v) == "make" || l.lemma(v) == "render") && l.verbal(v) // "none of this makes X corrupt"
	if !asked && !makes && (!complementing[l.lemma(v)] || !l.verbal(v)) || l.tag(v) == article.VBN && l.beforeBe(v) {
		return m, false
	}
	unlisted := false
	if _, ok := j.named(l, before); !ok && !l.definite(p) && p.owner < 0 {
		if unlisted = l.tag(before).IsPlural() && l.tag(last).IsPlural() &&
			(persons(l.lemma(before)) || human(l.lemma(before))) && !asked; !unlisted {
			return m, false
		}
	}
	switch n := l.tag(last + 1); {
	case n == article.NoTag, n == article.TagComma, n == article.TagPeriod, n == article.TagColon, n == article.CC,
		n == article.IN, n == article.WRB, l.mark(last + 1), l.dash(last + 1):
	default:
		return m, false
	}
	m.ref, m.rule = j.complemented(l, p, before), byNaming
	if of >= 0 {
		if l.tag(of).IsPlural() != l.tag(last).IsPlural() {
			return m, false
		}
		if h := l.lemma(of); others[h] || kindred[h] || aimedAt[h] {
			m.ref = ref{how: unnamed} // "calls critics of X traitors"
		}
	}
	if unlisted {
		m.ref = ref{how: unnamed} // "calls strikers traitors"
	}
	m.verb, m.naming, m.said, m.strong = v, true, true, true
	if asked {
		m.rule, m.naming = "copula in a question", false // "Are our neighbours spies?"
	} else if makes {
		m.rule, m.naming = madeSo, false
	}
	m.bearer = personal(l.lemma(last)) || bodyNouns[l.lemma(last)]
	m.phrase = phrase{from: first, to: last + 1, head: last, det: -1, owner: -1}
	return m, true
}

// partsOf reports whether the noun at i is for those who belong to somebody, and the one
// at k says of them what they are.
func (l *line) partsOf(i, k int) bool {
	lemma := l.lemma(i)
	return l.tag(i).IsPlural() && l.tag(k).IsPlural() && (partNouns[lemma] || personNouns[lemma])
}

// complemented is whom the phrase stands for whose head at h what it is called
// follows.
func (j *Judge) complemented(l *line, p phrase, h int) ref {
	j.asked = h
	if r, ok := j.named(l, h); ok {
		return r
	}
	p.to, p.head = h+1, h
	if r := j.owner(l, p, 0); r.known() {
		if p.owner >= 0 && related(l.lemma(h)) && l.tag(h).IsPlural() {
			return ref{how: unnamed} // "calls its customers thieves"
		}
		return r
	}
	if r := j.partOf(l, h, p, 0); r.known() {
		return r
	}
	if l.definite(p) {
		return j.description(l, p)
	}
	return ref{}
}

// overParticiple is the subject of the verb at v where a participle with what
// belongs to it stands between them: "lawyers contacted by the paper called …";
// -1 for none.
func (l *line) overParticiple(v int) int {
	if t := l.tag(v); t != article.VBD && t != article.VBP && t != article.VBZ && !(t == article.VBN && l.named(v+1)) {
		return -1
	}
	k := v - 1
	for k > 0 && (l.tag(k).IsAdverb() || l.lemma(k) == "have" || l.tag(k) == article.MD) {
		k--
	}
	if !l.tag(k).IsNoun() {
		return -1
	}
	prep := false
	for n := k - 1; n > 0 && n > v-14; n-- {
		switch t := l.tag(n); {
		case l.mark(n):
			return -1
		case t == article.IN:
			if l.is(n, "that", "because", "although", "though", "while", "if", "unless", "whether") ||
				l.rel(n) == article.Mark && l.is(n, "after", "before", "since", "until", "as") {
				return -1 // "Smith said that the court acquitted", "resigned after Smith called"
			}
			prep = true
		case (t == article.VBN || t == article.VBD) && l.tag(n-1).IsNoun() && prep && l.tag(n+1) == article.IN:
			return l.nounBefore(n)
		case t.IsNoun(), t.IsAdjective(), t == article.DT, t == article.PRPS, t == article.CD, l.possessive(n):
		default:
			return -1
		}
	}
	return -1
}
