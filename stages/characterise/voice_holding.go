package characterise

import "epithet/stages/article"

// elsewhere looks for a holder in constructions that neither a quote nor a
// naming verb tells of, the surest first.
func (j *Judge) elsewhere(l *line, t *article.Term, m *aim, v *heard) {
	i := t.Token - l.base
	for _, find := range [...]func(l *line, i int, m *aim, v *heard) bool{
		j.verdict, j.headlined, j.takenAs, j.takenToBe, j.laidOn, j.claimed, j.announced, j.toWhom, j.worded,
		j.wordFor, j.inquired, j.concluded, j.curious, j.avows, j.byOwnAccount, j.toldOn, j.tried, j.overheard,
		j.rumouredOf, j.unproven, j.itemised, j.inCourt, j.inPress, j.calledSo, j.toldBefore,
	} {
		if find(l, i, m, v) {
			return
		}
	}
}

// holds makes the noun phrase with head s the holder.
func (j *Judge) holds(l *line, s, cue int, rule string, v *heard) bool {
	w := j.subjectWords(l, s)
	if cue > s {
		w = l.upTo(w, cue)
	}
	if w == (article.Who{}) {
		if !l.is(s, "they", "those", "some", "others", "many") {
			return false
		}
		w = l.words(s, s+1)
	}
	v.voice, v.rule, v.cue, v.holder = article.Attributed, rule, cue, w
	return true
}

// verdict finds who is found guilty of what the term names, and by whom.
func (j *Judge) verdict(l *line, i int, m *aim, v *heard) bool {
	for k := i - 1; k >= 0 && k > i-14; k-- {
		if l.mark(k) || l.is(k, ";") {
			return false
		}
		if !l.is(k, "guilty") {
			continue
		}
		for n := k - 1; n >= 0 && n > k-4; n-- {
			if l.lemma(n) == "find" && (l.beforeBe(n) || l.reduced(n)) {
				v.voice, v.rule, v.cue = article.Attributed, "verdict", n
				v.holder = j.byWhom(l, n, i)
				return true
			}
		}
		c := l.finding(k)
		if c < 0 {
			return false
		}
		s, passive := l.subject(c)
		return !passive && s >= 0 && s < c && !l.relative(s) && !l.is(s, "i", "we", "you") && j.holds(l, s, c, "verdict", v)
	}
	return false
}

// finding is the active "find" whose object stands before the "guilty" at k; -1 for none.
func (l *line) finding(k int) int {
	from := k - 1
	if l.tag(from).IsNoun() {
		_, from = l.wholePhrase(from)
	} else if l.tag(from) != article.PRP {
		return -1
	}
	if v := from - 1; l.lemma(v) == "find" && l.tag(v).IsVerb() && !l.beforeBe(v) {
		return v
	}
	return -1
}

// laying are verbs for laying an act at somebody's door.
var laying = list(`attribute ascribe impute credit trace pin blame`)

// downTo reports whether "down to" stands behind the verb at v and up to the "to" at k: "put it down to heat and to".
func (l *line) downTo(v, k int) bool {
	for n := v + 1; n < k; n++ {
		if l.is(n, "down") && l.is(n+1, "to") {
			return true
		}
	}
	return false
}

