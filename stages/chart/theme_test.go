package chart

import (
	"math"
	"slices"
	"strings"
	"testing"
)

func TestColoursCanBeSeen(t *testing.T) {
	for i := range 2 * len(okabeIto) {
		if l := lookOf(i); contrast(l.edge, white) < 3 {
			t.Errorf("look %d: edge has %.1f:1 on white", i, contrast(l.edge, white))
		}
	}
	for i, ground := range append([]rgb{none}, heat[:]...) {
		if c := contrast(legible(ground), ground); c < 4.5 {
			t.Errorf("heat %d: ink has %.2f:1", i, c)
		}
	}
	for _, ground := range []rgb{white, band} {
		if contrast(muted, ground) < 4.5 {
			t.Errorf("grey text has %.1f:1 on %v", contrast(muted, ground), ground)
		}
	}
}

// Each shade can be told from the next.
func TestHeatDarkens(t *testing.T) {
	last := none
	for i, c := range heat {
		if contrast(c, last) < 1.1 || c.luminance() > last.luminance() {
			t.Errorf("shade %d has %.2f:1 against the one before", i, contrast(c, last))
		}
		last = c
	}
}

func TestLooksAreDistinct(t *testing.T) {
	seen := map[look]int{}
	for i := range 40 {
		l := lookOf(i)
		if j, ok := seen[l]; ok {
			t.Errorf("sources %d and %d look alike", j, i)
		}
		seen[l] = i
	}
}

// TestLookDependsOnNameAlone: the order in which sources are given, and how
// many are shown, change no source's look.
func TestLookDependsOnNameAlone(t *testing.T) {
	sources := madeSources(60, 1)
	want := map[string]look{}
	for _, s := range rankSources(sources) {
		want[s.Name] = s.look
	}
	slices.Reverse(sources)
	for _, s := range largest(rankSources(sources), 40) {
		if want[s.Name] != s.look {
			t.Errorf("%s changed its look", s.Name)
		}
	}
}

func TestAxis(t *testing.T) {
	for _, tc := range []struct {
		top  float64
		want []float64
	}{
		{9.9, []float64{0, 2.5, 5, 7.5, 10}},
		{20, []float64{0, 5, 10, 15, 20}},
		{0.3, []float64{0, 0.1, 0.2, 0.30000000000000004}},
		{13, []float64{0, 5, 10, 15}},
		{0, []float64{0, 0.25, 0.5, 0.75, 1}},
		{math.NaN(), []float64{0, 0.25, 0.5, 0.75, 1}},
	} {
		if a := niceAxis(tc.top, 4); !slices.Equal(a.ticks, tc.want) || math.Abs(a.max-tc.want[len(tc.want)-1]) > 1e-9 {
			t.Errorf("%g: %v to %g", tc.top, a.ticks, a.max)
		}
	}
	for top := 1e-12; top < 1e300; top *= 3.7 {
		a := niceAxis(top, 4)
		if len(a.ticks) > 6 || len(a.ticks) < 2 || top < 1e15 && a.max < top*(1-1e-6) ||
			top > 1e-9 && top < 1e15 && a.max > 2.6*top {
			t.Errorf("%g: %v", top, a)
		}
	}
}

