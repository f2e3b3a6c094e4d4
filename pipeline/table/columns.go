package table

import (
	"fmt"
	"math"
	"reflect"
	"time"
)

// column buffers a column of the row group at hand.
type column interface {
	// add appends the value of a row's field and returns the bytes that this
	// takes.
	add(reflect.Value) (int, error)
	// write writes the values of the row group's rows and begins anew.
	write(to *chunk, rows int) error
}

// buffer makes the column's buffer.
func (c Column) buffer() column {
	l := levels{nullable: c.Nullable}
	switch c.Kind {
	case Int32:
		return &numbers[int32]{levels: l, of: integerOf[int32], append: appendDeltas[int32]}
	case Int64:
		return &numbers[int64]{levels: l, of: integerOf[int64], append: appendDeltas[int64]}
	case Float64:
		return &numbers[float64]{levels: l, of: floatOf, append: appendFloats}
	case Bool:
		return &numbers[bool]{levels: l, of: boolOf, append: appendBits}
	case Date:
		return &numbers[int32]{levels: l, of: dateOf, append: appendDeltas[int32]}
	}
	if c.dictionary {
		return newWords(l)
	}
	return &texts{levels: l}
}

// levels says of each row whether it has a value. It stays empty in a column
// that cannot be null.
type levels struct {
	nullable bool
	defined  []bool
}

// add notes whether a row is null and reports whether it has a value.
func (l *levels) add(null bool) bool {
	if l.nullable {
		l.defined = append(l.defined, !null)
	}
	return !null
}

// numbers buffers a column of values of one size.
type numbers[T any] struct {
	levels
	values []T
	of     func(field reflect.Value, nullable bool) (value T, null bool, err error)
	append func(page []byte, values []T) []byte
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

func (c *numbers[T]) write(to *chunk, rows int) error {
	err := to.writePage(c.append(to.page(c.defined), c.values), rows)
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
