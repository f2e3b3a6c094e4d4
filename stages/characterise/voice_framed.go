package characterise

import (
	"strings"

	"epithet/stages/article"
)

// framed looks for a namer or accuser that no quote tells of.
func (j *Judge) framed(l *line, t *article.Term, m *aim, v *heard, inner int) {
	if m.rule == insideName && v.voice == article.Narrator || j.namesToo(l, m, v) || j.relatively(l, t, m, v) || j.toldToStop(l, m, v) {
		return
	}
	j.takenToTask(l, m, v)
	j.whenHe(l, m, v)
	if v.rule == inQuotation && v.quote >= 0 {
		j.unsaid(l, t.Token-l.base, m, v)
	}
	if v.rule == inQuotation && v.quote >= 0 {
		j.claimsWithin(l, t.Token-l.base, m, v)
	}
	if v.rule == inQuotation && v.quote >= 0 {
		j.viewWithin(l, t, m, v)
	}
	j.answeredFor(l, m, v)
	j.saidTo(l, m, v)
	if a := l.ownAgent(m.phrase); a >= 0 && v.voice == article.Attributed && m.naming && m.verb == v.cue &&
		l.beforeBe(m.verb) && l.agentWithin(m.verb, m.phrase.from-3) {
		v.holder = j.whoWords(l, a)
	}
	if a := l.ownAgent(m.phrase); a >= 0 && m.naming && m.listed && v.holder.EntityID == m.id && m.verb == v.cue &&
		l.tag(a).IsNoun() && l.definite(l.phraseAt(a)) {
		p := l.phraseAt(a) // "X was called a hero by the minister": nobody is his own
		v.holder = l.words(p.det+1, p.to)
	}
	if (v.voice == article.Narrator || v.voice == article.Attributed && v.holder == (article.Who{})) && j.asDoes(l, m, v) {
		return
	}
	if v.voice == article.Narrator && m.verb >= 0 && m.naming && j.byNaming(l, t, m, v) {
		return
	}
	if v.voice == article.Attributed && v.holder == (article.Who{}) && m.naming && m.verb >= 0 && !l.tag(m.verb).IsVerb() &&
		l.verbal(m.verb) {
		if s := l.nounBefore(m.verb); s >= 0 {
			v.holder = l.upTo(j.whoWords(l, s), m.verb) // a verb taken for a noun
		}
	}
	if m.naming && m.verb >= 0 {
		if w := j.decider(l, m.verb); w != (article.Who{}) {
			v.holder, v.rule = w, v.rule+", who decides"
			if v.voice == article.Narrator {
				v.voice, v.cue = article.Attributed, m.verb
			}
		}
	}
	if v.voice == article.Narrator || inner < 0 {
		j.listed(l, t, m, v)
	}
	if v.voice == article.Narrator {
		j.spoken(l, t, m, v)
	}
	if v.voice == article.Narrator {
		j.opined(l, t, v)
	}
	if v.voice == article.Narrator {
		j.interposed(l, t.Token-l.base, v)
	}
	if v.voice == article.Narrator {
		j.letKnown(l, t.Token-l.base, v)
	}
	if v.voice == article.Narrator {
		j.thatAnswer(l, v)
	}
	if v.voice == article.Narrator || v.voice == article.ScareMarks && v.rule != mentionedOnly {
		j.ofHimself(l, m, v)
	}
	if v.voice == article.Narrator {
		j.madeBy(l, m, v)
	}
	if v.voice == article.Narrator && m.rule == madeOut {
		j.opinion(l, m, v)
	}
	if v.voice == article.Narrator && m.rule == ownsUp && m.listed {
		v.voice, v.rule, v.cue, v.holder = article.Attributed, "denied or admitted", m.verb, article.Who{EntityID: m.id}
	}
	switch {
	case v.voice == article.Narrator && (m.said || l.indefinite(m.phrase)):
		if j.forWhom(l, t.Token-l.base, v); v.voice == article.Narrator && m.said {
			j.inView(l, t.Token-l.base, v)
		}
	case v.voice == article.Quoted && m.said && inner >= 0 && j.quotes[inner].Kind == article.Direct:
		w := heard{cue: -1}
		if j.forWhom(l, t.Token-l.base, &w); w.holder != (article.Who{}) ||
			m.rule == byCopula && l.saysWho(m) && j.toWhom(l, t.Token-l.base, m, &w) {
			v.holder, v.rule = w.holder, v.rule+", for whom" // “To the council they are …,” she said
		}
	}
	if w := (heard{cue: -1}); v.voice == article.Attributed && m.said && inner >= 0 && v.cue >= m.phrase.to &&
		j.quotes[inner].Kind == article.Indirect {
		if j.forWhom(l, t.Token-l.base, &w); w.holder != (article.Who{}) {
			v.holder, v.rule = w.holder, v.rule+", for whom" // "To the council they are …, she said"
		}
	}
	if w := (heard{cue: -1}); v.voice == article.Attributed && m.rule == byCopula && l.saysWho(m) && inner >= 0 &&
		j.quotes[inner].Kind == article.Indirect && j.toWhom(l, t.Token-l.base, m, &w) {
		v.holder, v.rule = w.holder, v.rule+", to whom" // "she said that he was a hero to X"
	}
	if v.voice == article.Narrator && !j.toWhomItSeems(l, t.Token-l.base, m, v) {
		j.elsewhere(l, t, m, v)
	}
	if v.voice == article.Quoted && v.holder == (article.Who{}) {
		j.criedBy(l, t.Token-l.base, v)
	}
	if v.voice == article.ScareMarks && v.rule != mentionedOnly || v.voice == article.Quoted && v.holder == (article.Who{}) {
		j.wording(l, t, v)
	}
	if v.voice == article.ScareMarks && v.rule != mentionedOnly {
		j.marked(l, t, m, v)
	}
	if v.voice == article.ScareMarks && v.rule != mentionedOnly {
		j.asUnmarked(l, t, m, v)
	}
	if inner >= 0 && j.quotes[inner].Kind == article.Indirect {
		j.passiveWithin(l, t, m, v, inner)
		j.namedWithin(l, t, m, v)
	}
	if v.voice == article.Narrator {
		l.givenTo(t, v)
	}
	if v.voice == article.Narrator {
		l.nameOfOnesOwn(m, v)
	}
}

