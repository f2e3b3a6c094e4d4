package pipeline

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"epithet/pipeline/study"
)

// TestNewsIsAnalysed reads some thousand articles as they stand on the web: none
// that can be read fails in a stage after that.
func TestNewsIsAnalysed(t *testing.T) {
	bench := os.Getenv("EPITHET_BENCH")
	if bench == "" {
		t.Skip("EPITHET_BENCH is not set: no public news to read")
	}
	sum, err := Run(context.Background(), Config{
		Study:      study.Paths{Corpus: filepath.Join(bench, "news", "news.jsonl"), Lexicon: filepath.Join("..", "seeds", "lexicon.yaml")},
		Out:        filepath.Join(t.TempDir(), "out"),
		Tables:     []string{},
		Workers:    runtime.NumCPU(),
		TablesOnly: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	if sum.Articles < 5000 {
		t.Errorf("%d articles, not some thousand", sum.Articles)
	}
	for _, r := range sum.Rejects {
		if r.Stage != "read" {
			t.Errorf("%s: %s: %s", r.Path, r.Stage, r.Reason)
		}
	}
}
