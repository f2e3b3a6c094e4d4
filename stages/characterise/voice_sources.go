package characterise

import "epithet/stages/article"

// views are nouns for how somebody sees or tells it, by which a clause is theirs:
// "in the view of X", "by X's account", "from X's perspective".
var views = list(`view opinion eye estimation judgment judgement account telling reckoning reading assessment version narrative
	perspective standpoint viewpoint interpretation mind book language phrase phrasing idiom lexicon imagination parlance word rhetoric propaganda jargon vocabulary
	worldview understanding perception point`)

// writings are nouns for what tells how its writer sees it: "in her letters he is".
var writings = list(`letter diary bulletin memoir pamphlet sermon blog column speech newsletter statement broadcast leaflet poem song
	report article`)

// folk are nouns for persons without an ending that tells, beside personNouns.
var folk = list(`resident critic ally friend people folk fan foe enemy kin relative cousin neighbour neighbor client patient tenant
	peasant pupil child parent youth mourner victim refugee guest host guide guard expert colleague public nobody crowd majority
	minority press police clergy staff family tribe elite west left right intelligentsia establishment electorate diaspora
	everybody everyone anyone anybody`)

// persons reports whether the noun is one for somebody who may hold a view.
func persons(lemma string) bool {
	return personal(lemma) || personNouns[lemma] || folk[lemma]
}

// inView finds by whose account the clause of token i is so: "in the eyes of X",
// "by X's account", "as X sees it", "if X is to be believed".
func (j *Judge) inView(l *line, i int, v *heard) {
	if s := l.viewBehind(l.phraseAt(i).to); s >= 0 {
		if w := j.whoWords(l, s); w != (article.Who{}) && !l.is(s, "i", "we", "you") {
			v.attributeTo(w, "in whose view")
			return
		}
	}
	from := l.clauseStart(i)
	for k := from; k < len(l.toks) && k < i+14; k++ {
		if k > i && (l.is(k, ";") || l.mark(k)) {
			return
		}
		s := -1
		switch {
		case l.tag(k).IsNoun() || l.tag(k) == article.VBG:
			if views[l.lemma(k)] || writings[l.lemma(k)] && l.is(k-2, "in") && l.phraseAt(k).owner == k-1 && k-2 == from {
				s = l.viewer(k, from)
			}
		case (k == from || k > i && l.tag(k-1) == article.TagComma) && l.is(k, "as", "if", "to"):
			s = l.teller(k, from, i)
		}
		if s < 0 {
			continue
		}
		if l.is(s, "i", "we", "you", "my", "our", "your") {
			return
		}
		w := j.whoWords(l, s)
		if l.is(s, "their") && !l.is(s+1, "own") {
			if w = j.manyBefore(l, s, 0); w == (article.Who{}) {
				return // of some whom the sentence does not tell: "he is no thief in their eyes"
			}
		}
		if w == (article.Who{}) && l.tag(s) != article.PRPS && l.tag(s) != article.PRP {
			return
		}
		v.attributeTo(w, "in whose view")
		return
	}
}

// viewBehind is the head of whose view a phrase tells of that begins at token k, right behind what
// somebody is: "a hero in the eyes of Smith and a thief in those of Jones"; -1 for none.
func (l *line) viewBehind(k int) int {
	if !l.is(k, "in") {
		return -1
	}
	of := k + 2
	switch {
	case l.is(k+1, "those"):
		seen := false
		for n := k - 1; n > 2 && !seen; n-- {
			seen = views[l.lemma(n)] && l.is(n+1, "of")
		}
		if !seen {
			return -1
		}
	case l.is(k+1, "the") && views[l.lemma(k+2)] && !l.is(k+2, "book", "word", "words", "language", "point"):
		of++
	default:
		return -1
	}
	if !l.is(of, "of") {
		return -1
	}
	if n := l.nounFrom(of + 1); n >= 0 {
		return l.phraseAt(n).head
	}
	return -1
}

