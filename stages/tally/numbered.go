package tally

import "iter"

// The numbers of keys follow the order in which logs were added, and must not
// show in what leaves: they spare the cost of keys where these are not looked at
// or sorted later.

// LemmaKeys are the lemmas of all sources, by number.
func (c *Counts) LemmaKeys() []Lemma { return c.lemmas.keys }

// EntityKeys are the entities of all sources, by number.
func (c *Counts) EntityKeys() []Entity { return c.entities.keys }

// IDKeys are the ids of all sources' entities, by number.
func (c *Counts) IDKeys() []ID { return c.ids.keys }

// TermKeys are the terms of all sources at all levels, by number.
func (c *Counts) TermKeys() []Term { return c.terms.keys }

// NumberedLemmas gives the lemmas of a source in no order.
func (c *Counts) NumberedLemmas(source string) iter.Seq[Numbered] {
	return numberedOf(c, &c.lemmas, source)
}

// NumberedEntities gives the entities of a source in no order.
func (c *Counts) NumberedEntities(source string) iter.Seq[Numbered] {
	return numberedOf(c, &c.entities, source)
}

// NumberedIDs gives the ids of a source's entities in no order.
func (c *Counts) NumberedIDs(source string) iter.Seq[Numbered] {
	return numberedOf(c, &c.ids, source)
}

// NumberedTerms gives the terms of a source in no order.
func (c *Counts) NumberedTerms(source string) iter.Seq[Numbered] {
	return numberedOf(c, &c.terms, source)
}

func numberedOf[K ordered[K]](c *Counts, f *family[K], source string) iter.Seq[Numbered] {
	c.settle()
	if n, ok := c.numbers[source]; ok {
		return f.numbered(n)
	}
	return func(func(Numbered) bool) {}
}

// LemmasOf gives the numbers here of a log's lemmas, -1 for those that are not
// there.
func (c *Counts) LemmasOf(l *Log) []int32 {
	return placed(&c.lemmas.numbers, l.lemmas.keys, func(k Lemma) Lemma { return k })
}

// IDsOf gives the numbers here of the ids of a log's entities.
func (c *Counts) IDsOf(l *Log) []int32 {
	return placed(&c.ids.numbers, l.entities.keys, func(k Entity) ID { return ID(k.ID) })
}

// FramesOf gives the numbers here of a log's terms, each by its frame with All
// for the rest.
func (c *Counts) FramesOf(l *Log) []int32 {
	return placed(&c.terms.numbers, l.terms.keys, Term.frame)
}

// placed gives the numbers of what keys stand for, -1 for what is not there.
func placed[K any, L key[L]](n *numbers[L], keys []K, as func(K) L) []int32 {
	ids := make([]int32, len(keys))
	for i := range keys {
		k := as(keys[i])
		ids[i] = -1
		if id, ok := n.find(&k); ok {
			ids[i] = int32(id)
		}
	}
	return ids
}
