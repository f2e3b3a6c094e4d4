package characterise

import (
	"strings"

	"epithet/stages/article"
	"epithet/stages/internal/aside"
)

// run is tokens [from, from+n) of a sentence.
type run struct{ from, n int }

func (r run) holds(i int) bool { return uint(i-r.from) < uint(r.n) }

// adverbial is the first adverbial of the sentence that commas set off, with them:
// ", in fact,", ", however,", ", last week,". The comma behind it is not of it where it
// may part something else too: "At a rally, however, he said".
func adverbial(text string, toks []article.Token) run {
	for k := 1; k+2 < len(toks); k++ {
		if toks[k].Tag != article.TagComma {
			continue
		}
		e := k + 1
		for e < len(toks) && e < k+6 && toks[e].Tag != article.TagComma {
			e++
		}
		if e >= len(toks)-1 || toks[e].Tag != article.TagComma || !inserted(text, toks[k+1:e]) {
			continue
		}
		if next := toks[e+1].Tag; next.IsVerb() || next == article.MD || toks[k-1].Tag.IsVerb() {
			e++
		}
		return run{k, e - k}
	}
	return run{}
}

// pastAdverbial is the token before the adverbial between commas that token k is of;
// else k.
func (l *line) pastAdverbial(k int) int {
	if l.adv.holds(k) {
		return l.adv.from - 1
	}
	return k
}

// inserted reports whether the tokens are an adverb or a set phrase for one, or a time.
func inserted(text string, toks []article.Token) bool {
	if len(toks) == 0 || len(toks) > 4 {
		return false
	}
	first, last := toks[0].Tag, &toks[len(toks)-1]
	if len(toks) == 1 && (first.IsAdverb() || first == article.IN) {
		return aside.Adverbials[toks[0].Lemma] || strings.HasSuffix(toks[0].Lemma, "ly")
	}
	if first == article.IN || first == article.JJ || first == article.DT {
		if times[strings.ToLower(last.Lemma)] || len(toks) == 2 && last.Tag == article.CD && last.Len() == 4 {
			return len(toks) < 4
		}
	}
	return aside.Adverbials[text[toks[0].Start:last.End]]
}
