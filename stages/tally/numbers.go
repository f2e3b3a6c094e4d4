package tally

import (
	"hash/maphash"
	"slices"

	"epithet/stages/internal/pages"
)

// numbers numbers keys from 0 in the order in which they come.
type numbers[K key[K]] struct {
	index []place // a power of two of them, at most half used
	seed  maphash.Seed
	keys  []K // by number

	ranked []uint32 // what ranksOf gave last
}

// place is where the index says that a key is.
type place struct {
	hash uint32
	id1  uint32 // id + 1; 0 where the place is free
}

// id is the number of a key, which becomes a new one's if it is not there.
func (n *numbers[K]) id(k *K) uint32 {
	if 2*len(n.keys) >= len(n.index) {
		n.grow()
	}
	h := uint32((*k).hash(n.seed))
	p := n.look(h, k)
	if p.id1 == 0 {
		n.keys = append(n.keys, (*k).clone())
		*p = place{h, uint32(len(n.keys))}
	}
	return p.id1 - 1
}

// find is the number of a key, if it is there.
func (n *numbers[K]) find(k *K) (id uint32, ok bool) {
	if len(n.keys) == 0 {
		return 0, false
	}
	if n.index == nil {
		n.grow()
	}
	p := n.look(uint32((*k).hash(n.seed)), k)
	return p.id1 - 1, p.id1 != 0
}

// look is the place of a key, or the free one for it.
func (n *numbers[K]) look(hash uint32, k *K) *place {
	mask := uint32(len(n.index) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		p := &n.index[i]
		if p.id1 == 0 || p.hash == hash && n.keys[p.id1-1] == *k {
			return p
		}
	}
}

// grow makes the index larger, and makes it where there are only keys.
func (n *numbers[K]) grow() {
	old := n.index
	size := max(64, 2*len(old))
	for size <= 2*len(n.keys) {
		size *= 2
	}
	n.index = pages.Make[place](size)
	if old == nil {
		n.seed = maphash.MakeSeed() // guards against colliding input; no order that leaves depends on it
		for id, k := range n.keys {
			n.put(place{uint32(k.hash(n.seed)), uint32(id) + 1})
		}
	}
	for _, p := range old {
		if p.id1 != 0 {
			n.put(p)
		}
	}
}

func (n *numbers[K]) put(p place) {
	mask := uint32(len(n.index) - 1)
	i := p.hash & mask
	for n.index[i].id1 != 0 {
		i = (i + 1) & mask
	}
	n.index[i] = p
}

// reset forgets all keys and keeps the memory.
func (n *numbers[K]) reset() {
	clear(n.index)
	clear(n.keys)
	n.keys, n.ranked = n.keys[:0], nil
}

// ranksOf are the places of the keys in their order, by number.
func ranksOf[K ordered[K]](n *numbers[K]) []uint32 {
	if len(n.ranked) == len(n.keys) {
		return n.ranked
	}
	sorted := make([]uint32, len(n.keys))
	for i := range sorted {
		sorted[i] = uint32(i)
	}
	slices.SortFunc(sorted, func(a, b uint32) int { return n.keys[a].Compare(n.keys[b]) })
	n.ranked = make([]uint32, len(n.keys))
	for i, id := range sorted {
		n.ranked[id] = uint32(i)
	}
	return n.ranked
}

// in gives the numbers that keys have here, new ones getting one.
func (n *numbers[K]) in(keys []K) []uint32 {
	ids := make([]uint32, len(keys))
	for i := range keys {
		ids[i] = n.id(&keys[i])
	}
	return ids
}
