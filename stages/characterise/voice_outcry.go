package characterise

import "epithet/stages/article"

// outcry is the noun for what is called out, before the "of" of which the words in marks about token i
// are, or others joined to them; -1 for none.
func (l *line) outcry(i int) int {
	k := l.opening(i) - 1
	for n := 0; n < 4 && k > 2 && (l.tag(k) == article.CC || l.tag(k) == article.TagComma) && l.mark(k-1); n++ {
		for k -= 2; k > 0 && !l.mark(k); {
			k--
		}
		k-- // shouts of “…” and “…”
	}
	for l.is(k, "of") && l.is(k-1, "one", "some", "several", "many") {
		if k -= 2; l.is(k, "least") {
			k -= 2
		}
		for l.tag(k) == article.CC || l.mark(k) {
			if k--; l.mark(k) {
				for k--; k > 0 && !l.mark(k); {
					k--
				}
				k-- // cries of “…” and at least one of “…”
			}
		}
	}
	if k < 1 || !l.is(k, "of") || !l.tag(k-1).IsNoun() || !outcries[l.lemma(k-1)] {
		return -1
	}
	return k - 1
}

// criedBy finds from or by whom the outcry comes that the words in marks about token i are: "cries of
// “…” from the gallery", "shouts of “…” rang out from the benches".
func (j *Judge) criedBy(l *line, i int, v *heard) bool {
	n := l.outcry(i)
	if n < 0 || l.phraseAt(n).owner >= 0 {
		return false
	}
	k := i + 1
	for k < len(l.toks) && !l.mark(k) {
		k++
	}
	for k++; k < len(l.toks) && (l.mark(k) || (l.tag(k) == article.TagComma || l.tag(k) == article.CC) && l.mark(k+1)); {
		for k += 2; k < len(l.toks) && !l.mark(k); {
			k++
		}
		k++
	}
	if l.tag(k).IsVerb() {
		for k++; l.tag(k) == article.RP || l.tag(k).IsAdverb() || l.is(k, "out", "up"); {
			k++
		}
	}
	if !l.is(k, "from", "by") {
		return false
	}
	h := l.nounFrom(k + 1)
	if h < 0 || isTime(l, h) {
		return false
	}
	w := j.whoWords(l, l.pastOwners(l.phraseAt(h).head))
	if w == (article.Who{}) {
		return false
	}
	v.voice, v.rule, v.cue, v.holder = article.Quoted, "outcry", n, w
	return true
}
