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
// are passed over. Nulls come back as what Append takes for them: an empty
// string, -1, NaN, the zero time. The iteration ends at the first error.
func (t Of[R]) Rows(r *Reader) iter.Seq2[R, error] {
	return func(yield func(R, error) bool) {
		var row R
		fields := reflect.ValueOf(&row).Elem()
		at, err := t.places(r.Table)
		for err == nil {
			var b *Batch
			if b, err = r.Next(); err != nil {
				break
			}
			for i := range b.Rows {
				for j, c := range t.Columns {
					c.set(fields.FieldByIndex(c.field), &b.Columns[at[j]], i)
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
func (c Column) set(field reflect.Value, v *Values, i int) {
	null := v.Null != nil && v.Null[i]
	switch c.Kind {
	case String:
		field.SetString(v.Strings[i])
	case Int32, Int64:
		field.SetInt(v.Integers[i])
		if null {
			field.SetInt(-1)
		}
	case Float64:
		field.SetFloat(v.Floats[i])
		if null {
			field.SetFloat(math.NaN())
		}
	case Bool:
		field.SetBool(v.Bools[i])
	case Date:
		t := timeOf(int32(v.Integers[i]))
		if null {
			t = time.Time{}
		}
		field.Set(reflect.ValueOf(t))
	}
}
