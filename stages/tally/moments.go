package tally

import (
	"math"
	"math/bits"
)

// Size is the extent of a source.
type Size struct {
	Articles     int64 // n
	Words        int64 // W = Σw
	WordsSquared int64 // Σw²
	Sentences    int64
}

// Plus is the size of two sources together.
func (s Size) Plus(t Size) Size {
	return Size{add(s.Articles, t.Articles), add(s.Words, t.Words), add(s.WordsSquared, t.WordsSquared), add(s.Sentences, t.Sentences)}
}

// Minus is the size of what remains of s without its part t.
func (s Size) Minus(t Size) Size {
	return Size{s.Articles - t.Articles, s.Words - t.Words, s.WordsSquared - t.WordsSquared, s.Sentences - t.Sentences}
}

// Moments are the sums of a key's counts x over the articles of a source.
type Moments struct {
	Mentions int64 // Σx
	Articles int64 // articles with x > 0
	Squares  int64 // Σx²
	Cross    int64 // Σxw
}

// Plus is the moments of two disjoint sets of articles together.
func (m Moments) Plus(o Moments) Moments {
	return Moments{add(m.Mentions, o.Mentions), add(m.Articles, o.Articles), add(m.Squares, o.Squares), add(m.Cross, o.Cross)}
}

// Minus is the moments of what remains of m without its part o.
func (m Moments) Minus(o Moments) Moments {
	return Moments{m.Mentions - o.Mentions, m.Articles - o.Articles, m.Squares - o.Squares, m.Cross - o.Cross}
}

// add is a+b for a, b >= 0, saturating.
func add(a, b int64) int64 {
	if s := a + b; s >= 0 {
		return s
	}
	return math.MaxInt64
}

// mul is a*b for a, b >= 0, saturating.
func mul(a, b int64) int64 {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	if hi != 0 || lo > math.MaxInt64 {
		return math.MaxInt64
	}
	return int64(lo)
}

// sum32 is a+b, saturating.
func sum32(a, b uint32) uint32 { return uint32(min(uint64(a)+uint64(b), math.MaxUint32)) }
