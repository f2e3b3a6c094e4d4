package table

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"strings"
	"time"
	"unsafe"
)

// Rows reads the rows of r, which must have t's columns; others that it has
// are passed over. Nulls come back as what Append takes for them: an empty
// string, -1, NaN, the zero time. The iteration ends at the first error.
func (t Of[R]) Rows(r *Reader) iter.Seq2[R, error] {
	return func(yield func(R, error) bool) {
		var row R
		at, err := t.places(r.Table)
		for err == nil {
			var b *Batch
			if b, err = r.Next(); err != nil {
				break
			}
			for i := range b.Rows {
				for j, c := range t.Columns {
					c.set(unsafe.Add(unsafe.Pointer(&row), c.offset), &b.Columns[at[j]], i)
				}
				if !yield(row, nil) {
					return
				}
			}
		}
		if !errors.Is(err, io.EOF) {
			var none R
			yield(none, err)
		}
	}
}

// places is where each of t's columns stands in other.
func (t *Table) places(other *Table) ([]int, error) {
	at := make([]int, len(t.Columns))
	for i, c := range t.Columns {
		at[i] = -1
		for j, o := range other.Columns {
			if o.Name == c.Name && o.Kind == c.Kind {
				at[i] = j
			}
		}
		if at[i] < 0 {
			return nil, fmt.Errorf("table %s: no column %s of type %s", other.Name, c.Name, c.Kind)
		}
	}
	return at, nil
}

// set puts the value of row i into the field.
func (c Column) set(field unsafe.Pointer, v *Values, i int) {
	null := v.Null != nil && v.Null[i]
	switch c.Kind {
	case String:
		*(*string)(field) = strings.Clone(v.Strings[i])
	case Int32:
		*(*int32)(field) = int32(v.Integers[i])
		if null {
			*(*int32)(field) = -1
		}
	case Int64:
		*(*int64)(field) = v.Integers[i]
		if null {
			*(*int64)(field) = -1
		}
	case Float64:
		*(*float64)(field) = v.Floats[i]
		if null {
			*(*float64)(field) = math.NaN()
		}
	case Bool:
		*(*bool)(field) = v.Bools[i]
	case Date:
		*(*time.Time)(field) = timeOf(int32(v.Integers[i]))
		if null {
			*(*time.Time)(field) = time.Time{}
		}
	}
}
