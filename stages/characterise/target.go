package characterise

import (
	"strings"

	"epithet/stages/article"
	"epithet/stages/characterise/internal/senses"
)

// aim is whom a term is said of, and by which construction.
type aim struct {
	ref
	rule     string
	strong   bool // grammar says so
	said     bool // the clause says it: its negation and modality bear on the term
	verb     int  // the token of the verb, or predicate, that says it; -1 for none
	naming   bool // that verb gives a name
	open     bool // the rest of the article may tell
	bearer   bool // the term's noun denotes somebody
	modifier bool // the term modifies the phrase's noun
	weak     bool // what the article says elsewhere goes before it
	term     int  // the token that heads the term
	phrase   phrase
	inFull   bool // somebody whom the lexicon does not list is named in full for whom it is said of
	via      int  // the token that the construction takes for whom it is said of, -1 for none
}

// target finds whom the term is said of.
func (j *Judge) target(l *line, t *article.Term) aim {
	j.asked = -1
	j.aiming = true
	m := j.construction(l, t)
	j.aiming = false
	m.via = j.asked
	if (m.rule == byNaming || m.rule == byPassiveNaming) && !m.known() && (m.how == "" || m.how == "description") {
		if r := j.doerOfThe(l, m.verb, m.via); r.listed {
			m.ref, m.strong, m.open = r, true, false
		}
	}
	if (m.rule == byCopula || m.rule == byNaming || m.rule == byPassiveNaming) && !m.known() &&
		(m.how == "" || m.how == "description") {
		if r := j.whoseDeed(l, m.via, &m); r.listed {
			m.ref = r
		} else if m.rule == byCopula && m.via == 0 && l.is(0, "that", "this") && l.lemma(1) == "be" &&
			!human(l.lemma(m.phrase.head)) {
			if r := j.accuserBefore(l); r.listed {
				m.ref = r
			}
		} else if r.known() && r.how == "name" && r.kind == article.Person {
			m.how = unnamed // whom the lexicon does not list
		}
	}
	if !m.known() && l.knownOnSight(m.phrase) {
		m.how = unnamed
	}
	if m.said && !m.known() && (m.how == "" || m.how == "description") && l.ofText(&m) {
		m.how = unnamed
	}
	if (!m.known() && m.how == "" || m.loose && m.how == "description") &&
		(m.rule == byCopula || m.rule == byNaming || m.rule == byPassiveNaming) && l.stranger(m.via) ||
		m.rule == byNaming && !m.known() && l.anyPerson(m.via) {
		m.ref = ref{how: unnamed}
	}
	if !m.listed && (!m.known() && m.how == "" || m.how == "pronoun") &&
		(m.rule == byCopula || m.rule == byCopularVerb || m.rule == byNaming || m.rule == byPassiveNaming) &&
		j.outsider(l, m.via) {
		m.ref = ref{how: unnamed}
	}
	if m.rule == byApposition && m.known() && j.speaker(t.Start).id == m.id && j.verbless(l, j.quoteAt(t.Start, true)) {
		m.ref = ref{how: unnamed} // “A liar,” X said: beside him, and not of him
	}
	if !m.known() && l.fieldOf(m.phrase) {
		m.how = unnamed
	}
	if r := j.remarkedOf(l, t, &m); r.known() {
		m.ref, m.rule, m.strong, m.via = r, "said of", true, -1
	}
	m.inFull = j.byFullName(l, &m)
	if m.known() && !m.listed && m.kind == article.Person {
		if b := j.affiliation(m.id); b.listed {
			b.how = m.how
			m.ref = b // whom the lexicon does not list apart
		}
	}
	return m
}

// byFullName reports whether the clause says the term by name of somebody unlisted whom the text
// gives a full name: then it is he, and nobody whom the text speaks of elsewhere.
func (j *Judge) byFullName(l *line, m *aim) bool {
	if g := j.crowd.find(m.id).gender; !m.listed && m.known() && m.how == "pronoun" && m.kind == article.Person &&
		m.rule == byCopula && (g >= told || g <= -told) && j.justNamed(m.ref, l) {
		return true // "X met Ann Smith. She is a"
	}
	if m.listed || m.how != "name" || m.kind != article.Person ||
		m.modifier && !(m.rule == byCopula && human(l.lemma(m.phrase.head))) || // "Smith is a brave teacher"
		m.rule != byCopula && m.rule != byCopularVerb && m.rule != byNaming && m.rule != byPassiveNaming {
		return false
	}
	first := l.at(m.span.Start)
	full := m.span.Of(l.text)
	if m.rule != byPassiveNaming {
		full = m.id // by his surname
	}
	if titled := l.titled(first); titled && m.via == first-1 || !strings.Contains(full, " ") {
		return titled && (m.rule == byCopula || m.phrase.from < l.at(m.span.End-1)+3)
	} else if m.via < first {
		return false
	}
	return m.rule == byNaming || !l.tag(first-1).IsVerb() // not "who quotes Ann Smith is still a"
}

