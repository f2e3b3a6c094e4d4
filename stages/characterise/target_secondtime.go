package characterise

import "epithet/stages/article"

// timing are words that open what tells when somebody is, or is called, something.
var timing = list(`when once while until till before after since in on at during by as whenever`)

// nameAtAnotherTime is the noun that the phrase p, behind the conjunction at k, is joined to over
// the words that tell when each is so: "a thief" of "called him a thief when he ran and a hero when
// he lost"; -1 for none.
func (l *line) nameAtAnotherTime(k int, p phrase) int {
	if !l.tag(p.head).IsNoun() || !l.is(p.det, "a", "an") || !timing[l.word(p.to)] && !l.tag(p.to).IsAdverb() ||
		!l.is(k, "and", "but", "then", "or") {
		return -1
	}
	for n := k - 2; n > 1 && n > k-16; n-- {
		switch {
		case l.tag(n) == article.NN && timing[l.word(n+1)]:
			if q := l.phraseAt(n); q.head == n && l.is(q.det, "a", "an") {
				return n
			}
		case l.is(n, ";", ":", "that"), l.mark(n), l.relative(n):
			return -1
		}
	}
	return -1
}
