package tally

import (
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
)

// logMagic opens the encoding of a log. After it come, as unsigned varints,
// the number of articles and of each: its source's place among the sorted
// sources, its words, and three times (lemmas, entities, terms) the number of
// keys and of each: its place among the sorted keys less the previous one's,
// and its count − 1.
const logMagic = "epithet articles 1\n"

// log is what each article adds to the families, as numbers one after another:
// the source's, then per family the number of keys, and each key's id and count.
type log struct {
	numbers []uint32
	words   []int64 // by article
}

// Log makes the counts keep a log of the articles that are added from now on,
// which grows with them: MarshalLog gives it. Merging does not add to it.
func (c *Counts) Log() { c.log = &log{} }

func logFamily[K key[K]](l *log, f *family[K]) {
	if l == nil {
		return
	}
	l.numbers = append(l.numbers, uint32(len(f.seen)))
	for _, id := range f.seen {
		l.numbers = append(l.numbers, id, f.counts[id])
	}
}

// MarshalLog encodes the log: what each article holds by itself, in the order
// in which they were added. It is read by Articles.
func (c *Counts) MarshalLog() []byte {
	b := []byte(logMagic)
	if c.log == nil {
		return binary.AppendUvarint(b, 0)
	}
	places := make([]int, len(c.names))
	for i, name := range c.Sources() {
		places[c.numbers[name]] = i
	}
	c.lemmas.rank()
	c.entities.rank()
	c.terms.rank()
	b = binary.AppendUvarint(b, uint64(len(c.log.words)))
	rest := c.log.numbers
	var sorted []Times
	for _, words := range c.log.words {
		b = binary.AppendUvarint(b, uint64(places[rest[0]]))
		b = appendInts(b, words)
		rest = rest[1:]
		for _, ranks := range [][]uint32{c.lemmas.ranks, c.entities.ranks, c.terms.ranks} {
			n := int(rest[0])
			rest = rest[1:]
			sorted = sorted[:0]
			for i := range n {
				sorted = append(sorted, Times{int(ranks[rest[2*i]]), int64(rest[2*i+1])})
			}
			rest = rest[2*n:]
			slices.SortFunc(sorted, func(a, b Times) int { return a.Key - b.Key })
			b = binary.AppendUvarint(b, uint64(n))
			next := 0
			for _, t := range sorted {
				b = appendInts(b, int64(t.Key-next), t.Times-1)
				next = t.Key + 1
			}
		}
	}
	return b
}

// Logged is one article of a log. Keys are numbered by their place in
// LemmaKeys, EntityKeys and TermKeys, and come in that order.
type Logged struct {
	Source                  string
	Words                   int64
	Lemmas, Entities, Terms []Times
}

// Times is how often a key occurs in an article.
type Times struct {
	Key   int
	Times int64
}

// Articles reads what MarshalLog gave for counts equal to c. The value is valid
// until the next one. The iteration ends at the first error.
func (c *Counts) Articles(data []byte) iter.Seq2[*Logged, error] {
	return func(yield func(*Logged, error) bool) {
		rest, ok := strings.CutPrefix(string(data), logMagic)
		if !ok {
			yield(nil, errors.New("tally: not a log of this version"))
			return
		}
		d := decoder{rest: rest}
		sources := c.Sources()
		var a Logged
		for n := d.number(); n > 0 && d.err == nil; n-- {
			source := d.number()
			if source >= int64(len(sources)) {
				d.fail("an article of no source")
				break
			}
			a.Source, a.Words = sources[source], d.number()
			a.Lemmas = d.times(a.Lemmas[:0], len(c.lemmas.keys))
			a.Entities = d.times(a.Entities[:0], len(c.entities.keys))
			a.Terms = d.times(a.Terms[:0], len(c.terms.keys))
			if d.err == nil && !yield(&a, nil) {
				return
			}
		}
		if d.err == nil && d.rest != "" {
			d.fail("bytes after the end")
		}
		if d.err != nil {
			yield(nil, fmt.Errorf("tally: log: byte %d: %w", len(data)-len(d.rest), d.err))
		}
	}
}

// times reads the keys of an article, of so many that there are.
func (d *decoder) times(to []Times, keys int) []Times {
	key := int64(-1)
	for n := d.number(); n > 0 && d.err == nil; n-- {
		key = add(key+1, d.number())
		if key >= int64(keys) {
			d.fail("a key that is not there")
			break
		}
		to = append(to, Times{int(key), add(d.number(), 1)})
	}
	return to
}
