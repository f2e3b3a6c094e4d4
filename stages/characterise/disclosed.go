package characterise

import "epithet/stages/article"

// disclosed is who is what the definite phrase p names where the text says that somebody does not
// or did not know who that is, and then who it is: "Nobody knew who the thief was. It was Smith."
func (j *Judge) disclosed(l *line, p phrase) ref {
	if !l.is(p.from-1, "who") || l.lemma(p.to) != "be" {
		return ref{}
	}
	end := p.to + 1
	for l.tag(end).IsAdverb() {
		end++
	}
	if l.is(end, ":", ";") || l.dash(end) {
		return j.itWas(l, end+1)
	}
	if l.tag(end) != article.TagPeriod && end < len(l.toks) || l.sent+1 >= len(j.ann.Sentences) || j.tooLong(l.sent+1) {
		return ref{}
	}
	n := j.line(l.sent + 1)
	return j.itWas(&n, 0)
}

// itWas is who by name the clause that begins at token k says that it is: "It was Smith", "it turned
// out to be Smith"; nobody where that has a clause of its own.
func (j *Judge) itWas(l *line, k int) ref {
	if !l.is(k, "it") {
		return ref{}
	}
	for k++; l.lemma(k) == "be" && l.tag(k).IsVerb() || l.is(k, "turned", "turns", "out", "to", "had", "has") ||
		l.tag(k).IsAdverb() && !l.not(k); k++ {
	}
	if l.lemma(k-1) != "be" && !l.tag(k-1).IsAdverb() {
		return ref{}
	}
	r, ok := j.named(l, k)
	if !ok || r.kind == article.Place || l.toks[k].Start < r.span.Start {
		return ref{}
	}
	if end := l.at(r.span.End); !l.closes(end) {
		return ref{}
	}
	return r
}
