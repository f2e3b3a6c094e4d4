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

// The reasons why there is no article-level interval or test.
const (
	NoArticle      = "no article"
	OneArticle     = "one article"
	TooFewArticles = "too few articles" // or of too unequal lengths, to exclude anything
	NoWord         = "no words"
	NoMention      = "no mentions"
)

// leastDF is the least degrees of freedom that Student's distribution is
// asked for: below, its quantiles exceed any rate's range.
const leastDF = 0.25

// Rate is how often a source uses a key, per 1,000 words.
type Rate struct {
	PerThousand float64
	Articles    Interval // with the article as the sampling unit
	Words       Interval // Wilson's, as if every word were drawn by itself
}

// Confidence computes intervals at one level. It keeps the quantiles that it
// has computed, one for each source's effective number of articles, and is not
// safe for concurrent use.
type Confidence struct {
	level     float64
	quantiles map[float64]float64 // of Student's distribution, by degrees of freedom
}

// At is the confidence of a level such as 0.95.
func At(level float64) *Confidence {
	return &Confidence{level: level, quantiles: map[float64]float64{}}
}

// Rate is the rate 1000 Σx/W with its intervals.
//
// Articles is a score interval on the effective count (step 2 of the package's
// documentation): with r = Σx/W, m = W²/Σw² the effective number of articles,
// v = m/(m−1) Σ(x − rw)²/W² the linearised variance of the ratio (Cochran
// 1977, ch. 6), φ = max(1, vW/r) the dispersion, and t the quantile of
// Student's distribution with m−1 degrees of freedom, the limits are the two
// solutions R of (r − R)² = t² φ R / W. Where the upper one exceeds all words
// there is no interval.
func (c *Confidence) Rate(s Sample) Rate {
	rate := Rate{PerThousand: 1000 * s.rate(), Articles: c.articles(s)}
	if low, high, ok := Wilson(s.Mentions, s.Words, c.level); ok {
		rate.Words = Interval{Low: 1000 * low, High: 1000 * high}
	} else {
		rate.Words.Reason = NoWord
	}
	return rate
}

func (c *Confidence) articles(s Sample) Interval {
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
	df := s.effective() - 1
	if df < leastDF {
		return Interval{Reason: TooFewArticles}
	}
	r, t := s.rate(), c.quantile(df)
	half := t * t * dispersion(s) / float64(s.Words) / 2
	high := r + half + math.Sqrt(half*half+2*half*r)
	if high > max(1, r) {
		return Interval{Reason: TooFewArticles}
	}
	return Interval{Low: 1000 * r * r / high, High: 1000 * high} // the solutions' product is r²
}

func (c *Confidence) quantile(df float64) float64 {
	t, ok := c.quantiles[df]
	if !ok {
		t = distuv.StudentsT{Sigma: 1, Nu: df}.Quantile((1 + c.level) / 2)
		c.quantiles[df] = t
	}
	return t
}

// linearised is the variance of the rate Σx/W as a ratio of sums over
// articles. It needs more than one effective article.
func linearised(s Sample) float64 {
	m, w := s.effective(), float64(s.Words)
	return m / (m - 1) * s.residuals(s.rate()) / (w * w)
}

// dispersion is the linearised variance over that of independent words, r/W,
// but at least 1: articles that happen to agree do not make a rate certain.
func dispersion(s Sample) float64 {
	return max(1, linearised(s)*float64(s.Words)/s.rate())
}
