package pipeline

import (
	"fmt"
	"maps"
	"math"
	"path/filepath"

	"epithet/stages/compare"
	"epithet/stages/tally"
)

// Permutations deal at most so many articles, and in at most so many ways.
const (
	permutedArticles = 40
	permutations     = 2000
	permutationSeed  = 1
)

// sideParts are the articles of a side.
type sideParts struct {
	articles int64 // with words
	smallest int64 // of those, in words
}

// target is a key of a side.
type target struct{ side, key int32 }

// spreader goes through the logged articles of all shards, in the order of the
// corpus, for what only they tell of the tested keys: how a key is spread over
// them, and permutations.
type spreader struct {
	x     *contrast
	sides map[string]int32 // by name
	parts []sideParts      // by side
	units []spreadUnit
	small []smallArticle // of a corpus small enough for permutations, all; else nil
}

// spreadUnit is a unit with its tested keys.
type spreadUnit struct {
	*unit
	keys   []tested
	at     map[target]int32 // index in keys
	wanted []bool           // by key of the unit: whether a side's is among keys
	counts map[int32]int64  // by key of the unit: in the article at hand
}

// smallArticle is an article of a corpus that is small enough for permutations.
type smallArticle struct {
	side   int32
	words  int64
	counts []map[int32]int64 // by unit, as in spreadUnit
}

// spread reads the shards' articles and completes the tested keys. It gives the
// articles of each side.
func (x *contrast) spread(units []unit, keys [][]tested, shards []*kept) ([]sideParts, error) {
	r := &spreader{x: x, sides: map[string]int32{}}
	for i, name := range x.sides {
		r.sides[name] = int32(i)
		r.parts = append(r.parts, sideParts{smallest: math.MaxInt64})
	}
	for i := range units {
		u := spreadUnit{unit: &units[i], keys: keys[i], at: map[target]int32{}, wanted: make([]bool, len(units[i].keys)), counts: map[int32]int64{}}
		for j := range u.keys {
			t := &u.keys[j]
			u.at[target{t.side, t.key}] = int32(j)
			u.wanted[t.key] = true
			t.spread = compare.Spread{Mentions: t.mine.Mentions, Words: x.counts.Size(x.sides[t.side]).Words}
		}
		r.units = append(r.units, u)
	}
	if x.whole.Articles <= permutedArticles {
		r.small = []smallArticle{}
	}
	for _, k := range shards {
		if err := r.shard(k); err != nil {
			return nil, err
		}
	}
	r.permute()
	return r.parts, nil
}

func (r *spreader) shard(k *kept) error {
	counts, err := k.counts(cellsFile)
	if err != nil {
		return err
	}
	data, err := k.bytes(logFile)
	if err != nil {
		return err
	}
	places := make([][]int32, len(r.units))
	for i, u := range r.units {
		places[i] = u.places(counts)
		for j, key := range places[i] {
			if key >= 0 && !u.wanted[key] {
				places[i][j] = -1
			}
		}
	}
	for a, err := range counts.Articles(data) {
		if err != nil {
			return fmt.Errorf("%s: %w", filepath.Join(k.dir, logFile), err)
		}
		if name, ok := r.x.side(a.Source); ok {
			r.article(a, r.sides[name], places)
		}
	}
	return nil
}

func (r *spreader) article(a *tally.Logged, side int32, places [][]int32) {
	p := &r.parts[side]
	if a.Words > 0 {
		p.articles++
		p.smallest = min(p.smallest, a.Words)
	}
	small := smallArticle{side: side, words: a.Words}
	for i, u := range r.units {
		clear(u.counts)
		for _, t := range u.times(a) {
			if key := places[i][t.Key]; key >= 0 {
				u.counts[key] += t.Times
			}
		}
		for key, n := range u.counts { // each adds to a key of its own, so no order shows
			if j, ok := u.at[target{side, key}]; ok {
				u.keys[j].spread.Add(n, a.Words)
				u.keys[j].articles++
			}
		}
		if r.small != nil {
			small.counts = append(small.counts, maps.Clone(u.counts))
		}
	}
	if r.small != nil {
		r.small = append(r.small, small)
	}
}

// permute tests the keys of a small corpus by permutations.
func (r *spreader) permute() {
	if r.small == nil {
		return
	}
	for i, u := range r.units {
		if u.background != nil {
			continue
		}
		for j := range u.keys {
			t := &u.keys[j]
			var sides [2][]compare.Counted
			for _, a := range r.small {
				other := 0
				if a.side != t.side {
					other = 1
				}
				sides[other] = append(sides[other], compare.Counted{Mentions: a.counts[i][t.key], Words: a.words})
			}
			if test, _ := compare.PermutationTest(sides[0], sides[1], permutations, permutationSeed); test.Reason == "" {
				t.permutationP = test.P
			}
		}
	}
}
