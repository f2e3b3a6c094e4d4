package characterise

import "epithet/stages/article"

// penal are nouns, further to cases, for what one goes through for what somebody
// charges one with: "on trial for", "in prison for", "under investigation over".
var penal = join(cases, inquiries, list(`sentence term imprisonment prison jail custody detention court dock count proceedings suspicion arrest
	extradition probation fine sanction suit hearing complaint punishment exile`))

// tried finds what somebody is tried, jailed or looked into for, where no verb of
// charging says it: "the trial of X for …", "is awaiting trial on charges including …".
// Who charges is whose inquiry it is, else nobody named.
func (j *Judge) tried(l *line, i int, m *aim, v *heard) bool {
	if m.phrase.det >= 0 && l.is(m.phrase.det, "the", "this", "these", "those") {
		return false
	}
	k := l.listStart(m.phrase.from)
	if l.tag(k).IsAdjective() || l.tag(k) == article.VBG {
		k--
	}
	if !l.is(k, "for", "of", "into", "including", "over", "on") {
		return false
	}
	n := k - 1
	for x := 0; x < 2 && l.is(k, "for") && l.tag(n).IsNoun() && !penal[l.lemma(n)]; x++ {
		p := l.phraseAt(n)
		if !l.is(p.from-1, "in", "at", "of", "before", "against") {
			return false
		}
		n = p.from - 2 // "the trial of X for", "trial in Geneva for"
	}
	if !l.tag(n).IsNoun() || !penal[l.lemma(n)] ||
		l.is(k, "of", "on") && !cases[l.lemma(n)] && !l.is(n, "suspicion", "count", "counts") || l.lemma(n) == "case" {
		return false
	}
	if l.ofLaw(n, m.phrase) {
		return false
	}
	v.voice, v.rule, v.cue = article.Attributed, "tried for", n
	if o := l.phraseAt(n).owner; o >= 0 && inquiries[l.lemma(n)] &&
		!l.is(o, "my", "our", "your", "his", "her", "their", "its") {
		v.holder = j.whoWords(l, o)
	} else if l.punishedBy(m.phrase) {
		v.holder = j.byWhom(l, m.phrase.to-1, i) // "sent to prison for sedition by the court"
	} else if b := l.committedBy(n); b >= 0 {
		v.holder = j.whoWords(l, b) // "the court sentenced him to ten years in prison for theft"
	} else if b := l.verbBefore(n); b >= 0 && lodging[l.lemma(b)] && !l.beforeBe(b) && !l.is(b-1, "to") {
		if s, passive := l.subject(b); s >= 0 && !passive {
			v.holder = j.whoWords(l, s) // "shareholders have brought a suit against X for fraud"
		}
	}
	return true
}

// punishments are nouns for what the law sets for an act, by whomever it is done.
var punishments = list(`sentence term fine punishment sanction`)

// ofLaw reports whether the punishment at n for what the phrase p names is the law's, of which the
// sentence says how high it is: "Sentences for fraud were doubled", "The maximum sentence for fraud is".
func (l *line) ofLaw(n int, p phrase) bool {
	q := l.phraseAt(n)
	if !punishments[l.lemma(n)] || q.owner >= 0 || !l.opensAt(q.from) || !l.tag(p.to).IsFinite() && l.tag(p.to) != article.MD {
		return false
	}
	for k := q.from; k < n; k++ {
		if l.is(k, "maximum", "minimum", "average", "mandatory") {
			return true
		}
	}
	return l.tag(n).IsPlural() && q.det < 0 &&
		!l.is(p.to+1, "handed", "passed", "imposed", "given", "upheld", "quashed", "overturned")
}

// committing are verbs for putting somebody where he is punished.
var committing = list(`sentence send commit condemn remand order take`)

// committedBy is the head of who, by an active verb before the punishment at n, puts somebody there: "X"
// of "X has sent three men to prison"; -1 for none.
func (l *line) committedBy(n int) int {
	k := l.phraseAt(n).from - 1
	for b := k; b > 0 && b > n-16; b-- {
		t := l.tag(b)
		if t.IsVerb() && committing[l.lemma(b)] && !l.beforeBe(b) && (t.IsFinite() || l.perfect(b) ||
			l.tag(b-1).IsNoun() && !l.is(b+1, "to", "for", "in", "by")) {
			if s := l.leftSubject(b); s >= 0 && !l.relative(s) && !l.is(s, "i", "we", "you") {
				return s
			}
			return -1
		}
		if t.IsVerb() && !l.is(b-1, "to") || t == article.TagComma || t == article.TagPeriod || l.mark(b) || l.relative(b) ||
			l.is(b, ";", ":") {
			return -1
		}
	}
	return -1
}

// lodging are verbs for what one does with a suit or a complaint of one's own.
var lodging = list(`bring file lodge launch open start begin initiate pursue win`)

// punishedBy reports whether "by" follows the phrase of what one is, in the passive, jailed
// or tried for: it names who does that, and not who did the deed.
func (l *line) punishedBy(p phrase) bool {
	k := l.leftOf(p.from)
	if !l.is(p.to, "by") || !l.is(k, "for") || !penal[l.lemma(k-1)] {
		return false
	}
	for n := k - 2; n > 0 && n > k-6; n-- {
		if l.tag(n) == article.VBN {
			return l.beforeBe(n) || l.tag(n-1).IsNoun() || l.tag(n-1) == article.TagComma
		}
	}
	return false
}

// listStart is the token before the list whose last, or any other, member is the
// phrase that begins at from: "of" in "of fraud, forgery and theft".
func (l *line) listStart(from int) int {
	k := l.leftOf(from)
	for n := 0; n < 5 && (l.tag(k) == article.TagComma || l.is(k, "and", "or")) && k > 0; n++ {
		x := k - 1
		if l.tag(x) == article.TagComma {
			x--
		}
		if !l.tag(x).IsNoun() {
			break
		}
		k = l.leftOf(l.phraseAt(x).from)
	}
	return k
}

// blames are nouns for what is held against somebody, item by item.
var blames = list(`charge count accusation allegation offence offense`)

// itemised finds the charges whose items the term stands among: "the charges –
// fraud and theft – carry". They are whose they are said to be, and mostly
// nobody's.
func (j *Judge) itemised(l *line, i int, m *aim, v *heard) bool {
	for k := i - 1; k > 0 && k > i-16; k-- {
		t := l.tag(k)
		if n := l.itemsOf(k); n >= 0 {
			v.voice, v.rule, v.cue = article.Attributed, "charges", n
			if o := l.phraseAt(n).owner; o >= 0 && l.tag(o) != article.PRPS {
				v.holder = j.whoWords(l, o)
			}
			return true
		}
		if t.IsVerb() && !l.mark(k) && !l.dash(k) || t == article.TagPeriod || t == article.WDT || t == article.WP ||
			l.is(k, ";") {
			return false
		}
	}
	return false
}

// itemsOf is the noun of charges whose items the mark at k brings in, -1 for none.
func (l *line) itemsOf(k int) int {
	n := k - 1
	if l.is(k, ":") && l.is(k-2, "against") {
		n = k - 3
	}
	if n < 0 || !l.dash(k) && !l.is(k, ":", ",") || !blames[l.lemma(n)] || !l.tag(n).IsPlural() {
		return -1
	}
	if p := l.phraseAt(n); l.is(k, ",") && p.det < 0 && p.owner < 0 || l.beforeNot(p.from) ||
		l.is(p.from, "all", "any", "no") || l.is(p.from-1, "of") {
		return -1
	}
	return n
}
