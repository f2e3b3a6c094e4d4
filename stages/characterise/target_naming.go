package characterise

import "epithet/stages/article"

// casting are further verbs that with "as" give their object a name, with the
// particle or preposition without which they do not; empty where none is needed.
var casting = map[string]string{
	"represent": "", "draw": "", "sketch": "", "caricature": "", "lampoon": "", "envisage": "", "envision": "", "picture": "",
	"visualise": "", "visualize": "", "peg": "", "tag": "", "read": "",
	"flag": "", "position": "", "promote": "", "project": "", "showcase": "", "introduce": "", "spin": "", "conceive": "of", "mark": "out down",
	"write": "off", "single": "out", "hold": "up out", "sum": "up", "pass": "off", "brush": "off aside", "wave": "off away aside",
	"fear": "", "adore": "", "love": "", "hate": "", "despise": "", "detest": "", "loathe": "",
	"shrug": "off", "laugh": "off", "set": "up", "put": "down", "play": "up", "talk": "of about up", "boast": "of about",
	"brag": "of about", "speak": "of about", "spoke": "of about", "think": "of",
	"look": "on upon at", "dress": "up", "have": "down",
}

// casts reports whether the verb at v gives its object a name with the "as" at k.
func (l *line) casts(v, k int) bool {
	if !l.is(k, "as") {
		return false
	}
	if l.is(v, "thought") && l.is(v+1, "of") && !l.is(v-1, "the", "a", "no") {
		return true // which the tagger may take for a noun
	}
	particles, ok := casting[l.verbLemma(v)]
	return ok && (particles == "" || hasWord(particles, l.lemma(v+1)) || hasWord(particles, l.lemma(k-1)))
}

// actsThrough reports whether the participle at v is the past tense of a verb that names through a
// preposition, whose object stands right behind that: "bankers thought of the firm as", but "a man
// thought of as".
func (l *line) actsThrough(v int) bool {
	if t := l.tag(v + 2); !t.IsNoun() && t != article.DT && t != article.PRP && t != article.PRPS {
		return false
	}
	return l.tag(v-1).IsNoun() && l.tag(v+1) == article.IN && hasWord(casting[l.verbLemma(v)], l.word(v+1))
}

// predicativeVerb is the verb that the "as", "into" or "like" at k goes with;
// -1 for none.
func (l *line) predicativeVerb(k int) int {
	for v := k - 1; v >= 0 && v > k-24; v-- {
		if !l.verbal(v) && !l.is(v, "known", "seen", "mistook") && l.lemma(v) != "akin" && !l.unverbed(v, k) &&
			!(l.tag(v-1) == article.NNP && l.tag(v).IsNoun() && l.casts(v, k)) {
			if l.tag(v) == article.TagPeriod || l.is(v, ";") {
				return -1
			}
			continue
		}
		lemma := l.verbLemma(v)
		if l.is(k, "with") && lemma == "equate" {
			return v
		}
		if l.is(k, "among") && ranking[lemma] {
			return v
		}
		if l.is(k, "with", "among") {
			if l.tag(v).IsFinite() {
				return -1
			}
			continue
		}
		if l.is(k, "for") {
			if lemma == "mistake" || lemma == "mistook" || lemma == "take" || lemma == "pass" {
				return v
			}
			if l.tag(v).IsFinite() {
				return -1
			}
			continue
		}
		if l.is(k, "to") && naming[lemma] && lemma != "liken" && lemma != "compare" && lemma != "refer" {
			if l.tag(v).IsFinite() {
				return -1
			}
			continue // "voted to remove it, a gift to the …"
		}
		if naming[lemma] || becoming[lemma] && lemma != "be" || l.is(k, "as") && (accusing[lemma] || taking[lemma]) ||
			l.casts(v, k) {
			return v
		}
		if l.word(k) == "like" && l.lemma(v) != "be" && l.lemma(v) != "have" {
			return v
		}
		if l.tag(v).IsFinite() {
			return -1
		}
	}
	return -1
}

