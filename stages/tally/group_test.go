package tally

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// Periods have the ids of the listed entities and the frames, and nothing else.
func TestPeriods(t *testing.T) {
	articles := randomArticles(rand.New(rand.NewPCG(25, 26)), 40)
	listed := func(e Entity) bool { return e.Method != "method1" }
	c := New()
	c.AddPeriods(logOf(articles), listed)
	var under []made // period in place of the source
	for _, o := range articles {
		o := made{Occurrences: o.Occurrences}
		o.Source = o.Period
		o.Entities = slices.DeleteFunc(slices.Clone(o.Entities), func(e Entity) bool { return !listed(e) })
		under = append(under, o)
	}
	want := sum(under)
	if !slices.Equal(c.Sources(), want.Sources()) {
		t.Errorf("periods %q, want %q", c.Sources(), want.Sources())
	}
	for _, p := range want.Sources() {
		frames := slices.DeleteFunc(want.Terms(p), func(r Row[Term]) bool { return r.Key != r.Key.frame() })
		if c.Size(p) != want.Size(p) || !slices.Equal(c.IDs(p), want.IDs(p)) || !slices.Equal(c.Terms(p), frames) {
			t.Errorf("%s: %v %v %v, want %v %v %v", p, c.Size(p), c.IDs(p), c.Terms(p), want.Size(p), want.IDs(p), frames)
		}
		if len(lemmasOf(c, p))+len(c.Entities(p))+len(c.Around(p)) > 0 {
			t.Errorf("%s has more", p)
		}
	}
}

// Any split of the articles into logs, any order of them and any order of
// merging tell the same.
func TestMergeProperty(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for round := range 60 {
		articles := randomArticles(r, r.IntN(30))
		want := told(sum(articles))
		r.Shuffle(len(articles), func(i, j int) { articles[i], articles[j] = articles[j], articles[i] })
		logs := make([]Log, 1+r.IntN(6))
		for i := range articles {
			articles[i].addTo(&logs[r.IntN(len(logs))])
		}
		parts := make([]*Counts, 1+r.IntN(4))
		for i := range parts {
			parts[i] = New()
		}
		for i := range logs {
			l := &logs[i]
			if r.IntN(2) == 0 { // as a shard that was kept
				l = stored(t, l)
			}
			parts[r.IntN(len(parts))].Add(l)
		}
		for len(parts) > 1 {
			i, last := r.IntN(len(parts)-1), len(parts)-1
			if r.IntN(2) == 0 {
				parts[i], parts[last] = parts[last], parts[i]
			}
			parts[i].merge(parts[last], func(source string) (string, bool) { return source, true })
			parts = parts[:last]
		}
		if got := told(parts[0]); got != want {
			t.Fatalf("round %d: %d articles in %d logs differ from one log in order", round, len(articles), len(logs))
		}
	}
}

func TestGroup(t *testing.T) {
	articles := randomArticles(rand.New(rand.NewPCG(5, 6)), 40)
	c := sum(articles)
	left := func(source string) (string, bool) { return "left", source < "source2" }
	var kept []made
	for _, o := range articles {
		if o.Source < "source2" {
			o.Source = "left"
			kept = append(kept, o)
		}
	}
	if told(c.Group(left)) != told(sum(kept)) {
		t.Error("grouping the counts differs from counting the group")
	}
	all := c.Group(func(string) (string, bool) { return "all", true })
	rest := c.Group(func(source string) (string, bool) { return "rest", source != "source0" })
	if got := all.Size("all").Minus(c.Size("source0")); got != rest.Size("rest") {
		t.Errorf("rest by subtraction %v, by grouping %v", got, rest.Size("rest"))
	}
	part := map[Lemma]Moments{}
	for _, row := range lemmasOf(c, "source0") {
		part[row.Key] = row.Moments
	}
	want := map[Lemma]Moments{}
	for _, row := range lemmasOf(rest, "rest") {
		want[row.Key] = row.Moments
	}
	for _, row := range lemmasOf(all, "all") {
		if got := row.Moments.Minus(part[row.Key]); got != want[row.Key] {
			t.Errorf("%v: rest by subtraction %v, by grouping %v", row.Key, got, want[row.Key])
		}
	}
}
