package characterise

import (
	"fmt"
	"strings"

	"epithet/stages/article"
)

// Explain says why a characterisation of the article judged last has its
// values: the sentence, each field with the rule and the words that decided,
// and the sentence's grammar. It is empty for one of another article.
func (j *Judge) Explain(c article.Characterisation) string {
	i := 0
	for i < len(j.terms) && (j.terms[i].Span != c.Term.Span || j.terms[i].Frame != c.Term.Frame) {
		i++
	}
	if i >= len(j.terms) || i >= len(j.aims) {
		return ""
	}
	l, m := j.line(c.Term.Sent), j.aims[i]
	var b strings.Builder
	s := j.ann.Sentences[c.Term.Sent]
	fmt.Fprintf(&b, "%s\n\n", strings.Join(strings.Fields(s.Of(j.a.Text)), " "))
	fmt.Fprintf(&b, "term       %s, a form of %q in the frame %s\n", c.Term.Of(j.a.Text), c.Term.Term, c.Term.Frame)
	fmt.Fprintf(&b, "rules      %s\n", c.Rule)
	fmt.Fprintf(&b, "target     %s", nobody(c.Target))
	if m.phrase.to <= len(l.toks) && m.phrase.from < m.phrase.to {
		fmt.Fprintf(&b, "; the term's phrase is %q", article.Span{Start: l.toks[m.phrase.from].Start, End: l.toks[m.phrase.to-1].End}.Of(j.a.Text))
	}
	if m.verb >= 0 && m.verb < len(l.toks) {
		fmt.Fprintf(&b, ", said by %q", l.toks[m.verb].Of(j.a.Text))
	}
	if m.span.Len() > 0 {
		fmt.Fprintf(&b, ", of the %s %q at byte %d", m.how, m.span.Of(j.a.Text), m.span.Start)
	}
	fmt.Fprintf(&b, "\nholder     %s", nobody(c.Holder.String()))
	if c.Quote >= 0 && c.Quote < len(j.quotes) {
		q := &j.quotes[c.Quote]
		fmt.Fprintf(&b, "; %s quote", q.Kind)
		if q.Cue.Len() > 0 {
			fmt.Fprintf(&b, " reported by %q", q.Cue.Of(j.a.Text))
		}
		if q.Source.Len() > 0 {
			fmt.Fprintf(&b, " of %q", q.Source.Of(j.a.Text))
		}
	}
	fmt.Fprintf(&b, "\nvoice      %s\npolarity   %s\ncontested  %t\n\n", c.Voice, c.Polarity, c.Contested)
	for k := range l.toks {
		head := "-"
		if h := l.head(k); h >= 0 && h < len(l.toks) {
			head = l.toks[h].Of(j.a.Text)
		}
		fmt.Fprintf(&b, "%4d  %-20s %-5s %-12s %s\n", k, l.toks[k].Of(j.a.Text), l.toks[k].Tag, l.rel(k), head)
	}
	return b.String()
}

func nobody(s string) string {
	if s == "" {
		return "nobody"
	}
	return s
}
