package tally

import (
	"hash/maphash"
	"math"
	"slices"
)

// family counts keys of one kind for all sources.
type family[K key[K]] struct {
	index  []place // a power of two of them, at most half used
	seed   maphash.Seed
	keys   []K      // by id
	counts []uint32 // by id, of the article in hand; zero between articles
	seen   []uint32 // the ids whose counts are not zero
	tables []table  // by source number
	sorted []uint32 // ids in the order of their keys; stale when shorter than keys
	ranks  []uint32 // by id: place in sorted
}

// place is where the index says that a key is.
type place struct {
	hash uint32 // half of the key's hash, so that few other keys are looked at
	id1  uint32 // id + 1; 0 where the place is free
}

// id numbers a key.
func (f *family[K]) id(k *K) uint32 {
	if 2*len(f.keys) >= len(f.index) {
		f.grow()
	}
	h := (*k).hash(f.seed)
	mask := uint32(len(f.index) - 1)
	for i := uint32(h) & mask; ; i = (i + 1) & mask {
		p := &f.index[i]
		if p.id1 == 0 {
			*p = place{uint32(h >> 32), uint32(len(f.keys)) + 1}
			f.keys = append(f.keys, (*k).clone())
			f.counts = append(f.counts, 0)
			return p.id1 - 1
		}
		if p.hash == uint32(h>>32) && f.keys[p.id1-1] == *k {
			return p.id1 - 1
		}
	}
}

func (f *family[K]) grow() {
	if f.index == nil {
		f.seed = maphash.MakeSeed() // guards against colliding input; no order that leaves depends on it
	}
	f.index = make([]place, max(64, 2*len(f.index)))
	mask := uint32(len(f.index) - 1)
	for id, k := range f.keys {
		h := k.hash(f.seed)
		i := uint32(h) & mask
		for f.index[i].id1 != 0 {
			i = (i + 1) & mask
		}
		f.index[i] = place{uint32(h >> 32), uint32(id) + 1}
	}
}

// count counts so many occurrences, at least one, of the key numbered id in the
// article in hand.
func (f *family[K]) count(id, times uint32) {
	if f.counts[id] == 0 {
		f.seen = append(f.seen, id)
	}
	f.counts[id] = uint32(min(uint64(f.counts[id])+uint64(times), math.MaxUint32))
}

// fold adds the article in hand, of that many words, to a source.
func (f *family[K]) fold(source int, words int64) {
	t := f.table(source)
	for _, id := range f.seen {
		x := int64(f.counts[id])
		f.counts[id] = 0
		t.find(id).add(Moments{Mentions: x, Articles: 1, Squares: mul(x, x), Cross: mul(x, words)})
	}
	f.seen = f.seen[:0]
}

func (f *family[K]) table(source int) *table {
	for len(f.tables) <= source {
		f.tables = append(f.tables, table{})
	}
	return &f.tables[source]
}

// merge adds o, whose source i is source to[i] here; -1 leaves it out.
func (f *family[K]) merge(o *family[K], to []int) {
	f.mergeBy(o, to, func(k K) K { return k })
}

// mergeBy is merge where o's keys are others here.
func (f *family[K]) mergeBy(o *family[K], to []int, here func(K) K) {
	ids := make([]uint32, len(o.keys)) // id here + 1
	for i := range o.tables {
		if to[i] < 0 {
			continue
		}
		t := f.table(to[i])
		for j := range o.tables[i].cells {
			c := &o.tables[i].cells[j]
			if c.id1 == 0 {
				continue
			}
			id1 := &ids[c.id1-1]
			if *id1 == 0 {
				k := here(o.keys[c.id1-1])
				*id1 = f.id(&k) + 1
			}
			t.find(*id1 - 1).add(c.moments())
		}
	}
}

// rank brings sorted and ranks up to date.
func (f *family[K]) rank() {
	if len(f.ranks) == len(f.keys) {
		return
	}
	f.sorted, f.ranks = make([]uint32, len(f.keys)), make([]uint32, len(f.keys))
	for i := range f.sorted {
		f.sorted[i] = uint32(i)
	}
	slices.SortFunc(f.sorted, func(a, b uint32) int { return f.keys[a].Compare(f.keys[b]) })
	for i, id := range f.sorted {
		f.ranks[id] = uint32(i)
	}
}

// Row is a key with its moments.
type Row[K any] struct {
	Key K
	Moments
}

// ranked is a row of a source's table before its key is looked up.
type ranked struct{ rank, id, at uint32 }

// ranked gives a source's rows in the order of their keys.
func (f *family[K]) ranked(source int) []ranked {
	f.rank()
	t := f.table(source)
	rows := make([]ranked, 0, t.used)
	for i := range t.cells {
		if id1 := t.cells[i].id1; id1 != 0 {
			rows = append(rows, ranked{f.ranks[id1-1], id1 - 1, uint32(i)})
		}
	}
	slices.SortFunc(rows, func(a, b ranked) int { return int(a.rank) - int(b.rank) })
	return rows
}

func (f *family[K]) rows(source int) []Row[K] {
	sorted := f.ranked(source)
	rows := make([]Row[K], len(sorted))
	for i, r := range sorted {
		rows[i] = Row[K]{f.keys[r.id], f.tables[source].cells[r.at].moments()}
	}
	return rows
}

// placed gives a source's rows in the order of their keys.
func (f *family[K]) placed(source int) []Placed {
	sorted := f.ranked(source)
	rows := make([]Placed, len(sorted))
	for i, r := range sorted {
		rows[i] = Placed{int32(r.rank), f.tables[source].cells[r.at].moments()}
	}
	return rows
}
