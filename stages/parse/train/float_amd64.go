package main

import "epithet/stages/parse/internal/net"

//go:noescape
func axpyAVX(a float32, x, y *float32, n int)

//go:noescape
func dotAVX(x, y *float32, n int, out *[8]float32)

// axpy adds a times x to y. Their lengths are equal.
func axpy(a float32, x, y []float32) {
	if len(x) == 0 || len(x)%8 != 0 || !net.AVX2 {
		axpyPlain(a, x, y)
		return
	}
	_ = y[len(x)-1]
	axpyAVX(a, &x[0], &y[0], len(x))
}

// dot is the sum of products of x and y. Their lengths are equal.
func dot(x, y []float32) float32 {
	if len(x) == 0 || len(x)%8 != 0 || !net.AVX2 {
		return dotPlain(x, y)
	}
	_ = y[len(x)-1]
	var s [8]float32
	dotAVX(&x[0], &y[0], len(x), &s)
	return ((s[0] + s[4]) + (s[1] + s[5])) + ((s[2] + s[6]) + (s[3] + s[7]))
}
