package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"epithet/pipeline"
	"epithet/pipeline/table"

	"github.com/mattn/go-runewidth"
	"github.com/spf13/cobra"
)

func kwicCommand() *cobra.Command {
	var out string
	var f filter
	var width, limit int
	c := &cobra.Command{
		Use:   "kwic TERM",
		Short: "Show a term in its contexts (concordance)",
		Long: `Show every occurrence of a term in its context, with the article and the byte
at which it stands. TERM is one of
  the id of a frame            all terms of the frame
  the id of an entity          all mentions of the entity
  a term of the lexicon        in all the forms that the lexicon finds
  any word or phrase           in all inflected forms ("say" finds "said")
Terms of the lexicon come with their voice and, as holder → target, with who
says it of whom; --frame, --target, --holder, --voice, --polarity and --sure choose
among them. The exit code is 1 where nothing is found.`,
		Example: `  epithet kwic terrorist
  epithet kwic terrorism --voice narrator --target mek
  epithet kwic cult --holder critics --sure 0.8
  epithet kwic "human rights" --source DW`,
		Args: oneArg("one term; put several words in quotation marks"),
		RunE: func(c *cobra.Command, args []string) error {
			if err := f.check(); err != nil {
				return err
			}
			if width < 0 || limit < 0 {
				return fmt.Errorf("--width and --limit are not negative")
			}
			without, err := lacking(out)
			if err != nil {
				return err
			}
			hits, err := findHits(out, f, args[0], without)
			if err != nil {
				return err
			}
			if len(without) > 0 && !f.ofTerms() {
				fmt.Fprintf(c.ErrOrStderr(), "epithet: %s has no %s, so not all of what is no term of the lexicon can be found; epithet run --tables all writes them\n", out, strings.Join(without, ", no "))
			}
			if len(hits) == 0 {
				said := ""
				if f.ofTerms() {
					said = " as what the flags ask for"
				}
				fmt.Fprintf(c.ErrOrStderr(), "epithet: %q is not found%s\n", args[0], said)
				return errPartial
			}
			lines, err := concordance(out, hits)
			if err != nil {
				return err
			}
			if width == 0 {
				width = terminalWidth(120)
			}
			printConcordance(c.OutOrStdout(), lines, width, limit)
			return nil
		},
	}
	c.Flags().StringVar(&out, "out", "out", "`folder` that a run wrote to")
	c.Flags().StringVar(&f.source, "source", "", "only articles of this `source`")
	c.Flags().StringVar(&f.frame, "frame", "", "only terms of this frame (`id`)")
	c.Flags().StringVar(&f.target, "target", "", "only terms said of this entity (`id`), or none")
	c.Flags().StringVar(&f.holder, "holder", "", "only terms of this holder (an entity's id, or `words` of it), or none")
	c.Flags().StringVar(&f.voice, "voice", "", "only terms in this `voice`: narrator, attributed, quoted, scare")
	c.Flags().StringVar(&f.polarity, "polarity", "", "only terms of this `polarity`: asserted, negated, hedged, withdrawn")
	c.Flags().Float64Var(&f.sure, "sure", 0, "only terms whose target has at least this `confidence`, of 0 to 1")
	c.Flags().IntVar(&width, "width", 0, "`columns` of a line (default: the terminal's, else 120)")
	c.Flags().IntVar(&limit, "limit", 0, "show at most this `many` (0: all)")
	return c
}

// hit is a place that was looked for.
type hit struct {
	doc, source string
	order       int // of the article in the corpus
	sent        int32
	start, end  int64
	judged      string // of a term: voice, polarity, holder and target
}

// filter chooses among hits. Empty fields choose all.
type filter struct {
	source, frame, target, holder, voice, polarity string
	sure                                           float64
}

var (
	voices     = []string{"narrator", "attributed", "quoted", "scare"}
	polarities = []string{"asserted", "negated", "hedged", "withdrawn"}
)

func (f filter) check() error {
	if f.voice != "" && !slices.Contains(voices, f.voice) {
		return fmt.Errorf("--voice %s: choose %s", f.voice, strings.Join(voices, ", "))
	}
	if f.polarity != "" && !slices.Contains(polarities, f.polarity) {
		return fmt.Errorf("--polarity %s: choose %s", f.polarity, strings.Join(polarities, ", "))
	}
	if !(f.sure >= 0 && f.sure <= 1) {
		return fmt.Errorf("--sure %v: choose a confidence of 0 to 1", f.sure)
	}
	return nil
}

// ofTerms reports whether the filter asks for what only terms have.
func (f filter) ofTerms() bool {
	f.source = ""
	return f != filter{}
}

