package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
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
at which it stands. TERM is any of
  the id of a frame            all terms of the frame
  the id of an entity          all mentions of the entity
  a term of the lexicon        in all the forms that the lexicon finds; an
                               inflected form ("cults") stands for its term
  any word or phrase           in all inflected forms ("says" finds "said")
and all that it is: --as frame, entity or word takes it for one of them alone,
"word" being a term or word that is some id too.

Terms of the lexicon come with their voice and, as holder → target, with who
says it of whom; --frame, --target, --holder, --voice, --polarity and --sure choose
among them. The context stands on a line of its own below these, or behind them
where a line has the room: --width 250 makes one line of each, to search with
grep. The exit code is 1 where nothing is found.`,
		Example: `  epithet kwic terrorist
  epithet kwic terrorism --voice narrator --target mek
  epithet kwic hero --as word
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
			hits, known, err := findHits(out, f, args[0], without)
			if err != nil {
				return err
			}
			if len(without) > 0 && !f.ofTerms() {
				fmt.Fprintf(c.ErrOrStderr(),
					"epithet: %s has no %s, so not all of what is no term of the lexicon can be found; epithet run --tables all writes them\n",
					out, strings.Join(without, ", no "))
			}
			if len(hits) == 0 {
				fmt.Fprintf(c.ErrOrStderr(), "epithet: %s\n", notFound(args[0], f, known))
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
	c.Flags().StringVar(&f.as, "as", "", "take TERM for one `kind` of thing: frame, entity, word")
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
	judged      verdict // of a term
}

// filter chooses among hits. Empty fields choose all.
type filter struct {
	as, source, frame, target, holder, voice, polarity string
	sure                                               float64
}

var (
	kinds      = []string{"frame", "entity", "word"}
	voices     = []string{"narrator", "attributed", "quoted", "scare"}
	polarities = []string{"asserted", "negated", "hedged", "withdrawn"}
)

func (f filter) check() error {
	if f.as != "" && !slices.Contains(kinds, f.as) {
		return fmt.Errorf("--as %s: choose %s", f.as, strings.Join(kinds, ", "))
	}
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
	f.source, f.as = "", ""
	return f != filter{}
}

// is reports whether what is looked for may be of a kind.
func (f filter) is(kind string) bool { return f.as == "" || f.as == kind }

func (f filter) takes(c table.Characterisation) bool {
	is := func(want, got string) bool { return want == "" || want == got || want == "none" && got == "" }
	return is(f.frame, c.Frame) && is(f.target, c.Target) && is(f.voice, c.Voice) && is(f.polarity, c.Polarity) &&
		c.Confidence >= f.sure &&
		(is(f.holder, c.Holder) || f.holder != "" && strings.Contains(strings.ToLower(c.Holder), strings.ToLower(f.holder)))
}

// verdict is how a term is judged; empty of what is no term.
type verdict struct{ how, holder, target string }

func judgement(c table.Characterisation) verdict {
	how := c.Voice
	if c.Polarity != "asserted" {
		how += ", " + c.Polarity
	}
	if c.Contested {
		how += ", contested"
	}
	return verdict{how, cmp.Or(c.Holder, "–"), cmp.Or(c.Target, "–")}
}

// in is the verdict in at most so many columns; a long holder gives way first.
func (v verdict) in(width int) string {
	if v.how == "" {
		return ""
	}
	how, target := printable(v.how)+": ", " → "+printable(v.target)
	holder := max(8, min(longestHolder, width-runewidth.StringWidth(how+target)))
	return runewidth.Truncate(how+runewidth.Truncate(printable(v.holder), holder, "…")+target, width, "…")
}

const (
	longestHolder  = 30
	longestVerdict = 100
)

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

// notFound says why there is nothing to show.
func notFound(term string, f filter, k known) string {
	switch {
	case !f.ofTerms():
		return fmt.Sprintf("%q is not found", term)
	case k.term:
		return fmt.Sprintf("%q is not found as what the flags ask for; without them kwic shows who says it of whom, in what voice (a holder or target that is nobody is none)", term)
	case k.entity:
		return fmt.Sprintf("%q is an entity, and the flags ask for terms of the lexicon; name a frame or a term, and for what is said of an entity --target %[2]s, for what it says --holder %[2]s", term, term)
	}
	return fmt.Sprintf("%q is no term of the lexicon that the articles have, and the flags ask for such", term)
}
