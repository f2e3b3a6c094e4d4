package table

import (
	"fmt"
	"math"
	"slices"
	"time"
)

// column buffers a column of the row group at hand.
type column interface {
	// add appends the value of the row at hand and returns the bytes that this
	// takes.
	add() (int, error)
	// write writes the values of the row group's rows and begins anew.
	write(to *chunk, rows int) error
}

// buffer makes the column's buffer. The field is a pointer to the one in which
// the row at hand has its value.
func (c Column) buffer(field any) column {
	l := levels{nullable: c.Nullable}
	switch field := field.(type) {
	case *int32:
		return &numbers[int32]{levels: l, next: integerOf(field, c.Nullable), append: appendDeltas[int32]}
	case *int64:
		return &numbers[int64]{levels: l, next: integerOf(field, c.Nullable), append: appendDeltas[int64]}
	case *float64:
		return &numbers[float64]{levels: l, next: floatOf(field, c.Nullable), append: appendFloats}
	case *bool:
		return &numbers[bool]{levels: l, next: boolOf(field), append: appendBits}
	case *time.Time:
		return &numbers[int32]{levels: l, next: dateOf(field, c.Nullable), append: appendDeltas[int32]}
	}
	text := field.(*string) // as kindOf has it
	if c.dictionary {
		return newWords(l, text)
	}
	return &texts{levels: l, field: text}
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
		l.defined = append(roomy(l.defined), !null)
	}
	return !null
}

// roomy is s with room for another: where there is none, for as many again. A
// column is as long as its row group soon, and to grow by less would cost more
// memory than it saves.
func roomy[T any](s []T) []T {
	if len(s) == cap(s) {
		return slices.Grow(s, max(len(s), 64))
	}
	return s
}

// numbers buffers a column of values of one size.
type numbers[T any] struct {
	levels
	values []T
	next   func() (value T, null bool, err error) // of the row at hand
	append func(page []byte, values []T) []byte
}

func (c *numbers[T]) add() (int, error) {
	v, null, err := c.next()
	if err != nil {
		return 0, err
	}
	if c.levels.add(null) {
		c.values = append(roomy(c.values), v)
	}
	return 8, nil
}

func (c *numbers[T]) write(to *chunk, rows int) error {
	err := to.writePage(c.append(to.page(c.defined), c.values), rows)
	c.values, c.defined = c.values[:0], c.defined[:0]
	return err
}

func integerOf[T int32 | int64](field *T, nullable bool) func() (T, bool, error) {
	return func() (T, bool, error) { return *field, nullable && *field < 0, nil }
}

func floatOf(field *float64, nullable bool) func() (float64, bool, error) {
	return func() (float64, bool, error) {
		v := *field
		if nullable && math.IsNaN(v) {
			return 0, true, nil
		}
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, false, fmt.Errorf("%v is not a finite number", v)
		}
		return v, false, nil
	}
}

func boolOf(field *bool) func() (bool, bool, error) {
	return func() (bool, bool, error) { return *field, false, nil }
}

// dateOf is the day on which the time falls where it is.
func dateOf(field *time.Time, nullable bool) func() (int32, bool, error) {
	return func() (int32, bool, error) {
		year, month, day := field.Date()
		midnight := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
		return int32(midnight.Unix() / secondsPerDay), nullable && field.IsZero(), nil
	}
}

const secondsPerDay = 24 * 60 * 60

func timeOf(day int32) time.Time { return time.Unix(int64(day)*secondsPerDay, 0).UTC() }
