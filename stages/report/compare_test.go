package report

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// withPeriods adds the counts of a made study by month.
func withPeriods(in Input, months int) Input {
	type cell struct{ source, frame, period string }
	n, articles := map[cell]int64{}, map[[2]string]int64{}
	for i := range in.Documents {
		d := &in.Documents[i]
		d.Published = time.Date(2020, time.Month(1+i%months), 1, 0, 0, 0, 0, time.UTC)
		articles[[2]string{d.Source, d.Published.Format("2006-01")}]++
	}
	at := map[string]Document{}
	for _, d := range in.Documents {
		at[d.ID] = d
	}
	for t := range in.Terms {
		d := at[t.DocID]
		n[cell{d.Source, t.Frame, d.Published.Format("2006-01")}]++
	}
	for i := range months {
		in.Periods.Names = append(in.Periods.Names, time.Date(2020, time.Month(1+i), 1, 0, 0, 0, 0, time.UTC).Format("2006-01"))
	}
	for key, a := range articles {
		for f := range 4 {
			c := cell{key[0], fmt.Sprint("frame", f), key[1]}
			in.Periods.Counts = append(in.Periods.Counts, PeriodCount{Source: c.source, Period: c.period, Frame: c.frame,
				Articles: a, Mentions: n[c], Per1000: 1})
		}
	}
	slices.SortFunc(in.Periods.Counts, func(a, b PeriodCount) int {
		return strings.Compare(a.Source+"\x00"+a.Period+"\x00"+a.Frame, b.Source+"\x00"+b.Period+"\x00"+b.Frame)
	})
	return in
}

// TestEveryMarkFirstShownHasAPassage: rates, voices, periods and parts of the
// articles of the sources that charts show first, though the page keeps few of
// the terms.
func TestEveryMarkFirstShownHasAPassage(t *testing.T) {
	in := withPeriods(made(250, 12, 20, strings.Repeat("Long “sentences” fill a page. ", 14)), 6)
	p := read(t, write(t, in))
	if int64(p.Totals.Kept) > p.Totals.Terms/3 {
		t.Fatalf("%d of %d terms are kept: the test is too easy", p.Totals.Kept, p.Totals.Terms)
	}
	shown := map[int32]bool{}
	order := make([]int32, len(p.Sources.Name))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return int(p.Sources.Words[b] - p.Sources.Words[a]) })
	for _, s := range order[:p.Shown[0]] {
		shown[s] = true
	}
	type place struct {
		source, frame int32
		what          string
	}
	has := map[place]bool{}
	for i, d := range p.Passages.Doc {
		s, f := p.Docs.Source[d], p.Passages.Frame[i]
		if f < 0 {
			continue
		}
		part := min(int64(p.Parts)-1, p.Passages.Word[i]*int64(p.Parts)/p.Docs.Words[d])
		for _, what := range []string{"voice " + p.Voices[p.Passages.Voice[i]], "period " + p.Docs.Date[d][:7], fmt.Sprint("part ", part)} {
			has[place{s, f, what}] = true
		}
	}
	checked := 0
	check := func(want place) {
		if shown[want.source] {
			checked++
			if !has[want] {
				t.Errorf("%s, %s: no passage of %s", p.Sources.Name[want.source], p.Frames.ID[want.frame], want.what)
			}
		}
	}
	for i := range p.Who.N {
		check(place{p.Who.Source[i], p.Who.Frame[i], "voice " + p.Voices[p.Who.Voice[i]]})
	}
	for i := range p.Periods.N {
		check(place{p.Periods.Source[i], p.Periods.Frame[i], "period " + p.Periods.Name[p.Periods.Period[i]]})
	}
	for i := range p.Bins.N {
		check(place{p.Bins.Source[i], p.Bins.Frame[i], fmt.Sprint("part ", p.Bins.Part[i])})
	}
	if checked < 1000 {
		t.Errorf("only %d marks", checked)
	}
}

func TestPeriodsAreTheTables(t *testing.T) {
	in := withPeriods(made(50, 3, 5, ""), 4)
	p := read(t, write(t, in))
	size := slices.Clone(p.Sources.Words)
	slices.Sort(size)
	least := size[len(size)-p.Shown[1]]
	want := map[[3]string]int64{}
	for _, c := range in.Periods.Counts {
		s := slices.Index(p.Sources.Name, c.Source)
		if c.Mentions > 0 && p.Sources.Words[s] >= least {
			want[[3]string{c.Source, c.Frame, c.Period}] = c.Mentions
		}
	}
	if len(p.Periods.N) != len(want) || len(want) == 0 {
		t.Errorf("%d cells, want %d", len(p.Periods.N), len(want))
	}
	for i, n := range p.Periods.N {
		key := [3]string{p.Sources.Name[p.Periods.Source[i]], p.Frames.ID[p.Periods.Frame[i]], p.Periods.Name[p.Periods.Period[i]]}
		if want[key] != n {
			t.Errorf("%v: %d, want %d", key, n, want[key])
		}
	}
	in.Periods.Names = nil
	for i := range maxPeriods + 9 {
		in.Periods.Names = append(in.Periods.Names, time.Date(2015, time.Month(1+i), 1, 0, 0, 0, 0, time.UTC).Format("2006-01"))
	}
	p = read(t, write(t, in))
	if len(p.Periods.Name) != maxPeriods || p.Periods.Left != 9 ||
		p.Periods.Name[maxPeriods-1] != in.Periods.Names[maxPeriods+8] {
		t.Errorf("%d periods, %d left out", len(p.Periods.Name), p.Periods.Left)
	}
	in.Periods.Names = in.Periods.Names[:1]
	if p = read(t, write(t, in)); len(p.Periods.Name) != 0 {
		t.Error("one period is no course of time")
	}
}

