package annotate

import "epithet/stages/internal/processor"

// settleAVX2 is settlePlain by registers of eight lanes.
//
//go:noescape
func settleAVX2(s *scores)

func (s *scores) settle(v *vocabulary, ids []int32, tags []uint8) {
	if processor.AVX2 {
		settleAVX2(s)
	} else {
		s.settlePlain(v, ids, tags)
	}
}
