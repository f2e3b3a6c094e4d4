package characterise

import "epithet/stages/article"

// avowed are adjectives for what somebody says he is about.
var avowed = list(`self-proclaimed stated declared avowed professed proclaimed self-declared self-appointed announced`)

// aims are nouns for what somebody is about.
var aims = list(`mission aim goal purpose objective ambition task intention cause programme program policy creed vocation mandate`)

// avows finds whose own account of his aim the term belongs to: "Its stated goal
// is to fight …".
func (j *Judge) avows(l *line, i int, m *aim, v *heard) bool {
	for k := i - 1; k > 0 && k > i-16; k-- {
		if t := l.tag(k); t == article.TagPeriod || l.is(k, ";") || l.mark(k) {
			return false
		}
		if !aims[l.lemma(k)] || !avowed[l.lemma(k-1)] && !avowed[l.toks[k-1].Of(l.text)] {
			continue
		}
		if l.lemma(k+1) != "be" && !l.is(k+1, "of") && !l.is(k+1, "to") {
			return false
		}
		o := l.phraseAt(k).owner
		if o < 0 || l.tag(o) == article.PRPS && !j.who(l, o, 0).known() {
			return false
		}
		return j.holds(l, o, k, "avowed aim", v)
	}
	return false
}

// blames are nouns for what is held against somebody, item by item.
var blames = list(`charge count accusation allegation offence offense`)

// itemised finds the charges whose items the term stands among: "the charges –
// fraud and theft – carry". They are whose they are said to be, and mostly
// nobody's.
func (j *Judge) itemised(l *line, i int, m *aim, v *heard) bool {
	for k := i - 1; k > 0 && k > i-16; k-- {
		t := l.tag(k)
		if n := l.itemsOf(k); n >= 0 {
			v.voice, v.rule, v.cue = article.Attributed, "charges", n
			if o := l.phraseAt(n).owner; o >= 0 && l.tag(o) != article.PRPS {
				v.holder = j.whoWords(l, o)
			}
			return true
		}
		if isVerb(t) && !l.mark(k) && !l.dash(k) || t == article.TagPeriod || t == article.WDT || t == article.WP || l.is(k, ";") {
			return false
		}
	}
	return false
}

// itemsOf is the noun of charges whose items the mark at k brings in, -1 for none.
func (l *line) itemsOf(k int) int {
	n := k - 1
	if l.is(k, ":") && l.is(k-2, "against") {
		n = k - 3
	}
	if n < 0 || !l.dash(k) && !l.is(k, ":", ",") || !blames[l.lemma(n)] || !isPlural(l.tag(n)) {
		return -1
	}
	if p := l.phraseAt(n); l.is(k, ",") && p.det < 0 && p.owner < 0 || l.beforeNot(p.from) || l.is(p.from, "all", "any", "no") || l.is(p.from-1, "of") {
		return -1
	}
	return n
}