// titled reports whether a title with a capital stands before the name at token k: "the late President Smith".
func (l *line) titled(k int) bool {
	return l.tag(k-1) == article.NNP &&
		(personNouns[l.lemma(k-1)] || personTitles[strings.TrimSuffix(l.word(k-1), ".")] || human(l.lemma(k-1)))
}

// construction is the first that fits.
func (j *Judge) construction(l *line, t *article.Term) aim {
	last := l.headOf(t)
	none := aim{term: last, verb: -1, phrase: phrase{from: last, to: last + 1, head: last, det: -1, owner: -1}}
	if last < 0 || last >= len(l.toks) {
		return none
	}
	none.phrase = l.phraseAt(last)
	if j.insideName(l, t) {
		none.rule = insideName
		return none
	}
	if l.prefixed(t, against) {
		none.rule = "against it"
		return none
	}
	if m, ok := j.turnedRound(l, last, none); ok {
		return m
	}
	if m, ok := j.calledYou(l, last, none); ok {
		return m
	}
	if m, ok := j.didThing(l, last, none); ok {
		return m
	}
	if l.tag(last).IsVerb() && !l.modifier(last) && !l.quality(t, last) {
		if m, ok := j.ofVerb(l, last, none); ok {
			return m
		}
	}
	if m, ok := j.complement(l, t, last, none); ok {
		return m
	}
	return j.ofNoun(l, t, none)
}

// quality reports whether the term at i, which the tags take for a passive participle, says what somebody is: the
// lexicon lists that very form, and it is one with "un" ("is unhinged"), which nobody does to him, or none of a verb.
func (l *line) quality(t *article.Term, i int) bool {
	w := l.word(i)
	return l.tag(i) == article.VBN && (strings.HasPrefix(w, "un") && !strings.HasPrefix(w, "under") ||
		w == l.lemma(i) && table().Of(senses.Adjective, w) > 0) && strings.EqualFold(w, t.Term) && l.beforeBe(i) && !l.is(i+1, "by")
}

// modifier reports whether the verb form at i stands before a noun as an
// adjective: "the exiled leader".
func (l *line) modifier(i int) bool {
	if l.tag(i) != article.VBN && l.tag(i) != article.VBG && l.tag(i) != article.VBD {
		return false
	}
	if r := l.rel(i); (r == article.Amod || r == article.Compound) && l.head(i) > i {
		return true
	}
	return l.tag(i) != article.VBD && l.rises(i) &&
		(l.tag(i-1) == article.DT || l.tag(i-1) == article.PRPS || l.tag(i-1).IsAdjective() || l.possessive(i-1))
}

// ofVerb finds the target of a term that is a verb.
func (j *Judge) ofVerb(l *line, v int, m aim) (aim, bool) {
	m.verb, m.said, m.strong, m.open = v, true, true, false
	subj, passive := l.subject(v)
	lemma := l.lemma(v)
	if passive && strings.Contains(lemma, "-") && l.arcs().Child(v, article.OblAgent) < 0 {
		return m, false // "evidence-based" says what somebody is
	}
	if l.tag(v) == article.VBG && l.tag(v-1) == article.IN {
		if g, ok := j.accused(l, phrase{from: v, to: v + 1, head: v, det: -1, owner: -1}, m); ok {
			return g, true
		}
		m.naming, m.verb = false, v
	}
	if passive && !undergone[lemma] {
		if c := l.arcs().Child(v, article.OblAgent); c >= 0 {
			m.ref, m.rule = j.who(l, c, 0), "verb's agent"
			return m, true
		}
		if l.beforeBe(v) {
			m.rule, m.strong = "passive without agent", false
			return m, true
		}
	}
	if subj >= 0 {
		m.ref, m.rule = j.who(l, subj, 0), byItsSubject
		if p := l.phraseAt(subj); !m.known() && m.how != unnamed && l.is(p.owner, "its", "their", "whose") &&
			l.tag(subj).IsNoun() && !human(l.lemma(subj)) {
			m.ref = j.who(l, p.owner, 0) // "its ships"
		}
		return m, true
	}
	return m, false
}

