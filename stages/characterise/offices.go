package characterise

import "epithet/stages/article"

// stateNear is the listed state that the paragraph names before token k, whose
// minister stands at k without more.
func (j *Judge) stateNear(l *line, k int) ref {
	if l.lemma(k) != "minister" || isPlural(l.tag(k)) {
		return ref{}
	}
	part := j.ann.Sentences[l.sent].Part
	for s := l.sent; s >= 0 && s > l.sent-4 && j.ann.Sentences[s].Part == part; s-- {
		if j.tooLong(s) {
			break
		}
		there := j.line(s)
		end := len(there.toks)
		if s == l.sent {
			end = k
		}
		if r := j.stateIn(&there, end); r.known() {
			return r
		}
	}
	return ref{}
}

// stateIn is the first listed state that the sentence names before token end.
func (j *Judge) stateIn(l *line, end int) ref {
	for i := range end {
		if t := l.tag(i); t != article.JJ && t != article.NNP && t != article.NNPS {
			continue
		}
		if r, ok := j.named(l, i); ok && r.listed && r.kind == "state" && j.quoteAt(l.toks[i].Start, true) < 0 {
			return r
		}
	}
	return ref{}
}
