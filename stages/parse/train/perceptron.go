package main

import (
	"math"
	"sort"

	"epithet/stages/parse/internal/linear"
)

// perceptron is an averaged multi-class perceptron over hashed features
// (Collins 2002). Only features that it was shown often enough count.
type perceptron struct {
	classes int
	seen    map[uint64]uint16
	index   []int32 // row of the feature in a slot, -1 for none
	keys    []uint64
	shift   uint
	rows    [][]weight
	step    int32
	rowsOf  []int32 // scratch
	settled bool
}

type weight struct {
	class uint8
	now   int32
	sum   int64
	since int32
}

func newPerceptron(classes int) *perceptron {
	return &perceptron{classes: classes, seen: map[uint64]uint16{}}
}

// see counts the features before training.
func (p *perceptron) see(features []uint64) {
	for _, f := range features {
		if n := p.seen[f]; n < math.MaxUint16 {
			p.seen[f] = n + 1
		}
	}
}

// freeze keeps the features seen at least least times.
func (p *perceptron) freeze(least uint16) {
	var kept []uint64
	for f, n := range p.seen {
		if n >= least {
			kept = append(kept, f)
		}
	}
	p.seen = nil
	log := uint(4)
	for 1<<log < 2*len(kept) {
		log++
	}
	p.shift = 64 - log
	p.index = make([]int32, 1<<log)
	p.keys = make([]uint64, 1<<log)
	for i := range p.index {
		p.index[i] = -1
	}
	for row, f := range kept {
		i := f >> p.shift
		for p.index[i] >= 0 {
			i = (i + 1) & uint64(len(p.index)-1)
		}
		p.index[i], p.keys[i] = int32(row), f
	}
	p.rows = make([][]weight, len(kept))
}

// score sets scores; update refers to the same features.
func (p *perceptron) score(features []uint64, scores []int32) {
	clear(scores)
	p.rowsOf = p.rowsOf[:0]
	for _, f := range features {
		i := f >> p.shift
		for p.index[i] >= 0 && p.keys[i] != f {
			i = (i + 1) & uint64(len(p.index)-1)
		}
		row := p.index[i]
		if row < 0 {
			continue
		}
		p.rowsOf = append(p.rowsOf, row)
		for _, w := range p.rows[row] {
			scores[w.class] += w.now
		}
	}
}

// update adds by to the weights of class for the features last scored.
func (p *perceptron) update(class int, by int32) {
	for _, row := range p.rowsOf {
		r := p.rows[row]
		i := 0
		for i < len(r) && r[i].class != uint8(class) {
			i++
		}
		if i == len(r) {
			r = append(r, weight{class: uint8(class)})
			p.rows[row] = r
		}
		w := &r[i]
		w.sum += int64(w.now) * int64(p.step-w.since)
		w.since = p.step
		w.now += by
	}
}

// mean is the averaged weight.
func (p *perceptron) mean(w *weight) float64 {
	if p.settled {
		return float64(w.now)
	}
	return float64(w.sum+int64(w.now)*int64(p.step-w.since)) / float64(p.step)
}

// best are the features with the largest sums of averaged weights' sizes, at
// most most.
func (p *perceptron) best(most int) map[uint64]bool {
	type sized struct {
		feature uint64
		size    float64
	}
	var all []sized
	for i, row := range p.index {
		if row < 0 {
			continue
		}
		size := 0.0
		for j := range p.rows[row] {
			size += math.Abs(p.mean(&p.rows[row][j]))
		}
		if size > 0 {
			all = append(all, sized{p.keys[i], size})
		}
	}
	sort.Slice(all, func(i, j int) bool {
		if all[i].size != all[j].size {
			return all[i].size > all[j].size
		}
		return all[i].feature < all[j].feature
	})
	kept := map[uint64]bool{}
	for _, s := range all[:min(most, len(all))] {
		kept[s.feature] = true
	}
	return kept
}

// only forgets the weights and all features but those of kept.
func (p *perceptron) only(kept map[uint64]bool) {
	p.seen = map[uint64]uint16{}
	for f := range kept {
		p.seen[f] = 1
	}
	p.settled, p.step = false, 0
	p.freeze(1)
}

// afresh has the same features and no weights.
func (p *perceptron) afresh() *perceptron {
	return &perceptron{classes: p.classes, index: p.index, keys: p.keys, shift: p.shift, rows: make([][]weight, len(p.rows))}
}

// scale maps the sizes of averaged weights to at most top, of which one in
// clipped may lie above.
func (p *perceptron) scale(top float64, clipped int) float64 {
	var sizes []float64
	for _, r := range p.rows {
		for j := range r {
			sizes = append(sizes, math.Abs(p.mean(&r[j])))
		}
	}
	sort.Float64s(sizes)
	if len(sizes) == 0 {
		return 1
	}
	return top / max(sizes[len(sizes)-1-len(sizes)/clipped], 1e-9)
}

// quantised is the averaged model with weights of a byte. Those below prune
// are dropped.
func (p *perceptron) quantised(prune float64) map[uint64][]linear.Cell {
	scale := p.scale(127, 2000)
	out := map[uint64][]linear.Cell{}
	for i, row := range p.index {
		if row < 0 {
			continue
		}
		var cells []linear.Cell
		for j := range p.rows[row] {
			w := &p.rows[row][j]
			v := p.mean(w)
			q := math.RoundToEven(max(-127, min(127, v*scale)))
			if math.Abs(v) >= prune && q != 0 {
				cells = append(cells, linear.Cell{Class: w.class, Weight: int8(q)})
			}
		}
		if len(cells) > 0 {
			out[p.keys[i]] = cells
		}
	}
	return out
}

// triples is the averaged model of three classes.
func (p *perceptron) triples() map[uint64][2]int16 {
	scale := p.scale(linear.MaxTriple, 2000) / 2
	out := map[uint64][2]int16{}
	for i, row := range p.index {
		if row < 0 {
			continue
		}
		var v [3]float64
		for j := range p.rows[row] {
			w := &p.rows[row][j]
			v[w.class] = p.mean(w) * scale
		}
		var q [2]int16
		for j := range q {
			q[j] = int16(math.RoundToEven(max(-linear.MaxTriple, min(linear.MaxTriple, v[j+1]-v[0]))))
		}
		if q != [2]int16{} {
			out[p.keys[i]] = q
		}
	}
	return out
}

// settle makes the averaged weights the present ones, in thousandths. Nothing
// can be learned after.
func (p *perceptron) settle() {
	if p.settled {
		return
	}
	p.settled = true
	for _, r := range p.rows {
		for i := range r {
			w := &r[i]
			mean := float64(w.sum+int64(w.now)*int64(p.step-w.since)) / float64(p.step)
			w.now = int32(math.RoundToEven(1000 * mean))
		}
	}
}
