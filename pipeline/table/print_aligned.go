package table

import (
	"bufio"
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/mattn/go-runewidth"
)

const (
	// narrowest and widest bound a column of text, in cells of the terminal.
	narrowest = 8
	widest    = 60
	gap       = "  "
)

// cells measures text without asking the environment, which must not show in
// the output.
var cells = func() *runewidth.Condition {
	c := runewidth.NewCondition()
	c.EastAsianWidth, c.StrictEmojiNeutral = false, true
	return c
}()

// alignedPrinter prints columns under a header, numbers to the right and
// rounded for people (the other formats give every digit). The
// first batch decides the widths; what is wider is cut short with "…".
type alignedPrinter struct {
	out    *bufio.Writer
	table  *Table
	width  int
	widths []int // of the columns; nil before the first batch
	cell   []byte
	line   []byte
}

func (p *alignedPrinter) batch(b *Batch) {
	if p.widths == nil {
		p.measure(b)
		p.header()
	}
	for i := range b.Rows {
		for j, c := range p.table.Columns {
			p.put(j, p.text(c, &b.Columns[j], i))
		}
	}
}

func (p *alignedPrinter) end(more int64) {
	if p.widths == nil {
		p.measure(&Batch{Columns: make([]Values, len(p.table.Columns))})
		p.header()
	}
	if more == 1 {
		fmt.Fprintln(p.out, "1 more row")
	} else if more > 1 {
		fmt.Fprintf(p.out, "%d more rows\n", more)
	}
}

// text is a value as it may reach a terminal. It looks at no more of a long
// text than a column can show.
func (p *alignedPrinter) text(c Column, v *Values, i int) string {
	if c.Kind == String && (v.Null == nil || !v.Null[i]) {
		return printable(v.Strings[i], 4*widest)
	}
	if c.Kind == Float64 && (v.Null == nil || !v.Null[i]) {
		return rounded(v.Floats[i])
	}
	p.cell = c.appendValue(p.cell[:0], v, i)
	return string(p.cell)
}

// rounded is v with four significant digits, or more where they stand before
// the point.
func rounded(v float64) string {
	if size := math.Abs(v); size >= 1000 && size < 1e15 {
		return strconv.FormatFloat(v, 'f', 0, 64)
	}
	return strconv.FormatFloat(v, 'g', 4, 64)
}

// measure settles the widths: as wide as the first batch needs, and where that
// is too much for the terminal, the widest columns of text give way.
func (p *alignedPrinter) measure(b *Batch) {
	p.widths = make([]int, len(p.table.Columns))
	total := -len(gap)
	for j, c := range p.table.Columns {
		p.widths[j] = cells.StringWidth(c.Name)
		for i := range b.Rows {
			p.widths[j] = max(p.widths[j], cells.StringWidth(p.text(c, &b.Columns[j], i)))
		}
		if c.Kind == String {
			p.widths[j] = min(p.widths[j], widest)
		}
		total += p.widths[j] + len(gap)
	}
	if p.width <= 0 {
		return
	}
	for ; total > p.width; total-- {
		most := -1
		for j, c := range p.table.Columns {
			if c.Kind == String && p.widths[j] > narrowest && (most < 0 || p.widths[j] > p.widths[most]) {
				most = j
			}
		}
		if most < 0 {
			return
		}
		p.widths[most]--
	}
}

func (p *alignedPrinter) header() {
	for j, c := range p.table.Columns {
		p.put(j, c.Name)
	}
	for j := range p.table.Columns {
		p.put(j, strings.Repeat("─", p.widths[j]))
	}
}

// put prints a cell of column j; the last ends the line.
func (p *alignedPrinter) put(j int, text string) {
	width := cells.StringWidth(text)
	if width > p.widths[j] {
		text = cells.Truncate(text, p.widths[j], "…")
		width = cells.StringWidth(text)
	}
	padding := max(0, p.widths[j]-width)
	if p.table.Columns[j].Kind.right() {
		p.line = append(appendBlanks(p.line, padding), text...)
	} else {
		p.line = appendBlanks(append(p.line, text...), padding)
	}
	if j < len(p.table.Columns)-1 {
		p.line = append(p.line, gap...)
		return
	}
	p.out.Write(append(bytes.TrimRight(p.line, " "), '\n'))
	p.line = p.line[:0]
}

func appendBlanks(dst []byte, n int) []byte {
	for range n {
		dst = append(dst, ' ')
	}
	return dst
}

// right reports whether values of the kind are aligned to the right.
func (k Kind) right() bool { return k == Int32 || k == Int64 || k == Float64 }

// printable is the first runes of s, as a terminal may show them.
func printable(s string, most int) string {
	var b strings.Builder
	for _, r := range s {
		if most--; most < 0 {
			break
		}
		b.WriteRune(shown(r))
	}
	return b.String()
}