// viewer is the head of whose view the noun at k tells of behind its preposition,
// at the head of the clause, behind a comma or at the end; -1 for none.
func (l *line) viewer(k, from int) int {
	p := l.phraseAt(k)
	if p.head != k {
		return -1
	}
	at, s := p.from-1, -1 // the preposition, and who
	point := l.lemma(k) == "point"
	next := k + 1
	if point {
		if !l.is(next, "of") || !l.is(next+1, "view") {
			return -1
		}
		next += 2
	}
	switch {
	case p.owner >= 0:
		s = p.owner
		if q := l.phraseAt(p.owner); l.tag(p.owner) != article.PRPS {
			at = q.from - 1
		}
	case p.det >= 0 && l.is(p.det, "the") && l.is(next, "of"):
		for n := next + 1; n < len(l.toks) && n < next+8; n++ {
			if l.tag(n).IsNoun() {
				s, next = l.phraseAt(n).head, l.phraseAt(n).to
				break
			}
			if l.is(n, "many", "some", "others", "most") && !l.nominal(n+1) {
				s, next = n, n+1
				break
			}
		}
	}
	if s < 0 || !l.is(at, "in", "by", "on", "from", "to") {
		return -1
	}
	comma := l.tag(next) == article.TagComma || l.is(next, ";") || l.tag(next) == article.TagPeriod || next >= len(l.toks)
	switch {
	case at == from:
		t := l.tag(next)
		if !comma && t != article.PRP && t != article.DT && t != article.NNP {
			return -1
		}
	case l.tag(at-1) == article.TagComma || l.tag(at-1) == article.CC:
		if !comma {
			return -1
		}
	case l.lemma(at-1) == "be" && l.is(next, "a", "an", "no"): // "is in the view of X a …"
	default:
		if !comma || !l.is(at, "in") {
			return -1
		}
	}
	return s
}

// teller is who sees or tells it by the clause at k: "as X sees it", "as far as X
// is concerned", "to hear X tell it", "if X is to be believed"; -1 for none. The clause
// of token i begins at from.
func (l *line) teller(k, from, i int) int {
	switch {
	case l.is(k, "as") && l.is(k+1, "far") && l.is(k+2, "as"):
		for n := k + 3; n < len(l.toks) && n < k+12; n++ {
			if l.lemma(n) == "concern" && l.lemma(n-1) == "be" {
				return l.leftSubject(n)
			}
		}
	case l.is(k, "as"), l.is(k, "to") && l.is(k+1, "hear"):
		if l.is(k, "as") && k > from && l.openOrDenied(i) {
			return -1 // "it is no theft, as the mayor put it"
		}
		for n := k + 2; n < len(l.toks) && n < k+10; n++ {
			if l.tag(n) == article.TagComma {
				break
			}
			if l.tag(n).IsVerb() && l.is(n+1, "it", "things", "matters") && telling[l.lemma(n)] {
				if s := l.leftSubject(n); s > k && !(l.tag(n+2) == article.TagComma && l.mark(n+3)) {
					return s
				}
			}
		}
	case l.is(k, "if"):
		for n := k + 2; n < len(l.toks) && n < k+12; n++ {
			if l.tag(n) == article.TagComma {
				break
			}
			if (l.lemma(n) == "believe" || l.lemma(n) == "trust") && l.is(n-1, "be") && l.is(n-2, "to") {
				return l.leftSubject(n - 2)
			}
		}
	}
	return -1
}

// telling are verbs for how one sees or tells it.
var telling = list(`see tell have put view spin`)

// short is the holder without what leads up to the term, where the words run on over
// it: "the gamers" of "accused by the gamers of fraud".
func (l *line) short(w article.Who, t *article.Term) article.Who {
	if w.EntityID != "" || w.Span.Start >= t.Start || w.Span.End < t.End {
		return w
	}
	first, k := l.at(w.Span.Start), l.at(t.Start)-1
	for k > first && l.tag(k) != article.IN {
		k--
	}
	for k > first && (l.tag(k) == article.IN || l.tag(k) == article.CC || l.tag(k) == article.TagComma) {
		k--
	}
	if k < first || l.tag(k+1) != article.IN && l.tag(k+1) != article.CC && l.tag(k+1) != article.TagComma {
		return w
	}
	s := article.Span{Start: w.Span.Start, End: l.toks[k].End}
	return article.Who{Words: s.Of(l.text), Span: s}
}
