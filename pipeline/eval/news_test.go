package eval

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestNews(t *testing.T) {
	dir, work := t.TempDir(), t.TempDir()
	write := func(path, text string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	file := filepath.Join(dir, "news.jsonl")
	write(file, `{"id":"a","text":"one"}`+"\n"+`{"id":"b","text":"two"}`+"\n"+`{"id":"c","text":"three"}`+"\n")
	write(filepath.Join(dir, "news", "story", "characterisations.jsonl"),
		`{"doc":"c","start":0,"end":5}`+"\n"+`{"doc":"a","start":0,"end":3}`+"\n"+`{"doc":"c","start":0,"end":5}`+"\n")
	corpora, err := news(filepath.Join(dir, "news"), file, work)
	if err != nil {
		t.Fatal(err)
	}
	if len(corpora) != 1 || corpora[0].gold != filepath.Join(dir, "news", "story") {
		t.Fatalf("corpora %+v", corpora)
	}
	got, err := os.ReadFile(corpora[0].paths.Corpus)
	if want := `{"id":"c","text":"three"}` + "\n" + `{"id":"a","text":"one"}` + "\n"; err != nil || string(got) != want {
		t.Errorf("corpus %q (%v), want %q", got, err, want)
	}

	write(filepath.Join(dir, "news", "story", "characterisations.jsonl"), `{"doc":"d","start":0,"end":5}`+"\n")
	if _, err := news(filepath.Join(dir, "news"), file, work); err == nil ||
		!strings.Contains(err.Error(), `has no article "d"`) {
		t.Errorf("an article that is missing: %v", err)
	}
	write(file, "{\n")
	if _, err := news(filepath.Join(dir, "news"), file, work); err == nil || !strings.Contains(err.Error(), "news.jsonl:1") {
		t.Errorf("a line that is no object: %v", err)
	}
}
