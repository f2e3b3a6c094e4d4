package report

import (
	"cmp"
	"slices"
)

// who is a row of who calls whom what in a source.
type who struct {
	source, frame, term, voice, polarity, target, holder int32
}

func (a who) compare(b who) int {
	return cmp.Or(
		cmp.Compare(a.source, b.source), cmp.Compare(a.frame, b.frame), cmp.Compare(a.term, b.term),
		cmp.Compare(a.voice, b.voice), cmp.Compare(a.polarity, b.polarity),
		cmp.Compare(a.target, b.target), cmp.Compare(a.holder, b.holder),
	)
}

// Places for nobody and for those who have no row of their own.
const (
	nobody = -1
	others = -2
)

// counted is a row with its number.
type counted struct {
	who
	n int64
}

// fold lists the counts in their order. Where they are more than most, holders
// of few terms are added up as others, then targets, then terms, and at last
// polarities are given up, until they fit. What keeps its name keeps its whole
// number. steps are what was done to the rows, for passages to follow.
func fold(counts map[who]int64, most int) (rows []counted, steps []func(*who)) {
	step := func(f func(*who)) {
		steps = append(steps, f)
		counts = renamed(counts, f)
	}
	for keep := 4096; len(counts) > most && keep > 0; keep /= 4 {
		holders := largest(counts, keep, func(w who) int32 { return w.holder })
		targets := largest(counts, max(keep, 64), func(w who) int32 { return w.target })
		step(func(w *who) { w.holder, w.target = keptOr(w.holder, holders), keptOr(w.target, targets) })
	}
	for keep := 64; len(counts) > most && keep > 0; keep /= 4 {
		targets := largest(counts, keep, func(w who) int32 { return w.target })
		terms := largest(counts, 4*keep, func(w who) int32 { return w.term })
		step(func(w *who) {
			w.holder, w.target, w.term = keptOr(w.holder, nil), keptOr(w.target, targets), keptOr(w.term, terms)
		})
	}
	if len(counts) > most {
		step(func(w *who) {
			w.target, w.term, w.polarity = keptOr(w.target, nil), others, int32(len(polarities)-1)
		})
	}
	rows = make([]counted, 0, len(counts))
	for w, n := range counts {
		rows = append(rows, counted{w, n})
	}
	slices.SortFunc(rows, func(a, b counted) int { return a.compare(b.who) })
	return rows, steps
}

func renamed(counts map[who]int64, rename func(*who)) map[who]int64 {
	out := map[who]int64{}
	for w, n := range counts {
		rename(&w)
		out[w] += n
	}
	return out
}

// keptOr is n where it is kept or nobody, else others.
func keptOr(n int32, kept map[int32]bool) int32 {
	if n >= 0 && !kept[n] {
		return others
	}
	return n
}

// largest are the n values with the greatest counts.
func largest(counts map[who]int64, n int, value func(who) int32) map[int32]bool {
	sums := map[int32]int64{}
	for w, k := range counts {
		sums[value(w)] += k
	}
	all := make([]int32, 0, len(sums))
	for v := range sums {
		all = append(all, v)
	}
	slices.SortFunc(all, func(a, b int32) int { return cmp.Or(cmp.Compare(sums[b], sums[a]), cmp.Compare(a, b)) })
	keep := map[int32]bool{}
	for _, v := range all[:min(n, len(all))] {
		keep[v] = true
	}
	return keep
}
