package compare

import (
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestArticleTestReasons(t *testing.T) {
	some := sampleOf([]int64{3, 1, 2}, []int64{500, 600, 700})
	tests := []struct {
		name   string
		a, b   Sample
		reason string
	}{
		{"no source", Sample{}, Sample{}, NoArticle},
		{"an empty source", some, Sample{}, NoArticle},
		{"no words", some, Sample{Articles: 4}, NoWord},
		{"one article", some, sampleOf([]int64{4}, []int64{900}), OneArticle},
		{"no mentions", sampleOf([]int64{0, 0}, []int64{5, 6}), sampleOf([]int64{0, 0}, []int64{7, 8}), NoMention},
		{"one article of all", sampleOf([]int64{4, 0}, []int64{900, 0}), sampleOf([]int64{4, 0}, []int64{900, 1}), TooFewArticles},
		{"mentions in one side", some, sampleOf([]int64{0, 0, 0}, []int64{500, 600, 700}), ""},
		{"in every article alike", sampleOf([]int64{1, 1}, []int64{500, 500}), sampleOf([]int64{1, 1}, []int64{600, 600}), ""},
		{"an article without words", sampleOf([]int64{4, 0}, []int64{900, 0}), some, ""},
	}
	for _, tt := range tests {
		got, turned := ArticleTest(tt.a, tt.b), ArticleTest(tt.b, tt.a)
		if got.Reason != tt.reason || turned.Reason != tt.reason {
			t.Errorf("%s: reasons %q and %q, want %q", tt.name, got.Reason, turned.Reason, tt.reason)
		}
		if got.T != -turned.T || got.DF != turned.DF || got.P != turned.P {
			t.Errorf("%s: %v, turned about %v", tt.name, got, turned)
		}
		if tt.reason != "" && (got.T != 0 || got.DF != 0 || got.P != 0) {
			t.Errorf("%s: %v without a test", tt.name, got)
		}
		if tt.reason == "" && !(0 < got.P && got.P <= 1 && got.DF > 0) {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
	if p := ArticleTest(sampleOf([]int64{1, 1}, []int64{500, 500}), sampleOf([]int64{1, 1}, []int64{600, 600})).P; p < .5 {
		t.Errorf("four articles that agree: p %v, as if they were certain", p)
	}
}

func TestReferenceTest(t *testing.T) {
	some := sampleOf([]int64{3, 1, 2, 0}, []int64{500, 600, 700, 400})
	for _, tt := range []struct {
		name            string
		a               Sample
		mentions, words int64
		reason          string
	}{
		{"no article", Sample{}, 5, 1000, NoArticle},
		{"no words", Sample{Articles: 3}, 5, 1000, NoWord},
		{"an empty reference", some, 0, 0, NoWord},
		{"one article", sampleOf([]int64{4}, []int64{900}), 5, 1000, OneArticle},
		{"no mentions", sampleOf([]int64{0, 0}, []int64{500, 600}), 5, 1000, NoMention},
		{"one article of all", sampleOf([]int64{4, 0}, []int64{900, 1}), 5, 1000, TooFewArticles},
		{"nothing in the reference", some, 0, 1_000_000, ""},
		{"a reference of one word", some, 1, 1, ""},
	} {
		got := ReferenceTest(tt.a, tt.mentions, tt.words)
		if got.Reason != tt.reason || tt.reason == "" && !(0 < got.P && got.P <= 1 && got.DF > 0) {
			t.Errorf("%s: %+v, want %q", tt.name, got, tt.reason)
		}
	}
	even := ReferenceTest(some, 6*1_000_000, 2200*1_000_000)
	if even.T != 0 || even.P != 1 {
		t.Errorf("the reference's own rate: %+v", even)
	}
	// Words of articles of one length that agree are independent words: with the
	// rate known, a normal test of a Poisson count, 12 against 24 expected.
	alike := sampleOf([]int64{3, 3, 3, 3}, []int64{600, 600, 600, 600})
	got := ReferenceTest(alike, 10_000_000, 1_000_000_000)
	if want := (12 - 24.0) / math.Sqrt(24); math.Abs(got.T-want) > 1e-4 || got.DF != 3 {
		t.Errorf("articles that agree: %+v, want t %v", got, want)
	}
}

func TestArticleTestProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	for range 20_000 {
		var s [2]Sample
		for i := range s {
			n := r.IntN(6)
			xs, ws := make([]int64, n), make([]int64, n)
			for j := range xs {
				ws[j] = r.Int64N(1 << r.IntN(30))
				xs[j] = min(ws[j], r.Int64N(1<<r.IntN(8)))
			}
			s[i] = sampleOf(xs, ws)
		}
		test := ArticleTest(s[0], s[1])
		if test.Reason == "" && !(0 <= test.P && test.P <= 1 && test.DF > 0 && !math.IsInf(test.T, 0)) {
			t.Fatalf("%v against %v: %+v", s[0], s[1], test)
		}
		known := ReferenceTest(s[0], s[1].Mentions, s[1].Words)
		if known.Reason == "" && !(0 <= known.P && known.P <= 1 && known.DF > 0 && !math.IsInf(known.T, 0)) {
			t.Fatalf("%v against %v as a reference: %+v", s[0], s[1], known)
		}
		d, i := At(.95).Difference(s[0], s[1])
		if i.Reason == "" && !(i.Low <= d && d <= i.High && !math.IsInf(i.High-i.Low, 0)) {
			t.Fatalf("%v against %v: difference %v in %v", s[0], s[1], d, i)
		}
		back, j := At(.95).Difference(s[1], s[0])
		if back != -d || i.Reason == "" && (math.Abs(j.Low+i.High) > 1e-9*(i.High-i.Low) || j.Reason != "") {
			t.Fatalf("%v against %v: difference %v in %v, turned about %v in %v", s[0], s[1], d, i, back, j)
		}
	}
}

func TestDifference(t *testing.T) {
	a, b := sampleOf([]int64{3, 1, 2}, []int64{500, 600, 700}), sampleOf([]int64{0, 0, 0}, []int64{500, 600, 700})
	if d, i := At(.95).Difference(a, b); !near(d, 6/1.8, 12) || i.Reason != NoMention {
		t.Errorf("against a source without mentions: %v, %v", d, i)
	}
	d, i := At(.95).Difference(a, a)
	if d != 0 || !near(i.Low, -i.High, 12) || i.High <= 0 {
		t.Errorf("against itself: %v in %v", d, i)
	}
	rate := At(.95).Rate(a)
	want := math.Hypot(rate.PerThousand-rate.Articles.Low, rate.Articles.High-rate.PerThousand)
	if !near(i.High, want, 12) {
		t.Errorf("against itself: half the width is %v, want %v", i.High, want)
	}
}

func TestPermutationTest(t *testing.T) {
	few := []Counted{{9, 100}, {8, 100}, {9, 100}, {7, 100}}
	none := []Counted{{0, 100}, {0, 100}, {0, 100}, {1, 100}}
	test, exact := PermutationTest(few, none, 1000, 1)
	if want := 2. / 70; !exact || !near(test.P, want, 15) { // the way that it is and the other way about
		t.Errorf("four against four: %v (exact %v), want %v", test, exact, want)
	}
	test, exact = PermutationTest([]Counted{{5, 100}}, []Counted{{1, 100}, {2, 100}, {0, 100}}, 1000, 1)
	if !exact || !near(test.P, .25, 15) {
		t.Errorf("one against three: %v (exact %v), want .25", test, exact)
	}
	for _, tt := range []struct {
		name   string
		a, b   []Counted
		reason string
	}{
		{"nothing", nil, nil, NoArticle},
		{"an empty side", few, nil, NoArticle},
		{"a side without words", few, []Counted{{3, 0}}, NoArticle},
		{"no mentions", []Counted{{0, 5}}, []Counted{{0, 6}}, NoMention},
	} {
		if test, exact := PermutationTest(tt.a, tt.b, 1000, 1); test.Reason != tt.reason || test.P != 0 || exact {
			t.Errorf("%s: %v (exact %v), want %q", tt.name, test, exact, tt.reason)
		}
	}
}

func TestPermutationTestDraws(t *testing.T) {
	xa, wa := clustered{.01, 1, rand.New(rand.NewPCG(41, 42))}.articles(9)
	xb, wb := clustered{.02, 1, rand.New(rand.NewPCG(43, 44))}.articles(9)
	a, b := counted(xa, wa), counted(xb, wb)
	all, exact := PermutationTest(a, b, 50_000, 1) // of 48,620 ways
	if !exact {
		t.Fatal("not exact")
	}
	drawn, exact := PermutationTest(a, b, 40_000, 1)
	if exact || math.Abs(drawn.P-all.P) > .01 {
		t.Errorf("drawn %v (exact %v), all %v", drawn, exact, all)
	}
	before := slices.Clone(a)
	if again, _ := PermutationTest(a, b, 40_000, 1); again != drawn {
		t.Errorf("drawn again with the same seed: %v, first %v", again, drawn)
	}
	if !slices.Equal(a, before) {
		t.Error("the test changed its input")
	}
	slices.Reverse(a)
	if turned, _ := PermutationTest(b, a, 50_000, 1); turned.P != all.P {
		t.Errorf("the sides turned about and in another order: %v, want %v", turned, all)
	}
}

func TestChoose(t *testing.T) {
	for _, tt := range []struct {
		n, k, limit, ways int
		ok                bool
	}{
		{5, 2, 10, 10, true}, {5, 2, 9, 0, false}, {18, 9, 50_000, 48_620, true}, {1000, 500, 1 << 40, 0, false}, {3, 0, 1, 1, true},
	} {
		ways, ok := choose(tt.n, tt.k, tt.limit)
		if ok != tt.ok || ok && ways != tt.ways {
			t.Errorf("choose(%d, %d, %d) = %d (%v)", tt.n, tt.k, tt.limit, ways, ok)
		}
	}
}

func BenchmarkRate(b *testing.B) {
	s := sampleOf(clustered{.01, 1, rand.New(rand.NewPCG(1, 1))}.articles(30))
	c := At(.95)
	for b.Loop() {
		c.Rate(s)
	}
}

// BenchmarkKeyness is the measures of a keyness row one by one.
func BenchmarkKeyness(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	x, y := sampleOf(clustered{.01, 1, r}.articles(30)), sampleOf(clustered{.005, 1, r}.articles(3000))
	table := Table{A: x.Mentions, B: y.Mentions, N1: x.Words, N2: y.Words}
	b.Run("ArticleTest", func(b *testing.B) {
		for b.Loop() {
			ArticleTest(x, y)
		}
	})
	b.Run("LogOddsDirichlet", func(b *testing.B) {
		for b.Loop() {
			LogOddsDirichlet(table, 1, 1000)
		}
	})
	for _, name := range slices.Sorted(maps.Keys(tableMeasures)) {
		measure := tableMeasures[name]
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				measure(table)
			}
		})
	}
}
