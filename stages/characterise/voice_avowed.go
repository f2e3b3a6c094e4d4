package characterise

import "epithet/stages/article"

// avowed are adjectives for what somebody says he is about.
var avowed = list(`self-proclaimed stated declared avowed professed proclaimed self-declared self-appointed announced`)

// aims are nouns for what somebody is about.
var aims = list(`mission aim goal purpose objective ambition task intention cause programme program policy creed vocation mandate`)

// avows finds whose own account of his aim the term belongs to: "Its stated goal
// is to fight …".
func (j *Judge) avows(l *line, i int, m *aim, v *heard) bool {
	for k := i - 1; k > 0 && k > i-16; k-- {
		if t := l.tag(k); t == article.TagPeriod || l.is(k, ";") || l.mark(k) {
			return false
		}
		if !aims[l.lemma(k)] || !avowed[l.word(k-1)] {
			continue
		}
		if l.lemma(k+1) != "be" && !l.is(k+1, "of") && !l.is(k+1, "to") {
			return false
		}
		o := l.phraseAt(k).owner
		if o < 0 || l.tag(o) == article.PRPS && !j.who(l, o, 0).known() {
			return false
		}
		return j.holds(l, o, k, "avowed aim", v)
	}
	return false
}

// accounts are nouns for what somebody says of himself.
var accounts = list(`account admission confession testimony telling reckoning estimate estimation acknowledgement acknowledgment evidence
	avowal words statement description assessment`)

// byOwnAccount finds whose own account the clause gives, from where it says so on, or right
// before: "was, by her own admission, a spy", "a thief by his own account".
func (j *Judge) byOwnAccount(l *line, i int, m *aim, v *heard) bool {
	if !m.said && m.rule != byApposition && !l.is(m.phrase.det, "a", "an") {
		return false // not what he is
	}
	for k := 3; k < len(l.toks); k++ {
		own := k - 1
		if l.tag(own).IsAdjective() && !l.is(own, "own") {
			own-- // "by his own cheerful admission"
		}
		if !accounts[l.word(k)] || own < 2 || !l.is(own, "own") || !l.is(own-2, "by", "on", "in") ||
			l.is(own-2, "in") && !l.is(k, "words", "account", "telling", "estimation") {
			continue
		}
		o := own - 1
		if l.tag(o) != article.PRPS || l.is(o, "my", "our", "your") || !l.covers(own-2, k, m.phrase) {
			continue
		}
		if r := j.who(l, o, 0); r.known() {
			return j.holds(l, o, k, "own account", v)
		} else if m.listed {
			v.voice, v.rule, v.cue, v.holder = article.Attributed, "own account", k, article.Who{EntityID: m.id} // "by its own account X is"
			return true
		}
	}
	return false
}

// covers reports whether the phrase with a preposition, tokens [from, to], says of the clause
// of the phrase p whose view it is: it stands right behind p, or before it in the clause.
func (l *line) covers(from, to int, p phrase) bool {
	if from >= p.to {
		return from == p.to || from == p.to+1 && l.tag(p.to) == article.TagComma
	}
	return to < p.from && l.finiteBetween(to, p.from) < 2 && !l.anySign(to, p.from)
}

// anySign reports whether a semicolon, a colon or a quotation mark stands between tokens from
// and to.
func (l *line) anySign(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if l.is(k, ";", ":") || l.mark(k) {
			return true
		}
	}
	return false
}

// ofOneself are verbs that tell, with a preposition before "being", what somebody says he is.
var ofOneself = list(`admit confess own boast brag crow gloat joke jest speak talk write tell plead`)

// ofHimself finds who says what the term is of himself behind "being": "admits to being a", "boasts of
// having been a", "prides herself on being a", "makes no secret of being a".
func (j *Judge) ofHimself(l *line, m *aim, v *heard) bool {
	b := l.leftOf(m.phrase.from)
	if l.is(b, "been") && l.is(b-1, "having") {
		b--
	} else if !l.is(b, "being") {
		return false
	}
	k := b - 2
	if !l.is(b-1, "to", "of", "about", "on", "in") {
		return false
	}
	if l.is(k, "pride", "secret", "bones") && l.tag(k).IsNoun() {
		for k--; l.is(k, "no", "great", "some", "much"); {
			k--
		}
		if lemma := l.lemma(k); lemma != "take" && lemma != "make" {
			return false
		}
	} else if l.is(k, "itself", "himself", "herself", "themselves") {
		if k--; l.lemma(k) != "pride" {
			return false
		}
	} else if !ofOneself[l.lemma(k)] || !l.tag(k).IsVerb() && !l.tag(k).IsPlural() {
		return false
	}
	s, passive := l.subject(k)
	if s < 0 {
		s = l.nounBefore(k)
	}
	if s < 0 || passive || l.is(s, "i", "we", "you") {
		return false
	}
	marked := v.voice == article.ScareMarks
	if !j.holds(l, s, k, "of himself", v) {
		return false
	}
	if marked {
		v.voice = article.Quoted
	}
	return true
}