// saidTo finds who is said to give the name: "is said to have called".
func (j *Judge) saidTo(l *line, m *aim, v *heard) {
	if v.holder != (article.Who{}) || v.voice != article.Attributed || v.cue < 0 || !l.is(v.cue+1, "to") ||
		!l.beforeBe(v.cue) || !m.naming ||
		m.verb <= v.cue || m.verb >= v.cue+6 || l.beforeBe(m.verb) {
		return
	}
	if s, passive := l.subject(v.cue); passive && s >= 0 {
		v.holder, v.rule = j.whoWords(l, s), v.rule+", who is said to"
	}
}

// byNaming finds who gives the name, or makes the accusation, by its verb. It reports
// whether nothing else can tell.
func (j *Judge) byNaming(l *line, t *article.Term, m *aim, v *heard) bool {
	c := m.verb
	lemma := l.lemma(c)
	if _, casts := casting[lemma]; becoming[lemma] && !naming[lemma] && !casts {
		return true
	}
	s, passive := l.subject(c)
	if l.gerund(c) && l.tag(m.phrase.to).IsFinite() {
		v.voice, v.rule, v.cue = article.Attributed, "naming, by whoever does", c // "calling him a thief solves nothing"
		return true
	}
	if l.is(c, "responsible", "complicit") && l.beforeBe(c) {
		return true // which the article finds
	}
	if l.thisIsCalled(c) {
		return true
	}
	if (passive || l.beforeBe(c)) && !l.is(c, "guilty", "innocent") || l.tag(c) == article.VBN && l.reduced(c) ||
		l.wanted(c) >= 0 {
		v.voice, v.rule, v.cue = article.Attributed, byPassiveNaming, c
		v.holder = j.byWhom(l, c, t.Token-l.base)
		if o := l.unwelcome(c); o >= 0 {
			v.rule, v.holder = unwelcome, j.whoWords(l, o)
		} else if o := l.wanted(c); o >= 0 && v.holder == (article.Who{}) {
			if s, passive := l.subject(l.leftOf(l.phraseAt(o).from)); s >= 0 && !passive {
				v.rule, v.holder = "named as wanted", j.whoWords(l, s)
			}
		}
		return true
	}
	if s >= 0 && l.emptyIt(s, c) || l.writers(c) {
		return true
	}
	if s >= 0 && (things[l.lemma(s)] || l.is(s, "i", "we", "one") || l.is(s, "you") && l.tag(c) == article.VB) ||
		l.is(c, "guilty", "innocent") {
		if !j.verdict(l, t.Token-l.base, m, v) {
			j.headlined(l, t.Token-l.base, m, v)
		}
		return true
	}
	if s >= 0 && s < c &&
		(!plain[lemma] || m.rule == byAccusation || m.rule == seenInHim || m.rule == byNaming && !factive[lemma]) &&
		!l.imperative(c, l.toks[s].Of(l.text)) {
		v.voice, v.rule, v.cue, v.holder = article.Attributed, "naming", c, j.whoNames(l, s, c)
		if h := j.goesOnOver(l, s, s); h >= 0 && v.holder == (article.Who{}) {
			v.holder = j.whoWords(l, h)
		}
		if w := j.reporterBy(l, c); w != (article.Who{}) && m.phrase.from > c+1 && l.tag(m.phrase.from-1) == article.TagComma {
			v.holder = w
		}
		return true
	}
	return false
}

