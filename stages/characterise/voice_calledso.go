package characterise

import "epithet/stages/article"

// doubleObject are verbs that take whom they name and the name one behind the other, and
// namesAs those that take the name behind "as".
var (
	doubleObject = list(`call consider brand label dub deem term declare vote crown proclaim pronounce`)
	namesAs      = list(`regard describe portray depict label brand designate denounce hail class classify see view treat`)
)

// calledSo finds who gives the name that the term's phrase is, where whom it names is
// nobody that the article knows, or stands too far before it: "considers the older units
// obsolete", "whom she met and considers a …", "called him a …, and her a …".
func (j *Judge) calledSo(l *line, i int, m *aim, v *heard) bool {
	from := m.phrase.from
	if l.tag(i).IsAdjective() && l.tag(i-1).IsNoun() {
		from = i
	}
	k := l.nameGiver(from)
	if k < 0 || l.beforeBe(k) || l.passive(k) {
		return false
	}
	s, _ := l.subject(k)
	if s < 0 || s > k || !l.tag(s).IsNoun() && l.tag(s) != article.PRP && !l.relative(s) || l.is(s, "i", "we", "you", "one") ||
		things[l.lemma(s)] {
		return false
	}
	return j.holds(l, s, k, "called so", v)
}

// nameGiver is the verb that gives the name that begins at token from; -1 for none.
func (l *line) nameGiver(from int) int {
	as, be := l.is(from-1, "as"), l.is(from-1, "be") && l.is(from-2, "to")
	end := from - 1
	switch {
	case as:
		end--
	case be:
		end -= 2
	}
	if l.tag(end) == article.TagComma {
		end--
	}
	for k := end; k >= 0 && k > end-20; k-- {
		lemma, t := l.lemma(k), l.tag(k)
		if t.IsFinite() {
			switch {
			case lemma == "call" && l.is(k+1, "for", "on"):
			case as && namesAs[lemma],
				!as && doubleObject[lemma] && (be || k < end && l.endsPhrase(end) || k == end && l.objectBefore(k)):
				return k
			}
			return -1
		}
		if l.is(k, ";", ":") || l.relative(k) || t == article.WRB || l.is(k, "as", "for") {
			return -1
		}
	}
	return -1
}

// endsPhrase reports whether a noun phrase may end at token k.
func (l *line) endsPhrase(k int) bool {
	return l.tag(k).IsNoun() || l.tag(k) == article.PRP || l.tag(k) == article.CD
}

// objectBefore reports whether the object of the verb at v is the relative pronoun, or
// "what", before its clause: "whom she met twice and considers".
func (l *line) objectBefore(v int) bool {
	for k := v - 2; k >= 0 && k > v-9; k-- {
		if l.is(k, "whom", "which", "what") {
			return true
		}
		if l.tag(k) == article.TagComma {
			return false
		}
	}
	return false
}
