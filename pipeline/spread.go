package pipeline

import (
	"math"

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
	keys  []tested
	sides [][]int32 // of each side, the places in keys
	at    []int32   // by key of the unit: the place in keys + 1 of the side at hand's; 0 where it has none
	side  int32     // the side at hand, -1 before the first
	times []int64   // by place in keys: in the article at hand
	found []int32   // places in keys whose times are not 0
}

// smallArticle is an article of a corpus that is small enough for permutations.
type smallArticle struct {
	side   int32
	words  int64
	counts []map[int32]int64 // by unit, by key
}

// spread reads the shards' articles and completes the tested keys. It gives the
// articles of each side.
func (x *contrast) spread(units []unit, keys [][]tested, shards []*keptShard) ([]sideParts, error) {
	r := &spreader{x: x, sides: map[string]int32{}}
	for i, name := range x.sides {
		r.sides[name] = int32(i)
		r.parts = append(r.parts, sideParts{smallest: math.MaxInt64})
	}
	for i := range units {
		u := spreadUnit{
			unit: &units[i], keys: keys[i], sides: make([][]int32, len(x.sides)),
			at: make([]int32, len(units[i].keys)), side: -1, times: make([]int64, len(keys[i])),
		}
		for j := range u.keys {
			t := &u.keys[j]
			u.sides[t.side] = append(u.sides[t.side], int32(j))
			t.spread = compare.Spread{Mentions: t.mine.Mentions, Words: x.counts.Size(x.sides[t.side]).Words}
		}
		r.units = append(r.units, u)
	}
	if x.whole.Articles <= permutedArticles {
		r.small = []smallArticle{}
	}
	log := new(tally.Log)
	for _, k := range shards {
		if err := k.articles(log); err != nil {
			return nil, err
		}
		r.shard(log)
	}
	r.permute()
	return r.parts, nil
}

func (r *spreader) shard(log *tally.Log) {
	places := make([][]int32, len(r.units))
	for i, u := range r.units {
		places[i] = u.places(log)
	}
	for a := range log.Articles() {
		name, ok := r.x.side(a.Source)
		if !ok {
			continue
		}
		side := r.sides[name]
		if a.Words > 0 {
			p := &r.parts[side]
			p.articles++
			p.smallest = min(p.smallest, a.Words)
		}
		for i := range r.units {
			r.units[i].article(&a, side, places[i])
		}
		if r.small != nil {
			r.remember(&a, side, places)
		}
	}
}

// article adds an article to its side's keys.
func (u *spreadUnit) article(a *tally.Logged, side int32, places []int32) {
	if side != u.side {
		if u.side >= 0 {
			for _, j := range u.sides[u.side] {
				u.at[u.keys[j].key] = 0
			}
		}
		for _, j := range u.sides[side] {
			u.at[u.keys[j].key] = j + 1
		}
		u.side = side
	}
	for _, t := range u.unit.times(a) {
		key := places[t.Key]
		if key < 0 || u.at[key] == 0 {
			continue
		}
		j := u.at[key] - 1
		if u.times[j] == 0 {
			u.found = append(u.found, j)
		}
		u.times[j] += int64(t.Times)
	}
	for _, j := range u.found {
		u.keys[j].spread.Add(u.times[j], a.Words)
		u.times[j] = 0
	}
	u.found = u.found[:0]
}

// remember keeps an article of a small corpus.
func (r *spreader) remember(a *tally.Logged, side int32, places [][]int32) {
	small := smallArticle{side: side, words: a.Words}
	for i, u := range r.units {
		counts := map[int32]int64{}
		for _, t := range u.unit.times(a) {
			if key := places[i][t.Key]; key >= 0 {
				counts[key] += int64(t.Times)
			}
		}
		small.counts = append(small.counts, counts)
	}
	r.small = append(r.small, small)
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
