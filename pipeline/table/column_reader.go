package table

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/apache/arrow/go/v17/parquet"
	"github.com/apache/arrow/go/v17/parquet/file"
)

// columnReader reads one column, row group after row group, with buffers of a
// batch.
type columnReader struct {
	kind     Kind
	nullable bool
	unread   bool // passed over
	chunk    file.ColumnChunkReader
	defined  [batchRows]int16
	values   Values
	int32s   []int32
	texts    []parquet.ByteArray
}

// read reads the column's next rows, at most batchRows.
func (c *columnReader) read(rows int, out *Values) error {
	var levels, values int
	var err error
	switch c.kind {
	case Int32, Date:
		c.int32s = sized(c.int32s, rows)
		levels, values, err = readChunk[int32](c, c.int32s)
		c.values.Integers = sized(c.values.Integers, rows)
		for i, v := range c.int32s[:values] {
			c.values.Integers[i] = int64(v)
		}
		spread(c, c.values.Integers, values)
	case Int64:
		c.values.Integers = sized(c.values.Integers, rows)
		levels, values, err = readChunk[int64](c, c.values.Integers)
		spread(c, c.values.Integers, values)
	case Float64:
		c.values.Floats = sized(c.values.Floats, rows)
		levels, values, err = readChunk[float64](c, c.values.Floats)
		spread(c, c.values.Floats, values)
	case Bool:
		c.values.Bools = sized(c.values.Bools, rows)
		levels, values, err = readChunk[bool](c, c.values.Bools)
		spread(c, c.values.Bools, values)
	case String:
		c.texts = sized(c.texts, rows)
		levels, values, err = readChunk[parquet.ByteArray](c, c.texts)
		c.values.Strings = sized(c.values.Strings, rows)
		c.copyTexts(values)
		spread(c, c.values.Strings, values)
	}
	if err != nil {
		return err
	}
	if levels != rows {
		return fmt.Errorf("it ends %d rows early", rows-levels)
	}
	if c.nullable {
		c.values.Null = sized(c.values.Null, rows)
		for i := range rows {
			c.values.Null[i] = c.defined[i] == 0
		}
	}
	*out = c.values
	return nil
}

// copyTexts copies the first n texts out of the page into one string, of which
// all are parts; one that is like the one before it, as in columns that name the
// article, once.
func (c *columnReader) copyTexts(n int) {
	var again [batchRows]bool
	size := 0
	for i, v := range c.texts[:n] {
		if again[i] = i > 0 && bytes.Equal(v, c.texts[i-1]); !again[i] {
			size += len(v)
		}
	}
	var all strings.Builder
	all.Grow(size)
	for i, v := range c.texts[:n] {
		if again[i] {
			c.values.Strings[i] = c.values.Strings[i-1]
			continue
		}
		start := all.Len()
		all.Write(v)
		c.values.Strings[i] = all.String()[start:]
	}
}

func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, batchRows)
	}
	return s[:n]
}

// readChunk fills values from the column's chunk: the number of rows, and of
// those that are not null.
func readChunk[T any](c *columnReader, values []T) (rows, defined int, err error) {
	chunk, ok := c.chunk.(interface {
		ReadBatch(int64, []T, []int16, []int16) (int64, int, error)
	})
	if !ok {
		return 0, 0, fmt.Errorf("the chunk holds %s", c.chunk.Type())
	}
	var levels []int16
	if c.nullable {
		levels = c.defined[:len(values)]
	}
	n, defined, err := chunk.ReadBatch(int64(len(values)), values, levels, nil)
	return int(n), defined, err
}

// spread moves the n values that were read to the rows that are not null.
func spread[T any](c *columnReader, values []T, n int) {
	if !c.nullable {
		return
	}
	var zero T
	for i := len(values) - 1; i >= 0; i-- {
		if c.defined[i] == 0 || n == 0 {
			values[i] = zero
			continue
		}
		n--
		values[i] = values[n]
	}
}
