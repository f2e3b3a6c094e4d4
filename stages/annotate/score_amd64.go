package annotate

import "golang.org/x/sys/cpu"

// settleAVX2 is settlePlain by registers of eight lanes.
//
//go:noescape
func settleAVX2(s *scores)

func (s *scores) settle(v *vocabulary, ids []int32, tags []uint8) {
	if cpu.X86.HasAVX2 {
		settleAVX2(s)
	} else {
		s.settlePlain(v, ids, tags)
	}
}
