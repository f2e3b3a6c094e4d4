package characterise

import "epithet/stages/article"

// gained are nouns for what one wins, and claims to have won.
var gained = list(`victory win triumph prize title crown trophy medal record seat place spot lead credit honour honor reward success point majority`)

// gainedAt reports whether the "claim" at c has for its object what one wins, and token i stands behind
// that: "claimed victory in a race with two thieves" reports nothing of the race.
func (l *line) gainedAt(c, i int) bool {
	o := l.objectHead(c+1, len(l.toks))
	return o >= 0 && o < i && gained[l.lemma(o)] && !l.is(o+1, "that", "of")
}

// knownOnSight reports whether somebody is said to know any such as the phrase names: "she knows a
// thief when she sees one".
func (l *line) knownOnSight(p phrase) bool {
	v := l.leftOf(p.from)
	if p.owner >= 0 || p.det >= 0 && !l.is(p.det, "a", "an") || !l.is(p.to, "when", "if", "whenever") ||
		!l.tag(v).IsVerb() || !hasWord("know recognise recognize spot tell smell", l.lemma(v)) {
		return false
	}
	k := p.to + 2
	for l.tag(k).IsAdverb() || l.tag(k) == article.MD {
		k++
	}
	return l.tag(k-1) != article.TagComma && l.tag(k).IsVerb() && l.is(k+1, "one", "it", "them")
}

// ballot reports whether the phrase, headed by "list", is for one that people vote for: "a radical list,
// Free Coast,", "leads a radical list", "a radical list won".
func (l *line) ballot(p phrase) bool {
	if !l.is(p.head, "list", "lists") || p.owner >= 0 {
		return false
	}
	if l.tag(p.to) == article.TagComma && l.tag(p.to+1) == article.NNP && l.is(p.det, "a", "an") {
		return true
	}
	for k := p.to; l.tag(p.to).IsFinite() && k < p.to+4; k++ {
		if hasWord("win stand run poll gain field campaign", l.lemma(k)) {
			return true
		}
	}
	v := l.leftOf(p.from)
	return hasWord("lead head found form", l.lemma(v)) && l.tag(v).IsVerb() ||
		l.is(v, "for") && hasWord("vote run stand", l.lemma(v-1)) ||
		l.is(v, "on") && hasWord("run stand elect", l.lemma(v-1))
}
