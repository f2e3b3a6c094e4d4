package characterise

import (
	"strings"

	"epithet/stages/article"
)

// wordings are nouns for words and what bears them.
var wordings = join(namedWords, list(`talk slogan language rhetoric buzzword terminology formula wording phrase-mongering
	soubriquet sobriquet designation euphemism catchphrase catchword`))

// wording finds who used words in marks where a noun says so: "its talk of “…”",
// "the word “…”".
func (j *Judge) wording(l *line, t *article.Term, v *heard) {
	if j.ann.Sentences[t.Sent].Kind == article.Heading {
		j.echo(v)
		return
	}
	i := t.Token - l.base
	k := i
	for k > 0 && !l.mark(k) {
		k--
	}
	for k > 0 && (l.mark(k) || l.is(k, "of", "is", "was", "the", "a")) {
		k--
	}
	for n := 0; n < 4 && (l.tag(k) == article.CC || l.tag(k) == article.TagComma) && k > 2 && l.mark(k-1); n++ {
		for k -= 2; k > 0 && !l.mark(k); {
			k-- // the words “…” and “…”
		}
		for k > 0 && l.mark(k) {
			k--
		}
	}
	if !wordings[l.lemma(k)] {
		return
	}
	q := l.phraseAt(k)
	w := article.Who{}
	if q.owner >= 0 {
		w = j.whoWords(l, q.owner)
	}
	if w == (article.Who{}) {
		if verb, _ := l.verbOver(k); verb >= 0 {
			if s, passive := l.subject(verb); s >= 0 && !passive && s != k && !wordings[l.lemma(s)] {
				if l.is(s, "i", "we") && authored[l.lemma(verb)] && !l.beforeNot(verb) && l.tag(verb).IsFinite() {
					v.voice, v.rule = article.Quoted, inWording // the writer's own, once
				}
				if resolves[l.lemma(s)] && l.is(s+1, "of") && l.nounsFrom(s+2) >= 0 {
					s = l.phraseAt(l.nounsFrom(s + 2)).head // "the decision of the agency to drop"
				}
				if w = j.whoWords(l, s); w == (article.Who{}) && l.is(s, "it") {
					w = j.itsWriter(l, s)
				}
				if w.EntityID == "" && l.tag(s).IsNoun() {
					if r := j.owner(l, l.phraseAt(s), 0); r.listed {
						w = asWho(r, l.text)
					}
				}
			}
		}
	}
	if w != (article.Who{}) {
		v.voice, v.rule, v.holder = article.Quoted, inWording, w
	}
}

// itsWriter is who the "it" at token s goes on with, or whose letter, statement or the like it is.
func (j *Judge) itsWriter(l *line, s int) article.Who {
	w, ok := j.goesOn(l, s)
	if !ok {
		return article.Who{}
	}
	if i := j.mentionIn(w.Span); w.EntityID == "" && w.Span.Len() > 0 && i >= 0 && j.mentions[i].Method == article.Catalogue &&
		j.mentions[i].Start == w.Span.Start {
		return article.Who{EntityID: j.mentions[i].EntityID} // "X's statement"
	}
	return w
}

// echo finds the quotation of the article that the marked words of a heading
// repeat.
func (j *Judge) echo(v *heard) {
	words := j.quotes[v.quote].Of(j.a.Text)
	words = strings.Trim(words, "\"“”‘’'«»")
	for q := v.quote; q < len(j.quotes) && q < v.quote+64; q++ {
		x := &j.quotes[q]
		if q != v.quote && (x.Kind == article.Direct || x.Kind == article.Mixed) && x.Speaker != (article.Who{}) &&
			containsFold(x.Of(j.a.Text), words) {
			v.voice, v.rule, v.holder = article.Quoted, "echo of a quotation", j.holder(x)
			return
		}
	}
}

// containsFold reports whether s holds sub, whatever the case of its letters.
func containsFold(s, sub string) bool {
	return sub != "" && strings.Contains(strings.ToLower(s), strings.ToLower(sub))
}

// authored are verbs for what one does with a word.
var authored = list(`use employ choose prefer favour favor apply adopt coin invoke`)

// written are nouns for words as they are written, which a capital makes no name.
var written = list(`word headline slogan caption inscription hashtag graffiti graffito line strapline lettering motto banner placard sign sticker
	nickname soubriquet sobriquet epithet moniker`)

// nicknames are those of them that somebody is given, and bestowing the verbs for who gives one.
var (
	nicknames = list(`nickname soubriquet sobriquet epithet moniker`)
	bestowing = list(`give grant award bestow coin invent pin choose pick confer`)
)

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
	if !l.tag(k).IsNoun() || !written[l.lemma(k)] {
		return
	}
	if nicknames[l.lemma(k)] {
		if verb, _ := l.verbOver(k); !bestowing[l.lemma(verb)] {
			return // "earned the nickname", which others gave
		}
	}
	if j.wording(l, t, v); v.voice == article.Narrator {
		v.voice, v.rule = article.Quoted, inWording
	}
}
