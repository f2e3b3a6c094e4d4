package net

// hasAVX2 reports whether processor and system know AVX2.
func hasAVX2() bool

// AVX2 says that processor and system know AVX2.
var AVX2 = hasAVX2()

// hasVNNI reports whether they know the dot products of AVX-512 too.
func hasVNNI() bool

var vnni = hasVNNI()

//go:noescape
func addAVX2(dst, src *int16, n int)

//go:noescape
func clipAVX2(x *int16, n int)

//go:noescape
func mulAVX2(dst *int16, list *pair, ends *int, w *int16, size, blocks, vectors, stride, shift int)

//go:noescape
func mulVNNI(dst *int16, list *pair, ends *int, w *int16, size, blocks, vectors, stride, shift int)

//go:noescape
func scoreAVX2(slots **Row, nslots int, facts *uint16, nfacts int, table *Row, act *[3]Row, hidden *Row, out *[4]int32)

func add(dst, src []int16) {
	if !AVX2 {
		addPlain(dst, src)
	} else if n := len(src); n > 0 {
		_ = dst[n-1]
		addAVX2(&dst[0], &src[0], n)
	}
}

func clip(x []int16) {
	if !AVX2 {
		clipPlain(x)
	} else if len(x) > 0 {
		clipAVX2(&x[0], len(x))
	}
}

func (m *Matrix) mul(dst []int16, stride int, p *pairs) {
	n := len(p.ends)
	switch {
	case !AVX2:
		m.mulPlain(dst, stride, p)
	case n == 0:
	case vnni:
		_ = dst[(n-1)*stride+m.out-1]
		mulVNNI(&dst[0], &p.list[0], &p.ends[0], &m.w[0], m.in*block, m.out/block, n, stride, m.shift)
	default:
		_ = dst[(n-1)*stride+m.out-1]
		mulAVX2(&dst[0], &p.list[0], &p.ends[0], &m.w[0], m.in*block, m.out/block, n, stride, m.shift)
	}
}

func score(slots []*Row, facts []uint16, table []Row, act *[3]Row, hidden *Row, out *[4]int32) {
	if !AVX2 {
		scorePlain(slots, facts, table, act, hidden, out)
	} else {
		scoreAVX2(&slots[0], len(slots), &facts[0], len(facts), &table[0], act, hidden, out)
	}
}
