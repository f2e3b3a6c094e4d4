package table

import (
	"hash/maphash"
	"reflect"
	"strings"

	"github.com/apache/arrow/go/v17/arrow"
	"github.com/apache/arrow/go/v17/arrow/array"
	"github.com/apache/arrow/go/v17/arrow/bitutil"
	"github.com/apache/arrow/go/v17/arrow/memory"
	"github.com/apache/arrow/go/v17/parquet"
	"github.com/apache/arrow/go/v17/parquet/file"
	"github.com/apache/arrow/go/v17/parquet/metadata"
)

// words buffers a column of text with few distinct values: a dictionary, which
// begins anew in every row group, and for each row a number into it.
type words struct {
	levels
	entries []string
	hashes  []uint64 // of the entries
	slots   []int32  // hash table: one more than an entry's number, 0 where free
	rows    []int32  // 0 where null
	hinted  []int32  // by hint: one more than the number of the text that came with it last
}

func newWords(l levels) *words {
	return &words{levels: l, slots: make([]int32, 1<<6)}
}

func (c *words) add(field reflect.Value) (int, error) {
	s, err := textOf(field)
	if err != nil {
		return 0, err
	}
	if !c.levels.add(c.nullable && s == "") {
		c.rows = append(c.rows, 0)
		return 4, nil
	}
	number, size := c.number(s)
	c.rows = append(c.rows, number)
	return 4 + size, nil
}

// hashSeed differs between runs, and shows in nothing: entries are numbered as
// they come.
var hashSeed = maphash.MakeSeed()

// number is the number of s in the dictionary, and the bytes by which that has
// grown.
func (c *words) number(s string) (number int32, size int) {
	hash := maphash.String(hashSeed, s)
	mask := uint64(len(c.slots) - 1)
	at := hash & mask
	for ; c.slots[at] != 0; at = (at + 1) & mask {
		if n := c.slots[at] - 1; c.hashes[n] == hash && c.entries[n] == s {
			return n, 0
		}
	}
	if valid := validText(s); valid != s {
		return c.number(valid)
	}
	number = int32(len(c.entries))
	c.entries = append(c.entries, strings.Clone(s)) // a part of an article would keep all of it
	c.hashes = append(c.hashes, hash)
	c.slots[at] = number + 1
	if 2*len(c.entries) > len(c.slots) {
		c.grow()
	}
	return number, len(s)
}

func (c *words) grow() {
	c.slots = make([]int32, 4*len(c.slots))
	mask := uint64(len(c.slots) - 1)
	for n, hash := range c.hashes {
		at := hash & mask
		for ; c.slots[at] != 0; at = (at + 1) & mask {
		}
		c.slots[at] = int32(n) + 1
	}
}

// maxHint bounds the memory that hints take.
const maxHint = 1 << 20

// hintedNumber is number for a text that comes with a hint: a small number that
// the same text mostly has, and another seldom.
func (c *words) hintedNumber(s string, hint uint32) (number int32, size int) {
	if int(hint) < len(c.hinted) {
		if n := c.hinted[hint]; n != 0 && c.entries[n-1] == s {
			return n - 1, 0
		}
	} else {
		if hint >= maxHint {
			return c.number(s)
		}
		c.hinted = append(c.hinted, make([]int32, max(int(hint)+1, 2*len(c.hinted))-len(c.hinted))...)
	}
	number, size = c.number(s)
	c.hinted[hint] = number + 1
	return number, size
}

// dictionaryWriter is what an encoder of Arrow's offers beyond its interface.
type dictionaryWriter interface{ PutDictionary(arrow.Array) error }

func (c *words) write(w file.ColumnChunkWriter) error {
	entries, rows := c.dictionary(), c.indices()
	defer entries.Release()
	defer rows.Release()
	stats := w.PageStatistics().(*metadata.ByteArrayStatistics)
	values := make([]parquet.ByteArray, len(c.entries))
	for i := range values {
		values[i] = entries.Value(i)
	}
	stats.Update(values, int64(rows.NullN()))
	stats.IncDistinct(int64(len(values)))
	if err := w.CurrentEncoder().(dictionaryWriter).PutDictionary(entries); err != nil {
		return err
	}
	err := w.WriteDictIndices(rows, c.defined, nil)
	clear(c.slots)
	clear(c.entries)
	clear(c.hinted)
	c.entries, c.hashes, c.rows, c.defined = c.entries[:0], c.hashes[:0], c.rows[:0], c.defined[:0]
	return err
}

// dictionary is the entries as Arrow takes them.
func (c *words) dictionary() *array.Binary {
	b := array.NewBinaryBuilder(memory.DefaultAllocator, arrow.BinaryTypes.Binary)
	defer b.Release()
	size := 0
	for _, entry := range c.entries {
		size += len(entry)
	}
	b.Reserve(len(c.entries))
	b.ReserveData(size)
	for _, entry := range c.entries {
		b.AppendString(entry)
	}
	return b.NewBinaryArray()
}

// indices is the rows as Arrow takes them.
func (c *words) indices() arrow.Array {
	var valid *memory.Buffer
	nulls := 0
	if c.nullable {
		bits := make([]byte, bitutil.BytesForBits(int64(len(c.defined))))
		for i, d := range c.defined {
			bitutil.SetBitTo(bits, i, d == 1)
			nulls += int(1 - d)
		}
		valid = memory.NewBufferBytes(bits)
	}
	data := array.NewData(arrow.PrimitiveTypes.Int32, len(c.rows),
		[]*memory.Buffer{valid, memory.NewBufferBytes(arrow.Int32Traits.CastToBytes(c.rows))}, nil, nulls, 0)
	defer data.Release()
	return array.MakeFromData(data)
}
