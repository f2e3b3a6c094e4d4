package compare

import "math"

// Table is a term in two sides: A of the N1 words of side 1, B of the N2 words
// of side 2. With the words that are not the term it makes four cells,
//
//	A        B
//	N1 − A   N2 − B
//
// and is valid if both sides have words, at most 2^53, and no cell is negative.
// Every measure
// of an invalid table is not ok. Where a measure has no finite value it is not
// ok either, so no infinity and no NaN comes out.
type Table struct{ A, B, N1, N2 int64 }

// Cooccurrence is the table of a pair: fxy occurrences together, fx and fy
// apart or together, n in all. Side 1 is what stands with x.
func Cooccurrence(fxy, fx, fy, n int64) Table {
	return Table{A: fxy, B: fy - fxy, N1: fx, N2: n - fx}
}

func (t Table) valid() bool {
	const exact = 1 << 53 // as floats
	return 0 < t.N1 && t.N1 <= exact && 0 < t.N2 && t.N2 <= exact && 0 <= t.A && t.A <= t.N1 && 0 <= t.B && t.B <= t.N2
}

// cells are the observed counts, the term's first, side by side.
func (t Table) cells() [4]float64 {
	return [4]float64{float64(t.A), float64(t.B), float64(t.N1 - t.A), float64(t.N2 - t.B)}
}

// expected are the counts of the cells if the term were as frequent in both
// sides.
func (t Table) expected() [4]float64 {
	n1, n2 := float64(t.N1), float64(t.N2)
	term := float64(t.A) + float64(t.B)
	other := float64(t.N1-t.A) + float64(t.N2-t.B)
	n := n1 + n2
	return [4]float64{n1 * term / n, n2 * term / n, n1 * other / n, n2 * other / n}
}

// G2FourTerm is the log-likelihood ratio over all four cells, 2 Σ O ln(O/E)
// (Dunning 1993). A cell of no occurrences adds nothing.
func G2FourTerm(t Table) (g2 float64, ok bool) { return logLikelihood(t, 4) }

// G2TwoTerm is the log-likelihood ratio over the term's two cells alone,
// 2 (A ln(A/E1) + B ln(B/E2)) (Rayson & Garside 2000).
func G2TwoTerm(t Table) (g2 float64, ok bool) { return logLikelihood(t, 2) }

func logLikelihood(t Table, cells int) (float64, bool) {
	if !t.valid() {
		return 0, false
	}
	observed, expected := t.cells(), t.expected()
	sum := 0.0
	for i, o := range observed[:cells] {
		// O ln(O/E) − (O−E): the O−E add up to nothing, and no digits cancel.
		sum += deviance(o, expected[i])
	}
	return 2 * sum, true
}

// BIC is the Bayesian information criterion of a log-likelihood ratio,
// G2 − ln(N1+N2) (Wilson 2013): above 2 positive evidence, above 6 strong,
// above 10 very strong.
func BIC(g2 float64, t Table) (bic float64, ok bool) {
	if !t.valid() {
		return 0, false
	}
	return g2 - math.Log(float64(t.N1)+float64(t.N2)), true
}

// ChiSquare is Pearson's Σ (O−E)²/E over the four cells. A cell that can hold
// nothing adds nothing.
func ChiSquare(t Table) (chi2 float64, ok bool) { return pearson(t, 0) }

// ChiSquareYates is ChiSquare with Yates' correction: |O−E| less one half, but
// not below 0.
func ChiSquareYates(t Table) (chi2 float64, ok bool) { return pearson(t, 0.5) }

func pearson(t Table, correction float64) (float64, bool) {
	if !t.valid() {
		return 0, false
	}
	observed, expected := t.cells(), t.expected()
	sum := 0.0
	for i, e := range expected {
		if e > 0 {
			d := max(0, math.Abs(observed[i]-e)-correction)
			sum += d * d / e
		}
	}
	return sum, true
}

// ChiSquareP is the probability of a value as high as that or higher, be it a
// G2 or a χ², by the χ² distribution with one degree of freedom.
func ChiSquareP(value float64) float64 { return math.Erfc(math.Sqrt(max(0, value) / 2)) }

// deviance is x ln(x/m) + m − x >= 0, by a series where the two are close.
func deviance(x, m float64) float64 {
	if x == 0 || m == 0 { // m is 0 only where x must be
		return m
	}
	if math.Abs(x-m) < 0.1*(x+m) {
		v := (x - m) / (x + m)
		sum := (x - m) * v
		term := 2 * x * v
		for j := 3.0; ; j += 2 {
			term *= v * v
			next := sum + term/j
			if next == sum {
				return sum
			}
			sum = next
		}
	}
	return x*math.Log(x/m) + m - x
}
