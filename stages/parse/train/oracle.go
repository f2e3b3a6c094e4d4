package main

import "epithet/stages/parse/internal/hybrid"

// oracle knows the heads that a sentence should get, -1 for none yet decided,
// n for the root, and the relations.
type oracle struct {
	heads []int32
	deps  [][]int32 // dependents of each token, and of the root
}

func newOracle(heads []int32) *oracle {
	o := &oracle{heads: heads, deps: make([][]int32, len(heads)+1)}
	for d, h := range heads {
		o.deps[h] = append(o.deps[h], int32(d))
	}
	return o
}

// costs sets, for each legal action, the number of right arcs that can be
// reached from st and no longer after the action (Goldberg and Nivre 2013,
// "Training deterministic parsers with non-deterministic oracles").
func (o *oracle) costs(st *hybrid.State, costs *[hybrid.NumActions]int) {
	*costs = [hybrid.NumActions]int{}
	top := len(st.Stack) - 1
	b := st.Front
	if b < st.N {
		for i, s := range st.Stack {
			if o.heads[s] == b {
				costs[hybrid.Shift]++
			}
			if i < top && o.heads[b] == s {
				costs[hybrid.Shift]++
			}
		}
	}
	if top < 0 {
		return
	}
	s0 := st.Stack[top]
	lost := 0
	for _, d := range o.deps[s0] {
		if d >= b {
			lost++
		}
	}
	costs[hybrid.Left], costs[hybrid.Right] = lost, lost
	h := o.heads[s0]
	if h > b || top > 0 && h == st.Stack[top-1] {
		costs[hybrid.Left]++
	}
	if h >= b {
		costs[hybrid.Right]++
	}
}
