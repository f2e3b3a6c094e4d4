package chart

import "testing"

func TestLooksCanBeSeenOnBothGrounds(t *testing.T) {
	for rank := range 45 {
		l := lookOf(rank)
		if c := contrast(lighten(l.fill), ground); c < 3 {
			t.Errorf("%s has %.1f:1 on %s", lookOf(rank).export().Dark, c, ground.hex())
		}
		if got := lookOf(rank).export(); got.Light != l.edge.hex() ||
			got.Shape != shapeNames[rank/len(okabeIto)%int(numShapes)] {
			t.Errorf("rank %d: %+v", rank, got)
		}
	}
}
