package characterise

import (
	"strings"

	"epithet/stages/article"
)

// retracting are verbs for taking back what one has said or written.
var retracting = list(`withdraw retract recant disavow apologise apologize regret rescind eat renounce withdrawn`)

// dropping are verbs for what one may do to words as to much else.
var dropping = list(`correct delete replace drop scrap strike remove`)

// apologising are verbs for making an apology.
var apologising = list(`print publish issue make offer run broadcast`)

// judgements are nouns for what one has said or thought of somebody.
var judgements = join(wordings, retractable, list(`judgement judgment view opinion assessment verdict charge count case argument characterisation
	characterization analysis sentence line placard poster banner sign`))

// takenBack reports whether what the sentence says in its tokens [from, to) takes
// back what was said before them: "and I take it back", "a phrase that he
// withdrew", "I was wrong".
func (l *line) takenBack(from, to int) bool {
	for k := from; k < min(to, len(l.toks)); k++ {
		lemma := l.lemma(k)
		switch {
		case lemma == "take" && l.is(k+1, "it", "that", "this", "them") && l.is(k+2, "back"),
			lemma == "take" && l.is(k+3, "back") && judgements[l.lemma(k+2)] && !l.beforeNot(k), // "took the word back"
			lemma == "take" && l.is(k+3, "down") && judgements[l.lemma(k+2)] && l.tag(k+2) == article.NN && l.tag(k).IsVerb() &&
				!l.beforeNot(k),
			lemma == "take" && l.is(k+1, "down") && judgements[l.lemma(k+3)] && l.tag(k+3) == article.NN && l.tag(k).IsVerb() &&
				!l.beforeNot(k),
			lemma == "change" && l.tag(k) != article.VB && l.is(k+2, "mind", "minds") && !l.beforeNot(k),
			// "and later printed an apology"
			apologising[lemma] && l.tag(k) == article.VBD && l.is(l.nounFrom(k+1), "apology") && !l.tag(k-1).IsNoun() &&
				!l.beforeNot(k):
			return true
		case (l.tag(k).IsVerb() || l.is(k, "withdrawn")) &&
			(retracting[lemma] || dropping[lemma] && (l.tag(k) == article.VBD || l.tag(k) == article.VBN) ||
				lemma == "take" && l.is(k+1, "back") && l.tag(k+2) == article.TagPeriod && !l.beforeBe(k)) &&
			!l.beforeNot(k) && !l.unfulfilled(k):
			if l.withdrawsWhat(k, from) {
				return true
			}
		case l.is(k, "wrong", "mistaken") && l.beforeBe(k) && !l.not(k-1):
			b := k - 1
			for b > from && l.lemma(b) != "be" {
				b--
			}
			for b > from && (l.lemma(b) == "be" || l.lemma(b) == "have") {
				b--
			}
			if l.is(b, "he", "she", "they") {
				return l.owned(from, b) ||
					l.tag(k+1) == article.TagComma && l.is(k+2, strings.ToLower(l.toks[b].Of(l.text))) && l.tag(k+3).IsVerb()
			}
			if l.is(b, "i", "we") && l.is(k+1, "to") && (denying[l.lemma(k+2)] || l.is(k+2, "doubt", "question", "mistrust")) {
				return false // "I was wrong to doubt it"
			}
			if l.is(b, "i", "we") || judgements[l.lemma(b)] && l.is(b-1, "that", "this", "my", "our", "his", "her") {
				return true
			}
		case l.is(k, "longer") && l.is(k-1, "no"):
			switch l.lemma(k + 1) {
			case "think", "believe", "hold", "say", "write", "call", "use", "consider", "regard":
				return l.is(k-2, "i", "we", "he", "she", "they", "it") &&
					(l.is(k+2, "so", "that", "it", "this") || l.tag(k+2) == article.TagPeriod)
			}
		case l.is(k, "now", "today") && l.is(k-1, "that", "it", "so") && l.tag(k-2).IsVerb() && l.beforeNot(k-2) &&
			l.is(k-4, "would", "could"):
			return true // "we would not write that now"
		case l.meantAnother(k):
			return true
		}
	}
	return false
}

