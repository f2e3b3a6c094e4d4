package tally

// Placed is what a source has of a key that is told by its place among the keys
// of all sources, sorted: rows without the cost of their keys.
type Placed struct {
	Place int32
	Moments
}

// LemmaKeys are the lemmas of all sources, sorted.
func (c *Counts) LemmaKeys() []Lemma { return c.lemmas.sortedKeys() }

// EntityKeys are the entities of all sources at all levels, sorted.
func (c *Counts) EntityKeys() []Entity { return c.entities.sortedKeys() }

// TermKeys are the terms of all sources at all levels, sorted.
func (c *Counts) TermKeys() []Term { return c.terms.sortedKeys() }

func (f *family[K]) sortedKeys() []K {
	f.rank()
	keys := make([]K, len(f.keys))
	for i, id := range f.sorted {
		keys[i] = f.keys[id]
	}
	return keys
}

// PlacedLemmas are the lemmas of a source by their place in LemmaKeys, sorted.
func (c *Counts) PlacedLemmas(source string) []Placed { return placedOf(c, &c.lemmas, source) }

// PlacedEntities are the entities of a source by their place in EntityKeys,
// sorted.
func (c *Counts) PlacedEntities(source string) []Placed { return placedOf(c, &c.entities, source) }

// PlacedTerms are the terms of a source by their place in TermKeys, sorted.
func (c *Counts) PlacedTerms(source string) []Placed { return placedOf(c, &c.terms, source) }

func placedOf[K key[K]](c *Counts, f *family[K], source string) []Placed {
	n, ok := c.numbers[source]
	if !ok {
		return nil
	}
	return f.placed(n)
}
