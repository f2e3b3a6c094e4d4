package compare

import (
	"math"
	"math/rand/v2"
	"testing"
)

// spreadOf is the spread of a term that the parts hold so many times.
func spreadOf(counts, sizes []int64) Spread {
	var s Spread
	for i := range counts {
		s.Mentions, s.Words = s.Mentions+counts[i], s.Words+sizes[i]
	}
	for i := range counts {
		s.Add(counts[i], sizes[i])
	}
	return s
}

// Part by part it is what the formulas give of the lists.
func TestSpreadAgainstLists(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 500 {
		n := 1 + r.IntN(30)
		counts, sizes := make([]int64, n), make([]int64, n)
		var mentions, words, mean, squares, dp float64
		for i := range n {
			counts[i], sizes[i] = max(0, r.Int64N(12)-6), 1+r.Int64N(2000)
			mentions, words = mentions+float64(counts[i]), words+float64(sizes[i])
			mean += float64(counts[i]) / float64(sizes[i]) / float64(n)
		}
		for i := range n {
			v, w := float64(counts[i]), float64(sizes[i])
			dp += math.Abs(v/mentions-w/words) / 2
			squares += (v/w - mean) * (v/w - mean) / float64(n)
		}
		s := spreadOf(counts, sizes)
		if got, ok := s.DP(); ok != (mentions > 0) || ok && math.Abs(got-dp) > 1e-12 {
			t.Errorf("%v of %v: DP %v (%v), want %v", counts, sizes, got, ok, dp)
		}
		want := 1 - math.Sqrt(squares)/mean/math.Sqrt(float64(n-1))
		if got, ok := s.JuillandD(int64(n)); ok != (mentions > 0 && n > 1) || ok && math.Abs(got-want) > 1e-9 {
			t.Errorf("%v of %v: D %v (%v), want %v", counts, sizes, got, ok, want)
		}
	}
}

func TestSpreadEdges(t *testing.T) {
	even := spreadOf([]int64{2, 4}, []int64{100, 200})
	if dp, ok := even.DP(); !ok || dp != 0 {
		t.Errorf("DP of an even term: %v (%v), want 0", dp, ok)
	}
	smallest := spreadOf([]int64{5, 0}, []int64{10, 90})
	dp, _ := smallest.DP()
	if norm, ok := DPnorm(dp, 10, 100); !ok || !near(norm, 1, 12) {
		t.Errorf("DPnorm of a term of the smallest part: %v (%v), want 1", norm, ok)
	}
	if _, ok := DPnorm(0, 100, 100); ok {
		t.Error("DPnorm of one part is ok")
	}
	if d, ok := smallest.JuillandD(2); !ok || !near(d, 0, 12) {
		t.Errorf("Juilland's D of a term of one part: %v (%v), want 0", d, ok)
	}
	for words := range int64(40) {
		for parts := range 9 {
			counts, sizes := make([]int64, parts+2), make([]int64, parts+2)
			for i := range sizes {
				sizes[i] = 90 + 7*words
			}
			counts[0] = 3 + words%5
			s := spreadOf(counts, sizes)
			if d, ok := s.JuillandD(int64(len(sizes))); !ok || d != 0 {
				t.Errorf("Juilland's D of a term of one of %d parts of %d words: %v (%v), want 0", len(sizes), sizes[0], d, ok)
			}
		}
	}
	for _, parts := range []int64{0, 1} {
		if _, ok := even.JuillandD(parts); ok {
			t.Errorf("Juilland's D of %d parts is ok", parts)
		}
	}
}

func TestSpreadOfNothing(t *testing.T) {
	var s Spread
	s.Add(1, 1)
	s.Add(0, 0)
	if _, ok := s.DP(); ok {
		t.Error("DP of nothing")
	}
	if _, ok := s.JuillandD(0); ok {
		t.Error("D of nothing")
	}
}