func (f filter) takes(c table.Characterisation) bool {
	is := func(want, got string) bool { return want == "" || want == got || want == "none" && got == "" }
	return is(f.frame, c.Frame) && is(f.target, c.Target) && is(f.voice, c.Voice) && is(f.polarity, c.Polarity) && c.Confidence >= f.sure &&
		(is(f.holder, c.Holder) || f.holder != "" && strings.Contains(strings.ToLower(c.Holder), strings.ToLower(f.holder)))
}

// judgement is a characterisation's fields on one line.
func judgement(c table.Characterisation) string {
	s := c.Voice
	if c.Polarity != "asserted" {
		s += ", " + c.Polarity
	}
	if c.Contested {
		s += ", contested"
	}
	return s + ": " + runewidth.Truncate(cmp.Or(c.Holder, "–"), 20, "…") + " → " + cmp.Or(c.Target, "–")
}

// lacking are the tables that a run left out and in which there is more to be
// found. Without the sentences there is nothing to show.
func lacking(out string) (without []string, err error) {
	for _, t := range []*table.Table{table.Sentences.Table, table.EntityMentions.Table, table.Tokens.Table} {
		_, err := pipeline.Parts(filepath.Join(out, "tables"), t.Name)
		if errors.Is(err, fs.ErrNotExist) {
			without = append(without, t.Name)
		} else if err != nil {
			return nil, err
		}
	}
	if slices.Contains(without, table.Sentences.Name) {
		return nil, missing(fs.ErrNotExist, out, without...)
	}
	return without, nil
}

// findHits finds a term in the tables, but for those that a run left out,
// ordered by article and place.
func findHits(out string, f filter, term string, without []string) ([]hit, error) {
	docs, err := documents(out)
	if err != nil {
		return nil, err
	}
	if f.source != "" && !slices.ContainsFunc(docs, func(d table.Document) bool { return d.Source == f.source }) {
		return nil, fmt.Errorf("no article of source %q; there are %s", f.source, strings.Join(sourceNames(docs), ", "))
	}
	order, sourceOf := map[string]int{}, map[string]string{}
	for i, d := range docs {
		order[d.DocID], sourceOf[d.DocID] = i, d.Source
	}
	var hits []hit
	add := func(doc string, sent int32, start, end int64, judged string) {
		if s := sourceOf[doc]; f.source == "" || s == f.source {
			hits = append(hits, hit{doc, s, order[doc], sent, start, end, judged})
		}
	}
	frames, targets := map[string]bool{}, map[string]bool{"none": true}
	err = each(out, table.Characterisations, func(r table.Characterisation) {
		frames[r.Frame], targets[r.Target] = true, true
		if (r.Frame == term || strings.EqualFold(r.Term, term)) && f.takes(r) {
			add(r.DocID, r.Sent, r.Start, r.End, judgement(r))
		}
	})
	if err != nil {
		return nil, err
	}
	if f.frame != "" && !frames[f.frame] {
		return nil, fmt.Errorf("no term of frame %q; there are %s", f.frame, named(frames))
	}
	if f.target != "" && !targets[f.target] {
		return nil, fmt.Errorf("no term is said of %q; some are of %s", f.target, named(targets))
	}
	if f.ofTerms() {
		return hits, nil
	}
	if !slices.Contains(without, table.EntityMentions.Name) {
		err = each(out, table.EntityMentions, func(r table.EntityMention) {
			if r.EntityID == term {
				add(r.DocID, r.Sent, r.Start, r.End, "")
			}
		})
	}
	if err == nil && !slices.Contains(without, table.Tokens.Name) {
		err = findWords(out, strings.Fields(term), add)
	}
	if err != nil {
		return nil, err
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.order, b.order), cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(b.judged, a.judged))
	})
	return withoutOverlap(hits), nil
}

// withoutOverlap keeps of overlapping hits the first, which is the longest.
func withoutOverlap(hits []hit) []hit {
	kept := hits[:0]
	for _, h := range hits {
		if n := len(kept); n > 0 && kept[n-1].order == h.order && h.start < kept[n-1].end {
			continue
		}
		kept = append(kept, h)
	}
	return kept
}

// findWords finds a sequence of words by text or lemma, whatever their case.
func findWords(out string, words []string, add func(doc string, sent int32, start, end int64, judged string)) error {
	if len(words) == 0 {
		return nil
	}
	var last []table.Token // the sentence's last len(words) tokens
	return each(out, table.Tokens, func(t table.Token) {
		if len(last) > 0 && (last[0].DocID != t.DocID || last[0].Sent != t.Sent) {
			last = last[:0]
		}
		if len(last) == len(words) {
			last = append(last[:0], last[1:]...)
		}
		last = append(last, t)
		if len(last) < len(words) {
			return
		}
		for i, w := range words {
			if !strings.EqualFold(last[i].Text, w) && !strings.EqualFold(last[i].Lemma, w) {
				return
			}
		}
		add(t.DocID, t.Sent, last[0].Start, t.End, "")
	})
}

