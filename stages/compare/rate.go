package compare

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"
)

// Interval is a confidence interval or, where Reason is not empty, the plain
// words why the data allow none; then Low and High are 0 and mean nothing.
type Interval struct {
	Low, High float64
	Reason    string
}

// The reasons why there is no article-level interval.
const (
	NoArticle  = "no article"
	OneArticle = "one article"
	NoWord     = "no words"
	NoMention  = "no mentions"
)

// Rate is how often a source uses a key, per 1,000 words.
type Rate struct {
	PerThousand float64
	Articles    Interval // with the article as the sampling unit
	Words       Interval // Wilson's, as if every word were drawn by itself
}

// RateOf is the rate 1000 Σx/Σw with its intervals at a level such as 0.95.
//
// Articles is a score interval on the effective count (step 2 of the package's
// documentation): with r = Σx/W, v = n/(n−1) Σ(x − rw)²/W² the linearised
// variance of the ratio (Cochran 1977, ch. 6), φ = max(1, vW/r) the design
// effect, and t the quantile of Student's distribution with n−1 degrees of
// freedom, the limits are the two solutions R of (r − R)² = t² φ R / W.
func RateOf(s Sample, level float64) Rate {
	r := s.rate()
	rate := Rate{PerThousand: 1000 * r, Articles: articleInterval(s, level)}
	if low, high, ok := Wilson(s.Mentions, s.Words, level); ok {
		rate.Words = Interval{Low: 1000 * low, High: 1000 * high}
	} else {
		rate.Words.Reason = NoWord
	}
	return rate
}

func articleInterval(s Sample, level float64) Interval {
	switch {
	case s.Articles < 1:
		return Interval{Reason: NoArticle}
	case s.Words < 1:
		return Interval{Reason: NoWord}
	case s.Articles == 1:
		return Interval{Reason: OneArticle}
	case s.Mentions < 1:
		return Interval{Reason: NoMention}
	}
	r := s.rate()
	t := distuv.StudentsT{Sigma: 1, Nu: float64(s.Articles - 1)}.Quantile((1 + level) / 2)
	half := t * t * flooredVariance(s) / r / 2
	root := math.Sqrt(half*half + 2*half*r)
	high := r + half + root
	return Interval{Low: 1000 * r * r / high, High: 1000 * high} // the solutions' product is r²
}

// linearised is the variance of the rate Σx/W as a ratio of sums over
// articles, Σ(x − rw)²/W² with the factor n/(n−1). It needs two articles.
func linearised(s Sample) float64 {
	n, w := float64(s.Articles), float64(s.Words)
	return n / (n - 1) * s.residuals(s.rate()) / (w * w)
}

// flooredVariance is the linearised variance, but no less than that of a count
// of independent words: articles that happen to agree do not make it certain.
func flooredVariance(s Sample) float64 {
	return max(linearised(s), s.rate()/float64(s.Words))
}
