package main

// axpyPlain adds a times x to y. Products are rounded before they are added,
// so that every machine gets the same.
func axpyPlain(a float32, x, y []float32) {
	for i, v := range x {
		y[i] += float32(a * v)
	}
}

// dotPlain is the sum of products, in eight sums that are added at the end.
func dotPlain(x, y []float32) float32 {
	var s [8]float32
	for i, v := range x {
		s[i%8] += float32(v * y[i])
	}
	return ((s[0] + s[4]) + (s[1] + s[5])) + ((s[2] + s[6]) + (s[3] + s[7]))
}
