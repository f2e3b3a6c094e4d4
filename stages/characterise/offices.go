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

// forces are words for an army in names.
var forces = [...]string{"army", "armed", "military"}

// forcesOf is the one army that the article names, where the office at k is "a
// military spokesman".
func (j *Judge) forcesOf(l *line, p phrase, k int) ref {
	military := false
	for n := p.from; n < k; n++ {
		military = military || l.is(n, "army", "military")
	}
	if !military {
		return ref{}
	}
	var found ref
	for n := range j.crowd.all {
		m := &j.mentions[j.crowd.all[n].first]
		if m.Method != article.Catalogue || m.Type != "organisation" || m.EntityID == found.id {
			continue
		}
		for _, w := range forces {
			if j.lex.hasWord(m.EntityID, w) {
				if found.known() {
					return ref{}
				}
				found = refOf(m, "army")
				break
			}
		}
	}
	return found
}

// holderOfOffice is the listed person named between commas behind an office and what it is
// of: "the mayor of Oslo, X, said".
func (j *Judge) holderOfOffice(l *line, p phrase) (ref, bool) {
	if !personNouns[l.lemma(p.head)] || isPlural(l.tag(p.head)) || !l.is(p.head+1, "of") {
		return ref{}, false
	}
	k := p.head + 2
	for k < len(l.toks) && k < p.head+8 && (isNoun(l.tag(k)) || isAdj(l.tag(k)) || l.tag(k) == article.DT || l.is(k, "of")) {
		k++
	}
	if l.tag(k) != article.TagComma {
		return ref{}, false
	}
	r, ok := j.named(l, k+1)
	if !ok || !r.listed || r.kind != "person" {
		return ref{}, false
	}
	end := l.at(r.span.End)
	return r, end >= len(l.toks) || l.tag(end) == article.TagComma && !l.is(end+1, "and", "or") || l.tag(end) == article.TagPeriod
}
