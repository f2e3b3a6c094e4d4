package table

import (
	"bufio"
	"bytes"
	"math"
	"unicode/utf8"
)

// csvPrinter prints RFC 4180: records end with CR LF, and a field that holds a
// comma, a quotation mark or a line's end stands in quotation marks. An empty
// text is "" and a null nothing, so that the two differ.
type csvPrinter struct {
	out   *bufio.Writer
	table *Table
	begun bool
	line  []byte
	field []byte
}

func (p *csvPrinter) header() {
	if p.begun {
		return
	}
	p.begun = true
	for i, c := range p.table.Columns {
		if i > 0 {
			p.out.WriteByte(',')
		}
		p.out.Write(appendCSV(nil, []byte(c.Name)))
	}
	p.out.WriteString("\r\n")
}

func (p *csvPrinter) batch(b *Batch) {
	p.header()
	for i := range b.Rows {
		p.line = p.line[:0]
		for j, c := range p.table.Columns {
			v := &b.Columns[j]
			if j > 0 {
				p.line = append(p.line, ',')
			}
			if c.Kind != String {
				p.line = c.appendValue(p.line, v, i)
			} else if v.Null == nil || !v.Null[i] {
				p.field = c.appendValue(p.field[:0], v, i)
				p.line = appendCSV(p.line, p.field)
			}
		}
		p.out.Write(append(p.line, '\r', '\n'))
	}
}

func (p *csvPrinter) end(int64) { p.header() }

func appendCSV(dst, field []byte) []byte {
	if len(field) > 0 && !bytes.ContainsAny(field, ",\"\r\n") {
		return append(dst, field...)
	}
	dst = append(dst, '"')
	for _, b := range field {
		if b == '"' {
			dst = append(dst, '"')
		}
		dst = append(dst, b)
	}
	return append(dst, '"')
}

// jsonPrinter prints an object a line. Numbers stay numbers, a null is null.
type jsonPrinter struct {
	out   *bufio.Writer
	table *Table
	keys  [][]byte // what stands before each value
	line  []byte
}

func newJSONPrinter(out *bufio.Writer, t *Table) *jsonPrinter {
	p := &jsonPrinter{out: out, table: t}
	for i, c := range t.Columns {
		before := byte(',')
		if i == 0 {
			before = '{'
		}
		p.keys = append(p.keys, append(appendJSON([]byte{before}, c.Name), ':'))
	}
	return p
}

func (p *jsonPrinter) batch(b *Batch) {
	for i := range b.Rows {
		p.line = p.line[:0]
		for j, c := range p.table.Columns {
			v := &b.Columns[j]
			p.line = append(p.line, p.keys[j]...)
			switch {
			case v.Null != nil && v.Null[i],
				c.Kind == Float64 && (math.IsNaN(v.Floats[i]) || math.IsInf(v.Floats[i], 0)):
				p.line = append(p.line, "null"...)
			case c.Kind == String:
				p.line = appendJSON(p.line, v.Strings[i])
			case c.Kind == Date:
				p.line = append(c.appendValue(append(p.line, '"'), v, i), '"')
			default:
				p.line = c.appendValue(p.line, v, i)
			}
		}
		p.out.Write(append(p.line, '}', '\n'))
	}
}

func (p *jsonPrinter) end(int64) {}

const hexDigits = "0123456789abcdef"

// appendJSON appends s as a JSON string: quotation marks, backslashes and
// control characters escaped, everything else as it is. The two line
// separators of Unicode are escaped too, for readers that split lines there.
func appendJSON(dst []byte, s string) []byte {
	dst = append(dst, '"')
	done := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' && c < 0x7F {
			i++
			continue
		}
		r, size := rune(c), 1
		if c >= utf8.RuneSelf {
			if r, size = utf8.DecodeRuneInString(s[i:]); !escapedInJSON(r, size) {
				i += size
				continue
			}
		}
		dst = append(dst, s[done:i]...)
		dst = appendJSONEscape(dst, r)
		i += size
		done = i
	}
	return append(append(dst, s[done:]...), '"')
}

func escapedInJSON(r rune, size int) bool {
	return r == 0x2028 || r == 0x2029 || r == 0x85 || r == utf8.RuneError && size == 1
}

func appendJSONEscape(dst []byte, r rune) []byte {
	switch r {
	case '"', '\\':
		return append(dst, '\\', byte(r))
	case '\n':
		return append(dst, `\n`...)
	case '\r':
		return append(dst, `\r`...)
	case '\t':
		return append(dst, `\t`...)
	}
	return append(dst, '\\', 'u', hexDigits[r>>12&15], hexDigits[r>>8&15], hexDigits[r>>4&15], hexDigits[r&15])
}
