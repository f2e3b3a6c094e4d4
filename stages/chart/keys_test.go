package chart

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
)

var keyLabels = []string{"wind", "gale force", "harvest", "übergroß", "a label that goes on for longer than there is room for it", "ключ", "x"}

func madeKeys(d *dice, n int) []Key {
	keys := make([]Key, n)
	for i := range keys {
		v := float64(d.roll(600)+20) / 100
		keys[i] = Key{
			Label: fmt.Sprintf("%s %d", keyLabels[d.roll(len(keyLabels))], i), Per1000: float64(1+d.roll(5000)) / 700,
			Estimate: v, Low: v - float64(d.roll(200))/100, High: v + float64(d.roll(400))/100,
			Z: 20 / float64(i+1), Articles: d.roll(3) > 0,
		}
	}
	return keys
}

func keys(sources, n, articles int) Keys {
	d := dice(sources*10 + n)
	k := Keys{Sources: madeSources(sources, articles)}
	for range sources {
		k.Keys = append(k.Keys, madeKeys(&d, n))
	}
	return k
}

func versus(sources, n int) Versus {
	d := dice(n + 9)
	v := Versus{Sources: madeSources(sources, 3), A: min(1, sources-2), B: min(3, sources-1), Keys: madeKeys(&d, n)}
	for i := range v.Keys {
		if i%2 == 1 {
			k := &v.Keys[i]
			k.Estimate, k.Z = -k.Estimate, -k.Z
		}
	}
	return v
}

func periods(sources, nframes, n int) Periods {
	d := dice(sources*10 + nframes + n)
	p := Periods{Sources: madeSources(sources, 2), Frames: madeFrames(nframes)}
	for i := range n {
		p.Periods = append(p.Periods, fmt.Sprintf("%d-%02d", 2015+i/12, 1+i%12))
	}
	for f := range nframes {
		bySource := make([][]TimeRate, sources)
		for s := range bySource {
			for range n {
				r := TimeRate{Articles: d.roll(4)}
				if r.Articles > 0 {
					r.Count = d.roll(9) / (1 + f)
					r.Per1000 = float64(r.Count) / 2
					r.Words, r.With = 2000, min(r.Count, r.Articles)
				}
				bySource[s] = append(bySource[s], r)
			}
		}
		p.Rates = append(p.Rates, bySource)
	}
	return p
}

func TestComparisonLabelsStandClear(t *testing.T) {
	for _, sources := range []int{0, 1, 2, 3, 4, 12, 13, 40, 224} {
		for _, n := range []int{0, 1, 12, 60} {
			t.Run(fmt.Sprintf("keys/%d sources/%d", sources, n), func(t *testing.T) { checkFigure(t, DrawKeys(keys(sources, n, 2))) })
			t.Run(fmt.Sprintf("periods/%d sources/%d", sources, n), func(t *testing.T) {
				checkFigure(t, DrawPeriods(periods(sources, 7, n)))
				checkFigure(t, DrawPeriods(periods(sources, n, 200)))
			})
		}
	}
	for _, n := range []int{0, 1, 2, 10, 100, 1000} {
		t.Run(fmt.Sprintf("versus/%d", n), func(t *testing.T) { checkFigure(t, DrawVersus(versus(5, n))) })
	}
}

// Nothing is said of words where none was compared.
func TestVersusOfNothing(t *testing.T) {
	v := versus(5, 0)
	if got := VersusFinding(v); got != "" {
		t.Errorf("%q", got)
	}
	v = versus(5, 10)
	if got := VersusFinding(v); !strings.Contains(got, "Key in ") {
		t.Errorf("%q", got)
	}
}

// The colour of a side that no term is more frequent in is not explained.
func TestVersusExplainsTheColoursThatOccur(t *testing.T) {
	v := versus(5, 10)
	explained := func() (sides int) {
		for _, l := range labelsOf(DrawVersus(v)) {
			if strings.HasPrefix(l.Text, "more in ") {
				sides++
			}
		}
		return sides
	}
	if n := explained(); n != 2 {
		t.Errorf("%d colours of two are explained", n)
	}
	v.Keys = slices.DeleteFunc(v.Keys, func(k Key) bool { return k.Estimate < 0 })
	if n := explained(); n != 1 {
		t.Errorf("%d colours of one are explained", n)
	}
}

