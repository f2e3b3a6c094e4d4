package characterise

import "epithet/stages/article"

// giversBody is the listed body, or state, with which the words for the subject of the verb at v tie
// him, who gives a name to others: "Smith of X called", "a spokesman for X dismissed", "Smith, its
// chairman, described"; empty for none. What he calls the lawmakers is not that.
func (j *Judge) giversBody(l *line, v int) string {
	s, passive := l.subject(v)
	if s < 0 || s >= v || passive || !l.tag(s).IsNoun() || others[l.lemma(s)] || aimedAt[l.lemma(s)] {
		return ""
	}
	if r, ok := j.named(l, s); ok && r.kind == article.Person {
		if b := j.affiliation(r.id); b.known() {
			return b.id
		}
	}
	for k := l.phraseAt(s).from; k < v; k++ {
		switch {
		case k > s && (l.mark(k) || l.is(k, ";", ":") || l.tag(k) == article.CC):
			return ""
		case l.is(k, "its"), l.is(k, "their"):
			if r := j.who(l, k, 3); r.listed && r.kind != article.Person {
				return r.id
			}
		}
		if r, ok := j.named(l, k); ok && r.listed && r.kind != article.Person && l.tag(k).IsName() {
			return r.id
		}
	}
	return ""
}

// namedOthers is the verb that gives a name to the several whom the noun at i tells of without
// saying whose they are: "dismissed the lawmakers as"; -1 for none.
func (l *line) namedOthers(i int) int {
	p := l.phraseAt(i)
	if !l.tag(i).IsPlural() || p.owner >= 0 || l.is(p.to, "of") {
		return -1
	}
	v := l.leftOf(p.from)
	if !l.tag(v).IsVerb() || !naming[l.lemma(v)] {
		return -1
	}
	return v
}
