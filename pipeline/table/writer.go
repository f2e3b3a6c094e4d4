package table

import (
	"errors"
	"fmt"
	"io"
	"reflect"
)

const (
	// maxGroupRows is the most rows of a row group: what readers spread over
	// their workers, and what one holds in memory.
	maxGroupRows = 1 << 17
	// maxGroupBytes is from how many bytes of values a row group is closed.
	maxGroupBytes = 32 << 20
)

// Writer writes rows of type R as a Parquet file, or several one after the
// other. It keeps no reference to the rows; its memory is that of one row group.
type Writer[R any] struct {
	table   *Table
	file    parquetFile
	row     R // the one at hand, which the columns read
	columns []column
	rows    int // in the row group at hand
	bytes   int // of values in the row group at hand
	err     error
}

// Create begins a file of table t in w. createdBy names the program and its
// version in the footer. What is written is complete once Close has returned
// nil; w is not closed.
func (t Of[R]) Create(w io.Writer, createdBy string) (*Writer[R], error) {
	useSharedZstd()
	layout, err := t.layout(createdBy)
	if err != nil {
		return nil, err
	}
	x := &Writer[R]{table: t.Table, file: parquetFile{layout: layout}, err: errClosed}
	row := reflect.ValueOf(&x.row).Elem()
	for _, c := range t.Columns {
		x.columns = append(x.columns, c.buffer(row.FieldByIndex(c.field).Addr().Interface()))
	}
	return x, x.Reset(w)
}

// Reset begins another file in w, once Close has returned nil. It takes over the
// memory of the last.
func (x *Writer[R]) Reset(w io.Writer) error {
	if x.err != errClosed {
		return x.failed(errOpen)
	}
	x.file.begin(w)
	x.err = nil
	return x.failed(x.file.out.err)
}

// Append adds rows. After an error the file is lost, and every further call
// returns the same error.
func (x *Writer[R]) Append(rows []R) error {
	for i := range rows {
		if x.err != nil {
			break
		}
		x.row = rows[i]
		x.add()
		if x.full() {
			x.flush()
		}
	}
	var none R
	x.row = none
	return x.err
}

// full reports whether the row group at hand is to be written.
func (x *Writer[R]) full() bool { return x.rows == maxGroupRows || x.bytes >= maxGroupBytes }

// add adds the row at hand.
func (x *Writer[R]) add() {
	for i, c := range x.columns {
		n, err := c.add()
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
	x.failed(x.file.group(x.rows, x.columns))
	x.rows, x.bytes = 0, 0
}

// Close writes what is left and the footer.
func (x *Writer[R]) Close() error {
	if x.err == nil && x.rows > 0 {
		x.flush()
	}
	if x.err == nil {
		x.failed(x.file.end())
	}
	if x.err != nil {
		return x.err
	}
	x.err = errClosed
	return nil
}

var (
	errClosed = errors.New("the table is closed")
	errOpen   = errors.New("the table is not closed")
)

// failed records the first error and returns it.
func (x *Writer[R]) failed(err error) error {
	if x.err == nil && err != nil {
		x.err = fmt.Errorf("table %s: %w", x.table.Name, err)
	}
	return x.err
}
