package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

func TestPrepareAndMeasure(t *testing.T) {
	dir := t.TempDir()
	corpus := filepath.Join(dir, "corpus.jsonl")
	texts := []string{"Two words é.\nAnother line.", "", "Third."}
	var lines string
	for i, text := range texts {
		lines += fmt.Sprintf("{\"id\": \"%d\", \"text\": %q}\n", i, text)
	}
	if err := os.WriteFile(corpus, []byte(lines), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ limit, articles int }{{2, 2}, {9, 3}, {0, 3}} {
		if err := prepare(corpus, dir, c.limit); err != nil {
			t.Fatal(err)
		}
		var got []string
		r, err := measure(dir, 9, func(text string, r *report) error {
			got = append(got, text)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if r.Articles != c.articles || fmt.Sprint(got) != fmt.Sprint(texts[:c.articles]) {
			t.Errorf("limit %d: read %q", c.limit, got)
		}
	}
	r, err := measure(dir, 9, annotateReader())
	if err != nil {
		t.Fatal(err)
	}
	if r.Tokens != 4+3+2 {
		t.Errorf("%d tokens", r.Tokens)
	}
	if err := os.WriteFile(corpus, []byte("no JSON\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := prepare(corpus, dir, 0); err == nil {
		t.Error("a corpus that is no JSONL passes")
	}
}

func TestSearchTerms(t *testing.T) {
	words := map[string]int{"often": 9, "Capital": 9, "letters": 3, "number5": 9, "seldom": 1, "equally": 3}
	if got := fmt.Sprint(searchTerms(words)); got != "[equally letters seldom]" {
		t.Error(got)
	}
	for i := range 2000 {
		words["aaaaaa"+string([]byte{byte('a' + i/26/26), byte('a' + i/26%26), byte('a' + i%26)})] = 100 + i
	}
	if got := searchTerms(words); len(got) != 200 || words[got[0]] != 100+2000-1-1000 {
		t.Errorf("%d terms from %s", len(got), got[0])
	}
}
