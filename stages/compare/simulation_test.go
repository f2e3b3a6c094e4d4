package compare

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// Two sources that use a word alike, in articles in which it clusters: how
// often each test finds a difference at alpha .05. The article-level test must
// stay within .03 to .07 from five expected mentions a side, and below .07
// everywhere; the permutation test as well.
func TestSimulationFalsePositives(t *testing.T) {
	t.Parallel()
	const rounds = 4000
	var log rows
	log.row("per 1000", "shape", "articles", "G2 4-term", "article t", "permutation")
	for _, rate := range []float64{.0005, .002, .01} {
		for _, shape := range []float64{.3, 1} {
			for _, n := range [][2]int{{5, 5}, {10, 10}, {30, 30}, {100, 100}, {10, 200}, {30, 200}} {
				r := rand.New(rand.NewPCG(1, uint64(n[0]*1000+n[1])))
				words := clustered{rate, shape, r}
				token, articles, permuted := 0, 0, 0
				for round := range rounds {
					xa, wa := words.articles(n[0])
					xb, wb := words.articles(n[1])
					a, b := sampleOf(xa, wa), sampleOf(xb, wb)
					g2, ok := G2FourTerm(Table{A: a.Mentions, B: b.Mentions, N1: a.Words, N2: b.Words})
					if ok && ChiSquareP(g2) <= .05 {
						token++
					}
					if test := ArticleTest(a, b); test.Reason == "" && test.P <= .05 {
						articles++
					}
					if n[0]+n[1] <= 20 && round%5 == 0 {
						if test, _ := PermutationTest(counted(xa, wa), counted(xb, wb), 252, 1); test.Reason == "" && test.P <= .05 {
							permuted++
						}
					}
				}
				share := func(hits, of int) float64 { return float64(hits) / float64(of) }
				p := "–"
				if n[0]+n[1] <= 20 {
					p = fmt.Sprintf("%.3f", share(permuted, rounds/5))
				}
				if f := share(permuted, rounds/5); f > .075 {
					t.Errorf("rate %v, shape %v, %v articles: the permutation test finds %.3f", 1000*rate, shape, n, f)
				}
				name := fmt.Sprintf("%v/%v", n[0], n[1])
				log.row(1000*rate, shape, name, fmt.Sprintf("%.3f", share(token, rounds)), fmt.Sprintf("%.3f", share(articles, rounds)), p)
				least := .03
				if rate*700*float64(n[0]) < 5 {
					least = 0 // too few mentions to be expected: it finds less
				}
				if f := share(articles, rounds); f < least || f > .07 {
					t.Errorf("rate %v, shape %v, %s articles: the article-level test finds %.3f", 1000*rate, shape, name, f)
				}
			}
		}
	}
	t.Log(log.String())
}

func counted(xs, ws []int64) []Counted {
	c := make([]Counted, len(xs))
	for i := range xs {
		c[i] = Counted{xs[i], ws[i]}
	}
	return c
}
