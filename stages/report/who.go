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
// of few terms are added up as others, then targets, until they fit.
func fold(counts map[who]int64, most int) (rows []counted, folded bool) {
	for keep := 4096; len(counts) > most; keep /= 4 {
		folded = true
		holders := largest(counts, keep, func(w who) int32 { return w.holder })
		targets := largest(counts, max(keep, 64), func(w who) int32 { return w.target })
		if keep == 0 {
			targets = nil
		}
		smaller := map[who]int64{}
		for w, n := range counts {
			if w.holder >= 0 && !holders[w.holder] {
				w.holder = others
			}
			if w.target >= 0 && !targets[w.target] {
				w.target = others
			}
			smaller[w] += n
		}
		counts = smaller
		if keep == 0 {
			break
		}
	}
	rows = make([]counted, 0, len(counts))
	for w, n := range counts {
		rows = append(rows, counted{w, n})
	}
	slices.SortFunc(rows, func(a, b counted) int { return a.compare(b.who) })
	return rows, folded
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
