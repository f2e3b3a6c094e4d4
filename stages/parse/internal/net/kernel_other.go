//go:build !amd64

package net

func add(dst, src []int16) { addPlain(dst, src) }

func clip(x []int16) { clipPlain(x) }

func (m *Matrix) mul(dst []int16, stride int, p *pairs) { m.mulPlain(dst, stride, p) }

func score(slots []*Row, facts []uint16, table []Row, act *[3]Row, hidden *Row, out *[4]int32) {
	scorePlain(slots, facts, table, act, hidden, out)
}
