package compare

import "math"

// DP is Gries' deviation of proportions (2008), ½ Σ |vᵢ/f − sᵢ|: how far a
// term's shares over the parts of a corpus, as a rule its articles, are from
// the parts' shares of the words. 0 is even, towards 1 uneven.
//
// Parts that lack the term may be left out of counts and sizes, words being
// the size of the whole corpus; what they add follows from the rest. It is not
// ok where the term does not occur.
func DP(counts, sizes []int64, words int64) (dp float64, ok bool) {
	var f, listed int64
	for i, v := range counts {
		f += v
		listed += sizes[i]
	}
	if f <= 0 || words <= 0 || listed > words {
		return 0, false
	}
	sum := float64(words-listed) / float64(words)
	for i, v := range counts {
		sum += math.Abs(float64(v)/float64(f) - float64(sizes[i])/float64(words))
	}
	return sum / 2, true
}

// DPnorm is DP divided by its greatest value, 1 − min s (Lijffijt & Gries
// 2012), smallest being the size of the smallest part. It is not ok where that
// is the whole corpus.
func DPnorm(dp float64, smallest, words int64) (norm float64, ok bool) {
	if smallest < 0 || smallest >= words {
		return 0, false
	}
	return dp / (1 - float64(smallest)/float64(words)), true
}

// JuillandD is 1 − CV/√(n−1), CV being the coefficient of variation (with the
// population's standard deviation) of a term's frequency over n parts: 1 is
// even, 0 all in one part (Juilland & Chang-Rodríguez 1964). Frequencies are
// relative ones where parts differ in size; those that are 0 may be left out.
// It is not ok for fewer than two parts or where the term does not occur.
func JuillandD(frequencies []float64, parts int) (d float64, ok bool) {
	if parts < 2 || len(frequencies) > parts {
		return 0, false
	}
	n := float64(parts)
	sum := 0.0
	for _, v := range frequencies {
		sum += v
	}
	if !(sum > 0) {
		return 0, false
	}
	mean := sum / n
	squares := (n - float64(len(frequencies))) * mean * mean
	for _, v := range frequencies {
		squares += (v - mean) * (v - mean)
	}
	return 1 - math.Sqrt(squares/n)/mean/math.Sqrt(n-1), true
}
