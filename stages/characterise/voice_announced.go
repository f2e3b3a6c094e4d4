package characterise

import "epithet/stages/article"

// messages are nouns for what somebody has to say, which a colon may announce.
var messages = list(`answer reply explanation message complaint accusation allegation charge claim argument line view opinion theory response
	conclusion judgement judgment verdict diagnosis retort warning contention position stance creed refrain mantra rumour rumor`)

// handing are verbs for what one does with a message.
var handing = list(`have give offer repeat send bring get deliver issue make draw reach put`)

// announced finds who says what a colon opens behind a noun for it: "the generals have a
// ready answer: X is a …", "her message was blunt: …", "the claim of X is this: …". An
// answer or a view that is nobody's is the article's, an accusation is not.
func (j *Judge) announced(l *line, i int, m *aim, v *heard) bool {
	if !m.said || j.ann.Sentences[l.sent].Kind == article.Heading || l.question() {
		return false
	}
	c := m.phrase.from - 1
	for c > 1 && c > m.phrase.from-24 && !l.is(c, ":", ";") && !l.mark(c) {
		c--
	}
	if !l.is(c, ":") {
		return false
	}
	n := l.messageBefore(c)
	if n < 0 {
		return false
	}
	w, ok := j.whoseMessage(l, n)
	if !ok || w == (article.Who{}) && !claims[l.lemma(n)] {
		return false
	}
	v.voice, v.rule, v.cue, v.holder = article.Attributed, "announced", n, w
	return true
}

// messageBefore is the noun for a message behind which, or behind what is said of which,
// the colon at c stands; -1 for none.
func (l *line) messageBefore(c int) int {
	for k := c - 1; k >= 0 && k > c-7; k-- {
		t := l.tag(k)
		if !t.IsNoun() {
			if t == article.TagComma || t == article.IN || t == article.TO || l.mark(k) {
				return -1
			}
			continue
		}
		for q := l.phraseAt(k); !messages[l.lemma(k)] && l.is(q.from-1, "of", "from") &&
			l.tag(q.from-2).IsNoun(); q = l.phraseAt(k) {
			k = q.from - 2 // "the verdict of the critics is"
		}
		if messages[l.lemma(k)] {
			return k
		}
		if l.lemma(k-1) != "be" {
			return -1
		}
	}
	return -1
}

// whoseMessage is whose message the noun at n is, nobody where the sentence does not say;
// false where it is the writer's or the reader's.
func (j *Judge) whoseMessage(l *line, n int) (article.Who, bool) {
	h := -1
	if p := l.phraseAt(n); p.owner >= 0 {
		h = p.owner
	} else if l.is(n+1, "of", "from") {
		if k := l.nounsFrom(n + 2); l.tag(k).IsNoun() || l.tag(k).IsAdjective() {
			h = l.phraseAt(k).head
		}
	} else if w := l.verbBefore(n); w >= 0 && handing[l.lemma(w)] {
		h, _ = l.subject(w)
	}
	if h < 0 {
		return article.Who{}, true
	}
	return j.whoWords(l, h), !l.is(h, "i", "we", "you", "my", "our", "your", "there", "it")
}
