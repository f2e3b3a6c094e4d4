package tally

import "math"

// table maps ids to moments by open addressing, at most seven eighths full and
// as a rule three quarters.
type table struct {
	cells []cell
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
	if 8*t.used >= 7*len(t.cells) {
		t.grow()
	}
	for i := within(scatter(id), len(t.cells)); ; i++ {
		if i == len(t.cells) {
			i = 0
		}
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
	t.cells = make([]cell, larger(len(old)))
	for _, c := range old {
		if c.id1 == 0 {
			continue
		}
		i := within(scatter(c.id1-1), len(t.cells))
		for t.cells[i].id1 != 0 {
			if i++; i == len(t.cells) {
				i = 0
			}
		}
		t.cells[i] = c
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