// reporterBy is who speaks in the report that begins right behind its verb at c, and may end at what commas
// set beside the object: "said that they would stay and called X, the mayor, a thief".
func (j *Judge) reporterBy(l *line, c int) article.Who {
	if c+1 >= len(l.toks) {
		return article.Who{}
	}
	q := j.quoteAt(l.toks[c+1].Start, false)
	if q < 0 || l.cueOf(&j.quotes[q]) != c || j.quotes[q].Start != l.toks[c+1].Start {
		return article.Who{}
	}
	return j.holder(&j.quotes[q])
}

// whoNames is who gives the name by the verb at c, whose subject is s: where that is a
// decision, whose it is.
func (j *Judge) whoNames(l *line, s, c int) article.Who {
	if w := j.decider(l, c); w != (article.Who{}) {
		return w
	}
	if !resolves[l.lemma(s)] || !l.tag(s).IsNoun() || !l.is(s+1, "to") {
		if l.happens(s) {
			return article.Who{}
		}
		w := j.subjectWords(l, s)
		if b := l.bearerOf(s); w == (article.Who{}) && b >= 0 && documents[l.lemma(b)] {
			w = j.whoWords(l, b) // "a ruling that found X guilty"
		}
		return l.upTo(w, c)
	}
	o := l.phraseAt(s).owner
	if o < 0 {
		return article.Who{}
	}
	if w, _ := l.verbOver(s); l.tag(o) == article.PRPS && w >= 0 && w < o {
		if b, passive := l.subject(w); b >= 0 && !passive {
			return j.whoWords(l, b) // "X defended its decision to call"
		}
	}
	return j.whoWords(l, o) // "Smith's decision to call"
}

// asUnmarked finds whose words those in marks would be without the marks.
func (j *Judge) asUnmarked(l *line, t *article.Term, m *aim, v *heard) {
	w := heard{quote: -1, cue: -1, rule: inArticle}
	u := *t
	u.Token = l.base + max(l.opening(t.Token-l.base), 0)
	if j.framed(l, &u, m, &w, -1); w.voice == article.Narrator {
		j.inView(l, u.Token-l.base, &w)
	}
	if w.voice == article.Attributed {
		v.voice, v.rule, v.cue, v.holder = article.Quoted, w.rule+", in marks", w.cue, w.holder
	}
}

