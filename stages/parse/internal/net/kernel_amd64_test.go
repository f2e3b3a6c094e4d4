package net

import "testing"

// TestKernelsAgreeWithoutVNNI runs what machines without it do.
func TestKernelsAgreeWithoutVNNI(t *testing.T) {
	if !vnni {
		t.Skip("this machine lacks it, so TestKernelsAgree does this")
	}
	vnni = false
	defer func() { vnni = true }()
	TestKernelsAgree(t)
	TestMulIsAMatrixProduct(t)
}
