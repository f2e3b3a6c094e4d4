//go:build !amd64

package annotate

func (s *scores) settle(v *vocabulary, ids []int32, tags []uint8) { s.settlePlain(v, ids, tags) }
