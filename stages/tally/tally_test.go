package tally

import (
	"bytes"
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"epithet/stages/article"
)

// randomArticles makes articles that share sources and keys.
func randomArticles(r *rand.Rand, n int) []Occurrences {
	pick := func(prefix string, n int) string { return fmt.Sprint(prefix, r.IntN(n)) }
	articles := make([]Occurrences, n)
	for i := range articles {
		o := &articles[i]
		o.Source = pick("source", 4)
		o.Words = r.IntN(200)
		for range r.IntN(60) {
			o.Lemmas = append(o.Lemmas, Lemma{pick("ländliche", 30), article.UPOS(r.IntN(int(article.VERB) + 1))})
		}
		for range r.IntN(9) {
			id := pick("e", 5)
			o.Entities = append(o.Entities, Entity{id, "Name " + id, "person", pick("method", 3)})
			o.Terms = append(o.Terms, Term{pick("frame", 2), pick("term", 3), pick("voice", 3), pick("polarity", 2)})
			o.Pairs = append(o.Pairs, PairTimes{Pair{pick("kind", 2), pick("node", 3), pick("collocate", 20), article.UPOS(r.IntN(int(article.VERB) + 1))}, uint32(r.IntN(4))})
		}
	}
	return articles
}

func sum(articles []Occurrences) *Counts {
	c := New()
	for _, o := range articles {
		c.Add(o)
	}
	return c
}

