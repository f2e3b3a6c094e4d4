package characterise

import (
	"strings"

	"epithet/stages/article"
)

// ref is somebody or something that a phrase stands for. The zero value is
// nobody known.
type ref struct {
	id     string // of the entity; of an unlisted one its normal form
	kind   string // its type
	listed bool
	span   article.Span // of the mention that it was taken from
	how    string       // "name", "pronoun", "description", "part"
	loose  bool         // by nearness alone
	near   bool         // the subject of the pronoun's sentence
}

func (r ref) known() bool { return r.id != "" }

func refOf(m *article.Mention, how string) ref {
	return ref{id: m.EntityID, kind: m.Type, listed: m.Method == article.Catalogue, span: m.Span, how: how}
}

// ofWho is the listed entity that w is.
func (j *Judge) ofWho(w article.Who, how string) ref {
	return ref{id: w.EntityID, kind: j.lex.kinds[w.EntityID], listed: true, span: w.Span, how: how}
}

// mentionIn is the index of the last mention, listed ones before others, that
// overlaps the span; -1 for none.
func (j *Judge) mentionIn(s article.Span) int {
	best := -1
	for i := j.mentionFrom(s.Start); i < len(j.mentions) && j.mentions[i].Start < s.End; i++ {
		if best < 0 || j.mentions[i].Method == article.Catalogue || j.mentions[best].Method != article.Catalogue {
			best = i
		}
	}
	return best
}

