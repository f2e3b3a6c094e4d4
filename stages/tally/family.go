package tally

import (
	"iter"
	"slices"
)

// family counts keys of one kind for all sources.
type family[K ordered[K]] struct {
	numbers[K]
	lists []list // by source number
}

func (f *family[K]) list(source int) *list { return &grown(&f.lists, source)[source] }

// grown is s, made long enough to have an element i.
func grown[T any](s *[]T, i int) []T {
	if i >= len(*s) {
		*s = append(*s, make([]T, i+1-len(*s))...)
	}
	return *s
}

// merge adds o, whose source i is source to[i] here; -1 leaves it out.
func (f *family[K]) merge(o *family[K], to []int, g *gathered) {
	ids := translator[K]{from: &o.numbers, to: &f.numbers}
	for i := range o.lists {
		if to[i] < 0 {
			continue
		}
		for id, m := range o.lists[i].all() {
			id = ids.id(id)
			g.fit(int(id) + 1)
			g.add(id, m)
		}
		f.list(to[i]).add(g)
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
	if source >= len(f.lists) {
		return nil
	}
	ranks, words := ranksOf(&f.numbers), f.lists[source].words
	order := make([]uint64, 0, len(words)/2) // rank, and place in the words
	for rest := words; len(rest) > 0; {
		place := len(words) - len(rest)
		var id uint32
		id, _, rest = unpack(rest)
		order = append(order, join(ranks[id], uint32(place)))
	}
	slices.Sort(order)
	rows := make([]Row[K], len(order))
	for i, o := range order {
		id, m, _ := unpack(words[uint32(o):])
		rows[i] = Row[K]{f.keys[id], m}
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
		if source >= len(f.lists) {
			return
		}
		for id, m := range f.lists[source].all() {
			if !yield(Numbered{id, m}) {
				return
			}
		}
	}
}
