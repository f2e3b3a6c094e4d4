package characterise

import (
	"strings"

	"epithet/stages/article"
)

// likened reports whether the term is in a compound that likens: "cult-like",
// "quasi-terrorist".
func (l *line) likened(t *article.Term) bool {
	if l.prefixed(t, likeness) {
		return true
	}
	if t.End+1 < len(l.text) && l.text[t.End] == '-' {
		to := t.End + 1
		for to < len(l.text) && isLetter(l.text[to]) {
			to++
		}
		return likeness[strings.ToLower(l.text[t.End+1:to])]
	}
	return false
}

// nearTo reports whether the words up to token k liken or bring near: "close to",
// "reminiscent of", "borders on".
func (l *line) nearTo(k int) bool {
	if l.is(k, "being", "becoming") {
		k--
	}
	return l.is(k, "to") && l.is(k-1, "close", "near", "akin") ||
		l.is(k, "of") && (l.is(k-1, "reminiscent", "redolent") || l.lemma(k-1) == "smack") ||
		l.is(k, "on", "upon") && (l.lemma(k-1) == "border" || l.lemma(k-1) == "verge")
}

// verbOf reports whether the hedge at k is no adjective of what follows: "she alleged
// fraud", "makes possible a".
func (l *line) verbOf(k int) bool {
	return l.tag(k-1) == article.PRP || l.tag(k) == article.VBD && l.tag(k-1).IsNoun() && !l.is(k, "so-called") ||
		l.lemma(k-1) == "make" && l.is(k, "possible", "likely")
}

// leading are nouns for those who lead a body, whose doubtful office leaves the body
// what it is: "the alleged leader of a gang".
var leading = list(`leader head boss chief founder commander mastermind ringleader kingpin lieutenant`)

// unsure are nouns for what may not be so, before "of".
var unsure = list(`rumour rumor suspicion speculation possibility hint insinuation conjecture likelihood prospect whisper appearance semblance whiff allegation
	aura impression`)

// hinted takes in nouns and turns by which a thing is only near, seeming, likely
// or under suspicion: "rumours of a coup", "on suspicion of fraud and theft",
// "compared it to a sect", "the nearest thing to a sect", "is likely to be a …", "too soon to speak of
// fraud"; and that it is wrong to speak of it.
func (l *line) hinted(m *aim, s *scope) {
	p := m.phrase
	k := l.leftOf(p.from)
	if (s.polarity == article.Asserted || s.rule == byWould) && l.is(k, "of") && l.is(k-1, "speak", "talk") &&
		l.sayingIs(p.from, l.wrong) {
		*s = scope{article.Negated, "wrong to"}
	}
	if s.polarity != article.Asserted {
		return
	}
	switch {
	case l.is(k, "to", "with") && l.comparedBefore(k):
		*s = scope{article.Hedged, "comparison"}
		return
	case l.is(k, "to") && l.is(k-1, "closer", "nearer"):
		*s = scope{article.Hedged, "near"}
		return
	case l.is(k, "be", "become") && l.is(k-1, "to") && l.is(k-2, "likely") && m.said:
		*s = scope{article.Hedged, "likely"}
		return
	case l.sayingIs(p.from, l.easy):
		*s = scope{article.Hedged, "easy to"}
		return
	case l.sayingIs(p.from, l.tooSoon):
		*s = scope{article.Hedged, "too soon to"}
		return
	case l.is(k, "into") && inquiries[l.lemma(k-1)] && l.indefinite(p):
		*s = scope{article.Hedged, l.lemma(k - 1)}
		return
	case m.said && l.indefinite(p) && l.whoIs(p):
		*s = scope{article.Hedged, "who"}
		return
	case l.is(p.to, "if") && l.is(p.to+1, "you") && l.is(p.to+2, "must", "will", "want", "wish"):
		*s = scope{article.Hedged, "if you like"}
		return
	}
	for k = p.from - 1; k > 0 && k > p.from-9; k-- {
		switch t := l.tag(k); {
		case l.is(k, "of"):
			if unsure[l.lemma(k-1)] && l.tag(k-1).IsNoun() {
				*s = scope{article.Hedged, l.lemma(k - 1)}
			}
			return
		case t == article.TagComma, t == article.CC, t.IsNoun(), t.IsAdjective(), l.mark(k), t == article.DT && k == p.from-1:
		default:
			return
		}
	}
}

// portraying are verbs, further to those of naming and thinking, for what one makes of
// somebody in words.
var portraying = list(`make paint tell lay speak talk blame portray depict cast write dismiss`)

// sayingIs reports whether token i belongs to what one says in an infinitive, of whose "to" the word
// before it is such as so tells: "it is too easy to speak of".
func (l *line) sayingIs(i int, such func(k int) bool) bool {
	for k := i - 1; k > 2 && k > i-16; k-- {
		switch t := l.tag(k); {
		case l.is(k, "to") && such(l.overComment(k-1)):
			v := l.lemma(k + 1)
			return naming[v] || opining[v] || portraying[v]
		case t.IsFinite(), t == article.TagPeriod, t == article.TagColon, l.is(k, "that"), t == article.WDT, t == article.WP:
			return false
		}
	}
	return false
}

