package compare

import (
	"cmp"
	"slices"
)

// BenjaminiHochberg gives for each p-value its q-value: the least false
// discovery rate at which it would be rejected (Benjamini & Hochberg 1995),
// the minimum over p' >= p of p'·m/rank(p'). Equal p have equal q.
func BenjaminiHochberg(p []float64) []float64 {
	order := make([]int, len(p))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(p[a], p[b]) })
	q := make([]float64, len(p))
	least := 1.0
	for rank := len(p); rank > 0; rank-- {
		i := order[rank-1]
		least = min(least, p[i]*(float64(len(p))/float64(rank)))
		q[i] = least
	}
	return q
}
