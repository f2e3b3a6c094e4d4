package tally

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strings"
)

// magic opens the encoding and names its version. After it come, all integers
// as unsigned varints and all strings after their length:
//
//	the number of sources; each source, sorted: name, articles, words, words²
//	four times (lemmas, entities, terms, pairs):
//	    the number of keys; each key, sorted: its four fields (of pairs see
//	    pairs.append)
//	    per source: the number of rows; each row, sorted:
//	        key's place less the previous one's, articles − 1,
//	        mentions − articles, squares − mentions, cross
const magic = "epithet tally 1\n"

// MarshalBinary gives the counts in an encoding that depends on nothing but
// the counts.
func (c *Counts) MarshalBinary() ([]byte, error) {
	b := []byte(magic)
	b = binary.AppendUvarint(b, uint64(len(c.names)))
	order := make([]int, 0, len(c.names))
	for _, name := range c.Sources() {
		n := c.numbers[name]
		order = append(order, n)
		b = appendString(b, name)
		b = appendInts(b, c.sizes[n].Articles, c.sizes[n].Words, c.sizes[n].WordsSquared)
	}
	b = appendFamily(b, &c.lemmas, order)
	b = appendFamily(b, &c.entities, order)
	b = appendFamily(b, &c.terms, order)
	b = c.pairs.append(b, order)
	return b, nil
}

func appendFamily[K named[K]](b []byte, f *family[K], order []int) []byte {
	b = binary.AppendUvarint(b, uint64(len(f.keys)))
	f.rank()
	for _, id := range f.sorted {
		for _, s := range f.keys[id].fields() {
			b = appendString(b, s)
		}
	}
	return f.appendRows(b, order)
}

func (f *family[K]) appendRows(b []byte, order []int) []byte {
	for _, n := range order {
		rows := f.ranked(n)
		b = binary.AppendUvarint(b, uint64(len(rows)))
		next := uint32(0)
		for _, r := range rows {
			m := f.tables[n].cells[r.at].moments()
			b = appendInts(b, int64(r.rank-next), m.Articles-1, m.Mentions-m.Articles, m.Squares-m.Mentions, m.Cross)
			next = r.rank + 1
		}
	}
	return b
}

func appendString(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

func appendInts(b []byte, values ...int64) []byte {
	for _, v := range values {
		b = binary.AppendUvarint(b, uint64(v))
	}
	return b
}

// UnmarshalBinary replaces the counts by those that MarshalBinary encoded. On
// an error the counts stay as they were.
func (c *Counts) UnmarshalBinary(data []byte) error {
	rest, ok := strings.CutPrefix(string(data), magic)
	if !ok {
		return errors.New("tally: not an encoding of this version")
	}
	d := decoder{rest: rest}
	n := New()
	previous := ""
	sources := d.number()
	for i := int64(0); i < sources && d.err == nil; i++ {
		name := d.string()
		if i > 0 && name <= previous {
			d.fail("sources out of order")
		}
		previous = name
		number := n.source(name)
		n.sizes[number] = Size{d.number(), d.number(), d.number()}
	}
	decodeFamily(&d, &n.lemmas, len(n.names))
	decodeFamily(&d, &n.entities, len(n.names))
	decodeFamily(&d, &n.terms, len(n.names))
	d.pairs(&n.pairs, len(n.names))
	if d.err == nil && d.rest != "" {
		d.fail("bytes after the end")
	}
	if d.err != nil {
		return fmt.Errorf("tally: byte %d: %w", len(data)-len(d.rest), d.err)
	}
	*c = *n
	return nil
}

func decodeFamily[K named[K]](d *decoder, f *family[K], sources int) {
	var k K
	keys := d.number()
	for i := int64(0); i < keys && d.err == nil; i++ {
		previous := k
		var ok bool
		k, ok = k.withFields([4]string{d.string(), d.string(), d.string(), d.string()})
		if !ok || i > 0 && k.Compare(previous) <= 0 {
			d.fail("a key unknown or out of order")
			return
		}
		f.id(&k)
	}
	decodeRows(d, f, sources)
}

func decodeRows[K key[K]](d *decoder, f *family[K], sources int) {
	for s := 0; s < sources && d.err == nil; s++ {
		t := f.table(s)
		rows, id := d.number(), int64(-1)
		for i := int64(0); i < rows && d.err == nil; i++ {
			id = add(add(id, 1), d.number())
			if id >= int64(len(f.keys)) {
				d.fail("a row of no key")
				return
			}
			var m Moments
			m.Articles = add(d.number(), 1)
			m.Mentions = add(m.Articles, d.number())
			m.Squares = add(m.Mentions, d.number())
			m.Cross = d.number()
			t.find(uint32(id)).add(m)
		}
	}
}

// decoder reads from the front of rest; after the first error it gives zeros.
type decoder struct {
	rest string
	err  error
}

func (d *decoder) fail(reason string) {
	if d.err == nil {
		d.err = errors.New(reason)
	}
}

func (d *decoder) number() int64 {
	if d.err != nil {
		return 0
	}
	var head [binary.MaxVarintLen64]byte
	v, n := binary.Uvarint(head[:copy(head[:], d.rest)])
	if n <= 0 || v > math.MaxInt64 {
		d.fail("a number cut short or too large")
		return 0
	}
	d.rest = d.rest[n:]
	return int64(v)
}

func (d *decoder) string() string {
	n := d.number()
	if n > int64(len(d.rest)) {
		d.fail("a string cut short")
		return ""
	}
	s := d.rest[:n]
	d.rest = d.rest[n:]
	return s
}
