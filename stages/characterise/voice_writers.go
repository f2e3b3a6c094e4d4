package characterise

import (
	"strings"

	"epithet/stages/article"
)

// writers reports whether nobody but who writes gives the name that the verb at v gives:
// "I'd call it", "one would call it", "let us treat him as", "it would be easy to call".
func (l *line) writers(v int) bool {
	k := v - 1
	if l.is(k, "to") {
		return l.emptyBefore(k - 1)
	}
	for l.tag(k) == article.MD || l.tag(k).IsAdverb() {
		k--
	}
	switch first, rest, _ := strings.Cut(strings.ReplaceAll(l.word(k), "’", "'"), "'"); first {
	case "i", "we":
		return rest == "d" || rest == "ll" || k < v-1
	case "one":
		return k < v-1 && l.tag(k-1) != article.DT
	case "us", "s", "": // "let us", "let's"
		return l.lemma(k-1) == "let"
	}
	return false
}

// emptyBefore reports whether token k ends what an "it" that stands for an infinitive is:
// "it would be a comfort to call", "it is no more correct to call".
func (l *line) emptyBefore(k int) bool {
	if willing[l.lemma(k)] || !l.tag(k).IsAdjective() && l.tag(k) != article.NN {
		return false
	}
	n := k - 1
	for l.tag(n) == article.DT || l.tag(n).IsAdverb() || l.tag(n).IsAdjective() {
		n--
	}
	if l.tag(k) == article.NN && !l.is(n+1, "a", "an", "no") {
		return false
	}
	if l.lemma(n) == "be" && !l.is(n, "it's", "it’s") {
		n--
		for l.tag(n) == article.MD || l.tag(n).IsAdverb() {
			n--
		}
	}
	return n < k && strings.HasPrefix(strings.ReplaceAll(l.word(n), "’", "'")+"'", "it'")
}

// speakersOwn reports whether who speaks stands behind the passive at v, whose agent nobody
// names: "they will be treated as thieves", "it wasn't called theft", "that is called theft".
func (l *line) speakersOwn(v int) bool {
	if l.beforeNot(v) || l.thisIsCalled(v) {
		return true
	}
	b := l.beforeAdverbs(v)
	if !l.is(b, "be") {
		return false
	}
	k := l.beforeAdverbs(b)
	w := strings.ReplaceAll(l.word(k), "’", "'")
	return l.is(k, "will") || strings.HasSuffix(w, "'ll") || l.is(k, "to") && l.is(k-1, "want", "wants", "wanted")
}

// thisIsCalled reports whether the passive at v names a thing by what people call it, in
// general and today: "where I come from that is called theft", "this is known as theft".
func (l *line) thisIsCalled(v int) bool {
	if !l.is(v, "called", "known") || l.is(v+1, "as") != l.is(v, "known") {
		return false
	}
	b := v - 1
	if l.is(b, "is", "'s", "’s") {
		b--
		return l.is(b, "this", "that")
	}
	return l.is(b, "that's", "that’s")
}

// ofWriter is whom "this reporter", "your correspondent" or "this newspaper" stands for in an article's own
// words: who signs or issues it, whom the lexicon mostly does not list. False for other phrases.
func (j *Judge) ofWriter(l *line, p phrase, lemma string) (ref, bool) {
	if p.head != p.from+1 || l.tag(p.head) != article.NN || !l.is(p.from, "this", "your") ||
		j.quoteAt(l.toks[p.head].Start, true) >= 0 {
		return ref{}, false
	}
	switch {
	case writing[lemma] && !j.broughtInBefore(lemma, l.toks[p.from].Start, 3):
		if r, _ := j.writtenBy(); r.known() {
			return r, true
		}
	case mediaNouns[lemma] && l.is(p.from, "this") && !j.broughtInBefore(lemma, l.toks[p.from].Start, 3):
		if r := j.publisher(); r.known() {
			return r, true
		}
		return ref{}, false
	default:
		return ref{}, false
	}
	return ref{how: unnamed}, true
}

// writing are nouns for who writes an article.
var writing = list(`reporter correspondent columnist writer author reviewer critic journalist editor`)