// easy reports whether token k is what is said to be easy, which nobody need do.
func (l *line) easy(k int) bool {
	return l.is(k, "easy", "tempting", "convenient") && l.beforeBe(k) && !l.beforeNot(k)
}

// tooSoon reports whether token k says of something that it is too soon for it.
func (l *line) tooSoon(k int) bool {
	return l.is(k, "soon", "early") && l.is(k-1, "too") && l.beforeBe(k-1) && !l.beforeNot(k-1)
}

// wrong reports whether token k is what is said not to be right.
func (l *line) wrong(k int) bool {
	if !amiss[l.lemma(k)] {
		return false
	}
	if l.is(k-1, "a", "an") {
		k--
	}
	return l.beforeBe(k) && !l.beforeNot(k)
}

// overComment is token k, or the one before the two commas of which k is the second, where somebody
// says between them what the sentence does: "It was absurd, she added, to".
func (l *line) overComment(k int) int {
	if l.tag(k) != article.TagComma {
		return k
	}
	said := 0
	for n := k - 1; n > 0 && n > k-8; n-- {
		switch t := l.tag(n); {
		case t == article.TagComma:
			if said == 1 {
				return n - 1
			}
			return k
		case t.IsFinite():
			if said++; !interposing[l.lemma(n)] {
				return k
			}
		}
	}
	return k
}

// whoIs reports whether the phrase is the predicate of an indirect question about
// whom it is true of: "they asked who was a spy".
func (l *line) whoIs(p phrase) bool {
	k := p.from - 1
	if l.tag(k) == article.DT {
		k--
	}
	if l.lemma(k) != "be" || !l.is(k-1, "who") {
		return false
	}
	for n := k - 2; n > k-6; n-- {
		switch l.lemma(n) {
		case "ask", "know", "wonder", "tell", "decide", "say", "guess", "determine", "establish":
			return true
		}
	}
	return false
}

// repute are adverbs that leave open whether what the verb says is so.
var repute = list(`allegedly ostensibly supposedly purportedly reportedly reputedly possibly perhaps apparently seemingly presumably potentially`)

// reputed takes in an adverb of doubt at the verbs over a term that nothing marks
// as known: "was allegedly involved in fraud", "ostensibly meant to fight crime".
func (l *line) reputed(m *aim, s *scope) {
	p := m.phrase
	if s.polarity != article.Asserted || p.det >= 0 && !l.is(p.det, "a", "an") || p.owner >= 0 ||
		m.via >= 0 && l.named(m.via) && !m.said {
		return
	}
	at := p.head
	for range 4 {
		h := l.head(at)
		if h < 0 || h > at {
			return
		}
		switch l.rel(at).Base() {
		case article.Obj, article.Obl, article.Xcomp, article.Advcl, article.Nmod:
		default:
			return
		}
		if l.tag(h).IsVerb() && h > 0 {
			for k := h - 1; k >= 0 && k >= h-2 && (l.tag(k).IsAdverb() || l.tag(k).IsVerb()); k-- {
				if repute[l.lemma(k)] {
					*s = scope{article.Hedged, l.lemma(k)}
					return
				}
			}
		}
		at = h
	}
}

// comparedBefore reports whether a verb or noun of comparing governs the
// preposition at k.
func (l *line) comparedBefore(k int) bool {
	for n := k - 1; n >= 0 && n > k-9; n-- {
		switch lemma := l.lemma(n); {
		case (lemma == "compare" || lemma == "liken" || lemma == "equate") && l.tag(n).IsVerb():
			return true
		case l.tag(n).IsVerb(), l.tag(n) == article.TagComma, l.tag(n) == article.TagPeriod:
			return false
		}
	}
	return false
}

// undoubted reports whether what says the term stands in a clause of which there is
// no doubt: "there is no question that", "has little doubt that".
func (l *line) undoubted(m *aim) bool {
	for k := m.phrase.from - 1; k > 1 && k > m.phrase.from-14; k-- {
		if l.is(k, "doubt", "question") && l.is(k+1, "that") {
			return l.is(k-1, "no", "little", "without", "beyond") || l.is(k-1, "any") && l.beforeNot(k-1)
		}
	}
	return false
}

// approximate reports whether the adverb at k only says that the number behind it is no
// exact one: "a boy of perhaps fifteen".
func (l *line) approximate(k int) bool {
	if l.is(k+1, "a", "an") && l.is(k+2, "dozen", "hundred", "thousand", "million") {
		return true
	}
	return l.tag(k+1) == article.CD || strings.HasSuffix(l.lemma(k+1), "teen")
}
