package net

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func randomInts(rng *rand.Rand, n, most int) []int16 {
	out := make([]int16, n)
	for i := range out {
		out[i] = int16(rng.IntN(2*most+1) - most)
	}
	return out
}

// used is how many pairs there are.
func (p *pairs) used() int {
	if len(p.ends) == 0 {
		return 0
	}
	return p.ends[len(p.ends)-1]
}

// TestKernelsAgree compares what this machine runs with the plain loops.
func TestKernelsAgree(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for range 200 {
		n := 16 * (1 + rng.IntN(30))
		x, y := randomInts(rng, n, 1<<15-1), randomInts(rng, n, 1<<15-1)
		a, b := slices.Clone(y), slices.Clone(y)
		add(a, x)
		addPlain(b, x)
		if !slices.Equal(a, b) {
			t.Fatal("sums differ")
		}
	}
	for range 100 {
		size := 1 + rng.IntN(5)
		vectors := rng.IntN(5)
		rows := make([][]int16, vectors+size-1)
		for i := range rows {
			rows[i] = randomInts(rng, size*TokenWidth, 1<<15-1)
		}
		bias := randomInts(rng, TokenWidth, 5000)
		a, b := make([]int16, vectors*TokenWidth), make([]int16, vectors*TokenWidth)
		window(a, rows, size, bias)
		windowPlain(b, rows, size, bias)
		if !slices.Equal(a, b) {
			t.Fatalf("%d rectified sums of %d differ", vectors, size)
		}
	}
	for range 100 {
		m := Matrix{in: 2 * (1 + rng.IntN(48)), out: block * (1 + rng.IntN(5)), shift: 1 + rng.IntN(16)}
		m.w = randomInts(rng, m.in*m.out, 5000)
		vectors := rng.IntN(5)
		x := randomInts(rng, vectors*m.in, 5000)
		a, b := make([]int16, vectors*m.out), make([]int16, vectors*m.out)
		for i := range x {
			if rng.IntN(3) > 0 {
				x[i] = 0
			}
		}
		var p, q pairs
		p.set(x, m.in)
		q.set(x, m.in)
		q.fillPlain(x, m.in)
		if used := q.used(); !slices.Equal(p.ends, q.ends) || !slices.Equal(p.list[:used], q.list[:used]) {
			t.Fatalf("pairs are %v, want %v", p, q)
		}
		m.mul(a, m.out, &p)
		m.mulPlain(b, m.out, &p)
		if !slices.Equal(a, b) {
			t.Fatalf("products of %d x %d differ", m.in, m.out)
		}
	}
	for range 100 {
		n := rng.IntN(70)
		scores, rest := randomInts(rng, n, 1<<15-1), make([]int32, n)
		for i := range rest {
			rest[i] = int32(rng.IntN(1<<22) - 1<<21)
		}
		if got, want := highest(scores, rest), highestPlain(scores, rest); got != want {
			t.Fatalf("the highest of %d is %d, want %d", n, got, want)
		}
	}
	rows := make([]Row, 50)
	for range 100 {
		for i := range rows {
			copy(rows[i][:], randomInts(rng, StepWidth, 3000))
		}
		slots := []*Row{&rows[rng.IntN(50)], &rows[rng.IntN(50)], &rows[rng.IntN(50)]}
		facts := []uint16{uint16(rng.IntN(50)), uint16(rng.IntN(50))}
		var g, h Row
		var a, b [4]int32
		score(slots, facts, rows, (*[3]Row)(rows), &g, &a)
		scorePlain(slots, facts, rows, (*[3]Row)(rows), &h, &b)
		if g != h || a != b {
			t.Fatalf("scores are %v, want %v", a, b)
		}
	}
}

func TestMulIsAMatrixProduct(t *testing.T) {
	m := Matrix{in: 4, out: 96, shift: 2, w: make([]int16, 4*96)}
	set := func(row, column int, v int16) { m.w[row/2*192+column*2+row%2] = v }
	set(0, 0, 6)
	set(3, 0, 1)
	set(1, 33, -30)
	set(2, 63, 1<<14)
	got := make([]int16, 96)
	var p pairs
	p.set([]int16{2, 3, 1000, 1}, 4)
	m.mul(got, 96, &p)
	for column, v := range got {
		want := map[int]int16{0: 3, 33: -22, 63: 1<<15 - 1}[column] // (12+1+2)>>2, (-90+2)>>2, too much
		if v != want {
			t.Errorf("column %d is %d, want %d", column, v, want)
		}
	}
}
