package characterise

import "epithet/stages/article"

// arising are verbs for coming about, or coming to light, whose negated subject is not
// there: "no fraud took place", "no thieves were found".
var arising = list(`take exist occur happen arise emerge appear follow result ensue wait come find see report record note notice
	detect observe discover identify commit involve establish allow permit tolerate`)

// actsAfter reports whether the phrase is the subject of a verb behind it that takes it as
// known, so that "no" only says that none of them does so: "no thief in the town was ever
// caught", "no puppet is to speak".
func (l *line) actsAfter(m *aim) bool {
	p := m.phrase
	k := p.to
	first := p.from - 1
	for l.mark(first) {
		first--
	}
	if l.tag(first) == article.IN && !l.is(first, "that") || l.tag(first).IsVerb() ||
		!m.bearer && !personal(l.lemma(p.head)) && p.owner < 0 {
		return false
	}
	for l.mark(k) {
		k++
	}
	for n := 0; n < 2 && (l.tag(k) == article.IN || l.tag(k) == article.TO) && !l.is(k, "that"); n++ {
		k = l.phraseFrom(k + 1)
	}
	if !l.tag(k).IsFinite() && l.tag(k) != article.MD {
		return false
	}
	be := false
	for ; l.tag(k).IsAdverb() || l.tag(k) == article.MD || l.lemma(k) == "be" || l.lemma(k) == "have" ||
		l.lemma(k) == "do"; k++ {
		be = be || l.lemma(k) == "be"
	}
	if be && l.tag(k) == article.TO {
		k++
	}
	return l.tag(k).IsVerb() && !arising[l.lemma(k)]
}

// producing are verbs, further to arising, for what brings something about that is nobody: "no bribe
// was offered", "no threat was ever made".
var producing = list(`make offer tell pay give utter issue send receive accept solicit prove document hear mean intend print publish
	spread cause do inflict say raise exchange suffer allege`)

// broughtAbout reports whether the phrase, for nobody, is the subject of a passive behind it that says how
// it came about.
func (l *line) broughtAbout(p phrase) bool {
	if lemma := l.lemma(p.head); human(lemma) || persons(lemma) || bodyNouns[lemma] || personal(lemma) {
		return false
	}
	k, be := p.to, false
	for ; l.tag(k).IsAdverb() || l.tag(k) == article.MD || l.lemma(k) == "be" || l.lemma(k) == "have"; k++ {
		be = be || l.lemma(k) == "be"
	}
	return be && (l.tag(k) == article.VBN || l.tag(k) == article.VBD) && producing[l.lemma(k)]
}

// phraseFrom is the token behind the noun phrase that begins at token k.
func (l *line) phraseFrom(k int) int {
	for k < len(l.toks) &&
		(l.tag(k) == article.DT || l.tag(k) == article.PRPS || l.tag(k).IsAdjective() || l.tag(k).IsNoun() ||
			l.tag(k) == article.CD) {
		k++
	}
	return k
}

// presupposed reports whether the phrase is the subject of the clause that "that" before it
// opens, and whose verb takes it as known, whatever is said of the clause: "denied that
// prisoners were beaten".
func (l *line) presupposed(m *aim) bool {
	p := m.phrase
	return p.from > 0 && l.is(p.from-1, "that") && l.tag(p.from-1) == article.IN && (p.det < 0 || !l.is(p.det, "any", "no")) &&
		l.actsAfter(m)
}
