package tally

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
	"unsafe"

	"epithet/stages/article"
)

// A log is encoded in two parts, each opened by a line that names its version.
// After it come integers as unsigned varints and strings after their length.
// Keys of a kind are a number and then so many, each by its fields, in the order
// of their numbers.
//
// The part of the articles:
//
//	names, lemmas, entities, terms
//	the number of articles; each: its source and period, words, sentences, and
//	three times (lemmas, entities, terms) the number of keys and of each: its
//	number, and its count − 1
//
// The part of the nodes:
//
//	nodes
//	each article: the number of its nodes, each: number, mentions, sentences,
//	words, words in windows, the number of lemmas near it, each: number, times in
//	a sentence, times within the window; the number of pairs of nodes, each: the
//	two, times in a sentence, 1 where the article has both
const (
	articlesMagic = "epithet articles 2\n"
	nodesMagic    = "epithet nodes 3\n"
)

// WriteArticles encodes what articles hold but for the nodes.
func (l *Log) WriteArticles(w io.Writer) error {
	e := newEncoder(w, articlesMagic)
	encodeKeys(e, l.names.keys)
	encodeKeys(e, l.lemmas.keys)
	encodeKeys(e, l.entities.keys)
	encodeKeys(e, l.terms.keys)
	e.ints(uint64(len(l.articles)))
	var last logged
	for _, a := range l.articles {
		e.ints(uint64(a.source), uint64(a.period), uint64(a.words), uint64(a.sentences))
		for i := range l.held {
			held := l.held[i][last.held[i]:a.held[i]]
			e.ints(uint64(len(held)))
			for _, t := range held {
				e.ints(uint64(t.Key), uint64(t.Times-1))
			}
		}
		e.spill(spillBytes)
		last = a
	}
	return e.spill(0)
}

// WriteNodes encodes what the articles that WriteArticles encodes have of nodes.
func (l *Log) WriteNodes(w io.Writer) error {
	e := newEncoder(w, nodesMagic)
	encodeKeys(e, l.nodes.keys)
	var last logged
	for _, a := range l.articles {
		nodes := l.around[last.around:a.around]
		e.ints(uint64(len(nodes)))
		for _, n := range nodes {
			e.ints(uint64(n.node), uint64(n.mentions), uint64(n.sentences), uint64(n.words), uint64(n.inWindow), uint64(n.nearEnd-n.near))
			for _, w := range l.near[n.near:n.nearEnd] {
				e.ints(uint64(w.lemma), uint64(w.sentence), uint64(w.window))
			}
		}
		pairs := l.together[last.together:a.together]
		e.ints(uint64(len(pairs)))
		for _, p := range pairs {
			e.ints(uint64(p.node), uint64(p.other), uint64(p.sentence), uint64(p.closer))
		}
		e.spill(spillBytes)
		last = a
	}
	return e.spill(0)
}

// encoder collects bytes and writes them on now and then; after the first error
// it writes none.
type encoder struct {
	to  io.Writer
	b   []byte
	err error
}

// spillBytes is about how many bytes an encoder collects.
const spillBytes = 1 << 15

func newEncoder(to io.Writer, magic string) *encoder {
	return &encoder{to: to, b: append(make([]byte, 0, 2*spillBytes), magic...)}
}

// spill writes the bytes on if they are so many. It gives the first error.
func (e *encoder) spill(least int) error {
	if len(e.b) >= least {
		if e.err == nil {
			_, e.err = e.to.Write(e.b)
		}
		e.b = e.b[:0]
	}
	return e.err
}

func (e *encoder) ints(values ...uint64) {
	for _, v := range values {
		e.b = binary.AppendUvarint(e.b, v)
	}
}

func encodeKeys[K coded[K]](e *encoder, keys []K) {
	e.ints(uint64(len(keys)))
	for _, k := range keys {
		e.b = k.encode(e.b)
		e.spill(spillBytes)
	}
}

