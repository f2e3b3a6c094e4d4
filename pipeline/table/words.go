package table

import (
	"reflect"

	"github.com/apache/arrow/go/v17/arrow"
	"github.com/apache/arrow/go/v17/arrow/array"
	"github.com/apache/arrow/go/v17/arrow/memory"
	"github.com/apache/arrow/go/v17/parquet"
	"github.com/apache/arrow/go/v17/parquet/file"
	"github.com/apache/arrow/go/v17/parquet/metadata"
)

// words buffers a column of text with few distinct values: a dictionary, which
// begins anew in every row group, and for each row a number into it.
type words struct {
	levels
	numbers map[string]int32
	entries *array.BinaryBuilder
	rows    *array.Int32Builder
	values  []parquet.ByteArray
}

func newWords(l levels) *words {
	return &words{
		levels:  l,
		numbers: map[string]int32{},
		entries: array.NewBinaryBuilder(memory.DefaultAllocator, arrow.BinaryTypes.Binary),
		rows:    array.NewInt32Builder(memory.DefaultAllocator),
	}
}

func (c *words) add(field reflect.Value) (int, error) {
	s, err := textOf(field)
	if err != nil {
		return 0, err
	}
	if !c.levels.add(c.nullable && s == "") {
		c.rows.AppendNull()
		return 4, nil
	}
	number, known := c.numbers[s]
	if known {
		c.rows.Append(number)
		return 4, nil
	}
	c.rows.Append(c.enter(s))
	return 4 + len(s), nil
}

// enter makes s an entry of the dictionary, or finds that it is one when
// repaired.
func (c *words) enter(s string) int32 {
	entry := validText(s)
	number, known := c.numbers[entry]
	if !known {
		number = int32(c.entries.Len())
		c.entries.AppendString(entry)
		c.numbers[string(c.entries.Value(int(number)))] = number
	}
	return number
}

// dictionaryWriter is what an encoder of Arrow's offers beyond its interface.
type dictionaryWriter interface{ PutDictionary(arrow.Array) error }

func (c *words) write(w file.ColumnChunkWriter) error {
	entries, rows := c.entries.NewBinaryArray(), c.rows.NewInt32Array()
	defer entries.Release()
	defer rows.Release()

	c.values = c.values[:0]
	for i := range entries.Len() {
		c.values = append(c.values, entries.Value(i))
	}
	stats := w.PageStatistics().(*metadata.ByteArrayStatistics)
	stats.Update(c.values, int64(rows.NullN()))
	stats.IncDistinct(int64(len(c.values)))
	if err := w.CurrentEncoder().(dictionaryWriter).PutDictionary(entries); err != nil {
		return err
	}
	err := w.WriteDictIndices(rows, c.defined, nil)
	clear(c.numbers)
	c.defined = c.defined[:0]
	return err
}
