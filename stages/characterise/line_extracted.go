package characterise

import (
	"strings"

	"epithet/stages/article"
)

// A verb of naming or saying is often in a relative clause whose pronoun it
// governs, with nothing in the place of the object: "whom many in the south
// regard as a …", "which officials say is a …". The order of the words shows
// this whatever tags and tree say of the verb and its subject.

// within are prepositions that may stand in the subject of such a clause.
var within = []string{"of", "in", "from", "at", "for", "on"}

// extracted is the head of the subject of the verb at v in a relative clause,
// and the pronoun that is its object, or the subject of what it governs; -1
// for both where it is in none.
func (l *line) extracted(v int) (subj, pronoun int) {
	if v < 2 || !l.gapped(v) {
		return -1, -1
	}
	lemma := l.verbLemma(v)
	saying := opining[lemma] || supposing[lemma] || l.is(l.past(v), "of", "with") && accusing[lemma]
	if !naming[lemma] && !saying && !l.casts(v, l.past(v)) && !(taking[lemma] && l.is(l.past(v), "as")) ||
		!saying && l.lemma(l.past(v)) == "be" && l.tag(l.past(v)) != article.VB {
		return -1, -1
	}
	k := l.beforeGroup(v)
	if !l.actor(k, k == v-1) {
		return -1, -1
	}
	head, from := k, k
	first, and := k, -1 // the head before a conjunction, and that
	one := l.singular(v)
	for n := 0; from > 0 && n < 12; n++ {
		p := from - 1
		switch t := l.tag(p); {
		case l.relative(p) && !(l.is(p, "that") && l.tag(from).IsNoun() && !l.tag(from).IsPlural() && t == article.DT):
			if !l.is(p, "what", "whatever", "whoever") && (!l.is(p, "that") || l.tag(p-1).IsNoun()) {
				return head, p
			}
			return -1, -1
		case l.is(p, within...) && from > 1 && (l.tag(p-1).IsNoun() || l.tag(p-1).IsAdjective() || l.tag(p-1) == article.DT):
			head, from = p-1, p-1
		case t == article.CC && one && l.is(p, "and"):
			return l.second(head, p) // "whom X arms and Y calls a": two clauses
		case t == article.CC && l.is(p, "and", "or") && p > 0 && (l.tag(p-1).IsNoun() || l.tag(p-1) == article.CD):
			if and < 0 {
				first, and = head, p
			}
			head, from = p-1, p-1
		case t.IsNoun(), t.IsAdjective(), t == article.DT, t == article.PDT, t == article.CD, t == article.PRPS,
			t == article.VBN, l.possessive(p), t.IsAdverb() && l.tag(from).IsAdjective():
			from = p
		default:
			return l.second(first, and)
		}
	}
	return -1, -1
}

// singular reports whether the form of the verb at v, or of its auxiliary, is that of one
// subject in the third person, which two that "and" joins are not.
func (l *line) singular(v int) bool {
	for k := v - 1; k > 0 && k > v-4 && !l.tag(k).IsNoun(); k-- {
		if l.is(k, "has", "does") {
			return true
		}
	}
	w := strings.ToLower(l.toks[v].Of(l.text))
	return strings.HasSuffix(w, "s") && w != l.verbLemma(v)
}

// beforeGroup is the token before the verb at v and its auxiliaries and adverbs.
func (l *line) beforeGroup(v int) int {
	k := v - 1
	for k > 0 && (l.tag(k).IsAdverb() || l.lemma(k) == "have" || l.lemma(k) == "do" || l.tag(k) == article.MD || l.not(k)) {
		k--
	}
	return l.beforeTime(k)
}

// beforeTime is the subject before the adverbial of time that ends at k ("a judge last week
// called", "critics on Sunday described"); k where there is none.
func (l *line) beforeTime(k int) int {
	if !isTime(l, k) && !(l.tag(k) == article.CD && l.toks[k].Len() == 4) {
		return k
	}
	n := k - 1
	for l.is(n, "last", "this", "next", "late", "early", "earlier") {
		n--
	}
	if l.is(n, "on", "in", "since", "during") {
		n--
	}
	if n == k-1 && !weekdays[l.lemma(k)] || !l.tag(n).IsNoun() && l.tag(n) != article.PRP {
		return k
	}
	return n
}

// second is the subject, and the pronoun before the conjunction at k, of a second
// clause of that pronoun: "whom … and most see as a …".
func (l *line) second(subj, k int) (int, int) {
	if k < 0 {
		return -1, -1
	}
	if w := l.pronounBefore(k); w >= 0 {
		return subj, w
	}
	return -1, -1
}

