package characterise

import (
	"strings"

	"epithet/stages/article"
)

// whoseDeed is whose the thing at token s is that something is said to be: "the union's deal was a fraud",
// "called the union's claim a lie", "the deal that the union made was", "She warned that it would go. The warning was".
func (j *Judge) whoseDeed(l *line, s int, m *aim) ref {
	if s > 1 && l.tag(s) == article.NNP && isTime(l, s) && l.is(s-1, "on", "in", "at") {
		s -= 2 // "X's speech on Monday was"
	}
	if s < 0 || l.tag(s) != article.NN && l.tag(s) != article.NNS {
		return ref{}
	}
	p, lemma := l.phraseAt(s), l.lemma(s)
	if p.head != s && m.phrase.from == s+1 {
		p.head, p.to = s, s+1 // "called the report misleading", where that is taken for a noun
	}
	if p.head != s || human(lemma) || personNouns[lemma] || bodyNouns[lemma] || kindOf(lemma, "person") {
		return ref{}
	}
	switch {
	case p.owner >= 0:
		if b := p.from - 1; ownDeed(lemma) || m.rule == byCopula && !suffered[lemma] &&
			(l.tag(b) != article.IN || l.is(b, "that", "because", "if", "whether", "while", "as", "since")) {
			return j.who(l, p.owner, 0)
		}
	case l.is(p.to, "by"):
		return j.after(l, p.to+1, 0) // "a claim by X to the island is"
	case l.is(p.to, "which", "that") && l.tag(p.to-1).IsNoun():
		return j.doneIn(l, p.to)
	case p.det >= 0 && l.is(p.det, "the", "this", "that") && l.tag(s) == article.NN && deedOf[lemma] != "":
		if r := j.didBefore(l, s, deedOf[lemma]); r.known() {
			return r
		}
	}
	if term := l.lemma(m.phrase.head); !l.definite(p) || p.head != p.det+1 ||
		l.tag(m.phrase.head).IsNoun() && (human(term) || persons(term)) {
		return ref{}
	}
	if r, ok := j.madeBefore(l, s); ok {
		return r
	}
	return j.toldOf(l, s)
}

// ownDeed reports whether what the noun names is done, said or thought by whose it is, and not done to him.
func ownDeed(lemma string) bool {
	if suffered[lemma] {
		return false
	}
	for _, kind := range [...]string{"event", "agreement", "idea", "communication", "trait", "plan"} {
		if kindOf(lemma, kind) {
			return true
		}
	}
	return happening(strings.TrimSuffix(lemma, "s")) || retractable[lemma] || testimony[lemma]
}

// ownDeedAt reports whether the noun at s, behind its possessor, is for what that one does, says or thinks.
func (l *line) ownDeedAt(s int) bool {
	return s > 0 && l.tag(s).IsNoun() && !l.tag(s).IsName() && l.phraseAt(s).head == s && l.phraseAt(s).owner >= 0 &&
		!human(l.lemma(s)) && ownDeed(l.lemma(s))
}

// suffered are nouns for what is done to whose it is, or befalls him.
var suffered = list(`conviction indictment extradition detention death murder killing assassination execution abduction kidnapping arrest imprisonment dismissal sacking ouster
	overthrow injury wound loss defeat downfall fall funeral birth illness release rescue capture exile sale takeover bankruptcy
	removal ordeal suffering plight portrait trial`)

// rendering are verbs, further to doing, for what one does that is then there, and of one's own.
var rendering = list(`pay make sign give grant offer award impose build write tell set draw levy strike reach hold announce present`)

// doneIn is the subject of the relative clause of the pronoun at w, where that is its object and the verb one for
// doing or making that: "which X pays to its mills".
func (j *Judge) doneIn(l *line, w int) ref {
	s := -1
	for v := w + 1; v < len(l.toks) && v < w+10; v++ {
		t := l.tag(v)
		if t.IsNoun() && s < 0 {
			s = l.phraseAt(v).head
		} else if t == article.PRP && v == w+1 {
			s = v
		}
		if t == article.TagComma || l.mark(v) {
			break
		}
		if !t.IsVerb() || l.lemma(v) == "have" || l.lemma(v) == "be" {
			continue
		}
		if s < 0 || l.passive(v) || !doing[l.lemma(v)] && !rendering[l.lemma(v)] {
			break
		}
		return j.who(l, s, 0)
	}
	return ref{}
}

