package compare

import "math"

// FisherP is the two-sided probability of Fisher's exact test: of all tables
// with the same margins that are no more likely than this one, those within
// 1e-7 of its probability being as likely, as R and SciPy have it.
func FisherP(t Table) (p float64, ok bool) {
	if !t.valid() {
		return 0, false
	}
	term := t.A + t.B
	low, high := max(0, term-t.N2), min(term, t.N1)
	here := hypergeometric(t.A, term, t.N1, t.N2)
	limit := here * (1 + 1e-7)
	mode := min(max(int64((float64(term)+1)*(float64(t.N1)+1)/(float64(t.N1)+float64(t.N2)+2)), low), high)

	// The probabilities fall on either side of the mode: the table's own tail,
	// and the other one from the first value that is no more likely.
	if here >= hypergeometric(mode, term, t.N1, t.N2)*(1-1e-7) {
		return 1, true
	}
	if t.A < mode {
		from := firstBelow(mode, high+1, func(x int64) bool { return hypergeometric(x, term, t.N1, t.N2) <= limit })
		p = tail(t.A, low, -1, term, t.N1, t.N2) + tail(from, high, 1, term, t.N1, t.N2)
	} else {
		from := -firstBelow(-mode, -low+1, func(x int64) bool { return hypergeometric(-x, term, t.N1, t.N2) <= limit })
		p = tail(t.A, high, 1, term, t.N1, t.N2) + tail(from, low, -1, term, t.N1, t.N2)
	}
	return min(1, p), true
}

// firstBelow is the least x in [from, to) that is below, or to: below is false
// up to some x and true from there.
func firstBelow(from, to int64, below func(int64) bool) int64 {
	for from < to {
		middle := from + (to-from)/2
		if below(middle) {
			to = middle
		} else {
			from = middle + 1
		}
	}
	return from
}

// tail sums the probabilities from x to the end in steps of ±1, until they
// add nothing. Each follows from the one before.
func tail(x, end, step, term, n1, n2 int64) float64 {
	if (end-x)*step < 0 {
		return 0
	}
	p := hypergeometric(x, term, n1, n2)
	sum := p
	for ; x != end && p > sum*1e-18; x += step {
		a, b := float64(x), float64(term-x)
		c, d := float64(n1-x), float64(n2-term+x)
		if step > 0 {
			p *= c * b / ((a + 1) * (d + 1))
		} else {
			p *= a * d / ((c + 1) * (b + 1))
		}
		sum += p
	}
	return sum
}

// hypergeometric is the probability that x of a term's occurrences fall in n1
// of n1+n2 words, from three binomial probabilities that keep their digits for
// large counts (Loader 2000).
func hypergeometric(x, term, n1, n2 int64) float64 {
	p := float64(term) / (float64(n1) + float64(n2))
	return binomial(float64(x), float64(n1), p) * binomial(float64(term-x), float64(n2), p) /
		binomial(float64(term), float64(n1)+float64(n2), p)
}

// binomial is the probability of x of n at p each by Loader's saddle-point
// expansion.
func binomial(x, n, p float64) float64 {
	switch {
	case p <= 0:
		if x == 0 {
			return 1
		}
		return 0
	case p >= 1:
		if x == n {
			return 1
		}
		return 0
	case n == 0:
		return 1
	case x == 0:
		return math.Exp(n * math.Log1p(-p))
	case x == n:
		return math.Exp(n * math.Log(p))
	}
	e := stirlingError(n) - stirlingError(x) - stirlingError(n-x) - deviance(x, n*p) - deviance(n-x, n*(1-p))
	return math.Exp(e) * math.Sqrt(n/(2*math.Pi*x*(n-x)))
}

// stirlingError is ln n! less Stirling's formula.
func stirlingError(n float64) float64 {
	if n < 16 {
		lg, _ := math.Lgamma(n + 1)
		return lg - (n+0.5)*math.Log(n) + n - 0.5*math.Log(2*math.Pi)
	}
	nn := n * n
	return (1.0/12 - (1.0/360-(1.0/1260-(1.0/1680-1.0/1188/nn)/nn)/nn)/nn) / n
}

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
