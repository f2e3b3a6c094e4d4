package compare

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"
)

// Test is the outcome of a test or, where Reason is not empty, the plain words
// why the data allow none; then the numbers are 0 and mean nothing.
type Test struct {
	T, DF  float64 // Student's t and its degrees of freedom
	P      float64 // two-sided
	Reason string
}

// ArticleTest tests whether two sides of different articles use a key at the
// same rate, with the article as the sampling unit (step 3 of the package's
// documentation). With r the rate of both together, Ri the greater of it and a
// side's own, and κ its clustering,
//
//	t = (r1 − r2) / √(V1 + V2),  Vi = r/Wi + κi √(r Ri³) Σw²/Wi²
//
// has the degrees of freedom of Welch and Satterthwaite. A side without
// mentions, or with hardly more than one article, has the clustering of both
// together.
func ArticleTest(a, b Sample) Test {
	if reason := incomparable(a, b); reason != "" {
		return Test{Reason: reason}
	}
	if a.effective()+b.effective()-2 < leastDF {
		return Test{Reason: TooFewArticles}
	}
	t, df := studentised(a, b)
	return Test{T: t, DF: df, P: studentP(t, df)}
}

// studentised is ArticleTest's t with its degrees of freedom. Each side has
// articles with words and one has mentions.
func studentised(a, b Sample) (t, df float64) {
	m := a.effective() + b.effective()
	words := float64(a.Words) + float64(b.Words)
	r := (float64(a.Mentions) + float64(b.Mentions)) / words
	residuals := m / (m - 2) * (a.residuals(a.rate()) + b.residuals(b.rate()))
	common := max(0, residuals-r*words) / (r * r * (float64(a.WordsSquared) + float64(b.WordsSquared)))

	own := func(s Sample) float64 {
		if s.Mentions < 1 || s.effective()-1 < leastDF {
			return common
		}
		return clustering(s)
	}
	va, vb := variance(a, r, own(a)), variance(b, r, own(b))
	df = (va + vb) * (va + vb) / (va*va/float64(a.Articles-1) + vb*vb/float64(b.Articles-1))
	return (a.rate() - b.rate()) / math.Sqrt(va+vb), df
}

// ReferenceTest tests whether a side uses a key at the rate of a reference that
// is known by its counts alone: with the terms of ArticleTest,
//
//	t = (r1 − r2) / √(V1 + r/W2)
//
// has one less degrees of freedom than the side has effective articles. The
// reference adds only what its words would vary if each were drawn by itself,
// next to nothing where it is large: its rate is taken as known. There is no
// test where the side lacks the key, for then its clustering is unknown.
func ReferenceTest(a Sample, mentions, words int64) Test {
	switch {
	case a.Articles < 1:
		return Test{Reason: NoArticle}
	case a.Words < 1 || words < 1:
		return Test{Reason: NoWord}
	case a.Articles == 1:
		return Test{Reason: OneArticle}
	case a.Mentions < 1:
		return Test{Reason: NoMention}
	}
	df := a.effective() - 1
	if df < leastDF {
		return Test{Reason: TooFewArticles}
	}
	w := float64(words)
	r := (float64(a.Mentions) + float64(mentions)) / (float64(a.Words) + w)
	v := variance(a, r, clustering(a))
	t := (a.rate() - float64(mentions)/w) / math.Sqrt(v+r/w)
	return Test{T: t, DF: df, P: studentP(t, df)}
}

// clustering is κ, how much the linearised variance of a side's rate exceeds
// that of independent words, over rate² Σw²/W²: the squared coefficient of
// variation of the articles' own rates, the negative binomial's 1/k. It needs
// mentions and more than one effective article.
func clustering(s Sample) float64 {
	r := s.rate()
	return max(0, linearised(s)-r/float64(s.Words)) * s.effective() / (r * r)
}

// variance is that of a side's rate if it is r, with clustering κ.
func variance(s Sample, r, k float64) float64 {
	high := max(r, s.rate())
	return r/float64(s.Words) + k*high*math.Sqrt(r*high)/s.effective()
}

// studentP is the two-sided probability of a Student's t.
func studentP(t, df float64) float64 {
	return min(1, 2*distuv.StudentsT{Sigma: 1, Nu: df}.CDF(-math.Abs(t)))
}

func incomparable(a, b Sample) string {
	switch {
	case a.Articles < 1 || b.Articles < 1:
		return NoArticle
	case a.Words < 1 || b.Words < 1:
		return NoWord
	case a.Articles == 1 || b.Articles == 1:
		return OneArticle
	case a.Mentions < 1 && b.Mentions < 1:
		return NoMention
	}
	return ""
}

// Difference is how much more often side a uses a key than side b, per 1,000
// words, with an interval from the article-level intervals of the two rates by
// Newcombe's square-and-add (1998): l and u being each side's limits,
//
//	(ra − rb) − √((ra−la)² + (ub−rb)²)  to  (ra − rb) + √((ua−ra)² + (rb−lb)²).
//
// There is none where either rate has none, for that rate's reason.
func (c *Confidence) Difference(a, b Sample) (perThousand float64, interval Interval) {
	ra, rb := c.Rate(a), c.Rate(b)
	d := ra.PerThousand - rb.PerThousand
	for _, i := range []Interval{ra.Articles, rb.Articles} {
		if i.Reason != "" {
			return d, Interval{Reason: i.Reason}
		}
	}
	return d, Interval{
		Low:  d - math.Hypot(ra.PerThousand-ra.Articles.Low, rb.Articles.High-rb.PerThousand),
		High: d + math.Hypot(ra.Articles.High-ra.PerThousand, rb.PerThousand-rb.Articles.Low),
	}
}
