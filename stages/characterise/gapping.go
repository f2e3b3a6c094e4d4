package characterise

import "epithet/stages/article"

// again is the head of the object that stands right before the preposition at k,
// where the verb at v has another with the same before it: "described her as a …
// and her party as a …", "convicted X of fraud and Y of theft"; -1 for none.
func (l *line) again(v, k int) int {
	if k < v+5 || !isNoun(l.tag(k-1)) && l.tag(k-1) != article.PRP || !l.is(k, "as", "of", "for", "with") {
		return -1
	}
	from := k - 1
	if isNoun(l.tag(k - 1)) {
		from = l.phraseAt(k - 1).from
	}
	if n := from - 1; n <= v || l.tag(n) != article.CC && l.tag(n) != article.TagComma {
		return -1
	}
	for n := from - 2; n > v; n-- {
		if l.word(n) == l.word(k) {
			return k - 1
		}
		if isFinite(l.tag(n)) {
			return -1
		}
	}
	return -1
}

// mainBefore is the finite verb before the participle that follows a comma at v
// and goes on about the verb's subject: "avoided the word, speaking of …"; -1 for
// none.
func (l *line) mainBefore(v int) int {
	if l.tag(v) != article.VBG || l.tag(v-1) != article.TagComma {
		return -1
	}
	for k := v - 2; k > 0 && k > v-25; k-- {
		if isVerb(l.tag(k)) && (isFinite(l.tag(k)) || isFinite(l.tag(l.beforeGroup(k)+1))) {
			return k
		}
	}
	return -1
}
