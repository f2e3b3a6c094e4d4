package characterise

import "epithet/stages/article"

// rebuffs are verbs for turning away what is said, with the particle or
// preposition without which they say something else; empty where none is needed.
var rebuffs = map[string]string{
	"deny": "", "reject": "", "refute": "", "rebut": "", "repudiate": "", "dispute": "", "dismiss": "", "disavow": "", "contradict": "",
	"disclaim": "", "renounce": "", "rubbish": "", "deride": "", "rebuff": "", "spurn": "", "scorn": "", "debunk": "", "discredit": "",
	"disprove": "", "ridicule": "", "mock": "", "denounce": "", "decry": "", "slam": "", "blast": "", "lambast": "", "lambaste": "", "condemn": "",
	"resist": "", "demolish": "", "dispel": "", "counter": "", "belie": "", "bely": "", "gainsay": "", "negate": "",
	"explode": "", "quash": "", "scotch": "",
	"laugh": "off at", "shrug": "off", "brush": "off aside away", "wave": "off aside away", "bat": "off aside away", "swat": "away aside",
	"push": "back", "hit": "back out", "fire": "back", "kick": "against", "rail": "against at", "scoff": "at", "snort": "at", "sneer": "at",
	"bristle": "at", "bridle": "at", "balk": "at", "baulk": "at", "chafe": "at", "recoil": "at from", "object": "to", "protest": "at against",
	"disagree": "with", "decline": "", "quarrel": "with", "rule": "out", "put": "down",
}

// unwanted are verbs and adjectives, further to rebuffs, for not bearing to be
// called something.
var unwanted = list(`resent hate dislike loathe detest mind tired sick weary object deny reject bristle bridle chafe protest resist
	insulted offended angry angered indignant furious annoyed irritated unhappy outraged`)

// falsehoods are what a claim is that is not true.
var falsehoods = list(`false untrue absurd nonsense nonsensical ridiculous preposterous ludicrous laughable baseless groundless unfounded unproven
	fabricated invented wrong lie myth fiction fantasy fabrication slander libel smear falsehood rubbish canard legend invention
	fairy-tale fanciful far-fetched outlandish risible fallacy fallacious mistaken misleading bogus inaccurate incorrect propaganda defamatory
	insulting irresponsible insult offensive scurrilous malicious slanderous libellous untenable implausible farcical bunk hogwash
	tendentious`)

// unworthy are adjectives, further to falsehoods, for a claim that nobody should make.
var unworthy = list(`unfair unjust outrageous disgraceful shameful unworthy grotesque monstrous despicable vile contemptible
	unjustified unwarranted`)

// fallen are participles for what has happened to a claim that is not true.
var fallen = list(`debunk disprove discredit refute rebut reject dismiss deny dispel contradict demolish explode repudiate invent fabricate`)

// myths are nouns for claims that are not true.
var myths = list(`myth lie falsehood fiction canard legend fairy-tale slander smear libel fallacy misconception untruth delusion`)

// guesses are nouns for claims that leave open whether they are true.
var guesses = list(`suspicion rumour rumor speculation possibility fear hint insinuation likelihood risk hypothesis danger conjecture worry
	concern question suggestion`)

// theses are nouns, further to claims, for what a clause says.
var theses = join(claims, myths, guesses, list(`notion idea theory thesis view belief impression perception narrative story argument conclusion
	charge report label statement comment remark comparison portrayal description accusation fantasy conviction opinion talk`))

// thesis is the noun whose clause token i stands in: "the claim by X that …",
// -1 for none.
func (l *line) thesis(i int) int {
	own := l.ownMark(i)
	for k := i - 1; k > 0 && k > i-16; k-- {
		if l.mark(k) && k != own || l.is(k, ";", ":") {
			return -1
		}
		if theses[l.lemma(k)] && l.contactClause(k, i) {
			return k
		}
		if n := l.ofBeing(k); n >= 0 {
			return n
		}
		if !l.is(k, "that") {
			continue
		}
		n := l.beforeAside(k - 1)
		if !theses[l.lemma(n)] {
			for n--; n > k-7 && !l.is(n, "by", "from", "of", "among", "on", "in"); n-- {
				if l.tag(n).IsVerb() || l.tag(n) == article.TagComma {
					return -1
				}
			}
			if n--; l.is(n+1, "in", "on") && l.tag(n).IsNoun() && !theses[l.lemma(n)] {
				for n > k-12 && n > 0 && !l.is(n, "by", "from") && !l.tag(n).IsFinite() && l.tag(n) != article.TagComma {
					n-- // "made by Smith in the paper"
				}
				n--
			}
			if l.tag(n) == article.VBN && l.is(n+1, "by") {
				n-- // "the claim made by Smith that"
			}
		}
		if n < 0 || !theses[l.lemma(n)] || l.answered(n, k) || !l.tag(n).IsNoun() && !(n == 1 && l.tag(0) == article.CC) {
			continue
		}
		verbs := 0
		for x := k + 1; x < i; x++ {
			if l.tag(x).IsFinite() {
				verbs++
			}
			if l.tag(x) == article.TagComma {
				return -1
			}
		}
		if verbs > 1 {
			return -1
		}
		return n
	}
	return -1
}

