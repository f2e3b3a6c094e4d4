package table

import (
	"encoding/binary"
	"slices"
	"unsafe"

	"github.com/apache/arrow/go/v17/parquet/metadata"
)

// stats are the statistics of a column chunk: what a reader needs to skip it.
type stats = metadata.EncodedStatistics

// longestStat is the most bytes of a text that statistics repeat.
const longestStat = 64

// nullStats are statistics that count nulls alone.
func nullStats(nulls int64) stats { return stats{HasNullCount: true, NullCount: nulls} }

func statsOf[T int32 | int64](values []T, nulls int64) stats {
	s := nullStats(nulls)
	if len(values) > 0 {
		s.HasMin, s.HasMax, s.Signed = true, true, true
		s.Min, s.Max = littleEndian(slices.Min(values)), littleEndian(slices.Max(values))
	}
	return s
}

func littleEndian[T int32 | int64](v T) []byte {
	return binary.LittleEndian.AppendUint64(nil, uint64(v))[:unsafe.Sizeof(v)]
}
