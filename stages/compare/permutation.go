package compare

import (
	"math"
	"math/rand/v2"
)

// Counted is one article's count of a key and its words.
type Counted struct{ Mentions, Words int64 }

// PermutationTest tests whether two sides use a key at the same rate by how
// often the difference of their rates is as great when the articles are dealt
// anew to sides of the same numbers of articles. It assumes only that under
// the hypothesis the articles are exchangeable, so it suits corpora too small
// for ArticleTest; P is never less than one over the number of ways to deal.
//
// It goes through all ways if they are at most most, and is then exact;
// otherwise it draws most of them by a generator of the given seed, and P is
// (1 + as great) / (1 + drawn). Only P of the result is set. Articles without
// words are left out.
func PermutationTest(a, b []Counted, most int, seed uint64) (test Test, exact bool) {
	articles := make([]Counted, 0, len(a)+len(b))
	var x, w int64 // of side a
	for _, c := range a {
		if c.Words > 0 {
			articles = append(articles, c)
			x, w = x+c.Mentions, w+c.Words
		}
	}
	na := len(articles)
	d := dealer{articles: articles, x: x, w: w}
	for _, c := range b {
		if c.Words > 0 {
			d.articles = append(d.articles, c)
			d.x, d.w = d.x+c.Mentions, d.w+c.Words
		}
	}
	nb := len(d.articles) - na
	switch {
	case na == 0 || nb == 0:
		return Test{Reason: NoArticle}, false
	case d.x <= 0:
		return Test{Reason: NoMention}, false
	}
	d.observed = d.difference(x, w) * (1 - 1e-9) // what is equal may be rounded apart
	small := min(na, nb)
	if ways, ok := choose(na+nb, small, most); ok {
		d.deal(0, small, 0, 0)
		return Test{P: float64(d.great) / float64(ways)}, true
	}
	d.draw(small, most, rand.New(rand.NewPCG(seed, 0)))
	return Test{P: float64(1+d.great) / float64(1+most)}, false
}

// dealer counts the ways to deal articles that differ as much as observed.
type dealer struct {
	articles []Counted
	x, w     int64 // of both sides together
	observed float64
	great    int
}

// difference is that of the rates, one side having x and w.
func (d *dealer) difference(x, w int64) float64 {
	return math.Abs(float64(x)/float64(w) - float64(d.x-x)/float64(d.w-w))
}

// deal goes through all ways to take n more articles from the given one on for
// the side that has x and w.
func (d *dealer) deal(from, n int, x, w int64) {
	if n == 0 {
		if d.difference(x, w) >= d.observed {
			d.great++
		}
		return
	}
	for i := from; i+n <= len(d.articles); i++ {
		d.deal(i+1, n-1, x+d.articles[i].Mentions, w+d.articles[i].Words)
	}
}

// draw takes n articles at random, so many times.
func (d *dealer) draw(n, times int, r *rand.Rand) {
	for range times {
		var x, w int64
		for i := range n {
			j := i + r.IntN(len(d.articles)-i)
			d.articles[i], d.articles[j] = d.articles[j], d.articles[i]
			x, w = x+d.articles[i].Mentions, w+d.articles[i].Words
		}
		if d.difference(x, w) >= d.observed {
			d.great++
		}
	}
}

// choose is the number of ways to take k of n, ok if at most limit.
func choose(n, k, limit int) (ways int, ok bool) {
	ways = 1
	for i := 1; i <= k; i++ {
		if ways > limit {
			return 0, false
		}
		ways = ways * (n - k + i) / i // stays whole; limit keeps it from overflowing
	}
	return ways, ways <= limit
}
