package tally

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestListsKeepWhatMapsKeep adds values of all sizes to a list and to a map.
func TestListsKeepWhatMapsKeep(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	size := func() int64 { return r.Int64() >> r.IntN(64) }
	var l list
	var g gathered
	g.fit(600)
	want := map[uint32]Moments{}
	for range 300 {
		for range r.IntN(1 << r.IntN(9)) {
			key := r.Uint32N(600)
			m := Moments{Mentions: size(), Articles: 1 + size()%1000, Squares: size(), Cross: size()}
			g.add(key, m)
			want[key] = want[key].Plus(m)
		}
		l.add(&g)
		if len(g.keys) > 0 {
			t.Fatal("something is still gathered")
		}
	}
	if n := len(l.parts); n < 2 || n > 12 {
		t.Errorf("%d parts", n)
	}
	l.settle(&g)
	n := 0
	for key, m := range l.all() {
		n++
		if m != want[key] {
			t.Errorf("key %d has %v, want %v", key, m, want[key])
		}
	}
	if n != len(want) {
		t.Errorf("%d keys, want %d", n, len(want))
	}
}

// TestPack has values at the edges of what the packings have room for.
func TestPack(t *testing.T) {
	var words []uint32
	var want []Moments
	for _, n := range []int64{0, 1, math.MaxUint8, math.MaxUint8 + 1, math.MaxUint16, math.MaxUint16 + 1, math.MaxUint32, math.MaxUint32 + 1, math.MaxInt64} {
		for at := range 4 {
			m := Moments{1, 1, 1, 1}
			*[]*int64{&m.Mentions, &m.Articles, &m.Squares, &m.Cross}[at] = n
			words = pack(words, uint32(len(want)), m)
			want = append(want, m)
		}
	}
	for i, m := range want {
		var key uint32
		var got Moments
		if key, got, words = unpack(words); key != uint32(i) || got != m {
			t.Errorf("key %d has %v, want %v of %d", key, got, m, i)
		}
	}
	if len(words) > 0 {
		t.Errorf("%d words are left", len(words))
	}
}
