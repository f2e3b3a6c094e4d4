package characterise

import (
	"strings"

	"epithet/stages/article"
)

// borneOut are words for a claim that is so, or turns out to be.
var borneOut = list(`true right correct accurate fair so case credible prove proven establish substantiate confirm support corroborate accept believe`)

// climb goes from the term up the sentence and takes in what negates or hedges
// on the way.
func (l *line) climb(m *aim, v *heard, s *scope) {
	if !m.said || m.rule == byApposition && l.frontedOf(m.phrase) >= 0 {
		return // what the clause behind it denies is something else
	}
	from := m.phrase.head
	if m.verb >= 0 {
		from = m.verb
	}
	at := from
	clause := true // still in the clause that says it
	beside := -1   // the verb that a clause of its own is joined to
	for n := 0; n < 12 && at >= 0; n++ {
		if at == v.cue && v.voice != article.Narrator && at != m.verb {
			return
		}
		if at != beside && (l.tag(at).IsVerb() && (clause || at < m.phrase.to || finding[l.lemma(at)]) ||
			clause && (l.tag(at).IsNoun() || l.tag(at).IsAdjective()) || l.tag(at) == article.MD) {
			l.signs(at, m, clause, s)
		}
		if at == m.verb && m.naming && l.is(l.relativeObject(at), "what") {
			return // "urged it to end what she calls a": that she calls it so is no wish
		}
		h := l.head(at)
		if h < 0 {
			break
		}
		r := l.rel(at)
		if h < at && l.parted(h, at) {
			break
		}
		if r == article.Conj && h < at {
			if l.relativeBetween(h, at) {
				return
			}
			if l.finiteBehind(h, max(at, from)) {
				beside = h
			}
		}
		if h >= m.phrase.to && r.Base() == article.Nsubj && v.cue >= 0 && v.cue < m.verb && l.tag(v.cue).IsNoun() &&
			!borneOut[l.lemma(h)] {
			return // "her claim that X is a thief did not help": of the claim, and not in it
		}
		switch r {
		case article.Ccomp, article.Xcomp, article.Acl, article.Csubj, article.Advcl:
			if lemma := l.lemma(h); (lemma == "apologise" || lemma == "apologize") && l.refused(h) {
				return // what one will not apologise for stands
			} else if lemma == "apologise" || lemma == "apologize" || lemma == "regret" && (m.naming || r != article.Ccomp) {
				*s = scope{article.Withdrawn, lemma}
			}
			if r == article.Advcl {
				for c := l.arcs().First(at); c >= 0 && c < at; c = l.arcs().Next(c) {
					if l.rel(c) == article.Mark && l.is(c, "if", "whether", "unless", "lest") {
						*s = scope{article.Hedged, strings.ToLower(l.toks[c].Of(l.text))}
					}
				}
				return
			}
			if h != v.cue && !(r == article.Acl && l.tag(at) == article.VBN) { // "the rumour, now exposed as" is no rumour that it is
				lemma := l.lemma(h)
				switch {
				case (lemma == "question" || lemma == "doubt" || lemma == "dispute" || lemma == "contest") &&
					l.tag(h).IsVerb() && l.beforeNot(h):
					return // what is not called into question stands
				case lemma == "let" && l.letNot(at):
					*s = scope{article.Negated, "let nobody"}
				case unreal[lemma] && h < at && s.polarity == article.Asserted && !(m.naming && lemma == "seek") &&
					!(lemma == "let" && (l.is(h+1, "it") || l.is(h+1, "me", "us") && at != from)) && !lasting[l.lemma(at)] &&
					!(lemma == "want" && stating[l.lemma(at)] && l.is(l.beforeAdverbs(h), "i", "we")):
					*s = scope{article.Hedged, lemma}
				case (lemma == "stop" || lemma == "cease") && l.is(h+1, "pretending"):
					*s = scope{article.Negated, "pretend"}
					return // what is only pretended is not so, whoever stops it
				case (lemma == "stop" || lemma == "cease") && l.is(h+1, "being") && l.is(h-1, "to"):
					return // who is asked to stop being it is it
				case (lemma == "stop" || lemma == "cease") && l.beforeNot(h):
					*s = scope{}
					return // what has not stopped is so
				case lemma == "stop" || lemma == "cease":
					*s = scope{article.Withdrawn, lemma}
				case (lemma == "refuse" || lemma == "decline") && l.is(h+1, "to") && l.whetherAt(h+3):
					*s = scope{article.Hedged, "whether"} // "refused to discuss whether"
				case lemma == "pretend" || lemma == "purport" || lemma == "prevent" || lemma == "fail" || lemma == "refuse" ||
					lemma == "decline":
					*s = scope{article.Negated, lemma}
				}
			}
			clause = r == article.Xcomp
		case article.AclRelcl:
			return
		}
		at = h
	}
	if kind, _ := l.inquired(m.phrase); (kind == polar || kind == stated) &&
		!(m.rule == byAccusation && m.phrase.det >= 0 && l.is(m.phrase.det, "the", "these", "those")) {
		*s = scope{article.Hedged, byQuestion}
	}
}

