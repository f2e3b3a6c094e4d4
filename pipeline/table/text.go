package table

import (
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf8"

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
