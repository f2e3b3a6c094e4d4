package table

import (
	"bytes"
	"encoding/binary"
	"hash/maphash"

	"github.com/apache/arrow/go/v17/parquet/metadata"
)

// words buffers a column of text with few distinct values: a dictionary, which
// begins anew in every row group, and for each row a number into it.
type words struct {
	levels
	field   *string  // of the row at hand
	entries []byte   // as they stand in the dictionary's page
	starts  []uint32 // where each entry's text begins
	slots   []slot   // hash table
	numbers []uint32 // of the rows that have a value
	hinted  []uint32 // by hint: the number of the text that came with it last
}

// slot holds one more than an entry's number, 0 where it is free.
type slot struct{ hash, entry uint32 }

func newWords(l levels, field *string) *words {
	return &words{levels: l, field: field, slots: make([]slot, 1<<6)}
}

func (c *words) add() (int, error) {
	s := *c.field
	if err := checkText(s); err != nil {
		return 0, err
	}
	if !c.levels.add(c.nullable && s == "") {
		return 4, nil
	}
	if n := len(c.numbers); n > 0 && c.is(c.numbers[n-1], s) {
		c.numbers = append(roomy(c.numbers), c.numbers[n-1])
		return 4, nil
	}
	number, size := c.number(s)
	c.numbers = append(roomy(c.numbers), number)
	return 4 + size, nil
}

// is reports whether s is the entry of that number.
func (c *words) is(number uint32, s string) bool { return string(c.entry(number)) == s }

func (c *words) entry(number uint32) []byte {
	start := c.starts[number]
	size := binary.LittleEndian.Uint32(c.entries[start-4:])
	return c.entries[start : start+size]
}

// hashSeed differs between runs, and shows in nothing: entries are numbered as
// they come.
var hashSeed = maphash.MakeSeed()

// number is the number of s in the dictionary, and the bytes by which that has
// grown.
func (c *words) number(s string) (number uint32, size int) {
	hash := uint32(maphash.String(hashSeed, s))
	mask := uint32(len(c.slots) - 1)
	at := hash & mask
	for ; c.slots[at].entry != 0; at = (at + 1) & mask {
		if n := c.slots[at].entry - 1; c.slots[at].hash == hash && c.is(n, s) {
			return n, 0
		}
	}
	if valid := validText(s); valid != s {
		return c.number(valid)
	}
	number = uint32(len(c.starts))
	c.entries = appendText(c.entries, s)
	c.starts = append(roomy(c.starts), uint32(len(c.entries)-len(s)))
	c.slots[at] = slot{hash, number + 1}
	if 2*len(c.starts) > len(c.slots) {
		c.grow()
	}
	return number, len(s)
}

func (c *words) grow() {
	old := c.slots
	c.slots = make([]slot, 2*len(old))
	mask := uint32(len(c.slots) - 1)
	for _, s := range old {
		if s.entry == 0 {
			continue
		}
		at := s.hash & mask
		for ; c.slots[at].entry != 0; at = (at + 1) & mask {
		}
		c.slots[at] = s
	}
}

// maxHint bounds the memory that hints take.
const maxHint = 1 << 20

// addHinted is add for a text that comes with a hint: a small number that the
// same text mostly has, and another seldom. It returns the bytes by which the
// dictionary has grown.
func (c *words) addHinted(s string, hint uint32) (size int) {
	if int(hint) < len(c.hinted) {
		// It may be a number of the dictionary before.
		if n := c.hinted[hint]; int(n) < len(c.starts) && c.is(n, s) {
			c.numbers = append(roomy(c.numbers), n)
			return 0
		}
	} else if hint < maxHint {
		c.hinted = append(c.hinted, make([]uint32, max(int(hint)+1, 2*len(c.hinted))-len(c.hinted))...)
	}
	number, size := c.number(s)
	c.numbers = append(roomy(c.numbers), number)
	if hint < maxHint {
		c.hinted[hint] = number
	}
	return size
}

func (c *words) write(to *chunk, rows int) error {
	err := to.writeDictionary(c.entries, len(c.starts), c.statistics(rows))
	if err == nil {
		err = to.writePage(appendIndices(to.page(c.defined), c.numbers, len(c.starts)), rows)
	}
	clear(c.slots)
	c.entries, c.starts, c.numbers, c.defined = c.entries[:0], c.starts[:0], c.numbers[:0], c.defined[:0]
	return err
}

// statistics are of a row group of so many rows.
func (c *words) statistics(rows int) (about metadata.EncodedStatistics) {
	about.SetNullCount(int64(rows - len(c.numbers)))
	about.SetDistinctCount(int64(len(c.starts)))
	if len(c.starts) == 0 {
		return about
	}
	least, greatest := c.entry(0), c.entry(0)
	for i := range c.starts {
		entry := c.entry(uint32(i))
		if string(entry) < string(least) {
			least = entry
		}
		if string(entry) > string(greatest) {
			greatest = entry
		}
	}
	about.SetMin(bytes.Clone(least)) // written with the footer, when the entries are of another row group
	about.SetMax(bytes.Clone(greatest))
	return about
}
