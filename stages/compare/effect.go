package compare

import (
	"math"

	"gonum.org/v1/gonum/mathext"
)

// LogRatio is log2(p1/p2) of the term's relative frequencies (Hardie 2014): +1
// is twice as frequent in side 1. Where either side lacks the term it is
// infinite and not ok; LogRatioWalter is not.
func LogRatio(t Table) (log2 float64, ok bool) {
	if !t.valid() || t.A == 0 || t.B == 0 {
		return 0, false
	}
	return math.Log2(float64(t.A) / float64(t.N1) / (float64(t.B) / float64(t.N2))), true
}

// LogRatioWalter is LogRatio with ½ added to each count and each size (Walter
// 1975), finite for all valid tables.
func LogRatioWalter(t Table) (log2 float64, ok bool) {
	if !t.valid() {
		return 0, false
	}
	p1 := (float64(t.A) + 0.5) / (float64(t.N1) + 0.5)
	p2 := (float64(t.B) + 0.5) / (float64(t.N2) + 0.5)
	return math.Log2(p1 / p2), true
}

// LRC is the conservative log ratio (Evert 2022): of the confidence interval
// of the log2 relative risk the limit that is nearer to 0, and 0 where the
// interval holds 0. The interval is Clopper and Pearson's of A/(A+B) at
// 1 − alpha/tests, Bonferroni's correction for so many terms tested, and its
// limits p go over by log2(p/(1−p) · N2/N1). A term that neither side has
// gives 0.
func LRC(t Table, alpha float64, tests int) (log2 float64, ok bool) {
	if !t.valid() || !(0 < alpha && alpha < 1) || tests < 1 {
		return 0, false
	}
	if t.A+t.B == 0 {
		return 0, true
	}
	a, b := float64(t.A), float64(t.B)
	tail := alpha / float64(tests) / 2
	share := float64(t.N1) / (float64(t.N1) + float64(t.N2)) // A/(A+B) at a log ratio of 0
	sizes := float64(t.N2) / float64(t.N1)
	// A limit is beyond 0 if at 0 the tail's probability is less than the limit's.
	switch {
	case t.A > 0 && mathext.RegIncBeta(a, b+1, share) < tail:
		low, _ := clopperPearson(t.A, t.A+t.B, tail)
		return math.Log2(low / (1 - low) * sizes), true
	case t.B > 0 && mathext.RegIncBeta(b, a+1, 1-share) < tail:
		_, beyond := clopperPearson(t.A, t.A+t.B, tail)
		return math.Log2((1 - beyond) / beyond * sizes), true
	}
	return 0, true
}

// PercentDiff is 100 (p1−p2)/p2 (Gabrielatos & Marchi 2011), not ok where side
// 2 lacks the term.
func PercentDiff(t Table) (percent float64, ok bool) {
	if !t.valid() || t.B == 0 {
		return 0, false
	}
	p1, p2 := float64(t.A)/float64(t.N1), float64(t.B)/float64(t.N2)
	return 100 * (p1 - p2) / p2, true
}

// OddsRatio is ad/bc of the four cells, not ok where b or c is 0.
func OddsRatio(t Table) (ratio float64, ok bool) {
	if !t.valid() || t.B == 0 || t.A == t.N1 {
		return 0, false
	}
	o := t.cells()
	return o[0] / o[2] * (o[3] / o[1]), true
}

// SimpleMaths is (pm1+k)/(pm2+k) of the frequencies per million (Kilgarriff
// 2009); the smoothing k > 0 decides how rare the words are that come first.
func SimpleMaths(t Table, k float64) (ratio float64, ok bool) {
	if !t.valid() || !(k > 0) {
		return 0, false
	}
	pm1, pm2 := 1e6*float64(t.A)/float64(t.N1), 1e6*float64(t.B)/float64(t.N2)
	return (pm1 + k) / (pm2 + k), true
}

// LogOddsDirichlet is the log odds ratio with a Dirichlet prior (Monroe,
// Colaresi & Quinn 2008),
//
//	δ = ln[(A+α)/(N1+α0−A−α)] − ln[(B+α)/(N2+α0−B−α)],
//
// with its standard error √(1/(A+α) + 1/(B+α)); z is the one by the other.
// alpha > 0 is the term's prior count and alpha0 > alpha the sum over all
// terms: for an informative prior, alpha0 times the term's share of a
// background corpus. Empty sides are allowed: the prior stands for them.
func LogOddsDirichlet(t Table, alpha, alpha0 float64) (delta, se float64, ok bool) {
	if t.A < 0 || t.B < 0 || t.A > t.N1 || t.B > t.N2 || !(0 < alpha && alpha < alpha0) {
		return 0, 0, false
	}
	y1, y2 := float64(t.A)+alpha, float64(t.B)+alpha
	delta = math.Log(y1/(float64(t.N1)+alpha0-y1)) - math.Log(y2/(float64(t.N2)+alpha0-y2))
	return delta, math.Sqrt(1/y1 + 1/y2), true
}
