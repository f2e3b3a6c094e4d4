package annotate

import (
	"math/bits"

	"epithet/stages/internal/eight"
)

// edges8 is eight.UpTo and, if there are more than eight bytes, the last eight; else 0.
func edges8(s string, i, stop int) (prefix, suffix uint64) {
	if stop-i > 8 {
		return eight.At(s, i), eight.At(s, stop-8)
	}
	return eight.UpTo(s, i, stop), 0
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
		h = mix(h, eight.At(s, k))
	}
	return h
}

// hashString is hash of all of s.
func hashString(s string) uint64 {
	prefix, suffix := edges8(s, 0, len(s))
	return hash(s, 0, len(s), prefix, suffix)
}
