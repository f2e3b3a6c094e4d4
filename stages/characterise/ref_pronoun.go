package characterise

import (
	"strings"

	"epithet/stages/article"
)

// pronoun is whom the pronoun at i stands for.
func (j *Judge) pronoun(l *line, i int, depth int) ref {
	if l.is(i, "itself", "himself", "herself", "themselves") {
		if v, _ := l.verbOver(i); v >= 0 {
			if s, passive := l.subject(v); s >= 0 && !passive && s != i {
				return j.who(l, s, depth+1)
			}
		}
	}
	var w want
	switch strings.ToLower(l.toks[i].Of(l.text)) {
	case "he", "him", "his", "himself":
		w = want{person: true, man: true}
	case "she", "her", "hers", "herself":
		w = want{person: true, woman: true}
	case "it", "its", "itself", "they", "them", "their", "theirs", "themselves":
		w = l.antecedents(i)
	case "i", "me", "my", "mine", "myself":
		if r := j.speaker(l.toks[i].Start); r.known() || j.quoteAt(l.toks[i].Start, true) >= 0 {
			return r
		}
		if r := j.headlinedI(l, i); r.known() {
			return r
		}
		return j.selfNamed(l)
	case "we", "us", "our", "ours", "ourselves":
		if j.aiming && j.quoteAt(l.toks[i].Start, true) < 0 {
			return j.publisher()
		}
		r := j.speaker(l.toks[i].Start)
		if r.kind == article.Person {
			if b := j.affiliation(r.id); b.known() {
				b.how = "speaker"
				return b
			}
			return ref{} // some body that the person is of
		}
		if !r.known() {
			r = j.ours(l.toks[i].Start)
		}
		return r
	case "you", "your", "yours", "yourself":
		return j.youAt(l, i)
	default:
		return ref{}
	}
	if r, ok := j.tiedPronoun(l, i, w, depth); ok {
		return r
	}
	return j.salientFor(l, i, w, depth)
}

// tiedPronoun resolves the pronoun of the third person at i where its own sentence, or the one
// before, ties it to somebody: false where what the text speaks of must tell.
func (j *Judge) tiedPronoun(l *line, i int, w want, depth int) (ref, bool) {
	if r := j.spokenOf(l, i); r.known() && w.admits(&article.Mention{Type: r.kind}) &&
		!(r.kind == article.Person && j.contrary(r, w)) {
		return r, true
	}
	if w.plural {
		if n := l.pluralBefore(i); n >= 0 {
			return j.who(l, n, depth+1), true
		}
	}
	if n := l.actedOn(i); n >= 0 && depth < 3 {
		if r := j.who(l, n, depth+1); r.known() || j.aiming && !l.definite(l.phraseAt(n)) && l.phraseAt(n).owner < 0 {
			if !r.known() {
				return ref{how: unnamed}, true // "arrested two men, accusing them of"
			}
			return r, true
		}
	}
	if j.aiming && l.is(i, "they") {
		if r := j.itsOwn(l); r.listed {
			return r, true
		}
	}
	if j.aiming && (l.is(i, "they") || l.is(i, "them") && l.is(i-1, "of")) && j.strangersBefore(l, i) {
		return ref{how: unnamed}, true
	}
	if r, ok := j.itsBody(l, i); ok && !r.known() {
		return ref{how: unnamed}, true
	} else if ok && w.kind(r.kind) && r.listed {
		r.how = "pronoun"
		return r, true // "The firm sued X. Its lawyer"
	}
	if w.person && depth < 3 {
		if s := l.participant(i); s >= 0 && l.tag(s) == article.NNP {
			if r, ok := j.named(l, s); ok && r.kind == article.Person && !j.contrary(r, w) {
				r.how = "pronoun"
				return r, true
			}
		}
	}
	if n := l.overWhom(i); n >= 0 && j.aiming && w.person && depth < 3 {
		if r := j.who(l, n, depth+1); !r.known() {
			return ref{how: unnamed}, true // "a driver whom the king thanked for his"
		} else if r.kind == article.Person && !j.contrary(r, w) {
			r.how = "pronoun"
			return r, true
		}
	}
	if n := l.ofWhose(i); n >= 0 && w.person && depth < 3 {
		if r := j.who(l, n, depth+1); r.known() && !j.contrary(r, w) && r.kind == article.Person {
			r.how = "pronoun"
			return r, true
		} else if !r.known() && j.aiming && l.tag(n) == article.NN && novel[l.lemma(l.phraseAt(n).from)] && human(l.lemma(n)) {
			return ref{how: unnamed}, true // "a clerk whose enemies call him"
		}
	}
	if n := l.exchanged(i); n >= 0 && w.person {
		if r, ok := j.named(l, n); ok && r.kind == article.Person && !j.contrary(r, w) {
			r.how = "pronoun"
			return r, true
		}
	}
	return ref{}, false
}

