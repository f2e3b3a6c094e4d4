package characterise

import "epithet/stages/article"

// rolls are nouns for lists, whose possessor keeps them and is not on them.
var rolls = list(`list blacklist registry register roster watchlist`)

// standsOn finds who is on the list that q names, or off it, or whom it includes, and
// the verb that says so, -1 for none: "X remains on Y's list of …", "X, on the list
// since 2001,", "Y's list includes X".
func (j *Judge) standsOn(l *line, q phrase, v int) (r ref, verb int) {
	if v > q.head && including[l.lemma(v)] {
		return j.after(l, v+1, 0), v
	}
	if w, ok := l.withOwner(q); ok {
		q = w
	}
	prep := q.from - 1
	if !l.is(prep, "on", "off", "from", "in", "to") {
		return ref{}, -1
	}
	if k := l.pastDegree(prep); k > 0 && (standing[l.verbLemma(k)] || l.lemma(k) == "be") {
		v = k // whatever the tree says
	}
	if v >= 0 && v < q.from && (standing[l.verbLemma(v)] || l.lemma(v) == "be") {
		s, _ := l.subject(v)
		switch {
		case !l.tag(v).IsVerb():
			s = v - 1 // which the tagger took for a noun: "X figures on"
		case s < 0:
			s = l.subjectOf(v, q.head)
		}
		return j.who(l, s, 0), v
	}
	if n := prep - 1; l.tag(n) == article.TagComma && l.tag(n-1).IsNoun() {
		return j.who(l, n-1, 0), -1
	}
	return ref{}, -1
}

// including are verbs of a list whose object is on it.
var including = list(`include name contain feature comprise`)

// listKeeper is the token of whoever keeps the list of phrase q, on which the term's
// phrase p stands: "the list of terrorist organisations of X", "Y's list"; -1 for none.
func (j *Judge) listKeeper(l *line, q, p phrase) int {
	if q.owner >= 0 {
		return q.owner
	}
	for _, k := range [...]int{q.to, p.to} {
		if l.is(k, "of") && k > p.head {
			if h := l.objectHead(k+1, len(l.toks)); h >= 0 {
				if r := j.who(l, h, 0); r.listed {
					return h
				}
			}
		}
	}
	return -1
}

// keeperWithin is who keeps the list of phrase q, whom a name within that tells: "the United
// Nations list", "a Zemblan list".
func (j *Judge) keeperWithin(l *line, q phrase, m *aim) article.Who {
	if q.owner >= 0 || !rolls[l.lemma(q.head)] || !l.is(q.head+1, "of") {
		return article.Who{}
	}
	from := q.head
	for from > q.from && l.tag(from-1).IsName() {
		from--
	}
	if from == q.head {
		if from--; from < q.from || !l.tag(from).IsAdjective() {
			return article.Who{}
		}
	}
	r, ok := j.named(l, q.head-1)
	switch {
	case ok && r.listed && r.id == m.id, !ok && !l.tag(q.head-1).IsName():
		return article.Who{}
	case ok && r.listed:
		return asWho(r, l.text)
	}
	return l.words(from, q.head)
}
