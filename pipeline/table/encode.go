package table

import (
	"encoding/binary"
	"math"
	"math/bits"
	"slices"
)

// The encodings of Parquet's pages.

// appendFloats appends numbers as they are (PLAIN).
func appendFloats(dst []byte, values []float64) []byte {
	for _, v := range values {
		dst = binary.LittleEndian.AppendUint64(dst, math.Float64bits(v))
	}
	return dst
}

// appendText appends a text behind its length in four bytes (PLAIN).
func appendText(dst []byte, s string) []byte {
	return append(binary.LittleEndian.AppendUint32(dst, uint32(len(s))), s...)
}

// appendBits appends a bit for each value, the first as the lowest of its byte
// (PLAIN).
func appendBits(dst []byte, values []bool) []byte {
	for i, v := range values {
		if i%8 == 0 {
			dst = append(dst, 0)
		}
		if v {
			dst[len(dst)-1] |= 1 << (i % 8)
		}
	}
	return dst
}

// appendLevels appends which rows have a value, behind the size of that in four
// bytes (RLE); nothing where there is nothing to say.
func appendLevels(dst []byte, defined []bool) []byte {
	if len(defined) == 0 {
		return dst
	}
	size := len(dst)
	dst = append(dst, 0, 0, 0, 0)
	if slices.Contains(defined, !defined[0]) {
		dst = binary.AppendUvarint(dst, literals(len(defined)))
		dst = appendBits(dst, defined)
	} else {
		dst = binary.AppendUvarint(dst, uint64(len(defined))<<1) // one value, repeated
		dst = appendBits(dst, defined[:1])
	}
	binary.LittleEndian.PutUint32(dst[size:], uint32(len(dst)-size-4))
	return dst
}

// literals is how a run of n values announces itself in the RLE encoding: as
// groups of eight. The last is filled up.
func literals(n int) uint64 { return uint64(n+7)/8<<1 | 1 }

// appendIndices appends numbers into a dictionary of so many entries behind
// their width (RLE_DICTIONARY).
func appendIndices(dst []byte, indices []uint32, entries int) []byte {
	width := bits.Len(uint(max(entries, 2) - 1))
	dst = append(dst, byte(width))
	if len(indices) == 0 {
		return dst
	}
	run := literals(len(indices))
	dst = binary.AppendUvarint(dst, run)
	begin := len(dst)
	dst = appendPacked(dst, indices, width)
	return append(dst, make([]byte, int(run>>1)*width-(len(dst)-begin))...)
}

// Blocks of differences and their parts.
const (
	blockValues = 128
	partValues  = 32
	blockParts  = blockValues / partValues
)

// appendDeltas appends integers as differences, in blocks, less the least one of
// the block (DELTA_BINARY_PACKED).
func appendDeltas[T int32 | int64](dst []byte, values []T) []byte {
	dst = binary.AppendUvarint(dst, blockValues)
	dst = binary.AppendUvarint(dst, blockParts)
	dst = binary.AppendUvarint(dst, uint64(len(values)))
	if len(values) == 0 {
		return binary.AppendVarint(dst, 0)
	}
	dst = binary.AppendVarint(dst, int64(values[0]))
	ones := ^uint64(0) >> (64 - 8*binary.Size(values[0])) // differences wrap around in the type's bits
	var block [blockValues]uint64
	for len(values) > 1 {
		n := min(blockValues, len(values)-1)
		least := values[1] - values[0]
		for i := range n {
			least = min(least, values[i+1]-values[i])
		}
		for i := range n {
			block[i] = uint64(values[i+1]-values[i]-least) & ones
		}
		clear(block[n:])
		values = values[n:]

		dst = binary.AppendVarint(dst, int64(least))
		widths := len(dst)
		dst = append(dst, make([]byte, blockParts)...)
		for i := 0; i < n; i += partValues {
			part := block[i : i+partValues]
			all := uint64(0)
			for _, v := range part {
				all |= v
			}
			width := bits.Len64(all)
			dst[widths+i/partValues] = byte(width)
			dst = appendPacked(dst, part, width)
		}
	}
	return dst
}

// appendPacked appends the low bits of each value, as many as width, the first
// as the lowest of its byte.
func appendPacked[T uint32 | uint64](dst []byte, values []T, width int) []byte {
	const whole = 64
	if width == 0 {
		return dst
	}
	at, end := len(dst), len(dst)+(len(values)*width+7)/8
	dst = slices.Grow(dst, end-at+whole/8)[:end+whole/8]
	word, filled := uint64(0), 0
	for _, v := range values {
		word |= uint64(v) << filled
		if filled += width; filled >= whole {
			binary.LittleEndian.PutUint64(dst[at:], word)
			at += whole / 8
			filled -= whole
			word = uint64(v) >> (width - filled)
		}
	}
	binary.LittleEndian.PutUint64(dst[at:], word)
	return dst[:end]
}
