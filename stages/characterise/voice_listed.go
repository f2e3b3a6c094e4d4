package characterise

import "epithet/stages/article"

// listed finds whose list or designation holds the term: "its list of
// terrorist organisations".
func (j *Judge) listed(l *line, t *article.Term, m *aim, v *heard) {
	p := m.phrase
	n := -1
	if listing[l.lemma(p.head)] && p.head != l.headOf(t) {
		if l.ballot(p) {
			return
		}
		n = p.head
	} else if k := l.leftOf(p.from); l.is(k, "of", "as") && k > 0 && listing[l.lemma(k-1)] {
		n = k - 1
	} else if l.is(k, "as") {
		n = l.listedAs(k)
	}
	if n < 0 {
		return
	}
	if w := l.leftOf(l.phraseAt(n).from); l.tag(w).IsVerb() && fitting[l.lemma(w)] {
		return // "fits the description of a …"
	}
	v.voice, v.rule, v.cue = article.Attributed, onList, n
	if l.listedOwner(n) >= 0 {
		v.holder = j.byWhom(l, n, t.Token-l.base) // "its listing as a … by X"
		return
	}
	q := l.phraseAt(n)
	verb, _ := l.verbOver(n)
	if verb >= 0 && l.lemma(verb) != "be" && l.arcs().Child(n, article.Cop) < 0 {
		s, passive := l.subject(verb)
		if s >= 0 && evidential[l.lemma(s)] {
			v.voice, v.rule, v.cue = article.Narrator, inArticle, -1 // "there is no evidence for the designation"
			return
		}
		if s >= 0 && s != n && !passive && !standing[l.lemma(verb)] &&
			!(q.owner >= 0 && s < q.owner && l.tag(q.owner) != article.PRPS && !ending[l.lemma(verb)] &&
				!denying[l.lemma(verb)]) {
			v.holder = j.whoWords(l, s)
			return
		}
		if passive {
			if v.holder = j.byWhom(l, verb, n); v.holder != (article.Who{}) {
				return
			}
		}
	}
	if w := j.keeperWithin(l, q, m); w != (article.Who{}) {
		v.holder = w
		return
	}
	if k := j.listKeeper(l, q, p); k >= 0 {
		if r := j.who(l, k, 0); !(r.known() && r.id == m.id && m.listed) {
			v.holder = j.whoWords(l, k)
		}
	}
}

// fitting are verbs for what a description holds of.
var fitting = list(`fit meet match suit answer defy satisfy`)

// listedAs is the noun for an act of naming whose "of X" stands before the "as"
// at k: "the designation of X as"; -1 for none.
func (l *line) listedAs(k int) int {
	for n := k - 1; n > 0 && n > k-9; n-- {
		if l.is(n, "of") {
			if listing[l.lemma(n-1)] && l.tag(n-1).IsNoun() {
				return n - 1
			}
			return -1
		}
		if l.tag(n).IsVerb() || l.tag(n) == article.TagComma {
			return -1
		}
	}
	return -1
}

// standing are verbs for being on a list, or off it.
var standing = list(`come be remain stay appear figure feature stand sit go disappear vanish join`)
