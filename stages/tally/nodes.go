package tally

import (
	"cmp"
	"math"
	"slices"
)

// Around is what a source has of a node.
type Around struct {
	Node      Node
	Mentions  int64
	Articles  int64
	Sentences int64 // that hold it
	Words     int64 // in these, without the node's own
	InWindow  int64 // of these words, those in its windows
}

// Often is how often a pair occurs, and in how many articles. Each stays at
// math.MaxUint32 when it is reached.
type Often struct{ Times, Articles uint32 }

func (o *Often) add(times, articles uint32) {
	o.Times = sum32(o.Times, times)
	o.Articles = sum32(o.Articles, articles)
}

func sum32(a, b uint32) uint32 { return uint32(min(uint64(a)+uint64(b), math.MaxUint32)) }

// Collocate is a lemma that stands near a node.
type Collocate struct {
	Node     Node
	Lemma    Lemma
	Sentence Often // in a sentence with the node
	Window   Often // within its window
	Mentions int64 // of the lemma in the source
}

// Shared is a pair of nodes that stand together in a source.
type Shared struct {
	A, B      Node  // A is the lesser
	Sentences int64 // that hold both
	Articles  int64
}

// addNodes adds what article i has of nodes to a source.
func (c *Counts) addNodes(source int, l *Log, i int, nodes, lemmas []uint32) {
	a, first := &l.articles[i], l.first(i)
	for _, n := range l.around[first.around:a.around] {
		c.aroundOf(source, nodes[n.node]).plus(&Around{
			Mentions: int64(n.mentions), Articles: 1, Sentences: int64(n.sentences), Words: int64(n.words), InWindow: int64(n.inWindow),
		})
	}
	near := &grown(&c.near, source)[source]
	for _, p := range l.near[first.near:a.near] {
		near.add(pack(nodes[p.node], lemmas[p.other]), p.once())
	}
	together := &grown(&c.together, source)[source]
	for _, p := range l.together[first.together:a.together] {
		together.add(pair(nodes[p.node], nodes[p.other]), p.once())
	}
}

func (c *Counts) aroundOf(source int, node uint32) *Around {
	all := grown(&c.around, source)
	if all[source] == nil {
		all[source] = map[uint32]*Around{}
	}
	n := all[source][node]
	if n == nil {
		n = &Around{Node: c.nodes.keys[node]}
		all[source][node] = n
	}
	return n
}

func (n *Around) plus(o *Around) {
	n.Mentions, n.Articles, n.Sentences = add(n.Mentions, o.Mentions), add(n.Articles, o.Articles), add(n.Sentences, o.Sentences)
	n.Words, n.InWindow = add(n.Words, o.Words), add(n.InWindow, o.InWindow)
}

// mergeNodes adds what d, whose source i is source to[i] here, has of nodes.
func (c *Counts) mergeNodes(d *Counts, to []int) {
	nodes := c.nodes.in(d.nodes.keys)
	lemmas := translator[Lemma]{from: &d.lemmas.numbers, to: &c.lemmas.numbers}
	for i, all := range d.around {
		for node, n := range all {
			if to[i] >= 0 {
				c.aroundOf(to[i], nodes[node]).plus(n)
			}
		}
	}
	for i := range d.near {
		if to[i] >= 0 {
			grown(&c.near, to[i])[to[i]].merge(&d.near[i], func(node, lemma uint32) uint64 {
				return pack(nodes[node], lemmas.id(lemma))
			})
		}
	}
	for i := range d.together {
		if to[i] >= 0 {
			grown(&c.together, to[i])[to[i]].merge(&d.together[i], func(a, b uint32) uint64 {
				return pair(nodes[a], nodes[b])
			})
		}
	}
}

// Around are the nodes of a source, sorted.
func (c *Counts) Around(source string) []Around {
	n, ok := c.numbers[source]
	if !ok || n >= len(c.around) {
		return nil
	}
	var all []Around
	for _, a := range c.around[n] {
		all = append(all, *a)
	}
	slices.SortFunc(all, func(a, b Around) int { return a.Node.Compare(b.Node) })
	return all
}

// Collocates are the lemmas of a source that stand in a sentence with a node at
// least so often, sorted by node, those of a node in no order.
func (c *Counts) Collocates(source string, least Often) []Collocate {
	n, ok := c.numbers[source]
	if !ok || n >= len(c.near) {
		return nil
	}
	near, lemmas, ranks := &c.near[n], &c.lemmas.tables[n], c.nodes.ranks()
	var order []uint64 // rank of the node, and place in the cells
	for i := range near.cells {
		cell := &near.cells[i]
		if cell.key1 == 0 {
			continue
		}
		if p := near.often(cell); p.sentence.Times >= least.Times && p.sentence.Articles >= least.Articles {
			node, _ := unpack(cell.key1 - 1)
			order = append(order, pack(ranks[node], uint32(i)))
		}
	}
	slices.Sort(order)
	all := make([]Collocate, len(order))
	for i, o := range order {
		cell := &near.cells[uint32(o)]
		node, lemma := unpack(cell.key1 - 1)
		p := near.often(cell)
		all[i] = Collocate{
			Node: c.nodes.keys[node], Lemma: c.lemmas.keys[lemma], Sentence: p.sentence, Window: p.closer,
			Mentions: lemmas.of(lemma).Mentions,
		}
	}
	return all
}

// Shared are the pairs of nodes of a source, sorted.
func (c *Counts) Shared(source string) []Shared {
	n, ok := c.numbers[source]
	if !ok || n >= len(c.together) {
		return nil
	}
	var all []Shared
	for i := range c.together[n].cells {
		cell := &c.together[n].cells[i]
		if cell.key1 == 0 {
			continue
		}
		p := c.together[n].often(cell)
		a, b := unpack(cell.key1 - 1)
		s := Shared{c.nodes.keys[a], c.nodes.keys[b], int64(p.sentence.Times), int64(p.closer.Articles)}
		if s.A.Compare(s.B) > 0 {
			s.A, s.B = s.B, s.A
		}
		all = append(all, s)
	}
	slices.SortFunc(all, func(x, y Shared) int { return cmp.Or(x.A.Compare(y.A), x.B.Compare(y.B)) })
	return all
}
