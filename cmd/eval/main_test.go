package main

import (
	"os"
	"path/filepath"
	"testing"

	"epithet/pipeline/eval"
)

func TestKeepLast(t *testing.T) {
	for _, c := range []struct {
		name, file string
		news       int
		fails      bool
	}{
		{"no results yet", "", 0, false},
		{"results", `{"news":[{"name":"public news"}]}`, 1, false},
		{"broken results", `{"news":`, 0, true},
	} {
		path := filepath.Join(t.TempDir(), "results.json")
		if c.file != "" {
			if err := os.WriteFile(path, []byte(c.file), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		var r eval.Results
		if err := keepLast(&r, path); (err != nil) != c.fails || len(r.News) != c.news {
			t.Errorf("%s: %v, %d rows of news", c.name, err, len(r.News))
		}
	}
}
