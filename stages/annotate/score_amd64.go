package annotate

// hasAVX2 reports whether processor and system know AVX2.
func hasAVX2() bool

// settleAVX2 is settlePlain by registers of eight lanes.
//
//go:noescape
func settleAVX2(s *scores)

var useAVX2 = hasAVX2()

func (s *scores) settle(v *vocabulary, ids []int32, tags []uint8) {
	if useAVX2 {
		settleAVX2(s)
	} else {
		s.settlePlain(v, ids, tags)
	}
}
