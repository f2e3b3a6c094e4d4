package tally

import (
	"slices"
	"strings"
	"sync"
)

// Counts holds the sums of articles. While articles are added or counts merged
// it is one goroutine's; then any number may read sources, sizes, keys and rows
// by number, and group counts, beside one that reads the rest.
type Counts struct {
	numbers  map[string]int // source to its number
	names    []string       // by number
	sizes    []Size         // by number
	lemmas   family[Lemma]
	entities family[Entity]
	ids      family[ID]
	idOf     []uint32 // by entity
	terms    family[Term]
	nodes    numbers[Node]
	around   []map[uint32]*nodeSums // by source number, by node
	pairs    map[uint64]uint32      // of nodes, the lesser first: their number
	paired   []uint64               // by number of a pair: its nodes
	together []list                 // by source number, of pairs

	settling sync.Mutex
	settled  bool // all lists are

	gathered gathered        // of the source in hand
	marks    [families]marks // of the article in hand
	runs     []uint64        // of the source in hand: nodes, and their places in the log
}

// New gives counts of no articles.
func New() *Counts { return &Counts{numbers: map[string]int{}, pairs: map[uint64]uint32{}} }

// Add adds the articles of a log under their sources.
func (c *Counts) Add(l *Log) {
	lemmas := c.lemmas.in(l.lemmas.keys)
	entities := c.entities.in(l.entities.keys)
	ids := c.idsOf(entities)
	terms := levelsIn(&c.terms.numbers, l.terms.keys, Term.levels)
	nodes := c.nodes.in(l.nodes.keys)
	c.settled = false
	g := &c.gathered
	g.fit(max(len(c.lemmas.keys), len(c.entities.keys), len(c.ids.keys), len(c.terms.keys)))
	for source, articles := range l.bySource(func(a *logged) uint32 { return a.source }) {
		n := c.source(string(l.names.keys[source]))
		c.addSizes(n, l, articles)
		for _, i := range articles {
			for _, h := range l.of(lemmaFamily, i) {
				g.add(lemmas[h.Key], once(h.Times, l.articles[i].words))
			}
		}
		c.lemmas.list(n).add(g)
		for _, i := range articles {
			for _, h := range l.of(entityFamily, i) {
				g.add(entities[h.Key], once(h.Times, l.articles[i].words))
			}
		}
		c.entities.list(n).add(g)
		c.ids.list(n).add(c.levels(l, articles, entityFamily, func(key uint32) []uint32 { return ids[key : key+1] }))
		c.terms.list(n).add(c.levels(l, articles, termFamily, func(key uint32) []uint32 { return terms[key] }))
		c.addNodes(n, l, articles, nodes, lemmas)
	}
}

// AddPeriods adds the articles of a log under their periods: the ids of entities
// that are listed, and their frames.
func (c *Counts) AddPeriods(l *Log, listed func(Entity) bool) {
	ids := levelsIn(&c.ids.numbers, l.entities.keys, func(k Entity, to []ID) []ID {
		if !listed(k) {
			return to
		}
		return append(to, ID(strings.Clone(k.ID))) // not to hold a log
	})
	frames := levelsIn(&c.terms.numbers, l.terms.keys, func(k Term, to []Term) []Term { return append(to, k.frame()) })
	c.settled = false
	c.gathered.fit(max(len(c.ids.keys), len(c.terms.keys)))
	for period, articles := range l.bySource(func(a *logged) uint32 { return a.period }) {
		n := c.source(string(l.names.keys[period]))
		c.addSizes(n, l, articles)
		c.ids.list(n).add(c.levels(l, articles, entityFamily, func(key uint32) []uint32 { return ids[key] }))
		c.terms.list(n).add(c.levels(l, articles, termFamily, func(key uint32) []uint32 { return frames[key] }))
	}
}

// idsOf are the ids of entities, by their numbers.
func (c *Counts) idsOf(entities []uint32) []uint32 {
	for _, k := range c.entities.keys[len(c.idOf):] {
		id := ID(k.ID)
		c.idOf = append(c.idOf, c.ids.id(&id))
	}
	ids := make([]uint32, len(entities))
	for i, n := range entities {
		ids[i] = c.idOf[n]
	}
	return ids
}

// levelsIn numbers each key at all its levels.
func levelsIn[K any, L key[L]](n *numbers[L], keys []K, levels func(K, []L) []L) [][]uint32 {
	ids := make([][]uint32, len(keys))
	var all []L
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

func (c *Counts) addSizes(source int, l *Log, articles []int) {
	for _, i := range articles {
		a := &l.articles[i]
		c.sizes[source] = c.sizes[source].Plus(Size{1, a.words, mul(a.words, a.words), a.sentences})
	}
}

// levels gathers what articles have of a family, each key at its levels.
func (c *Counts) levels(l *Log, articles []int, family int, levelsOf func(key uint32) []uint32) *gathered {
	m, g := &c.marks[family], &c.gathered
	for _, i := range articles {
		for _, h := range l.of(family, i) {
			for _, id := range levelsOf(h.Key) {
				m.fit(int(id) + 1)
				m.count(id, h.Times)
			}
		}
		for _, id := range m.seen {
			g.add(id, once(m.counts[id], l.articles[i].words))
			m.counts[id] = 0
		}
		m.seen = m.seen[:0]
	}
	return g
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
	d.settle()
	to := make([]int, len(d.names))
	for i, name := range d.names {
		to[i] = -1
		if group, ok := assign(name); ok {
			to[i] = c.source(group)
			c.sizes[to[i]] = c.sizes[to[i]].Plus(d.sizes[i])
		}
	}
	c.settled = false
	g := &c.gathered
	c.lemmas.merge(&d.lemmas, to, g)
	c.entities.merge(&d.entities, to, g)
	c.ids.merge(&d.ids, to, g)
	c.terms.merge(&d.terms, to, g)
	c.mergeNodes(d, to)
}

// settle makes what was added last ready to be read.
func (c *Counts) settle() {
	c.settling.Lock()
	defer c.settling.Unlock()
	if c.settled {
		return
	}
	c.settled = true
	g := &c.gathered
	for _, lists := range [][]list{c.lemmas.lists, c.entities.lists, c.ids.lists, c.terms.lists, c.together} {
		for i := range lists {
			lists[i].settle(g)
		}
	}
	for _, nodes := range c.around {
		for _, n := range nodes {
			n.near.settle(g)
		}
	}
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

// Entities are the entities of a source, sorted by the fields in their order.
func (c *Counts) Entities(source string) []Row[Entity] { return rowsOf(c, &c.entities, source) }

// IDs are the ids of a source's entities, sorted.
func (c *Counts) IDs(source string) []Row[ID] { return rowsOf(c, &c.ids, source) }

// Terms are the terms of a source at all levels, sorted by the fields in their
// order.
func (c *Counts) Terms(source string) []Row[Term] { return rowsOf(c, &c.terms, source) }

func rowsOf[K ordered[K]](c *Counts, f *family[K], source string) []Row[K] {
	c.settle()
	if n, ok := c.numbers[source]; ok {
		return f.rows(n)
	}
	return nil
}
