// Package trie holds sequences of words by the words' hashes, to be followed word by word
// through a text. Most words begin no sequence, which one bit tells.
package trie

import "math/bits"

// Trie is never written after Builder.Trie, so any number of workers may share it. Its
// root is node 0.
type Trie struct {
	edges  []edge   // open addressing, length a power of two
	shift  uint     // 64 less the logarithm of the length
	filter []uint64 // bits of the words that leave the root
}

// edge leads to a node; key 0 is empty.
type edge struct {
	key  uint64
	node int32
}

// Begins is the node of a sequence's first word, of that hash and link 0; 0 if none begins so.
func (t *Trie) Begins(hash uint64) int32 {
	k := spread(hash)
	if t.filter[k>>6&uint64(len(t.filter)-1)]&(1<<(k&63)) == 0 {
		return 0
	}
	return t.find(hash)
}

// Next is the node behind one by the word of that hash, joined as the link says; 0 if none is.
func (t *Trie) Next(node int32, link, hash uint64) int32 { return t.find(key(node, link, hash)) }

func (t *Trie) find(key uint64) int32 {
	mask := uint64(len(t.edges) - 1)
	for i := spread(key) >> t.shift; ; i = (i + 1) & mask {
		if e := t.edges[i]; e.key == key || e.key == 0 {
			return e.node
		}
	}
}

// key is never 0 but for one hash in 2^64; the root's keys with link 0 are the hashes.
func key(node int32, link, hash uint64) uint64 {
	return hash ^ uint64(node)*0x9E3779B97F4A7C15 ^ link*0xC2B2AE3D27D4EB4F
}

func spread(key uint64) uint64 { return (key ^ key>>29) * 0xBF58476D1CE4E5B9 }

// Builder makes a Trie. Its zero value has the root alone.
type Builder struct {
	edges map[uint64]int32
	roots []uint64
}

// Step is the node behind one by the word of that hash, joined as the link says, and whether
// it is new. Nodes are numbered from 1 in the order in which they come about.
func (b *Builder) Step(node int32, link, hash uint64) (next int32, isNew bool) {
	k := key(node, link, hash)
	if next, ok := b.edges[k]; ok {
		return next, false
	}
	if b.edges == nil {
		b.edges = map[uint64]int32{}
	}
	next = int32(len(b.edges) + 1)
	b.edges[k] = next
	if node == 0 {
		b.roots = append(b.roots, k)
	}
	return next, true
}

// Trie is what was built.
func (b *Builder) Trie() Trie {
	size := 4
	for size < 2*len(b.edges) {
		size *= 2
	}
	t := Trie{
		edges:  make([]edge, size),
		shift:  64 - uint(bits.TrailingZeros(uint(size))),
		filter: make([]uint64, max(1, size/4)),
	}
	for k, node := range b.edges {
		i := spread(k) >> t.shift
		for t.edges[i].key != 0 {
			i = (i + 1) & uint64(size-1)
		}
		t.edges[i] = edge{k, node}
	}
	for _, k := range b.roots {
		s := spread(k)
		t.filter[s>>6&uint64(len(t.filter)-1)] |= 1 << (s & 63)
	}
	return t
}
