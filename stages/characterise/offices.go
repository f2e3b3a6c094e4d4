package characterise

import "epithet/stages/article"

// stateNear is the one listed state that the paragraph names before token k, or
// whose adjective it uses: whose minister stands at k without more.
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

// stateIn is the first listed state of the sentence before token end, by name or
// adjective.
func (j *Judge) stateIn(l *line, end int) ref {
	for i := range end {
		w := l.toks[i].Of(l.text)
		if w[0] < 'A' || w[0] > 'Z' || l.tag(i) != article.JJ && l.tag(i) != article.NNP && l.tag(i) != article.NNPS {
			continue
		}
		if r, ok := j.named(l, i); ok && r.listed {
			if r.kind == "state" && j.quoteAt(l.toks[i].Start, true) < 0 {
				return r
			}
			continue
		}
		if id := j.lex.nation(w); id != "" && j.lex.kinds[id] == "state" && j.quoteAt(l.toks[i].Start, true) < 0 {
			return ref{id: id, kind: "state", listed: true, span: l.toks[i].Span, how: "nationality"}
		}
	}
	return ref{}
}
