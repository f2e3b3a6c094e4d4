package characterise

import "epithet/stages/article"

// objectBehind is the head of the object of the verb at v where that stands behind what the
// verb names it: "condemned as a fraud the vote held by X"; -1 for none.
func (l *line) objectBehind(v int) int {
	k := l.past(v)
	if !l.is(k, "as") {
		return -1
	}
	name := k + 1
	for l.is(name, "a", "an") || l.mark(name) {
		name++
	}
	end := name
	for t := l.tag(end); t.IsAdverb() || t.IsAdjective() || t == article.NN || t == article.NNS || t == article.FW ||
		l.mark(end); t = l.tag(end) {
		end++
	}
	if t := l.tag(end); end == name || t != article.DT && t != article.PRPS || l.is(end, "that") {
		return -1
	}
	o := l.firstHead(l.nounsFrom(end), len(l.toks)-1)
	if o < 0 || isTime(l, o) {
		return -1
	}
	return o
}

// ofPostponed is whom the noun at o stands for, else whose it is, or by whom, also where a
// participle tells that: "a leaflet printed by X".
func (j *Judge) ofPostponed(l *line, o int) ref {
	if r := j.whoOrWhose(l, o); r.known() {
		return r
	}
	if l.tag(o+1) != article.VBN && l.tag(o+1) != article.VBD {
		return ref{}
	}
	for k := o + 2; k < o+9 && !l.tag(k).IsFinite() && l.tag(k) != article.TagComma; k++ {
		if l.is(k, "by") {
			return j.after(l, k+1, 0)
		}
	}
	return ref{}
}
