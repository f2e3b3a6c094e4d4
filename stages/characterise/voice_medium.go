package characterise

import "epithet/stages/article"

// Nouns for what words stand in or on; days by which something is dated.
var (
	media = list(`letter email e-mail mail message post tweet article column editorial leaflet brochure pamphlet booklet poster banner placard
		sign sticker graffito graffiti tarpaulin plaque note text video film song book novel textbook memoir report dossier document
		petition statement communique communiqué manifesto resolution bulletin newsletter broadcast programme program documentary
		press newspaper paper magazine website blog channel tabloid literature propaganda indictment verdict ruling judgment judgement
		memo cable file list caption cartoon speech sermon chant slogan advert advertisement flyer press-release decree order law`)
	weekdays = list(`today yesterday tonight monday tuesday wednesday thursday friday saturday sunday`)
)

// reputing are verbs by whose passive a body, or a crowd, has a name for somebody.
var reputing = list(`know see regard view consider refer revere despise remember`)

// occasions are nouns of bodies that are for what happens, too.
var occasions = list(`campaign operation order service patrol following administration cell project venture unit court union`)

// inCircle is the body or the crowd in which somebody, by the passive at c, has a name:
// "In the club he is known as", "Among the miners …"; k begins the clause.
func (j *Judge) inCircle(l *line, k, c int) article.Who {
	if !l.is(k, "in", "among", "within") || !reputing[l.lemma(c)] {
		return article.Who{}
	}
	h := l.nounsFrom(k + 1)
	for l.tag(h).IsAdjective() ||
		l.tag(h).IsNoun() && l.tag(h+1).IsNoun() && (l.tag(h) == article.NNP) == (l.tag(h+1) == article.NNP) &&
			!j.nameEnds(l, h) {
		h++
	}
	if !l.tag(h).IsNoun() || l.possessive(h+1) {
		return article.Who{}
	}
	if r, ok := j.named(l, h); ok {
		if r.listed && (r.kind == article.Organisation || r.kind == article.State) {
			return asWho(r, l.text)
		}
		return article.Who{}
	}
	lemma, det := l.lemma(h), l.is(k+1, "the") || l.tag(k+1) == article.PRPS
	if bodyNouns[lemma] && det && !occasions[lemma] ||
		l.is(k, "among") && (persons(lemma) || personal(lemma)) && l.tag(h).IsPlural() {
		return l.words(l.nounsFrom(k+1), h+1)
	}
	return article.Who{}
}

// nameEnds reports whether the name that token i belongs to ends with it.
func (j *Judge) nameEnds(l *line, i int) bool {
	r, ok := j.named(l, i)
	return ok && r.span.End == l.toks[i].End
}

// inMedium is the text in which, or the banner on which, somebody is called
// something by the passive at c: "a letter in which he is called", "in the foreign
// press she is portrayed as".
func (j *Judge) inMedium(l *line, c int) article.Who {
	for k := c - 1; k > 1 && k > c-12; k-- {
		if l.mark(k) || l.is(k, ";", ":") {
			return article.Who{}
		}
		if !l.is(k, "which") || !l.is(k-1, "in", "on") {
			continue
		}
		for n := k - 2; n >= 0 && n > k-8 && !l.tag(n).IsVerb(); n-- {
			if l.tag(n).IsNoun() && media[l.lemma(n)] {
				return j.whoWords(l, n)
			}
		}
		return article.Who{}
	}
	k := l.clauseStart(c)
	if w := j.inCircle(l, k, c); w != (article.Who{}) || !l.is(k, "in", "on") {
		return w
	}
	for n := k + 1; n < c && n < k+6; n++ {
		if l.tag(n).IsVerb() && l.tag(n) != article.VBN || l.tag(n) == article.TagComma {
			break
		}
		if !l.tag(n).IsNoun() || !media[l.lemma(n)] || l.tag(n+1).IsNoun() && l.tag(n+1) != article.NNP {
			continue
		}
		from := k + 1
		if l.is(from, "the", "a", "an") {
			from++
		}
		return l.words(from, n+1)
	}
	return article.Who{}
}
