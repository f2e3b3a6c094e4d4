package tally

import "iter"

// The numbers of keys follow the order in which logs were added, and must not
// show in what leaves: they spare the cost of keys where these are not looked at
// or sorted later.

// LemmaKeys are the lemmas of all sources, by number.
func (c *Counts) LemmaKeys() []Lemma { return c.lemmas.keys }

// EntityKeys are the entities of all sources at all levels, by number.
func (c *Counts) EntityKeys() []Entity { return c.entities.keys }

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

// NumberedTerms gives the terms of a source in no order.
func (c *Counts) NumberedTerms(source string) iter.Seq[Numbered] {
	return numberedOf(c, &c.terms, source)
}

func numberedOf[K key[K]](c *Counts, f *family[K], source string) iter.Seq[Numbered] {
	if n, ok := c.numbers[source]; ok {
		return f.numbered(n)
	}
	return func(func(Numbered) bool) {}
}

// LemmasOf gives the numbers here of a log's lemmas, -1 for those that are not
// there.
func (c *Counts) LemmasOf(l *Log) []int32 {
	return c.lemmas.placed(l.lemmas.keys, func(k Lemma) Lemma { return k })
}

// EntitiesOf gives the numbers here of a log's entities, each by its id with All
// for the rest.
func (c *Counts) EntitiesOf(l *Log) []int32 {
	return c.entities.placed(l.entities.keys, func(k Entity) Entity { return Entity{k.ID, All, All, All} })
}

// FramesOf gives the numbers here of a log's terms, each by its frame with All
// for the rest.
func (c *Counts) FramesOf(l *Log) []int32 {
	return c.terms.placed(l.terms.keys, func(k Term) Term { return Term{k.Frame, All, All, All} })
}
