package annotate

import (
	"math/rand/v2"
	"testing"

	"epithet/stages/annotate/internal/compile"
)

// TestBest holds both ways of finding the best class against sums of integers,
// ties included.
func TestBest(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 20000 {
		var v [7]vector
		var scores [numLanes]int
		spread := 1 + r.IntN(100_000)
		if r.IntN(2) == 0 {
			spread = 1 + r.IntN(3)
		}
		for i := range v {
			v[i] = newVector()
			for class := range scores {
				milli := r.IntN(2*spread) - spread
				v[i].add(class, milli)
				scores[class] += milli
			}
		}
		v[r.IntN(7)].name()
		want := 0
		for class, score := range scores {
			if score > scores[want] {
				want = class
			}
		}
		if got := bestPlain(&v[0], &v[1], &v[2], &v[3], &v[4], &v[5], &v[6]); got != want {
			t.Fatalf("bestPlain: %d, want %d", got, want)
		}
		if got := best(&v[0], &v[1], &v[2], &v[3], &v[4], &v[5], &v[6]); got != want {
			t.Fatalf("best: %d, want %d", got, want)
		}
	}
}

// TestLanesHold adds up, kind by kind of feature, the largest weights of the
// model: no vector may leave its lanes, nor any sum of seven.
func TestLanesHold(t *testing.T) {
	w, err := compile.Load()
	if err != nil {
		t.Fatal(err)
	}
	model, err := compile.Model(w)
	if err != nil {
		t.Fatal(err)
	}
	if string(model) != modelData {
		t.Error("model.bin is not what the generator makes of prose's model: run go generate")
	}
	largest := 0.0
	for _, row := range w.Rows {
		for _, weight := range row {
			largest = max(largest, weight, -weight)
		}
	}
	const rowsInVector = 4 // bias, suffix, first byte and word
	if bound := int(largest * 1000 * rowsInVector); bound >= laneBias+1<<13 {
		t.Errorf("a vector can reach %d thousandths, lanes hold %d", bound, laneBias)
	}
	if 7*2*laneBias<<classBits >= 1<<31 {
		t.Error("a sum of seven vectors can leave its lane")
	}
}
