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
	if i+8 <= len(s) {
		return load8(s, i) & (^uint64(0) >> (64 - 8*min(stop-i, 8)))
	}
	return shortPrefix8(s[i:stop])
}

func shortPrefix8(s string) (x uint64) {
	for k := min(len(s), 8) - 1; k >= 0; k-- {
		x = x<<8 | uint64(s[k])
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

const odd1, odd2 = 0x9e3779b97f4a7c15, 0xbf58476d1ce4e5b9

// mix folds the halves of a product: its low half alone knows nothing of the
// highest bytes, in which many words differ only.
func mix(a, b uint64) uint64 {
	high, low := bits.Mul64(a^odd1, b^odd2)
	return high ^ low
}

// hash of s[i:stop], whose edges are prefix and suffix. Without more than 16
// bytes, it needs no s.
func hash(s string, i, stop int, prefix, suffix uint64) uint64 {
	h := mix(prefix, suffix^uint64(stop-i))
	for k := i + 8; k+8 < stop; k += 8 {
		h = mix(h, load8(s, k))
	}
	return h
}

// hashString is hash of all of s.
func hashString(s string) uint64 {
	prefix, suffix := edges8(s, 0, len(s))
	return hash(s, 0, len(s), prefix, suffix)
}
