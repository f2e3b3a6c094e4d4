package tally

import "math"

// table maps ids to moments by open addressing, at most three quarters full.
type table struct {
	cells []cell // a power of two of them
	used  int
}

// cell is a key's moments, half a cache line of them.
type cell struct {
	id1                      uint32 // id + 1; 0 where the cell is free
	articles                 uint32
	mentions, squares, cross int64
}

func (c *cell) moments() Moments {
	return Moments{Mentions: c.mentions, Articles: int64(c.articles), Squares: c.squares, Cross: c.cross}
}

func (c *cell) add(m Moments) {
	c.articles = uint32(min(int64(c.articles)+min(m.Articles, math.MaxUint32), math.MaxUint32))
	c.mentions = add(c.mentions, m.Mentions)
	c.squares = add(c.squares, m.Squares)
	c.cross = add(c.cross, m.Cross)
}

// find is the cell of id, made where there is none. It is valid until the next
// call.
func (t *table) find(id uint32) *cell {
	if 4*t.used >= 3*len(t.cells) {
		t.grow()
	}
	mask := uint32(len(t.cells) - 1)
	for i := scatter(id) & mask; ; i = (i + 1) & mask {
		c := &t.cells[i]
		if c.id1 == id+1 {
			return c
		}
		if c.id1 == 0 {
			c.id1 = id + 1
			t.used++
			return c
		}
	}
}

func (t *table) grow() {
	old := t.cells
	t.cells = make([]cell, max(16, 2*len(old)))
	mask := uint32(len(t.cells) - 1)
	for _, c := range old {
		if c.id1 == 0 {
			continue
		}
		i := scatter(c.id1-1) & mask
		for t.cells[i].id1 != 0 {
			i = (i + 1) & mask
		}
		t.cells[i] = c
	}
}

// scatter spreads ids over the cells (the finaliser of MurmurHash3).
func scatter(x uint32) uint32 {
	x ^= x >> 16
	x *= 0x85ebca6b
	x ^= x >> 13
	x *= 0xc2b2ae35
	return x ^ x>>16
}
