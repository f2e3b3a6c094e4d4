package table

import (
	"fmt"
	"math"
	"reflect"
	"time"

	"github.com/apache/arrow/go/v17/parquet/file"
)

// column buffers a column of the row group at hand.
type column interface {
	// add appends the value of a row's field and returns the bytes that this
	// takes.
	add(reflect.Value) (int, error)
	// write writes the values and begins anew.
	write(file.ColumnChunkWriter) error
}

// buffer makes the column's buffer.
func (c Column) buffer() column {
	l := levels{nullable: c.Nullable}
	switch c.Kind {
	case Int32:
		return &numbers[int32]{levels: l, of: integerOf[int32]}
	case Int64:
		return &numbers[int64]{levels: l, of: integerOf[int64]}
	case Float64:
		return &numbers[float64]{levels: l, of: floatOf}
	case Bool:
		return &numbers[bool]{levels: l, of: boolOf}
	case Date:
		return &numbers[int32]{levels: l, of: dateOf}
	}
	if c.dictionary {
		return newWords(l)
	}
	return &texts{levels: l}
}

// levels says of each row whether it has a value: 1, or 0 for a null. It stays
// empty in a column that cannot be null.
type levels struct {
	nullable bool
	defined  []int16
}

// add notes whether a row is null and reports whether it has a value.
func (l *levels) add(null bool) bool {
	switch {
	case null:
		l.defined = append(l.defined, 0)
	case l.nullable:
		l.defined = append(l.defined, 1)
	}
	return !null
}

// batch is the part of Arrow's column writers that is used: it takes values,
// definition levels (nil where there is no null) and repetition levels.
type batch[T any] interface {
	WriteBatch([]T, []int16, []int16) (int64, error)
}

// numbers buffers a column of values of one size.
type numbers[T any] struct {
	levels
	values []T
	of     func(field reflect.Value, nullable bool) (value T, null bool, err error)
}

func (c *numbers[T]) add(field reflect.Value) (int, error) {
	v, null, err := c.of(field, c.nullable)
	if err != nil {
		return 0, err
	}
	if c.levels.add(null) {
		c.values = append(c.values, v)
	}
	return 8, nil
}

func (c *numbers[T]) write(w file.ColumnChunkWriter) error {
	_, err := w.(batch[T]).WriteBatch(c.values, c.defined, nil)
	c.values, c.defined = c.values[:0], c.defined[:0]
	return err
}

func integerOf[T int32 | int64](field reflect.Value, nullable bool) (T, bool, error) {
	v := field.Int()
	return T(v), nullable && v < 0, nil
}

func floatOf(field reflect.Value, nullable bool) (float64, bool, error) {
	v := field.Float()
	if nullable && math.IsNaN(v) {
		return 0, true, nil
	}
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return 0, false, fmt.Errorf("%v is not a finite number", v)
	}
	return v, false, nil
}

func boolOf(field reflect.Value, _ bool) (bool, bool, error) { return field.Bool(), false, nil }

// dateOf is the day on which the time falls where it is.
func dateOf(field reflect.Value, nullable bool) (int32, bool, error) {
	t, _ := reflect.TypeAssert[time.Time](field)
	year, month, day := t.Date()
	midnight := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	return int32(midnight.Unix() / secondsPerDay), nullable && t.IsZero(), nil
}

const secondsPerDay = 24 * 60 * 60

func timeOf(day int32) time.Time { return time.Unix(int64(day)*secondsPerDay, 0).UTC() }
