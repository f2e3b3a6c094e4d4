package characterise

import (
	"strings"

	"epithet/stages/article"
)

// stateOffices are nouns for those who speak for a state where no other body
// is named.
var stateOffices = list(`delegation minister ministry government premier president presidency embassy consulate cabinet chancellor ambassador`)

// nationals are nouns for those who speak for the state whose adjective they have.
var nationals = list(`authority command counterpart`)

// governs are those of them who are at home in their state.
var governs = list(`minister government premier president presidency cabinet chancellor`)

// affiliation is the listed body that a person or a role speaks for:
// "X spokesman Ann Smith", "Ann Smith, X's lawyer", "the Minister of Defence".
// It looks at the first places where the article names the person, once.
func (j *Judge) affiliation(id string) ref {
	if r, ok := j.bodies[id]; ok {
		return r
	}
	j.bodies[id] = ref{} // against a circle
	var found ref
	for i, n := j.crowd.find(id).first, 0; i >= 0 && n < 8; i, n = j.crowd.next[i], n+1 {
		m := &j.mentions[i]
		if m.Method != article.Discovered && m.Type != article.Person || j.tooLong(m.Sent) ||
			j.ann.Sentences[m.Sent].Kind == article.Furniture {
			continue
		}
		l := j.whole(m.Sent)
		if r, ok := j.role(&l, l.at(m.Start), l.at(m.End-1)); ok {
			found = r
			break
		}
		if n == 0 {
			if found = j.leadOffice(m); found.known() {
				break
			}
		}
	}
	j.bodies[id] = found
	return found
}

// role is the listed body that the person named by tokens [first, last] speaks
// for, by the title before the name or the apposition after it.
func (j *Judge) role(l *line, first, last int) (ref, bool) {
	k := first - 1
	for k >= 0 && (l.tag(k) == article.NNP || l.is(k, "(", ")", ".", ",") || l.is(k, "ret", "ret.")) && !isOffice(l.lemma(k)) &&
		first-k < 6 {
		k--
	}
	if r := j.office(l, k); r.known() {
		return r, true
	}
	if r := j.headed(l, k); r.known() {
		return r, true
	}
	if id := j.post(l, first); id != "" {
		return ref{id: id, kind: j.lex.kinds[id], listed: true, span: l.toks[first-1].Span, how: "office"}, true
	}
	if l.is(k, "of", "for") && k < first-1 {
		if r := j.office(l, k-1); r.known() {
			return r, true // "Minister of Culture Ann Smith"
		}
	}
	n := l.beforeTitles(first)
	the := n > 1 && n < first && l.is(n-1, "the") && l.tag(n-2) == article.TagComma // "its chair, the former teacher Ann Smith"
	if the {
		n--
	}
	if n > 0 && l.tag(n-1) == article.TagComma {
		if r := j.onBehalf(l, n-1); r.known() {
			return r, true
		}
		k = n - 2
		// "A spokesman for the group, Ann Smith,"
		for n := k; n >= 0 && n > k-8 && !l.tag(n).IsFinite(); n-- {
			if (isOffice(l.lemma(n)) || l.staffOfficer(n)) && l.tag(n).IsNoun() && !(the && documents[l.lemma(n)]) {
				if r := j.office(l, n); r.known() {
					return r, true
				}
			}
		}
		if r := j.headed(l, k); r.known() {
			return r, true // "the chief executive, Ann Smith,"
		}
	}
	if l.possessive(first - 1) {
		if r, ok := j.named(l, first-2); ok && r.listed && r.kind == article.Organisation {
			return r, true // "X's Ann Smith"
		}
	}
	n = last + 1
	if l.is(n, "kc", "qc", "sc") {
		n++
	}
	if l.tag(n).IsFinite() && heading[l.lemma(n)] {
		if r := j.after(l, n+1, 3); r.listed && r.kind != article.Person && r.kind != article.Place {
			return r, true // "Ann Smith chairs X."
		}
	}
	if r := j.pleadsFor(l, n); r.known() {
		return r, true
	}
	if l.tag(n) == article.CD && l.tag(n-1) == article.TagComma {
		n++
	}
	if l.is(n, "(") {
		return j.bracketed(l, first, n+1)
	}
	if l.tag(n) == article.TagComma || l.is(n, "of", "from") || l.dash(n) {
		if !l.is(n, ",") && !l.dash(n) {
			if r := j.after(l, n+1, 4); r.known() && r.listed && r.kind != article.Person && r.kind != article.Place {
				return r, true
			}
			return ref{}, false
		}
		if l.is(n+1, "of", "from", "for") && l.tag(n) == article.TagComma {
			if r := j.after(l, n+2, 4); r.listed && r.kind != article.Person && r.kind != article.Place &&
				r.kind != article.State {
				return r, true // "Ann Smith, of X,"
			}
		}
		for n++; n < len(l.toks) && n < last+12 && l.tag(n) != article.TagComma && !l.tag(n).IsFinite(); n++ {
			if r := j.advocated(l, n); r.known() {
				return r, true
			}
			if r := j.ledIn(l, n); r.known() {
				return r, true
			}
			if r := j.office(l, n); r.known() {
				return r, true
			}
		}
	}
	return ref{}, false
}

