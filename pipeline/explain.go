package pipeline

import (
	"cmp"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"text/tabwriter"

	"epithet/pipeline/study"
	"epithet/pipeline/table"
	"epithet/stages/article"
	"epithet/stages/characterise"
)

// Explain writes why the characterisation of an article at a byte has the
// fields that it has: its sentence, the names and quotation about it, how the
// sentence was parsed, and the rule that decided each field. The article is
// analysed anew, as a run does it. The article is named by its id or, after "…", by
// an end of it that no other id has.
func Explain(w io.Writer, paths study.Paths, doc string, start int) error {
	st, err := study.Open(paths)
	if err != nil {
		return err
	}
	end, cut := strings.CutPrefix(doc, "…") // as kwic cuts it
	var found *article.Article
	for item, err := range st.Items() {
		if err != nil {
			return fmt.Errorf("the corpus cannot be read: %w", err)
		}
		if item.Reject != nil || item.Article.ID != doc && (!cut || !strings.HasSuffix(item.Article.ID, end)) {
			continue
		}
		if found != nil {
			return fmt.Errorf("%q is the end of %q and of %q: write the whole id", doc, found.ID, item.Article.ID)
		}
		found = &item.Article
		if found.ID == doc {
			break
		}
	}
	if found == nil {
		if paths.Corpus == "" {
			return fmt.Errorf("the example study has no article %q (--corpus names another corpus)", doc)
		}
		return fmt.Errorf("the corpus has no article %q", doc)
	}
	a := newAnalyser(compile(st.Lexicon), newAnnotators(1))
	return a.explain(w, found, start)
}

func (w *analyser) explain(out io.Writer, a *article.Article, start int) error {
	choices := map[string][]characterise.Choice{} // by frame
	w.judge.Visit = func(t *article.Term, all []characterise.Choice) {
		if t.Start <= start && start < t.End && choices[t.Frame] == nil {
			all = slices.Clone(all)
			for i := range all {
				all[i].Evidence, all[i].About = slices.Clone(all[i].Evidence), slices.Clone(all[i].About)
			}
			choices[t.Frame] = all
		}
	}
	an := w.analyse(a)
	found := false
	for _, c := range an.judged { // several where frames share a term
		if c.Term.Start <= start && start < c.Term.End {
			if found {
				fmt.Fprintln(out)
			}
			found = true
			w.account(out, a, an, c)
			weighed(out, choices[c.Term.Frame], c.Target)
		}
	}
	if found {
		return nil
	}
	var places []string
	for _, c := range an.judged {
		places = append(places, fmt.Sprintf("%s:%d %s", table.Flat(a.ID), c.Term.Start, table.Flat(c.Term.Of(a.Text))))
	}
	if len(places) == 0 {
		return fmt.Errorf("%s holds no term of the lexicon", a.ID)
	}
	return fmt.Errorf("no term of the lexicon stands at %s:%d; there are\n%s", a.ID, start, strings.Join(places, "\n"))
}