// after is the head of the first noun phrase behind the comma that closes a
// participle's clause at the beginning of a sentence; -1 for none.
func (l *line) after(v int) int {
	for k := v + 1; k < len(l.toks); k++ {
		if l.tag(k) == article.TagComma {
			for n := k + 1; n < len(l.toks) && n < k+8; n++ {
				if l.tag(n).IsNoun() {
					return l.phraseAt(n).head
				}
			}
		}
		if l.tag(k).IsFinite() {
			return -1
		}
	}
	return -1
}

// ventures are nouns for what is undertaken, and for who undertakes it.
var ventures = list(`campaign operation project initiative`)

// itsDoer is by whom an act is, or whose, that something is said to be, and how that is
// known: "the case was a vendetta by X", "this is X's propaganda", "that was terrorism".
func (j *Judge) itsDoer(l *line, p phrase, g *aim) (ref, string) {
	active := g.rule == byNaming && g.verb >= 0 && !g.known() && !l.passive(g.verb) // "called it a fraud by X"
	if g.rule != byCopula && !active || g.how == unnamed || l.tag(p.head).IsAdjective() {
		return ref{}, ""
	}
	if r := j.doneBy(l, p); r.known() {
		return r, "agent"
	}
	if active && !(human(l.lemma(p.head)) && !g.modifier) && l.overWhat(g.verb) {
		r := j.owner(l, p, 0) // "what they called the dictatorship of X"
		return r, "owner"
	}
	if lemma := l.lemma(p.head); g.known() || active || (g.bearer && !happening(lemma) || human(lemma)) && !g.modifier {
		return ref{}, ""
	}
	if p.owner >= 0 || !g.modifier {
		if r := j.owner(l, p, 0); r.known() {
			return r, "owner"
		}
	}
	if r := j.demonym(l, p); r.known() && !g.modifier {
		return r, "nationality"
	}
	return ref{}, ""
}

// overWhat reports whether the object of the verb at v is the "what" before its subject.
func (l *line) overWhat(v int) bool {
	s := l.leftSubject(v)
	return s > 0 && l.is(l.phraseAt(s).from-1, "what")
}

// doneBy is whom the "by" right behind the phrase for what is no person or body names.
func (j *Judge) doneBy(l *line, p phrase) ref {
	lemma, k := l.lemma(p.head), l.onBehalf(p.to)
	if l.outcry(p.head) >= 0 {
		return ref{} // cries of “…” by X
	}
	if k < 0 && l.is(p.to, "from") && kindOf(lemma, "message") {
		if r := j.after(l, p.to+1, 0); r.kind != article.Place {
			return r // "propaganda from Norland"
		}
	}
	if k < 0 {
		k = l.spreadBy(p.to)
	}
	if k < 0 || human(lemma) || personNouns[lemma] || bodyNouns[lemma] && !ventures[lemma] || l.tag(k) == article.VBG {
		return ref{}
	}
	return j.after(l, k, 0)
}

// spreadBy is where who does, or spreads, what a phrase names stands behind the participle at k: "put about by",
// "spread in the village by"; -1 for none.
func (l *line) spreadBy(k int) int {
	if l.tag(k) != article.VBN && l.tag(k) != article.VBD ||
		!doing[l.lemma(k)] && !perpetrating[l.lemma(k)] && !l.is(k, "put") {
		return -1
	}
	if k++; l.is(k, "about", "round", "around", "out", "up") {
		k++
	}
	if l.is(k, "by") {
		return k + 1
	}
	return -1
}

// onBehalf is where who does something stands behind what he does, if token k leads to
// it: "by", "on the part of", "at the hands of"; -1 for none.
func (l *line) onBehalf(k int) int {
	switch {
	case l.is(k, "by"):
		return k + 1
	case l.is(k, "on", "at") && l.is(k+1, "the") && l.is(k+2, "part", "hands") && l.is(k+3, "of"):
		return k + 4
	}
	return -1
}

