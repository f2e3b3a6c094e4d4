package net

import "testing"

// TestKernelsAgreeWithoutAVX512 runs what machines without it do.
func TestKernelsAgreeWithoutAVX512(t *testing.T) {
	if !avx512 {
		t.Skip("this machine lacks it, so TestKernelsAgree does this")
	}
	avx512 = false
	defer func() { avx512 = true }()
	TestKernelsAgree(t)
	TestMulIsAMatrixProduct(t)
}
