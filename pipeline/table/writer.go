package table

import (
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"

	"github.com/apache/arrow/go/v17/parquet"
	"github.com/apache/arrow/go/v17/parquet/compress"
	"github.com/apache/arrow/go/v17/parquet/file"
)

const (
	// maxGroupRows is the most rows of a row group: what readers spread over
	// their workers, and what one holds in memory.
	maxGroupRows = 1 << 17
	// maxGroupBytes is from how many bytes of values a row group is closed.
	maxGroupBytes = 32 << 20
)

// Writer writes rows of type R as a Parquet file. It keeps no reference to
// them; its memory is that of one row group.
type Writer[R any] struct {
	table   *Table
	file    *file.Writer
	out     *output
	columns []column
	groups  int
	rows    int // in the row group at hand
	bytes   int // of values in the row group at hand
	err     error
}

// output is where the file goes. It keeps its first error and then takes
// everything: Arrow's writer panics on some errors and forgets others.
type output struct {
	to  io.Writer
	err error
}

func (o *output) Write(p []byte) (int, error) {
	if o.err == nil {
		_, o.err = o.to.Write(p)
	}
	return len(p), nil
}

// Create begins a file of table t in w. createdBy names the program and its
// version in the footer. What is written is complete once Close has returned
// nil; w is not closed.
func (t Of[R]) Create(w io.Writer, createdBy string) (*Writer[R], error) {
	useSharedZstd()
	root, err := t.parquetSchema()
	if err != nil {
		return nil, fmt.Errorf("table %s: %w", t.Name, err)
	}
	out := &output{to: w}
	x := &Writer[R]{table: t.Table, out: out, file: file.NewParquetWriter(out, root,
		file.WithWriterProps(t.properties(createdBy)), file.WithWriteMetadata(t.keyValues()))}
	if spare, ok := t.spare.Get().(*[]column); ok {
		x.columns = *spare
	} else {
		for _, c := range t.Columns {
			x.columns = append(x.columns, c.buffer())
		}
	}
	return x, x.failed(out.err)
}

// pageSize is from how many bytes a page is closed. No page of numbers gets
// there: Arrow's encoder of deltas fails in a page of nulls behind another.
const pageSize = 9 * maxGroupRows

// longestStat is the most bytes of a text that statistics repeat.
const longestStat = 64

// properties are how the columns are written.
func (t *Table) properties(createdBy string) *parquet.WriterProperties {
	options := []parquet.WriterProperty{
		parquet.WithCreatedBy(createdBy),
		parquet.WithVersion(parquet.V2_LATEST),
		parquet.WithRootRepetition(parquet.Repetitions.Required),
		parquet.WithCompression(compress.Codecs.Zstd),
		parquet.WithDataPageSize(pageSize),
		parquet.WithMaxStatsSize(longestStat),
		parquet.WithDictionaryDefault(false),
		parquet.WithStats(false),
	}
	for _, c := range t.Columns {
		switch {
		case c.Kind == Int64:
			options = append(options, parquet.WithEncodingFor(c.Name, parquet.Encodings.DeltaBinaryPacked))
		case c.dictionary:
			options = append(options, parquet.WithDictionaryFor(c.Name, true), parquet.WithStatsFor(c.Name, true))
		}
	}
	return parquet.NewWriterProperties(options...)
}

// Append adds rows. After an error the file is lost, and every further call
// returns the same error.
func (x *Writer[R]) Append(rows []R) error {
	for i := range rows {
		if x.err != nil {
			break
		}
		x.add(reflect.ValueOf(&rows[i]).Elem())
		if x.rows == maxGroupRows || x.bytes >= maxGroupBytes {
			x.flush()
		}
	}
	return x.err
}

func (x *Writer[R]) add(row reflect.Value) {
	for i, c := range x.columns {
		at := x.table.Columns[i].field
		field := row.Field(at[0])
		for _, within := range at[1:] {
			field = field.Field(within)
		}
		n, err := c.add(field)
		if err != nil {
			x.failed(fmt.Errorf("column %s: %w", x.table.Columns[i].Name, err))
			return
		}
		x.bytes += n
	}
	x.rows++
}

// flush writes the row group at hand.
func (x *Writer[R]) flush() {
	if x.groups++; x.groups > math.MaxInt16 {
		x.failed(fmt.Errorf("more than %d row groups", math.MaxInt16))
		return
	}
	group := x.file.AppendRowGroup()
	for i, c := range x.columns {
		chunk, err := group.NextColumn()
		if err == nil {
			err = c.write(chunk)
		}
		if err != nil {
			x.failed(fmt.Errorf("column %s: %w", x.table.Columns[i].Name, err))
			return
		}
	}
	x.failed(errors.Join(group.Close(), x.out.err))
	x.rows, x.bytes = 0, 0
}

// Close writes what is left and the footer.
func (x *Writer[R]) Close() error {
	if x.err == nil && x.rows > 0 {
		x.flush()
	}
	if x.err != nil {
		return x.err
	}
	// The file's own Close would return nil whatever became of the footer.
	if x.failed(errors.Join(x.file.FlushWithFooter(), x.out.err)) != nil {
		return x.err
	}
	x.err = errClosed
	columns := x.columns // empty, as flush left them
	x.columns = nil
	x.table.spare.Put(&columns)
	return nil
}

var errClosed = errors.New("the table is closed")

// failed records the first error and returns it.
func (x *Writer[R]) failed(err error) error {
	if x.err == nil && err != nil {
		x.err = fmt.Errorf("table %s: %w", x.table.Name, err)
	}
	return x.err
}
