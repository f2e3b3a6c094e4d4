package tally

import (
	"slices"
	"strings"
)

// Counts holds the sums of articles. It is not safe for concurrent use, except
// that sources, sizes, keys and rows by number may be read, and counts grouped,
// by any number of goroutines beside one that reads the rest.
type Counts struct {
	numbers  map[string]int // source to its number
	names    []string       // by number
	sizes    []Size         // by number
	lemmas   family[Lemma]
	entities family[Entity]
	terms    family[Term]
	nodes    numbers[Node]
	around   []map[uint32]*Around // by source number, by node
	near     []pairTable          // by source number: node and lemma
	together []pairTable          // by source number: node and node, the lesser first

	marks [families]marks // of the article in hand
}

// New gives counts of no articles.
func New() *Counts { return &Counts{numbers: map[string]int{}} }

// Add adds the articles of a log under their sources.
func (c *Counts) Add(l *Log) {
	lemmas := c.lemmas.in(l.lemmas.keys)
	entities := levelsIn(&c.entities.numbers, l.entities.keys, Entity.levels)
	terms := levelsIn(&c.terms.numbers, l.terms.keys, Term.levels)
	nodes := c.nodes.in(l.nodes.keys)
	for i := range l.bySource(func(a *logged) uint32 { return a.source }) {
		a, first := &l.articles[i], l.first(i)
		n := c.source(string(l.names.keys[a.source]))
		c.sizes[n] = c.sizes[n].Plus(Size{1, a.words, mul(a.words, a.words), a.sentences})
		t := c.lemmas.table(n)
		for _, h := range l.held[lemmaFamily][first.held[lemmaFamily]:a.held[lemmaFamily]] {
			t.add(lemmas[h.Key], once(h.Times, a.words))
		}
		c.levels(l, i, entityFamily, entities, c.entities.table(n))
		c.levels(l, i, termFamily, terms, c.terms.table(n))
		c.addNodes(n, l, i, nodes, lemmas)
	}
}

// AddPeriods adds the articles of a log under their periods: of their entities
// those that are listed, and their terms.
func (c *Counts) AddPeriods(l *Log, listed func(Entity) bool) {
	entities := levelsIn(&c.entities.numbers, l.entities.keys, func(k Entity, to []Entity) []Entity {
		if !listed(k) {
			return to
		}
		return k.levels(to)
	})
	terms := levelsIn(&c.terms.numbers, l.terms.keys, Term.levels)
	for i := range l.bySource(func(a *logged) uint32 { return a.period }) {
		a := &l.articles[i]
		n := c.source(string(l.names.keys[a.period]))
		c.sizes[n] = c.sizes[n].Plus(Size{1, a.words, mul(a.words, a.words), a.sentences})
		c.levels(l, i, entityFamily, entities, c.entities.table(n))
		c.levels(l, i, termFamily, terms, c.terms.table(n))
	}
}

// levelsIn numbers each key at all its levels.
func levelsIn[K key[K]](n *numbers[K], keys []K, levels func(K, []K) []K) [][]uint32 {
	ids := make([][]uint32, len(keys))
	var all []K
	var flat []uint32
	for i, k := range keys {
		all = levels(k, all[:0])
		first := len(flat)
		for j := range all {
			flat = append(flat, n.id(&all[j]))
		}
		ids[i] = flat[first:len(flat):len(flat)]
	}
	return ids
}

// levels adds what article i has of a family to a table, each key at the levels
// that ids gives.
func (c *Counts) levels(l *Log, i, family int, ids [][]uint32, t *table) {
	a, first := &l.articles[i], l.first(i)
	m := &c.marks[family]
	for _, h := range l.held[family][first.held[family]:a.held[family]] {
		for _, id := range ids[h.Key] {
			m.fit(int(id) + 1)
			m.count(id, h.Times)
		}
	}
	for _, id := range m.seen {
		t.add(id, once(m.counts[id], a.words))
		m.counts[id] = 0
	}
	m.seen = m.seen[:0]
}

// once are the moments of a key that one article has so many times.
func once(times uint32, words int64) Moments {
	x := int64(times)
	return Moments{Mentions: x, Articles: 1, Squares: mul(x, x), Cross: mul(x, words)}
}

func (c *Counts) source(name string) int {
	n, ok := c.numbers[name]
	if !ok {
		n = len(c.names)
		name = strings.Clone(name) // not to hold a log
		c.numbers[name] = n
		c.names = append(c.names, name)
		c.sizes = append(c.sizes, Size{})
	}
	return n
}

// Group gives new counts in which each source stands under the group that it
// is assigned to; sources for which ok is false are left out.
func (c *Counts) Group(assign func(source string) (group string, ok bool)) *Counts {
	g := New()
	g.merge(c, assign)
	return g
}

func (c *Counts) merge(d *Counts, assign func(string) (string, bool)) {
	to := make([]int, len(d.names))
	for i, name := range d.names {
		to[i] = -1
		if group, ok := assign(name); ok {
			to[i] = c.source(group)
			c.sizes[to[i]] = c.sizes[to[i]].Plus(d.sizes[i])
		}
	}
	c.lemmas.merge(&d.lemmas, to)
	c.entities.merge(&d.entities, to)
	c.terms.merge(&d.terms, to)
	c.mergeNodes(d, to)
}

// Sources are the names of the sources, sorted.
func (c *Counts) Sources() []string { return slices.Sorted(slices.Values(c.names)) }

// Size is the extent of a source, zero for an unknown one.
func (c *Counts) Size(source string) Size {
	if n, ok := c.numbers[source]; ok {
		return c.sizes[n]
	}
	return Size{}
}

// Entities are the entities of a source at all levels, sorted by the fields in
// their order.
func (c *Counts) Entities(source string) []Row[Entity] { return rowsOf(c, &c.entities, source) }

// Terms are the terms of a source at all levels, sorted by the fields in their
// order.
func (c *Counts) Terms(source string) []Row[Term] { return rowsOf(c, &c.terms, source) }

func rowsOf[K key[K]](c *Counts, f *family[K], source string) []Row[K] {
	if n, ok := c.numbers[source]; ok {
		return f.rows(n)
	}
	return nil
}