// No name of the scatter covers a point that is not its own, though points may
// cover one another.
func TestNamesCoverNoPoint(t *testing.T) {
	v := versus(5, 100)
	f := DrawVersus(v)
	named := 0
	for _, l := range labelsOf(f) {
		own := -1
		for i, k := range v.Keys {
			if strings.HasPrefix(l.Text, strings.TrimSuffix(k.Label, "…")) ||
				strings.HasSuffix(l.Text, "…") && strings.HasPrefix(k.Label, strings.TrimSuffix(l.Text, "…")) {
				own = i
			}
		}
		if own < 0 {
			continue
		}
		named++
		for _, m := range f.marks {
			if m.text != "" || !m.closed || len(m.path) < 3 {
				continue
			}
			x, y := float64(m.path[0].Pos.X), float64(m.path[0].Pos.Y)
			if m.path[1].Radius > 0 && x-2*dotRadius > l.Left && x < l.Right && y > l.Top+1 && y < l.Bottom-1 {
				t.Errorf("%q covers a point at %g, %g", l.Text, x, y)
			}
		}
	}
	if named < 40 {
		t.Errorf("only %d of 100 points are named", named)
	}
}

func TestComparisonFindings(t *testing.T) {
	k := Keys{Sources: []Source{{Name: "Aa", Articles: 9, Words: 1000}, {Name: "Bb", Articles: 9, Words: 2000}}, Keys: [][]Key{
		{{Label: "burst", Estimate: 3, Low: 2, High: 4, Z: 9}, {Label: "steady", Estimate: 1, Low: 0.5, High: 2, Z: 4,
			Articles: true}, {Label: "faint", Estimate: 1, Low: -1, High: 3, Z: 1}},
		{{Label: "less", Estimate: -1, Z: -4}},
	}}
	if got := KeysFinding(k); got != "“steady” is the clearest key term, of Aa (z = 4.0). Of 2 terms, at most 12 a source, 1 is borne out with the article as the sampling unit." {
		t.Error(got)
	}
	k.Keys[0] = k.Keys[0][:1] // burst
	if got := KeysFinding(k); !strings.HasSuffix(got, "None is borne out with the article as the sampling unit.") {
		t.Error(got)
	}
	p := Periods{Sources: k.Sources, Frames: []string{"Cult"}, Periods: []string{"2019", "2020"}, Rates: [][][]TimeRate{
		{
			{{Articles: 1, Words: 1000, Count: 2, With: 1, Per1000: 2}, {Articles: 2, Words: 2000, Count: 5, With: 1, Per1000: 2.5}},
			{{}, {Articles: 1, Words: 100, Count: 1, With: 1, Per1000: 10}},
		},
	}}
	if got := PeriodsFinding(p); got != "In the 4 articles with a date, “Cult” is the most frequent frame. It has the most terms in 2020: 6 of 8, in 2 of 3 articles, 2.9 per 1,000 words of all sources together, its highest rate." {
		t.Error(got)
	}
	p.Rates[0][0][0].Words = 500
	if got := PeriodsFinding(p); !strings.HasSuffix(got, "in 2 of 3 articles, 2.9 per 1,000 words of all sources together. Its rate is highest in 2019: 4.0 per 1,000 words, 2 terms in the only article.") {
		t.Error(got)
	}
	p.Sources, p.Rates[0] = p.Sources[:1], p.Rates[0][:1]
	if got := PeriodsFinding(p); strings.Contains(got, "together") {
		t.Errorf("of one source: %s", got)
	}
	if KeysFinding(Keys{})+PeriodsFinding(Periods{}) != "" {
		t.Error("a finding in nothing")
	}
}

func TestWhyThereAreNoKeys(t *testing.T) {
	one, two := keys(1, 0, 1), keys(2, 3, 2)
	two.Keys[1] = nil
	none, column, pair, list := keys(2, 0, 2), keys(3, 2, 2), keys(5, 3, 2), keys(2, 3, 2)
	less := func(k Keys) Keys {
		for _, of := range k.Keys {
			for i := range of {
				of[i].Low, of[i].Estimate, of[i].Z = -9, -of[i].Estimate, -of[i].Z
			}
		}
		return k
	}
	column.Column, column.Of = "country", madeSources(4, 2)
	pair.Pair, pair.Only = true, []int{1, 3}
	list.List = true
	for _, c := range []struct {
		keys Keys
		want string
	}{
		{one, "One source: nothing to compare it with"},
		{two, "1 source has no key terms: too few words, or none clearly more frequent than elsewhere."},
		{none, "No term is frequent enough to be compared."},
		{keys(1, 0, 1), "One source: nothing to compare it with, or too few words."},
		{less(keys(2, 3, 2)), "No term is clearly more frequent in one source than elsewhere in 4 articles."},
		{less(column), "No term is clearly more frequent in one value of country than elsewhere in 6 articles."},
		{less(pair), "No term is clearly more frequent in one source than in the other in 4 articles."},
		{less(list), "No term is clearly more frequent in one source than in the reference list in 4 articles."},
	} {
		if got := texts(DrawKeys(c.keys)); !strings.Contains(got, c.want) {
			t.Errorf("%q is not in:\n%s", c.want, got)
		}
	}
}