// meantAnother reports whether the writer tells, from the verb at k on, what he meant to say or
// should have said in place of what he said: "we meant to say that", "it should have read".
func (l *line) meantAnother(k int) bool {
	v := k + 2
	switch {
	case l.is(k, "meant") && l.is(k-1, "i", "we") && l.is(k+1, "to"):
		return l.is(v, "say", "write", "call", "describe") && l.tells(v)
	case l.is(k, "should") && l.is(k+1, "have") && l.is(k-1, "i", "we", "it", "this"):
		return (l.is(v, "said", "written") || l.is(v, "read") && !l.is(k-1, "i", "we")) && l.tells(v)
	}
	return false
}

// tells reports whether words, or what they tell, follow the verb of saying at v: not "so" or "it".
func (l *line) tells(v int) bool {
	if l.is(v, "call", "describe") {
		return l.tag(v+1) == article.PRP || l.tag(v+1).IsName()
	}
	return l.is(v+1, "that", ":", ",", "he", "she", "they", "a", "an", "the") || l.mark(v+1)
}

// owned reports whether somebody says what begins at token b himself: "he admits he
// was wrong", not "he was wrong", which others say of him.
func (l *line) owned(from, b int) bool {
	for k := from; k < b; k++ {
		if l.tag(k).IsVerb() && l.lemma(k) != "be" && l.lemma(k) != "have" && !l.beforeNot(k) {
			if s, _ := l.subject(k); s < 0 || !l.is(s, "i", "we", "you") {
				return true // not "I can say that they are wrong"
			}
		}
	}
	return false
}

// withdrawsWhat reports whether the object of the verb at k, or what it is said of
// in a relative clause or the passive, is what was said.
func (l *line) withdrawsWhat(k, from int) bool {
	for n := k + 1; n < len(l.toks) && n < k+5; n++ {
		if n == k+1 && !dropping[l.lemma(k)] && l.is(n, "it", "that", "them") || l.is(n, "it", "that") && l.is(n-1, "for") ||
			judgements[l.lemma(n)] && l.tag(n).IsNoun() && l.tag(n-1) != article.IN && !l.tag(n+1).IsNoun() &&
				!l.is(n, "posts") && !(l.lemma(n) == "name" && l.is(n+1, "from")) {
			return true
		}
		if l.tag(n).IsVerb() || l.tag(n) == article.TagComma || l.is(n, "from") {
			break
		}
	}
	for n := k - 1; n >= from && n > k-9; n-- {
		if l.is(n, "that", "which") {
			return judgements[l.lemma(n-1)] || l.is(n-1, "for")
		}
		if judgements[l.lemma(n)] && n > from && l.is(n-1, "a", "an") && l.tag(n-2) == article.TagComma &&
			(l.tag(n+1) == article.PRP || l.tag(n+1) == article.NNP) {
			return true // "a phrase he later withdrew"
		}
		if l.tag(n) == article.TagPeriod || l.is(n, ";") {
			return false
		}
	}
	return false
}

// unsays reports whether the sentence takes back what the one before it says, by a noun for that: "The
// description has been removed", "The company has since retracted the remark".
func (l *line) unsays() bool {
	for k := range l.toks {
		lemma := l.lemma(k)
		if t := l.tag(k); t != article.VBD && t != article.VBN || !retracting[lemma] && !dropping[lemma] || l.beforeNot(k) ||
			l.unfulfilled(k) {
			continue
		}
		n := l.nounFrom(k + 1)
		if l.beforeBe(k) {
			n, _ = l.subject(k)
		} else if dropping[lemma] && !counts[l.lemma(n)] {
			continue
		}
		if n < 0 || !judgements[l.lemma(n)] || l.tag(n) != article.NN {
			continue
		}
		if (l.is(n-1, "the", "that", "this") || l.tag(n-1) == article.PRPS) && !l.mark(n+1) &&
			!l.is(n+1, "of", "that", "against") {
			return true
		}
	}
	return false
}

