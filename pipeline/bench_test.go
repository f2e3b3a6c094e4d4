package pipeline

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"epithet/pipeline/study"
)

// BenchmarkRun is the whole run on public news: with the table tokens and
// without, with charts and page and without.
func BenchmarkRun(b *testing.B) {
	bench := os.Getenv("EPITHET_BENCH")
	if bench == "" {
		b.Skip("EPITHET_BENCH is not set")
	}
	corpus := filepath.Join(bench, "news", "news.jsonl")
	info, err := os.Stat(corpus)
	if err != nil {
		b.Skip(err)
	}
	for _, c := range []struct {
		name       string
		tables     []string
		tablesOnly bool
	}{
		{"all", ArticleTables, false}, {"needed", []string{}, false},
		{"lean-all", ArticleTables, true}, {"lean-needed", []string{}, true},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(info.Size())
			words := int64(0)
			for b.Loop() {
				sum, err := Run(context.Background(), Config{
					Study:   study.Paths{Corpus: corpus, Lexicon: filepath.Join("..", "seeds", "lexicon.yaml")},
					Out:     filepath.Join(b.TempDir(), "out"),
					Tables:  c.tables,
					Workers: 1,

					TablesOnly: c.tablesOnly,
				})
				if err != nil {
					b.Fatal(err)
				}
				words += sum.Words
			}
			b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "words/s")
		})
	}
}
