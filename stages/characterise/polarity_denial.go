package characterise

import "epithet/stages/article"

// guises are nouns for what is only put on: "under the guise of a charity".
var guises = list(`guise mask pretext cloak veneer facade façade pretence pretense disguise semblance fig-leaf smokescreen`)

// instances are nouns for one or some of what follows their "of", with which they
// are negated: "no instance of fraud", "not a single act of violence".
var instances = list(`instance case example act piece form kind sort trace shred element hint whiff amount payment spread commission`)

// turned takes in what turns away the phrase by the words about it: "without X",
// "not, as some say, as X", "more a club than X", "under the guise of X".
func (l *line) turned(t *article.Term, m *aim, s *scope) {
	if s.polarity != article.Asserted {
		return
	}
	p := m.phrase
	k := l.leftOf(p.from)
	switch {
	case l.feigned(t, p), l.contrived(p):
		*s = scope{article.Negated, "feigned"}
	case l.notAnAim(p):
		*s = scope{article.Negated, "not an aim"}
	case l.whatKind(k, t, p):
		*s = scope{article.Negated, "what kind of"}
	case l.is(k, "of") && guises[l.lemma(k-1)] && l.tag(k-1).IsNoun():
		*s = scope{article.Negated, l.lemma(k - 1)}
	case l.indefinite(p) && (l.is(k, "without") || l.is(k-1, "without") && l.tag(k) == article.VBG) && !l.question():
		*s = scope{article.Negated, "without"}
	case l.is(k, "as", "by", "with", "for") && l.tag(k-1) == article.TagComma && l.notAside(k-1):
		*s = scope{article.Negated, "not as"}
	case l.is(k, "with") && l.is(k-1, "do") && l.is(k-3, "nothing") && l.indefinite(p):
		*s = scope{article.Negated, "nothing to do with"}
	default:
		l.unfound(m, s)
	}
}

// whatKind reports whether the "of" at k, before the phrase, belongs to a question of what
// kind of one somebody is, which says that he is none: "What kind of thief is that?".
func (l *line) whatKind(k int, t *article.Term, p phrase) bool {
	if !l.is(k, "of") || !l.is(k-1, "kind", "sort") || !l.is(k-2, "what") {
		return false
	}
	i := t.Token - l.base
	kind, _ := l.inquired(p)
	return !l.asksAt(p.to) && (p.head == i || p.det >= 0 && p.head == i+1 && l.tag(p.head).IsPlural()) &&
		(kind != noInquiry || l.lemma(k-3) == "ask" || l.is(k-3, "in", "us", "me"))
}

// feigning are adjectives for what is not what it is called.
var feigning = list(`fake bogus sham counterfeit manufactured fabricated concocted invented made-up trumped-up nonexistent
	non-existent pretend`)

// feigned reports whether such an adjective stands before the term: "bogus refugees".
func (l *line) feigned(t *article.Term, p phrase) bool {
	k := p.to - 1
	for k >= p.from && l.toks[k].End > t.Start {
		k--
	}
	return k >= p.from && feigning[l.word(k)] && l.tag(k) != article.VBD
}

// contriving are verbs for making up what is not there.
var contriving = list(`manufacture fabricate concoct invent contrive`)

// contrived reports whether the phrase is what somebody makes up: "an attempt to
// manufacture a scandal".
func (l *line) contrived(p phrase) bool {
	if p.det < 0 || !l.is(p.det, "a", "an", "this") {
		return false
	}
	v := p.det - 1
	return l.tag(v).IsVerb() && contriving[l.lemma(v)]
}

// notAnAim reports whether the phrase belongs to an aim that is turned away: "to fight
// rather than to train as".
func (l *line) notAnAim(p phrase) bool {
	for k := p.from - 1; k > 0 && k > p.from-9; k-- {
		t := l.tag(k)
		switch {
		case l.is(k, "to") && l.is(k-1, "than") && l.is(k-2, "rather"):
			return l.tag(k + 1).IsVerb()
		case t.IsFinite() && t != article.VBP, t == article.TagComma, t == article.TagPeriod, t == article.PRP:
			return false
		}
	}
	return false
}

// notAside reports whether the comma at k closes what stands aside after "not":
// "not, as some would have it,".
func (l *line) notAside(k int) bool {
	for n := k - 1; n > 0 && n > k-14; n-- {
		if l.tag(n) == article.TagComma {
			return l.not(n - 1)
		}
	}
	return false
}

// unfound takes in a clause that somebody does not find or show to be so, with what
// stands aside between: "does not find, on the evidence, that", "does not go so far
// as to say that", "without accepting that".
func (l *line) unfound(m *aim, s *scope) {
	p := m.phrase
	finite := 0
	for k := p.from - 1; k > 1 && k > p.from-16; k-- {
		switch t := l.tag(k); {
		case t.IsFinite():
			if finite++; finite > 2 {
				return
			}
		case t == article.TagPeriod, t == article.TagColon, l.mark(k), t == article.WDT, t == article.WP, t == article.WRB:
			return
		case l.is(k, "that") && t == article.IN:
			v := l.beforeAside(k - 1)
			if k == p.from-1 && l.presupposed(m) {
				return
			}
			if !l.tag(v).IsVerb() || !finding[l.lemma(v)] && l.lemma(v) != "say" && l.lemma(v) != "submit" {
				return
			}
			switch {
			case l.is(v-1, "without"), l.goesFar(v), finding[l.lemma(v)] && l.norBefore(v),
				finding[l.lemma(v)] && !l.is(v, "accept", "agree", "claim", "maintain", "contend") && l.beforeNot(v),
				l.tag(v-1) == article.TagComma && l.notAside(v-1):
				*s = scope{article.Negated, ofCue}
			}
			return
		}
	}
}

// norBefore reports whether the clause of the verb at v begins with "nor": "nor do we think".
func (l *line) norBefore(v int) bool {
	for k := v - 1; k >= 0 && k > v-7; k-- {
		switch t := l.tag(k); {
		case l.is(k, "nor"):
			return true
		case t == article.TagComma, l.mark(k), t.IsFinite() && l.lemma(k) != "do" && l.lemma(k) != "have" && l.lemma(k) != "be":
			return false
		}
	}
	return false
}

// finiteBetween is how many finite verbs stand between tokens i and k.
func (l *line) finiteBetween(i, k int) int {
	c := 0
	for n := i + 1; n < k; n++ {
		if l.tag(n).IsFinite() {
			c++
		}
	}
	return c
}

// notOne reports whether "a single" stands with the noun at k, or with the piece
// of it, and a negation before: "not a single proof", "don't find a single piece
// of evidence".
func (l *line) notOne(k int) bool {
	for n := k - 1; n >= 0 && n > k-5; n-- {
		if l.is(n, "single", "one", "shred", "any") {
			return l.beforeNot(n) || l.beforeNot(n-2)
		}
	}
	return false
}

// setDown reports whether the phrase is what the verb at c says that something
// turned away is: "dismissed the claim as propaganda".
func (l *line) setDown(c int, p phrase) bool {
	as := l.leftOf(p.from)
	if !l.is(as, "as") || as < c {
		return false
	}
	for k := c + 1; k < as; k++ {
		if describing[l.lemma(k)] && l.is(k+1, "of") {
			return false
		}
	}
	return true
}
