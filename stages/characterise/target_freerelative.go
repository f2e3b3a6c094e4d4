package characterise

import "epithet/stages/article"

// done are verbs whose object, as "what" before their subject, is the subject's own
// act or words: "what X did in the valley was …".
var done = list(`do commit perpetrate inflict practise practice say write claim preach teach spread publish print broadcast`)

// doerOf is the subject of such a clause before the copula at k: "X" of "what X did was";
// -1 for none.
func (l *line) doerOf(k int) int {
	w := l.whatBefore(k)
	if w < 0 || w+2 >= k {
		return -1
	}
	s := w + 1
	for s < k && !l.tag(s).IsNoun() && l.tag(s) != article.PRP {
		if t := l.tag(s); t != article.DT && t != article.PRPS && !l.nominal(s) {
			return -1
		}
		s++
	}
	if l.tag(s).IsNoun() {
		s = l.phraseAt(s).head
	}
	for v := s + 1; v < k; v++ {
		switch {
		case !l.tag(v).IsVerb():
		case done[l.lemma(v)] && (!l.tag(v+1).IsVerb() || v+1 == k) && !l.not(v+1) && !l.passive(v):
			return s
		case l.lemma(v) != "have" && l.lemma(v) != "be" && l.lemma(v) != "do":
			return -1
		}
	}
	return -1
}

// whatBefore is the "what" whose clause, without a comma, ends at the verb at k and is
// its subject; -1 for none.
func (l *line) whatBefore(k int) int {
	for w := k - 1; w >= 0 && l.tag(w) != article.TagComma && l.tag(w) != article.TagColon && !l.is(w, "that", ":"); w-- {
		if l.is(w, "what") {
			if w > 0 && !l.mark(w-1) &&
				(l.tag(w-1).IsVerb() || l.tag(w-1) == article.IN && !l.is(w-1, "that", "because", "if", "since")) {
				return -1
			}
			return w
		}
	}
	return -1
}

// freeSubject reports whether the subject of the copula at k is a clause with "whoever": "whoever sold it to X is".
func (l *line) freeSubject(k int) bool {
	finite := 0
	for w := k - 1; w >= 0 && w > k-16; w-- {
		t := l.tag(w)
		switch {
		case l.is(w, "whoever"):
			return finite == 1 &&
				(w == 0 || l.mark(w-1) || !l.tag(w-1).IsVerb() && l.tag(w-1) != article.IN ||
					l.is(w-1, "that", "because", "if"))
		case t == article.TagComma, t == article.TagColon, l.mark(w), l.is(w, "that", ";"):
			return false
		case t.IsFinite() && t != article.MD && !opining[l.lemma(w)]:
			finite++
		}
	}
	return false
}

// ceasing are verbs for no longer doing something.
var ceasing = list(`end stop cease halt abandon suspend drop give renounce`)

// ownAct is who does what the clause with "what" at w gives a name, where somebody asks him to end that:
// "X" of "urged X to end what it called a"; -1 for none.
func (l *line) ownAct(w int) int {
	if !l.is(w, "what") {
		return -1
	}
	v := w - 1
	if l.tag(v) == article.RP || l.is(v, "up") {
		v--
	}
	o := v - 2
	if l.tag(v) != article.VB || !ceasing[l.lemma(v)] || !l.is(v-1, "to") || !l.tag(o).IsNoun() {
		return -1
	}
	o = l.phraseAt(o).head
	b := l.phraseAt(o).from - 1
	if l.is(b, "on", "for") && l.lemma(b-1) == "call" {
		b--
	}
	if lemma := l.lemma(b); !l.tag(b).IsVerb() || l.beforeBe(b) ||
		!asking[lemma] && !ordering[lemma] && !wanting[lemma] && !unreal[lemma] && lemma != "call" && lemma != "tell" {
		return -1
	}
	return o
}

// calledWhat is the head of what follows "is" behind the name that a clause with "what"
// gives, with the term's phrase p: "X" of "what I call a scandal is X"; -1 for none.
func (l *line) calledWhat(w int, p phrase) int {
	if !l.is(w, "what") {
		return -1
	}
	k := p.to
	for l.mark(k) || l.tag(k).IsAdverb() {
		k++
	}
	if l.lemma(k) != "be" || !l.tag(k).IsFinite() {
		return -1
	}
	for k++; k < len(l.toks); k++ {
		switch t := l.tag(k); {
		case t.IsNoun():
			return l.phraseAt(k).head
		case t != article.DT && t != article.PRPS && !t.IsAdverb() && !l.nominal(k):
			return -1
		}
	}
	return -1
}