// ofBeing is the noun for a claim whose "of" and a name the "being" at k follows: "any talk of Smith being
// a thief"; -1 for none.
func (l *line) ofBeing(k int) int {
	n := k - 1
	if !l.is(k, "being") || !l.tag(n).IsNoun() && l.tag(n) != article.PRP {
		return -1
	}
	if l.tag(n).IsNoun() {
		n = l.phraseAt(n).from
	}
	if n -= 2; l.is(n+1, "of") && l.tag(n).IsNoun() && theses[l.lemma(n)] {
		return n
	}
	return -1
}

// contactClause reports whether a clause without "that" follows the noun at n and holds token
// i: "the suggestion the firm is a fraud".
func (l *line) contactClause(n, i int) bool {
	t := l.tag(n + 1)
	if noun := l.tag(n); noun != article.NN && noun != article.NNS ||
		t != article.DT && t != article.PRP && t != article.PRPS && t != article.NNP {
		return false
	}
	for k := n + 1; k < i; k++ {
		if t := l.tag(k); t == article.TagComma || t == article.IN || l.mark(k) && k < i-2 {
			return false
		}
	}
	return l.finiteBetween(n, i) == 1 && !l.tag(n+1).IsFinite()
}

// answered reports whether the noun at n is what somebody replies to, and the clause that
// "that" at k opens what he says: "said in reply to questions from X that".
func (l *line) answered(n, k int) bool {
	if n == k-1 && l.lemma(n) != "question" {
		return false
	}
	to := l.phraseAt(n).from - 1
	return l.is(to, "to") && hasWord("reply answer response respond", l.lemma(to-1))
}

// beforeAside is the token before what commas set off, of which the last stands at
// k: "The claim, repeated by nobody else, that"; k where none does.
func (l *line) beforeAside(k int) int {
	if l.tag(k) != article.TagComma {
		return k
	}
	clause := false
	for n := k - 1; n > 0 && n > k-14 && !l.mark(n); n-- {
		if l.tag(n) == article.TagComma && (!clause || l.is(n+1, "as")) {
			return n - 1
		}
		clause = clause || l.tag(n).IsFinite() && l.tag(n-1) != article.TagComma
	}
	return k
}

// rebuffs reports whether the verb at v turns away what it governs.
func (l *line) rebuffs(v int) bool {
	particles, ok := rebuffs[l.lemma(v)]
	if !ok || !l.tag(v).IsVerb() {
		return false
	}
	return particles == "" || hasWord(particles, l.lemma(v+1))
}

// hasWord reports whether w is one of the words of s, which blanks part.
func hasWord(s, w string) bool {
	for w != "" && len(s) >= len(w) {
		n := len(w)
		if s[:n] == w && (len(s) == n || s[n] == ' ') {
			return true
		}
		for len(s) > 0 && s[0] != ' ' {
			s = s[1:]
		}
		if len(s) > 0 {
			s = s[1:]
		}
	}
	return false
}

// verbBefore is the verb whose object the noun at n is, by the words alone; -1
// for none.
func (l *line) verbBefore(n int) int {
	k := l.phraseAt(n).from - 1
	if o := l.phraseAt(n).owner; o >= 0 && l.tag(o) != article.PRPS {
		k = l.phraseAt(o).from - 1
	}
	k = l.pastAdverbial(k)
	for x := 0; x < 3 && k >= 0 &&
		(l.mark(k) || l.tag(k) == article.IN || l.tag(k) == article.RP || l.tag(k) == article.TO || l.tag(k).IsAdverb() ||
			falsehoods[l.lemma(k)] || l.is(k, "as")); x++ {
		k--
	}
	if k >= 0 && l.tag(k).IsVerb() {
		return k
	}
	return l.rebuffBefore(l.phraseAt(n).from)
}

// rebuffBefore is the verb for turning something away whose object begins at token k, behind
// phrases with prepositions: "rejects in the strongest terms the claim"; -1 for none.
func (l *line) rebuffBefore(k int) int {
	if !l.is(k, "the", "any", "all", "suggestions", "claims", "allegations", "accusations") && l.tag(k) != article.PRPS {
		return -1
	}
	for v := k - 1; v >= 0 && v > k-14; v-- {
		t := l.tag(v)
		if t.IsVerb() {
			if next := v + 1; l.rebuffs(v) && next < k-1 &&
				(l.tag(next) == article.IN || l.tag(next) == article.TagComma || l.tag(next) == article.RP) {
				return v
			}
			return -1
		}
		if !t.IsNoun() && !t.IsAdjective() && t != article.DT && t != article.PRPS && t != article.IN && t != article.RP &&
			t != article.TagComma && t != article.CD && !t.IsAdverb() {
			return -1
		}
	}
	return -1
}

