package chart

import (
	"math"
	"testing"
)

func TestSteps(t *testing.T) {
	for _, tt := range []struct {
		rates []float64
		want  steps
	}{
		{nil, steps{0.02, 0.05, 0.1, 0.2, 0.5}},
		{[]float64{32, 3, 24}, steps{1, 2, 5, 10, 20}},
		{[]float64{12.5}, steps{0.5, 1, 2, 5, 10}},
		{[]float64{0.3}, steps{0.01, 0.02, 0.05, 0.1, 0.2}},
		{[]float64{1e-300}, steps{0.002, 0.005, 0.01, 0.02, 0.05}},
		{[]float64{1e300}, steps{20, 50, 100, 200, 500}},
	} {
		if got := stepsOf(tt.rates); got != tt.want {
			t.Errorf("%v: %v, want %v", tt.rates, got, tt.want)
		}
	}
	rates := make([]float64, 100)
	for i := range rates {
		rates[i] = float64(i) / 10
	}
	rates[3] = 1000 // one cell out of a hundred does not fade all others
	if got, want := stepsOf(rates), (steps{0.2, 0.5, 1, 2, 5}); got != want {
		t.Errorf("%v, want %v", got, want)
	}
	if rates[3] != 1000 {
		t.Error("the rates were sorted in place")
	}
}

// The key tells each shade's rates: a rate at a step has the shade on its
// right, any below it the one on its left.
func TestShades(t *testing.T) {
	s := stepsOf([]float64{32})
	for i, v := range s {
		if s.shade(v) != heat[i+1] || s.shade(math.Nextafter(v, 0)) != heat[i] {
			t.Errorf("the shade does not change at %v", v)
		}
	}
	for _, v := range []float64{0, -1, math.NaN()} {
		if s.shade(v) != none {
			t.Errorf("%v has a shade", v)
		}
	}
	if s.shade(1e300) != heat[len(heat)-1] {
		t.Error("a high rate is not dark")
	}
}
