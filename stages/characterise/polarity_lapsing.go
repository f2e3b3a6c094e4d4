package characterise

import "epithet/stages/article"

// overNow reports whether the clause that begins at token k says that what was said before
// it is so no more: "but no longer do", "They don't do that any more", "Not any more",
// "That is over".
func (l *line) overNow(k int) bool {
	for l.tag(k) == article.TagComma || l.is(k, "but", "and", "though", "although", "yet") || l.mark(k) || l.dash(k) ||
		l.is(k, ";") {
		k++
	}
	if l.noMore(k) {
		return true
	}
	past := l.is(k, "that", "this") || l.is(k, "those") && l.is(k+1, "days")
	if past && l.is(k+1, "days") {
		k++
	}
	if past || l.is(k, "i", "we", "they", "he", "she", "it", "you", "people") {
		k++
	}
	if past {
		return l.passes(k)
	}
	switch {
	case l.is(k, "no") && l.is(k+1, "longer"):
		return l.takesUp(k+2) || l.closes(l.pastNaming(k+2)) && l.pastNaming(k+2) > k+2
	case l.lemma(k) == "stop" && l.tag(k) == article.VBD:
		return k > 0 &&
			(l.closes(k+1) || l.is(k+1, "in", "when", "after", "long", "about", "around", "years") ||
				l.tag(k+1) == article.CD || l.is(k+1, "doing") && l.is(k+2, "so", "that", "it"))
	case (l.lemma(k) == "do" || l.lemma(k) == "be" || l.tag(k) == article.MD) && l.not(k+1):
		if k += 2; l.lemma(k) == "do" && l.is(k+1, "so", "that", "this", "it") {
			k += 2
		}
		k = l.pastNaming(k)
		return l.is(k, "any", "anymore", "now") && (l.is(k, "anymore", "now") || l.is(k+1, "more", "longer"))
	}
	return false
}

// noLongerSo reports whether the clause goes on behind token k to say that it is no longer so: "the hero of the town until
// May, and no longer is", "a hero and that he no longer was".
func (l *line) noLongerSo(k int) bool {
	for n := k + 1; n < len(l.toks)-1 && n < k+16; n++ {
		if !l.is(n, "longer") || !l.is(n-1, "no") || !l.takesUp(n+1) {
			continue
		}
		b := n - 2
		if l.is(b, "he", "she", "it", "they") {
			b--
		}
		if l.is(b, "that") {
			b--
		}
		return b >= k && (l.tag(b) == article.CC || l.tag(b) == article.TagComma)
	}
	return false
}

// noLonger reports whether "no longer" stands in the group of the verb at v.
func (l *line) noLonger(v int) bool {
	k := v - 1
	for l.tag(k) == article.MD || l.tag(k).IsVerb() || l.tag(k).IsAdverb() && !l.is(k, "longer") {
		k--
	}
	return l.is(k, "longer") && l.is(k-1, "no")
}

// noMore reports whether token k begins "not any more", "no longer" or "no more", and
// nothing follows in its clause.
func (l *line) noMore(k int) bool {
	switch {
	case l.not(k) && l.is(k+1, "anymore"):
		return l.closes(k + 2)
	case l.not(k) && l.is(k+1, "any"):
		return l.is(k+2, "more", "longer") && l.closes(k+3)
	case l.is(k, "no"):
		return l.is(k+1, "longer", "more") && l.closes(k+2)
	}
	return false
}

// takesUp reports whether the verb at k only stands for one said before: "do", "is so".
func (l *line) takesUp(k int) bool {
	if l.lemma(k) != "do" && l.lemma(k) != "be" {
		return false
	}
	return l.closes(k+1) || l.is(k+1, "so", "that", "it") && l.closes(k+2)
}

// pastNaming is the token behind the verb at k with whom one calls, or says, so: "call her that", "say
// that"; k itself where none stands there.
func (l *line) pastNaming(k int) int {
	n := k + 1
	if naming[l.lemma(k)] && l.is(n, "him", "her", "it", "them", "me", "us", "you") {
		n++
	} else if !opining[l.lemma(k)] {
		return k
	}
	if l.is(n, "that", "so", "this") {
		return n + 1
	}
	return k
}

// passes reports whether the verb at k says of its subject that it is past: "is over",
// "has changed", "ended in".
func (l *line) passes(k int) bool {
	for l.lemma(k) == "have" || l.lemma(k) == "be" || l.tag(k).IsAdverb() && !l.not(k) || l.is(k, "all") {
		k++
	}
	switch l.lemma(k) {
	case "over", "past", "go", "gone", "history":
		return l.lemma(k-1) != "have" && (l.closes(k+1) || l.is(k+1, "now"))
	case "change", "end", "stop", "cease":
		return (l.tag(k) == article.VBD || l.tag(k) == article.VBN) &&
			(l.closes(k+1) || l.is(k+1, "in", "when", "after", "on", "with"))
	}
	return false
}

// closes reports whether the sentence or its clause ends before token k.
func (l *line) closes(k int) bool {
	t := l.tag(k)
	return k >= len(l.toks) || t == article.TagPeriod || t == article.TagComma || l.mark(k) || l.is(k, ";")
}

// ofOldDays reports whether the clause of the verb at v tells of a time that is said to be
// over: "there was a time when", "gone are the days when".
func (l *line) ofOldDays(v int) bool {
	for k := v - 1; k > 2 && k > v-12; k-- {
		if !l.is(k, "when") {
			continue
		}
		if n := l.lemma(k - 1); n != "time" && n != "day" && n != "era" {
			return false
		}
		be := l.phraseAt(k-1).from - 1
		return l.lemma(be) == "be" && (l.is(be-1, "there") && l.tag(be) == article.VBD || l.is(be-1, "gone", "past", "over"))
	}
	return false
}