// line is a hit with the text about it.
type line struct {
	hit
	left, term, right string
}

// contextSentences is how many sentences before and after a hit's own may
// show in its context.
const contextSentences = 2

func concordance(out string, hits []hit) ([]line, error) {
	wanted := map[string]map[int32]string{} // article, sentence, text
	for _, h := range hits {
		if wanted[h.doc] == nil {
			wanted[h.doc] = map[int32]string{}
		}
		for s := h.sent - contextSentences; s <= h.sent+contextSentences; s++ {
			wanted[h.doc][s] = ""
		}
	}
	starts := map[string]map[int32]int64{}
	err := each(out, table.Sentences, func(s table.Sentence) {
		texts, ok := wanted[s.DocID]
		if !ok {
			return
		}
		if _, ok := texts[s.Sent]; ok {
			texts[s.Sent] = s.Text
			if starts[s.DocID] == nil {
				starts[s.DocID] = map[int32]int64{}
			}
			starts[s.DocID][s.Sent] = s.Start
		}
	})
	if err != nil {
		return nil, err
	}
	var lines []line
	for _, h := range hits {
		texts, text := wanted[h.doc], wanted[h.doc][h.sent]
		from, to := int(h.start-starts[h.doc][h.sent]), int(h.end-starts[h.doc][h.sent])
		if from < 0 || from > to || to > len(text) {
			return nil, fmt.Errorf("%s: the tables do not fit each other at %s:%d; run epithet again", out, h.doc, h.start)
		}
		l := line{hit: h, left: text[:from], term: text[from:to], right: text[to:]}
		for i := int32(1); i <= contextSentences; i++ {
			l.left = texts[h.sent-i] + " " + l.left
			l.right = l.right + " " + texts[h.sent+i]
		}
		lines = append(lines, l)
	}
	return lines, nil
}

// printConcordance writes the lines with their terms below each other.
func printConcordance(w io.Writer, lines []line, width, limit int) {
	shown := lines
	if limit > 0 && limit < len(lines) {
		shown = lines[:limit]
	}
	source, place, judged := 0, 0, 0
	for _, l := range shown {
		judged = max(judged, min(52, width/3, runewidth.StringWidth(printable(l.judged))))
		source = max(source, min(20, width/8, runewidth.StringWidth(printable(l.source))))
		place = max(place, min(30, width/6, runewidth.StringWidth(l.place())))
	}
	if judged > 0 {
		judged += 2
	}
	context := max(10, (width-source-place-judged-4)*2/5)
	rest := max(10, width-source-place-judged-4-context)
	for _, l := range shown {
		right := runewidth.Truncate(flat(l.term+l.right), rest, "…")
		fmt.Fprintf(w, "%s  %s  %s%s%s\n",
			runewidth.FillRight(runewidth.Truncate(printable(l.source), source, "…"), source),
			runewidth.FillRight(cutLeft(l.place(), place), place),
			runewidth.FillRight(runewidth.Truncate(printable(l.judged), max(0, judged-2), "…"), judged),
			runewidth.FillLeft(cutLeft(flat(l.left), context), context),
			strings.TrimRight(right, " "))
	}
	if n := len(lines) - len(shown); n > 0 {
		fmt.Fprintf(w, "%d more\n", n)
	}
}

func (l line) place() string { return fmt.Sprintf("%s:%d", printable(l.doc), l.start) }

// cutLeft is the end of s that fits in width columns.
func cutLeft(s string, width int) string {
	if runewidth.StringWidth(s) <= width {
		return s
	}
	return runewidth.TruncateLeft(s, runewidth.StringWidth(s)-width+1, "…")
}

func documents(out string) ([]table.Document, error) {
	var docs []table.Document
	err := each(out, table.Documents, func(d table.Document) { docs = append(docs, d) })
	return docs, err
}

// named are the names in a set, for a message.
func named(set map[string]bool) string {
	delete(set, "")
	if len(set) == 0 {
		return "none"
	}
	return strings.Join(slices.Sorted(maps.Keys(set)), ", ")
}

func sourceNames(docs []table.Document) []string {
	var names []string
	for _, d := range docs {
		names = append(names, d.Source)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// each calls f with every row of a table.
func each[R any](out string, t table.Of[R], f func(R)) error {
	for row, err := range pipeline.Rows(filepath.Join(out, "tables"), t) {
		if err != nil {
			return missing(err, out, t.Name)
		}
		f(row)
	}
	return nil
}