// ledIn is the listed body at whose head, or of which, somebody is by the relative clause that token k opens: "who
// has led X since", "who was elected to chair the council", "who is president of X".
func (j *Judge) ledIn(l *line, k int) ref {
	if !l.is(k, "who") {
		return ref{}
	}
	v := k + 1
	for l.tag(v).IsAdverb() {
		v++
	}
	if h := l.nounFrom(v + 1); h > 0 && l.is(v, "is", "’s", "'s", "remains") &&
		(heads[l.lemma(h)] || l.is(h, "president", "leader")) {
		return j.office(l, h)
	}
	if l.lemma(v) == "have" && l.tag(v+1) == article.VBN {
		v++
	} else if l.lemma(v) == "be" && l.tag(v+1) == article.VBN && l.is(v+2, "to") {
		v += 3 // "was elected to lead"
	}
	if !l.tag(v).IsVerb() || !heading[l.lemma(v)] || l.ranUntil(v) {
		return ref{}
	}
	r := j.after(l, v+1, 3)
	if !r.listed || r.kind == article.Person || r.kind == article.Place {
		return ref{}
	}
	if h := l.nounFrom(v + 1); r.how == "description" && (panels[l.lemma(h)] || l.tag(v+2) == article.JJS) &&
		!(l.is(h-1, "the") && j.lex.hasWord(r.id, strings.ToLower(l.lemma(h)))) {
		return ref{} // "leads the largest group", "chairs the committee"
	}
	return r
}

// advocated is the listed body for which somebody speaks by the clause or participle at token k: "who appears
// for X", "acting for X".
func (j *Judge) advocated(l *line, k int) ref {
	if l.is(k, "who") {
		k++
	} else if l.tag(k) != article.VBG {
		return ref{}
	}
	for l.tag(k).IsAdverb() || l.is(k, "is", "was") {
		k++
	}
	if !l.tag(k).IsVerb() || !appearing[l.lemma(k)] || !l.is(k+1, "for") {
		return ref{}
	}
	if r := j.after(l, k+2, 3); r.listed && r.kind != article.Person && r.kind != article.Place {
		return r
	}
	return ref{}
}

// appearing are verbs for what one does for a body as its advocate or member.
var appearing = list(`appear act argue speak plead sit`)

// bracketed is the body that brackets behind a name, from token k on, say that he speaks for: by
// his office ("Ann Smith (chair of X)"), or, as in the records of a meeting, by the state alone
// behind a name with a title: "Ms Smith (X) said".
func (j *Judge) bracketed(l *line, first, k int) (ref, bool) {
	for n := k; n < len(l.toks) && n < k+10 && !l.is(n, ")"); n++ {
		if r := j.office(l, n); r.known() {
			return r, true
		}
	}
	if r, ok := j.named(l, k); ok && r.listed && r.kind == article.State && l.is(l.at(r.span.End-1)+1, ")") &&
		personTitles[strings.TrimSuffix(l.word(first-1), ".")] {
		return r, true
	}
	return ref{}, false
}

// personTitles are titles of persons who need no office.
var personTitles = list(`mr mrs ms miss`)

// ranUntil reports whether the clause of the verb at v, in the past, tells until when it was so: "who
// ran the department until 2020".
func (l *line) ranUntil(v int) bool {
	for k := v + 1; l.tag(v) == article.VBD && k < len(l.toks) && l.tag(k) != article.TagComma && !l.tag(k).IsFinite(); k++ {
		if l.is(k, "until", "till") || l.is(k, "from") && l.tag(k+1) == article.CD {
			return true
		}
	}
	return false
}

