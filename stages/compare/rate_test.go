package compare

import (
	"math"
	"math/rand/v2"
	"testing"
)

// near reports whether got is want to the given number of digits after the point.
func near(got, want float64, digits int) bool {
	return math.Abs(got-want) <= 0.5000001*math.Pow10(-digits)
}

func TestRate(t *testing.T) {
	none := Interval{}
	tests := []struct {
		name     string
		xs, ws   []int64
		rate     float64
		articles string // the reason
		words    string
	}{
		{"no article", nil, nil, 0, NoArticle, NoWord},
		{"no words", []int64{0, 0}, []int64{0, 0}, 0, NoWord, NoWord},
		{"one article", []int64{5}, []int64{1000}, 5, OneArticle, ""},
		{"one silent article", []int64{0}, []int64{1000}, 0, OneArticle, ""},
		{"no mentions", []int64{0, 0, 0}, []int64{100, 200, 300}, 0, NoMention, ""},
		{"two articles", []int64{5, 0}, []int64{1000, 1000}, 2.5, "", ""},
		{"articles that agree", []int64{1, 1, 1}, []int64{100, 100, 100}, 10, "", ""},
		{"every word", []int64{3, 4}, []int64{3, 4}, 1000, TooFewArticles, ""},
		{"every word of many", []int64{300, 400, 500}, []int64{300, 400, 500}, 1000, TooFewArticles, ""},
		{"one article holds the words", []int64{50, 0}, []int64{10000, 10}, 50000. / 10010, TooFewArticles, ""},
		{"one article and an empty one", []int64{5, 0}, []int64{1000, 0}, 5, TooFewArticles, ""},
	}
	for _, tt := range tests {
		got := At(0.95).Rate(sampleOf(tt.xs, tt.ws))
		if !near(got.PerThousand, tt.rate, 9) {
			t.Errorf("%s: rate %v, want %v", tt.name, got.PerThousand, tt.rate)
		}
		if got.Articles.Reason != tt.articles || got.Words.Reason != tt.words {
			t.Errorf("%s: reasons %q and %q, want %q and %q", tt.name, got.Articles.Reason, got.Words.Reason, tt.articles, tt.words)
		}
		for _, i := range []Interval{got.Articles, got.Words} {
			if i.Reason != "" {
				i.Reason = ""
				if i != none {
					t.Errorf("%s: limits %v without an interval", tt.name, i)
				}
			} else if !(0 <= i.Low && i.Low <= tt.rate && tt.rate <= i.High && i.Low < i.High) {
				t.Errorf("%s: rate %v outside %v", tt.name, tt.rate, i)
			}
		}
	}
	if w := At(0.95).Rate(sampleOf([]int64{0, 0}, []int64{100, 200})).Words; w.Low != 0 || w.High <= 0 {
		t.Errorf("no mentions: Wilson's interval %v, want an upper bound alone", w)
	}
}

// The limits solve the equation that defines them. The lengths are equal, so
// that there are as many effective articles as articles.
func TestRateSolvesItsEquation(t *testing.T) {
	xs := []int64{3, 0, 9, 1}
	got := At(0.95).Rate(sampleOf(xs, []int64{600, 600, 600, 600})).Articles
	const t3 = 3.182446305284263 // Student's t, 3 degrees of freedom, 0.975
	r, w := 13.0/2400, 2400.0
	var squares float64
	for _, x := range xs {
		squares += (float64(x) - r*600) * (float64(x) - r*600)
	}
	phi := 4.0 / 3 * squares / w / r
	if phi < 1 {
		t.Fatal("the example does not cluster")
	}
	for _, limit := range []float64{got.Low / 1000, got.High / 1000} {
		if d := (r-limit)*(r-limit) - t3*t3*phi*limit/w; limit == 0 || math.Abs(d) > 1e-12 {
			t.Errorf("limit %v is off by %v", limit, d)
		}
	}
}

func TestRateProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		n := 1 + r.IntN(6)
		xs, ws := make([]int64, n), make([]int64, n)
		for i := range xs {
			ws[i] = r.Int64N(1000)
			xs[i] = r.Int64N(ws[i] + 1)
			if r.IntN(2) == 0 {
				xs[i] = 0
			}
		}
		s := sampleOf(xs, ws)
		got, wider := At(0.9).Rate(s), At(0.99).Rate(s)
		for i, pair := range [][2]Interval{{got.Articles, wider.Articles}, {got.Words, wider.Words}} {
			narrow, wide := pair[0], pair[1]
			if wide.Reason != "" { // then the narrow one may have one, too
				continue
			}
			if !(0 <= wide.Low && wide.Low <= narrow.Low && narrow.Low <= got.PerThousand*(1+1e-12) &&
				got.PerThousand <= narrow.High*(1+1e-12) && narrow.High <= wide.High && !math.IsInf(wide.High, 1)) {
				t.Fatalf("interval %d of %v: %v at 0.9, %v at 0.99", i, s, narrow, wide)
			}
		}
	}
}

func TestIntervalsOfProportions(t *testing.T) {
	check := func(name string, low, high float64, ok bool, wantLow, wantHigh float64, digits int) {
		t.Helper()
		if !ok || !near(low, wantLow, digits) || !near(high, wantHigh, digits) {
			t.Errorf("%s: %v – %v (%v), want %v – %v", name, low, high, ok, wantLow, wantHigh)
		}
	}
	low, high, ok := Wilson(19, 100, 0.95)
	check("Wilson 19/100", low, high, ok, .1251475, .2777885, 7)
	low, beyond := clopperPearson(19, 100, 0.025)
	check("Clopper-Pearson 19/100", low, 1-beyond, true, .1184432, .280698, 6)
	low, beyond = clopperPearson(0, 10, 0.025)
	check("Clopper-Pearson 0/10", low, 1-beyond, true, 0, 1-math.Pow(0.025, 0.1), 12)
	low, beyond = clopperPearson(10, 10, 0.025)
	check("Clopper-Pearson 10/10", low, 1-beyond, true, math.Pow(0.025, 0.1), 1, 12)
	low, high, ok = Wilson(0, 10, 0.95)
	check("Wilson 0/10", low, high, ok, 0, 1.959963984540054*1.959963984540054/(10+1.959963984540054*1.959963984540054), 12)
	low, high, ok = Wilson(12, 10, 0.95)
	if !ok || high != 1 || low <= 0 {
		t.Errorf("Wilson of more than all: %v – %v (%v)", low, high, ok)
	}
	for _, c := range [][2]int64{{0, 0}, {-1, 5}, {1, -1}} {
		if _, _, ok := Wilson(c[0], c[1], 0.95); ok {
			t.Errorf("Wilson of %v is ok", c)
		}
	}
}