// passiveWithin finds by whom, within the report that somebody else says, the name is given
// in the passive: "he said that they were called thieves by X".
func (j *Judge) passiveWithin(l *line, t *article.Term, m *aim, v *heard, inner int) {
	if !m.naming || m.verb < 0 || m.verb == v.cue || !j.quotes[inner].Contains(l.toks[m.verb].Span) || !l.beforeBe(m.verb) ||
		l.is(m.verb, "guilty", "innocent") || becoming[l.lemma(m.verb)] && !naming[l.lemma(m.verb)] {
		return
	}
	w := j.byWhom(l, m.verb, t.Token-l.base)
	if w == (article.Who{}) && (l.ofReporter(m.verb) || l.speakersOwn(m.verb)) {
		return
	}
	v.holder, v.cue, v.rule = w, m.verb, v.rule+", passive within"
	if o := l.unwelcome(m.verb); o >= 0 {
		v.rule, v.holder = unwelcome, j.whoWords(l, o)
	}
}

// givenTo takes what nobody named grants, in the passive, for somebody's words: "was given
// refuge".
func (l *line) givenTo(t *article.Term, v *heard) {
	i := l.headOf(t)
	if !giving[l.lemma(i)] {
		return
	}
	if g, _ := l.verbOver(i); g >= 0 && l.beforeBe(g) &&
		(l.lemma(g) == "grant" || l.lemma(g) == "give" || l.lemma(g) == "offer") {
		v.voice, v.rule = article.Attributed, "agentless passive"
	}
}

// nameOfOnesOwn finds who names himself what the phrase says: "the self-styled liberators".
func (l *line) nameOfOnesOwn(m *aim, v *heard) {
	for k := m.phrase.from; k < m.phrase.to; k++ {
		if !selfNamed[strings.ToLower(l.toks[k].Of(l.text))] {
			continue
		}
		v.voice, v.rule = article.Attributed, "self-named"
		if m.listed {
			v.holder = article.Who{EntityID: m.id}
		}
		return
	}
}

// resolves are nouns for what one sets out to do.
var resolves = list(`decision move attempt effort plan bid refusal tendency habit campaign vote threat promise proposal push drive readiness
	willingness failure reluctance intention desire right power authority resolution rush eagerness courage temerity nerve order request`)

// speaking are verbs that bring up what follows their preposition.
var speaking = list(`speak talk warn complain preach rail rant rave dream boast brag write tweet lecture`)

// clauseStart is the first word of the clause or quotation that token i stands
// in: after a semicolon, an opening mark, or at the head of the sentence.
func (l *line) clauseStart(i int) int {
	k := 0
	for n := i - 1; n >= 0; n-- {
		if l.is(n, ";") || l.is(n, "“", "‘") {
			k = n + 1
			break
		}
	}
	for l.mark(k) || l.tag(k) == article.CC {
		k++
	}
	return k
}

// cases are nouns for what is brought against somebody.
var cases = list(`charge case trial allegation accusation indictment warrant conviction verdict prosecution lawsuit`)

