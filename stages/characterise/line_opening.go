package characterise

import (
	"epithet/stages/article"
	"epithet/stages/internal/aside"
)

// actsOnNext reports whether the verb at i, before whom it names or accuses, has a
// subject or "have" before it.
func (l *line) actsOnNext(i int) bool {
	t := l.toks[i].Tag
	if t != article.VBD && t != article.VBN {
		return false
	}
	switch l.tag(i + 1) {
	case article.NNP, article.PRP, article.DT, article.PRPS:
	default:
		return false
	}
	if lemma := l.lemma(i); !naming[lemma] && !accusing[lemma] {
		return false
	}
	k := i - 1
	for k >= 0 && (l.tag(k).IsAdverb() || l.tag(k) == article.CC && l.tag(k-1).IsAdverb()) {
		k--
	}
	return l.lemma(k) == "have" || t == article.VBD && (l.tag(k).IsNoun() || l.tag(k) == article.PRP)
}

// willing are adjectives of who will or may do what an infinitive says.
var willing = list(`quick slow swift eager keen ready happy free able unable likely unlikely first last reluctant willing unwilling careful
	proud determined due bound afraid loath anxious glad content prepared poised set entitled inclined prone unafraid`)

// emptyIt reports whether the "it" at s says only how it is to do what the infinitive
// at v says: "it would be wrong to call".
func (l *line) emptyIt(s, v int) bool {
	return l.is(s, "it") && s < v && l.is(v-1, "to") &&
		(l.tag(v-2).IsAdjective() && !willing[l.lemma(v-2)] || amiss[l.lemma(v-2)])
}

// pastOpening is the first token behind the conjunction, adverbial or clause that
// opens the sentence: "But", "On Tuesday,", "Last week", "As the talks went on,".
func (l *line) pastOpening() int {
	k, _ := aside.Dateline(l.text, l.toks)
	for l.mark(k) || l.tag(k) == article.CC {
		k++
	}
	switch t := l.tag(k); {
	case t == article.IN, t == article.WRB, t == article.RB, t == article.RBR, t == article.VBN, t == article.VBG,
		t == article.TO:
	case isTime(l, k), (t.IsAdjective() || t == article.DT) && isTime(l, k+1):
	default:
		return k
	}
	for n := k + 1; n < len(l.toks) && n < k+14; n++ {
		if l.tag(n) == article.TagComma {
			return n + 1
		}
		if l.tag(n).IsFinite() && !firstClause[l.lemma(k)] {
			break
		}
	}
	n := k
	if t := l.tag(k); t == article.IN || t.IsAdjective() || t == article.DT {
		n++
	}
	if he := l.nounsFrom(n); l.tag(k) == article.IN && l.nominal(he) {
		for l.nominal(he) {
			he++
		}
		if l.tag(he) == article.PRP && l.tag(he+1).IsFinite() {
			return he // "Of the second it said"
		}
	}
	if l.tag(n) == article.CD && l.toks[n].Len() == 4 {
		return n + 1
	}
	for isTime(l, n) {
		n++
		k = n
	}
	return k
}

// firstClause are conjunctions of clauses that may come first.
var firstClause = list(`as after before while although though if because since until once when unless`)

// isTime reports whether token i is a noun for a time.
func isTime(l *line, i int) bool { return l.tag(i).IsNoun() && times[l.lemma(i)] }

// times are nouns for a time.
var times = join(weekdays, list(`day week weekend month year summer winter spring autumn night morning afternoon evening
	january february march april may june july august september october november december`))

// opensTime reports whether the time at k, before a noun, opens the sentence and is no
// part of that noun's phrase: "Last week critics", "In 2019 critics", "Yesterday critics".
func (l *line) opensTime(k int) bool {
	if l.tag(k) == article.CD {
		return k == 1 && l.tag(0) == article.IN && l.toks[k].Len() == 4
	}
	if !isTime(l, k) {
		return false
	}
	return k > 0 && (l.tag(k-1) == article.JJ && l.is(k-1, "last", "next") || l.is(k-1, "this", "every", "earlier", "one")) ||
		k == 0 && l.is(k, "yesterday", "today", "tonight")
}
