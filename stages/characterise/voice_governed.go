package characterise

import "epithet/stages/article"

// opining are verbs whose clause is their subject's view.
var opining = list(`say think believe hold find conclude decide argue insist claim contend maintain feel reckon assert allege suspect fear
	suggest deny tell persuade reassure remind inform notify explain admit concede write add declare agree state warn rule complain boast swear assure convince
	judge determine consider deem suppose imagine imply stress emphasise emphasize protest object doubt repeat reply announce
	accept acknowledge recognise recognize confess confirm affirm reaffirm attest aver avow assume presume guess opine reason calculate
	deduce infer gather predict propose remark observe comment confide testify decree lament bemoan joke quip brag
	theorise theorize conjecture surmise insinuate intimate hint accuse reveal disclose proclaim pronounce tweet post grumble
	gripe moan whisper mutter shout cry yell scream retort counter respond remonstrate concur hypothesise hypothesize`)

// wielding are verbs for how one uses words.
var wielding = join(naming, speaking, opining, list(`prefer favour favor use employ adopt choose refer regret deplore lament promise accuse shout
	chant spray scrawl paint daub display carry hold wave print coin invoke offer utter pronounce demand welcome`))

// evidential are nouns for what bears out a clause, which is the view of who finds
// it.
var evidential = list(`evidence proof sign indication`)

// sayer is the verb of the class that governs token i, and the head of its
// subject: what hangs from the subject itself is not governed. The verb is -1
// where there is none or nobody but "I" and "we" is its subject.
func (l *line) sayer(i int, verbs words, clause bool) (verb, subj int) {
	ofNoun := false // the clause of "evidence that …"
	for n, k := 0, i; n < 14; n++ {
		h := l.head(k)
		if h < 0 {
			break
		}
		r := l.rel(k)
		ofNoun = ofNoun && (r == article.Obj || r == article.Iobj) || r == article.Acl && evidential[l.lemma(h)] ||
			r.Base() == article.Acl && l.hears(h)
		if r.Base() == article.Nsubj || r == article.Advcl || r == article.AclRelcl && !ofNoun {
			if !clause || r != article.Nsubj {
				break
			}
		}
		if l.tag(h).IsVerb() && verbs[l.lemma(h)] && (!clause || r == article.Ccomp || ofNoun) {
			s, passive := l.subject(h)
			if n := l.invertedSubject(h); n >= 0 {
				s, passive = n, false
			}
			if passive || s < 0 || l.asksWhoSays(h) ||
				l.is(h-1, "really", "actually", "basically", "effectively") && l.tag(h) == article.VBG &&
					l.is(l.leftSubject(h)-1, "what") ||
				l.under(i, s) || l.anyone(s, h) || l.is(s, "this", "nothing") ||
				l.is(s, "i", "we", "you", "there", "it") && l.tag(s) != article.NNP && (clause || !l.is(s, "it")) {
				return -1, -1
			}
			if l.lemma(h) == "reveal" && l.is(h-1, "can") || things[l.lemma(s)] ||
				clause && betokening[l.lemma(h)] && l.happens(s) || l.letting(h) {
				return -1, -1
			}
			return h, s
		}
		k = h
	}
	return -1, -1
}

// hears reports whether the noun at i is for whom the verb that governs it tells something, and
// which the tree takes for what that is about: "to tell the jury that he was".
func (l *line) hears(i int) bool {
	h, that := l.head(i), l.phraseAt(i).to
	return h >= 0 && h < i && tellingSomebody[l.lemma(h)] && l.is(that, "that") && !l.tag(that+1).IsVerb()
}

// tellingSomebody are verbs of saying whose object is whom it is said to.
var tellingSomebody = list(`tell persuade convince assure reassure remind inform notify warn`)

