package annotate

import (
	"math/bits"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"epithet/stages/annotate/internal/compile"
	"epithet/stages/article"
)

// TestSettle holds both ways of finding the best classes against sums of
// integers, ties included.
func TestSettle(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 300 {
		spread := 1 + r.IntN((1<<16-1)/6) // of three vectors, twice, within a lane
		if r.IntN(2) == 0 {
			spread = 1 + r.IntN(3)
		}
		m := &model{}
		v := &vocabulary{model: m}
		for i := range m.lanes {
			m.lanes[i] = article.Tag(1 + i)
		}
		for of := range m.floors {
			for class := range m.floors[of] {
				m.floors[of][class] = -spread
			}
			v.vectors = append(v.vectors, newVector(&m.floors[of]))
		}
		for class := range numLanes {
			m.start.set(class, maxScore+r.IntN(spread))
		}
		milli := func(of source) vector {
			x := v.vectors[of]
			for class := range numLanes {
				x.add(class, r.IntN(2*spread)-spread)
			}
			return x
		}
		for range numContexts * numContexts {
			m.pairs = append(m.pairs, milli(ofTags))
		}
		for i := range m.firsts {
			m.firsts[i] = milli(ofFirst)
		}
		// 50 vectors of each source, one source after the other
		const many = 50
		for of := range numSources {
			for range many {
				v.vectors = append(v.vectors, milli(of))
			}
		}
		other := func(of source, n int) int32 { return int32(numSources) + int32(of)*many + int32(r.IntN(n)) }
		for range 50 {
			w := word{first: byte(r.IntN(256)), neighbours: neighbours{
				centre: other(ofWord, many), prev1: other(ofPrev1, many), prev2: other(ofPrev2, many),
				next1: other(ofNext1, many), next2: other(ofNext2, many),
				after: other(ofAfter, 1), tags: r.Uint64() & r.Uint64() & (1<<numContexts - 1),
			}}
			for bits.OnesCount64(w.tags) > many {
				w.tags &= w.tags - 1
			}
			if r.IntN(3) == 0 {
				w.tag = article.Tag(1 + r.IntN(int(article.NumTags)-1))
			}
			v.words = append(v.words, w)
		}
		b := newBatch()
		for range 1 + r.IntN(6) {
			n := 1 + r.IntN(maxScored)
			b.reserve(n)
			for range n {
				id := int32(r.IntN(len(v.words)))
				b.append(id, v.words[id].tag, 0, 0)
			}
			b.end(0, article.Content)
		}
		for i := range b.ids[:b.n] {
			b.ids[i] = min(b.ids[i], 49) // the markers too
		}
		unsettled := slices.Clone(b.tags[:b.n])
		v.tag(&b)
		for _, s := range b.sentences {
			checkTags(t, v, &b, s)
		}
		// The plain way gives the same.
		tags := slices.Clone(b.tags[:b.n])
		copy(b.tags, unsettled)
		s := &scores{}
		for open := b.interleave(); len(open) > 0; open = open[s.n:] {
			s.n = min(maxScored, len(open))
			copy(s.at[:], open)
			s.settlePlain(v, b.ids, b.tags)
		}
		if !slices.Equal(b.tags[:b.n], tags) {
			t.Fatal("with and without AVX2 the tags differ")
		}
	}
}

// checkTags holds the tags of a sentence against sums, vector by vector.
func checkTags(t *testing.T, v *vocabulary, b *batch, s pending) {
	ids, tags := b.ids[s.first-2:s.end+2], b.tags[s.first-2:s.end]
	if tags[0] != uint8(start2) || tags[1] != uint8(start1) {
		t.Fatalf("a sentence begins after %v", tags[:2])
	}
	for i := range s.end - s.first {
		w := &v.words[ids[i+2]]
		want := w.tag
		p1, p2 := int(tags[i+1]), int(tags[i])
		if want == article.NoTag {
			vectors := []*vector{&v.model.firsts[w.first], &v.model.pairs[p1*numContexts+p2]}
			for _, n := range []int32{w.centre, v.words[ids[i+1]].prev1, v.words[ids[i]].prev2, v.words[ids[i+3]].next1, v.words[ids[i+4]].next2, w.afterTag(p1)} {
				vectors = append(vectors, &v.vectors[n])
			}
			want = v.model.lanes[bestOf(&v.model.start, vectors)]
		}
		if got := article.Tag(tags[i+2]); got != want {
			t.Fatalf("tag %d of %d is %v, want %v", i, s.end-s.first, got, want)
		}
	}
}

// bestOf is the class of the highest sum, added lane by lane.
func bestOf(start *wide, vectors []*vector) int {
	var sums [numLanes]uint64
	best := 0
	for class := range sums {
		sums[class] = start[class/4+class%2*laneWords] >> (class % 4 / 2 * 32) & (1<<32 - 1) >> classBits
		for _, v := range vectors {
			sums[class] += v[class/4] >> (16 * (class % 4)) & (1<<16 - 1)
		}
		if sums[class] > sums[best] {
			best = class
		}
	}
	return best
}

// TestLanesHold adds up, kind by kind of feature, the least and the largest
// weights of prose's model: no sum of the sources that are added in 16 bits may
// leave its lane, nor a sum of all its wide lane.
func TestLanesHold(t *testing.T) {
	w, err := compile.Load()
	if err != nil {
		t.Fatal(err)
	}
	data, err := compile.Model(w)
	if err != nil {
		t.Fatal(err)
	}
	if string(data) != modelData {
		t.Error("model.bin is not what the generator makes of prose's model: run go generate")
	}
	kinds := map[string]source{
		"i word": ofWord, "i suffix": ofWord, "i pref1": ofFirst, "i-1 word": ofPrev1, "i-1 suffix": ofPrev1, "i-2 word": ofPrev2,
		"i+1 word": ofNext1, "i+1 suffix": ofNext1, "i+2 word": ofNext2, "i-1 tag+i word": ofAfter,
		"i-1 tag": ofTags, "i-2 tag": ofTags, "i tag+i-2 tag": ofTags,
	}
	type extent struct{ least, most float64 }
	extents := map[string]map[string]extent{} // by kind and class
	for feature, row := range w.Rows {
		for kind := range kinds {
			if !strings.HasPrefix(feature, kind+" ") {
				continue
			}
			if extents[kind] == nil {
				extents[kind] = map[string]extent{}
			}
			for class, weight := range row {
				e := extents[kind][class]
				extents[kind][class] = extent{min(e.least, weight*1000), max(e.most, weight*1000)}
			}
		}
	}
	m := sharedModel()
	for _, added := range [][]source{{ofWord}, {ofFirst, ofPrev1}, {ofPrev2, ofNext1, ofNext2}, {ofAfter, ofTags}} {
		for class := range numLanes {
			width := 0.0
			for kind, of := range kinds {
				if slices.Contains(added, of) {
					e := extents[kind][m.lanes[class].String()]
					width += e.most - e.least
				}
			}
			if width >= 1<<16 {
				t.Errorf("sums of sources %v reach over %.0f thousandths for %v, lanes hold less", added, width, m.lanes[class])
			}
		}
	}
	for class := range numLanes {
		if start := m.start[class/4+class%2*laneWords] >> (class % 4 / 2 * 32) & (1<<32 - 1) >> classBits; start == 0 ||
			(start+4<<16)<<classBits >= 1<<31 {
			t.Errorf("sums for class %d start from %d", class, start)
		}
	}
}
