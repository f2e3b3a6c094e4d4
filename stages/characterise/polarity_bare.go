package characterise

import (
	"strings"

	"epithet/stages/article"
)

// indefinite reports whether the phrase introduces somebody or something rather
// than takes it as known: "a spy", "any contact with spies", bare plurals and
// mass nouns.
func (l *line) indefinite(p phrase) bool {
	if p.owner >= 0 || p.det >= 0 && !l.is(p.det, "a", "an", "any", "no", "some", "such", "another", "many") {
		return false
	}
	for k := p.from; k < p.to; k++ {
		if t := l.tag(k); (t.IsName()) && !l.mark(k) {
			return false
		}
	}
	return !l.possessive(p.from - 1)
}

// wishing are verbs whose object need not be there; of "want" and "need" only in
// the past, when it was not.
var wishing = list(`want need seek expect await crave`)

// bare takes in what a clause does to a noun that it introduces, where the noun
// is said of nobody: "we shelter no spies", "might harbour spies", "are they
// spies?".
func (l *line) bare(term *article.Term, m *aim, s *scope) {
	p := m.phrase
	if s.polarity != article.Asserted {
		return
	}
	owner := p.owner
	if k := l.ideaOf(p); k >= 0 {
		owner = l.phraseAt(k).owner // "nobody's idea of a puppet"
	}
	if owner >= 0 && (l.is(owner, "nobody", "no-one") || l.is(owner, "one") && l.is(owner-1, "no")) {
		*s = scope{article.Negated, "nobody"} // "nobody's puppet"
		return
	}
	if owner >= 0 && l.is(owner, "anybody", "anyone") &&
		(l.beforeNot(owner) || l.nobodys(owner-2) || l.is(owner-1, "hardly", "scarcely")) {
		*s = scope{article.Negated, "anybody"} // "not anybody's puppet"
		return
	}
	if m.said || !l.indefinite(p) && !l.hadThe(p) {
		return
	}
	if l.holdsNothing(p) {
		*s = scope{article.Negated, "nothing"} // "nothing extremist"
		return
	}
	governed := false // a preposition of another noun stands between
	whole := false    // another phrase or a verb stands between
	finite := 0       // finite verbs between
	for k := p.from - 1; k >= 0 && k > p.from-16; k-- {
		t := l.tag(k)
		if l.toks[k].End > term.Start {
			continue
		}
		whole = whole || l.tag(k+1).IsNoun() && k+1 < p.from || l.tag(k+1).IsVerb() && k+1 < p.from || l.tag(k+1) == article.PRP
		switch {
		case t == article.TagComma && l.aside(k) >= 0:
			k = l.aside(k)
		case t == article.WP && l.nobodyWho(k, p):
			*s = scope{article.Negated, "nobody"}
			return
		case l.is(k, "that") && t == article.IN && l.deniedBefore(k) && !l.presupposed(m):
			*s = scope{article.Negated, "denied that"}
			return
		case l.is(k, "that") && t == article.IN && l.tag(k-1).IsVerb() && finding[l.lemma(k-1)] && l.beforeNot(k-1),
			l.is(k, "what") && l.lemma(k-2) == "be" && l.not(k-1):
			*s = scope{article.Negated, ofCue}
			return
		case t == article.TagComma, t == article.TagColon, t == article.TagDash, t == article.TagPeriod, l.dash(k), l.mark(k),
			t == article.WDT, t == article.WP,
			t == article.WRB, t == article.CC && !l.is(k, "or", "nor"),
			t == article.IN &&
				l.is(k, "that", "because", "although", "while", "since", "after", "before", "than", "when", "without"):
			return
		case l.is(k, "if", "whether", "unless") && t == article.IN:
			if governed && !l.is(k, "whether") {
				return
			}
			*s = scope{article.Hedged, strings.ToLower(l.toks[k].Of(l.text))}
			return
		case l.is(k, "of") && instances[l.lemma(k-1)]:
		case t == article.IN && !l.is(k, "as", "into") || t == article.TO && !l.tag(k+1).IsVerb():
			governed = governed || l.is(k, "by") ||
				!whole &&
					(l.is(k, "with", "to", "for") && l.tag(k-1).IsVerb() && dealing[l.lemma(k-1)] ||
						!l.tag(k-1).IsVerb() && !(l.tag(k-1) == article.PRP && l.is(k, "with", "for", "into")) && !l.not(k-1) &&
							!l.is(k-1, "neither", "nor"))
		case l.not(k) && !governed:
			if finite > 1 || finite == 1 && !l.is(k, "never") && !finding[l.lemma(k+1)] {
				return // of another clause
			}
			if !l.is(k+1, "only", "just", "merely", "simply", "even", "until") &&
				!(l.unmoved(k, p.from) && !l.is(p.from, "any")) && !l.oneOfSeveral(k+1) {
				*s = scope{article.Negated, byNot}
			}
			return
		case l.is(k, "unable", "incapable") && l.is(k+1, "to", "of") && !governed:
			if finite == 0 && !l.unmoved(k, p.from) {
				*s = scope{article.Negated, "unable"}
			}
			return
		case l.is(k, "no", "neither", "nor", "nobody", "nothing", "none") && !governed:
			if !l.is(k+1, "less", "more", "longer", "other", "doubt", "to") && !l.whoeverTheyAre(k, p) {
				*s = scope{article.Negated, strings.ToLower(l.toks[k].Of(l.text))}
			}
			return
		case t == article.MD && l.is(k, "may", "might", "could", "would") && !l.couldSense(k) && !l.is(k+1, "have") &&
			finite == 0 && !governed && !l.opposed(term, p):
			*s = scope{article.Hedged, strings.ToLower(l.toks[k].Of(l.text))}
		case t.IsVerb() && wishing[l.lemma(k)] && (t == article.VBD || l.lemma(k) != "want" && l.lemma(k) != "need") &&
			k >= p.from-2 && !giving[l.lemma(p.head)] && !l.is(k+1, "out"):
			*s = scope{article.Hedged, l.lemma(k)}
			finite++
		case t.IsVerb() && !t.IsFinite() && curbing[l.lemma(k)] && !l.is(p.from, "any"):
			governed = true
		case t.IsFinite():
			finite++
		}
	}
}