// account is the explanation of one characterisation.
func (w *analyser) account(out io.Writer, a *article.Article, an *analysis, c article.Characterisation) {
	s := an.Sentences[c.Term.Sent]
	text := s.Of(a.Text)
	from, to := c.Term.Start-s.Start, c.Term.End-s.Start
	fmt.Fprintf(out, "%s  bytes %d-%d, sentence %d (%s)\n\n  %s[%s]%s\n\n", table.Flat(a.Path), c.Term.Start, c.Term.End, c.Term.Sent, s.Kind,
		table.Flat(text[:from]), table.Flat(text[from:to]), table.Flat(text[to:]))

	rules := map[string]string{}
	for part := range strings.SplitSeq(c.Rule, "; ") {
		field, rule, _ := strings.Cut(part, ": ")
		rules[field] = rule
	}
	fields := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(fields, "term\t%s\tframe %s\n", table.Flat(c.Term.Term), c.Term.Frame)
	fmt.Fprintf(fields, "target\t%s\t%s (confidence %.2f)\n", cmp.Or(c.Target, "–"), rules["target"], c.Confidence)
	fmt.Fprintf(fields, "holder\t%s\t%s\n", cmp.Or(table.Flat(c.Holder.String()), "–"), cmp.Or(rules["holder"], rules["voice"]))
	fmt.Fprintf(fields, "voice\t%s\t%s\n", c.Voice, rules["voice"])
	fmt.Fprintf(fields, "polarity\t%s\t%s\n", c.Polarity, cmp.Or(rules["polarity"], "nothing denies, doubts or withdraws it"))
	fmt.Fprintf(fields, "contested\t%v\t%s\n", c.Contested, rules["contested"])
	fields.Flush()

	if c.Contested {
		s := an.Sentences[c.RejectedIn]
		fmt.Fprintf(out, "\nrejected in sentence %d, bytes %d-%d\n  %s\n", c.RejectedIn, s.Start, s.Span.End, table.Flat(s.Of(a.Text)))
	}
	if c.Quote >= 0 {
		q := an.quotes[c.Quote]
		fmt.Fprintf(out, "\nwithin a quotation (%s), bytes %d-%d, of %s (cue %q; rule: %s)\n", q.Kind, q.Start, q.End,
			cmp.Or(table.Flat(q.Speaker.String()), "nobody named"), table.Flat(q.Cue.Of(a.Text)), q.Rule)
	}
	fmt.Fprintln(out, "\nnames in the sentence and the two before it")
	names := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, m := range an.mentions {
		if c.Term.Sent-2 <= m.Sent && m.Sent <= c.Term.Sent {
			fmt.Fprintf(names, "  %s\t%s\t%s\t%s\tsentence %d\n", table.Flat(m.Of(a.Text)), table.Flat(m.EntityID), m.Type, m.Method, m.Sent)
		}
	}
	names.Flush()

	fmt.Fprintln(out, "\nthe sentence as parsed: word, lemma, part of speech, relation to which word")
	w.trees.begin(0)
	tree := w.trees.of(c.Term.Sent)
	tokens := w.plain[0].Sentence(c.Term.Sent)
	words := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for i, t := range tokens {
		head := "(root)"
		if h := tree.Head(i); h >= 0 {
			head = fmt.Sprintf("%s %d", table.Flat(tokens[h].Of(a.Text)), h)
		}
		fmt.Fprintf(words, "  %d\t%s\t%s\t%s\t%s\t%s\n", i, table.Flat(t.Of(a.Text)), table.Flat(t.Lemma), t.Tag, tree.Rel(i), head)
	}
	words.Flush()
}

// weighed lists whom else the term may be said of, how likely each is by the
// weights of the evidence, and what speaks most for and against it.
func weighed(out io.Writer, choices []characterise.Choice, target string) {
	type candidate struct {
		*characterise.Choice
		sum float64
	}
	var all []candidate
	whole := 0.0
	for i := range choices {
		c := candidate{Choice: &choices[i]}
		for k := range c.Evidence {
			c.sum += c.Weight(k)
		}
		whole += math.Exp(c.sum)
		all = append(all, c)
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.sum, a.sum) })
	fmt.Fprintln(out, "\nwhom it may be said of, by the evidence of the whole article")
	lines := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, c := range all[:min(len(all), 4)] {
		var most []string
		for _, k := range kindsOfEvidence(c.Choice) {
			if math.Abs(k.weight) >= 0.05 && len(most) < 5 {
				most = append(most, fmt.Sprintf("%s %+.1f", k.name, k.weight))
			}
		}
		ruled := ""
		if c.Ruled {
			ruled = "the rules' choice"
		}
		fmt.Fprintf(lines, "  %s\t%.0f %%\t%s\t%s\n", cmp.Or(c.Target, "nobody listed"), 100*math.Exp(c.sum)/whole, strings.Join(most, ", "), ruled)
	}
	lines.Flush()
	if len(all) > 0 && !all[0].Ruled && target != all[0].Target {
		fmt.Fprintln(out, "  the rules' choice stands: what grammar ties a term to gives way only to what is several times as likely")
	}
}
