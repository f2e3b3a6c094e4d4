package clean

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"epithet/stages/article"
)

// goldSpan is a line of the hand-annotated page parts.
type goldSpan struct {
	Doc        string
	Start, End int
	Kind       string
}

// TestGold scores the seed articles by bytes that are not white space against
// the annotation in the folder that EPITHET_GOLD names.
func TestGold(t *testing.T) {
	dir := os.Getenv("EPITHET_GOLD")
	if dir == "" {
		t.Skip("EPITHET_GOLD is not set")
	}
	gold := map[string][]goldSpan{}
	f, err := os.Open(filepath.Join(dir, "boilerplate.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var s goldSpan
		if err := json.Unmarshal(lines.Bytes(), &s); err != nil {
			t.Fatal(err)
		}
		gold[s.Doc] = append(gold[s.Doc], s)
	}
	var right, found, wanted [4]int
	for doc, spans := range gold {
		b, err := os.ReadFile(filepath.Join("..", "..", "seeds", doc+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		text := string(b)
		want, got := make([]article.Kind, len(text)), make([]article.Kind, len(text))
		for _, s := range spans {
			for k := article.Content; k <= article.Furniture; k++ {
				if k.String() == s.Kind {
					fill(want[s.Start:s.End], k)
				}
			}
		}
		for _, p := range Parts(text) {
			fill(got[p.Start:p.End], p.Kind)
		}
		for i := range text {
			if s, e := trim(text, i, i+1); s == e {
				continue
			}
			found[got[i]]++
			wanted[want[i]]++
			if got[i] == want[i] {
				right[got[i]]++
			}
		}
	}
	for k := article.Content; k <= article.Furniture; k++ {
		p, r := float64(right[k])/float64(found[k]), float64(right[k])/float64(wanted[k])
		f1 := 2 * p * r / (p + r)
		t.Logf("%-9v precision %.4f recall %.4f F1 %.4f", k, p, r, f1)
		if f1 < 0.97 {
			t.Errorf("F1 of %v is %.4f", k, f1)
		}
	}
}

func fill(kinds []article.Kind, k article.Kind) {
	for i := range kinds {
		kinds[i] = k
	}
}
