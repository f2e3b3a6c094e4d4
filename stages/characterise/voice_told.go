package characterise

import "epithet/stages/article"

// Verbs by which one makes somebody stop, or only asks for it.
var (
	ordering = list(`order force oblige compel instruct require direct command bar ban forbid prohibit prevent enjoin`)
	asking   = list(`ask urge tell beg implore request advise warn persuade exhort petition press pressure`)
	keeping  = list(`stop keep prevent deter dissuade discourage hinder restrain block inhibit preclude bar ban`)
	pleading = list(`demand insist ask request urge plead propose suggest recommend`)
)

// told is who is made, or asked, to stop giving the name: the object of "ordered
// them to stop calling …", the subject of "was barred from calling …"; -1 for
// nobody. Ordered is whether that ends it.
func (l *line) told(m *aim) (who int, ordered bool) {
	v := m.verb
	if !m.naming || l.tag(v) != article.VBG {
		return -1, false
	}
	k := v - 1
	switch {
	case l.is(k, "stop", "cease") && l.demandedOf(k) >= 0:
		return l.demandedOf(k), false
	case l.is(k, "stop", "cease") && l.is(k-1, "to"):
		k -= 2
	case l.is(k, "from"):
		k--
	default:
		return -1, false
	}
	who = k
	if ordering[l.lemma(k)] || asking[l.lemma(k)] && l.is(k+1, "to") {
		if !l.tag(k).IsVerb() || !l.beforeBe(k) && l.tag(k) != article.VBN {
			return -1, false
		}
		s, _ := l.subject(k)
		return s, ordering[l.lemma(k)]
	}
	if l.tag(k) == article.TagComma && l.tag(k-1).IsNoun() {
		for k--; k > who-8 && l.tag(k) != article.TagComma && !l.tag(k).IsVerb(); k-- {
		}
		if k--; l.tag(who - 1).IsName() {
			who-- // "its rival, X, from calling"
		} else {
			who = k
		}
	}
	if !l.tag(k).IsNoun() && l.tag(k) != article.PRP {
		return -1, false
	}
	for n := 0; n < 8 && k > 0; n++ {
		k--
		lemma := l.lemma(k)
		if l.tag(k).IsVerb() {
			if keeping[lemma] && l.is(v-1, "from") && !l.is(who, "anyone", "anybody", "us", "you") {
				return who, !l.thwarted(k)
			}
			if (ordering[lemma] || asking[lemma] && l.is(v-1, "stop", "cease")) &&
				!l.is(who, "anyone", "anybody", "us", "you") {
				return l.firstHead(l.nounsFrom(k+1), who), ordering[lemma]
			}
			return -1, false
		}
		if t := l.tag(k); t == article.TagComma || t == article.TagPeriod {
			return -1, false
		}
	}
	return -1, false
}

// thwarted reports whether the verb at v, for keeping somebody from something, tells of what does
// not: "has not stopped", "nothing could prevent".
func (l *line) thwarted(v int) bool {
	if l.beforeNot(v) || l.lemma(v-1) == "fail" || l.is(v-1, "to") && l.lemma(v-2) == "fail" {
		return true
	}
	s, _ := l.subject(v)
	return l.is(s, "nothing", "nobody", "none", "neither", "little")
}

// demandedOf is of whom somebody demands what the bare verb at k says: "demanded that X stop"; -1
// for nobody.
func (l *line) demandedOf(k int) int {
	s := k - 1
	if !l.tag(s).IsNoun() && l.tag(s) != article.PRP {
		return -1
	}
	that := s - 1
	if l.tag(s).IsNoun() {
		_, from := l.wholePhrase(s)
		that = from - 1
	}
	if l.is(that, "that") && pleading[l.lemma(that-1)] && l.tag(that-1).IsVerb() {
		return s
	}
	return -1
}

// nounsFrom is the first token from k on that is no determiner or possessive.
func (l *line) nounsFrom(k int) int {
	for l.tag(k) == article.DT || l.tag(k) == article.PRPS {
		k++
	}
	return k
}

// toldToStop makes whoever is told to stop giving the name the holder.
func (j *Judge) toldToStop(l *line, m *aim, v *heard) bool {
	o, _ := l.told(m)
	if o < 0 {
		return false
	}
	if v.rule, v.cue = toldToStop, m.verb; v.voice != article.Quoted {
		v.voice = article.Attributed
	}
	if v.holder = j.whoWords(l, o); o < m.verb && l.is(m.verb-1, "from") {
		v.holder = l.upTo(v.holder, m.verb-1)
	}
	return true
}
