package table

import (
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"sync"

	"github.com/apache/arrow/go/v17/parquet"
	"github.com/apache/arrow/go/v17/parquet/metadata"
	"github.com/klauspost/compress/zstd"
)

// chunk writes one column of one row group: an optional dictionary page and
// data pages of version 1.
type chunk struct {
	out      *output
	rows     int
	stats    stats
	raw      []byte // the page before compression, reused
	packed   []byte // the page after it, reused
	header   []byte
	meta     metadata.ChunkMetaInfo
	encoding metadata.EncodingStats
}

// output is where the file goes: it counts bytes, and after the first error
// writes no more.
type output struct {
	to     io.Writer
	offset int64
	err    error
}

func (o *output) Write(p []byte) (int, error) {
	if o.err == nil {
		var n int
		n, o.err = o.to.Write(p)
		o.offset += int64(n)
	}
	return len(p), o.err
}

func (c *chunk) begin(rows int) {
	c.rows, c.stats = rows, stats{}
	c.meta = metadata.ChunkMetaInfo{IndexPageOffset: -1}
	c.encoding = metadata.EncodingStats{
		DictEncodingStats: map[parquet.Encoding]int32{},
		DataEncodingStats: map[parquet.Encoding]int32{},
	}
}

// dictionary writes the dictionary page of n entries.
func (c *chunk) dictionary(entries []byte, n int) {
	c.meta.DictPageOffset = c.out.offset
	c.encoding.DictEncodingStats[parquet.Encodings.Plain] = 1
	c.write(entries, func(h []byte) []byte {
		h = append(h, thriftStruct(7-3)) // field 7: DictionaryPageHeader
		h = appendI32(h, 1, n)
		h = appendI32(h, 1, int(parquet.Encodings.Plain))
		return append(h, 0)
	}, dictionaryPage)
}

// page writes a data page of the given number of rows. fill appends its
// levels and values.
func (c *chunk) page(encoding parquet.Encoding, rows int, fill func([]byte) []byte) {
	c.raw = fill(c.raw[:0])
	if c.meta.DataPageOffset == 0 {
		c.meta.DataPageOffset = c.out.offset
	}
	c.meta.NumValues += int64(rows)
	c.encoding.DataEncodingStats[encoding]++
	c.write(c.raw, func(h []byte) []byte {
		h = append(h, thriftStruct(5-3)) // field 5: DataPageHeader
		h = appendI32(h, 1, rows)
		h = appendI32(h, 1, int(encoding))
		h = appendI32(h, 1, int(parquet.Encodings.RLE)) // of the definition levels
		h = appendI32(h, 1, int(parquet.Encodings.RLE)) // of the repetition levels
		return append(h, 0)
	}, dataPage)
}

// Page types of the format.
const (
	dataPage       = 0
	dictionaryPage = 2
)

// write compresses a page and writes it behind its header. The header is
// Thrift's compact protocol: each field is the step from the last field's
// number and a type, then the value.
func (c *chunk) write(raw []byte, kind func([]byte) []byte, pageType int) {
	if len(raw) > math.MaxInt32 {
		c.out.err = fmt.Errorf("a page of %d bytes; the format allows 31 bits", len(raw))
		return
	}
	c.packed = compressor().EncodeAll(raw, c.packed[:0])
	c.header = appendI32(c.header[:0], 1, pageType)
	c.header = appendI32(c.header, 1, len(raw))
	c.header = appendI32(c.header, 1, len(c.packed))
	c.header = append(kind(c.header), 0)
	c.out.Write(c.header)
	c.out.Write(c.packed)
	c.meta.UncompressedSize += int64(len(c.header) + len(raw))
	c.meta.CompressedSize += int64(len(c.header) + len(c.packed))
}

// Thrift's compact types.
const (
	thriftI32     = 5
	thriftStructs = 12
)

func appendI32(dst []byte, step, v int) []byte {
	return binary.AppendVarint(append(dst, byte(step<<4|thriftI32)), int64(v))
}

func thriftStruct(step int) byte { return byte(step<<4 | thriftStructs) }

// compressor is shared by all files; EncodeAll keeps nothing between calls.
var compressor = sync.OnceValue(func() *zstd.Encoder {
	// Options that are constant cannot fail.
	encoder, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest),
		zstd.WithWindowSize(pageSize), zstd.WithZeroFrames(true), zstd.WithEncoderCRC(false))
	if err != nil {
		panic(err)
	}
	return encoder
})