// hadThe reports whether the phrase is a quality that somebody has or shows, though with an article: "nobody had the
// courage to say so".
func (l *line) hadThe(p phrase) bool {
	v := p.det - 1
	return p.det >= 0 && l.is(p.det, "the") && p.owner < 0 && l.tag(p.head) == article.NN && !human(l.lemma(p.head)) &&
		l.tag(v).IsVerb() && (l.lemma(v) == "have" || l.lemma(v) == "show" || l.lemma(v) == "find") &&
		(l.is(p.to, "to") || l.tag(p.to) == article.TagPeriod || l.mark(p.to))
}

// nobodyWho reports whether the "who" at k belongs to a negative pronoun, the subject of a verb behind its
// clause whose object the phrase p is: "nobody who has read it could see a fraud in it".
func (l *line) nobodyWho(k int, p phrase) bool {
	n := k - 1
	if l.is(n, "those", "us", "them") && l.is(n-1, "of") {
		n -= 2
	}
	v := l.leftOf(p.from)
	if !l.nobodys(n) || !l.tag(v).IsVerb() || regarding[l.lemma(v)] || v < k+3 {
		return false
	}
	verbs := 0
	for x := k + 1; x <= v; x++ {
		if l.tag(x).IsFinite() || x == v && l.tag(x-1) != article.MD && !l.tag(x).IsFinite() {
			verbs++
		}
	}
	return verbs > 1
}

// ideaOf is the noun of which the phrase says what it is an idea of: "my idea of a hero",
// "the picture of a thief"; -1 for none.
func (l *line) ideaOf(p phrase) int {
	k := l.leftOf(p.from)
	if !l.is(k, "of") || !l.tag(k-1).IsNoun() || p.det < 0 || !l.is(p.det, "a", "an") {
		return -1
	}
	switch n := l.lemma(k - 1); n {
	case "idea", "notion", "picture", "image", "definition", "vision", "conception", "model", "epitome", "embodiment",
		"personification":
		if q := l.phraseAt(k - 1); q.owner >= 0 || q.det >= 0 && l.is(q.det, "the") {
			return k - 1
		}
	}
	return -1
}

// oneOfSeveral reports whether the words at k only deny that what follows is alone or
// foremost: "not the first".
func (l *line) oneOfSeveral(k int) bool {
	return l.is(k, "the") && (l.is(k+1, "only", "first", "last", "most", "sole") || l.tag(k+1) == article.JJS)
}