// salientFor resolves the pronoun of the third person at i to whom the text speaks of most there.
func (j *Judge) salientFor(l *line, i int, w want, depth int) ref {
	r := ref{}
	k, fit := j.salient(l, i, w)
	if k >= 0 {
		r = refOf(&j.mentions[k], "")
		r.near = w.state && j.mentions[k].Sent == l.sent && l.ownSubject(l.at(j.mentions[k].Start), i)
	}
	if n := l.sameBefore(i); n >= 0 && w.state && depth < 3 {
		return j.pronoun(l, n, depth+1)
	}
	if !w.person && depth < 3 {
		if again := j.againBy(l, i, w, fit); again.known() {
			r = again
		}
	}
	if w.person && j.aiming {
		if somebody, ok := j.unnamed(l, i, w, fit); ok {
			return somebody
		}
	}
	if !r.known() && w.person {
		if r = j.person(w); j.objectOf(l, r, i) || r.id == j.speaker(l.toks[i].Start).id {
			r = ref{}
		}
	}
	r.how = "pronoun"
	return r
}

// overWhom is the noun of the "whom" in whose clause the possessive at i stands behind a preposition: "Smith, whom
// the city honoured for his"; -1 for none.
func (l *line) overWhom(i int) int {
	if i < 2 || l.tag(i) != article.PRPS || l.tag(i-1) != article.IN {
		return -1
	}
	verb := false
	for k := i - 2; k > 1 && k > i-12; k-- {
		switch t := l.tag(k); {
		case l.is(k, "whom"):
			if !verb {
				return -1
			}
			if k--; l.tag(k) == article.TagComma {
				k--
			}
			if !l.tag(k).IsNoun() {
				return -1
			}
			return k
		case t.IsVerb():
			verb = true
		case t == article.PRP, t == article.TagComma, l.mark(k):
			return -1
		}
	}
	return -1
}

// ofWhose is the noun of which a "whose" before the pronoun at i is, where the noun behind that is
// the subject of the verb whose object the pronoun is: "a clerk whose enemies call him"; -1 for none.
func (l *line) ofWhose(i int) int {
	if !l.is(i, "him", "her") || !l.tag(i-1).IsVerb() {
		return -1
	}
	k := l.beforeGroup(i - 1)
	for k > 0 && l.nominal(k) && l.tag(k) != article.NNP {
		k--
	}
	if l.tag(k) != article.WPS || k+1 >= i-1 {
		return -1
	}
	if k--; l.tag(k) == article.TagComma {
		// "a clerk, old and vain, whose"
		for k--; l.tag(k).IsAdjective() || l.tag(k) == article.VBN || l.tag(k) == article.CC ||
			l.tag(k) == article.TagComma; k-- {
		}
	}
	if !l.tag(k).IsNoun() {
		return -1
	}
	return k
}

// itsOwn is the listed body or state whose people the sentence before is about, by a possessive:
// "Nine of its athletes have been banned. They".
func (j *Judge) itsOwn(l *line) ref {
	sent := l.sent - 1
	if sent < 0 || j.tooLong(sent) || j.ann.Sentences[l.sent].Part-j.ann.Sentences[sent].Part > 1 ||
		j.quoteAt(j.ann.Sentences[sent].Start, true) >= 0 {
		return ref{}
	}
	n := j.line(sent)
	k := n.pastOpening()
	if n.is(k+1, "of") && (n.tag(k) == article.CD || n.is(k, "some", "many", "several", "most", "all", "few")) {
		k += 2
	}
	if n.tag(k) == article.CD || n.tag(k) == article.DT {
		k++
	}
	if !n.is(k, "its") && !(n.tag(k) == article.NNP && n.possessive(k+1)) {
		return ref{}
	}
	h := n.lastNoun(k + 1)
	if h < 0 || n.tag(h) != article.NNS || !human(n.lemma(h)) || related(n.lemma(h)) ||
		!n.tag(h+1).IsFinite() && n.tag(h+1) != article.VBN {
		return ref{}
	}
	r := j.who(&n, k, 1)
	if r.kind == article.Person || r.kind == article.Place {
		return ref{}
	}
	r.how = "part"
	return r
}

