package table

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"unsafe"

	"github.com/apache/arrow/go/v17/parquet"
	"github.com/apache/arrow/go/v17/parquet/compress"
	"github.com/apache/arrow/go/v17/parquet/metadata"
	"github.com/apache/arrow/go/v17/parquet/schema"
)

const (
	// maxGroupRows is the most rows of a row group: what readers spread over
	// their workers, and what one holds in memory.
	maxGroupRows = 1 << 17
	// maxGroupText is from how many bytes of text a row group is closed.
	maxGroupText = 32 << 20
	// batchRows is how many rows go into one column before the next has its
	// turn: few enough to stay in the cache.
	batchRows = 1024
)

var magic = []byte("PAR1")

// column is a column's buffer for the row group at hand.
type column interface {
	add(fields) error // appends the values of rows
	encode(*chunk)    // writes them and begins anew
}

// Writer writes rows of type R as a Parquet file. It keeps no reference to
// them; its memory is that of one row group.
type Writer[R any] struct {
	table   *Table
	props   *parquet.WriterProperties
	meta    *metadata.FileMetaDataBuilder
	columns []column
	strings []uintptr // the offsets of the columns of text
	chunk   chunk
	out     *output
	groups  int
	rows    int // in the row group at hand
	text    int // bytes of text in the row group at hand
	err     error
}

// Create begins a file of table t in w. createdBy names the program and its
// version in the footer. What is written is complete once Close has returned
// nil; w is not closed.
func (t Of[R]) Create(w io.Writer, createdBy string) (*Writer[R], error) {
	root, err := t.parquetSchema()
	if err != nil {
		return nil, fmt.Errorf("table %s: %w", t.Name, err)
	}
	props := t.properties(createdBy)
	out := &output{to: w}
	x := &Writer[R]{
		table: t.Table,
		props: props,
		meta:  metadata.NewFileMetadataBuilder(schema.NewSchema(root), props, t.keyValues()),
		chunk: chunk{out: out},
		out:   out,
	}
	for _, c := range t.Columns {
		x.columns = append(x.columns, c.buffer())
		if c.Kind == String {
			x.strings = append(x.strings, c.offset)
		}
	}
	out.Write(magic)
	return x, x.failed(out.err)
}

// properties are what the footer is made by.
func (t *Table) properties(createdBy string) *parquet.WriterProperties {
	options := []parquet.WriterProperty{
		parquet.WithCreatedBy(createdBy),
		parquet.WithVersion(parquet.V2_LATEST),
		parquet.WithRootRepetition(parquet.Repetitions.Required),
		parquet.WithCompression(compress.Codecs.Zstd),
		parquet.WithDictionaryDefault(false),
	}
	for _, c := range t.Columns {
		if c.Kind == Int32 || c.Kind == Int64 || c.Kind == Date {
			options = append(options, parquet.WithEncodingFor(c.Name, parquet.Encodings.DeltaBinaryPacked))
		}
	}
	return parquet.NewWriterProperties(options...)
}

func (c Column) buffer() column {
	l := levels{nullable: c.Nullable}
	switch {
	case c.Kind == Int32:
		return &integers[int32]{levels: l}
	case c.Kind == Int64:
		return &integers[int64]{levels: l}
	case c.Kind == Float64:
		return &floats{levels: l}
	case c.Kind == Bool:
		return &booleans{}
	case c.Kind == Date:
		return &dates{integers[int32]{levels: l}}
	case c.dictionary:
		return &repeated{levels: l}
	}
	return &texts{levels: l}
}

// Append adds rows. After an error the file is lost, and every further call
// returns the same error.
func (x *Writer[R]) Append(rows []R) error {
	for len(rows) > 0 && x.err == nil {
		n := x.fitting(rows)
		x.add(rows[:n])
		rows = rows[n:]
		if x.rows == maxGroupRows || x.text >= maxGroupText {
			x.flush()
		}
	}
	return x.err
}

// fitting is how many of rows to take now: at most a batch, and never past
// the end of the row group.
func (x *Writer[R]) fitting(rows []R) int {
	n := min(len(rows), batchRows, maxGroupRows-x.rows)
	for i := range n {
		for _, offset := range x.strings {
			x.text += len(*(*string)(unsafe.Add(unsafe.Pointer(&rows[i]), offset)))
		}
		if x.text >= maxGroupText {
			return i + 1
		}
	}
	return n
}

func (x *Writer[R]) add(rows []R) {
	f := fields{stride: unsafe.Sizeof(rows[0]), rows: len(rows)}
	for i, c := range x.table.Columns {
		f.first = unsafe.Add(unsafe.Pointer(&rows[0]), c.offset)
		if err := x.columns[i].add(f); err != nil {
			x.failed(fmt.Errorf("column %s: %w", c.Name, err))
			return
		}
	}
	x.rows += len(rows)
}

// flush writes the row group at hand.
func (x *Writer[R]) flush() {
	if x.groups > math.MaxInt16 {
		x.failed(fmt.Errorf("more than %d row groups", math.MaxInt16+1))
		return
	}
	group := x.meta.AppendRowGroup()
	var size int64
	for _, c := range x.columns {
		x.chunk.begin(x.rows)
		c.encode(&x.chunk)
		m := group.NextColumnChunk()
		m.SetStats(x.chunk.stats)
		hasDict := x.chunk.meta.DictPageOffset > 0
		if err := m.Finish(x.chunk.meta, hasDict, false, x.chunk.encoding, nil); err != nil {
			x.failed(err)
			return
		}
		size += x.chunk.meta.UncompressedSize
	}
	group.SetNumRows(x.rows)
	x.failed(errors.Join(group.Finish(size, int16(x.groups)), x.out.err))
	x.groups++
	x.rows, x.text = 0, 0
}

// Close writes what is left and the footer.
func (x *Writer[R]) Close() error {
	if x.err == nil && x.rows > 0 {
		x.flush()
	}
	if x.err != nil {
		return x.err
	}
	footer, err := x.meta.Finish()
	if err != nil {
		return x.failed(err)
	}
	start := x.out.offset
	if _, err := footer.WriteTo(x.out, nil); err != nil {
		return x.failed(err)
	}
	x.out.Write(binary.LittleEndian.AppendUint32(nil, uint32(x.out.offset-start)))
	x.out.Write(magic)
	if x.failed(x.out.err) == nil {
		x.err = errClosed
		return nil
	}
	return x.err
}

var errClosed = errors.New("the table is closed")

// failed records the first error and returns it.
func (x *Writer[R]) failed(err error) error {
	if x.err == nil && err != nil {
		x.err = fmt.Errorf("table %s: %w", x.table.Name, err)
	}
	return x.err
}
