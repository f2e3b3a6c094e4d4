package annotate

import (
	"math/rand/v2"
	"slices"
	"testing"

	"epithet/stages/annotate/internal/compile"
	"epithet/stages/article"
)

// TestSettle holds both ways of finding the best classes against sums of
// integers, ties included.
func TestSettle(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 300 {
		spread := 1 + r.IntN(100_000)
		if r.IntN(2) == 0 {
			spread = 1 + r.IntN(3)
		}
		milli := func(named bool) (v vector) {
			v = newVector()
			for class := range numLanes {
				v.add(class, r.IntN(2*spread)-spread)
			}
			if named {
				v.name()
			}
			return v
		}
		v := &vocabulary{model: &model{}}
		for i := range v.model.lanes {
			v.model.lanes[i] = article.Tag(1 + i)
		}
		for range numContexts * numContexts {
			v.model.pairs = append(v.model.pairs, milli(false))
		}
		for i := range 400 {
			v.vectors = append(v.vectors, milli(i < 100))
		}
		v.vectors[0] = newVector()
		for range 50 {
			other := func() int32 { return int32(100 + r.IntN(200)) }
			w := word{neighbours: neighbours{
				centre: int32(1 + r.IntN(99)), prev1: other(), prev2: other(), next1: other(), next2: other(),
				after: int32(300), tags: r.Uint64() & r.Uint64() & (1<<numContexts - 1),
			}}
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
			s.n = copy(s.at[:], open)
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
			sum := v.vectors[w.centre]
			for _, n := range []int32{v.words[ids[i+1]].prev1, v.words[ids[i]].prev2, v.words[ids[i+3]].next1, v.words[ids[i+4]].next2, w.afterTag(p1)} {
				sum.plus(&v.vectors[n])
			}
			sum.plus(&v.model.pairs[p1*numContexts+p2])
			want = v.model.lanes[bestOf(&sum)]
		}
		if got := article.Tag(tags[i+2]); got != want {
			t.Fatalf("tag %d of %d is %v, want %v", i, s.end-s.first, got, want)
		}
	}
}

// bestOf is the class of the highest lane, read lane by lane.
func bestOf(v *vector) int {
	best := 0
	for class := range numLanes {
		lane := func(c int) uint64 { return v[c/2] >> (32 * (c % 2)) & (1<<32 - 1) >> classBits }
		if lane(class) > lane(best) {
			best = class
		}
	}
	return best
}

// TestLanesHold adds up, kind by kind of feature, the largest weights of the
// model: no vector may leave its lanes, nor any sum of seven.
func TestLanesHold(t *testing.T) {
	w, err := compile.Load()
	if err != nil {
		t.Fatal(err)
	}
	model, err := compile.Model(w)
	if err != nil {
		t.Fatal(err)
	}
	if string(model) != modelData {
		t.Error("model.bin is not what the generator makes of prose's model: run go generate")
	}
	largest := 0.0
	for _, row := range w.Rows {
		for _, weight := range row {
			largest = max(largest, weight, -weight)
		}
	}
	const rowsInVector = 4 // bias, suffix, first byte and word
	if bound := int(largest * 1000 * rowsInVector); bound >= laneBias+1<<13 {
		t.Errorf("a vector can reach %d thousandths, lanes hold %d", bound, laneBias)
	}
	if 7*2*laneBias<<classBits >= 1<<31 {
		t.Error("a sum of seven vectors can leave its lane")
	}
}