// laidOn finds who lays an act on those whom the term names: "attributed the
// attack to rebels".
func (j *Judge) laidOn(l *line, i int, m *aim, v *heard) bool {
	k := l.leftOf(m.phrase.from)
	for n := m.phrase.from - 1; n > k && n > 0; n-- {
		if l.is(n, "to", "on") {
			k = n
		}
	}
	for n := 0; n < 2 && l.is(k, "of", "in") && l.tag(k-1).IsNoun(); n++ {
		k = l.leftOf(l.phraseAt(k - 1).from) // "to the use of"
	}
	if !l.is(k, "to", "on") {
		return false
	}
	for n := k - 1; n >= 0 && n > k-12; n-- {
		t := l.tag(n)
		if t == article.TagComma || t == article.TagPeriod || l.is(n, ";") {
			return false
		}
		if !t.IsVerb() {
			continue
		}
		if !laying[l.lemma(n)] && !(l.lemma(n) == "put" && l.downTo(n, k)) {
			return false
		}
		s, passive := l.subject(n)
		if passive || l.beforeBe(n) {
			v.voice, v.rule, v.cue, v.holder = article.Attributed, "laid on", n, j.byWhom(l, n, i)
			return true
		}
		if s >= 0 && l.relative(s) {
			s = l.nounBefore(n) // "an attack that officials attributed to"
		}
		return s >= 0 && s < n && !l.is(s, "i", "we", "you") && j.holds(l, s, n, "laid on", v)
	}
	return false
}

// toWhom finds to whom somebody is what the term says: "a hero to his
// supporters", "to some a hero, to others a thief".
func (j *Judge) toWhom(l *line, i int, m *aim, v *heard) bool {
	p := m.phrase
	some := func(k int) bool { return l.is(k, "some", "many", "most", "others", "all") }
	if some(p.from-1) && l.is(p.from-2, "to", "for") {
		v.attributeTo(l.words(p.from-1, p.from), toWhomItIs)
		return true
	}
	if a := p.from - 1; l.tag(a) == article.TagComma && m.said {
		if o := l.aside(a); o >= 0 && l.is(o+1, "to", "for") && some(o+2) {
			v.attributeTo(l.words(o+2, a), toWhomItIs) // "is, to many, a hero"
			return true
		}
	}
	if l.is(p.to, "to", "for") && some(p.to+1) && !l.is(p.to+1, "all") && (m.said || m.rule == byApposition) &&
		!relating[l.lemma(p.head)] {
		if h := l.phraseAt(p.to + 2).head; l.tag(h).IsPlural() && (persons(l.lemma(h)) || l.is(h, "people")) {
			v.attributeTo(l.words(p.to+1, h+1), toWhomItIs) // "a hero to many farmers"
			return true
		}
	}
	if l.is(p.to, "to", "for") && some(p.to+1) && !l.is(p.to+1, "all") && !l.nominal(p.to+2) && !l.is(p.to+2, "of") &&
		(m.said || m.rule == byApposition) && l.saysWho(m) && !relating[l.lemma(p.head)] {
		v.attributeTo(l.words(p.to+1, p.to+2), toWhomItIs) // "a hero to many"
		return true
	}
	if m.said && j.preposedTo(l, p, v) {
		return true
	}
	if !m.said && m.rule != byApposition || m.rule == byItsSubject || !l.is(p.to, "to") || l.tag(p.to+1) == article.VB ||
		l.is(p.to+1, "himself", "herself", "itself", "themselves") || relating[l.lemma(p.head)] {
		return false // and not "gave a dishonest answer to", "is no theft to take"
	}
	for k := p.to + 1; k < len(l.toks) && k < p.to+6; k++ {
		if l.tag(k).IsNoun() {
			h := l.phraseAt(k).head
			if r, ok := j.named(l, h); ok && r.listed && r.kind != article.Place && l.saysWho(m) && l.rests(l.at(r.span.End)) {
				return j.holds(l, h, -1, toWhomItIs, v)
			}
			lemma := l.lemma(h)
			if followers[lemma] || folk[lemma] && l.tag(h).IsPlural() {
				return j.holds(l, h, -1, toWhomItIs, v)
			}
			if l.saysWho(m) && human(l.lemma(p.head)) &&
				(human(lemma) && l.tag(h).IsPlural() || kindOf(lemma, "community") || kindOf(lemma, "municipality") ||
					kindOf(lemma, "people")) {
				return j.holds(l, h, -1, toWhomItIs, v) // "a hero to the villages"
			}
			return false
		}
	}
	return false
}