func appendString(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

func appendStrings(b []byte, all ...string) []byte {
	for _, s := range all {
		b = appendString(b, s)
	}
	return b
}

// UnmarshalArticles replaces the log by the articles that WriteArticles
// encoded. On an error the log is left empty. Its keys lie in data, which must
// not change afterwards.
func (l *Log) UnmarshalArticles(data []byte) error {
	l.Reset()
	d, err := newDecoder(data, articlesMagic)
	if err != nil {
		return err
	}
	decodeKeys(d, &l.names)
	decodeKeys(d, &l.lemmas)
	decodeKeys(d, &l.entities)
	decodeKeys(d, &l.terms)
	keys := [families]int{len(l.lemmas.keys), len(l.entities.keys), len(l.terms.keys)}
	for n := d.number(); n > 0 && d.err == nil; n-- {
		a := logged{source: d.below(len(l.names.keys)), period: d.below(len(l.names.keys)), words: int64(d.number()), sentences: int64(d.number())}
		for i := range l.held {
			for n := d.number(); n > 0 && d.err == nil; n-- {
				l.held[i] = append(l.held[i], Times{d.below(keys[i]), d.count(1)})
			}
			a.held[i] = len(l.held[i])
		}
		l.articles = append(l.articles, a)
	}
	return l.end(d)
}

// UnmarshalNodes adds to the articles that UnmarshalArticles gave what
// WriteNodes encoded of them, and its keys in data likewise. On an error the log
// is left empty.
func (l *Log) UnmarshalNodes(data []byte) error {
	d, err := newDecoder(data, nodesMagic)
	if err != nil {
		l.Reset()
		return err
	}
	decodeKeys(d, &l.nodes)
	nodes := len(l.nodes.keys)
	for i := range l.articles {
		for n := d.number(); n > 0 && d.err == nil; n-- {
			n := around{node: d.below(nodes), mentions: d.count(0), sentences: d.count(0), words: d.count(0), inWindow: d.count(0), near: len(l.near)}
			for n := d.number(); n > 0 && d.err == nil; n-- {
				l.near = append(l.near, nearTimes{d.below(len(l.lemmas.keys)), d.count(0), d.count(0)})
			}
			n.nearEnd = len(l.near)
			l.around = append(l.around, n)
		}
		for n := d.number(); n > 0 && d.err == nil; n-- {
			l.together = append(l.together, pairTimes{d.below(nodes), d.below(nodes), d.count(0), d.count(0)})
		}
		a := &l.articles[i]
		a.around, a.together = len(l.around), len(l.together)
	}
	return l.end(d)
}

func (l *Log) end(d *decoder) error {
	if d.err == nil && d.at != len(d.data) {
		d.fail("bytes after the end")
	}
	if d.err != nil {
		l.Reset()
		return fmt.Errorf("tally: byte %d: %w", d.at, d.err)
	}
	return nil
}

func decodeKeys[K coded[K]](d *decoder, n *numbers[K]) {
	n.index = nil // made when a key is looked for
	for i := d.number(); i > 0 && d.err == nil; i-- {
		var k K
		n.keys = append(n.keys, k.decode(d))
	}
}

// decoder reads data from its front; after the first error it gives zeros.
type decoder struct {
	data string
	at   int
	err  error
}

func newDecoder(data []byte, magic string) (*decoder, error) {
	d := decoder{data: unsafe.String(unsafe.SliceData(data), len(data))}
	if !strings.HasPrefix(d.data, magic) {
		return nil, errors.New("tally: not an encoding of this version")
	}
	d.at = len(magic)
	return &d, nil
}

func (d *decoder) fail(reason string) {
	if d.err == nil {
		d.err = errors.New(reason)
	}
}

// number is at most math.MaxInt64.
func (d *decoder) number() uint64 {
	if d.at < len(d.data) && d.data[d.at] < 0x80 && d.err == nil {
		d.at++
		return uint64(d.data[d.at-1])
	}
	return d.long()
}

func (d *decoder) long() uint64 {
	v := uint64(0)
	for shift := 0; d.err == nil; shift += 7 {
		if d.at == len(d.data) || shift > 56 {
			d.fail("a number cut short or too large")
			break
		}
		c := d.data[d.at]
		d.at++
		v |= uint64(c&0x7f) << shift
		if c < 0x80 {
			return v
		}
	}
	return 0
}

// below is a number less than n.
func (d *decoder) below(n int) uint32 {
	v := d.number()
	if v >= uint64(n) {
		d.fail("a key that is not there")
		return 0
	}
	return uint32(v)
}

// count is a number that was written less least.
func (d *decoder) count(least uint32) uint32 {
	v := d.number()
	if v > math.MaxUint32-uint64(least) {
		d.fail("a count too large")
		return least
	}
	return uint32(v) + least
}

func (d *decoder) string() string {
	n := d.number()
	if n > uint64(len(d.data)-d.at) {
		d.fail("a string cut short")
		return ""
	}
	s := d.data[d.at : d.at+int(n)]
	d.at += int(n)
	return s
}

func (d *decoder) upos() article.UPOS {
	v := d.number()
	if v > uint64(article.VERB) {
		d.fail("a part of speech that is none")
		return 0
	}
	return article.UPOS(v)
}
