package annotate

// hasAVX2 reports whether processor and system know AVX2.
func hasAVX2() bool

// bestAVX2 is bestPlain by registers of eight lanes.
//
//go:noescape
func bestAVX2(a, b, c, d, e, f, h *vector) int

var useAVX2 = hasAVX2()

func best(a, b, c, d, e, f, h *vector) int {
	if useAVX2 {
		return bestAVX2(a, b, c, d, e, f, h)
	}
	return bestPlain(a, b, c, d, e, f, h)
}
