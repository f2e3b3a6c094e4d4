//go:build !amd64

package net

func add(dst, src []int16) { addPlain(dst, src) }

func window(dst []int16, rows [][]int16, size int, bias []int16) { windowPlain(dst, rows, size, bias) }

func (p *pairs) fill(x []int16, n int) { p.fillPlain(x, n) }

func (m *Matrix) mul(dst []int16, stride int, p *pairs) { m.mulPlain(dst, stride, p) }

func score(slots []*Row, facts []uint16, table []Row, act *[3]Row, hidden *Row, out *[4]int32) {
	scorePlain(slots, facts, table, act, hidden, out)
}

func highest(scores []int16, rest []int32) int32 { return highestPlain(scores, rest) }