// spoken finds the holder of what somebody speaks of or claims to be, and
// marks what is alleged by nobody named.
func (j *Judge) spoken(l *line, t *article.Term, m *aim, v *heard) {
	k := t.Token - l.base
	spoken := false
	for n := k - 1; n >= 0 && n > k-24 && !spoken && !l.is(n, ";"); n-- {
		lemma := l.lemma(n)
		spoken = speaking[lemma] || lemma == "claim" || lemma == "profess" || lemma == "purport"
	}
	for n := 0; spoken && n < 10 && k >= 0; n++ {
		h := l.head(k)
		if h < 0 {
			break
		}
		if l.tag(h).IsVerb() {
			c := l.arcs().Child(k, article.Case, article.Mark)
			of := c >= 0 && l.is(c, "of", "about", "against")
			claims := (l.lemma(h) == "claim" || l.lemma(h) == "profess" || l.lemma(h) == "purport") && l.is(h+1, "to")
			if speaking[l.lemma(h)] && of || claims || l.lemma(h) == "preach" {
				s, passive := l.subject(h)
				if s >= 0 && !passive && !l.is(s, "i", "we") {
					if w := j.whoWords(l, s); w != (article.Who{}) {
						v.voice, v.rule, v.cue, v.holder = article.Attributed, "spoken of", h, w
					}
				}
				return
			}
			if l.tag(h).IsFinite() && l.rel(h) != article.Conj {
				break
			}
		}
		k = h
	}
	p := m.phrase
	n := -1
	if h := l.headOf(t); cases[l.lemma(p.head)] &&
		!((h == p.head || l.tag(h).IsAdjective()) && l.is(p.head, "case", "trial", "conviction", "convictions")) {
		n = p.head
	} else if c := l.leftOf(p.from); l.is(c, "of", "for", "that") && c > 0 {
		if n = c - 1; l.is(n, "pending", "out", "outstanding") {
			n--
		}
		if !cases[l.lemma(n)] {
			n = -1
		}
	}
	if n < 0 || l.lemma(n) == "case" && n != p.head || l.fieldOf(p) {
		return
	}
	v.voice, v.rule = article.Attributed, asCharge
	if verb, _ := l.verbOver(n); verb >= 0 && verb < n {
		if s, passive := l.subject(verb); s >= 0 && !passive &&
			(denying[l.lemma(verb)] || ending[l.lemma(verb)] || l.is(verb+1, "out") || bringing[l.lemma(verb)] ||
				weighing[l.lemma(verb)]) {
			v.holder, v.cue = j.whoWords(l, s), verb
		}
	} else if verb > n && l.beforeBe(verb) &&
		(ending[l.lemma(verb)] || denying[l.lemma(verb)] || l.is(verb+1, "out") && l.lemma(verb) == "throw") {
		v.cue, v.holder = verb, j.byWhom(l, verb, t.Token-l.base)
	}
	if v.holder == (article.Who{}) {
		v.holder = j.bringer(l, n)
	}
	if v.holder == (article.Who{}) && blames[l.lemma(n)] && n >= p.head {
		v.holder = j.accuser(l, n)
	}
	if o := l.phraseAt(n).owner; v.holder == (article.Who{}) && n < p.head && o >= 0 && blames[l.lemma(n)] && l.is(p.to, "by") {
		v.holder = j.whoWords(l, o) // "their charge of repression by the state"
	}
}

// bringer is who brings what the noun at n names, by a relative clause behind it:
// "charges of fraud which the council had brought".
func (j *Judge) bringer(l *line, n int) article.Who {
	for k := n + 1; k < len(l.toks) && k < n+6; k++ {
		if !l.relative(k) {
			continue
		}
		for c := k + 1; c < len(l.toks) && c < k+12 && l.tag(c) != article.TagComma; c++ {
			if l.tag(c).IsVerb() && bringing[l.lemma(c)] {
				if s, passive := l.subject(c); s > k && !passive {
					return j.whoWords(l, s)
				}
				return article.Who{}
			}
		}
		break
	}
	return article.Who{}
}

// decider is whose decision it is to do what the infinitive at c says: "Smith's
// decision to call", "the attempt by Smith to call".
func (j *Judge) decider(l *line, c int) article.Who {
	if !l.is(c-1, "to") || c < 3 || !l.tag(c-2).IsNoun() {
		return article.Who{}
	}
	q := l.phraseAt(c - 2)
	if resolves[l.lemma(q.head)] && q.owner >= 0 && l.tag(q.owner) != article.PRPS {
		return j.whoWords(l, q.owner)
	}
	if b := l.leftOf(q.from); l.is(b, "of", "by") && b > 0 && resolves[l.lemma(b-1)] {
		return j.whoWords(l, q.head)
	}
	return article.Who{}
}

// accuser is whose accusation the noun at n is: "fraud allegations by X", "allegations
// made by X", "X's fraud accusations".
func (j *Judge) accuser(l *line, n int) article.Who {
	k := n + 1
	if l.tag(k) == article.VBN && (bringing[l.lemma(k)] || l.lemma(k) == "advance") {
		k++
	}
	if l.is(k, "by") {
		for x := k + 1; x < len(l.toks) && x < k+8; x++ {
			if l.tag(x).IsNoun() {
				return j.whoWords(l, l.phraseAt(x).head)
			}
		}
	}
	return article.Who{}
}

// bringing are verbs for what one does with a charge.
var bringing = list(`bring file press level lay make issue raise announce face-off read dismiss drop throw uphold`)