// mentionFrom is the index of the first mention that ends after the byte at.
func (j *Judge) mentionFrom(at int) int {
	lo, hi := 0, len(j.mentions)
	for lo < hi {
		if m := (lo + hi) / 2; j.mentions[m].End <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// named is the mention that token i belongs to.
func (j *Judge) named(l *line, i int) (ref, bool) {
	if i < 0 || i >= len(l.toks) {
		return ref{}, false
	}
	if n := l.pastInitials(i); n > i {
		if m := j.mentionIn(l.toks[n].Span); m >= 0 && j.mentions[m].Type == article.Person &&
			j.mentions[m].Start == l.toks[n].Start {
			return refOf(&j.mentions[m], "name"), true // "D. J. Marsh"
		}
	}
	// Within a hyphenated compound ("anti-X", "X-backed") the name is a part
	// of an adjective.
	if m := j.mentionIn(l.toks[i].Span); m >= 0 {
		if mm := &j.mentions[m]; l.toks[i].Span.End <= mm.End+3 {
			return refOf(mm, "name"), true
		}
	}
	if l.titleAt(i) {
		if m := j.mentionIn(l.toks[i+1].Span); m >= 0 && j.mentions[m].Type == article.Person &&
			j.mentions[m].Start == l.toks[i+1].Start {
			return refOf(&j.mentions[m], "name"), true // the parser takes a title for the head
		}
	}
	if t := l.tag(i); (t == article.NN || t == article.NNP) && l.tag(i+1) == article.NNP {
		if m := j.mentionIn(l.toks[i+1].Span); m >= 0 && j.mentions[m].Type == article.Person &&
			j.mentions[m].Start == l.toks[i+1].Start && personNouns[l.lemma(i)] {
			return refOf(&j.mentions[m], "name"), true // "the lawyer Ann Smith"
		}
	}
	if i > 0 && l.is(i, "jr", "jr.", "sr", "sr.", "ii", "iii") {
		if m := j.mentionIn(l.toks[i-1].Span); m >= 0 && j.mentions[m].Type == article.Person {
			return refOf(&j.mentions[m], "name"), true
		}
	}
	return ref{}, false
}

// who is whom the noun phrase with head i stands for.
func (j *Judge) who(l *line, i int, depth int) ref {
	if i < 0 || i >= len(l.toks) || depth > 5 || j.nested >= mostNested {
		return ref{}
	}
	j.nested++
	r := j.whom(l, i, depth)
	j.nested--
	return r
}

// mostNested is how many references may wait for one that they hang on: "the envoy of his
// country" may ask for the envoy again.
const mostNested = 24

// whom is who for a token of the sentence.
func (j *Judge) whom(l *line, i int, depth int) ref {
	if depth == 0 {
		j.asked = i
	}
	if r, ok := j.named(l, i); ok {
		return r
	}
	switch l.tag(i) {
	case article.PRP, article.PRPS:
		return j.pronoun(l, i, depth)
	case article.WP, article.WDT, article.WPS:
		if l.is(i, "what", "whatever", "whoever") {
			return ref{}
		}
		return j.who(l, l.antecedent(i), depth+1)
	case article.DT, article.IN:
		if l.is(i, "that") && l.antecedent(i) >= 0 {
			return j.who(l, l.antecedent(i), depth+1)
		}
		if l.is(i, "this", "that", "these", "those", "some", "many", "others", "all", "both", "each") {
			return ref{}
		}
	}
	if s := l.isTheOne(i); s >= 0 && depth < 3 {
		return j.who(l, s, depth+2)
	}
	if l.tag(i) == article.CD && l.is(i-1, "the") && !l.nominal(i+1) {
		return j.thatMany(l, i, depth)
	}
	if l.is(i+1, "of") && (l.tag(i) == article.CD || l.tag(i) == article.DT || l.tag(i).IsAdjective()) {
		return j.after(l, i+2, depth)
	}
	return j.ofPhrase(l, i, l.phraseAt(i), depth)
}

// ofPhrase is whom the noun phrase p, with token i, stands for: the name behind its noun
// ("the separatist group X"), whose member or part it is, the name that it is in
// apposition to, or what it describes.
func (j *Judge) ofPhrase(l *line, i int, p phrase, depth int) ref {
	if r, ok := j.nameAfter(l, p); ok {
		return r
	}
	if r := j.client(l, p); r.known() {
		return r
	}
	lemma := l.lemma(p.head)
	if p.owner >= 0 && others[lemma] && !l.tag(p.head).IsPlural() {
		if r := j.other(l, p, depth); r.known() || !j.aiming {
			return r
		}
	}
	if personNouns[lemma] && !l.tag(p.head).IsPlural() {
		if r := j.apposed(l, p); r.known() {
			return r // "its founder, X"
		}
	}
	if j.aiming {
		if r, ok := j.another(l, p, depth); ok {
			return j.notOwner(l, p, r)
		}
	}
	if r := j.partOf(l, i, p, depth); r.known() {
		return r
	}
	if r := j.apposed(l, p); r.known() {
		return r
	}
	if k := p.from - 1; depth < 3 && p.det >= 0 &&
		(l.is(p.det, "a", "an") || l.is(p.det, "the") && l.tag(p.to) == article.TagComma) &&
		(l.tag(k) == article.TagComma || l.dash(k)) && !l.tag(p.to).IsFinite() {
		n := k - 1
		for n > 0 && (l.is(n, ")", "(") || l.mark(n)) {
			n--
		}
		if r, ok := j.named(l, n); ok && r.kind != article.Place {
			return r
		}
	}
	if p.det >= 0 && (l.is(p.det, "a", "an") || l.is(p.det, "the") && personNouns[lemma] && l.tag(p.to) == article.WP) &&
		depth < 2 {
		if k := l.leftOf(p.from); k > 0 && copular[l.lemma(k)] && l.tag(k).IsVerb() {
			if s := l.subjectOf(k, p.head); s >= 0 && s < k &&
				!(l.is(s, "it") && (l.tag(p.to) == article.WDT || l.tag(p.to) == article.WP)) {
				return j.who(l, s, depth+2)
			}
		}
	}
	if p.owner >= 0 && l.is(p.owner, "your") && !persons(lemma) {
		if r := j.youAt(l, p.owner); r.how == addressed {
			return r // "your book"
		}
	}
	if r := j.termAt(l, p.head); r.known() {
		return r
	}
	if l.definite(p) && !l.titles(p) {
		return j.description(l, p)
	}
	return ref{}
}

// titles reports whether the definite phrase p, for a body, is the title of a name that follows, of
// whatever words: "the group Doses for All".
func (l *line) titles(p phrase) bool {
	if !bodyNouns[l.lemma(p.head)] || l.tag(p.head) != article.NN || p.head+1 >= len(l.toks) ||
		l.tag(p.head+1).IsFinite() && p.head+2 < len(l.toks) && l.tag(p.head+2).IsNoun() {
		return false
	}
	w := l.toks[p.head+1].Of(l.text)
	return 'A' <= w[0] && w[0] <= 'Z' && l.toks[p.head].Of(l.text)[0] >= 'a'
}

// definite reports whether the phrase is a definite description.
func (l *line) definite(p phrase) bool {
	return p.det >= 0 && l.is(p.det, "the", "this", "that", "these", "those", "such")
}

// antecedent is the noun that the relative pronoun at i stands for.
func (l *line) antecedent(i int) int {
	i = l.firstRelative(i)
	if l.tag(i-1) == article.TagComma && i > 1 && l.tag(i-2) == article.NNP {
		if n := l.beforeButNot(i - 2); n >= 0 {
			return n
		}
		return i - 2
	}
	if v := l.head(i); v >= 0 {
		for n := 0; n < 4 && v >= 0; n++ {
			if r := l.rel(v); r.Base() == article.Acl && l.head(v) < i && l.head(v) >= 0 {
				return l.head(v)
			}
			v = l.head(v)
		}
	}
	if l.tag(i-1) == article.TagComma && l.is(i, "which", "whom") &&
		(l.tag(i-2) == article.NN || l.tag(i-2) == article.NNS && !l.definite(l.phraseAt(i-2))) {
		return i - 2 // where the tree has none
	}
	return -1
}

// beforeButNot is the noun before what ends in the name at k and says who it is not: "It was Smith,
// and not Jones, whom"; -1 for none.
func (l *line) beforeButNot(k int) int {
	for l.tag(k-1) == article.NNP || l.tag(k-1) == article.DT {
		k--
	}
	if k--; !l.is(k, "not") {
		return -1
	}
	for k--; l.tag(k) == article.TagComma || l.tag(k) == article.CC; k-- {
	}
	if l.tag(k).IsNoun() {
		return k
	}
	return -1
}

// nameAfter is the name that follows the head of p directly, as in "the rebel
// group X", or in the phrase itself.
func (j *Judge) nameAfter(l *line, p phrase) (ref, bool) {
	from := l.pastOwnNaming(p.head + 1)
	for k := from; k < len(l.toks) && k <= from+3 && !l.parts(k); k++ {
		if l.mark(k) || l.is(k, "the") && (k == from || l.is(k-1, "called", "as", "itself", "themselves")) ||
			l.is(k, "like", "including") || l.is(k, "such") || l.is(k, "as") && l.is(k-1, "such") {
			continue
		}
		if l.is(k, "called", "named", "known", "dubbed") && l.tag(k) != article.VBZ || l.is(k, "as") && l.is(k-1, "known") ||
			l.is(k, "calling") && l.is(k+1, "itself", "themselves", "himself", "herself") ||
			l.tag(k) == article.PRP && l.is(k-1, "calling") {
			continue
		}
		if l.is(k-1, "like") && l.is(k, "him", "her", "them") && l.tag(k) == article.PRP {
			r := j.who(l, k, 3)
			return r, r.known() // "thieves like him"
		}
		if r, ok := j.named(l, k); ok && (l.tag(k).IsNoun() || l.tag(k).IsAdjective()) && !l.possessive(l.at(r.span.End)) {
			h := l.lemma(p.head)
			if end := l.at(r.span.End); l.is(k-1, "called", "named", "dubbed") && l.is(end, "a", "an", "the", "“", "\"", "‘") {
				return ref{}, false // "a farmer called X a thief"
			} else if l.is(k-1, "called", "named", "dubbed") && r.kind == article.Person && l.tag(p.head).IsPlural() &&
				!l.tag(end-1).IsPlural() {
				return ref{}, false // "farmers called X naive"
			}
			if r.kind == article.Place && !placeNouns[h] || r.kind == article.Person && bodyNouns[h] && !personNouns[h] {
				return ref{}, false
			}
			return r, true
		}
		break
	}
	return ref{}, false
}

// apposed is the entity that a comma, dash or bracket sets beside the phrase.
func (j *Judge) apposed(l *line, p phrase) ref {
	near := false // what may set a name beside it
	for k := p.to; k < p.to+4 && k < len(l.toks); k++ {
		near = near || l.tag(k) == article.TagComma || l.dash(k) || l.is(k, "(", ":") || l.tag(k) == article.NNP
	}
	if !near && (p.from == 0 || l.tag(p.from-1) != article.TagComma && !l.dash(p.from-1)) {
		return ref{}
	}
	h := l.lemma(p.head)
	unlike := func(r ref) bool { return r.kind == article.Person && bodyNouns[h] && !personNouns[h] && !personal(h) }
	for c := l.arcs().First(p.head); c >= 0; c = l.arcs().Next(c) {
		if r := l.rel(c); r == article.Appos || r == article.Flat || r == article.NmodDesc {
			if r, ok := j.named(l, c); ok && !unlike(r) {
				return r
			}
		}
	}
	k := p.head + 1
	if k+1 < len(l.toks) && (l.tag(k) == article.TagComma || l.dash(k)) {
		k++
		if l.is(k, "the") {
			k++
		}
		if r, ok := j.named(l, k); ok && r.kind != article.Place && !unlike(r) {
			end := l.at(r.span.End)
			if end >= len(l.toks) || l.tag(end) == article.TagComma || l.tag(end) == article.TagPeriod || l.dash(end) ||
				l.is(end, "(", ")") {
				return r
			}
		}
	}
	if l.rel(p.head) == article.Appos && !l.tag(p.to).IsFinite() {
		if r, ok := j.named(l, l.head(p.head)); ok {
			return r
		}
	}
	return ref{}
}

// apposedOver is the listed entity whose name stands between commas behind what a preposition
// adds to the definite phrase p, and before its verb: "the broker in the talks, X, has".
func (j *Judge) apposedOver(l *line, p phrase) ref {
	if p.det < 0 || !l.is(p.det, "the") || !l.is(p.to, "in", "of", "behind", "at", "for", "from") {
		return ref{}
	}
	k := p.to + 1
	for k < len(l.toks) && k < p.to+6 && (l.nominal(k) || l.tag(k) == article.DT || l.tag(k) == article.PRPS) &&
		l.tag(k) != article.NNP {
		k++
	}
	h := l.lemma(k - 1)
	if k == p.to+1 || l.tag(k) != article.TagComma || personNouns[h] || human(h) || bodyNouns[h] || placeNouns[h] ||
		stateNouns[h] || mediaNouns[h] {
		return ref{}
	}
	r, ok := j.named(l, k+1)
	if end := l.at(r.span.End); !ok || !r.listed || r.kind == article.Place || l.tag(end) != article.TagComma ||
		!l.tag(end+1).IsFinite() {
		return ref{}
	}
	return r
}

func (l *line) dash(i int) bool { return l.is(i, "–", "—", "-", "--") }

// owner is the possessor of the phrase: "its", "X's", "X" as a modifier, "of X".
func (j *Judge) owner(l *line, p phrase, depth int) ref {
	if p.owner >= 0 {
		return j.who(l, p.owner, depth+1)
	}
	for k := p.head - 1; k >= p.from; k-- {
		if r, ok := j.named(l, k); ok && l.tag(k).IsNoun() && !strings.Contains(l.toks[k].Of(l.text), "-") {
			return r
		}
	}
	for k := p.to; k < len(l.toks) && k < p.to+2 && !l.tag(k).IsFinite(); k++ {
		if l.is(k, "of", "in", "at", "from", "within", "inside", "for") {
			if !l.is(k, "of") && (!partNouns[l.lemma(p.head)] || k > p.to) {
				break
			}
			return j.after(l, k+1, depth)
		}
	}
	return ref{}
}

// after is who the noun phrase that begins at token k stands for.
func (j *Judge) after(l *line, k, depth int) ref {
	if k >= len(l.toks) {
		return ref{}
	}
	for n := k; n < len(l.toks) && n < k+8; n++ {
		if l.is(n, "being", "having") ||
			n == k && l.tag(n) == article.VBG && (l.tag(n+1) == article.DT || l.tag(n+1) == article.PRP) {
			return ref{} // "accused by the mayor of running a"
		}
		if l.tag(n).IsNoun() {
			q := l.phraseAt(n)
			return j.who(l, q.head, depth+1)
		}
		if !l.nominal(n) && l.tag(n) != article.DT && l.tag(n) != article.PRPS && l.tag(n) != article.PDT &&
			!l.tag(n).IsAdverb() {
			return ref{}
		}
	}
	return ref{}
}

// termAt is whom a term that holds token i has been found to be said of.
func (j *Judge) termAt(l *line, i int) ref {
	s := l.toks[i].Span
	lo, hi := 0, len(j.aims)
	for lo < hi {
		if m := (lo + hi) / 2; j.terms[m].End <= s.Start {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(j.aims) && j.terms[lo].Start < s.End && j.aims[lo].listed && j.aims[lo].bearer {
		return j.aims[lo].ref
	}
	return ref{}
}
