package table

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
)

// Format is a way to print a table.
type Format string

const (
	Aligned Format = "table" // columns for a terminal
	CSV     Format = "csv"   // RFC 4180 with a header line; a null is empty
	JSONL   Format = "jsonl" // an object a line, keys in the order of the columns
)

// Formats lists the formats.
var Formats = []Format{Aligned, CSV, JSONL}

// PrintOptions are the choices of PrintFiles; the zero value prints every row as
// an aligned table of any width.
type PrintOptions struct {
	Format Format // Aligned where empty
	Rows   int64  // the most rows to print; no bound where zero or less
	Width  int    // the terminal's columns for Aligned; no bound where zero or less
}

// PrintFiles writes the rows of a table's part files, in their order, as one
// table, a batch at a time, so that memory does not grow with the table.
func PrintFiles(w io.Writer, parts []string, o PrintOptions) error {
	var t *Table
	var rows int64
	err := eachPart(parts, func(r *Reader) error {
		if t == nil {
			t = r.Table
		}
		rows += r.Rows()
		return nil
	})
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(w, 64<<10)
	p, err := newPrinter(out, t, o)
	if err != nil {
		return err
	}
	left := rows
	if o.Rows > 0 {
		left = min(rows, o.Rows)
	}
	more := rows - left
	err = eachPart(parts, func(r *Reader) error {
		printed, err := printRows(p, r, left)
		left -= printed
		return err
	})
	if err == nil {
		p.end(more)
	}
	return errors.Join(err, out.Flush())
}

func eachPart(parts []string, f func(*Reader) error) error {
	for _, path := range parts {
		r, err := Open(path)
		if err != nil {
			return err
		}
		if err := errors.Join(f(r), r.Close()); err != nil {
			return err
		}
	}
	return nil
}

// printer prints batches in one of the formats. What it writes goes to a
// bufio.Writer, which keeps the first error.
type printer interface {
	batch(*Batch)
	end(more int64) // more rows were left out
}

func newPrinter(out *bufio.Writer, t *Table, o PrintOptions) (printer, error) {
	switch o.Format {
	case Aligned, "":
		return &alignedPrinter{out: out, table: t, width: o.Width}, nil
	case CSV:
		return &csvPrinter{out: out, table: t}, nil
	case JSONL:
		return newJSONPrinter(out, t), nil
	}
	return nil, fmt.Errorf("no format %q; there are %v", o.Format, Formats)
}

func printRows(p printer, r *Reader, most int64) (printed int64, err error) {
	for printed < most {
		b, err := r.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return printed, err
		}
		b.Rows = int(min(int64(b.Rows), most-printed))
		p.batch(b)
		printed += int64(b.Rows)
	}
	return printed, nil
}

// appendValue appends the value of row i as plain text, nothing for a null.
func (c Column) appendValue(dst []byte, v *Values, i int) []byte {
	if v.Null != nil && v.Null[i] {
		return dst
	}
	switch c.Kind {
	case String:
		return append(dst, v.Strings[i]...)
	case Int32, Int64:
		return strconv.AppendInt(dst, v.Integers[i], 10)
	case Float64:
		return strconv.AppendFloat(dst, v.Floats[i], 'g', -1, 64)
	case Bool:
		return strconv.AppendBool(dst, v.Bools[i])
	default:
		return timeOf(int32(v.Integers[i])).AppendFormat(dst, "2006-01-02")
	}
}
