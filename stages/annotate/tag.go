package annotate

import "epithet/stages/article"

// tag tags the words of one sentence: ids holds them between two markers on
// either side, and tags, as long, gets a tag for each but the markers.
func (v *vocabulary) tag(ids []int32, tags []article.Tag) {
	p1, p2 := start1, start2
	for i := 2; i < len(ids)-2; i++ {
		w := &v.words[ids[i]]
		tag := w.tag
		if tag == article.NoTag {
			centre := w.centre
			if w.byTag != 0 {
				centre = v.byTag[w.byTag][p1]
			}
			sum := v.vectors[centre]
			for _, x := range [...]*vector{
				&v.vectors[v.words[ids[i-1]].prev1],
				&v.vectors[v.words[ids[i-2]].prev2],
				&v.vectors[v.words[ids[i+1]].next1],
				&v.vectors[v.words[ids[i+2]].next2],
				&v.model.pairs[p1*numContexts+p2],
			} {
				for k := range sum {
					sum[k] += x[k]
				}
			}
			tag = v.model.lanes[sum.best()]
		}
		tags[i] = tag
		p1, p2 = int(tag), p1
	}
}