// ranking are verbs for putting somebody among others.
var ranking = list(`rank place count number rate list`)

// unverbed reports whether the tagger took the verb at v, of those that say of
// their subject what follows the preposition at k, for a plural noun: "X amounts
// to a …".
func (l *line) unverbed(v, k int) bool {
	return v == k-1 && l.tag(v) == article.NNS && v > 0 && (l.tag(v-1) == article.NNP || l.tag(v-1) == article.NN) &&
		becoming[l.verbLemma(v)]
}

// asWhat finds whom the phrase after the preposition at k is said of, given
// the verb.
func (j *Judge) asWhat(l *line, v, k int, m aim) (aim, bool) {
	lemma := l.verbLemma(v)
	if becoming[lemma] && !naming[lemma] && l.past(v) == k {
		if g, ok := j.accusedOf(l, v, m); ok {
			return g, true
		}
	}
	m.verb = v
	names := naming[lemma] || l.casts(v, k) || l.is(k, "as") && (accusing[lemma] || taking[lemma]) ||
		l.is(k, "for", "with", "among") && lemma != "pass"
	m.naming = names
	if o := l.objectBehind(v); o >= 0 && names && !l.beforeBe(v) {
		m.ref, m.rule = j.ofPostponed(l, o), byNaming
		m.strong, m.open = m.known(), !m.known()
		return m, true
	}
	subj, passive := l.subject(v)
	if passive || l.beforeBe(v) {
		m.ref, m.rule = j.whoOrWhose(l, l.passiveSubject(v, subj)), byPassiveNaming
		return m, true
	}
	if l.is(k, "like") && managing[lemma] && !passive && !personal(l.lemma(m.phrase.head)) {
		if o := l.firstHead(l.nounsFrom(v+1), k-1); o >= 0 {
			m.ref, m.rule = j.who(l, o, 0), "how it is run"
			return m, true
		}
	}
	if o := l.again(v, k); o >= 0 && m.naming {
		m.ref, m.rule = j.who(l, o, 0), byNaming
		return m, true
	}
	// The object between the verb and the preposition.
	if v+1 < k {
		for n := v + 1; n < k; n++ {
			if l.tag(n).IsNoun() || l.tag(n) == article.PRP || n == k-1 && l.nounless(n) {
				r := j.whoOrWhose(l, n)
				if !names && !l.is(k, "into", "as") {
					break
				}
				if r.known() && r.how == "pronoun" && l.is(n, "itself", "themselves", "himself", "herself") && subj >= 0 {
					r = j.who(l, subj, 0)
				}
				m.ref, m.rule = r, byNaming
				if becoming[lemma] && !names && !l.is(k, "into") {
					break
				}
				return m, true
			}
		}
	}
	if w := l.relativeObject(v); w >= 0 && names {
		m.ref, m.rule = j.who(l, w, 0), byNaming
		return m, true
	}
	if subj < 0 && l.unverbed(v, k) {
		subj = v - 1
	}
	if subj >= 0 && (becoming[lemma] || l.word(k) == "like") {
		m.ref, m.rule, m.naming = j.who(l, subj, 0), byCopularVerb, false
		return m, true
	}
	return m, false
}

// nounless reports whether the adjective at n has a determiner or possessor, and so is a noun:
// "described a rival as".
func (l *line) nounless(n int) bool {
	if !l.tag(n).IsAdjective() {
		return false
	}
	p := l.phraseAt(n)
	return p.head == n && (p.det >= 0 || p.owner >= 0)
}

// whoOrWhose is who the noun or pronoun at n stands for, else whose that is, or by
// whom: "the raid by X".
func (j *Judge) whoOrWhose(l *line, n int) ref {
	if !l.tag(n).IsNoun() {
		return j.who(l, n, 0)
	}
	p := l.phraseAt(n)
	r := j.who(l, p.head, 0)
	if _, ok := j.another(l, p, 0); ok || r.known() {
		return r
	}
	if l.is(p.to, "by") {
		return j.after(l, p.to+1, 0)
	}
	return j.owner(l, p, 0)
}

