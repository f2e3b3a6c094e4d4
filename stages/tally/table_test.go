package tally

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestTablesKeepWhatMapsKeep adds values of all sizes to tables and to maps.
func TestTablesKeepWhatMapsKeep(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	size := func() int64 { return r.Int64() >> r.IntN(64) }
	often := func() Often { return Often{uint32(size()), uint32(size() % 3)} }
	var keys table
	var pairs pairTable
	moments, oftens := map[uint32]Moments{}, map[uint64]pairOften{}
	for range 20_000 {
		id, key := r.Uint32N(500), r.Uint64N(500)<<20
		m := Moments{Mentions: size(), Articles: 1 + size()%1000, Squares: size(), Cross: size()}
		keys.add(id, m)
		moments[id] = moments[id].Plus(m)
		p := pairOften{often(), often()}
		pairs.add(key, p)
		q := oftens[key]
		q.sentence.add(p.sentence.Times, p.sentence.Articles)
		q.closer.add(p.closer.Times, p.closer.Articles)
		oftens[key] = q
		if got := keys.moments(keys.find(id)); got != moments[id] {
			t.Fatalf("key %d has %v, want %v", id, got, moments[id])
		}
		if got := pairs.often(pairs.find(key)); got != q {
			t.Fatalf("pair %x has %v, want %v", key, got, q)
		}
	}
	for id, want := range moments {
		if got := keys.moments(keys.find(id)); got != want {
			t.Errorf("key %d has %v at last, want %v", id, got, want)
		}
	}
	for key, want := range oftens {
		if got := pairs.often(pairs.find(key)); got != want {
			t.Errorf("pair %x has %v at last, want %v", key, got, want)
		}
	}
	if keys.used != len(moments) || pairs.used != len(oftens) {
		t.Errorf("%d and %d keys, want %d and %d", keys.used, pairs.used, len(moments), len(oftens))
	}
}

// TestWidestNarrowCells has values at the edge of what a cell has room for.
func TestWidestNarrowCells(t *testing.T) {
	var keys table
	var pairs pairTable
	for i, n := range []uint32{inWide - 2, inWide - 1, inWide, inWide + 1, math.MaxUint32 - 1, math.MaxUint32} {
		for at := range 4 {
			m, p := Moments{Articles: 1}, pairOften{}
			*[]*int64{&m.Mentions, &m.Articles, &m.Squares, &m.Cross}[at] = int64(n)
			*[]*uint32{&p.sentence.Times, &p.sentence.Articles, &p.closer.Times, &p.closer.Articles}[at] = n
			id := uint32(4*i + at)
			keys.add(id, m)
			pairs.add(uint64(id), p)
			if got := keys.moments(keys.find(id)); got != m {
				t.Errorf("a key has %v, want %v", got, m)
			}
			if got := pairs.often(pairs.find(uint64(id))); got != p {
				t.Errorf("a pair has %v, want %v", got, p)
			}
		}
	}
}
