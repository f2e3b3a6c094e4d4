package pipeline

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"epithet/pipeline/study"
	"epithet/pipeline/table"
)

func TestQuotesWithinOthers(t *testing.T) {
	for _, c := range []struct {
		quotes []table.Quote
		want   int64
	}{
		{nil, 0},
		{[]table.Quote{{Start: 0, End: 5}, {Start: 5, End: 9}}, 0},
		{[]table.Quote{{Start: 0, End: 20}, {Start: 0, End: 5}, {Start: 10, End: 20}, {Start: 12, End: 14}, {Start: 20, End: 22}}, 3},
		{[]table.Quote{{Start: 0, End: 6}, {Start: 4, End: 9}, {Start: 8, End: 9}}, 1}, // the second overlaps the first
	} {
		if got := nested(c.quotes); got != c.want {
			t.Errorf("%v: %d, want %d", c.quotes, got, c.want)
		}
	}
}

// A term's place is that of its first word.
func TestWordsBeforeATerm(t *testing.T) {
	dir := t.TempDir()
	paths := study.Paths{Corpus: filepath.Join(dir, "c.jsonl"), Lexicon: filepath.Join(dir, "lexicon.yaml")}
	lexicon := "frames: [{id: f, label: F, terms: [guild, band of thieves, secret]}]\n"
	corpus := new(bytes.Buffer)
	texts := []struct {
		text string
		want []int64
	}{
		{"Guild and town — met.", []int64{0}},
		{"They are a band of thieves.", []int64{3}},
		{"The old guild, “a band of thieves”, met again.", []int64{2, 4}},
		{"A top-secret list of the guild.", []int64{1, 5}},
	}
	for i, c := range texts {
		line, err := json.Marshal(map[string]string{"id": string(rune('a' + i)), "source": "S", "text": c.text})
		if err != nil {
			t.Fatal(err)
		}
		corpus.Write(append(line, '\n'))
	}
	for path, data := range map[string][]byte{paths.Corpus: corpus.Bytes(), paths.Lexicon: []byte(lexicon)} {
		if err := os.WriteFile(path, data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	out := filepath.Join(dir, "out")
	runTo(t, Config{Study: paths, Out: out})
	got := map[string][]int64{}
	for _, r := range read(t, out, table.Characterisations) {
		got[r.DocID] = append(got[r.DocID], r.Word)
	}
	for i, c := range texts {
		if got := got[string(rune('a'+i))]; !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.text, got, c.want)
		}
	}
}
