package annotate

import "epithet/stages/article"

// scores is a stretch of a sentence whose words are to be scored: what the loop
// over them needs, in one place.
type scores struct {
	sums    [maxScored]vector // of each, what does not depend on the tags before it
	at      [maxScored]int32  // their places in the sentence
	n       int
	vectors *vector
	words   *word
	pairs   *vector
	lanes   *article.Tag
	ids     *int32 // words of the sentence, behind two markers and before two
	tags    *uint8 // contexts of the sentence, behind two
}

// maxScored is how many words are scored at a time: their sums stay in the
// processor's nearest memory.
const maxScored = 64

// tag finds the tags of a sentence that its words do not settle.
//
// Five of a word's seven vectors do not depend on the tags before it. They are
// summed for many words before the rest is added word by word, so that the
// processor need not wait for one word's vectors before it asks for the next's.
func (v *vocabulary) tag(sentence *sentence) {
	s := &v.scores
	ids, tags := sentence.ids[:sentence.n+4], sentence.tags[:sentence.n+2]
	s.vectors, s.words, s.pairs, s.lanes = &v.vectors[0], &v.words[0], &v.model.pairs[0], &v.model.lanes[0]
	s.ids, s.tags = &ids[0], &tags[0]
	s.n = 0
	for i, tag := range tags[2:] {
		s.at[s.n&(maxScored-1)] = int32(i)
		open := 0
		if article.Tag(tag) == article.NoTag {
			open = 1
		}
		if s.n += open; s.n == maxScored {
			s.settle(v, ids, tags)
			s.n = 0
		}
	}
	s.settle(v, ids, tags)
}

// settlePlain finds the tags of the words at s.at.
func (s *scores) settlePlain(v *vocabulary, ids []int32, tags []uint8) {
	for k, i := range s.at[:s.n] {
		around := ids[i : i+5 : i+5]
		sum := &s.sums[k]
		*sum = v.vectors[v.words[around[2]].centre]
		sum.plus(&v.vectors[v.words[around[1]].prev1])
		sum.plus(&v.vectors[v.words[around[0]].prev2])
		sum.plus(&v.vectors[v.words[around[3]].next1])
		sum.plus(&v.vectors[v.words[around[4]].next2])
	}
	for k, i := range s.at[:s.n] {
		sum := &s.sums[k]
		p1, p2 := int(tags[i+1]), int(tags[i])
		sum.plus(&v.vectors[v.words[ids[i+2]].afterTag(p1)])
		sum.plus(&v.model.pairs[p1*numContexts+p2])
		tags[i+2] = uint8(v.model.lanes[sum.best()])
	}
}
