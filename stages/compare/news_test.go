package compare

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// Articles of real news, dealt at random to two sides: how often the tests find
// a difference at alpha .05, over all words of which the smaller side is
// expected to have five. Nothing distinguishes the sides, so the article-level
// test must stay within .03 to .07.
func TestNewsFalsePositives(t *testing.T) {
	dir := os.Getenv("EPITHET_BENCH")
	if dir == "" {
		t.Skip("EPITHET_BENCH is not set")
	}
	data, err := os.ReadFile(filepath.Join(dir, "news", "news.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	type counts struct {
		words int64
		of    map[string]int64
	}
	var articles []counts
	for line := range bytes.Lines(data[:min(len(data), 12<<20)]) {
		var a struct{ Text string }
		if json.Unmarshal(line, &a) != nil {
			break // the line that the limit cuts
		}
		c := counts{of: map[string]int64{}}
		for word := range strings.FieldsFuncSeq(strings.ToLower(a.Text), func(r rune) bool { return !unicode.IsLetter(r) }) {
			c.words++
			c.of[word]++
		}
		if c.words > 0 {
			articles = append(articles, c)
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	var log rows
	log.row("articles", "tests", "G2 4-term", "article t")
	for _, n := range [][2]int{{10, 10}, {30, 30}, {100, 100}, {10, 500}, {30, 500}, {100, 500}} {
		tests, token, article := 0.0, 0.0, 0.0
		for range 30 {
			dealt := r.Perm(len(articles))[:n[0]+n[1]]
			var sides [2]map[string]Sample
			var sizes [2]Sample
			for i, at := range dealt {
				side := 0
				if i >= n[0] {
					side = 1
				}
				if sides[side] == nil {
					sides[side] = map[string]Sample{}
				}
				w := articles[at].words
				sizes[side].Articles++
				sizes[side].Words += w
				sizes[side].WordsSquared += w * w
				for word, x := range articles[at].of {
					s := sides[side][word]
					s.Mentions, s.Squares, s.Cross = s.Mentions+x, s.Squares+x*x, s.Cross+x*w
					sides[side][word] = s
				}
			}
			words := maps.Clone(sides[0])
			maps.Copy(words, sides[1])
			for _, word := range slices.Sorted(maps.Keys(words)) {
				a, b := sides[0][word], sides[1][word]
				for i, s := range []*Sample{&a, &b} {
					s.Articles, s.Words, s.WordsSquared = sizes[i].Articles, sizes[i].Words, sizes[i].WordsSquared
				}
				if float64(a.Mentions+b.Mentions)*float64(a.Words)/float64(a.Words+b.Words) < 5 {
					continue
				}
				tests++
				if g2, _ := G2FourTerm(Table{a.Mentions, b.Mentions, a.Words, b.Words}); ChiSquareP(g2) <= .05 {
					token++
				}
				if ArticleTest(a, b).P <= .05 {
					article++
				}
			}
		}
		log.row(fmt.Sprintf("%d/%d", n[0], n[1]), tests, fmt.Sprintf("%.3f", token/tests), fmt.Sprintf("%.3f", article/tests))
		if f := article / tests; f < .03 || f > .07 {
			t.Errorf("%v articles: the article-level test finds %.3f", n, f)
		}
	}
	t.Log(log.String())
}