// saysWho reports whether the term's phrase says in a noun of its own who or what somebody is.
func (l *line) saysWho(m *aim) bool {
	p := m.phrase
	return m.bearer && (l.tag(p.head).IsPlural() || p.det >= 0 && l.is(p.det, "a", "an", "no", "the"))
}

// rests reports whether nothing but a stop, comma, mark or conjunction stands at token k.
func (l *line) rests(k int) bool {
	t := l.tag(k)
	return k >= len(l.toks) || t == article.TagComma || t == article.TagPeriod || t == article.CC || t == article.TagColon ||
		l.mark(k)
}

// relating are nouns for how somebody stands to others, whatever these think.
var relating = list(`threat danger menace risk traitor friend enemy foe refuge shelter haven home help blow boon burden insult affront
	service witness father mother neighbour neighbor leader alternative obstacle puppet slave servant heir successor adviser advisor
	aide assistant deputy secretary counsel counsellor consultant ambassador envoy delegate party donor lender supplier convert exile
	refugee ally partner accomplice contributor accessory stranger guest visitor rival match spy informer informant guide tutor
	brother sister husband wife son daughter cousin uncle aunt ghostwriter middleman go-between messenger emissary asset credit disgrace
	embarrassment nuisance curse blessing poison exception key`)

// claims are nouns for what somebody, named or not, has said.
var claims = list(`claim allegation accusation charge suggestion rumour rumor suspicion insinuation myth lie legend assertion contention
	talk gossip`)

// claimed finds the claim whose clause holds the term, and who makes it or
// turns it away.
func (j *Judge) claimed(l *line, i int, m *aim, v *heard) bool {
	n := l.thesis(i)
	if n < 0 {
		return false
	}
	verb := l.verbBefore(n)
	rebuff := verb >= 0 && l.rebuffs(verb)
	p := l.phraseAt(n)
	maker := j.maker(l, n)
	held := l.is(p.from-2, "there") && l.lemma(p.from-1) == "be" && !l.is(p.det, "no") && !l.beforeNot(p.from) // "there is a belief that"
	if !claims[l.lemma(n)] && !guesses[l.lemma(n)] && !rebuff && !held && maker == (article.Who{}) {
		return false
	}
	v.voice, v.rule, v.cue = article.Attributed, asClaim, n
	switch {
	case rebuff:
		v.cue = verb
		if s, passive := l.subject(verb); s >= 0 && !passive {
			v.holder = j.whoWords(l, s)
		} else if s := l.leftSubject(verb); s >= 0 && !l.beforeBe(verb) {
			v.holder = j.whoWords(l, s)
		}
	case p.owner >= 0:
		v.holder = j.whoWords(l, p.owner)
	case maker != (article.Who{}):
		v.holder = maker
	case verb >= 0 && (retracting[l.lemma(verb)] || dropping[l.lemma(verb)] || l.lemma(verb) == "take"):
		if s, passive := l.subject(verb); s >= 0 && s < verb && !passive {
			v.holder = j.whoWords(l, s) // "she withdrew the claim that"
		}
	}
	return true
}

// maker is who, by the participle behind it, has come up with the claim at n: "the
// argument, made at trial by X, that"; nobody where none tells.
func (j *Judge) maker(l *line, n int) article.Who {
	k := n + 1
	if l.tag(k) == article.TagComma {
		k++
	}
	if l.tag(k) != article.VBN && l.tag(k) != article.VBD || rebuffs[l.lemma(k)] != "" || denying[l.lemma(k)] {
		return article.Who{}
	}
	for k++; k < n+9 && !l.is(k, "that") && l.tag(k) != article.TagComma; k++ {
		if !l.is(k, "by") {
			continue
		}
		if h := l.firstHead(l.nounsFrom(k+1), k+8); h >= 0 {
			return j.whoWords(l, h)
		}
	}
	return article.Who{}
}
