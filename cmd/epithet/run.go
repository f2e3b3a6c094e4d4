package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"

	"epithet/pipeline"
	"epithet/pipeline/study"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
	"golang.org/x/term"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

func studyFlags(c *cobra.Command, p *study.Paths) {
	c.Flags().StringVar(&p.Corpus, "corpus", "",
		"`folder` of text files, or a .jsonl file, also .jsonl.gz or .jsonl.zst (default: the example articles)")
	c.Flags().StringVar(&p.Sources, "sources", "", "`CSV` file with a line for each article (default: sources.csv in the corpus)")
	c.Flags().StringVar(&p.Lexicon, "lexicon", "",
		"`YAML` file with entities and frames (default: lexicon.yaml in the corpus, or beside the .jsonl file)")
}

func runCommand() *cobra.Command {
	var cfg pipeline.Config
	var tables string
	var checkComparison func() error
	c := &cobra.Command{
		Use:   "run",
		Short: "Read articles, write tables, charts and a report",
		Long: `Read the articles of a corpus and write
  out/tables/*.parquet   documents, sentences, tokens, entity_mentions, quotes, characterisations,
                         counts and comparisons
  out/charts/*           the sources compared, each as .png and .svg
  out/report.html        the same to look at, with the passages behind every number
  out/manifest.json      what was read and written, with checksums

The old output is replaced as a whole when everything has been written; where
its folders tables and charts hold files that no run wrote, the run refuses. An
article that cannot be read is left out, listed in out/tables/rejects.parquet
and in the closing summary; the exit code is then 1.

A large corpus is worked on in parts of some megabytes, each of which becomes a
part file of every table. They are kept in .out.parts beside the output folder
(in it, where it is a mount point): a run that was stopped, or whose corpus has
grown, does only what is missing.`,
		Example: `  epithet run
  epithet run --corpus my-study --out my-study/out
  epithet run --corpus news.jsonl.zst --lexicon lexicon.yaml
  epithet run --corpus news.jsonl --compare "Outlet A:Outlet B" --ngrams 2
  epithet run --corpus my-study --by country --period month
  epithet run --corpus news.jsonl --tables-only && epithet report`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if cfg.Workers < 1 {
				return fmt.Errorf("--workers %d: at least 1 is needed", cfg.Workers)
			}
			if sameFolder(cfg.Study.Corpus, cfg.Out) {
				return fmt.Errorf("--out %s: that is the corpus; name a folder of its own, such as %s", cfg.Out, filepath.Join(cfg.Out, "out"))
			}
			cfg.Workers = min(cfg.Workers, runtime.GOMAXPROCS(0)) // more bring nothing and take memory
			var err error
			if cfg.Tables, err = chosenTables(tables); err != nil {
				return err
			}
			if err := checkComparison(); err != nil {
				return err
			}
			return run(c.Context(), cfg, c.OutOrStdout(), os.Stderr)
		},
	}
	studyFlags(c, &cfg.Study)
	checkComparison = comparisonFlags(c, &cfg.Compare)
	c.Flags().StringVar(&cfg.Out, "out", "out", "`folder` to write to")
	c.Flags().StringVar(&tables, "tables", "",
		"`names` of the article tables to write beside documents and characterisations, or all (default: all, but tokens only of corpora below 256 MiB)")
	c.Flags().BoolVar(&cfg.TablesOnly, "tables-only", false, "leave the charts and the page to epithet report")
	c.Flags().IntVar(&cfg.Workers, "workers", runtime.GOMAXPROCS(0),
		"`number` of processors to use; each beyond two takes tens of megabytes of memory")
	return c
}

// sameFolder reports whether two paths name the same folder that is there.
func sameFolder(a, b string) bool {
	x, err1 := os.Stat(a)
	y, err2 := os.Stat(b)
	return err1 == nil && err2 == nil && x.IsDir() && os.SameFile(x, y)
}

// chosenTables reads the value of --tables.
func chosenTables(list string) ([]string, error) {
	switch list {
	case "":
		return nil, nil
	case "all":
		return pipeline.ArticleTables, nil
	}
	names := strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' })
	for _, name := range names {
		if !slices.Contains(pipeline.ArticleTables, name) {
			return nil, fmt.Errorf("--tables: no article table %q; there are %s", name, strings.Join(pipeline.ArticleTables, ", "))
		}
	}
	return names, nil
}

