package pipeline

import (
	"epithet/stages/article"
	"epithet/stages/tally"
)

// count makes r.counts what the article adds to the counts, after fill.
func (r *rows) count(c *Comparison, a *article.Article, an *analysis) {
	o := &r.counts
	o.Source, o.Words = c.cell(a), int(r.document.Words)
	o.Lemmas, o.Entities, o.Terms = o.Lemmas[:0], o.Entities[:0], o.Terms[:0]
	for i, s := range an.Sentences {
		if s.Kind == article.Furniture {
			continue
		}
		tokens := an.Sentence(i)
		for _, t := range tokens {
			if article.IsWord(t.Of(a.Text)) {
				o.Lemmas = append(o.Lemmas, tally.Lemma{Lemma: t.Lemma, UPOS: t.UPOS})
			}
		}
		if c.Ngrams > 0 {
			o.Lemmas = ngramsOf(o.Lemmas, a.Text, tokens, c.Ngrams, c.POS)
		}
	}
	for _, m := range an.mentions {
		o.Entities = append(o.Entities, tally.Entity{ID: m.EntityID, Name: m.Entity, Type: m.Type, Method: m.Method.String()})
	}
	for _, j := range an.judged {
		o.Terms = append(o.Terms, tally.Term{Frame: j.Term.Frame, Term: j.Term.Term, Voice: j.Voice.String(), Polarity: j.Polarity.String()})
	}
}
