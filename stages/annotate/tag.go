package annotate

import "epithet/stages/article"

// tag tags the words of one sentence: ids holds them between two markers on
// either side, and tokens one token for each word.
func (v *vocabulary) tag(tokens []article.Token, ids []int32) {
	p1, p2 := start1, start2
	pairs := v.model.pairs
	for i := range tokens {
		around := ids[i : i+5 : i+5]
		w := &v.words[around[2]]
		tag := w.tag
		if tag == article.NoTag {
			tag = v.model.lanes[best(
				&v.vectors[w.centre],
				&v.vectors[w.afterTag(p1)],
				&v.vectors[v.words[around[1]].prev1],
				&v.vectors[v.words[around[0]].prev2],
				&v.vectors[v.words[around[3]].next1],
				&v.vectors[v.words[around[4]].next2],
				&pairs[p1*numContexts+p2],
			)]
		}
		tokens[i].Tag = tag
		p1, p2 = int(tag), p1
	}
}
