package table

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/bits"
	"strings"
	"unicode/utf8"
	"unsafe"

	"github.com/apache/arrow/go/v17/parquet"
)

const (
	// longestText is the most bytes of one value: readers count a page in
	// 31 bits.
	longestText = 1 << 30
	// pageSize is from how many bytes a page of text is closed, and how far a
	// dictionary may grow.
	pageSize = 1 << 20
)

func textAt(f fields, i int) (string, error) {
	s := *(*string)(f.at(i))
	if len(s) > longestText {
		return "", fmt.Errorf("a text of %d bytes; the most is %d", len(s), longestText)
	}
	return s, nil
}

// validText is s with U+FFFD in place of what is not UTF-8.
func validText(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

func appendText(dst []byte, s string) []byte {
	dst = binary.LittleEndian.AppendUint32(dst, uint32(len(s)))
	return append(dst, s...)
}

// texts buffers a column of text as it is written, page by page.
type texts struct {
	levels
	bytes []byte // encoded values
	count int    // values
	rows  int
	pages []textPage
}

// textPage is where a full page ends.
type textPage struct{ rows, bytes int }

func (c *texts) add(f fields) error {
	for i := range f.rows {
		s, err := textAt(f, i)
		if err != nil {
			return err
		}
		c.rows++
		if c.nullable && s == "" {
			c.null()
			continue
		}
		c.value()
		c.count++
		c.bytes = appendText(c.bytes, validText(s))
		if len(c.bytes)-c.last().bytes >= pageSize {
			c.pages = append(c.pages, textPage{c.rows, len(c.bytes)})
		}
	}
	return nil
}

func (c *texts) last() textPage {
	if len(c.pages) == 0 {
		return textPage{}
	}
	return c.pages[len(c.pages)-1]
}

func (c *texts) encode(w *chunk) {
	w.stats = nullStats(c.nulls(c.count))
	if c.last().rows < c.rows {
		c.pages = append(c.pages, textPage{c.rows, len(c.bytes)})
	}
	var from textPage
	for _, to := range c.pages {
		w.page(parquet.Encodings.Plain, to.rows-from.rows, func(b []byte) []byte {
			if c.nullable {
				b = appendLevels(b, c.defined[from.rows:to.rows])
			}
			return append(b, c.bytes[from.bytes:to.bytes]...)
		})
		from = to
	}
	c.bytes, c.defined, c.pages = c.bytes[:0], c.defined[:0], c.pages[:0]
	c.count, c.rows = 0, 0
}

// repeated buffers a column of text with few distinct values: each row is a
// number into a dictionary, which begins anew in every row group.
type repeated struct {
	levels
	rows    []uint32 // dictionary numbers of the rows that have a value
	numbers map[string]uint32
	entries []byte // the dictionary as the format wants it
	starts  []int  // of each entry within entries
	plain   int    // bytes that the rows would take without a dictionary
	seen    [seenSize]seenText
}

// seenText remembers the number of a string by its place in memory. Tags,
// sources and the like are the same string in every row, and comparing two
// places is cheaper than hashing.
type seenText struct {
	text   string
	number uint32
}

const seenSize = 64

func (c *repeated) add(f fields) error {
	// The places of an earlier call may hold other text by now.
	clear(c.seen[:])
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
	if n, ok := c.numbers[s]; ok {
		return n
	}
	if valid := validText(s); valid != s {
		return c.number(valid)
	}
	n := uint32(len(c.starts))
	start := len(c.entries)
	c.starts = append(c.starts, start)
	c.entries = appendText(c.entries, s)
	// The key points into the dictionary, so as not to keep the caller's
	// article alive. Should the dictionary move, the old bytes stay.
	c.numbers[unsafe.String(unsafe.SliceData(c.entries[start+4:]), len(s))] = n
	return n
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
	clear(c.numbers)
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
