package table

import (
	"encoding/binary"
	"math"
	"math/bits"
	"unsafe"
)

// Encodings of the Parquet format ("Encodings.md" of apache/parquet-format).

// The shape of DELTA_BINARY_PACKED that every reader is tested with.
const (
	deltaBlock = 128
	deltaMini  = 32
)

// appendDeltas appends values as DELTA_BINARY_PACKED. Differences wrap in the
// width of T, as the format wants it.
func appendDeltas[T int32 | int64](dst []byte, values []T) []byte {
	dst = binary.AppendUvarint(dst, deltaBlock)
	dst = binary.AppendUvarint(dst, deltaBlock/deltaMini)
	dst = binary.AppendUvarint(dst, uint64(len(values)))
	if len(values) == 0 {
		return binary.AppendVarint(dst, 0)
	}
	dst = binary.AppendVarint(dst, int64(values[0]))

	var deltas [deltaBlock]T
	previous := values[0]
	for rest := values[1:]; len(rest) > 0; {
		n := min(len(rest), deltaBlock)
		least := rest[0] - previous
		for i, v := range rest[:n] {
			deltas[i] = v - previous
			least = min(least, deltas[i])
			previous = v
		}
		dst = appendDeltaBlock(dst, deltas[:n], least)
		rest = rest[n:]
	}
	return dst
}

func appendDeltaBlock[T int32 | int64](dst []byte, deltas []T, least T) []byte {
	dst = binary.AppendVarint(dst, int64(least))
	widths := len(dst)
	dst = append(dst, 0, 0, 0, 0)
	mask := uint64(math.MaxUint64) >> (64 - 8*unsafe.Sizeof(least))
	var mini [deltaMini]uint64
	for i := 0; i*deltaMini < len(deltas); i++ {
		part := deltas[i*deltaMini : min((i+1)*deltaMini, len(deltas))]
		clear(mini[:])
		var all uint64
		for j, d := range part {
			mini[j] = uint64(d-least) & mask
			all |= mini[j]
		}
		width := bits.Len64(all)
		dst[widths+i] = byte(width)
		dst = appendPacked(dst, mini[:], width)
	}
	return dst
}

// appendPacked appends values, a multiple of 8, with width bits each, the
// lowest first.
func appendPacked[T uint32 | uint64](dst []byte, values []T, width int) []byte {
	var word uint64
	filled := 0
	for _, v := range values {
		word |= uint64(v) << filled
		filled += width
		if filled >= 64 {
			dst = binary.LittleEndian.AppendUint64(dst, word)
			filled -= 64
			word = uint64(v) >> (width - filled)
		}
	}
	for ; filled > 0; filled -= 8 {
		dst = append(dst, byte(word))
		word >>= 8
	}
	return dst
}

// shortestRun is the length from which equal values are written as a run.
const shortestRun = 8

// appendRuns appends values as the format's hybrid of runs and bit-packed
// groups of 8, with width bits each.
func appendRuns(dst []byte, values []uint32, width int) []byte {
	literals := 0 // the first value not yet written
	for i := 0; i < len(values); {
		run := 1
		for i+run < len(values) && values[i+run] == values[i] {
			run++
		}
		if run < shortestRun {
			i += 8 // from literals on in groups of 8
			continue
		}
		dst = appendLiterals(dst, values[literals:i], width)
		dst = binary.AppendUvarint(dst, uint64(run)<<1)
		for b := 0; b < width; b += 8 {
			dst = append(dst, byte(values[i]>>b))
		}
		i += run
		literals = i
	}
	return appendLiterals(dst, values[literals:], width)
}

func appendLiterals(dst []byte, values []uint32, width int) []byte {
	if len(values) == 0 {
		return dst
	}
	groups := (len(values) + 7) / 8
	dst = binary.AppendUvarint(dst, uint64(groups)<<1|1)
	whole := len(values) / 8 * 8
	dst = appendPacked(dst, values[:whole], width)
	if whole < len(values) {
		var last [8]uint32
		copy(last[:], values[whole:])
		dst = appendPacked(dst, last[:], width)
	}
	return dst
}

// appendLevels appends a page's definition levels, 1 for a value and 0 for a
// null, as a version 1 data page holds them: behind their size.
func appendLevels(dst []byte, levels []uint32) []byte {
	size := len(dst)
	dst = append(dst, 0, 0, 0, 0)
	dst = appendRuns(dst, levels, 1)
	binary.LittleEndian.PutUint32(dst[size:], uint32(len(dst)-size-4))
	return dst
}
