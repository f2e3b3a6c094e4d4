package annotate

import "epithet/stages/article"

// scores is a stretch of a batch whose words are to be scored: what the loop
// over them needs, in one place.
type scores struct {
	sums    [maxScored]wide          // of each, what does not depend on the tags before it
	at      [maxScored + ahead]int32 // their places in the batch, less two, and behind them some to come
	n       int
	start   *wide
	vectors *vector
	words   *word
	firsts  *vector
	pairs   *vector
	lanes   *article.Tag
	ids     *int32 // words of the batch
	tags    *uint8 // and its contexts
}

// maxScored is how many words are scored at a time: their sums stay in the
// processor's nearest memory.
const maxScored = 128

// ahead is for how many words ahead vectors are asked for before they are used.
const ahead = 16

// tag finds the tags of a batch that its words do not settle.
//
// Six of a word's eight vectors do not depend on the tags before it. They are
// summed for many words before the rest is added word by word, so that the
// processor need not wait for one word's vectors before it asks for the next's.
func (v *vocabulary) tag(b *batch) {
	s := &v.scores
	s.vectors, s.words = &v.vectors[0], &v.words[0]
	s.start, s.firsts, s.pairs, s.lanes = &v.model.start, &v.model.firsts[0], &v.model.pairs[0], &v.model.lanes[0]
	s.ids, s.tags = &b.ids[0], &b.tags[0]
	for open := b.interleave(); len(open) > 0; {
		s.n = min(maxScored, len(open))
		clear(s.at[copy(s.at[:], open):])
		s.settle(v, b.ids, b.tags)
		open = open[s.n:]
	}
}

// settlePlain finds the tags of the words at s.at.
func (s *scores) settlePlain(v *vocabulary, ids []int32, tags []uint8) {
	for k, i := range s.at[:s.n] {
		around := ids[i : i+5 : i+5]
		w := &v.words[around[2]]
		before := v.vectors[v.words[around[1]].prev1]
		before.plus(&v.model.firsts[w.first])
		further := v.vectors[v.words[around[0]].prev2]
		further.plus(&v.vectors[v.words[around[3]].next1])
		further.plus(&v.vectors[v.words[around[4]].next2])
		sum := &s.sums[k]
		*sum = v.model.start
		sum.plus(&v.vectors[w.centre])
		sum.plus(&before)
		sum.plus(&further)
	}
	for k, i := range s.at[:s.n] {
		p1, p2 := int(tags[i+1]), int(tags[i])
		last := v.vectors[v.words[ids[i+2]].afterTag(p1)]
		last.plus(&v.model.pairs[p1*numContexts+p2])
		sum := &s.sums[k]
		sum.plus(&last)
		tags[i+2] = uint8(v.model.lanes[sum.best()])
	}
}
