package table

import (
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/apache/arrow/go/v17/parquet"
	"github.com/apache/arrow/go/v17/parquet/file"
)

// longestText is the most bytes of one value: readers count a page in 31 bits.
const longestText = 1 << 30

// texts buffers a column of text: the bytes one after the other, and where
// each value ends.
type texts struct {
	levels
	bytes []byte
	ends  []int
	batch []parquet.ByteArray
}

func (c *texts) add(field reflect.Value) (int, error) {
	s, err := textOf(field)
	if err != nil || !c.levels.add(c.nullable && s == "") {
		return 0, err
	}
	s = validText(s)
	c.bytes = append(c.bytes, s...)
	c.ends = append(c.ends, len(c.bytes))
	return len(s), nil
}

func (c *texts) write(w file.ColumnChunkWriter) error {
	c.batch = c.batch[:0]
	start := 0
	for _, end := range c.ends {
		c.batch = append(c.batch, c.bytes[start:end:end])
		start = end
	}
	_, err := w.(batch[parquet.ByteArray]).WriteBatch(c.batch, c.defined, nil)
	c.bytes, c.ends, c.defined = c.bytes[:0], c.ends[:0], c.defined[:0]
	return err
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
