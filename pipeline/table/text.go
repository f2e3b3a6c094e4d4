package table

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// longestText is the most bytes of one value: readers count a page in 31 bits.
const longestText = 1 << 30

// texts buffers a column of text: the page at hand, and those before it, which
// are compressed as soon as they are full.
type texts struct {
	levels
	field      *string // of the row at hand
	rows       int
	bytes      []byte // the values
	page       []byte // those of a column that may be null, behind its levels
	full       []fullPage
	compressed []byte
}

type fullPage struct {
	rows, size int
	end        int // in what is compressed
}

func (c *texts) add() (int, error) {
	s := *c.field
	if err := checkText(s); err != nil {
		return 0, err
	}
	c.rows++
	if !c.levels.add(c.nullable && s == "") {
		return 0, nil
	}
	s = validText(s)
	c.bytes = appendText(c.bytes, s)
	if len(c.bytes) >= pageSize {
		c.endPage()
	}
	return len(s), nil
}

func (c *texts) endPage() {
	page := c.bytes
	if c.nullable {
		c.page = append(appendLevels(c.page[:0], c.defined), c.bytes...)
		page = c.page
	}
	c.compressed = appendCompressed(c.compressed, page)
	c.full = append(c.full, fullPage{c.rows, len(page), len(c.compressed)})
	c.rows, c.bytes, c.defined = 0, c.bytes[:0], c.defined[:0]
	if cap(c.bytes) > 2*pageSize { // of a long text, whose memory hardly another needs
		c.bytes, c.page = nil, nil
	}
}

func (c *texts) write(to *chunk, _ int) error {
	if c.rows > 0 {
		c.endPage()
	}
	from := 0
	for _, p := range c.full {
		if err := to.writeCompressed(c.compressed[from:p.end], p.size, p.rows); err != nil {
			return err
		}
		from = p.end
	}
	c.full, c.compressed = c.full[:0], c.compressed[:0]
	return nil
}

func checkText(s string) error {
	if len(s) > longestText {
		return fmt.Errorf("a text of %d bytes; the most is %d", len(s), longestText)
	}
	return nil
}

// validText is s with U+FFFD in place of what is not UTF-8.
func validText(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}
