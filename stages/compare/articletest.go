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

// priorArticles is how many articles the dispersion of both sides together
// counts for in that of each side.
const priorArticles = 10

// ArticleTest tests whether two sides of different articles use a key at the
// same rate, with the article as the sampling unit (step 3 of the package's
// documentation). With r the rate of both together and φ each side's
// dispersion, moderated towards the common one,
//
//	t = (r1 − r2) / √(r φ1/W1 + r φ2/W2)
//
// has the degrees of freedom of Welch and Satterthwaite, at most n1+n2−2.
func ArticleTest(a, b Sample) Test {
	if reason := incomparable(a, b); reason != "" {
		return Test{Reason: reason}
	}
	m := a.effective() + b.effective()
	if m-2 < leastDF {
		return Test{Reason: TooFewArticles}
	}
	wa, wb := float64(a.Words), float64(b.Words)
	r := (float64(a.Mentions) + float64(b.Mentions)) / (wa + wb)
	common := m / (m - 2) * (a.residuals(a.rate()) + b.residuals(b.rate())) / (r * (wa + wb))

	va, vb := r*moderated(a, common)/wa, r*moderated(b, common)/wb
	da, db := float64(a.Articles-1), float64(b.Articles-1)
	df := min(da+db, (va+vb)*(va+vb)/(va*va/(da+priorArticles)+vb*vb/(db+priorArticles)))
	t := (a.rate() - b.rate()) / math.Sqrt(va+vb)
	return Test{T: t, DF: df, P: min(1, 2*distuv.StudentsT{Sigma: 1, Nu: df}.CDF(-math.Abs(t)))}
}

// moderated is a side's dispersion, the variance of its rate over that of
// independent words, as the mean of its own, which counts for its degrees of
// freedom, and the common one, which counts for priorArticles; but at least 1.
// A side without mentions, or with hardly more than one article, has none of
// its own.
func moderated(s Sample, common float64) float64 {
	own, df := common, float64(s.Articles-1)
	if s.Mentions > 0 && s.effective()-1 >= leastDF {
		own = linearised(s) * float64(s.Words) / s.rate()
	}
	return max(1, (df*own+priorArticles*common)/(df+priorArticles))
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
