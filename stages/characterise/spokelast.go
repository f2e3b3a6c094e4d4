package characterise

import "epithet/stages/article"

// spokeLast is the person whose words the sentence before reports, or an earlier part of this
// one, where token i is a "he" or "she" that may go on with them: “…,” the chief
// said. He appealed to X, whom he called …
func (j *Judge) spokeLast(l *line, i int) (article.Who, bool) {
	he, she := l.is(i, "he"), l.is(i, "she")
	if !he && !she || l.tag(i) != article.PRP || j.quoteAt(l.toks[i].Start, true) >= 0 {
		return article.Who{}, false
	}
	part := j.ann.Sentences[l.sent].Part
	for q, n := j.quoteBefore(l.toks[i].Start), 0; q >= 0 && n < 12; q, n = q-1, n+1 {
		x := &j.quotes[q]
		sent := j.sentenceAt(x.Source.Start)
		if sent < 0 || x.Source.Start >= l.toks[i].Start || x.Source.Len() == 0 {
			continue
		}
		if sent < l.sent-1 || part-j.ann.Sentences[sent].Part > 1 {
			break
		}
		if j.quoteAt(x.Source.Start, true) >= 0 {
			continue
		}
		w := j.holder(x)
		switch kind := j.lex.kinds[w.EntityID]; {
		case w.EntityID != "" && kind != "person":
			return article.Who{}, false
		case w.EntityID != "":
			if g := j.crowd.find(w.EntityID).gender; he && g > 0 || she && g < 0 {
				return article.Who{}, false
			}
		default:
			m := j.mentionIn(w.Span)
			if w.Span.Len() == 0 || m < 0 || j.mentions[m].Type != "person" {
				return article.Who{}, false
			}
			if g := j.crowd.whose(m).gender; he && g > 0 || she && g < 0 {
				return article.Who{}, false
			}
		}
		return w, true
	}
	return article.Who{}, false
}

// saidBy is a report whose source begins with the sentence, and whose head is token
// h or stands behind it: "The Peace and Resistance Commission said"; -1 for none.
func (j *Judge) saidBy(l *line, h int) int {
	last := len(l.toks) - 1
	for q := j.quoteBefore(l.toks[last].Start); q >= 0 && j.quotes[q].Start >= l.toks[0].Start; q-- {
		if x := &j.quotes[q]; x.Source.Len() > 3 && x.Source.Start >= l.toks[0].Start && x.Source.Start <= l.toks[h].Start && x.Source.End >= l.toks[h].End && l.at(x.Source.Start) < 2 {
			return q
		}
	}
	return -1
}

// justNamed reports whether the mention stands in the sentence or the one before it,
// of the same part.
func (j *Judge) justNamed(r ref, l *line) bool {
	sent := j.sentenceAt(r.span.Start)
	return sent >= 0 && sent >= l.sent-1 && sent <= l.sent && j.ann.Sentences[sent].Part == j.ann.Sentences[l.sent].Part
}
