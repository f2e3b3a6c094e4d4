package compare

import "math"

// DPnorm is DP divided by its greatest value, 1 − min s (Lijffijt & Gries
// 2012), smallest being the size of the smallest part. It is not ok where that
// is the whole corpus.
func DPnorm(dp float64, smallest, words int64) (norm float64, ok bool) {
	if smallest < 0 || smallest >= words {
		return 0, false
	}
	return dp / (1 - float64(smallest)/float64(words)), true
}

// Spread gathers how unevenly a term is spread over the parts of a corpus, as a
// rule its articles, part by part, without keeping the parts. The order of the
// parts shows in the last digits.
type Spread struct {
	Mentions, Words int64 // of the whole, known beforehand

	listed, deviation float64 // of the parts that hold the term
	sum, squares      float64 // of its relative frequencies
}

// Add takes a part that holds the term so many times. Parts without it are
// left out.
func (s *Spread) Add(mentions, words int64) {
	if mentions < 1 || words < 1 || s.Mentions < 1 || s.Words < 1 {
		return
	}
	v, w := float64(mentions), float64(words)
	s.listed += w
	s.deviation += math.Abs(v/float64(s.Mentions) - w/float64(s.Words))
	s.sum += v / w
	s.squares += v / w * (v / w)
}

// DP is Gries' deviation of proportions (2008), ½ Σ |vᵢ/f − sᵢ|: how far a
// term's shares over the parts are from the parts' shares of the words. 0 is
// even, towards 1 uneven. It is not ok where the term does not occur.
func (s *Spread) DP() (dp float64, ok bool) {
	if s.Mentions < 1 || s.Words < 1 {
		return 0, false
	}
	return (s.deviation + max(0, float64(s.Words)-s.listed)/float64(s.Words)) / 2, true
}

// rounding is more than what sums of floating-point numbers lose.
const rounding = 1e-12

// JuillandD is 1 − CV/√(n−1), CV being the coefficient of variation (with the
// population's standard deviation) of the term's relative frequency over n
// parts, those without it among them: 1 is even, 0 all in one part (Juilland &
// Chang-Rodríguez 1964). It is not ok for fewer than two parts or where the term
// does not occur.
func (s *Spread) JuillandD(parts int64) (d float64, ok bool) {
	if parts < 2 || !(s.sum > 0) {
		return 0, false
	}
	n := float64(parts)
	variation := math.Sqrt(max(0, n*s.squares/(s.sum*s.sum)-1))
	if d = 1 - variation/math.Sqrt(n-1); d < rounding {
		return 0, true
	}
	return d, true
}