// possessed finds the target by whose the noun is.
func (j *Judge) possessed(l *line, p phrase, m aim) (aim, bool) {
	lemma := l.lemma(p.head)
	if m.modifier && rolls[lemma] {
		return m, false
	}
	if n := l.overWhom(p.owner); n >= 0 && !j.who(l, n, 0).listed {
		m.rule, m.strong, m.how = "owner", true, unnamed // "Ann Smith, whom the city honoured for her courage"
		return m, true
	}
	if r := j.owner(l, p, 0); r.known() && (!(p.owner < 0 && !m.modifier && personal(lemma)) || l.crowdOf(p, r)) {
		m.ref, m.rule, m.strong, m.said = r, "owner", true, false
		if !r.listed && r.how == "name" && !m.modifier && !j.sole && stateNouns[lemma] && r.kind != article.Person {
			m.ref = ref{how: unnamed} // "Orland's regime", of a state that the lexicon does not list
			return m, true
		}
		switch {
		case m.bearer && (r.kind == article.State || r.kind == article.Place) && !stateNouns[lemma] && !placeNouns[lemma]:
			m.loose = true // "Tarvia's strongman": somebody in it
		case r.kind == article.Person && (human(lemma) || personal(lemma)):
			m.loose = true // "her late father": somebody else
		}
		if r.kind == article.Person && stateNouns[lemma] && j.state.known() {
			m.ref, m.rule = j.state, ofOwnersState
		}
		return m, true
	}
	if k := l.leftOf(p.from); !m.bearer && l.is(k, "of") && k > 0 && l.tag(k-1).IsNoun() && !others[l.lemma(k-1)] &&
		!personal(l.lemma(k-1)) && l.tag(p.from) != article.VBG {
		if q := l.phraseAt(k - 1); q.owner >= 0 {
			if r := j.who(l, q.owner, 0); r.known() {
				m.ref, m.rule, m.strong = r, "owner", true
				return m, true
			}
		}
	}
	if !m.bearer || stateNouns[lemma] {
		if r := j.demonym(l, p); r.known() {
			m.ref, m.rule, m.strong = r, "nationality", true
			return m, true
		}
	}
	return m, false
}

// crowdOf reports whether the plural for persons is followed by the body, by name,
// that they make up: "the terrorists of X".
func (l *line) crowdOf(p phrase, r ref) bool {
	lemma := l.lemma(p.head)
	return l.tag(p.head).IsPlural() && l.is(p.to, "of") && r.kind == article.Organisation && r.how == "name" &&
		!others[lemma] && !aimedAt[lemma]
}

// aimedAt are nouns for those who do something to, or for, the one whom their "of" names.
var aimedAt = list(`supporter critic defender backer admirer detractor sponsor financier creditor donor victim hater persecutor
	tormentor oppressor owner buyer customer founder inventor creator abuser denier advocate champion opponent enemy rival
	competitor ally partner friend neighbour neighbor investor shareholder subscriber reader viewer listener client patient pupil
	student passenger tenant guest visitor hostage captive supplier contractor subcontractor distributor`)

// demonym is the state that an adjective of the phrase belongs to.
func (j *Judge) demonym(l *line, p phrase) ref {
	for k := p.head - 1; k >= p.from; k-- {
		w := l.toks[k].Of(l.text)
		if w[0] < 'A' || w[0] > 'Z' {
			continue
		}
		if id := j.lex.nation(w); id != "" {
			return ref{id: id, kind: article.State, listed: true, span: l.toks[k].Span, how: "nationality"}
		}
	}
	return ref{}
}

// headOf is the token that heads the term: its last, or in a term of several
// words the one before a preposition.
func (l *line) headOf(t *article.Term) int {
	last := min(t.Token-l.base, len(l.toks)-1)
	for k := last; k > 0 && l.toks[k].Start > t.Start; k-- {
		if l.tag(k) == article.IN && l.tag(k-1).IsNoun() && l.toks[k-1].Start >= t.Start {
			return k - 1
		}
	}
	return last
}

// testimony are nouns for what is told, shown or looked into, further to claims and texts.
var testimony = join(messages, retractable, outletTexts, list(`rumour rumor inquiry investigation probe recording video footage clip quote quotation photo
	image tape transcript thread meme poll survey`))

// ofText reports whether the term is said of a claim, a text or the like that is nobody's: "calls
// the story a hoax", "the recording is a fake".
func (l *line) ofText(m *aim) bool {
	if m.rule != byCopula && m.rule != byNaming && m.rule != byPassiveNaming || m.via < 0 || m.via >= len(l.toks) ||
		!l.tag(m.via).IsNoun() {
		return false
	}
	p := l.phraseAt(m.via)
	if m.rule == byCopula && l.beforeGroup(m.verb) != m.via ||
		l.tag(p.from-1) == article.IN && !l.is(p.from-1, "that", "whether", "if", "as", "while", "because") {
		return false
	}
	return testimony[l.lemma(m.via)] && p.owner < 0 && (p.head == m.via || m.phrase.from == m.via+1) &&
		!l.is(p.to, "of", "by", "from") && !l.is(m.phrase.to, "by", "of")
}
