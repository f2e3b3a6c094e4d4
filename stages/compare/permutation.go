package compare

import (
	"math"
	"math/rand/v2"
)

// Counted is one article's count of a key and its words.
type Counted struct{ Mentions, Words int64 }

// PermutationTest tests whether two sides use a key at the same rate by how
// often they differ as much when the articles are dealt anew to sides of the
// same numbers of articles. They differ by the t of ArticleTest: studentised,
// the test holds better where a word clusters more in one side (Janssen 1997;
// Chung & Romano 2013). Where a side has one article they differ by their
// rates. P is never less than one over the number of ways to deal.
//
// It goes through all ways if they are at most most, and is then exact;
// otherwise it draws most of them by a generator of the given seed, and P is
// (1 + as great) / (1 + drawn). Only P of the result is set. Articles without
// words are left out.
func PermutationTest(a, b []Counted, most int, seed uint64) (test Test, exact bool) {
	var d dealer
	var first Sample
	for _, c := range a {
		if c.Words > 0 {
			d.articles = append(d.articles, c)
			first = first.plus(c)
		}
	}
	d.whole = first
	for _, c := range b {
		if c.Words > 0 {
			d.articles = append(d.articles, c)
			d.whole = d.whole.plus(c)
		}
	}
	na := int(first.Articles)
	nb := len(d.articles) - na
	switch {
	case na == 0 || nb == 0:
		return Test{Reason: NoArticle}, false
	case d.whole.Mentions <= 0:
		return Test{Reason: NoMention}, false
	}
	d.observed = d.difference(first) * (1 - 1e-9) // what is equal may be rounded apart
	small := min(na, nb)
	if ways, ok := choose(na+nb, small, most); ok {
		d.deal(0, small, Sample{})
		return Test{P: float64(d.great) / float64(ways)}, true
	}
	d.draw(small, most, rand.New(rand.NewPCG(seed, 0)))
	return Test{P: float64(1+d.great) / float64(1+most)}, false
}

// plus adds an article.
func (s Sample) plus(c Counted) Sample {
	x, w := c.Mentions, c.Words
	return Sample{
		Articles: s.Articles + 1, Words: s.Words + w, WordsSquared: s.WordsSquared + w*w,
		Mentions: s.Mentions + x, Squares: s.Squares + x*x, Cross: s.Cross + x*w,
	}
}

// minus takes the articles of o away.
func (s Sample) minus(o Sample) Sample {
	return Sample{
		Articles: s.Articles - o.Articles, Words: s.Words - o.Words, WordsSquared: s.WordsSquared - o.WordsSquared,
		Mentions: s.Mentions - o.Mentions, Squares: s.Squares - o.Squares, Cross: s.Cross - o.Cross,
	}
}

// dealer counts the ways to deal articles that differ as much as observed.
type dealer struct {
	articles []Counted
	whole    Sample // of both sides
	observed float64
	great    int
}

// difference is how much one side differs from the other.
func (d *dealer) difference(side Sample) float64 {
	other := d.whole.minus(side)
	if side.Articles == 1 || other.Articles == 1 {
		return math.Abs(side.rate() - other.rate())
	}
	t, _ := studentised(side, other)
	return math.Abs(t)
}

// deal goes through all ways to take n more articles from the given one on for
// the side.
func (d *dealer) deal(from, n int, side Sample) {
	if n == 0 {
		if d.difference(side) >= d.observed {
			d.great++
		}
		return
	}
	for i := from; i+n <= len(d.articles); i++ {
		d.deal(i+1, n-1, side.plus(d.articles[i]))
	}
}

// draw takes n articles at random, so many times.
func (d *dealer) draw(n, times int, r *rand.Rand) {
	for range times {
		var side Sample
		for i := range n {
			j := i + r.IntN(len(d.articles)-i)
			d.articles[i], d.articles[j] = d.articles[j], d.articles[i]
			side = side.plus(d.articles[i])
		}
		if d.difference(side) >= d.observed {
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
