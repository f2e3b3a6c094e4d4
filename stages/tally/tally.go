package tally

import "slices"

// Occurrences is what one article holds, one element per occurrence (of pairs,
// with how many) and in any order. Nothing of it is kept.
type Occurrences struct {
	Source   string
	Words    int     // word tokens outside furniture
	Lemmas   []Lemma // of those words; fastest with strings of one vocabulary
	Entities []Entity
	Terms    []Term
	Pairs    []PairTimes
}

// PairTimes is a pair that occurs so many times; it may stand in several
// elements.
type PairTimes struct {
	Pair
	Times uint32
}

// Counts holds the sums of all articles added. It is not safe for concurrent
// use, not even for reading: give each worker its own and merge.
type Counts struct {
	numbers  map[string]int // source to its number
	names    []string       // by number
	sizes    []Size         // by number
	lemmas   family[Lemma]
	recent   *recent // made by the first Add
	entities family[Entity]
	terms    family[Term]
	pairs    pairs
	log      *log // nil where none is kept
}

// New gives counts of no articles.
func New() *Counts { return &Counts{numbers: map[string]int{}} }

// Add counts an article.
func (c *Counts) Add(o Occurrences) {
	words := int64(max(o.Words, 0))
	n := c.source(o.Source)
	c.sizes[n] = c.sizes[n].Plus(Size{1, words, mul(words, words)})
	if c.log != nil {
		c.log.numbers = append(c.log.numbers, uint32(n))
		c.log.words = append(c.log.words, words)
	}

	if c.recent == nil {
		c.recent = new(recent)
	}
	for i := range o.Lemmas {
		c.lemmas.count(c.recent.id(&c.lemmas, &o.Lemmas[i]), 1)
	}
	logFamily(c.log, &c.lemmas)
	c.lemmas.fold(n, words)

	var entities [2]Entity
	for _, e := range o.Entities {
		for _, k := range e.levels(entities[:0]) {
			c.entities.count(c.entities.id(&k), 1)
		}
	}
	logFamily(c.log, &c.entities)
	c.entities.fold(n, words)

	var terms [5]Term
	for _, t := range o.Terms {
		for _, k := range t.levels(terms[:0]) {
			c.terms.count(c.terms.id(&k), 1)
		}
	}
	logFamily(c.log, &c.terms)
	c.terms.fold(n, words)

	for _, p := range o.Pairs {
		if p.Times > 0 { // a key has a count
			c.pairs.count(c.pairs.pair(&p.Pair), p.Times)
		}
	}
	c.pairs.fold(n, words)
}

func (c *Counts) source(name string) int {
	n, ok := c.numbers[name]
	if !ok {
		n = len(c.names)
		name = string([]byte(name)) // not to hold the article's metadata
		c.numbers[name] = n
		c.names = append(c.names, name)
		c.sizes = append(c.sizes, Size{})
	}
	return n
}

// Merge adds what d counted. The articles of the two must be different ones.
func (c *Counts) Merge(d *Counts) {
	c.merge(d, func(source string) (string, bool) { return source, true })
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
	c.pairs.merge(&d.pairs, to)
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

// Lemmas are the lemmas of a source, sorted by lemma and UPOS.
func (c *Counts) Lemmas(source string) []Row[Lemma] { return rowsOf(c, &c.lemmas, source) }

// Entities are the entities of a source at all levels, sorted by the fields in
// their order.
func (c *Counts) Entities(source string) []Row[Entity] { return rowsOf(c, &c.entities, source) }

// Terms are the terms of a source at all levels, sorted by the fields in their
// order.
func (c *Counts) Terms(source string) []Row[Term] { return rowsOf(c, &c.terms, source) }

// Pairs are the pairs of a source, sorted by the fields in their order.
func (c *Counts) Pairs(source string) []Row[Pair] {
	n, ok := c.numbers[source]
	if !ok {
		return nil
	}
	return c.pairs.rows(n)
}

func rowsOf[K key[K]](c *Counts, f *family[K], source string) []Row[K] {
	n, ok := c.numbers[source]
	if !ok {
		return nil
	}
	return f.rows(n)
}