func TestFigures(t *testing.T) {
	for got, want := range map[string]string{
		count(0): "0", count(999): "999", count(1000): "1,000", count(-1234567): "−1,234,567",
		rate(0): "0", rate(0.001): "under 0.01", rate(0.05): "0.05", rate(4.96): "5.0", rate(31.25): "31.3", rate(12345.6): "12,346",
		number(2.5): "2.5", number(0.25): "0.25", number(10): "10", number(25000): "25,000",
		share(1, 3): "33%", share(1, 1000): "under 1%", share(999, 1000): "over 99%", share(0, 5): "0%", share(5, 5): "100%",
		plural(1, "article"): "1 article", plural(2000, "article"): "2,000 articles",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestGreatestLeavesOutliersOut(t *testing.T) {
	if got := greatest([]float64{1, 2, 3, 4, 5}); got != 5 {
		t.Errorf("%g", got)
	}
	if got := greatest([]float64{5, 1, 1000, 3, 4}); got != 10 {
		t.Errorf("%g", got)
	}
}

func TestFindings(t *testing.T) {
	src := []Source{{Name: "Aa", Articles: 1, Words: 1000}, {Name: "Bb", Articles: 1, Words: 2000}}
	f := Frames{Sources: src, Frames: []string{"Cult", "Exile"}, Rates: [][]Rate{
		{{Count: 2, Per1000: 2, Low: 0.5, High: 7, Interval: WilsonInterval}, {Count: 10, Per1000: 5, Low: 3, High: 9, Interval: WilsonInterval}},
		{{}, {}},
	}}
	want := "“Cult” is the most frequent frame (12 terms), at its highest rate in Bb: 5.0 per 1,000 words; its interval over words, 3.0 to 9.0, overlaps the other. With one article a source, this compares the articles, not the outlets."
	if got := FramesFinding(f); got != want {
		t.Error(got)
	}
	f.Rates[0][0].High = 2.5
	if got := FramesFinding(f); !strings.Contains(got, "lies above the other") {
		t.Error(got)
	}
	v := Voices{Sources: src, Frames: f.Frames, Counts: [][]VoiceCounts{{{1, 1, 0, 0}, {2, 0, 0, 0}}}}
	if got := VoicesFinding(v); !strings.HasPrefix(got, "Of 4 terms, 75% stand in the articles’ own voice, 25% are attributed") {
		t.Error(got)
	}
	d := Dispersion{Sources: src, Frames: f.Frames, Articles: []Strip{{Marks: []Mark{{0, 0.1}, {1, 0.9}, {0, 0.2}, {0, 0.5}}}}}
	if got := DispersionFinding(d); !strings.HasPrefix(got, "Of 4 terms, 50% stand in the first third") {
		t.Error(got)
	}
	e := Entities{Sources: src, Entities: []string{"X", "Y"}, Cells: [][]HeatCell{{{0, 1, 1}, {1, 1, 0.5}}, {{1, 1, 0.5}, {0, 2, 2}, {0, 3, 3}}}}
	if got := EntitiesFinding(e); !strings.HasPrefix(got, "Y is named most often (6 mentions), at the highest rate in Aa: 5.0 per 1,000 words.") {
		t.Error(got)
	}
	if FramesFinding(Frames{})+VoicesFinding(Voices{})+DispersionFinding(Dispersion{})+EntitiesFinding(Entities{}) != "" {
		t.Error("a finding in nothing")
	}
}

// Intervals over words are compared with their like, and so are those over
// articles.
func TestLikeIntervalsAreCompared(t *testing.T) {
	w, a := WilsonInterval, ArticleInterval
	for _, c := range []struct {
		best   Rate
		others []Rate
		want   string
	}{
		{Rate{Low: 3, High: 9, Interval: w}, []Rate{{High: 4, Interval: w},
			{High: 2, Interval: w}}, "; its interval over words, 3.0 to 9.0, overlaps 1 of 2 others"},
		{Rate{Low: 3, High: 9, Interval: a}, []Rate{{High: 4, Interval: w},
			{High: 2, Interval: a}}, "; its interval over articles, 3.0 to 9.0, lies above the other with such an interval"},
		{Rate{Low: 3, High: 9, Interval: w}, []Rate{{High: 4, Interval: a}, {High: 5, Interval: w}, {High: 5, Interval: w},
			{}}, "; its interval over words, 3.0 to 9.0, overlaps all others with such an interval"},
		{Rate{Low: 3, High: 9, Interval: w}, []Rate{{High: 4, Interval: a},
			{High: 5, Interval: a}}, "; its interval over words, 3.0 to 9.0, is the only one of its kind"},
		{Rate{Low: 3, High: 9, Interval: a}, []Rate{{High: 1, Interval: a},
			{High: 2, Interval: a}}, "; its interval over articles, 3.0 to 9.0, lies above all others"},
		{Rate{}, []Rate{{High: 4, Interval: a}}, ""},
	} {
		d := Frames{Frames: []string{"Cult"}, Sources: make([]Source, 1+len(c.others)), Rates: [][]Rate{append([]Rate{c.best}, c.others...)}}
		if got := d.overlap(0, 0, len(c.others)); got != c.want {
			t.Errorf("%+v: %q, want %q", c.others, got, c.want)
		}
	}
}

// TestShownSourcesAreDistinct: of many sources those that are shown have looks
// of their own, and Looks agrees with the charts.
func TestShownSourcesAreDistinct(t *testing.T) {
	sources := madeSources(224, 1)
	all := rankSources(sources)
	seen := map[look]string{}
	for _, s := range largest(all, maxRows) {
		if other, ok := seen[s.look]; ok {
			t.Errorf("%s and %s look alike", other, s.Name)
		}
		seen[s.look] = s.Name
	}
	looks := Looks(sources)
	for _, s := range all {
		if looks[s.index] != s.look.export() {
			t.Errorf("%s: %+v in Looks", s.Name, looks[s.index])
		}
	}
}

// TestVoicesStandOut: each part of a bar has an edge of 3:1 against every
// ground that bars stand on, and the fills run from dark to light.
func TestVoicesStandOut(t *testing.T) {
	for v, l := range voiceLooks {
		for _, ground := range []rgb{white, band} {
			if c := contrast(l.edge, ground); c < 3 {
				t.Errorf("%s: %.2f:1", VoiceNames[v], c)
			}
		}
		if l.line > 0 && contrast(l.edge, l.fill) < 3 {
			t.Errorf("%s: the outline has %.2f:1 against its fill", VoiceNames[v], contrast(l.edge, l.fill))
		}
		if v > 0 && l.fill.luminance() < 1.3*voiceLooks[v-1].fill.luminance() {
			t.Errorf("%s is as dark as %s", VoiceNames[v], VoiceNames[v-1])
		}
	}
}

// TestSmallPartsAreSeen: one term of a thousand has a part of its own, and the
// bar is as long as without.
func TestSmallPartsAreSeen(t *testing.T) {
	p := newPage()
	end := p.voiceBar(percent.scale, VoiceCounts{996, 1, 1, 1}, 100.0/999, 0, 100, 10, 5)
	if end != 100 {
		t.Errorf("the bar ends at %g", end)
	}
	seen := map[rgb]bool{}
	for _, m := range p.marks {
		seen[m.color] = true
		if w := m.path[1].Pos.X - m.path[0].Pos.X; w < leastSegment-1 && m.color != voiceLooks[2].fill {
			t.Errorf("a part of %g px", float64(w))
		}
	}
	for v, l := range voiceLooks {
		if !seen[l.edge] {
			t.Errorf("%s is not drawn", VoiceNames[v])
		}
	}
}

func TestDataLine(t *testing.T) {
	a, b, c := Source{Articles: 2, Words: 900, First: "2024-02-01", Last: "2024-02-03"},
		Source{Articles: 1, Words: 100, First: "2023-12-31", Last: "2023-12-31"}, Source{Articles: 1, Words: 1, Undated: 1}
	for want, sources := range map[string][]Source{
		"4 articles from 3 sources, published 2023-12-31 to 2024-02-03 (1 without a date), 1,001 words outside page furniture.": {a, b, c},
		"1 article from 1 source, published 2023-12-31, 100 words outside page furniture.":                                      {b},
		"1 article from 1 source, without dates, 1 word outside page furniture.":                                                {c},
	} {
		if got := DataLine(sources); got != want {
			t.Errorf("%s\nwant %s", got, want)
		}
	}
	f := frames(2, 2, 1)
	f.Maker = "Made by a test."
	if !strings.HasSuffix(strings.TrimSpace(texts(DrawFrames(f))), "Made by a test.") {
		t.Error(texts(DrawFrames(f)))
	}
}