// isOffice reports whether a noun is for those who speak for a body.
func isOffice(lemma string) bool {
	return voiceNouns[lemma] || documents[lemma] || strings.HasSuffix(lemma, "commissioner") ||
		strings.HasPrefix(lemma, "spokes") ||
		serving[lemma] != nil || workers[lemma] || branches[lemma]
}

// panels are nouns for parts of a body that are many: who chairs one is not the body's.
var panels = list(`committee subcommittee panel commission caucus council department`)

// branches are nouns for parts of a body that speak for it.
var branches = list(`directorate branch chapter section department division headquarters secretariat`)

// workers are nouns for those within a body who speak for it, beside its heads.
var workers = list(`member volunteer editor editor-in-chief publisher rep coordinator organiser organizer treasurer campaigner negotiator observer activist official
	flack mouthpiece captain strategist campaign`)

// heading are verbs for being at the head of a body.
var heading = list(`head lead chair co-chair run direct manage command found co-found represent edit`)

// pastField is the last token of what the office at k is of, where others may hold it at
// one body: "communications" of "director of communications"; else k.
func (l *line) pastField(k int) int {
	if !fielded[l.lemma(k)] || !l.is(k+1, "of", "for") {
		return k
	}
	n := k + 2
	for n < k+7 && (l.tag(n).IsNoun() || l.tag(n).IsAdjective() || l.is(n, "and", "the")) {
		n++
	}
	return n - 1
}

// ofTitle reports whether the noun at n is the capital "State" of the title at k: "State Senator Ann Smith".
func (l *line) ofTitle(n, k int) bool {
	return l.tag(n) == article.NNP && l.tag(k) == article.NNP && n+1 == k
}

// fielded are nouns for those who head a part of a body.
var fielded = list(`president vice-president director head chief manager officer vice-chair counsel`)

// documents are what a body says things in.
var documents = list(`report letter study brochure tweet post channel filing ruling verdict paper manifesto newsletter declaration
	website statement communique billboard advert advertisement leaflet proclamation memo memorandum lawsuit complaint petition
	op-ed essay email e-mail blog book memoir testimony remark comment speech motion resolution amendment bill pamphlet booklet poster video`)

// advocates are nouns for those who work in a body for others.
var advocates = list(`lawyer attorney counsel official executive researcher analyst campaigner`)

// bodyAhead is the listed body that "its" or "their", whose office the phrase p is, stands for
// where it begins the article's first sentence on it and the body is yet to be named: "Their
// manager says that X are".
func (j *Judge) bodyAhead(l *line, p phrase) ref {
	if !l.is(p.owner, "its", "their") || p.owner > 1 || p.owner == 1 && !l.mark(0) {
		return ref{}
	}
	for i := j.mentionFrom(l.toks[p.owner].Start); i < len(j.mentions) && j.mentions[i].Start < l.toks[len(l.toks)-1].End; i++ {
		m := &j.mentions[i]
		if m.Method != article.Catalogue || m.Type == article.Person {
			continue
		}
		for k := j.mentionFrom(l.toks[p.owner].Start) - 1; k >= 0 && l.sent-j.mentions[k].Sent < 3; k-- {
			if j.mentions[k].Method == article.Catalogue && j.mentions[k].Type != article.Person {
				return ref{} // "its" may go back to that
			}
		}
		return refOf(m, "part")
	}
	return ref{}
}

