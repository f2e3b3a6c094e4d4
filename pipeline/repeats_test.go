package pipeline

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"epithet/pipeline/study"
)

// Articles of one text are told of, however the corpus is cut, and again where all
// is found from the run before.
func TestRepeats(t *testing.T) {
	one, two := "Orla Holt is a thief, said Ada Brandt.\n", "Nobody came.\n"
	for name, c := range map[string]struct {
		texts []string
		want  string
	}{
		"none": {[]string{one, two}, ""},
		"one":  {[]string{one, two, one}, `the article "2" has the very text of an earlier one (sha256 in documents tells which); both count`},
		"more": {[]string{two, one, one, two,
			one}, `3 articles have the very text of an earlier one, the first of them "2" (sha256 in documents tells which); all of them count`},
	} {
		t.Run(name, func(t *testing.T) {
			var b bytes.Buffer
			for i, text := range c.texts {
				line, _ := json.Marshal(map[string]any{"id": fmt.Sprint(i), "source": "Only", "text": text})
				b.Write(append(line, '\n'))
			}
			corpus := filepath.Join(t.TempDir(), "c.jsonl")
			if err := os.WriteFile(corpus, b.Bytes(), 0o666); err != nil {
				t.Fatal(err)
			}
			out := filepath.Join(t.TempDir(), "out")
			for range 2 { // the second finds what the first has made
				sum := runTo(t, Config{Study: study.Paths{Corpus: corpus}, Out: out, TablesOnly: true})
				got := slices.DeleteFunc(sum.Notices, func(n string) bool { return !strings.Contains(n, "very text") })
				if strings.Join(got, "; ") != c.want {
					t.Errorf("notices %q, want %q", got, c.want)
				}
			}
		})
	}
}
