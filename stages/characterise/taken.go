package characterise

import "epithet/stages/article"

// taking are verbs for how one treats somebody "as" something.
var taking = join(naming, list(`qualify greet salute rank enlist file take mistake beat punish expel ban jail
	shoot hang execute burn behead stone flog deport arrest prosecute convict hound persecute blacklist venerate revere mourn
	commemorate honour honor cheer boo heckle abuse insult attack taunt jeer scold vilify smear pillory berate`))

// takenAs finds who treats somebody as what the term says, where the target is
// none of the construction's: "parties that the press describes as …".
func (j *Judge) takenAs(l *line, i int, m *aim, v *heard) bool {
	k := l.leftOf(m.phrase.from)
	if l.is(k, "as") && l.is(k-1, "others", "some", "many", "most") && (l.tag(k-2) == article.TagComma || l.tag(k-2) == article.CC || l.is(k-2, ";")) {
		s := l.toks[k-1].Span // "some see him as a hero, others as a thief"
		v.voice, v.rule, v.holder = article.Attributed, "taken as", article.Who{Words: s.Of(l.text), Span: s}
		return true
	}
	if n := l.asSource(k); n >= 0 {
		k = n
	} else if !l.is(k, "as", "among", "for") || m.phrase.det >= 0 && l.is(m.phrase.det, "the") && l.is(k, "as") {
		return false
	}
	for n := k - 1; n >= 0 && n > k-12; n-- {
		t := l.tag(n)
		if t == article.TagPeriod || l.is(n, ";", ":") || t == article.CC && isFinite(l.tag(n+1)) {
			return false
		}
		if !l.verbal(n) && !l.casts(n, k) {
			continue
		}
		if w := l.whatTo(n, k); w >= 0 {
			n = w
			continue
		}
		if l.is(k, "for") && l.lemma(n) != "take" && l.lemma(n) != "mistake" || !taking[l.verbLemma(n)] && !l.casts(n, k) {
			if isFinite(t) {
				return false
			}
			continue
		}
		if l.is(n-1, "to") && isAdj(l.tag(n-2)) {
			return false // "hard to describe as"
		}
		if s := l.haver(n); s >= 0 {
			return j.holds(l, s, n, "taken as", v) // "had him beaten as"
		}
		s, passive := l.subject(n)
		if passive || l.beforeBe(n) {
			v.voice, v.rule, v.cue = article.Attributed, "taken as", n
			v.holder = j.byWhom(l, n, i)
			return true
		}
		if s < 0 || l.relative(s) || s > n || !isVerb(t) {
			s = l.nounBefore(n)
		}
		if p := l.phraseAt(max(s, 0)); s >= 0 && l.tag(p.from-1) == article.IN && l.relative(p.from-2) && isNoun(l.tag(p.from-3)) {
			s = p.from - 3 // "the government that in June described …"
		}
		if o := l.overAside(n); o >= 0 && (s < 0 || l.tag(n-1) == article.TagComma) {
			s = o
		}
		if s < 0 || l.is(s, "i", "we", "you") || things[l.lemma(s)] || !naming[l.verbLemma(n)] && l.tag(n) == article.VBG {
			return false
		}
		return j.holds(l, s, n, "taken as", v)
	}
	return false
}

// overAside is the head of the noun before an aside in commas that ends before the
// verb at n: "the envoy, in a letter, described …"; -1 for none.
func (l *line) overAside(n int) int {
	if l.tag(n-1) != article.TagComma {
		if k := n - 1; l.tag(k) == article.CC {
			for k--; k > 0 && k > n-12; k-- { // "they went home and thought of …"
				if isFinite(l.tag(k)) {
					s, passive := l.subject(k)
					if passive || s > k {
						return -1
					}
					return s
				}
			}
		}
		return -1
	}
	for k := n - 2; k > 0 && k > n-12; k-- {
		if isFinite(l.tag(k)) {
			return -1
		}
		if l.tag(k) == article.TagComma {
			if !isNoun(l.tag(k - 1)) {
				return -1
			}
			return l.phraseAt(k - 1).head
		}
	}
	return -1
}

// whatTo is the pronoun of the clause that the verb at n ends, where the clause is
// the object of a verb before it and what follows at k is not its own: "described
// those who held the bridge as", "describe what has grown up as"; -1 for none.
func (l *line) whatTo(n, k int) int {
	for w := n - 1; w > 0 && w > n-6; w-- {
		if t := l.tag(w); t == article.TagComma || t == article.CC || l.is(w, ";", ":") {
			return -1
		}
		if l.is(w, "what") && l.verbal(w-1) || l.is(w, "who") && l.is(w-1, "those", "people", "anyone", "everyone") && l.verbal(w-2) {
			return w
		}
	}
	return -1
}

// supposing are verbs with an object and "to be".
var supposing = list(`consider believe think hold take find declare deem assume presume judge suppose reckon`)

// takenToBe finds who takes somebody to be what the term says.
func (j *Judge) takenToBe(l *line, i int, m *aim, v *heard) bool {
	k := l.leftOf(m.phrase.from)
	if !l.is(k, "be") || !l.is(k-1, "to") {
		return false
	}
	for n := k - 2; n >= 0 && n > k-12; n-- {
		t := l.tag(n)
		if t == article.TagComma || t == article.TagPeriod || l.is(n, ";") {
			return false
		}
		if !l.verbal(n) && !(t == article.NNS && supposing[l.verbLemma(n)] && isNoun(l.tag(n-1))) {
			continue
		}
		if !supposing[l.verbLemma(n)] || l.beforeBe(n) {
			return false
		}
		s, passive := l.subject(n)
		if s > n || !isVerb(t) {
			s = l.nounBefore(n)
		}
		if passive || s < 0 || l.is(s, "i", "we", "you") {
			return false
		}
		return j.holds(l, s, n, "taken to be", v)
	}
	return false
}
