package tally

import (
	"cmp"
	"maps"
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

// nodeSums is what a source has of a node: near it, of each lemma how often it
// stands in a sentence with the node and in how many articles, then the same of
// its window.
type nodeSums struct {
	Around
	near list
}

// pairSums are those of the two of a pair that stand in a sentence so many times,
// and closer.
func pairSums(sentence, closer uint32) Moments {
	return Moments{int64(sentence), int64(min(1, sentence)), int64(closer), int64(min(1, closer))}
}

// oftens are the sums of a pair in a sentence, and closer.
func oftens(m Moments) (sentence, closer Often) {
	return Often{narrow(m.Mentions), narrow(m.Articles)}, Often{narrow(m.Squares), narrow(m.Cross)}
}

func narrow(n int64) uint32 { return uint32(min(n, math.MaxUint32)) }

// addNodes adds what articles have of nodes to a source.
func (c *Counts) addNodes(source int, l *Log, articles []int, nodes, lemmas []uint32) {
	g := &c.gathered
	c.runs = c.runs[:0]
	for _, i := range articles {
		a, first := &l.articles[i], l.first(i)
		for at := first.around; at < a.around; at++ {
			c.runs = append(c.runs, join(nodes[l.around[at].node], uint32(at)))
		}
		for _, p := range l.together[first.together:a.together] {
			id := c.pair(nodes[p.node], nodes[p.other])
			g.fit(int(id) + 1)
			g.add(id, pairSums(p.sentence, p.closer))
		}
	}
	grown(&c.together, source)[source].add(g)
	slices.Sort(c.runs)
	for rest := c.runs; len(rest) > 0; {
		node, _ := split(rest[0])
		n := c.nodeSums(source, node)
		for len(rest) > 0 && uint32(rest[0]>>32) == node {
			_, at := split(rest[0])
			rest = rest[1:]
			a := &l.around[at]
			n.plus(&Around{
				Mentions: int64(a.mentions), Articles: 1, Sentences: int64(a.sentences), Words: int64(a.words), InWindow: int64(a.inWindow),
			})
			for _, w := range l.near[a.near:a.nearEnd] {
				g.add(lemmas[w.lemma], pairSums(w.sentence, w.window))
			}
		}
		n.near.add(g)
	}
}

// pair numbers a pair of nodes.
func (c *Counts) pair(a, b uint32) uint32 {
	key := join(min(a, b), max(a, b))
	id, ok := c.pairs[key]
	if !ok {
		id = uint32(len(c.paired))
		c.pairs[key] = id
		c.paired = append(c.paired, key)
	}
	return id
}

// nodeSums are those of a node in a source.
func (c *Counts) nodeSums(source int, node uint32) *nodeSums {
	all := grown(&c.around, source)
	if all[source] == nil {
		all[source] = map[uint32]*nodeSums{}
	}
	n := all[source][node]
	if n == nil {
		n = &nodeSums{Around: Around{Node: c.nodes.keys[node]}}
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
	g := &c.gathered
	nodes := c.nodes.in(d.nodes.keys)
	lemmas := translator[Lemma]{from: &d.lemmas.numbers, to: &c.lemmas.numbers}
	for i, all := range d.around {
		for node, from := range all {
			if to[i] < 0 {
				continue
			}
			n := c.nodeSums(to[i], nodes[node])
			n.plus(&from.Around)
			for lemma, m := range from.near.all() {
				lemma = lemmas.id(lemma)
				g.fit(int(lemma) + 1)
				g.add(lemma, m)
			}
			n.near.add(g)
		}
	}
	pairs := make([]uint32, len(d.paired))
	for id, key := range d.paired {
		a, b := split(key)
		pairs[id] = c.pair(nodes[a], nodes[b])
	}
	g.fit(len(c.paired))
	for i := range d.together {
		if to[i] < 0 {
			continue
		}
		for pair, m := range d.together[i].all() {
			g.add(pairs[pair], m)
		}
		grown(&c.together, to[i])[to[i]].add(g)
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
		all = append(all, a.Around)
	}
	slices.SortFunc(all, func(a, b Around) int { return a.Node.Compare(b.Node) })
	return all
}

// Collocates appends the lemmas of a source that stand in a sentence with a node
// at least so often, sorted by node, those of a node in no order.
func (c *Counts) Collocates(all []Collocate, source string, least Often) []Collocate {
	c.settle()
	n, ok := c.numbers[source]
	if !ok || n >= len(c.around) {
		return all
	}
	g, ranks := &c.gathered, ranksOf(&c.nodes)
	for lemma, m := range c.lemmas.lists[n].all() {
		g.add(lemma, m)
	}
	defer g.reset()
	for _, node := range slices.SortedFunc(maps.Keys(c.around[n]), func(a, b uint32) int { return cmp.Compare(ranks[a], ranks[b]) }) {
		for lemma, m := range c.around[n][node].near.all() {
			if sentence, window := oftens(m); sentence.Times >= least.Times && sentence.Articles >= least.Articles {
				all = append(all, Collocate{
					Node: c.nodes.keys[node], Lemma: c.lemmas.keys[lemma], Sentence: sentence, Window: window,
					Mentions: g.of(lemma).Mentions,
				})
			}
		}
	}
	return all
}

// Shared are the pairs of nodes of a source, sorted.
func (c *Counts) Shared(source string) []Shared {
	c.settle()
	n, ok := c.numbers[source]
	if !ok || n >= len(c.together) {
		return nil
	}
	var all []Shared
	for id, m := range c.together[n].all() {
		sentence, closer := oftens(m)
		a, b := split(c.paired[id])
		s := Shared{c.nodes.keys[a], c.nodes.keys[b], int64(sentence.Times), int64(closer.Articles)}
		if s.A.Compare(s.B) > 0 {
			s.A, s.B = s.B, s.A
		}
		all = append(all, s)
	}
	slices.SortFunc(all, func(x, y Shared) int { return cmp.Or(x.A.Compare(y.A), x.B.Compare(y.B)) })
	return all
}
