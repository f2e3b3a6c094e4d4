// Package eight reads eight bytes of a string as one number, the first byte the lowest.
package eight

// At is the bytes s[i:i+8].
func At(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// UpTo is the up to eight bytes s[i:stop], i below stop, and zeros for those that lack.
func UpTo(s string, i, stop int) uint64 {
	if i+8 <= len(s) {
		return At(s, i) & (^uint64(0) >> (64 - 8*min(stop-i, 8)))
	}
	return short(s[i:stop])
}

func short(s string) (x uint64) {
	for k := min(len(s), 8) - 1; k >= 0; k-- {
		x = x<<8 | uint64(s[k])
	}
	return x
}
