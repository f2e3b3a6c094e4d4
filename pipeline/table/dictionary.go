package table

import (
	"bytes"
	"hash/maphash"
	"math/bits"
	"slices"
	"unsafe"

	"github.com/apache/arrow/go/v17/parquet"
)

// repeated buffers a column of text with few distinct values: each row is a
// number into a dictionary, which begins anew in every row group.
type repeated struct {
	levels
	rows    []uint32 // dictionary numbers of the rows that have a value
	entries []byte   // the dictionary as the format wants it
	starts  []int    // of each entry within entries
	slots   []slot   // finds an entry by its hash; a power of two, at most half full
	plain   int      // bytes that the rows would take without a dictionary
	seen    [seenSize]seenText
}

// seenText remembers the number of a string by its place in memory. Tags,
// sources and the like are the same string in every row, and comparing two
// places is cheaper than hashing.
type seenText struct {
	text   string
	number uint32
}

const seenSize = 256

// slot is a place in the hash table. Numbers follow the order in which texts
// first appear, so the seed of the hash does not show.
type slot struct {
	key    uint64 // see keyOf
	length uint32 // of the text
	number uint32 // of the entry plus one; 0 in a free slot
}

// keyOf is a short text itself, so that most words are found without a look at
// the dictionary, and the hash of a longer one.
func keyOf(s string) uint64 {
	switch n := len(s); {
	case n > shortText:
		return maphash.String(seed, s)
	case n >= 4:
		return fourOf(s) | fourOf(s[n-4:])<<32
	case n > 0:
		return uint64(s[0]) | uint64(s[n/2])<<8 | uint64(s[n-1])<<16
	}
	return 0
}

// shortText is the most bytes that a key can hold.
const shortText = 8

func fourOf(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

// home is where the search for a key begins. The multipliers are secret, so
// that no text can be made to crowd the table.
func home(key uint64, length uint32) uint64 {
	high, low := bits.Mul64(key^multipliers[0], multipliers[1]^uint64(length))
	return high ^ low
}

var (
	seed        = maphash.MakeSeed()
	multipliers = [2]uint64{maphash.String(seed, "key"), maphash.String(seed, "length") | 1}
)

func (c *repeated) add(f fields) error {
	// The places of an earlier call may hold other text by now.
	clear(c.seen[:])
	c.rows = slices.Grow(c.rows, f.rows)
	for i := range f.rows {
		s, err := textAt(f, i)
		if err != nil {
			return err
		}
		if c.nullable && s == "" {
			c.null()
			continue
		}
		c.value()
		place := unsafe.Pointer(unsafe.StringData(s))
		seen := &c.seen[(uintptr(place)>>3^uintptr(place)>>9)%seenSize]
		if len(s) == 0 || len(s) != len(seen.text) || place != unsafe.Pointer(unsafe.StringData(seen.text)) {
			*seen = seenText{s, c.number(s)}
		}
		c.rows = append(c.rows, seen.number)
		c.plain += 4 + len(s)
	}
	return nil
}

// number is the dictionary's number of s, which enters it if it is new.
func (c *repeated) number(s string) uint32 {
	if 2*len(c.starts) >= len(c.slots) {
		c.grow()
	}
	key, length := keyOf(s), uint32(len(s))
	mask := uint64(len(c.slots) - 1)
	at := home(key, length) & mask
	for {
		slot := &c.slots[at]
		if slot.number == 0 {
			break
		}
		if slot.key == key && slot.length == length &&
			(length <= shortText || string(c.entry(slot.number - 1)[4:]) == s) {
			return slot.number - 1
		}
		at = (at + 1) & mask
	}
	if valid := validText(s); valid != s {
		return c.number(valid)
	}
	n := uint32(len(c.starts))
	c.slots[at] = slot{key, length, n + 1}
	c.starts = append(c.starts, len(c.entries))
	c.entries = appendText(c.entries, s)
	return n
}

// grow doubles the hash table.
func (c *repeated) grow() {
	old := c.slots
	c.slots = make([]slot, max(64, 2*len(old)))
	mask := uint64(len(c.slots) - 1)
	for _, slot := range old {
		if slot.number == 0 {
			continue
		}
		at := home(slot.key, slot.length) & mask
		for c.slots[at].number > 0 {
			at = (at + 1) & mask
		}
		c.slots[at] = slot
	}
}

func (c *repeated) entry(n uint32) []byte {
	end := len(c.entries)
	if int(n)+1 < len(c.starts) {
		end = c.starts[n+1]
	}
	return c.entries[c.starts[n]:end]
}

func (c *repeated) encode(w *chunk) {
	w.stats = nullStats(c.nulls(len(c.rows)))
	width := max(1, bits.Len(uint(max(1, len(c.starts))-1)))
	if len(c.entries) > pageSize || len(c.entries)+len(c.rows)*width/8 > c.plain {
		w.page(parquet.Encodings.Plain, w.rows, func(b []byte) []byte {
			b = c.appendTo(b)
			for _, n := range c.rows {
				b = append(b, c.entry(n)...)
			}
			return b
		})
	} else {
		w.dictionary(c.entries, len(c.starts))
		w.page(parquet.Encodings.RLEDict, w.rows, func(b []byte) []byte {
			b = append(c.appendTo(b), byte(width))
			return appendRuns(b, c.rows, width)
		})
		w.stats = c.leastAndGreatest(w.stats)
	}
	clear(c.slots)
	c.rows, c.defined, c.entries, c.starts, c.plain = c.rows[:0], c.defined[:0], c.entries[:0], c.starts[:0], 0
}

// leastAndGreatest completes statistics from the dictionary, every entry of
// which is in use.
func (c *repeated) leastAndGreatest(s stats) stats {
	for n := range c.starts {
		text := c.entry(uint32(n))[4:]
		if n == 0 || bytes.Compare(text, s.Min) < 0 {
			s.Min = text
		}
		if n == 0 || bytes.Compare(text, s.Max) > 0 {
			s.Max = text
		}
	}
	if len(c.starts) > 0 && max(len(s.Min), len(s.Max)) <= longestStat {
		s.HasMin, s.HasMax = true, true
		s.Min, s.Max = bytes.Clone(s.Min), bytes.Clone(s.Max)
	}
	return s
}
