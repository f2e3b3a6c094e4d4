package net

import "golang.org/x/sys/cpu"

// AVX2 says that processor and system know AVX2.
var AVX2 = cpu.X86.HasAVX2

// avx512 says that they know AVX-512 with its integers of 16 bits and its dot products too.
var avx512 = cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VNNI

//go:noescape
func addAVX2(dst, src *int16, n int)

//go:noescape
func windowAVX2(dst *int16, rows *[]int16, vectors, size int, bias *int16)

//go:noescape
func fillAVX512(list *pair, ends *int, x *int16, n, vectors int)

//go:noescape
func mulAVX2(dst *int16, list *pair, ends *int, w *int16, size, blocks, vectors, stride, shift int)

//go:noescape
func mulAVX512(dst *int16, list *pair, ends *int, w *int16, size, blocks, vectors, stride, shift int)

//go:noescape
func scoreAVX2(slots **Row, nslots int, facts *uint16, nfacts int, table *Row, act *[3]Row, hidden *Row, out *[4]int32)

//go:noescape
func scoreAVX512(slots **Row, nslots int, facts *uint16, nfacts int, table *Row, act *[3]Row, hidden *Row, out *[4]int32)

//go:noescape
func highestAVX2(scores *int16, rest *int32, n int) int32

func add(dst, src []int16) {
	if !AVX2 {
		addPlain(dst, src)
	} else if n := len(src); n > 0 {
		_ = dst[n-1]
		addAVX2(&dst[0], &src[0], n)
	}
}

func window(dst []int16, rows [][]int16, size int, bias []int16) {
	if !AVX2 {
		windowPlain(dst, rows, size, bias)
	} else if n := len(rows) - size + 1; n > 0 {
		_, _ = dst[n*TokenWidth-1], bias[TokenWidth-1]
		windowAVX2(&dst[0], &rows[0], n, size, &bias[0])
	}
}

func (p *pairs) fill(x []int16, n int) {
	if !avx512 || n%16 != 0 {
		p.fillPlain(x, n)
	} else if len(p.ends) > 0 {
		_ = x[len(p.ends)*n-1]
		fillAVX512(&p.list[0], &p.ends[0], &x[0], n, len(p.ends))
	}
}

func (m *Matrix) mul(dst []int16, stride int, p *pairs) {
	n := len(p.ends)
	switch {
	case !AVX2:
		m.mulPlain(dst, stride, p)
	case n == 0:
	case avx512:
		_ = dst[(n-1)*stride+m.out-1]
		mulAVX512(&dst[0], &p.list[0], &p.ends[0], &m.w[0], m.in*block, m.out/block, n, stride, m.shift)
	default:
		_ = dst[(n-1)*stride+m.out-1]
		mulAVX2(&dst[0], &p.list[0], &p.ends[0], &m.w[0], m.in*block, m.out/block, n, stride, m.shift)
	}
}

func score(slots []*Row, facts []uint16, table []Row, act *[3]Row, hidden *Row, out *[4]int32) {
	switch {
	case !AVX2:
		scorePlain(slots, facts, table, act, hidden, out)
	case avx512:
		scoreAVX512(&slots[0], len(slots), &facts[0], len(facts), &table[0], act, hidden, out)
	default:
		scoreAVX2(&slots[0], len(slots), &facts[0], len(facts), &table[0], act, hidden, out)
	}
}

func highest(scores []int16, rest []int32) int32 {
	if !AVX2 || len(scores)%8 != 0 || len(scores) == 0 {
		return highestPlain(scores, rest)
	}
	_ = rest[len(scores)-1]
	return highestAVX2(&scores[0], &rest[0], len(scores))
}