// marked finds who used the words in marks of their own: the subject of what
// governs them, "prefers “…”", "has accused her of being a “…”".
func (j *Judge) marked(l *line, t *article.Term, m *aim, v *heard) {
	i := t.Token - l.base
	if m.naming && m.verb >= 0 && (naming[l.lemma(m.verb)] || accusing[l.lemma(m.verb)]) {
		if _, passive := l.subject(m.verb); passive || l.beforeBe(m.verb) {
			v.voice, v.rule, v.cue = article.Quoted, "passive naming in marks", m.verb
			v.holder = j.byWhom(l, m.verb, i)
			return
		}
	}
	if j.criedBy(l, i, v) {
		return
	}
	if k, s := l.sayer(i, wielding, false); k >= 0 && !l.semicolon(k, i) {
		v.voice, v.rule, v.cue = article.Quoted, "said in marks", k
		v.holder = j.whoWords(l, s)
		return
	}
	j.byWords(l, i, v)
}

// invertedSubject is the head of the subject right behind the verb of saying at v, which with it
// stands between commas: "Smith, says her brother, who ought to know, is"; -1 for none.
func (l *line) invertedSubject(v int) int {
	if l.tag(v-1) != article.TagComma || !l.tag(v).IsFinite() ||
		!l.is(v, "says", "said", "say", "writes", "wrote", "argues", "argued", "thinks", "believes") {
		return -1
	}
	if l.anyComma(-1, v-1) {
		return -1 // "its leader, Smith, said Jones was"
	}
	n := l.nounsFrom(v + 1)
	if n < 0 {
		return -1
	}
	p := l.phraseAt(n)
	if p.from > v+1 || l.tag(p.to) != article.TagComma && !l.tag(p.to).IsFinite() { // as where an aside behind it is left out
		return -1
	}
	return p.head
}

// overSaying is the subject of the verb at v where a verb of saying with its own subject behind it,
// from which an aside is left out, stands between them; -1 for none.
func (l *line) overSaying(v int) int {
	if c := l.beforeGroup(v); v > 5 && c < v-1 && l.tag(c) == article.TagComma {
		return l.overInterposed(c)
	}
	s := l.leftSubject(v)
	if s < 3 || !l.tag(s).IsNoun() {
		return -1
	}
	from := l.phraseAt(s).from
	if from < 3 || !l.tag(from-3).IsNoun() || l.invertedSubject(from-1) != s {
		return -1
	}
	head, _ := l.wholePhrase(from - 3)
	return head
}

// overInterposed is the noun before the words of saying that the comma at c closes: "X, he said, has been"; -1
// for none.
func (l *line) overInterposed(c int) int {
	for k := c - 3; k > 0 && k > c-6; k-- {
		if _, v := l.interposedAt(k); v < 0 || v+1 != c || !l.tag(k-1).IsNoun() {
			continue
		}
		head, from := l.wholePhrase(k - 1)
		if l.tag(from-1) == article.IN {
			return -1
		}
		return head
	}
	return -1
}

// semicolon reports whether one stands between tokens from and to.
func (l *line) semicolon(from, to int) bool {
	for k := from; k < to; k++ {
		if l.is(k, ";") {
			return true
		}
	}
	return false
}

// opined finds the holder of a clause that a verb of saying or thinking governs
// and no quote tells of.
func (j *Judge) opined(l *line, t *article.Term, v *heard) {
	k, s := l.sayer(t.Token-l.base, opining, true)
	if k >= 0 && l.timeTells(s, k) {
		k, s = l.sayer(s, opining, true) // "she said that time would tell whether"
	}
	if k >= 0 && !l.saidAlready(k, t.Token-l.base) {
		if q := j.quoteAt(t.Start, true); q >= 0 && !j.quotes[q].Contains(l.toks[k].Span) {
			return // who is quoted
		}
		if w := j.whoWords(l, s); w != (article.Who{}) {
			v.voice, v.rule, v.cue, v.holder = article.Attributed, "clause of a verb of saying", k, w
		}
	}
}

// saidAlready reports whether what the verb at v says stands in marks behind it, and token i in a clause that is joined
// to that: "will say “progress”, and a hero or two will".
func (l *line) saidAlready(v, i int) bool {
	if !l.mark(v + 1) {
		return false
	}
	closed := false
	for k := v + 2; k < i; k++ {
		closed = closed || l.mark(k)
		if closed && l.tag(k) == article.TagComma && l.tag(k+1) == article.CC {
			return true
		}
	}
	return false
}
