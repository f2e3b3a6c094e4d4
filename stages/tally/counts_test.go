package tally

import (
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"epithet/stages/article"
)

func TestCountsAgainstPlainSums(t *testing.T) {
	articles := randomArticles(rand.New(rand.NewPCG(1, 2)), 50)
	c := sum(articles)
	sizes := map[string]Size{}
	lemmas := map[string]map[Lemma]Moments{}
	for _, o := range articles {
		w := int64(o.Words)
		s := sizes[o.Source]
		sizes[o.Source] = Size{s.Articles + 1, s.Words + w, s.WordsSquared + w*w, s.Sentences + int64(o.Sentences)}
		if lemmas[o.Source] == nil {
			lemmas[o.Source] = map[Lemma]Moments{}
		}
		xs := map[Lemma]int64{}
		for _, l := range o.lemmas {
			xs[l]++
		}
		for _, n := range o.near {
			xs[n.lemma]++
		}
		for l, x := range xs {
			m := lemmas[o.Source][l]
			lemmas[o.Source][l] = Moments{m.Mentions + x, m.Articles + 1, m.Squares + x*x, m.Cross + x*w}
		}
	}
	for _, source := range c.Sources() {
		if c.Size(source) != sizes[source] {
			t.Errorf("%s: size %v, want %v", source, c.Size(source), sizes[source])
		}
		rows := lemmasOf(c, source)
		if len(rows) != len(lemmas[source]) {
			t.Errorf("%s: %d lemmas, want %d", source, len(rows), len(lemmas[source]))
		}
		for _, r := range rows {
			if r.Moments != lemmas[source][r.Key] {
				t.Errorf("%s %v: %v, want %v", source, r.Key, r.Moments, lemmas[source][r.Key])
			}
		}
		if !slices.IsSortedFunc(rows, func(a, b Row[Lemma]) int { return a.Key.Compare(b.Key) }) {
			t.Errorf("%s: lemmas not sorted", source)
		}
	}
}

func TestLevels(t *testing.T) {
	c := sum([]made{{Occurrences: Occurrences{
		Source: "s", Words: 10,
		Entities: []Entity{{"a", "A", "person", "catalogue"}, {"a", "A", "person", "reference"}},
		Terms:    []Term{{"f", "x", "quoted", "asserted"}, {"f", "y", "narrator", "asserted"}},
	}}})
	wantEntities := []Row[Entity]{
		{Entity{"a", "A", "person", "catalogue"}, Moments{1, 1, 1, 10}},
		{Entity{"a", "A", "person", "reference"}, Moments{1, 1, 1, 10}},
	}
	if got := c.Entities("s"); !reflect.DeepEqual(got, wantEntities) {
		t.Errorf("entities %v, want %v", got, wantEntities)
	}
	if got, want := c.IDs("s"), []Row[ID]{{"a", Moments{2, 1, 4, 20}}}; !reflect.DeepEqual(got, want) {
		t.Errorf("ids %v, want %v", got, want)
	}
	one, two := Moments{1, 1, 1, 10}, Moments{2, 1, 4, 20}
	wantTerms := []Row[Term]{
		{Term{"f", All, All, All}, two},
		{Term{"f", All, All, "asserted"}, two},
		{Term{"f", All, "narrator", All}, one},
		{Term{"f", All, "quoted", All}, one},
		{Term{"f", "x", All, All}, one},
		{Term{"f", "x", "quoted", "asserted"}, one},
		{Term{"f", "y", All, All}, one},
		{Term{"f", "y", "narrator", "asserted"}, one},
	}
	if got := c.Terms("s"); !reflect.DeepEqual(got, wantTerms) {
		t.Errorf("terms %v, want %v", got, wantTerms)
	}
}

// Ids of periods may outnumber the entities of the articles added after them.
func TestArticlesAfterPeriods(t *testing.T) {
	log := func(source string, n int) *Log {
		o := Occurrences{Source: source, Period: source, Words: 10}
		for i := range n {
			o.Entities = append(o.Entities, Entity{fmt.Sprint(source, i), "Name", "person", "catalogue"})
		}
		return logOf([]made{{Occurrences: o}})
	}
	c := New()
	c.AddPeriods(log("period", 100), func(Entity) bool { return true })
	c.Add(log("source", 50))
	if periods, articles := len(c.IDs("period")), len(c.IDs("source")); periods != 100 || articles != 50 {
		t.Errorf("%d ids of the period and %d of the source", periods, articles)
	}
}

func TestUnknownSource(t *testing.T) {
	c := sum(randomArticles(rand.New(rand.NewPCG(7, 8)), 3))
	if c.Size("none") != (Size{}) || len(lemmasOf(c, "none")) != 0 || len(c.Terms("none")) != 0 {
		t.Error("a source without articles has counts")
	}
}

func TestSaturation(t *testing.T) {
	const top = math.MaxInt64
	tests := []struct{ a, b, sum, product int64 }{
		{0, 0, 0, 0},
		{1, 2, 3, 2},
		{top, 0, top, 0},
		{top, 1, top, top},
		{top, top, top, top},
		{1 << 32, 1 << 31, 1<<32 + 1<<31, top},
		{1 << 31, 1 << 31, 1 << 32, 1 << 62},
	}
	for _, tt := range tests {
		if got := add(tt.a, tt.b); got != tt.sum {
			t.Errorf("add(%d, %d) = %d, want %d", tt.a, tt.b, got, tt.sum)
		}
		if got := mul(tt.a, tt.b); got != tt.product {
			t.Errorf("mul(%d, %d) = %d, want %d", tt.a, tt.b, got, tt.product)
		}
	}
	r := rand.New(rand.NewPCG(9, 10))
	for range 1000 {
		a, b, c := r.Int64(), r.Int64(), r.Int64()
		if add(add(a, b), c) != add(a, add(b, c)) {
			t.Fatalf("adding %d, %d, %d depends on the order", a, b, c)
		}
	}
	a := made{Occurrences: Occurrences{Source: "s", Words: math.MaxInt}, lemmas: []Lemma{{"w", article.X}, {"w", article.X}}}
	c := sum([]made{a, a, a})
	if got, want := c.Size("s"), (Size{3, top, top, 0}); got != want {
		t.Errorf("size %v, want %v", got, want)
	}
	if got, want := lemmasOf(c, "s")[0].Moments, (Moments{6, 3, 12, top}); got != want {
		t.Errorf("moments %v, want %v", got, want)
	}
	d := New()
	d.Add(stored(t, logOf([]made{a, a, a})))
	if told(d) != told(c) {
		t.Error("saturated counts do not survive encoding")
	}
	if o, _ := oftens(Moments{Mentions: math.MaxUint32 + 1, Articles: 2}); o != (Often{math.MaxUint32, 2}) {
		t.Errorf("%v", o)
	}
}
