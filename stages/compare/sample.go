package compare

// Sample is what a source says of one key: the extent of the source and the
// sums of the key's counts x over its articles of w words. It is all that
// rates, intervals and article-level tests need, and samples of disjoint
// articles add up field by field.
type Sample struct {
	Articles     int64 // n
	Words        int64 // W = Σw
	WordsSquared int64 // Σw²
	Mentions     int64 // Σx
	Squares      int64 // Σx²
	Cross        int64 // Σxw
}

// rate is Σx/Σw, 0 where there are no words.
func (s Sample) rate() float64 {
	if s.Words <= 0 {
		return 0
	}
	return float64(s.Mentions) / float64(s.Words)
}

// residuals is Σ(x − rw)², the spread of the articles about a rate r.
func (s Sample) residuals(r float64) float64 {
	return max(0, float64(s.Squares)-2*r*float64(s.Cross)+r*r*float64(s.WordsSquared))
}

// effective is the number of articles of equal length that would weigh as
// much, W²/Σw² (Kish 1965); it needs words.
func (s Sample) effective() float64 {
	w := float64(s.Words)
	return w * w / float64(s.WordsSquared)
}
