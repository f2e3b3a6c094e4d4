package table

import (
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"
)

// longestText is the most bytes of one value: readers count a page in 31 bits.
const longestText = 1 << 30

// texts buffers a column of text, as it stands in pages.
type texts struct {
	levels
	rows  int
	bytes []byte
	full  []extent // of the pages that are full, each from the column's begin
}

// extent is how many rows there are, and how many bytes their texts take.
type extent struct{ rows, bytes int }

func (c *texts) add(field reflect.Value) (int, error) {
	s, err := textOf(field)
	c.rows++
	if err != nil || !c.levels.add(c.nullable && s == "") {
		return 0, err
	}
	s = validText(s)
	c.bytes = appendText(c.bytes, s)
	page := len(c.bytes)
	if n := len(c.full); n > 0 {
		page -= c.full[n-1].bytes
	}
	if page >= pageSize {
		c.full = append(c.full, extent{c.rows, len(c.bytes)})
	}
	return len(s), nil
}

func (c *texts) write(to *chunk, rows int) error {
	var from extent
	for _, end := range append(c.full, extent{rows, len(c.bytes)}) {
		if end == from {
			break
		}
		var defined []bool
		if c.nullable {
			defined = c.defined[from.rows:end.rows]
		}
		page := append(to.page(defined), c.bytes[from.bytes:end.bytes]...)
		if err := to.writePage(page, end.rows-from.rows); err != nil {
			return err
		}
		from = end
	}
	c.rows, c.bytes, c.full, c.defined = 0, c.bytes[:0], c.full[:0], c.defined[:0]
	return nil
}

func textOf(field reflect.Value) (string, error) {
	s := field.String()
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
