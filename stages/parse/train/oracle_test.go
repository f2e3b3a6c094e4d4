package main

import (
	"math/rand/v2"
	"testing"

	"epithet/stages/parse/internal/hybrid"
)

// randomHeads are those of a random projective tree: made by random actions.
func randomHeads(rng *rand.Rand, n int) []int32 {
	var st hybrid.State
	st.Reset(n)
	for !st.Done() {
		a := hybrid.Action(rng.IntN(int(hybrid.NumActions)))
		if st.Legal(a) {
			st.Do(a, 1)
		}
	}
	heads := make([]int32, n)
	for i := range heads {
		heads[i] = st.Nodes[i].Head
	}
	return heads
}

func clone(st *hybrid.State) *hybrid.State {
	c := *st
	c.Stack = append([]int32(nil), st.Stack...)
	c.Nodes = append([]hybrid.Node(nil), st.Nodes...)
	return &c
}

// most is the largest number of right heads that can be had from st, by trying
// everything.
func most(st *hybrid.State, heads []int32) int {
	if st.Done() {
		right := 0
		for i, h := range heads {
			right += one(st.Nodes[i].Head == h)
		}
		return right
	}
	best := 0
	for a := hybrid.Shift; a < hybrid.NumActions; a++ {
		if st.Legal(a) {
			next := clone(st)
			next.Do(a, 1)
			best = max(best, most(next, heads))
		}
	}
	return best
}

// TestCostsAgainstTrying compares the oracle's costs with those found by
// trying every continuation, at states off the right way too. The cost of the
// rule that there be one root is not in the oracle's: where it binds, what
// remains can cost more, never less.
func TestCostsAgainstTrying(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 5))
	var costs [hybrid.NumActions]int
	for range 300 {
		n := 1 + rng.IntN(5)
		heads := randomHeads(rng, n)
		o := newOracle(heads)
		st := &hybrid.State{}
		st.Reset(n)
		for !st.Done() {
			o.costs(st, &costs)
			can := most(st, heads)
			var legal []hybrid.Action
			bestCost, bestLoss := 1<<30, 1<<30
			for a := hybrid.Shift; a < hybrid.NumActions; a++ {
				if !st.Legal(a) {
					continue
				}
				legal = append(legal, a)
				next := clone(st)
				next.Do(a, 1)
				loss := can - most(next, heads)
				bestCost, bestLoss = min(bestCost, costs[a]), min(bestLoss, loss)
				if loss > costs[a]+1 || costs[a] > loss+1 {
					t.Fatalf("cost of %d is %d, trying says %d, with heads %v, stack %v, front %d", a, costs[a], loss, heads, st.Stack, st.Front)
				}
			}
			if bestLoss != 0 {
				t.Fatalf("every action loses %d", bestLoss)
			}
			st.Do(legal[rng.IntN(len(legal))], 1)
		}
	}
}

// TestOracleLeadsHome follows actions of cost 0 to the right tree.
func TestOracleLeadsHome(t *testing.T) {
	rng := rand.New(rand.NewPCG(6, 6))
	var costs [hybrid.NumActions]int
	for range 1000 {
		n := 1 + rng.IntN(30)
		heads := randomHeads(rng, n)
		o := newOracle(heads)
		var st hybrid.State
		st.Reset(n)
		for !st.Done() {
			o.costs(&st, &costs)
			var free []hybrid.Action
			for a := hybrid.Shift; a < hybrid.NumActions; a++ {
				if st.Legal(a) && costs[a] == 0 {
					free = append(free, a)
				}
			}
			if len(free) == 0 {
				t.Fatalf("no action is free on the right way of %v", heads)
			}
			st.Do(free[rng.IntN(len(free))], 1)
		}
		for i, h := range heads {
			if st.Nodes[i].Head != h {
				t.Fatalf("head of %d is %d, want %d", i, st.Nodes[i].Head, h)
			}
		}
	}
}

func TestProjectiveMakesProjectiveTrees(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 7))
	for range 500 {
		n := 1 + rng.IntN(15)
		heads := make([]int32, n)
		order := rng.Perm(n)
		for k, i := range order {
			heads[i] = int32(n)
			if k > 0 {
				heads[i] = int32(order[rng.IntN(k)])
			}
		}
		got := projective(heads)
		if !isTree(got) {
			t.Fatalf("%v of %v is no tree", got, heads)
		}
		o := newOracle(got)
		var st hybrid.State
		var costs [hybrid.NumActions]int
		st.Reset(n)
		for !st.Done() { // only a projective tree has a way without cost
			o.costs(&st, &costs)
			a := hybrid.Shift
			for a < hybrid.NumActions && (!st.Legal(a) || costs[a] != 0) {
				a++
			}
			if a == hybrid.NumActions {
				t.Fatalf("%v of %v is not projective", got, heads)
			}
			st.Do(a, 1)
		}
	}
	flat := randomHeads(rng, 12)
	for i, h := range projective(flat) {
		if h != flat[i] {
			t.Errorf("a projective tree is changed: %v", flat)
		}
	}
}