// TestSidesHaveTheirPassages: where a column's values are compared, a word's
// passages are kept by value, and of both where there are two.
func TestSidesHaveTheirPassages(t *testing.T) {
	in := made(6, 2, 3, "")
	for i := range in.Documents {
		in.Documents[i].Side = []string{"east", "west", ""}[i/2%3]
	}
	in.By = "region"
	in.Sides = []Side{{Name: "east", Look: Look{Light: "#111111"}}, {Name: "west"}}
	in.Keys = []KeyTerm{{Side: "east", Term: "guild", Mentions: 12, LogOdds: 1, Low: 0.5, High: 2, Z: 3,
		Found: true}, {Side: "nowhere", Term: "abbot"}}
	in.Versus = &Versus{A: "east", B: "west", Keys: []KeyTerm{
		{Side: "east", Term: "guild", Mentions: 12, Others: 12, LogOdds: 1, Low: 0.5, High: 2, Z: 3},
		{Side: "east", Term: "abbot", Mentions: 12, Others: 12, LogOdds: -1, Low: -2, High: 0, Z: -3},
	}}
	p := read(t, write(t, in))
	if p.By != "region" || p.Versus.A != 0 || p.Versus.B != 1 || len(p.Versus.Term) != 2 || len(p.Keys.Term) != 1 ||
		p.Keys.Found[0] != 1 {
		t.Fatalf("%+v %+v", p.Versus, p.Keys)
	}
	found := map[[2]string]int{}
	for i, k := range p.Passages.Key {
		if k < 0 {
			continue
		}
		side := p.Docs.Side[p.Passages.Doc[i]]
		if side < 0 {
			t.Fatal("a passage of no side")
		}
		found[[2]string{p.Sides.Name[side], p.Words[k]}]++
	}
	for _, side := range []string{"east", "west"} {
		for _, word := range []string{"guild", "abbot"} {
			if found[[2]string{side, word}] != 12 {
				t.Errorf("%s: %d passages of %q", side, found[[2]string{side, word}], word)
			}
		}
	}
}

// TestOpposedSourcesHaveLines: two sources that are compared are on the page
// however many others are larger.
func TestOpposedSourcesHaveLines(t *testing.T) {
	in := made(maxSources+20, 1, 1, "")
	in.Versus = &Versus{A: "Source 001", B: "Source 000", Keys: []KeyTerm{{Side: "Source 001", Term: "guild", Mentions: 1, Others: 1}}}
	p := read(t, write(t, in))
	if p.Versus.A < 0 || p.Versus.B < 0 || p.Sources.Name[p.Versus.A] != "Source 001" ||
		p.Sources.Name[p.Versus.B] != "Source 000" {
		t.Errorf("%+v", p.Versus)
	}
	if p.Sources.More[maxSources] != 20 || total(p.Sources.Articles) != int64(len(in.Documents)) {
		t.Errorf("%v", p.Sources.More[maxSources])
	}
}

// TestFoldedPassages: where rows of who calls whom what are added up, each
// passage's place is among the rows.
func TestFoldedPassages(t *testing.T) {
	p := read(t, write(t, made(300, 10, 20, "")))
	if !p.Totals.Folded || len(p.Folded.Term) != len(p.Passages.Doc) {
		t.Fatalf("folded %v, %d places", p.Totals.Folded, len(p.Folded.Term))
	}
	rows := map[who]bool{}
	for i := range p.Who.N {
		rows[who{p.Who.Source[i], p.Who.Frame[i], p.Who.Term[i], p.Who.Voice[i], p.Who.Polarity[i], p.Who.Target[i], p.Who.Holder[i]}] = true
	}
	for i, f := range p.Passages.Frame {
		if f >= 0 &&
			!rows[who{p.Docs.Source[p.Passages.Doc[i]], f, p.Folded.Term[i], p.Passages.Voice[i], p.Folded.Polarity[i],
				p.Folded.Target[i], p.Folded.Holder[i]}] {
			t.Fatalf("passage %d has no row", i)
		}
	}
}

func TestEntitiesNamedEquallyOftenStandByName(t *testing.T) {
	in := made(1, 1, 1, "")
	in.Entities = slices.Values([]EntityCount{{Source: "Source 000", ID: "a", Name: "Zeta", Mentions: 2},
		{Source: "Source 000", ID: "b", Name: "alpha", Mentions: 2}, {Source: "Source 000", ID: "c", Name: "Beta", Mentions: 2},
		{Source: "Source 000", ID: "d", Name: "Omega", Mentions: 3}})
	p := read(t, write(t, in))
	var got []string
	for _, n := range p.Entities.Name {
		got = append(got, p.Names.Text[n])
	}
	if want := []string{"Omega", "alpha", "Beta", "Zeta"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

func TestKeysThatAreNoPlainWords(t *testing.T) {
	in := made(1, 1, 1, "")
	in.Keys = nil
	for _, w := range []string{"p.m.", "news.com", "analysis/opinion", "vs", "x"} {
		in.Keys = append(in.Keys, KeyTerm{Side: "Source 000", Term: w})
	}
	const text = "At 5 p.m. (News.com, ANALYSIS/OPINION) it was a vs. b; x/y and b/x."
	in.Sentences = of([]Sentence{{DocID: "0-0", Text: text}})
	p := read(t, write(t, in))
	var got []string
	for i, k := range p.Passages.Key {
		if k >= 0 {
			got = append(got, text[p.Passages.Start[i]:p.Passages.End[i]])
		}
	}
	if want := []string{"p.m.", "News.com", "ANALYSIS/OPINION", "vs", "x", "x"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}