// gapped reports whether no object follows the verb at v, but what somebody is
// called or is said to be.
func (l *line) gapped(v int) bool {
	n := l.past(v)
	switch t := l.tag(n); {
	case l.is(n, "as", "a", "an"), l.mark(n):
		return true
	case l.is(n, "to") && (l.lemma(n+1) == "be" || l.verbLemma(v) == "liken" || l.verbLemma(v) == "compare"):
		return true
	case l.is(n, "of", "with") && accusing[l.verbLemma(v)]:
		return true
	case l.is(n, "of", "to") && l.is(n+1, "as"), l.is(n, "of") && l.is(n+1, "being"):
		return true
	case t == article.MD, t == article.VBZ, t == article.VBD, t == article.VBP:
		return opining[l.verbLemma(v)]
	case t.IsAdjective(), t == article.NNS:
		return true
	case t == article.NN:
		return naming[l.verbLemma(v)] && l.perfect(v) && l.closes(n+1) // "had branded eco-terrorist,"
	}
	return false
}

// past is the first token after v that is no adverb.
func (l *line) past(v int) int {
	for v++; l.tag(v).IsAdverb(); v++ {
	}
	return v
}

// verbLemma is the lemma of the verb at i, also where the tagger takes it for a noun
// or for another form.
func (l *line) verbLemma(i int) string {
	lemma := l.lemma(i)
	if t := l.tag(i); (t.IsNoun() || t == article.VBP) && !naming[lemma] && !opining[lemma] && !accusing[lemma] {
		return strings.TrimSuffix(lemma, "s")
	}
	return lemma
}

// actor reports whether token k may head the subject of the verb that follows
// it: a noun, which the tagger may take for a verb right before one that it
// takes for a noun, a pronoun, or "many".
func (l *line) actor(k int, next bool) bool {
	t := l.tag(k)
	switch {
	case t.IsNoun(), t == article.CD:
		return true
	case t == article.PRP:
		return l.is(k, "i", "we", "you", "he", "she", "it", "they")
	case t.IsAdjective():
		return true // "many", "the dead", and nouns that end as adjectives do
	case t == article.DT:
		return next && l.is(k, "some", "all", "most", "both") && l.relative(k-1)
	case t == article.VBZ, t == article.VBP, t == article.VBD:
		return (next || l.lemma(k+1) == "have" && l.relative(k-1)) && l.lemma(k) != "be" && l.lemma(k) != "have" &&
			l.lemma(k) != "do" &&
			(l.relative(k-1) || l.tag(k-1).IsAdjective() || l.tag(k-1) == article.DT || l.tag(k-1) == article.PRPS) &&
			(l.tag(k+1).IsNoun() || l.tag(k+1).IsVerb())
	}
	return false
}

// pronounBefore is the last relative pronoun but "that" before token i, in its
// clause or the one before that; -1 for none.
func (l *line) pronounBefore(i int) int {
	for k := i - 1; k >= 0 && k > i-25; k-- {
		if l.is(k, "whom", "which", "who") {
			return k
		}
		if l.tag(k) == article.TagPeriod || l.is(k, ";", ":") {
			return -1
		}
	}
	return -1
}

// insertion is the verb of saying before the verb group that ends at v, -1 for
// none.
func (l *line) insertion(v int) int {
	k := v - 1
	for k > 0 &&
		(l.tag(k).IsAdverb() || l.tag(k) == article.TO || l.tag(k) == article.MD || l.lemma(k) == "be" ||
			l.lemma(k) == "have" || l.lemma(k) == "do" || l.not(k)) {
		k--
	}
	if !opining[l.verbLemma(k)] && !supposing[l.verbLemma(k)] {
		return -1
	}
	return k
}

// firstRelative is the first relative pronoun of several that "and" joins, of which the one at i is
// another: "X, who came late and whom he calls".
func (l *line) firstRelative(i int) int {
	if !l.is(i-1, "and", "but") || !l.relative(i) {
		return i
	}
	for k := i - 2; k > 0 && k > i-25 && l.tag(k) != article.TagPeriod && !l.is(k, ";", ":"); k-- {
		if l.is(k, "who", "whom", "which") && (l.tag(k-1) == article.TagComma || l.tag(k-1).IsNoun()) {
			return k
		}
	}
	return i
}

