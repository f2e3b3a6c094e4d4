package quote_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// newsTexts reads the first n articles of the news benchmark.
func newsTexts(b *testing.B, bench string, n int) []string {
	f, err := os.Open(filepath.Join(bench, "news", "news.jsonl"))
	if err != nil {
		b.Skip(err)
	}
	defer f.Close()
	var out []string
	for d := json.NewDecoder(f); len(out) < n; {
		var row struct{ Text string }
		if err := d.Decode(&row); err != nil {
			break
		}
		out = append(out, row.Text)
	}
	return out
}