// parted reports whether a colon, semicolon, dash or comma parts the clause of the
// verb at v from what stands at h before it: "This is no choice, it is a …".
func (l *line) parted(h, v int) bool {
	for k := v - 1; k > h; k-- {
		switch t := l.tag(k); {
		case t == article.TagColon, l.is(k, ";", ":"), l.dash(k) && l.tag(k+1) == article.PRP:
			return true
		case t == article.TagComma:
			return true
		case t == article.WRB && l.is(k, "how", "why", "when"):
			return true // what is taken as known
		}
	}
	return false
}

// relativeBetween reports whether a relative clause of its own begins between the verbs at h
// and at, "whom she has never met and whom she calls": what is said in the one does not bear on the other.
func (l *line) relativeBetween(h, at int) bool {
	for k := h + 1; k < at-1; k++ {
		if l.tag(k) == article.CC && (l.tag(k+1) == article.WP || l.tag(k+1) == article.WDT) {
			return true
		}
	}
	return false
}

// finiteBehind reports whether the last "and" or "but" between the verb at h and token at opens a clause with a finite
// verb of its own: "did not vote and was a thief" denies the one only.
func (l *line) finiteBehind(h, at int) bool {
	for k := at - 1; k > h; k-- {
		if l.tag(k) == article.CC {
			return l.is(k, "and", "but") && l.finiteBetween(k, at+1) > 0
		}
	}
	return false
}

// lasting are verbs under which what is wished for is so already, or is only to be
// known: "want to stay".
var lasting = list(`remain stay keep continue know understand remember hear`)

// stating are verbs for what one does by saying so: "I would add that".
var stating = list(`say add argue submit suggest note stress maintain contend observe remark venture`)

// unreal are verbs whose infinitive is not said to be so.
var unreal = list(`allow permit let want threaten hope risk plan intend seek urge ask demand warn tempt`)

// knownDeed reports whether the phrase is what somebody does and is taken as known:
// what its clause leaves open does not bear on that.
func (l *line) knownDeed(m *aim) bool {
	return m.rule == byDoing && m.phrase.det >= 0 && l.is(m.phrase.det, "the", "these", "those")
}

// signs takes in the negation, modality and adverbs of the verb group about
// token i.
func (l *line) signs(i int, m *aim, clause bool, s *scope) {
	lo, hi := i, i
	for lo > 0 && !(l.tag(lo).IsFinite() && (l.tag(lo-1).IsVerb() || l.tag(lo-1) == article.MD)) &&
		(l.tag(lo-1).IsAdverb() || l.tag(lo-1).IsVerb() || l.tag(lo-1) == article.MD || l.not(lo-1) ||
			l.is(lo-1, "to", "longer", "no")) &&
		i-lo < 8 {
		lo--
	}
	for hi+1 < len(l.toks) && (l.tag(hi+1).IsAdverb() || l.not(hi+1)) && hi-i < 3 {
		hi++
	}
	for k := lo; k <= hi; k++ {
		switch {
		case l.not(k):
			if l.is(k+1, "only", "just", "merely", "simply") || l.lemma(k+1) == "hesitate" ||
				dealing[l.lemma(i)] && l.is(m.phrase.from-1, "to", "with", "for") || l.is(l.leftOf(m.phrase.from)+1, "but") ||
				l.is(m.phrase.from-1, "but") {
				continue
			}
			*s = scope{article.Negated, byNot}
			return
		case l.is(k, "longer") && l.is(k-1, "no"):
			*s = scope{article.Withdrawn, "no longer"}
			return
		case l.onceSo(k):
			if m.naming || !clause || m.rule == byCopula {
				*s = scope{article.Withdrawn, strings.ToLower(l.toks[k].Of(l.text))}
			}
		case l.is(k, "used") && l.is(k+1, "to") && l.tag(k+2) == article.VB && l.tag(k) == article.VBD:
			*s = scope{article.Withdrawn, "used to"}
		case l.is(k, "may", "might", "could", "would") && !l.couldSense(k) && l.tag(k) == article.MD:
			if s.polarity == article.Asserted && !l.knownDeed(m) &&
				!(l.is(k, "would") &&
					l.is(k+1, "often", "sometimes", "regularly", "routinely", "frequently", "repeatedly", "always", "later", "soon")) &&
				!(l.is(k-1, "i", "we") && (l.is(k, "would") && m.naming || !l.is(k, "may") && i > k && stating[l.lemma(i)])) {
				*s = scope{article.Hedged, strings.ToLower(l.toks[k].Of(l.text))}
			}
		case hedges[strings.ToLower(l.toks[k].Of(l.text))] && l.tag(k).IsAdverb() && !l.approximate(k),
			(l.lemma(k) == "seem" || l.lemma(k) == "appear") && !l.is(k+1, "as", "on", "in", "throughout", "at", "before"):
			if s.polarity == article.Asserted && l.tag(k) != article.VBN {
				*s = scope{article.Hedged, l.lemma(k)}
			}
		}
	}
}
