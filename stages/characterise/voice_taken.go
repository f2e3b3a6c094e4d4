package characterise

import "epithet/stages/article"

// taking are verbs for how one treats somebody "as" something.
var taking = join(naming, list(`qualify greet salute rank enlist file take mistake mistook equate beat punish expel ban jail
	shoot hang execute burn behead stone flog deport arrest prosecute convict hound persecute blacklist venerate revere mourn
	commemorate honour honor cheer boo heckle abuse insult attack taunt jeer scold vilify smear pillory berate`))

// takenAs finds who treats somebody as what the term says, where the target is
// none of the construction's: "parties that the press describes as …".
func (j *Judge) takenAs(l *line, i int, m *aim, v *heard) bool {
	if m.rule == byCopularVerb {
		return false
	}
	k := l.leftOf(m.phrase.from)
	if l.is(k, "as") && l.is(k-1, "others", "some", "many", "most") &&
		(l.tag(k-2) == article.TagComma || l.tag(k-2) == article.CC || l.is(k-2, ";")) {
		v.attributeTo(l.words(k-1, k), asTaken) // "some see him as a hero, others as a thief"
		return true
	}
	if !l.is(k, "as", "among", "for", "with") || m.phrase.det >= 0 && l.is(m.phrase.det, "the") && l.is(k, "as") {
		return false
	}
	for n := k - 1; n >= 0 && n > k-12; n-- {
		t := l.tag(n)
		if t == article.TagPeriod || l.is(n, ";", ":") || t == article.CC && l.tag(n+1).IsFinite() {
			return false
		}
		if !l.verbal(n) && !l.casts(n, k) && !l.is(n, "mistook") {
			continue
		}
		if l.is(k, "with") && l.lemma(n) != "equate" ||
			l.is(k, "for") && l.lemma(n) != "take" && l.lemma(n) != "mistake" && !l.is(n, "mistook") ||
			!taking[l.verbLemma(n)] && !l.casts(n, k) {
			continue
		}
		if l.is(n-1, "to") && l.tag(n-2).IsAdjective() {
			return false // "hard to describe as"
		}
		s, passive := l.subject(n)
		if passive || l.beforeBe(n) {
			v.voice, v.rule, v.cue = article.Attributed, asTaken, n
			v.holder = j.byWhom(l, n, i)
			return true
		}
		if s < 0 || l.relative(s) || s > n || !t.IsVerb() {
			s = l.nounBefore(n)
		}
		if p := l.phraseAt(max(s, 0)); s >= 0 && l.tag(p.from-1) == article.IN && l.relative(p.from-2) &&
			l.tag(p.from-3).IsNoun() {
			s = p.from - 3 // "the government that in June described …"
		}
		if s < 0 || l.is(s, "i", "we", "you") || l.bidden(n) || things[l.lemma(s)] ||
			!naming[l.verbLemma(n)] && l.tag(n) == article.VBG {
			return false
		}
		return j.holds(l, s, n, asTaken, v)
	}
	return false
}

// supposing are verbs with an object and "to be".
var supposing = list(`consider believe think hold take find declare deem assume presume judge suppose reckon`)

// takenToBe finds who takes somebody to be what the term says.
func (j *Judge) takenToBe(l *line, i int, m *aim, v *heard) bool {
	k := l.leftOf(m.phrase.from)
	if l.is(k, "been") && l.is(k-1, "have") {
		k-- // "found him to have been"
	} else if !l.is(k, "be") {
		return false
	}
	if !l.is(k-1, "to") {
		return false
	}
	for n := k - 2; n >= 0 && n > k-12; n-- {
		t := l.tag(n)
		if t == article.TagComma || t == article.TagPeriod || l.is(n, ";") {
			return false
		}
		if !l.verbal(n) && !(t == article.NNS && supposing[l.verbLemma(n)] && l.tag(n-1).IsNoun()) {
			continue
		}
		if !supposing[l.verbLemma(n)] && !(l.lemma(n) == "make" && l.is(k-2, "out")) {
			return false
		}
		if l.beforeBe(n) {
			if l.is(n+1, "by") && n+2 < k-1 {
				v.voice, v.rule, v.cue = article.Attributed, "taken to be", n
				v.holder = j.byWhom(l, n, i)
			}
			return l.is(n+1, "by")
		}
		s, passive := l.subject(n)
		if s > n || !t.IsVerb() {
			s = l.nounBefore(n)
		}
		if passive || s < 0 || l.is(s, "i", "we", "you") {
			return false
		}
		return j.holds(l, s, n, "taken to be", v)
	}
	return false
}