// beforeBe reports whether a form of "be" or "get" stands before the verb, over
// adverbs.
func (l *line) beforeBe(v int) bool {
	if l.tag(v) == article.VBG {
		return false
	}
	k := v - 1
	for k >= 0 && (l.tag(k).IsAdverb() || l.mark(k)) {
		k--
	}
	return l.lemma(k) == "be"
}

// passiveSubject is s, or where the tree has none the noun that a participle
// follows.
func (l *line) passiveSubject(v, s int) int {
	if s >= 0 && s < v {
		return s
	}
	if n := l.betweenCommas(v); n >= 0 {
		return n
	}
	if c := l.after(v); c >= 0 && (v == 0 || l.tag(v-1) == article.TagComma || v == 1 || l.havingBeen(v)) {
		return c
	}
	return s
}

// havingBeen reports whether the participle at v, with its auxiliaries and adverbs, opens
// the sentence: "Having long been denounced as".
func (l *line) havingBeen(v int) bool {
	k := v - 1
	for l.tag(k).IsAdverb() || l.is(k, "been", "long") {
		k--
	}
	return k == 0 && l.is(k, "having")
}

// betweenCommas is the noun before the participle at v that commas set off, with what belongs to
// it, before the verb of that noun: "Smith, convicted in absentia of theft, lives in"; -1 for none.
func (l *line) betweenCommas(v int) int {
	if l.tag(v-1) != article.TagComma || !l.tag(v-2).IsNoun() || isTime(l, v-2) {
		return -1
	}
	for k := v + 1; k < len(l.toks) && k < v+14; k++ {
		if l.tag(k) == article.TagComma {
			for k++; l.tag(k).IsAdverb(); k++ {
			}
			if l.tag(k).IsFinite() || l.tag(k) == article.NNS && l.tag(k+1) == article.IN {
				return v - 2 // "lives in", which the tagger may take for a noun
			}
			return -1
		}
		if l.tag(k).IsFinite() {
			return -1
		}
	}
	return -1
}

// relativeObject is the relative pronoun that is the object of the verb at k:
// "which X calls a …"; -1 for none.
func (l *line) relativeObject(k int) int {
	if _, w := l.extracted(k); w >= 0 {
		return w
	}
	s := l.leftSubject(k)
	if s < 0 && l.is(k-1, "many", "some", "others", "most", "few") {
		s = k - 1
	}
	if s < 0 {
		return -1
	}
	from := s
	if l.tag(s).IsNoun() {
		from = l.phraseAt(s).from
	}
	for from > 0 &&
		(l.tag(from-1).IsNoun() || l.tag(from-1).IsAdjective() || l.tag(from-1) == article.DT && !l.is(from-1, "that") ||
			l.possessive(from-1)) {
		from--
	}
	if l.relative(from - 1) {
		return from - 1
	}
	return -1
}

// saidOf is whom a speaker says the quotation q of: "“…,” he said of X".
func (j *Judge) saidOf(q int) ref {
	x := &j.quotes[q]
	if x.Cue.Len() == 0 {
		return ref{}
	}
	sent := j.sentenceAt(x.Cue.Start)
	if sent < 0 {
		return ref{}
	}
	l := j.line(sent)
	for k := l.at(x.Cue.End-1) + 1; k < len(l.toks) && l.toks[k].Start < x.Cue.End+60; k++ {
		if l.is(k, "of", "about") && (k == l.at(x.Cue.End-1)+1 || l.toks[k].Start >= x.Source.End) {
			if first := l.nounFrom(k + 1); first >= 0 {
				if owner := l.phraseAt(first).head; l.pastOwners(owner) > owner {
					return j.who(&l, l.pastOwners(owner), 0) // "of X's founder"
				}
			}
			return j.after(&l, k+1, 0)
		}
		if !l.tag(k).IsNoun() && l.tag(k) != article.PRP && l.tag(k) != article.DT {
			break
		}
	}
	return ref{}
}
