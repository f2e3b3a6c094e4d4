package table

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"time"
	"unsafe"

	"github.com/apache/arrow/go/v17/parquet"
)

// fields is a column of rows in memory: the field at the same place of each.
type fields struct {
	first  unsafe.Pointer // the first row's field
	stride uintptr        // the size of a row
	rows   int
}

func (f fields) at(i int) unsafe.Pointer { return unsafe.Add(f.first, uintptr(i)*f.stride) }

// levels says of each row whether it has a value. It stays empty in a column
// that may not be null.
type levels struct {
	nullable bool
	defined  []uint32 // 1 for a value, 0 for a null
}

func (l *levels) value() {
	if l.nullable {
		l.defined = append(l.defined, 1)
	}
}

func (l *levels) null() { l.defined = append(l.defined, 0) }

func (l *levels) appendTo(page []byte) []byte {
	if !l.nullable {
		return page
	}
	return appendLevels(page, l.defined)
}

// nulls is the number of nulls beside so many values.
func (l *levels) nulls(values int) int64 {
	if !l.nullable {
		return 0
	}
	return int64(len(l.defined) - values)
}

// integers buffers a column of integers.
type integers[T int32 | int64] struct {
	levels
	values []T
}

func (c *integers[T]) add(f fields) error {
	if !c.nullable {
		n := len(c.values)
		c.values = slices.Grow(c.values, f.rows)[:n+f.rows]
		for i := range c.values[n:] {
			c.values[n+i] = *(*T)(f.at(i))
		}
		return nil
	}
	for i := range f.rows {
		v := *(*T)(f.at(i))
		if v < 0 {
			c.null()
			continue
		}
		c.value()
		c.values = append(c.values, v)
	}
	return nil
}

func (c *integers[T]) encode(w *chunk) {
	w.page(parquet.Encodings.DeltaBinaryPacked, w.rows, func(b []byte) []byte {
		return appendDeltas(c.appendTo(b), c.values)
	})
	w.stats = statsOf(c.values, c.nulls(len(c.values)))
	c.values, c.defined = c.values[:0], c.defined[:0]
}

// dates buffers a column of days, counted from 1970-01-01.
type dates struct{ integers[int32] }

func (c *dates) add(f fields) error {
	for i := range f.rows {
		t := *(*time.Time)(f.at(i))
		if c.nullable && t.IsZero() {
			c.null()
			continue
		}
		c.value()
		c.values = append(c.values, dayOf(t))
	}
	return nil
}

const secondsPerDay = 24 * 60 * 60

// dayOf is the day on which t falls where t is.
func dayOf(t time.Time) int32 {
	year, month, day := t.Date()
	return int32(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix() / secondsPerDay)
}

func timeOf(day int32) time.Time { return time.Unix(int64(day)*secondsPerDay, 0).UTC() }

// floats buffers a column of finite numbers.
type floats struct {
	levels
	values []float64
}

func (c *floats) add(f fields) error {
	for i := range f.rows {
		v := *(*float64)(f.at(i))
		switch {
		case c.nullable && math.IsNaN(v):
			c.null()
			continue
		case math.IsNaN(v) || math.IsInf(v, 0):
			return fmt.Errorf("%v is not a finite number", v)
		}
		c.value()
		c.values = append(c.values, v)
	}
	return nil
}

func (c *floats) encode(w *chunk) {
	w.page(parquet.Encodings.Plain, w.rows, func(b []byte) []byte {
		b = c.appendTo(b)
		for _, v := range c.values {
			b = binary.LittleEndian.AppendUint64(b, math.Float64bits(v))
		}
		return b
	})
	w.stats = nullStats(c.nulls(len(c.values)))
	c.values, c.defined = c.values[:0], c.defined[:0]
}

// booleans buffers a column of truth values, none of them null.
type booleans struct{ values []uint32 }

func (c *booleans) add(f fields) error {
	for i := range f.rows {
		var v uint32
		if *(*bool)(f.at(i)) {
			v = 1
		}
		c.values = append(c.values, v)
	}
	return nil
}

func (c *booleans) encode(w *chunk) {
	w.page(parquet.Encodings.Plain, w.rows, func(b []byte) []byte {
		for group := range slices.Chunk(c.values, 8) {
			var eight [8]uint32
			copy(eight[:], group)
			b = appendPacked(b, eight[:], 1)
		}
		return b
	})
	w.stats = nullStats(0)
	c.values = c.values[:0]
}
