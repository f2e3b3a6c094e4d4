package compare

import (
	"math"

	"gonum.org/v1/gonum/mathext"
	"gonum.org/v1/gonum/stat/distuv"
)

// Wilson is Wilson's score interval of the proportion x/n at a level such as
// 0.95 (Wilson 1927):
//
//	(p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)
//
// It is ok only for n > 0 and 0 <= x <= n; more mentions than words count as
// as many.
func Wilson(x, n int64, level float64) (low, high float64, ok bool) {
	if n < 1 || x < 0 {
		return 0, 0, false
	}
	x = min(x, n)
	p, m := float64(x)/float64(n), float64(n)
	z := distuv.UnitNormal.Quantile((1 + level) / 2)
	centre := p + z*z/(2*m)
	half := z * math.Sqrt(p*(1-p)/m+z*z/(4*m*m))
	low, high = (centre-half)/(1+z*z/m), (centre+half)/(1+z*z/m)
	if x == 0 {
		low = 0
	}
	if x == n {
		high = 1
	}
	return low, high, true
}

// clopperPearson gives the ends of the exact interval of the proportion x/n
// (Clopper & Pearson 1934), from quantiles of the beta distribution, with the
// given probability beyond each: the lower one, and 1 less the upper one, which
// keeps its digits near 1. It wants n > 0 and 0 <= x <= n.
func clopperPearson(x, n int64, tail float64) (low, beyond float64) {
	if x > 0 {
		low = mathext.InvRegIncBeta(float64(x), float64(n-x)+1, tail)
	}
	if x < n {
		beyond = mathext.InvRegIncBeta(float64(n-x), float64(x)+1, tail)
	}
	return low, beyond
}
