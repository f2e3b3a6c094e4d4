package characterise

import "epithet/stages/article"

// courses are nouns, further to those for what happens, by which a text goes on about what somebody has done.
var courses = list(`practice practise policy decision move step scheme plan act deal arrangement behaviour behavior conduct ploy tactic trick`)

// doerOfThe is whom the clause before, in the same sentence, has as its subject where the verb at v says something of
// "the practice", "the move" or the like, which head i names and which is what that clause tells: "The
// court found that X had paid witnesses and called the practice criminal".
func (j *Judge) doerOfThe(l *line, v, i int) ref {
	if i < 0 || i >= len(l.toks) || v < 0 {
		return ref{}
	}
	clause := l.relative(i) // "X sacked the judge, a step that Smith called criminal"
	if clause {
		i--
	}
	if l.tag(i) != article.NN {
		return ref{}
	}
	d, lemma := i-1, l.lemma(i)
	if l.tag(d).IsAdjective() {
		d--
	}
	brought := l.is(d, "a", "an") && l.tag(d-1) == article.TagComma
	if clause != brought || !clause && !l.is(d, "the", "this") || l.is(i+1, "of", "by", "in", "at", "from") ||
		human(lemma) || bodyNouns[lemma] || !courses[lemma] && !happening(lemma) {
		return ref{}
	}
	namer, _ := l.subject(v)
	from := v
	if clause {
		from = d - 1
	}
	for k := from - 1; k > 0 && k > from-32; k-- {
		if !l.tag(k).IsFinite() && !l.perfect(k) || l.mark(k) {
			if l.is(k, ";") || l.tag(k) == article.TagPeriod {
				break
			}
			continue
		}
		if lemma := l.lemma(k); naming[lemma] || opining[lemma] || copular[lemma] || lemma == "have" || l.tag(k) == article.MD {
			continue
		}
		s, passive := l.subject(k)
		if passive || s < 0 || s > k || l.relative(s) {
			continue
		}
		r := j.who(l, s, 1)
		if b := l.phraseAt(s).from - 1; l.is(b, "that") && opining[l.lemma(l.pastTime(b))] {
			return r // the finder names it, whatever the tree says
		} else if s == namer || r.known() && r.id == j.who(l, namer, 1).id {
			return ref{}
		}
		return r
	}
	return ref{}
}

// pastTime is the token before k, adverbs and a time skipped: "found" of "found last year that".
func (l *line) pastTime(k int) int {
	if b := l.beforeAdverbs(k); isTime(l, b) {
		if p := l.phraseAt(b); l.is(p.from-1, "on", "in") {
			return p.from - 2
		} else if p.from > 0 {
			return p.from - 1
		}
	}
	return l.beforeAdverbs(k)
}