// dealing are verbs whose complement with "to" or "with" is there whether one does
// so or not: "does not negotiate with".
var dealing = list(`negotiate talk speak deal bargain surrender yield bow cave capitulate compromise parley listen pay work cooperate
	co-operate sympathise sympathize pander kneel cater apologise apologize vote pray fight
	answer respond succumb submit reply react give lose`)

// regarding are verbs whose object is there whether one does so or not: "does not
// fight censorship".
var regarding = join(curbing, list(`mind fear allow permit let choose trade ask forgive trust like love hate respect pardon reward appease
	intimidate scare frighten negotiate debate distinguish discuss understand need want expect excuse stand abide stomach return tell inform
	arrest jail prosecute catch leave overlook`))

// curbing are verbs for acting against, or showing, what is there.
var curbing = list(`fight combat counter oppose break defeat deter stop prevent ban condemn punish expel cure end solve eradicate stamp quell
	crush suppress curb restrict limit block tackle address reduce quash underscore underline highlight expose reveal confront contain remove delete erase`)

// unmoved reports whether the verb that the negation at k bears on, before the
// phrase that begins at from, is one of those.
func (l *line) unmoved(k, from int) bool {
	for n := k + 1; n < from && n < k+4; n++ {
		if l.tag(n).IsVerb() && l.lemma(n) != "be" && l.lemma(n) != "have" && l.lemma(n) != "do" {
			return regarding[l.lemma(n)] && l.tellsIt(l.phraseAt(from)) < 0
		}
	}
	return false
}

// whoeverTheyAre reports whether the negative pronoun at k is the subject of a verb in the present,
// or over "would", whose object the phrase is, and which says of any such what nobody does to
// them: "nobody asks a thief". Who shelters or has none is another matter.
func (l *line) whoeverTheyAre(k int, p phrase) bool {
	if !l.nobodys(k) && !(l.is(k, "no") && l.is(k+1, "one")) || !l.tag(p.head).IsNoun() ||
		p.det >= 0 && !l.is(p.det, "a", "an") {
		return false
	}
	if k++; l.is(k, "one") {
		k++
	}
	if l.is(k, "of") && l.tag(k+1) == article.PRP {
		k += 2
	}
	for l.tag(k).IsAdverb() && !l.is(k, "here", "there", "ever") || l.is(k, "ever", "would") {
		k++
	}
	v := l.leftOf(p.from)
	if v > k && l.is(v, "to", "for") { // "lends money to a thief"
		for v--; v > k && (l.nominal(v) || l.tag(v) == article.DT); v-- {
		}
	}
	lemma := l.lemma(k)
	return v == k && (l.tag(k) == article.VBZ || l.tag(k) == article.VB) && !l.tag(p.to).IsFinite() &&
		l.tag(p.to) != article.MD && !copular[lemma] && !sheltering[lemma] && !wishing[lemma]
}

// sheltering are verbs for taking in, or keeping, whom or what is there only if one does so.
var sheltering = list(`have own possess shelter harbour harbor hide house host employ fund finance arm keep breed create commit practise practice spread see find`)

// opposed reports whether the phrase is what such a verb before the term governs, or what one
// acts against: "would curb abuses", "might act against abuses".
func (l *line) opposed(t *article.Term, p phrase) bool {
	v := p.from - 1
	for v >= 0 && (l.tag(v) == article.RP || l.tag(v).IsAdjective() || v == p.det) {
		v--
	}
	return v >= 0 && l.toks[v].End <= t.Start && (l.tag(v).IsVerb() && regarding[l.lemma(v)] || l.is(v, "against"))
}

// shunning are verbs and adjectives for not doing what follows them.
var shunning = list(`refuse decline avoid resist hesitate loath reluctant unwilling hard difficult impossible absurd wrong unfair
	inaccurate incorrect silly forbid prohibit ban enjoin refrain abstain desist shy shrink forbear eschew shun scruple neglect omit fail
	forget unable nonsense pointless disingenuous dishonest ridiculous ludicrous preposterous mistaken misleading simplistic
	insulting mistake error lazy one-sided crude unwise excessive impermissible unjustified unwarranted perverse inappropriate improper misguided nonsensical premature facile unjust rash irresponsible naive`)