func run(ctx context.Context, cfg pipeline.Config, stdout io.Writer, stderr *os.File) error {
	// The first signal ends the run in order; a second one, at once.
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	begun := time.Now()
	update, finish := progress(stderr)
	cfg.Progress = saving(update)
	sum, err := pipeline.Run(ctx, cfg)
	finish()
	if errors.Is(err, context.Canceled) {
		return fmt.Errorf("interrupted; %s is as it was", cfg.Out)
	}
	if err != nil {
		return err
	}
	summarise(stdout, cfg.Out, sum, time.Since(begun))
	if len(sum.Rejects) > 0 {
		return errPartial
	}
	return nil
}

// progress shows how far a run is: a bar on a terminal, elsewhere a line now
// and then.
func progress(w *os.File) (update func(done, total int), finish func()) {
	if !term.IsTerminal(int(w.Fd())) {
		next := 1000
		return func(done, total int) {
			if done < next {
				return
			}
			next *= 2
			if total < 0 {
				fmt.Fprintf(w, "epithet: %d articles read\n", done)
			} else {
				fmt.Fprintf(w, "epithet: %d of %d articles read\n", done, total)
			}
		}, func() {}
	}
	var bar *progressbar.ProgressBar
	return func(done, total int) {
			if bar == nil {
				bar = progressbar.NewOptions(total, progressbar.OptionSetWriter(w),
					progressbar.OptionSetDescription("reading articles"), progressbar.OptionShowCount(),
					progressbar.OptionThrottle(65*time.Millisecond), progressbar.OptionClearOnFinish(),
					progressbar.OptionSetPredictTime(true), progressbar.OptionFullWidth())
			}
			bar.Set(done)
		}, func() {
			if bar != nil {
				bar.Finish()
			}
		}
}

// shownRejects is how many rejects the summary lists; the table has all.
const shownRejects = 10

func summarise(w io.Writer, out string, s *pipeline.Summary, took time.Duration) {
	p := message.NewPrinter(language.English) // digits in groups
	var bytes int64
	tables, charts, page := map[string]bool{}, 0, false
	for _, o := range s.Outputs {
		bytes += o.Bytes
		if o.Table != "" {
			tables[o.Table] = true
		} else if strings.HasPrefix(o.Path, "charts/") {
			charts++
		} else {
			page = true
		}
	}
	p.Fprintf(w, "read      %s of %s, %s (%s of page furniture left out)\n",
		count(p, s.Articles, "article"), count(p, int64(s.Sources), "source"), count(p, s.Words, "word"), count(p, s.FurnitureBytes, "byte"))
	quotes := count(p, s.Quotes, "quotation")
	if s.NestedQuotes > 0 {
		quotes += p.Sprintf(" (%d within others)", s.NestedQuotes)
	}
	p.Fprintf(w, "found     %s, %s, %s\n", count(p, s.Mentions, "entity mention"), quotes, count(p, s.Characterisations, "characterisation"))
	p.Fprintf(w, "rejected  %d\n", len(s.Rejects))
	for i, r := range s.Rejects {
		if i == shownRejects {
			p.Fprintf(w, "          … and %d more: epithet cat rejects --out %s\n", len(s.Rejects)-i, out)
			break
		}
		fmt.Fprintf(w, "          %s: %s\n", printable(r.Path), printable(r.Reason))
	}
	wrote := []string{count(p, int64(len(tables)), "table")}
	if page {
		wrote = append(wrote, count(p, int64(charts), "chart file"), "report.html")
	}
	p.Fprintf(w, "wrote     %s: %s, manifest.json (%.1f MB in %.1f s)\n", out, strings.Join(wrote, ", "), float64(bytes)/1e6, took.Seconds())
	if !page {
		fmt.Fprintf(w, "note      no charts and no page; epithet report --out %s draws them\n", out)
	}
	for _, n := range s.Notices {
		fmt.Fprintf(w, "note      %s\n", printable(n))
	}
}

func count(p *message.Printer, n int64, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return p.Sprintf("%d %s", n, noun)
}
