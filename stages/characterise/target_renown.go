package characterise

import "epithet/stages/article"

// renown are nouns for what somebody passes for or is made out to be, before
// "as", "for being" or "of".
var renown = join(ofRenown, list(`designation portrayal depiction characterisation characterization classification listing branding labelling
	labeling view image perception reputation status past role rise transformation conversion notoriety fame name credentials career
	profile standing stature record background life days years time identity position emergence treatment vision conception nature`))

// ofRenown are those of renown that say with "of" what somebody passes for.
var ofRenown = list(`label hallmark making trapping look air feel appearance quality trait characteristic attribute feature mark stigma mantle guise
	mask badge tag title nickname epithet sobriquet moniker definition description`)

// renowned finds whom a noun of renown is about: "her reputation as a …", "the
// designation of X as a …", "X won fame as a …", "X has all the hallmarks of a …".
func (j *Judge) renowned(l *line, p phrase, m aim) (aim, bool) {
	k := l.leftOf(p.from)
	being := l.is(k, "being") && l.is(k-1, "for", "of", "as")
	if being {
		k--
	}
	if !l.is(k, "as", "into", "of", "for") || k < 1 {
		return m, false
	}
	m.strong, m.said = true, false
	n := k - 1
	if l.is(n, "fame", "notoriety", "prominence", "power", "infamy") && l.is(n-1, "to") && l.tag(n-2).IsVerb() {
		if s, passive := l.subject(n - 2); s >= 0 && !passive && s < n {
			m.ref, m.rule, m.said, m.verb = j.who(l, s, 0), madeOut, true, n-2 // "rose to fame as a …"
			return m, m.known()
		}
	}
	if !renown[l.lemma(n)] || !l.tag(n).IsNoun() && !l.tag(n).IsAdverb() {
		if l.is(k, "of", "for") {
			return m, false
		}
		// "the designation of X as a …"
		for n = k - 1; n > 1 && n > k-9 && !l.is(n, "of"); n-- {
			if l.tag(n).IsFinite() || l.tag(n) == article.TagComma {
				return m, false
			}
		}
		if !l.is(n, "of") || !renown[l.lemma(n-1)] || !l.tag(n-1).IsNoun() {
			return m, false
		}
		m.ref, m.rule = j.after(l, n+1, 0), madeOut
		return m, m.known()
	}
	if l.is(k, "of") && !ofRenown[l.lemma(n)] && !being || l.is(k, "for") && !being {
		return m, false
	}
	q := l.phraseAt(n)
	if q.owner >= 0 && !l.is(k, "of") {
		m.ref, m.rule = j.who(l, q.owner, 0), madeOut
		return m, m.known()
	}
	v := l.leftOf(q.from)
	for l.is(v, "all", "of", "many", "some") {
		v = l.leftOf(v)
	}
	if !l.tag(v).IsVerb() || l.lemma(v) == "be" {
		return m, false
	}
	s, passive := l.subject(v)
	if s < 0 || passive || s > v {
		return m, false
	}
	m.ref, m.rule, m.said, m.verb = j.who(l, s, 0), madeOut, true, v
	return m, m.known()
}

// madeOut is the rule for whom a noun of renown is about.
const madeOut = "made out to be"

var (
	// semblance are nouns for what makes one look like something.
	semblance = list(`hallmark making trapping look air feel appearance feature attribute trait characteristic`)
	// formerly are nouns for what somebody was.
	formerly = list(`past background days years time`)
	// shedding are verbs for no longer having what they govern.
	shedding = list(`shed lose forfeit discard shake bury outgrow overcome renounce abandon`)
	// verging are nouns for being about to become.
	verging = list(`danger way verge risk road path brink course process point threat prospect`)
	// opinions are nouns for how others see somebody.
	opinions = list(`view image perception vision conception portrayal depiction reputation notoriety treatment description characterisation
		characterization stigma fame`)
)

// shed reports whether a verb of shedding governs the noun of renown before the
// "as" at k: "has shed its image as a …".
func (l *line) shed(k int) bool {
	v := l.leftOf(l.phraseAt(k - 1).from)
	return l.tag(v).IsVerb() && shedding[l.lemma(v)]
}

// opinion tells whose view a noun of renown gives: of nobody named, or of its
// possessor.
func (j *Judge) opinion(l *line, m *aim, v *heard) {
	k := l.leftOf(m.phrase.from)
	n := k - 1
	if !opinions[l.lemma(n)] {
		for n = k - 1; n > 1 && !l.is(n, "of"); n-- {
		}
		n--
	}
	if n < 1 || !opinions[l.lemma(n)] || l.shed(k) {
		return
	}
	if w := l.leftOf(l.phraseAt(n).from); l.tag(w).IsVerb() && fitting[l.lemma(w)] {
		return
	}
	if w, _ := l.verbOver(n); w >= 0 {
		if s, _ := l.subject(w); s >= 0 && evidential[l.lemma(s)] {
			return // "no evidence supports the description"
		}
	}
	v.voice, v.rule, v.cue = article.Attributed, "in others' eyes", n
	if q := l.phraseAt(n); q.owner >= 0 && n < k-1 {
		v.holder = j.whoWords(l, q.owner)
	}
}

// inNoWay reports whether what stands between a copula and the predicate behind
// token k denies it: "is in no way a …".
func (l *line) inNoWay(k int) bool {
	return l.is(k-1, "no") && (l.is(k, "means") && l.is(k-2, "by") || l.is(k, "way", "sense", "respect") && l.is(k-2, "in"))
}

// likening are words between "be" and a predicate that stays its predicate.
var likening = list(`akin reminiscent notorious infamous famous renowned comparable similar tantamount close equal synonymous prominent`)

// overDegree is the copula before the predicate that begins after token k, over
// what says to what degree it is so, or who says so: "is by no means a …", "is far
// from a …", "is, she said, a …"; k where there is none.
func (l *line) overDegree(k int) int {
	for n := 0; n < 3; n++ {
		switch {
		case l.is(k, "means") && l.is(k-1, "no") && l.is(k-2, "by"),
			l.is(k, "way") && l.is(k-1, "no", "some", "every", "any") && l.is(k-2, "in"),
			l.is(k, "sense") && l.is(k-1, "no", "every", "some") && l.is(k-2, "in"):
			k = l.leftOf(k - 2)
		case l.is(k, "from") && l.is(k-1, "far"), l.is(k, "to", "of", "as", "with") && likening[l.lemma(k-1)],
			l.is(k, "than") && l.is(k-1, "less", "more"), l.is(k, "nothing", "little", "anything"):
			k = l.leftOf(k - 1)
		case l.is(k, "like") && l.lemma(l.leftOf(k)) == "be":
			k = l.leftOf(k)
		case l.tag(k) == article.TagComma && l.besideBe(k) >= 0:
			k = l.besideBe(k)
		default:
			return k
		}
		if copular[l.lemma(k)] && l.tag(k).IsVerb() {
			return k
		}
	}
	return k
}

// besideBe is the form of "be" before what stands aside and ends in the comma at
// k: "is, quite simply, a …"; -1 for none.
func (l *line) besideBe(k int) int {
	for n := k - 1; n > 0 && n > k-9; n-- {
		if l.toks[n].Tag == article.TagComma {
			if b := l.leftOf(n); l.lemma(b) == "be" && l.tag(b).IsVerb() {
				return b
			}
			return -1
		}
	}
	return -1
}
