package characterise

import "epithet/stages/article"

// actedOn is the listed body, state or person by whose name the verb calls its object, or who it
// acts with or against, where the description that token i heads is its subject: "the council
// sued X", "the club that broke with X", who is not X. Empty for none.
func (j *Judge) actedOn(l *line, i int) string {
	if !l.tag(i).IsNoun() {
		return ""
	}
	p := l.phraseAt(i)
	if !l.definite(p) || l.tag(p.from-1).IsVerb() {
		return ""
	}
	if v := p.from - 2; l.is(v+1, "by") {
		return j.undergoes(l, v)
	}
	if j.mentionFrom(l.toks[i].End) == len(j.mentions) {
		return ""
	}
	v := p.to
	relative := l.is(v, "that", "which", "who")
	if relative {
		v++
	}
	for l.tag(v).IsAdverb() || l.tag(v) == article.MD || l.lemma(v) == "have" && l.tag(v).IsVerb() {
		v++
	}
	if !l.tag(v).IsVerb() || l.tag(v) == article.VBG || copular[l.lemma(v)] || l.passive(v) || l.is(v+1, "by", "of") {
		return ""
	}
	for k := v + 1; k < len(l.toks) && k < v+12; k++ {
		switch t := l.tag(k); {
		case t.IsFinite(), t == article.TagComma, t == article.WDT, t == article.WP, t == article.WRB, t == article.CC,
			l.is(k, "that", "as", "like", "because", "whether", "if"), l.mark(k), l.dash(k):
			return ""
		}
		if r, ok := j.named(l, k); ok {
			end := l.at(r.span.End-1) + 1
			if !r.listed || l.tag(end).IsNoun() || l.tag(end).IsAdjective() || l.possessive(end) ||
				l.tag(end).IsFinite() && !relative {
				return ""
			}
			return r.id
		}
	}
	return ""
}

// undergoes is the id of the subject of the passive verb at v: "Smith was accused by the mayor", who is not Smith.
func (j *Judge) undergoes(l *line, v int) string {
	if v < 1 || !l.tag(v).IsVerb() || !l.beforeBe(v) {
		return ""
	}
	s, _ := l.subject(v)
	if s < 0 || s > v {
		return ""
	}
	return j.who(l, s, 3).id
}
