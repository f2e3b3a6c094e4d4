package characterise

import "epithet/stages/article"

// How far on the same term, denied, is sought: paragraphs, those where it is not known of whom one of the two
// is said, and terms.
const (
	denialParts = 6
	answerParts = 2
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
		if sent := j.deniedAgain(out, i); sent >= 0 {
			reject(c, sent, "denied later")
		} else if sent := j.contradicted(c); sent >= 0 {
			reject(c, sent, "contradicted")
		}
	}
}

// reject notes that the sentence rejects what c says, and how it tells.
func reject(c *article.Characterisation, sent int, rule string) {
	c.Contested, c.RejectedIn = true, sent
	c.Rule += "; contested: " + rule
}

// deniedAgain is the sentence in which another holder negates term i's term of the same target later; -1
// for none.
func (j *Judge) deniedAgain(out []article.Characterisation, i int) int {
	c := &out[i]
	part := j.ann.Sentences[j.terms[i].Sent].Part
	for k := i + 1; k < min(len(out), i+denialTerms); k++ {
		d := &out[k]
		on := j.ann.Sentences[j.terms[k].Sent].Part - part
		if on > denialParts {
			return -1
		}
		if d.Polarity != article.Negated || d.Term.Term != c.Term.Term || d.Term.Frame != c.Term.Frame || d.Holder.String() == c.Holder.String() {
			continue
		}
		open := d.Target == "" || c.Target == ""
		if d.Target == c.Target || open && on <= answerParts && d.Holder != (article.Who{}) && c.Holder != (article.Who{}) {
			return j.terms[k].Sent
		}
	}
	return -1
}

// contradicted is the sentence behind what somebody says that contradicts it in few words, "He is
// not.", "It was no such thing."; -1 for none.
func (j *Judge) contradicted(c *article.Characterisation) int {
	if c.Holder == (article.Who{}) {
		return -1
	}
	v := heard{voice: c.Voice, holder: c.Holder, quote: c.Quote}
	sent := j.pastSaid(&v, c.Term.Sent+1)
	if sent >= len(j.ann.Sentences) || j.tooLong(sent) || j.ann.Sentences[sent].Part > j.ann.Sentences[c.Term.Sent].Part+1 {
		return -1
	}
	if n := j.line(sent); n.contradicts() {
		return sent
	}
	return -1
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
