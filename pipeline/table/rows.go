package table

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"reflect"
	"time"
)

// Rows reads the rows of r, which must have t's columns; others that it has
// are passed over unread. Nulls come back as what Append takes for them: an
// empty string, -1, NaN, the zero time. The iteration ends at the first error.
func (t Of[R]) Rows(r *Reader) iter.Seq2[R, error] {
	return func(yield func(R, error) bool) {
		var row R
		whole := reflect.ValueOf(&row).Elem()
		fields := make([]any, len(t.Columns)) // pointers to row's fields
		for j, c := range t.Columns {
			fields[j] = whole.FieldByIndex(c.field).Addr().Interface()
		}
		at, err := t.places(r.Table)
		r.readOnly(at)
		for err == nil {
			var b *Batch
			if b, err = r.Next(); err != nil {
				break
			}
			for i := range b.Rows {
				for j, field := range fields {
					b.Columns[at[j]].put(field, i)
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

// put puts the value of row i into a field.
func (v *Values) put(field any, i int) {
	null := v.Null != nil && v.Null[i]
	switch field := field.(type) {
	case *string:
		*field = v.Strings[i]
	case *int32:
		*field = int32(v.Integers[i])
		if null {
			*field = -1
		}
	case *int64:
		*field = v.Integers[i]
		if null {
			*field = -1
		}
	case *float64:
		*field = v.Floats[i]
		if null {
			*field = math.NaN()
		}
	case *bool:
		*field = v.Bools[i]
	case *time.Time:
		*field = timeOf(int32(v.Integers[i]))
		if null {
			*field = time.Time{}
		}
	}
}
