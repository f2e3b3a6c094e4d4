package table

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/apache/arrow/go/v17/parquet"
	"github.com/apache/arrow/go/v17/parquet/file"
	"github.com/apache/arrow/go/v17/parquet/schema"
)

// batchRows is the most rows of a batch: few enough to stay in the cache.
const batchRows = 1024

// Reader reads a table's file column by column, a batch of rows at a time. It
// goes by the file's own schema, so it also reads the tables of other versions.
type Reader struct {
	// Table describes the file: the names and types that it has, and the
	// documentation where this version knows the table.
	Table *Table

	file    *file.Reader
	group   int // the next row group
	left    int // rows left in the one at hand
	columns []columnReader
}

// Batch is a run of rows. It is valid until the next one is read.
type Batch struct {
	Rows    int
	Columns []Values
}

// Values are a column's values in a batch. Of the slices, the one of the
// column's kind has an element for each row; that of a null is zero.
type Values struct {
	Null     []bool // nil where the column cannot be null
	Strings  []string
	Integers []int64 // of Int32, Int64 and Date
	Floats   []float64
	Bools    []bool
}

// Open opens the file at path.
func Open(path string) (*Reader, error) {
	var f *file.Reader
	err := guarded(path, func() (err error) {
		f, err = file.OpenParquetFile(path, false)
		return err
	})
	if err != nil {
		return nil, err
	}
	r, err := newReader(f, path)
	if err != nil {
		f.Close()
	}
	return r, err
}

// guarded runs f with name before its error. The module that reads the file
// panics on some damaged ones.
func guarded(name string, f func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%s: damaged Parquet file: %v", name, p)
		}
	}()
	if err = f(); err == nil || err == io.EOF {
		return err
	}
	return fmt.Errorf("%s: %w", name, err)
}

func newReader(f *file.Reader, name string) (*Reader, error) {
	useSharedZstd()
	meta := f.MetaData()
	t := &Table{Name: name}
	if v := meta.KeyValueMetadata().FindValue("table"); v != nil {
		t.Name = *v
	}
	known := Named(t.Name)
	if known != nil {
		t.Doc = known.Doc
	}
	r := &Reader{Table: t, file: f}
	for i := range meta.Schema.NumColumns() {
		c := meta.Schema.Column(i)
		kind, err := kindOfColumn(c)
		if err != nil {
			return nil, fmt.Errorf("%s: column %s: %w", name, c.Path(), err)
		}
		column := Column{Name: c.Name(), Kind: kind, Nullable: c.MaxDefinitionLevel() > 0}
		if known != nil {
			column.Doc = known.doc(column.Name)
		}
		t.Columns = append(t.Columns, column)
		r.columns = append(r.columns, columnReader{kind: kind, nullable: column.Nullable})
	}
	return r, nil
}

func (t *Table) doc(column string) string {
	for _, c := range t.Columns {
		if c.Name == column {
			return c.Doc
		}
	}
	return ""
}

func kindOfColumn(c *schema.Column) (Kind, error) {
	if c.MaxRepetitionLevel() > 0 || c.MaxDefinitionLevel() > 1 || strings.Contains(c.Path(), ".") {
		return 0, fmt.Errorf("nested columns cannot be read")
	}
	switch c.PhysicalType() {
	case parquet.Types.Int32:
		if c.ConvertedType() == schema.ConvertedTypes.Date {
			return Date, nil
		}
		return Int32, nil
	case parquet.Types.Int64:
		return Int64, nil
	case parquet.Types.Double:
		return Float64, nil
	case parquet.Types.Boolean:
		return Bool, nil
	case parquet.Types.ByteArray:
		return String, nil
	}
	return 0, fmt.Errorf("the type %s cannot be read", c.PhysicalType())
}

// Rows is the number of rows of the file.
func (r *Reader) Rows() int64 { return r.file.NumRows() }

// Close closes the file.
func (r *Reader) Close() error { return r.file.Close() }

// readOnly passes over all columns but those at these places, whose values stay
// empty in every batch.
func (r *Reader) readOnly(columns []int) {
	for i := range r.columns {
		r.columns[i].unread = !slices.Contains(columns, i)
	}
}

// Next reads the next rows; the error is io.EOF behind the last.
func (r *Reader) Next() (*Batch, error) {
	b := &Batch{Columns: make([]Values, len(r.columns))}
	err := guarded(r.Table.Name, func() error {
		for r.left == 0 {
			if r.group == r.file.NumRowGroups() {
				return io.EOF
			}
			if err := r.nextGroup(); err != nil {
				return err
			}
		}
		b.Rows = min(r.left, batchRows)
		for i := range r.columns {
			if r.columns[i].unread {
				continue
			}
			if err := r.columns[i].read(b.Rows, &b.Columns[i]); err != nil {
				return fmt.Errorf("column %s: %w", r.Table.Columns[i].Name, err)
			}
		}
		r.left -= b.Rows
		return nil
	})
	if err != nil {
		return nil, err
	}
	return b, nil
}

func (r *Reader) nextGroup() error {
	group := r.file.RowGroup(r.group)
	rows := group.NumRows()
	if rows < 0 || rows > int64(1)<<40 {
		return fmt.Errorf("row group %d claims %d rows", r.group, rows)
	}
	r.left = int(rows)
	for i := range r.columns {
		if r.columns[i].unread {
			continue
		}
		chunk, err := group.Column(i)
		if err != nil {
			return fmt.Errorf("column %s: %w", r.Table.Columns[i].Name, err)
		}
		r.columns[i].chunk = chunk
	}
	r.group++
	return nil
}
