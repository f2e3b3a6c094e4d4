package tally

import (
	"cmp"
	"encoding/binary"
	"hash/maphash"
	"slices"
	"strings"

	"epithet/stages/article"
)

// pairs counts pairs for all sources: a family whose keys are two numbers, of
// the node with its kind and of the collocate, as there are many more pairs
// than either.
type pairs struct {
	family[packed]
	nodes      family[node]
	collocates family[Lemma]
	recent     *recent // of collocates
	last       node    // the one asked for last
	lastID     uint32
}

// node is a node with the kind of its relation.
type node struct{ kind, name string }

// packed is the number of a node and that of a collocate.
type packed uint64

func pack(node, collocate uint32) packed     { return packed(node)<<32 | packed(collocate) }
func (k packed) node() uint32                { return uint32(k >> 32) }
func (k packed) collocate() uint32           { return uint32(k) }
func (k packed) Compare(o packed) int        { return cmp.Compare(k, o) }
func (k packed) clone() packed               { return k }
func (k packed) hash(maphash.Seed) uint64    { return mix(mix(uint64(k))) }
func (k node) clone() node                   { return node{strings.Clone(k.kind), strings.Clone(k.name)} }
func (k node) hash(seed maphash.Seed) uint64 { return hashFields(seed, [4]string{k.kind, k.name}) }
func (k node) Compare(o node) int {
	return cmp.Or(strings.Compare(k.kind, o.kind), strings.Compare(k.name, o.name))
}

// mix spreads a number over 64 bits (the finaliser of MurmurHash3).
func mix(x uint64) uint64 {
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	return x
}

// pair numbers a pair.
func (p *pairs) pair(k *Pair) uint32 {
	n := node{k.Kind, k.Node}
	if len(p.nodes.keys) == 0 || n != p.last {
		p.lastID = p.nodes.id(&n)
		p.last = p.nodes.keys[p.lastID]
	}
	if p.recent == nil {
		p.recent = new(recent)
	}
	both := pack(p.lastID, p.recent.id(&p.collocates, &Lemma{k.Collocate, k.UPOS}))
	return p.id(&both)
}

func (p *pairs) merge(o *pairs, to []int) {
	nodes := translator[node]{from: &o.nodes, to: &p.nodes}
	collocates := translator[Lemma]{from: &o.collocates, to: &p.collocates}
	p.family.mergeBy(&o.family, to, func(k packed) packed {
		return pack(nodes.id(k.node()), collocates.id(k.collocate()))
	})
}

// translator gives the ids that keys of one family have in another.
type translator[K key[K]] struct {
	from, to *family[K]
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

// rank brings sorted and ranks up to date: pairs by node, then by collocate.
func (p *pairs) rank() {
	if len(p.ranks) == len(p.keys) {
		return
	}
	p.nodes.rank()
	p.collocates.rank()
	type placed struct {
		place packed // of the node and the collocate among the sorted ones
		id    uint32
	}
	order := make([]placed, len(p.keys))
	for id, k := range p.keys {
		order[id] = placed{pack(p.nodes.ranks[k.node()], p.collocates.ranks[k.collocate()]), uint32(id)}
	}
	slices.SortFunc(order, func(a, b placed) int { return cmp.Compare(a.place, b.place) })
	p.sorted, p.ranks = make([]uint32, len(p.keys)), make([]uint32, len(p.keys))
	for i, o := range order {
		p.sorted[i], p.ranks[o.id] = o.id, uint32(i)
	}
}

func (p *pairs) rows(source int) []Row[Pair] {
	p.rank()
	sorted := p.ranked(source)
	rows := make([]Row[Pair], len(sorted))
	for i, r := range sorted {
		k := p.keys[r.id]
		n, c := p.nodes.keys[k.node()], p.collocates.keys[k.collocate()]
		rows[i] = Row[Pair]{Pair{n.kind, n.name, c.Lemma, c.UPOS}, p.tables[source].cells[r.at].moments()}
	}
	return rows
}

// append encodes the nodes and the collocates, sorted, then the pairs of their
// places, sorted, each less the previous one's, and the rows.
func (p *pairs) append(b []byte, order []int) []byte {
	p.rank()
	b = binary.AppendUvarint(b, uint64(len(p.nodes.keys)))
	for _, id := range p.nodes.sorted {
		b = appendString(appendString(b, p.nodes.keys[id].kind), p.nodes.keys[id].name)
	}
	b = binary.AppendUvarint(b, uint64(len(p.collocates.keys)))
	for _, id := range p.collocates.sorted {
		b = appendString(appendString(b, p.collocates.keys[id].Lemma), p.collocates.keys[id].UPOS.String())
	}
	b = binary.AppendUvarint(b, uint64(len(p.keys)))
	var last packed
	for _, id := range p.sorted {
		k := pack(p.nodes.ranks[p.keys[id].node()], p.collocates.ranks[p.keys[id].collocate()])
		nodes := k.node() - last.node()
		if nodes > 0 {
			last = 0
		}
		b = appendInts(b, int64(nodes), int64(k.collocate()-last.collocate()))
		last = k
	}
	return p.appendRows(b, order)
}

func (d *decoder) pairs(p *pairs, sources int) {
	for n := d.number(); n > 0 && d.err == nil; n-- {
		k := node{d.string(), d.string()}
		if last := len(p.nodes.keys) - 1; last >= 0 && k.Compare(p.nodes.keys[last]) <= 0 {
			d.fail("a node out of order")
			return
		}
		p.nodes.id(&k)
	}
	for n := d.number(); n > 0 && d.err == nil; n-- {
		text := d.string()
		upos, ok := parseUPOS(d.string())
		k := Lemma{text, upos}
		if last := len(p.collocates.keys) - 1; !ok || last >= 0 && k.Compare(p.collocates.keys[last]) <= 0 {
			d.fail("a collocate unknown or out of order")
			return
		}
		p.collocates.id(&k)
	}
	node, collocate := int64(0), int64(0)
	for i, n := int64(0), d.number(); i < n && d.err == nil; i++ {
		nodes, more := d.number(), d.number()
		if nodes > 0 {
			collocate = 0
		}
		node, collocate = add(node, nodes), add(collocate, more)
		if node >= int64(len(p.nodes.keys)) || collocate >= int64(len(p.collocates.keys)) || i > 0 && nodes == 0 && more == 0 {
			d.fail("a pair of nothing, or out of order")
			return
		}
		k := pack(uint32(node), uint32(collocate))
		p.id(&k)
	}
	decodeRows(d, &p.family, sources)
}

// Pair is a node with what stands near it, in the relation that Kind names; a
// collocate that is a lemma has its part of speech.
type Pair struct {
	Kind, Node, Collocate string
	UPOS                  article.UPOS
}