func encoded(t *testing.T, c *Counts) []byte {
	t.Helper()
	b, err := c.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestCountsAgainstPlainSums(t *testing.T) {
	articles := randomArticles(rand.New(rand.NewPCG(1, 2)), 50)
	c := sum(articles)
	sizes := map[string]Size{}
	lemmas := map[string]map[Lemma]Moments{}
	for _, o := range articles {
		w := int64(o.Words)
		s := sizes[o.Source]
		sizes[o.Source] = Size{s.Articles + 1, s.Words + w, s.WordsSquared + w*w}
		if lemmas[o.Source] == nil {
			lemmas[o.Source] = map[Lemma]Moments{}
		}
		xs := map[Lemma]int64{}
		for _, l := range o.Lemmas {
			xs[l]++
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
		rows := c.Lemmas(source)
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
	c := New()
	c.Add(Occurrences{
		Source: "s", Words: 10,
		Entities: []Entity{{"a", "A", "person", "catalogue"}, {"a", "A", "person", "reference"}},
		Terms:    []Term{{"f", "x", "quoted", "asserted"}, {"f", "y", "narrator", "asserted"}},
	})
	wantEntities := []Row[Entity]{
		{Entity{"a", All, All, All}, Moments{2, 1, 4, 20}},
		{Entity{"a", "A", "person", "catalogue"}, Moments{1, 1, 1, 10}},
		{Entity{"a", "A", "person", "reference"}, Moments{1, 1, 1, 10}},
	}
	if got := c.Entities("s"); !reflect.DeepEqual(got, wantEntities) {
		t.Errorf("entities %v, want %v", got, wantEntities)
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

// Any split of the articles, any order of them and any order of merging give
// the same bytes.
func TestMergeProperty(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for round := range 60 {
		articles := randomArticles(r, r.IntN(30))
		want := encoded(t, sum(articles))
		r.Shuffle(len(articles), func(i, j int) { articles[i], articles[j] = articles[j], articles[i] })
		parts := make([]*Counts, 1+r.IntN(6))
		for i := range parts {
			parts[i] = New()
		}
		for _, o := range articles {
			parts[r.IntN(len(parts))].Add(o)
		}
		for len(parts) > 1 {
			i, last := r.IntN(len(parts)-1), len(parts)-1
			if r.IntN(2) == 0 {
				parts[i], parts[last] = parts[last], parts[i]
			}
			if r.IntN(2) == 0 { // as a shard that was stored
				stored := New()
				if err := stored.UnmarshalBinary(encoded(t, parts[last])); err != nil {
					t.Fatal(err)
				}
				parts[last] = stored
			}
			parts[i].Merge(parts[last])
			parts = parts[:last]
		}
		if got := encoded(t, parts[0]); !bytes.Equal(got, want) {
			t.Fatalf("round %d: %d articles merged differ from %d bytes added in order", round, len(articles), len(want))
		}
	}
}

func TestGroup(t *testing.T) {
	articles := randomArticles(rand.New(rand.NewPCG(5, 6)), 40)
	c := sum(articles)
	left := func(source string) (string, bool) { return "left", source < "source2" }
	var kept []Occurrences
	for _, o := range articles {
		if o.Source < "source2" {
			o.Source = "left"
			kept = append(kept, o)
		}
	}
	if !bytes.Equal(encoded(t, c.Group(left)), encoded(t, sum(kept))) {
		t.Error("grouping the counts differs from counting the group")
	}
	all := c.Group(func(string) (string, bool) { return "all", true })
	rest := c.Group(func(source string) (string, bool) { return "rest", source != "source0" })
	if got := all.Size("all").Minus(c.Size("source0")); got != rest.Size("rest") {
		t.Errorf("rest by subtraction %v, by grouping %v", got, rest.Size("rest"))
	}
	part := map[Lemma]Moments{}
	for _, row := range c.Lemmas("source0") {
		part[row.Key] = row.Moments
	}
	want := map[Lemma]Moments{}
	for _, row := range rest.Lemmas("rest") {
		want[row.Key] = row.Moments
	}
	for _, row := range all.Lemmas("all") {
		if got := row.Moments.Minus(part[row.Key]); got != want[row.Key] {
			t.Errorf("%v: rest by subtraction %v, by grouping %v", row.Key, got, want[row.Key])
		}
	}
}

// Rows by place are the rows.
func TestPlaces(t *testing.T) {
	c := sum(randomArticles(rand.New(rand.NewPCG(7, 8)), 40))
	for _, source := range append(c.Sources(), "none") {
		checkPlaces(t, c.LemmaKeys(), c.PlacedLemmas(source), c.Lemmas(source))
		checkPlaces(t, c.EntityKeys(), c.PlacedEntities(source), c.Entities(source))
		checkPlaces(t, c.TermKeys(), c.PlacedTerms(source), c.Terms(source))
	}
}

func checkPlaces[K key[K]](t *testing.T, keys []K, placed []Placed, rows []Row[K]) {
	t.Helper()
	if len(placed) != len(rows) {
		t.Fatalf("%d rows by place, %d by key", len(placed), len(rows))
	}
	for i, p := range placed {
		if keys[p.Place] != rows[i].Key || p.Moments != rows[i].Moments {
			t.Errorf("row %d: %v %v, want %v", i, keys[p.Place], p, rows[i])
		}
	}
	if !slices.IsSortedFunc(keys, func(a, b K) int { return a.Compare(b) }) {
		t.Error("keys are not sorted")
	}
}

func TestUnknownSource(t *testing.T) {
	c := sum(randomArticles(rand.New(rand.NewPCG(7, 8)), 3))
	if c.Size("none") != (Size{}) || len(c.Lemmas("none")) != 0 || len(c.Terms("none")) != 0 {
		t.Error("a source without articles has counts")
	}
}

// A key is a copy, not to hold the text that it was cut from.
func TestKeysAreCopies(t *testing.T) {
	text := strings.Repeat("word ", 100)
	c := New()
	c.Add(Occurrences{
		Source: "s", Words: 1,
		Lemmas:   []Lemma{{text[:4], article.NOUN}},
		Entities: []Entity{{text[:4], text[:4], text[:4], text[:4]}},
		Terms:    []Term{{text[:4], text[:4], text[:4], text[:4]}},
		Pairs:    []PairTimes{{Pair{text[:4], text[:4], text[:4], article.NOUN}, 1}},
	})
	var fields []string
	collect := func(k [4]string) { fields = append(fields, k[0], k[1], k[2], k[3]) }
	collect(c.Lemmas("s")[0].Key.fields())
	collect(c.Entities("s")[1].Key.fields())
	collect(c.Terms("s")[4].Key.fields())
	p := c.Pairs("s")[0].Key
	collect([4]string{p.Kind, p.Node, p.Collocate})
	copies := 0
	for _, f := range fields {
		if f == "word" {
			copies++
			if unsafe.StringData(f) == unsafe.StringData(text) {
				t.Errorf("a key of %q shares the text", fields)
			}
		}
	}
	if copies != 1+4+4+3 {
		t.Errorf("%d fields in %q", copies, fields)
	}
}

// The address of a string alone does not tell it: lemmas of one address and
// other lengths or parts of speech are others.
func TestLemmasOfOneAddress(t *testing.T) {
	text := "wordless"
	c := New()
	for range 2 {
		c.Add(Occurrences{Source: "s", Words: 4, Lemmas: []Lemma{
			{text, article.ADJ}, {text[:4], article.NOUN}, {text[:4], article.VERB}, {text[:0], article.X}, {"", article.X},
		}})
	}
	want := []Row[Lemma]{
		{Lemma{"", article.X}, Moments{4, 2, 8, 16}},
		{Lemma{"word", article.NOUN}, Moments{2, 2, 2, 8}},
		{Lemma{"word", article.VERB}, Moments{2, 2, 2, 8}},
		{Lemma{"wordless", article.ADJ}, Moments{2, 2, 2, 8}},
	}
	if got := c.Lemmas("s"); !reflect.DeepEqual(got, want) {
		t.Errorf("%v, want %v", got, want)
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
	full := cell{articles: math.MaxUint32 - 1}
	full.add(Moments{Articles: 1})
	full.add(Moments{Articles: top, Cross: top})
	if got, want := full.moments(), (Moments{Articles: math.MaxUint32, Cross: top}); got != want {
		t.Errorf("a full cell holds %v, want %v", got, want)
	}
	r := rand.New(rand.NewPCG(9, 10))
	for range 1000 {
		a, b, c := r.Int64(), r.Int64(), r.Int64()
		if add(add(a, b), c) != add(a, add(b, c)) {
			t.Fatalf("adding %d, %d, %d depends on the order", a, b, c)
		}
	}
	c := New()
	for range 3 {
		c.Add(Occurrences{Source: "s", Words: math.MaxInt, Lemmas: []Lemma{{"w", article.X}, {"w", article.X}}})
	}
	if got, want := c.Size("s"), (Size{3, top, top}); got != want {
		t.Errorf("size %v, want %v", got, want)
	}
	if got, want := c.Lemmas("s")[0].Moments, (Moments{6, 3, 12, top}); got != want {
		t.Errorf("moments %v, want %v", got, want)
	}
	d := New()
	if err := d.UnmarshalBinary(encoded(t, c)); err != nil || !bytes.Equal(encoded(t, d), encoded(t, c)) {
		t.Errorf("saturated counts do not survive encoding: %v", err)
	}
}