// relatively makes the subject of the relative clause that gives the name the
// holder.
func (j *Judge) relatively(l *line, t *article.Term, m *aim, v *heard) bool {
	verb := m.verb
	if verb < 0 {
		return false
	}
	if !m.naming {
		verb = l.insertion(verb)
	}
	s, pronoun := l.extracted(verb)
	if s < 0 || l.is(s, "i", "we", "you") || l.is(s, "one") && l.tag(s+1) == article.MD {
		return false
	}
	before := v.cue
	v.rule, v.cue = "said in a relative clause", verb
	v.voice = article.Attributed
	if scare := j.around(l, t, m).scare; scare >= 0 {
		v.voice, v.quote = article.Quoted, scare // whose the marks are is told here
	}
	if q := j.quoteAt(t.Start, true); q >= 0 {
		v.voice, v.quote = article.Quoted, q
	}
	w := l.ofSecond(j.whoWords(l, s), s, pronoun)
	pronoun = l.firstRelative(pronoun)
	if h := j.goesOnOver(l, s, pronoun); h >= 0 && (w.EntityID == "" || w.EntityID == m.id || l.is(s, "he", "she")) {
		if v.holder = j.whoWords(l, h); m.listed && v.holder.EntityID == m.id ||
			stateNouns[l.lemma(h)] && j.lex.kinds[v.holder.EntityID] == article.Organisation {
			v.holder = l.inWords(h)
		}
		return true
	}
	if w == (article.Who{}) && l.is(s, "they") {
		n := l.pluralBefore(s)
		if n < 0 {
			n = l.manyFirst(s)
		}
		if n >= 0 {
			v.holder = j.whoWords(l, n)
			return true
		}
	}
	own := w == (article.Who{}) && before == verb // the report's speaker
	if !own {
		v.holder = w
	}
	if m.listed && v.holder.EntityID == m.id && l.tag(s) == article.PRP {
		v.holder = j.otherThan(l, m, pronoun)
	}
	if own {
		return true
	}
	end := l.beforeGroup(verb)
	switch {
	case v.holder.EntityID == "" && l.tag(s) != article.PRP && v.holder.Span.Len() > 0 &&
		v.holder.Span.Start >= l.toks[0].Start && v.holder.Span.Start <= l.toks[s].Start && v.holder.Span.End < l.toks[end].End:
		x := article.Span{Start: v.holder.Span.Start, End: l.toks[end].End}
		v.holder = article.Who{Words: x.Of(l.text), Span: x} // with what belongs to it
	}
	return true
}

// otherThan is the subject of the clause that ends before token from, where that is not whom the term
// is said of: nobody is named by himself in "X, whom he calls".
func (j *Judge) otherThan(l *line, m *aim, from int) article.Who {
	for v := from - 1; v > 0; v-- {
		if !l.tag(v).IsFinite() {
			continue
		}
		h, _ := l.subject(l.pastDo(v))
		if h < 0 || h >= v {
			break
		}
		if w := j.whoWords(l, h); w.EntityID != m.id {
			return w
		}
		break
	}
	return article.Who{}
}

// goesOnOver is the subject of the clause that ends before token from, with which the pronoun at s
// goes on: "the bank sued X, which it calls a", "the bank fears the thieves, as it calls X"; -1 for none.
func (j *Judge) goesOnOver(l *line, s, from int) int {
	he := person(l, s)
	if he == 0 {
		return -1
	}
	for v := from - 1; v > 0; v-- {
		if !l.tag(v).IsFinite() {
			continue
		}
		h, _ := l.subject(l.pastDo(v))
		if h < 0 || h >= v || !l.tag(h).IsNoun() {
			return -1
		}
		switch r, named := j.named(l, h); {
		case he == pronounShe || he == pronounHe:
			if j.mayBe(l, h, he) {
				return h
			}
		case l.is(s, "they"):
			if l.tag(h).IsPlural() || l.is(h, "police") {
				return h
			}
		case named && r.kind != article.Person:
			return h
		case !named && !l.tag(h).IsPlural() && (!human(l.lemma(h)) || bodyNouns[l.lemma(h)] || mediaNouns[l.lemma(h)]):
			return h
		}
		return -1
	}
	return -1
}

// ofSecond is w, the words for the subject with head s of a clause of the relative pronoun, without
// those that end the clause before it: "whom they fear as a thief and the press adores".
func (l *line) ofSecond(w article.Who, s, pronoun int) article.Who {
	if w.EntityID != "" || !l.tag(s).IsNoun() || w.Span.Len() == 0 {
		return w
	}
	_, from := l.wholePhrase(s)
	if from < 1 || l.tag(from-1) != article.CC || w.Span.Start > l.toks[from-1].Start || w.Span.Start < l.toks[0].Start ||
		l.finiteBetween(pronoun, from) == 0 {
		return w
	}
	if l.tag(from) == article.DT {
		from++
	}
	x := article.Span{Start: l.toks[from].Start, End: w.Span.End}
	return article.Who{Words: x.Of(l.text), Span: x}
}

// namer reports whether the noun at k is a verb of naming that the tagger took
// for a noun after its subject.
func (l *line) namer(k int) bool {
	if s, _ := l.extracted(k); s >= 0 {
		return true
	}
	if !l.named(k+1) || !naming[l.verbLemma(k)] {
		return false
	}
	p := l.tag(k - 1)
	if l.is(k-1, "police", "people", "media", "clergy", "percent", "cent", "majority") && !l.tag(k).IsPlural() {
		return true
	}
	return p.IsPlural() != l.tag(k).IsPlural() && p.IsNoun() || p.IsAdverb() || l.is(k-1, "longer")
}