// deedOf are nouns for what one says or does, and the verbs that tell it.
var deedOf = map[string]string{
	"assurance": "assure", "warning": "warn", "accusation": "accuse", "promise": "promise", "announcement": "announce",
	"denial": "deny", "offer": "offer", "threat": "threaten", "apology": "apologise", "allegation": "allege", "pledge": "pledge",
	"vow": "vow", "complaint": "complain", "demand": "demand", "proposal": "propose", "explanation": "explain",
	"decision": "decide", "admission": "admit", "confession": "confess", "refusal": "refuse", "declaration": "declare",
	"claim": "claim", "assertion": "assert", "appeal": "appeal", "insistence": "insist", "prediction": "predict",
	"expulsion": "expel", "invasion": "invade", "attack": "attack", "raid": "raid", "withdrawal": "withdraw",
}

// fewBefore is how many sentences back a deed is told that the text takes up again.
const fewBefore = 3

// didBefore is the subject of the last active clause with the verb before token i, in its sentence or the few before
// it: whose deed "the warning" is.
func (j *Judge) didBefore(l *line, i int, verb string) ref {
	for sent := l.sent; sent >= 0 && sent > l.sent-fewBefore && !j.tooLong(sent); sent-- {
		n, to := *l, i
		if sent < l.sent {
			n = j.line(sent)
			to = len(n.toks)
		}
		for v := to - 1; v > 0; v-- {
			if !n.tag(v).IsVerb() || n.lemma(v) != verb && !(verb == "apologise" && n.lemma(v) == "apologize") {
				continue
			}
			if n.passive(v) || n.is(v-1, "to") {
				return ref{}
			}
			s, passive := n.subject(v)
			if n.tag(v) == article.VBG && n.tag(v-1) == article.TagComma && s < 0 {
				if b := n.mainBefore(v); b >= 0 {
					s, passive = n.subject(b) // "expelled two envoys, accusing them"
				}
			}
			if s < 0 || passive || s > v || n.relative(s) {
				return ref{}
			}
			return j.who(&n, s, 0)
		}
	}
	return ref{}
}

// whoseItWas is whose the clause says that the thing is which the phrase names: "the failure was X's", "the blame was
// hers".
func (j *Judge) whoseItWas(l *line, p phrase, m aim) (aim, bool) {
	if m.modifier || !l.definite(p) || human(l.lemma(p.head)) {
		return m, false
	}
	k := p.to
	for ; l.tag(k).IsVerb() && l.lemma(k) == "be" || l.tag(k).IsAdverb() || l.not(k) || l.is(k, "all", "the"); k++ {
	}
	if k == p.to || l.lemma(p.to) != "be" {
		return m, false
	}
	r, ok := j.named(l, k)
	end := l.at(r.span.End)
	switch {
	case l.tag(k).IsName() && ok && l.possessive(end) && !l.nominal(end+1):
	case l.is(k, "his", "hers", "theirs") && !l.nominal(k+1):
		r = j.pronoun(l, k, 0)
	default:
		return m, false
	}
	m.ref, m.rule, m.strong = r, "owner", true
	return m, r.listed
}

// usingAs are verbs for making use of something as what serves one.
var usingAs = list(`use exploit seize invoke cite abuse employ`)

// madeUseOf finds who makes use of something as what the phrase names, which is then his: "is using the strike as
// a pretext".
func (j *Judge) madeUseOf(l *line, p phrase, m aim) (aim, bool) {
	k := l.leftOf(p.from)
	if !l.is(k, "as") || human(l.lemma(p.head)) || m.modifier {
		return m, false
	}
	for v := k - 1; v > 0 && v > k-16; v-- {
		t := l.tag(v)
		if t == article.TagComma || t == article.TagPeriod || l.mark(v) || t.IsFinite() && !usingAs[l.lemma(v)] ||
			l.relative(v) {
			return m, false
		}
		if !t.IsVerb() || !usingAs[l.lemma(v)] || l.passive(v) {
			continue
		}
		s, passive := l.subject(v)
		if s < 0 || passive || s > v {
			return m, false
		}
		m.ref, m.rule, m.verb, m.strong, m.said = j.who(l, s, 0), byDoing, v, true, true
		return m, m.known()
	}
	return m, false
}