// spokenOf is the listed entity of which the opening phrase of the sentence says that the rest, in
// which the pronoun at i stands, is about it: "Of X, she says that it", "Asked about X, she said that it".
func (j *Judge) spokenOf(l *line, i int) ref {
	k := 0
	if l.is(0, "asked") {
		k = 1
	}
	if !l.is(k, "about") && !(k == 0 && l.is(k, "of", "on")) {
		return ref{}
	}
	n := k + 1
	if l.is(n, "the") {
		n++
	}
	r, ok := j.named(l, n)
	if !ok || !r.listed || l.tag(l.at(r.span.End)) != article.TagComma || l.at(r.span.End) > i {
		return ref{}
	}
	r.how, r.near = "pronoun", true
	return r
}

// contrary reports whether a person is by name or title of another sex than is wanted.
func (j *Judge) contrary(r ref, w want) bool {
	g := j.crowd.find(r.id).gender
	return w.woman && g < 0 || w.man && g > 0
}

// person is the listed person of the sex most named in the article.
func (j *Judge) person(w want) ref {
	best, n := ref{}, 0
	for _, k := range j.crowd.listed {
		x := &j.crowd.all[k]
		m := &j.mentions[x.first]
		if m.Type != article.Person || w.woman && x.gender < 0 || w.man && x.gender > 0 {
			continue
		}
		if x.count > n {
			best, n = refOf(m, ""), x.count
		}
	}
	return best
}

// pluralBefore is the last plural common noun before the pronoun at i, in its
// sentence, that is a subject; -1 for none.
func (l *line) pluralBefore(i int) int {
	for k := i - 1; k >= 0; k-- {
		if l.tag(k) == article.NNS && l.rel(k).Base() == article.Nsubj && !l.coArgument(k, i) {
			return k
		}
	}
	return -1
}

// actedOn is the plural noun for persons that is the object of the verb before, with which that of the "them" at i
// shares its subject: "ordered three envoys to leave, accusing them", "sacked four drivers and accused them"; -1 for none.
func (l *line) actedOn(i int) int {
	v := i - 1
	if !l.is(i, "them") || !l.tag(v).IsVerb() ||
		!(l.tag(v) == article.VBG && l.tag(v-1) == article.TagComma) && !l.is(v-1, "and") {
		return -1
	}
	for k := v - 2; k > 0 && k > v-16; k-- {
		switch t := l.tag(k); {
		case t == article.TagComma, t == article.TagPeriod, l.mark(k), l.relative(k), l.is(k, ";", ":"):
			return -1
		case t == article.NNS && !isTime(l, k):
			if b := l.leftOf(l.phraseAt(k).from); human(l.lemma(k)) && l.tag(b).IsVerb() && !l.beforeBe(b) {
				return k
			} else if l.is(b, "of") && l.tag(b-1) == article.CD && human(l.lemma(k)) && l.tag(l.leftOf(b-1)).IsVerb() {
				return k // "sacked four of its drivers"
			}
		case t.IsFinite():
			return -1
		}
	}
	return -1
}