// office is the listed body that the noun at k is a voice of; zero where it is
// none.
func (j *Judge) office(l *line, k int) ref {
	if k < 0 || k >= len(l.toks) {
		return ref{}
	}
	lemma := l.lemma(k)
	if !l.tag(k).IsNoun() &&
		!(l.tag(k).IsAdjective() && (strings.HasPrefix(lemma, "co-") || strings.HasSuffix(lemma, "-in-chief"))) {
		return ref{}
	}
	if p := l.phraseAt(k); nationals[lemma] && (p.det >= 0 || p.owner >= 0) {
		if r := j.demonym(l, p); r.known() {
			return r // "the Kenyan authorities", "her Kenyan counterpart"
		}
	}
	if !isOffice(lemma) && !(lemma == "service" && l.is(k-1, "press")) && !l.staffOfficer(k) {
		return ref{}
	}
	p := l.phraseAt(k)
	p.head = k
	for n := max(p.from, p.owner+1); n < k; n++ {
		if (bygone[l.word(n)] || l.is(n, "retired", "ex-", "shadow")) && !(p.owner > k && !l.is(p.to, "of")) {
			return ref{}
		}
	}
	if branches[lemma] && l.is(p.to, "of") {
		if r := j.after(l, p.to+1, 0); r.listed && r.how == "name" && r.kind != article.Person {
			return r
		}
		return ref{}
	}
	if p.owner < 0 {
		if r := j.demonym(l, p); r.known() && (stateOffices[lemma] || strings.HasPrefix(lemma, "spokes")) {
			return r // "the Kenyan embassy in Oslo", "a Kenyan spokesman"
		}
		if r := j.modified(l, p, k); r.known() {
			return r
		}
	}
	if r := j.bodyAhead(l, p); r.known() {
		return r
	}
	if j.strangers(l, p.owner) || l.foreign(p, k) {
		return ref{}
	}
	if r := j.postedAt(l, p, k); r.known() {
		return r
	}
	if lemma == "minister" && p.owner < 0 && l.is(k+1, "of") && k > p.from && l.nominal(k-1) && l.tag(k+2) == article.NNP {
		if r, ok := j.named(l, k+2); !ok || !r.listed {
			return ref{} // "the culture minister of Orland", a state that the lexicon does not list
		}
	}
	if r := j.owner(l, p, 3); r.known() && !(r.loose && p.owner >= 0 && alike[l.lemma(p.owner)] == alike["union"]) &&
		!(p.owner < 0 && r.kind == article.State && l.is(p.to, "in") && !l.tag(k).IsPlural()) {
		if r.how == "description" && p.owner > 0 && panels[l.lemma(p.owner)] && l.tag(p.owner-1).IsNoun() {
			return ref{} // "the transport committee's chairman"
		}
		if r.listed &&
			(r.kind != article.Person ||
				lemma == "office" || r.how != "description" && (documents[lemma] || spokes[lemma] || lemma == "campaign" ||
				lemma == "secretary" && l.is(k-1, "press"))) {
			return r
		}
		if b := j.served(l, k); !r.listed && b.known() {
			return b
		}
		if !r.listed && r.kind == article.Person && spokes[lemma] {
			return j.affiliation(r.id) // the spokesman of X's head
		}
		if r.listed || !stateOffices[lemma] || r.kind == article.State || r.kind == article.Place {
			return ref{}
		}
	}
	if l.ofOthers(p.owner) {
		return ref{}
	}
	reach := l.pastField(k) + 3
	if documents[lemma] && l.tag(k+1) == article.TagComma && l.tag(k+2) == article.VBN {
		reach++ // "the motion, tabled by X,"
	}
	for n := k + 1; n < len(l.toks) && n < reach; n++ {
		if l.is(n, "for", "at", "with", "from") || l.is(n, "by") && documents[lemma] || l.is(n, "in") && advocates[lemma] {
			if r := j.after(l, n+1, 3); r.known() && r.listed && (r.kind != article.Person || spokes[lemma]) &&
				(r.kind == article.Organisation || !l.is(n, "in")) {
				return r
			}
		}
	}
	if lemma == "president" && l.is(p.to, "of") && l.tag(p.to+1) != article.NNP && l.tag(p.to+2) == article.NNP &&
		!l.is(p.to+2, "republic", "council") {
		return ref{} // "president of the Harbour Institute"
	}
	// "a company spokesman"
	for n := p.from; n < k; n++ {
		if w := wantOf(l.lemma(n)); l.tag(n).IsNoun() && (w.body || w.state) && !voiceNouns[l.lemma(n)] &&
			!(w.state && (lemma == "prosecutor" || lemma == "attorney" || l.ofTitle(n, k))) {
			w.noun = l.lemma(n)
			if r := j.nearest(l, p.from, w); r.known() && r.listed && !j.unlikely(r.id, w.noun, l.toks[n].Start) &&
				!j.ofApartKind(l, p, k, r.id) {
				return r
			}
		}
	}
	cabinet := l.cabinet(k)
	if r := j.served(l, k); r.known() && !(cabinet && lemma == "general") {
		return r
	}
	if stateOffices[lemma] {
		if r := j.stateNear(l, k); r.known() {
			return r
		}
		if r := j.home(); r.known() && !l.tag(k).IsPlural() {
			return r
		}
		if j.sole {
			return j.state
		}
	}
	if cabinet || governs[lemma] && !l.tag(k).IsPlural() && !l.tag(k-1).IsAdjective() {
		if r := j.home(); r.known() {
			return r
		}
	}
	if j.ofApartKind(l, p, k, "") {
		return ref{}
	}
	return j.spokenFor(l, k)
}
