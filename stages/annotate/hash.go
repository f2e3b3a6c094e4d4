package annotate

import "math/bits"

// load8 is the eight bytes of s at i, the first lowest.
func load8(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// prefix8 is the up to eight bytes s[i:stop], padded with zeros.
func prefix8(s string, i, stop int) uint64 {
	n := min(stop-i, 8)
	if i+8 <= len(s) {
		return load8(s, i) & (^uint64(0) >> (64 - 8*n))
	}
	var x uint64
	for k := n - 1; k >= 0; k-- {
		x = x<<8 | uint64(s[i+k])
	}
	return x
}

// edges8 is prefix8 and, if there are more than eight bytes, the last eight; else 0.
func edges8(s string, i, stop int) (prefix, suffix uint64) {
	if stop-i > 8 {
		return load8(s, i), load8(s, stop-8)
	}
	return prefix8(s, i, stop), 0
}

// hash of s[i:stop], whose first bytes are prefix and whose last, if there are
// more than eight, suffix. Without more than 16 bytes, it needs no s.
func hash(s string, i, stop int, prefix, suffix uint64) uint64 {
	const odd = 0x9e3779b97f4a7c15
	h := (prefix ^ uint64(stop-i)) * odd
	if stop-i > 8 {
		for k := i + 8; k+8 < stop; k += 8 {
			h = (bits.RotateLeft64(h, 23) ^ load8(s, k)) * odd
		}
		h = (bits.RotateLeft64(h, 23) ^ suffix) * odd
	}
	return h ^ h>>29
}