func TestHostileComparisons(t *testing.T) {
	k := keys(4, 12, 1)
	k.Sources[0].Name = "\x00日本 <b>"
	k.Keys[0][0] = Key{Label: "\xff", Estimate: math.Inf(1), Z: math.NaN()}
	k.Keys[1][0] = Key{Label: "", Estimate: 1e300, Low: math.Inf(-1), High: math.NaN(), Z: 1e300}
	k.Keys = k.Keys[:3]
	v := versus(5, 12)
	v.Keys[0] = Key{Label: "tiny", Per1000: 1e-300, Estimate: 1, Z: 1}
	v.Keys[1] = Key{Label: "huge", Per1000: 1e300, Estimate: -1e300, Z: -1}
	v.Keys[2] = Key{Per1000: math.NaN()}
	p := periods(3, 4, 12)
	p.Rates[0][0][0] = TimeRate{Articles: 1, Count: -4, Per1000: math.NaN()}
	p.Rates[1] = p.Rates[1][:1]
	p.Rates[2][0] = nil
	for _, f := range []*Figure{DrawKeys(k), DrawVersus(v), DrawPeriods(p)} {
		checkFigure(t, f)
		var b strings.Builder
		if err := f.PNG(&b); err != nil {
			t.Error(err)
		}
	}
}

// The texts about key terms name what is compared, with what, and in which
// articles.
func TestWhatIsCompared(t *testing.T) {
	dated := func(n int) []Source {
		sources := madeSources(n, 3)
		for i := range sources {
			sources[i].First, sources[i].Last, sources[i].Undated = "2024-01-02", "2024-05-06", 1
		}
		return sources
	}
	country := Compared{Column: "country", Of: dated(4)}
	sideBySide := country
	sideBySide.Pair = true
	byCountry := func(n int) Keys {
		k := keys(n, 3, 6)
		k.Compared = country
		return k
	}
	pair := keys(5, 3, 3)
	pair.Sources = dated(5)
	pair.Pair, pair.Only = true, []int{1, 3}
	pair.Keys[0], pair.Keys[2], pair.Keys[4] = nil, nil, nil
	list := keys(3, 3, 3)
	list.List = true
	some := byCountry(4)
	some.Keys[1] = nil
	apart := versus(5, 10)
	apart.Compared = sideBySide
	one := byCountry(2)
	for i := range one.Sources {
		one.Sources[i].Articles = 1
	}
	for name, c := range map[string]struct {
		figure *Figure
		want   []string
	}{
		"sources": {DrawKeys(keys(3, 3, 3)), []string{"What is key in each source: 3 sources compared", "Log-odds ratio against the other articles,", "at most 12 a source"}},
		"values": {DrawKeys(byCountry(3)), []string{
			"What is key by country: 3 values compared", "at most 12 a value", "Log-odds ratio against the other articles,",
			"Data: 12 articles from 4 sources, published 2024-01-02 to 2024-05-06 (4 without a date)",
		}},
		"values without a key":          {DrawKeys(some), []string{"1 value of country has no key terms: too few words, or none clearly more frequent than elsewhere."}},
		"more values than have a panel": {DrawKeys(byCountry(30)), []string{"What is key by country: 12 of 30 values", "In the 12 values shown: ", "Shown are the 12 with the most words of 30 values of country with key terms"}},
		"values of an article each":     {DrawKeys(one), []string{"With one article a value, this compares the articles, not the values of country."}},
		"two of five sources":           {DrawKeys(pair), []string{"What is key in each source: 2 sources compared", "Log-odds ratio against the other source,", "Data: 6 articles from 2 sources,"}},
		"a list":                        {DrawKeys(list), []string{"Log-odds ratio against the reference list,"}},
		"two values":                    {DrawVersus(apart), []string{"What tells two values of country apart: ", "Data: 12 articles from 4 sources,"}},
		"two sources":                   {DrawVersus(versus(5, 10)), []string{"What tells two sources apart: ", "Data: 6 articles from 2 sources,"}},
	} {
		checkFigure(t, c.figure)
		got := strings.ReplaceAll(texts(c.figure), "\n", " ")
		for _, want := range c.want {
			if !strings.Contains(got, want) {
				t.Errorf("%s: %q is not in:\n%s", name, want, got)
			}
		}
	}
	colour := func(f *Figure, name string) rgb {
		for i, m := range f.marks {
			if m.text == name {
				return f.marks[i-1].color
			}
		}
		t.Fatalf("no %q", name)
		return rgb{}
	}
	all := keys(5, 3, 3)
	if name := all.Sources[3].Name; colour(DrawKeys(all), name) != colour(DrawKeys(pair), name) {
		t.Error("a source's colour hangs on what it is compared with")
	}
}