// refuted reports whether the sentence goes on, after token i, to say that the
// claim is not true, or nobody's: "the claim that X is a thief is absurd".
func (l *line) refuted(i int) bool {
	for k := i + 1; k < len(l.toks) && k < i+14; k++ {
		if l.tag(k) == article.TagPeriod || l.is(k, ";") {
			return false
		}
		if !l.tag(k).IsVerb() || l.lemma(k) != "be" && l.lemma(k) != "prove" && l.lemma(k) != "seem" {
			continue
		}
		not := false
		from := l.afterAside(k + 1)
		for n := from; n < len(l.toks) && n < from+6; n++ {
			switch {
			case l.not(n):
				not = true
			case not && borneOut[l.lemma(n)] && l.tag(n).IsAdjective():
				return true
			case falsehoods[l.lemma(n)], unworthy[l.lemma(n)] && !l.ownedClaim(i),
				l.tag(n) == article.VBN && fallen[l.lemma(n)]:
				return !not
			case l.tag(n) == article.TagComma, l.tag(n) == article.TagPeriod, l.tag(n).IsFinite():
				return false
			}
		}
		return false
	}
	return false
}

// ownedClaim reports whether the claim in which token i stands is somebody's, who makes it whatever others
// think of that: "the junta's portrayal of them as spies is unfair".
func (l *line) ownedClaim(i int) bool {
	for k := i; k >= 0 && k > i-16; k-- {
		if lemma := l.lemma(k); l.tag(k).IsNoun() && (theses[lemma] || describing[lemma]) {
			return l.phraseAt(k).owner >= 0
		}
	}
	return false
}

// afterAside is the token behind what commas set off from token k on, as "he wrote" in "was,
// he wrote, a slander"; k where none do.
func (l *line) afterAside(k int) int {
	if l.tag(k) != article.TagComma {
		return k
	}
	for n := k + 1; n < len(l.toks) && n < k+8; n++ {
		if l.tag(n) == article.TagComma {
			return n + 1
		}
	}
	return k
}

// unwelcome is the head of who objects to being called what the passive verb at
// c says: "resents being described as"; -1 for none.
func (l *line) unwelcome(c int) int {
	if !l.is(c-1, "being") {
		return -1
	}
	k := c - 2
	for k >= 0 && (l.is(k, "to", "at", "of", "against", "about", "by") || l.tag(k).IsAdverb()) {
		k--
	}
	if k < 0 || !unwanted[l.lemma(k)] || l.beforeNot(k) && l.lemma(k) != "mind" {
		return -1
	}
	return l.leftSubject(k)
}

// ofClaim takes in what the sentence says of the claim in whose clause the term
// at i stands: that it is a rumour, a myth, absurd, turned away.
func (l *line) ofClaim(i int, m *aim, v *heard, s *scope) {
	if !m.said && !l.indefinite(m.phrase) {
		return
	}
	n := l.thesis(i)
	if n < 0 {
		return
	}
	verb := l.verbBefore(n)
	switch {
	// by somebody else than who claims it
	case verb >= 0 && l.rebuffs(verb) && (v.cue == n || v.cue > n && l.is(v.cue-1, "that", "which")) &&
		v.holder != (article.Who{}):
	case verb >= 0 && l.rebuffs(verb) && !l.beforeNot(verb), l.refuted(i):
		*s = scope{article.Negated, l.lemma(n)}
	case m.said && guesses[l.lemma(n)] && s.polarity == article.Asserted:
		*s = scope{article.Hedged, l.lemma(n)}
	}
}

// rebuffedPaper reports whether the verb at c, which gives the name, is that of a relative clause
// about what is read and what somebody rejects: "rejected a study that calls it a".
func (l *line) rebuffedPaper(c int) bool {
	if c < 3 || !l.is(c-1, "that", "which") {
		return false
	}
	for n := c - 2; n > 0 && n > c-10; n-- {
		if l.tag(n).IsVerb() || l.tag(n) == article.TagComma {
			return false
		}
		if l.tag(n).IsNoun() && (media[l.lemma(n)] || documents[l.lemma(n)] || l.is(n, "study", "survey", "poll")) {
			verb := l.verbBefore(n)
			return verb >= 0 && l.rebuffs(verb) && !l.beforeNot(verb)
		}
	}
	return false
}

// ownDenial reports whether "I" or "we" am, in the clause of the verb at v, said
// not to do what it says: "I don't think", "I'm not going to stand here and call".
func (l *line) ownDenial(v int) bool {
	not := false
	for k := v - 1; k >= 0 && k > v-10; k-- {
		switch {
		case l.not(k):
			not = true
		case l.is(k, "i", "we"), l.is(k, "i'm", "i’m"):
			return not
		case l.tag(k) == article.TagComma, l.tag(k) == article.PRP, l.tag(k) == article.NNP, l.tag(k) == article.WP:
			return false
		}
	}
	return false
}
