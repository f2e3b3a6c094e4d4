// Package processor tells what the processor can do.
package processor

// hasAVX2 reports whether processor and system know AVX2.
func hasAVX2() bool

// AVX2 says that processor and system know AVX2.
var AVX2 = hasAVX2()
