package net

// hasAVX2 reports whether processor and system know AVX2.
func hasAVX2() bool

// AVX2 says that processor and system know AVX2.
var AVX2 = hasAVX2()

//go:noescape
func addAVX2(dst, src *int16, n int)

//go:noescape
func clipAVX2(x *int16, n int)

//go:noescape
func mulAVX2(dst, x, w *int16, pairs, blocks, vectors, stride, shift int)

//go:noescape
func stepAVX2(slots **Row, nslots int, facts *uint16, nfacts int, table *Row, act *[3]Row, hidden *Row, out *[4]int32)

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

func (m *Matrix) mul(dst, x []int16) {
	vectors := len(x) / m.in
	if !AVX2 {
		m.mulPlain(dst, x)
	} else if vectors > 0 {
		_ = dst[vectors*m.out-1]
		mulAVX2(&dst[0], &x[0], &m.w[0], m.in/2, m.out/block, vectors, m.out, m.shift)
	}
}

func score(slots []*Row, facts []uint16, table []Row, act *[3]Row, hidden *Row, out *[4]int32) {
	if !AVX2 {
		scorePlain(slots, facts, table, act, hidden, out)
	} else {
		stepAVX2(&slots[0], len(slots), &facts[0], len(facts), &table[0], act, hidden, out)
	}
}
