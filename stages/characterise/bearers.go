package characterise

import "epithet/stages/article"

// authored are participles for what is done with a word.
var authored = list(`use employ choose prefer favour favor apply adopt coin invoke`)

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
