package characterise

import "epithet/stages/article"

// letKnown finds who lets a clause be known, or will not have it, where a turn of several words says so:
// "the ministry let it be known that X was", "she will not have it that X is".
func (j *Judge) letKnown(l *line, i int, v *heard) {
	if j.quoteAt(l.toks[i].Start, true) >= 0 {
		return
	}
	for k := i - 1; k > 0 && k > i-40; k-- {
		if l.tag(k) == article.TagComma && !(l.tag(k+1) == article.CC && l.is(k+2, "that")) {
			return
		}
		known := k - 1
		if l.is(k, "that") {
			known = l.overManner(k - 1)
		}
		if !l.is(k, "that") || !l.knownAt(known+1) {
			continue
		}
		c := known
		for !l.is(c, "let", "lets", "letting", "make", "makes", "made", "put", "puts", "have", "had", "has") {
			c--
		}
		s, passive := l.subject(c)
		if s < 0 || passive || !l.tag(s).IsNoun() && l.tag(s) != article.PRP || l.is(s, "i", "we", "you") ||
			!l.is(c, "let", "made", "put") && things[l.lemma(s)] || tales[l.lemma(s)] {
			return
		}
		if w := j.whoWords(l, s); w != (article.Who{}) {
			v.voice, v.rule, v.cue, v.holder = article.Attributed, "let be known", c, w
		}
		return
	}
}

// overManner is the token before the phrases, each with a preposition, that end at k and tell through whom
// or how something is let be known: "known through a lawyer in Milan"; k where there are none.
func (l *line) overManner(k int) int {
	for n, end := 0, k; n < 3 && l.tag(end).IsNoun(); n++ {
		prep := l.phraseAt(end).from - 1
		if l.tag(prep) != article.IN && l.tag(prep) != article.TO {
			break
		}
		if end = prep - 1; l.is(end, "known", "plain", "clear", "understood", "felt") {
			return end
		}
	}
	return k
}

// knownAt reports whether the "that" at k is behind a turn for letting something be known or standing by it.
func (l *line) knownAt(k int) bool {
	n := k - 1
	if l.is(n, "known", "plain", "clear", "understood", "felt", "about") {
		if n--; l.is(n, "be") {
			n--
		}
		return l.is(n, "it") && l.is(n-1, "let", "lets", "letting", "make", "makes", "made", "put", "puts")
	}
	return l.is(n, "it") && l.is(n-1, "have") && l.beforeNot(n-1) && l.is(n-3, "will", "would") ||
		l.is(n, "it") && l.is(n-1, "have") && l.is(n-2, "won't", "won’t")
}

// tales are nouns for what goes round without a teller: "rumour has it that".
var tales = list(`rumour rumor legend tradition story gossip word tale myth history folklore`)

// thatAnswer finds who thinks what a sentence that begins with "That" answers: "What does X think of Y?
// That he is a thief."
func (j *Judge) thatAnswer(l *line, v *heard) {
	n := *l
	for back := 0; back < 4 && n.sent > 0 && opensThat(&n); back++ {
		q, ok := j.questionBefore(&n)
		if !ok {
			if j.tooLong(n.sent - 1) {
				return
			}
			n = j.line(n.sent - 1)
			continue
		}
		s := q.asksView()
		if s < 0 {
			return
		}
		w := article.Who{} // whoever "they" are
		if !q.is(s, "they") {
			w = j.whoWords(&q, s)
		}
		if w != (article.Who{}) || q.is(s, "they") {
			v.voice, v.rule, v.holder = article.Attributed, "answer", w
		}
		return
	}
}

// opensThat reports whether the sentence is but a clause with "that".
func opensThat(l *line) bool {
	return l.is(0, "that") &&
		(l.tag(1) == article.PRP || l.tag(1) == article.DT || l.tag(1) == article.PRPS || l.tag(1).IsName() ||
			l.is(1, "there")) &&
		!l.tag(1).IsFinite()
}

// asksView is the subject of a question of what somebody thinks or says: "What does X think
// of Y?"; -1 for none.
func (l *line) asksView() int {
	k := 0
	if l.tag(k) == article.CC {
		k++
	}
	if !l.is(k, "what") || l.lemma(k+1) != "do" {
		return -1
	}
	for c := k + 3; c < k+12 && c < len(l.toks); c++ {
		if viewing[l.lemma(c)] && l.tag(c-1) != article.DT && (l.tag(c-1).IsNoun() || l.tag(c-1) == article.PRP) &&
			!l.is(c-1, "you", "we", "i") {
			return c - 1
		}
	}
	return -1
}

// viewing are verbs for having or giving a view.
var viewing = list(`think say believe make claim argue tell find conclude fear suspect hold write`)
