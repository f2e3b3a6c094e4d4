package compare

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// Two sources that use a word at the same rate, in articles in which it
// clusters: how often each test finds a difference at alpha .05. What the
// article-level test and permutations find must be what the package's
// documentation tells.
func TestSimulationFalsePositives(t *testing.T) {
	t.Parallel()
	type shapes struct{ a, b float64 }
	cell, worst := uint64(0), 0.0
	var log rows
	log.row("per 1000", "shapes", "articles", "G2 4-term", "article t", "permutation")
	for _, rate := range []float64{.0005, .002, .01} {
		for _, shape := range []shapes{{.3, .3}, {1, 1}, {.3, 3}, {3, .3}} {
			for _, n := range [][2]int{{5, 5}, {10, 10}, {30, 30}, {100, 100}, {10, 200}, {30, 200}, {100, 200}} {
				r := rand.New(rand.NewPCG(cell, 1))
				cell++
				token, articles, permuted := 0, 0, 0
				rounds := 3000
				if shape.a != shape.b {
					rounds = 1500
				}
				small := n[0]+n[1] <= 20
				for round := range rounds {
					xa, wa := clustered{rate, shape.a, r}.articles(n[0])
					xb, wb := clustered{rate, shape.b, r}.articles(n[1])
					a, b := sampleOf(xa, wa), sampleOf(xb, wb)
					g2, ok := G2FourTerm(Table{A: a.Mentions, B: b.Mentions, N1: a.Words, N2: b.Words})
					if ok && ChiSquareP(g2) <= .05 {
						token++
					}
					if test := ArticleTest(a, b); test.Reason == "" && test.P <= .05 {
						articles++
					}
					if small && round%5 == 0 {
						if test, _ := PermutationTest(counted(xa, wa), counted(xb, wb), 252, 1); test.Reason == "" &&
							test.P <= .05 {
							permuted++
						}
					}
				}
				byToken, byArticle := float64(token)/float64(rounds), float64(articles)/float64(rounds)
				worst = max(worst, byToken)
				byPermutation := "–"
				if small {
					byPermutation = fmt.Sprintf("%.3f", float64(permuted)/float64(rounds/5))
				}
				log.row(1000*rate, fmt.Sprintf("%v/%v", shape.a, shape.b), fmt.Sprintf("%d/%d", n[0], n[1]),
					fmt.Sprintf("%.3f", byToken), fmt.Sprintf("%.3f", byArticle), byPermutation)
				if shape.a != shape.b {
					if f := float64(permuted) / float64(rounds/5); byArticle > .09 || f > .15 {
						t.Errorf("rate %v, shapes %v, %v articles: the article-level test finds %.3f, permutations %.3f",
							1000*rate, shape, n, byArticle, f)
					}
					continue
				}
				least := 0.0
				if rate*700*float64(n[0]) >= 10 && n[0] >= 10 {
					least = .03
					if shape.a < 1 {
						least = .01
					}
				}
				if byArticle < least || byArticle > .07 {
					t.Errorf("rate %v, shapes %v, %v articles: the article-level test finds %.3f", 1000*rate, shape, n, byArticle)
				}
				if f := float64(permuted) / float64(rounds/5); f > .07 {
					t.Errorf("rate %v, shapes %v, %v articles: the permutation test finds %.3f", 1000*rate, shape, n, f)
				}
			}
		}
	}
	if worst < .7 {
		t.Errorf("the package's documentation tells more of G2: %.3f", worst)
	}
	t.Log(log.String())
}

// A source that uses a word at the rate of a reference: how often ReferenceTest
// finds a difference at alpha .05. It must stay below .07, and above .02 where
// thirty articles or more are expected to have twenty mentions.
func TestSimulationReference(t *testing.T) {
	t.Parallel()
	const rounds, words = 2000, 100_000_000
	cell := uint64(0)
	var log rows
	log.row("per 1000", "shape", "articles", "G2 4-term", "article t")
	for _, rate := range []float64{.0005, .002, .01} {
		for _, shape := range []float64{.3, 1, 3, math.Inf(1)} {
			for _, n := range []int{2, 3, 5, 10, 30, 100} {
				r := rand.New(rand.NewPCG(cell, 3))
				cell++
				reference := int64(rate * words)
				token, articles := 0, 0
				for range rounds {
					s := sampleOf(clustered{rate, shape, r}.articles(n))
					g2, ok := G2FourTerm(Table{A: s.Mentions, B: reference, N1: s.Words, N2: words})
					if ok && ChiSquareP(g2) <= .05 {
						token++
					}
					if test := ReferenceTest(s, reference, words); test.Reason == "" && test.P <= .05 {
						articles++
					}
				}
				byArticle := float64(articles) / rounds
				log.row(1000*rate, shape, n, fmt.Sprintf("%.3f", float64(token)/rounds), fmt.Sprintf("%.3f", byArticle))
				if byArticle > .07 || n >= 30 && rate*700*float64(n) >= 20 && byArticle < .02 {
					t.Errorf("rate %v, shape %v, %d articles: the test finds %.3f", 1000*rate, shape, n, byArticle)
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