// back takes in what the sentence, after the term, or the next one says to take
// the term back.
func (j *Judge) back(l *line, m *aim, v *heard, s *scope) {
	if s.polarity != article.Asserted {
		return
	}
	p := m.phrase
	if l.formerly(m) || m.rule == byApposition && l.pastBeing(p) {
		*s = scope{article.Withdrawn, "at that time"}
		return
	}
	if l.struck(p) {
		*s = scope{article.Withdrawn, "struck from a list"}
		return
	}
	if !m.said && !m.naming && v.cue < 0 && v.quote < 0 {
		return
	}
	if (m.said || m.naming) && (m.verb >= 0 && l.ofOldDays(m.verb) || l.tag(p.to) == article.TagComma && l.overNow(p.to+1) ||
		l.noLongerSo(p.to)) {
		*s = scope{article.Withdrawn, "no more"}
		return
	}
	if l.takenBack(p.to, len(l.toks)) || m.naming && m.verb >= 0 && l.erred(m.verb) {
		*s = scope{article.Withdrawn, "taken back"}
		return
	}
	next := l.sent + 1
	if next >= len(j.ann.Sentences) || j.ann.Sentences[next].Part > j.ann.Sentences[l.sent].Part+1 {
		return
	}
	n := j.line(next)
	if (m.said || m.naming) && n.overNow(0) {
		*s = scope{article.Withdrawn, "no more"}
		return
	}
	if n := next + 1; (m.said || m.naming) && n < len(j.ann.Sentences) &&
		j.ann.Sentences[n].Part == j.ann.Sentences[l.sent].Part {
		if n := j.line(n); (n.is(0, "they", "he", "she", "we")) && n.is(3, "do") && n.is(4, "that", "so") && n.overNow(0) {
			*s = scope{article.Withdrawn, "no more"}
			return
		}
	}
	if n.unsays() {
		*s = scope{article.Withdrawn, "taken back"}
		return
	}
	for k := range n.toks {
		if k > 10 {
			return
		}
		if n.is(k, "i", "we", "he", "she", "they", "it", "that", "this", "i'd", "i’d") {
			if n.takenBack(k, k+14) {
				*s = scope{article.Withdrawn, "taken back"}
			}
			return
		}
	}
}

// erred reports whether giving the name at v is what somebody says was wrong:
// "erred when it described him as", "was wrong to call".
func (l *line) erred(v int) bool {
	for k := v - 1; k >= 0 && k > v-8; k-- {
		switch {
		case l.lemma(k) == "err" && l.tag(k).IsVerb():
			return true
		case l.is(k, "wrong", "mistaken") && l.lemma(k-1) == "be" && l.tag(k-1) == article.VBD &&
			l.is(k-2, "i", "we", "he", "she", "they"):
			return true
		case l.tag(k) == article.TagComma, l.is(k, "not", "that"):
			return false
		}
	}
	return false
}

// formerly reports whether the clause says that something was so at a time that is
// over: "was our idol then", "was a nuisance until", "at first dismissed it as".
func (l *line) formerly(m *aim) bool {
	p, v := m.phrase, m.verb
	if m.said && !m.naming {
		if v < 0 || l.lemma(v) != "be" {
			for v = p.from - 1; v > p.from-4 && v >= 0 && l.lemma(v) != "be"; v-- {
			}
		}
		if l.lemma(v) != "be" || l.tag(v) != article.VBD {
			return false
		}
		if l.is(p.to, "then") &&
			(l.tag(p.to+1) == article.TagPeriod || l.tag(p.to+1) == article.TagComma || p.to+1 >= len(l.toks)) ||
			l.is(v+1, "then") ||
			l.is(p.to, "until") && !l.is(p.to+1, "now") ||
			l.is(p.to, "at") && l.is(p.to+1, "the") && l.is(p.to+2, "time") || l.is(p.to, "back") && l.is(p.to+1, "then") ||
			l.is(v-1, "yesterday") || l.is(p.to, "in") && l.is(p.to+1, "those") && l.is(p.to+2, "days") {
			return true
		}
		return false
	}
	return m.rule == byApposition && l.is(p.to, "until") && l.tag(p.to+2).IsVerb()
}

// struck reports whether the phrase belongs to a list that somebody is removed
// from, or is a charge that is dropped: "removed from a list of organisations
// assessed for …", "dropped terrorism counts".
func (l *line) struck(p phrase) bool {
	list := false
	for k := p.from - 1; k >= 0 && k > p.from-16; k-- {
		switch t := l.tag(k); {
		case t.IsVerb() && ending[l.lemma(k)]:
			return (list || k >= p.from-3 && counts[l.lemma(p.head)]) && !l.beforeNot(k) && !l.unfulfilled(k) &&
				t != article.VBG
		case listing[l.lemma(k)] && t.IsNoun() && l.is(k+1, "of"):
			list = true
		case t.IsFinite() && !list, t == article.TagPeriod, l.is(k, ";", "that", "which"):
			return false
		}
	}
	return false
}

// counts are nouns for what somebody is charged with.
var counts = list(`count charge case accusation allegation indictment designation label classification listing`)
