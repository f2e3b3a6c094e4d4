//go:build !amd64

package annotate

func best(a, b, c, d, e, f, h *vector) int { return bestPlain(a, b, c, d, e, f, h) }
