package tally

import (
	"iter"
	"slices"
)

// family counts keys of one kind for all sources.
type family[K key[K]] struct {
	numbers[K]
	tables []table // by source number
}

func (f *family[K]) table(source int) *table {
	return &grown(&f.tables, source)[source]
}

// grown is s, made long enough to have an element i.
func grown[T any](s *[]T, i int) []T {
	if i >= len(*s) {
		*s = append(*s, make([]T, i+1-len(*s))...)
	}
	return *s
}

// merge adds o, whose source i is source to[i] here; -1 leaves it out.
func (f *family[K]) merge(o *family[K], to []int) {
	ids := translator[K]{from: &o.numbers, to: &f.numbers}
	for i := range o.tables {
		if to[i] < 0 {
			continue
		}
		t := f.table(to[i])
		for j := range o.tables[i].cells {
			if c := &o.tables[i].cells[j]; c.id1 != 0 {
				t.add(ids.id(c.id1-1), o.tables[i].moments(c))
			}
		}
	}
}

// translator gives the numbers that keys have elsewhere.
type translator[K key[K]] struct {
	from, to *numbers[K]
	ids      []uint32 // id + 1
}

func (t *translator[K]) id(id uint32) uint32 {
	if t.ids == nil {
		t.ids = make([]uint32, len(t.from.keys))
	}
	if t.ids[id] == 0 {
		t.ids[id] = t.to.id(&t.from.keys[id]) + 1
	}
	return t.ids[id] - 1
}

// Row is a key with its moments.
type Row[K any] struct {
	Key K
	Moments
}

// rows are those of a source, in the order of their keys.
func (f *family[K]) rows(source int) []Row[K] {
	if source >= len(f.tables) {
		return nil
	}
	ranks, t := f.ranks(), &f.tables[source]
	order := make([]uint64, 0, t.used) // rank and place in the cells
	for i := range t.cells {
		if id1 := t.cells[i].id1; id1 != 0 {
			order = append(order, pack(ranks[id1-1], uint32(i)))
		}
	}
	slices.Sort(order)
	rows := make([]Row[K], len(order))
	for i, o := range order {
		c := &t.cells[uint32(o)]
		rows[i] = Row[K]{f.keys[c.id1-1], t.moments(c)}
	}
	return rows
}

// Numbered is what a source has of a key that is told by its number.
type Numbered struct {
	ID uint32
	Moments
}

// numbered gives the rows of a source in no order.
func (f *family[K]) numbered(source int) iter.Seq[Numbered] {
	return func(yield func(Numbered) bool) {
		if source >= len(f.tables) {
			return
		}
		t := &f.tables[source]
		for i := range t.cells {
			if c := &t.cells[i]; c.id1 != 0 && !yield(Numbered{c.id1 - 1, t.moments(c)}) {
				return
			}
		}
	}
}

// placed gives the numbers of keys, -1 for those that are not there.
func (f *family[K]) placed(keys []K, as func(K) K) []int32 {
	ids := make([]int32, len(keys))
	for i, k := range keys {
		k = as(k)
		ids[i] = -1
		if id, ok := f.find(&k); ok {
			ids[i] = int32(id)
		}
	}
	return ids
}