// coArgument reports whether k is the subject of the verb whose object i is,
// so that the pronoun i cannot stand for it.
func (l *line) coArgument(k, i int) bool {
	if l.tag(i) == article.PRPS {
		h := l.head(i)
		if h < 0 || l.rel(h) != article.Obj || others[l.lemma(h)] {
			return false
		}
		v := l.head(h)
		if v < 0 || v > i {
			return false
		}
		if lemma := l.lemma(v); !opposing[lemma] && !denying[lemma] && !(naming[lemma] && lemma != "see" && lemma != "find") {
			return false
		}
		s, _ := l.subject(v)
		return s >= 0 && l.sameParty(k, s)
	}
	if h := l.whomOf(i); h >= k {
		return !l.unlikeName(k, h) // "X, whom she called"
	}
	if l.rel(i).Base() == article.Nsubj || strings.HasSuffix(strings.ToLower(l.toks[i].Of(l.text)), "self") {
		return false
	}
	v, _ := l.verbOver(i)
	if v < 0 && l.verbal(i-1) {
		v = i - 1
	}
	if v < 0 {
		return false
	}
	s, _ := l.subject(v)
	if c := l.controller(v); c >= 0 && l.is(v-1, "for") && !l.is(l.phraseAt(c).from-1, "to", "with") {
		s = c // "X is suing Y for calling her"
	}
	if h := l.bearerOf(s); h >= k && l.beforeGroup(v) == s {
		return !l.unlikeName(k, h) // "Smith, who called her"
	}
	return s >= 0 && (l.sameParty(k, s) || l.namesSubject(k, s, v))
}

// namesSubject reports whether the name that begins at k, between commas right before the verb at v,
// is that of its subject s: "The mayor, Ann Smith, called her".
func (l *line) namesSubject(k, s, v int) bool {
	if s >= k || k >= v || l.tag(k-1) != article.TagComma || l.tag(s) != article.NN || !human(l.lemma(s)) {
		return false
	}
	end := k
	for l.tag(end).IsName() {
		end++
	}
	if end == k || l.tag(end) != article.TagComma {
		return false
	}
	for end++; end < v; end++ {
		if t := l.tag(end); !t.IsAdverb() && !t.IsVerb() && t != article.MD {
			return false
		}
	}
	return true
}

// whomOf is the noun that the relative pronoun right before the pronoun at i stands for, on whom
// the subject i acts: "X, whom she", "X, of which it"; -1 for none.
func (l *line) whomOf(i int) int {
	if l.tag(i) != article.PRP || !l.is(i-1, "whom", "which") {
		return -1
	}
	k := i - 1
	if l.tag(k-1) == article.IN || l.tag(k-1) == article.TO {
		k--
	}
	if l.tag(k-1) == article.TagComma {
		k--
	}
	if !l.tag(k - 1).IsNoun() {
		return -1
	}
	return k - 1
}

// bearerOf is the noun right before the relative pronoun at i, also over a comma; -1 where there
// is none, or i is no relative pronoun.
func (l *line) bearerOf(i int) int {
	if i < 1 || !l.relative(i) {
		return -1
	}
	k := i - 1
	if l.tag(k) == article.TagComma {
		k--
	}
	if !l.tag(k).IsNoun() {
		return -1
	}
	return k
}

// unlikeName reports whether of the tokens from one to another, both included, any is no part of a
// name.
func (l *line) unlikeName(from, to int) bool {
	for k := from; k <= to; k++ {
		if t := l.tag(k); !t.IsName() && !(t == article.NNS && l.toks[k].Of(l.text)[0] < 'a') {
			return true
		}
	}
	return false
}

// speaker is who says the innermost quotation about the byte at.
func (j *Judge) speaker(at int) ref {
	for q := j.quoteAt(at, true); q >= 0; q = -1 {
		w := j.holder(&j.quotes[q])
		if w.EntityID != "" {
			return j.ofWho(w, "speaker")
		}
	}
	return ref{}
}

// selfNamed is the listed person as whom the writer gives himself in the paragraph of the
// sentence, outside of quotations ("I, Ann Smith, have"), or who signs the text.
func (j *Judge) selfNamed(l *line) ref {
	part := j.ann.Sentences[l.sent].Part
	for sent := max(l.sent-lookBack, 0); sent < len(j.ann.Sentences) && sent <= l.sent+lookBack; sent++ {
		if j.ann.Sentences[sent].Part != part || j.tooLong(sent) {
			continue
		}
		n := j.line(sent)
		for k := range n.toks {
			if !n.is(k, "i") || n.tag(k+1) != article.TagComma || j.quoteAt(n.toks[k].Start, true) >= 0 {
				continue
			}
			if r, ok := j.named(&n, k+2); ok && r.listed && r.kind == article.Person &&
				n.tag(n.at(r.span.End)) == article.TagComma {
				r.how = "pronoun"
				return r
			}
		}
	}
	if !j.aiming {
		return ref{}
	}
	r, _ := j.writtenBy()
	return r
}
