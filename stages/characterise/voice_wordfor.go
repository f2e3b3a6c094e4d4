package characterise

import "epithet/stages/article"

// wordFor finds who has a word or name for somebody, where the phrase is that word: "the miners have
// a name for X: thief", "… a shorter word for him, which is “thief”", "… have a name for X. It is “thief”".
func (j *Judge) wordFor(l *line, i int, m *aim, v *heard) bool {
	k := m.phrase.from - 1
	for l.mark(k) || l.is(k, "the") {
		k--
	}
	n, end := *l, k // the line that may tell who has it, and where in that to seek
	switch {
	case k > 0 && l.lemma(k) == "be" && l.tag(k).IsVerb():
		s := k - 1
		if l.tag(s).IsNoun() && !namedWords[l.lemma(s)] || !l.tag(s).IsNoun() && !l.is(s, "it", "which", "that") {
			return false
		}
		if s = l.phraseAt(s).from; s <= 1 && !l.is(k-1, "which") {
			if l.sent == 0 || j.tooLong(l.sent-1) || j.ann.Sentences[l.sent-1].Part != j.ann.Sentences[l.sent].Part {
				return false
			}
			n = j.line(l.sent - 1)
			end = len(n.toks)
		} else {
			end = s
		}
	case l.tag(k) == article.TagComma || l.is(k, ":") || l.dash(k):
	default:
		return false
	}
	for w := end - 2; w > 1 && w > end-12; w-- {
		if n.tag(w).IsFinite() && w < end-2 || n.is(w, ";") {
			return false
		}
		if !n.is(w+1, "for") || !namedWords[n.lemma(w)] || n.tag(w) != article.NN {
			continue
		}
		p := n.phraseAt(w)
		h := n.leftOf(p.from)
		if n.lemma(h) != "have" || !n.tag(h).IsVerb() || p.det >= 0 && n.is(p.det, "no", "any") {
			return false
		}
		s, passive := n.subject(h)
		return !passive && s >= 0 && s < h && !n.is(s, "i", "we", "you") && j.holds(&n, s, h, "word for somebody", v)
	}
	return false
}
