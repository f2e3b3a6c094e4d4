package characterise

import "epithet/stages/article"

// How far on the same term, denied, is sought: paragraphs, and terms.
const (
	denialParts = 6
	denialTerms = 60
)

// rejectedLater marks what somebody else rejects further on in the text: by the same term,
// negated, of the same target, or by a sentence that contradicts it.
func (j *Judge) rejectedLater(out []article.Characterisation) {
	for i := range out {
		c := &out[i]
		if c.Contested || c.Polarity != article.Asserted || c.Voice == article.ScareMarks {
			continue
		}
		if j.deniedAgain(out, i) {
			c.Contested = true
			c.Rule += "; contested: denied later"
		} else if j.contradicted(c) {
			c.Contested = true
			c.Rule += "; contested: contradicted"
		}
	}
}

// deniedAgain reports whether another holder negates term i's term of the same target later.
func (j *Judge) deniedAgain(out []article.Characterisation, i int) bool {
	c := &out[i]
	part := j.ann.Sentences[j.terms[i].Sent].Part
	for k := i + 1; k < min(len(out), i+denialTerms); k++ {
		d := &out[k]
		if j.ann.Sentences[j.terms[k].Sent].Part > part+denialParts {
			return false
		}
		if d.Polarity == article.Negated && d.Term.Term == c.Term.Term && d.Term.Frame == c.Term.Frame && d.Target == c.Target &&
			d.Holder.String() != c.Holder.String() {
			return true
		}
	}
	return false
}

// contradicted reports whether the next sentence contradicts in few words what somebody else says: "He
// is not.", "It was no such thing."
func (j *Judge) contradicted(c *article.Characterisation) bool {
	if c.Holder == (article.Who{}) {
		return false
	}
	v := heard{voice: c.Voice, holder: c.Holder, quote: c.Quote}
	part := j.ann.Sentences[c.Term.Sent].Part
	sent := j.pastSaid(&v, c.Term.Sent+1)
	if sent >= len(j.ann.Sentences) || j.tooLong(sent) || j.ann.Sentences[sent].Part > part+1 {
		return false
	}
	n := j.line(sent)
	return n.contradicts()
}

// contradicts reports whether the sentence begins so.
func (l *line) contradicts() bool {
	k := 0
	for l.mark(k) || l.is(k, "but", "and", "well", "no", ",") {
		k++
	}
	if l.tag(k) != article.PRP && l.tag(k) != article.DT {
		return false
	}
	k++
	if l.not(k+1) && l.closes(k+2) {
		return l.lemma(k) == "be" || l.lemma(k) == "do"
	}
	return l.lemma(k) == "be" && (l.is(k+1, "neither") && l.closes(k+2) || l.is(k+1, "no") && l.is(k+2, "such") || l.is(k+1, "nothing") && l.is(k+2, "of"))
}
