package characterise

import (
	"math"
	"testing"

	"epithet/stages/characterise/internal/weights"
)

func TestBest(t *testing.T) {
	m, err := weights.Decode(weights.Encode(map[uint32]int16{1: weights.Unit, 3: 2 * weights.Unit, 5: -weights.Unit}))
	if err != nil {
		t.Fatal(err)
	}
	for what, c := range map[string]struct {
		evidence [][]uint32
		ruled    int
		margin   int32
		want     int
		odds     float64 // of the wanted against all others
	}{
		"the heaviest":         {[][]uint32{{1}, {3}, {5}}, 0, 0, 1, math.E * math.E / (math.E + 1/math.E)},
		"settled by the rules": {[][]uint32{{1}, {3}}, 0, outweighed, 0, 1 / math.E},
		"the rules' of equals": {[][]uint32{{1}, {1}}, 1, 0, 1, 1},
		"else the first":       {[][]uint32{{5}, {1, 5, 5}, {}, {}}, 0, 0, 2, 1 / (2/math.E + 1)},
	} {
		var b bench
		for k, e := range c.evidence {
			x := b.next("", k == c.ruled, false)
			x.Evidence = append(x.Evidence, e...)
		}
		at, p := b.best(m, c.margin)
		if at != c.want || math.Abs(p/(1-p)-c.odds) > 1e-9 {
			t.Errorf("%s: choice %d with odds %v, want %d with %v", what, at, p/(1-p), c.want, c.odds)
		}
	}
}
