package characterise

import "epithet/stages/article"

// bearers are nouns for what words are written on.
var bearers = list(`banner placard poster sign mural stencil bedsheet sheet t-shirt tee-shirt shirt sticker leaflet flyer flier wall graffiti graffito
	badge flag billboard hoarding note letter card postcard plaque wreath board cartoon photo photograph picture drawing tattoo caption
	e-mail email message post tweet text advert advertisement cover page pamphlet screenshot parcel envelope doll effigy coffin scarf cap
	hat hoodie blackboard screen slide label packet bag van door window fence`)

// authored are participles for what is done with a word.
var authored = list(`use employ choose prefer favour favor apply adopt coin invoke`)

// borne finds on what, or by whom, the words in marks stand that the noun at k
// announces: "banners with the word “…”", "the word used by the papers was “…”".
func (j *Judge) borne(l *line, k int) (article.Who, bool) {
	on := false
	for n := k - 1; n >= 0 && n > k-14; n-- {
		switch {
		case l.is(n, "with", "bearing", "reading", "saying", "under", "beneath", "below", "above", "carrying"):
			on = true
		case l.tag(n) == article.TagPeriod, l.is(n, ";", ":"), l.mark(n):
			return article.Who{}, false
		case on && isNoun(l.tag(n)) && bearers[l.lemma(n)] && l.phraseAt(n).head == n:
			return j.whoWords(l, n), true
		}
	}
	return article.Who{}, false
}

// usedBy finds who is said to use the words in marks whose opening mark is at q:
// "the word used by the papers was “…”".
func (j *Judge) usedBy(l *line, q int) (article.Who, bool) {
	if k := q - 1; !l.is(k, "is", "was", "remains", "became") {
		return article.Who{}, false
	}
	for n := q - 2; n > 1 && n > q-10; n-- {
		if !l.is(n, "by") {
			continue
		}
		if !authored[l.lemma(n-1)] || !isNoun(l.tag(n-2)) || !wordings[l.lemma(n-2)] {
			break
		}
		for s := n + 1; s < q-1; s++ {
			if isNoun(l.tag(s)) {
				return j.whoWords(l, l.phraseAt(s).head), true
			}
		}
	}
	return article.Who{}, false
}

// written are nouns for words as they are written, which a capital makes no name.
var written = list(`word headline slogan caption inscription hashtag graffiti graffito line strapline lettering motto banner placard sign sticker`)

// inscribed finds who used words with capitals in marks where a noun says that they
// are words: "under the headline “The Traitor”".
func (j *Judge) inscribed(l *line, t *article.Term, v *heard) {
	q := l.opening(t.Token - l.base)
	if q < 1 || j.ann.Sentences[l.sent].Kind == article.Heading {
		return
	}
	k := q - 1
	if l.lemma(k) == "be" || l.is(k, "read", "reads", "reading", "saying", "says", "said") {
		k--
	}
	if !isNoun(l.tag(k)) || !written[l.lemma(k)] {
		return
	}
	if j.wording(l, t, v); v.voice == article.Narrator {
		v.voice, v.rule = article.Quoted, "wording"
	}
}
