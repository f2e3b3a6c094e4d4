package compare

import "math"

// The measures of a pair take fxy occurrences of x and y together, fx and fy
// of each, and n in all. They are not ok where the counts contradict each other
// or fxy is 0.

func validPair(fxy, fx, fy, n int64) bool {
	return 0 < fxy && fxy <= fx && fxy <= fy && fx <= n && fy <= n && fx-fxy <= n-fy
}

// PairG2 is G2FourTerm of the pair's Cooccurrence table, and 0 where x is in all
// n: it says nothing about y then, as y nothing about x where y is.
func PairG2(fxy, fx, fy, n int64) (g2 float64, ok bool) {
	switch {
	case !validPair(fxy, fx, fy, n):
		return 0, false
	case fx == n:
		return 0, true // side 2 is empty, so there is no such table
	}
	return G2FourTerm(Cooccurrence(fxy, fx, fy, n))
}

// PMI is the pointwise mutual information log2(O/E), E = fx fy / n (Church &
// Hanks 1990).
func PMI(fxy, fx, fy, n int64) (bits float64, ok bool) {
	if !validPair(fxy, fx, fy, n) {
		return 0, false
	}
	return math.Log2(float64(fxy) / float64(fx) * (float64(n) / float64(fy))), true
}

// TScore is (O−E)/√O, E = fx fy / n (Church et al. 1991).
func TScore(fxy, fx, fy, n int64) (t float64, ok bool) {
	if !validPair(fxy, fx, fy, n) {
		return 0, false
	}
	return (float64(fxy) - float64(fx)/float64(n)*float64(fy)) / math.Sqrt(float64(fxy)), true
}

// LogDice is 14 + log2(2 fxy/(fx+fy)) (Rychlý 2008): at most 14, one less for
// half as strong, and independent of the corpus' size. fx and fy are the words'
// own frequencies, not those of what stands near them; where one occurrence of
// x is near several of y, count fxy as at most fx.
func LogDice(fxy, fx, fy int64) (logDice float64, ok bool) {
	if fxy < 1 || fxy > fx || fxy > fy {
		return 0, false
	}
	return 14 + math.Log2(2*float64(fxy)/(float64(fx)+float64(fy))), true
}
