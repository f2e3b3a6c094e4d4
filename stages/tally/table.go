package tally

import (
	"math"

	"epithet/stages/internal/pages"
)

// table maps ids to moments by open addressing, at most seven eighths full and
// as a rule three quarters.
type table struct {
	cells []cell
	used  int
	wide  []Moments // that no cell has room for
}

// cell is a key's moments, or their place in wide.
type cell struct {
	id1      uint32 // id + 1; 0 where the cell is free
	articles uint32 // 0 where the moments are in wide, or none yet
	mentions uint32 // of moments in wide: their place + 1
	squares  uint32
	cross    uint32
}

// isWide reports whether a cell's moments are in wide.
func (c *cell) isWide() bool { return c.articles == 0 && c.mentions > 0 }

// moments are those of a cell.
func (t *table) moments(c *cell) Moments {
	if c.isWide() {
		return t.wide[c.mentions-1]
	}
	return Moments{int64(c.mentions), int64(c.articles), int64(c.squares), int64(c.cross)}
}

// of are the moments of id, zero where it is not there.
func (t *table) of(id uint32) Moments {
	if len(t.cells) == 0 {
		return Moments{}
	}
	return t.moments(t.place(id))
}

// add adds to the moments of id.
func (t *table) add(id uint32, m Moments) {
	c := t.find(id)
	m = t.moments(c).Plus(m)
	if !c.isWide() {
		if m.Articles > 0 && m.Mentions|m.Articles|m.Squares|m.Cross <= math.MaxUint32 {
			c.mentions, c.articles, c.squares, c.cross = uint32(m.Mentions), uint32(m.Articles), uint32(m.Squares), uint32(m.Cross)
			return
		}
		t.wide = append(t.wide, Moments{})
		c.articles, c.mentions = 0, uint32(len(t.wide))
	}
	t.wide[c.mentions-1] = m
}

// start is where the cell of id is looked for first.
func (t *table) start(id uint32) int { return within(scatter(id), len(t.cells)) }

// place is the cell of id, or the free one for it.
func (t *table) place(id uint32) *cell {
	for i := t.start(id); ; i++ {
		if i == len(t.cells) {
			i = 0
		}
		if c := &t.cells[i]; c.id1 == id+1 || c.id1 == 0 {
			return c
		}
	}
}

// find is the cell of id, made where there is none. It is valid until the next
// call.
func (t *table) find(id uint32) *cell {
	if 8*t.used >= 7*len(t.cells) {
		t.grow()
	}
	c := t.place(id)
	if c.id1 == 0 {
		c.id1 = id + 1
		t.used++
	}
	return c
}

func (t *table) grow() {
	old := t.cells
	t.cells = pages.Make[cell](larger(len(old)))
	for _, c := range old {
		if c.id1 == 0 {
			continue
		}
		*t.place(c.id1 - 1) = c
	}
}

// larger is the size that a table grows to: by a half, as there are many tables
// and few keys are counted so often that growing would cost.
func larger(size int) int { return max(16, size+size/2) }

// within takes evenly spread numbers to evenly spread places among n.
func within(x uint32, n int) int { return int(uint64(x) * uint64(n) >> 32) }

// scatter spreads ids over the cells (the finaliser of MurmurHash3).
func scatter(x uint32) uint32 {
	x ^= x >> 16
	x *= 0x85ebca6b
	x ^= x >> 13
	x *= 0xc2b2ae35
	return x ^ x>>16
}