// shunned reports whether the naming verb at v is not carried out: "declined,
// when asked, to call it …", "stopped short of calling it …", "stop calling it …".
func (l *line) shunned(v int) bool {
	k := v - 1
	for l.tag(k).IsAdverb() {
		k--
	}
	if l.tag(v) == article.VBG && l.is(k, "stop") && l.tag(k) != article.VBD &&
		(k == 0 || l.is(k-1, "please", "to", "must", "should", "and", "'s") || l.mark(k-1)) {
		return true // an imperative, or what is wished for
	}
	if l.is(k, "to") && l.is(k-1, "yet") && l.tag(v) == article.VB {
		return true // "has yet to call it"
	}
	if l.is(k, "of") && l.is(k-1, "short") && (l.lemma(k-2) == "stop" || l.lemma(k-2) == "fall") {
		return true
	}
	if !l.is(k, "to") && !(l.is(k, "from") && l.tag(v) == article.VBG) {
		return l.tag(v) == article.VBG && l.tag(k).IsVerb() &&
			(l.lemma(k) == "avoid" || l.lemma(k) == "deny" || l.lemma(k) == "eschew" || l.lemma(k) == "shun" ||
				l.lemma(k) == "resist")
	}
	k = l.overComment(k - 1)
	for n := k; n >= 0 && n > k-3; n-- {
		if l.mark(n) {
			continue
		}
		if shunning[l.lemma(n)] {
			return !l.beforeNot(n)
		}
		if !l.tag(n).IsNoun() && l.tag(n) != article.PRP && l.tag(n) != article.DT && !l.tag(n).IsAdverb() {
			break
		}
	}
	return false
}

// denied reports whether the verb of denial at c bears on the phrase that
// follows it: one that introduces somebody, or holds a noun for words: "denied any
// contact with X", "rejects the terrorist label".
func (l *line) denied(c int, m *aim) bool {
	p := m.phrase
	for k := p.from - 1; k > c; k-- {
		if l.is(k, "as") || l.tag(k) == article.WRB || l.tag(k) == article.WDT && !l.is(k, "that") {
			return false
		}
	}
	if l.presupposed(m) {
		return false
	}
	if l.indefinite(p) || p.owner >= 0 && l.is(p.owner, "anybody", "anyone") {
		return true
	}
	if p.det == c+2 && l.is(c+1, "that") &&
		(p.to >= len(l.toks) || l.tag(p.to) == article.TagPeriod || l.tag(p.to) == article.TagComma) {
		return true // its verb is taken for a part of the phrase: "denied that these constituted fraud"
	}
	for k := p.from; k < p.to; k++ {
		if wordings[l.lemma(k)] {
			return true
		}
	}
	return false
}

// turnsAway reports whether the rejecting at c is of what is there: "rejected his
// propaganda", "rejecting acts of terrorism".
func (l *line) turnsAway(c int, p phrase) bool {
	return l.lemma(c) == "reject" && p.from > c && (p.owner > c || l.ofThings(p))
}

// ofThings reports whether a preposition ties the phrase to a noun for no saying,
// naming or instance: "acts of fraud".
func (l *line) ofThings(p phrase) bool {
	k := l.listStart(p.from)
	n := l.lemma(k - 1)
	return l.is(k, "of", "with", "by", "from") && l.tag(k-1).IsNoun() && !reproaches[n] && !theses[n] &&
		(!wordings[n] || l.tag(k-1).IsPlural()) && !unsure[n] && n != "form" && n != "kind"
}

// thanAfter reports whether "than a" follows soon: "less a sect than a club".
func (l *line) thanAfter(k int) bool {
	for n := k; n < len(l.toks) && n < k+10; n++ {
		if l.is(n, "than") && l.is(n+1, "a", "an", "the") {
			return true
		}
	}
	return false
}

// bygone reports whether "used to" stands with the verb at v: "they used to call
// it".
func (l *line) bygone(v int) bool {
	k := v - 1
	for k > 0 && l.tag(k).IsAdverb() {
		k--
	}
	t := l.tag(k - 2)
	return l.is(k, "to") && l.is(k-1, "used") && l.tag(v) == article.VB &&
		(t.IsNoun() || t == article.PRP || t == article.WDT || t == article.WP)
}

// couldSense reports whether the modal at k says no more than that somebody perceives what follows: "could
// see a thief", "could smell one".
func (l *line) couldSense(k int) bool {
	n := k + 1
	for l.tag(n).IsAdverb() && !l.not(n) {
		n++
	}
	return l.is(k, "could") && l.is(n, "see", "hear", "smell", "spot", "tell", "taste", "sense")
}
