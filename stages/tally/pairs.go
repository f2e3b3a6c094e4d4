package tally

import (
	"math"

	"epithet/stages/internal/pages"
)

func pack(node, other uint32) uint64 { return uint64(node)<<32 | uint64(other) }

func unpack(key uint64) (node, other uint32) { return uint32(key >> 32), uint32(key) }

func pair(a, b uint32) uint64 { return pack(min(a, b), max(a, b)) }

// pairTable counts pairs by open addressing, as table does.
type pairTable struct {
	cells []pairCell
	used  int
	wide  []pairOften // that no cell has room for
}

// pairOften is how often the two of a pair stand in a sentence, and closer.
type pairOften struct{ sentence, closer Often }

// pairCell is how often a pair occurs, or the place of that in wide.
type pairCell struct {
	key1 uint64 // key + 1; 0 where the cell is free
	// times and articles in a sentence, then closer; where the first is inWide,
	// the place in wide with its lower half first
	counts [4]uint16
}

// inWide is more times than a cell has room for.
const inWide = math.MaxUint16

func (c *pairCell) place() uint32 { return uint32(c.counts[1]) | uint32(c.counts[2])<<16 }

// often is how often the pair of a cell occurs.
func (t *pairTable) often(c *pairCell) pairOften {
	n := &c.counts
	if n[0] == inWide {
		return t.wide[c.place()]
	}
	return pairOften{Often{uint32(n[0]), uint32(n[1])}, Often{uint32(n[2]), uint32(n[3])}}
}

// add adds to how often a pair occurs.
func (t *pairTable) add(key uint64, o pairOften) {
	c := t.find(key)
	n := t.often(c)
	n.sentence.add(o.sentence.Times, o.sentence.Articles)
	n.closer.add(o.closer.Times, o.closer.Articles)
	if c.counts[0] != inWide {
		if max(n.sentence.Times, n.sentence.Articles, n.closer.Times, n.closer.Articles) < inWide {
			c.counts = [4]uint16{uint16(n.sentence.Times), uint16(n.sentence.Articles), uint16(n.closer.Times), uint16(n.closer.Articles)}
			return
		}
		place := uint32(len(t.wide))
		t.wide = append(t.wide, n)
		c.counts = [4]uint16{inWide, uint16(place), uint16(place >> 16)}
	}
	t.wide[c.place()] = n
}

// once is what one article has.
func (t pairTimes) once() pairOften {
	return pairOften{Often{t.sentence, min(1, t.sentence)}, Often{t.closer, min(1, t.closer)}}
}

// find is the cell of a key, made where there is none. It is valid until the
// next call.
func (t *pairTable) find(key uint64) *pairCell {
	if 8*t.used >= 7*len(t.cells) {
		t.grow()
	}
	c := t.cell(key)
	if c.key1 == 0 {
		c.key1 = key + 1
		t.used++
	}
	return c
}

// cell is that of a key, or the free one where it belongs.
func (t *pairTable) cell(key uint64) *pairCell {
	for i := within(mix(key), len(t.cells)); ; i++ {
		if i == len(t.cells) {
			i = 0
		}
		if c := &t.cells[i]; c.key1 == key+1 || c.key1 == 0 {
			return c
		}
	}
}

func (t *pairTable) grow() {
	old := t.cells
	t.cells = pages.Make[pairCell](larger(len(old)))
	for _, p := range old {
		if p.key1 == 0 {
			continue
		}
		*t.cell(p.key1 - 1) = p
	}
}

// merge adds o, whose keys are others here.
func (t *pairTable) merge(o *pairTable, here func(node, other uint32) uint64) {
	for i := range o.cells {
		p := &o.cells[i]
		if p.key1 == 0 {
			continue
		}
		t.add(here(unpack(p.key1-1)), o.often(p))
	}
}

// mix spreads a number (the finaliser of MurmurHash3).
func mix(x uint64) uint32 {
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	x *= 0xc4ceb9fe1a85ec53
	return uint32(x >> 32)
}
