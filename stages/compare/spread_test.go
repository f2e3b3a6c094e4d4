package compare

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestSpreadPublished(t *testing.T) {
	s := Spread{Mentions: 15, Words: 50}
	for i, w := range []int64{9, 10, 10, 10, 11} {
		s.Add(int64(i+1), w)
	}
	dp, ok := s.DP()
	if !ok || math.Abs(dp-.18) > 1e-12 {
		t.Errorf("DP %v", dp)
	}
	s = Spread{Mentions: 10, Words: 500}
	for _, v := range []int64{0, 4, 3, 2, 1} {
		s.Add(v, 100)
	}
	if d, ok := s.JuillandD(5); !ok || math.Abs(d-.6464) > 5e-5 {
		t.Errorf("D %v", d)
	}
}

// Part by part it is what the lists give.
func TestSpreadAgainstLists(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 500 {
		n := 1 + r.IntN(30)
		var s Spread
		var counts, sizes []int64
		var frequencies []float64
		for range n {
			w := 1 + r.Int64N(2000)
			v := max(0, r.Int64N(12)-6)
			s.Mentions, s.Words = s.Mentions+v, s.Words+w
			counts, sizes = append(counts, v), append(sizes, w)
			frequencies = append(frequencies, float64(v)/float64(w))
		}
		for i, v := range counts {
			s.Add(v, sizes[i])
		}
		want, ok := DP(counts, sizes, s.Words)
		if got, gotOK := s.DP(); gotOK != ok || math.Abs(got-want) > 1e-12 {
			t.Errorf("%v of %v: DP %v (%v), want %v (%v)", counts, sizes, got, gotOK, want, ok)
		}
		want, ok = JuillandD(frequencies, n)
		if got, gotOK := s.JuillandD(int64(n)); gotOK != ok || math.Abs(got-want) > 1e-9 {
			t.Errorf("%v of %v: D %v (%v), want %v (%v)", counts, sizes, got, gotOK, want, ok)
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
