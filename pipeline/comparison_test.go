package pipeline

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"epithet/pipeline/study"
	"epithet/pipeline/table"
	"epithet/stages/chart"
)

// Of two that are named, the first comes first, in tables and charts; of two
// that are just there, the first by name.
func TestTheFirstOfTwoComesFirst(t *testing.T) {
	paths := madeUp(t, 40)
	list := filepath.Join(t.TempDir(), "list.csv")
	if err := os.WriteFile(list, []byte("lemma,count\nriver,5\nthe,900\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		compare       Comparison
		first, second string
	}{
		{Comparison{Pair: "South:East"}, "South", "East"},
		{Comparison{Pair: "East:South"}, "East", "South"},
		{Comparison{Pair: "South:East", Reference: list}, "South", "East"},
		{Comparison{By: " Country"}, "Arcadia", "Utopia"},
		{Comparison{By: "country", Pair: "Utopia:Arcadia"}, "Utopia", "Arcadia"},
	} {
		name := fmt.Sprintf("%+v", c.compare)
		out := filepath.Join(t.TempDir(), "out")
		runTo(t, Config{Study: paths, Out: out, Compare: c.compare})
		var order, differences []string
		for _, r := range read(t, out, table.KeynessTable) {
			order = append(order, r.Source)
		}
		for _, r := range read(t, out, table.Differences) {
			if r.Unit == frameUnit {
				differences = append(differences, r.Source)
			}
		}
		want := []string{c.first, c.second}
		if got := slices.Compact(order); !slices.Equal(got, want) {
			t.Errorf("%s: keyness of %q", name, got)
		}
		if got := slices.Compact(differences); !slices.Equal(got, want) {
			t.Errorf("%s: differences of %q", name, got)
		}
		d, err := readDrawn(filepath.Join(out, "tables"), 1)
		if err != nil {
			t.Fatal(err)
		}
		if c.compare.Reference != "" {
			if d.versus != nil || !d.keyChart.List {
				t.Errorf("%s: two are drawn as compared with each other", name)
			}
			continue
		}
		v := d.versus
		if a, b := v.Sources[v.A].Name, v.Sources[v.B].Name; a != c.first || b != c.second {
			t.Errorf("%s: drawn are %s and %s", name, a, b)
		}
	}
}

// The chart of key terms knows what was compared, in which articles, and who
// runs a comparison by a column is told of the articles that have no value.
func TestWhatWasCompared(t *testing.T) {
	paths := madeUp(t, 30) // one has no country, three no date
	const notice = "1 of 30 articles has no value of country and is in neither keyness nor differences"
	for _, c := range []struct {
		compare            Comparison
		data               string
		compared, articles int
		notice             bool
	}{
		{Comparison{}, "30 articles from 4 sources, published 2020-01-11 to 2022-12-11 (3 without a date), ", 4, 30, false},
		{Comparison{Pair: "South:East"}, "19 articles from 2 sources, published 2021-02-11 to 2022-12-11 (2 without a date), ", 2, 19, false},
		{Comparison{By: "country"}, "29 articles from 3 sources, published 2020-01-11 to 2022-12-11 (3 without a date), ", 2, 29, true},
		{Comparison{By: "country", Pair: "Utopia:Arcadia"}, "29 articles from 3 sources, ", 2, 29, true},
	} {
		name := fmt.Sprintf("%+v", c.compare)
		out := filepath.Join(t.TempDir(), "out")
		sum := runTo(t, Config{Study: paths, Out: out, Compare: c.compare})
		if slices.Contains(sum.Notices, notice) != c.notice {
			t.Errorf("%s: notices %q", name, sum.Notices)
		}
		d, err := readDrawn(filepath.Join(out, "tables"), 1)
		if err != nil {
			t.Fatal(err)
		}
		svg := new(bytes.Buffer)
		if err := chart.DrawKeys(d.keyChart).SVG(svg); err != nil {
			t.Fatal(err)
		}
		if _, got, _ := strings.Cut(svg.String(), "Data: "); !strings.HasPrefix(got, c.data) {
			t.Errorf("%s: %.120q of %q", name, got, c.data)
		}
		sides, articles := d.keyChart.Sources, 0
		if d.keyChart.Only != nil {
			sides = nil
			for _, i := range d.keyChart.Only {
				sides = append(sides, d.keyChart.Sources[i])
			}
		}
		for _, s := range sides {
			articles += s.Articles
		}
		if len(sides) != c.compared || articles != c.articles {
			t.Errorf("%s: %d sides of %d articles", name, len(sides), articles)
		}
	}
}

func TestNoticesOfSides(t *testing.T) {
	c := Comparison{By: "country"}
	if got := c.withoutNotice(2, 5); got != "2 of 5 articles have no value of country and are in neither keyness nor differences" {
		t.Error(got)
	}
	dir := t.TempDir()
	run := func(countries ...string) []string {
		var b bytes.Buffer
		for i, country := range countries {
			line, _ := json.Marshal(map[string]any{"id": fmt.Sprint(i), "source": "Only", "text": "The old guild sang.",
				"groups": map[string]string{"country": country}})
			b.Write(append(line, '\n'))
		}
		corpus := filepath.Join(dir, "c.jsonl")
		if err := os.WriteFile(corpus, b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		return runTo(t, Config{Study: study.Paths{Corpus: corpus}, Out: filepath.Join(t.TempDir(), "out"), Compare: c}).Notices
	}
	const alone = "there is only one value of country, so the tables keyness and differences are empty"
	if got := run("Utopia", "Arcadia"); slices.Contains(got, alone) {
		t.Errorf("two values of one source: %q", got)
	}
	if got := run("Utopia", "Utopia", ""); !slices.Contains(got, alone) || !slices.Contains(got, c.withoutNotice(1, 3)) {
		t.Errorf("one value: %q", got)
	}
}

// Neither workers nor the cut into shards show, in any table of comparisons.
func TestComparisonsHangOnTheArticlesAlone(t *testing.T) {
	paths := madeUp(t, 80)
	var want map[string]string
	for i, c := range []struct{ workers, least int }{{1, 1 << 30}, {8, 1 << 10}, {2, 8 << 10}} {
		cfg := Config{Study: paths, Out: filepath.Join(t.TempDir(), "out"), Compare: Comparison{Ngrams: 2, By: "country"}, Workers: c.workers}
		runSharded(t, cfg, c.least)
		got := map[string]string{}
		for path, hash := range hashes(t, cfg.Out) {
			if strings.HasPrefix(path, "tables/") && strings.Count(path, "/") == 1 &&
				!slices.Contains(ArticleTables, strings.TrimSuffix(filepath.Base(path), ".parquet")) {
				got[path] = hash
			}
		}
		if i == 0 {
			want = got
		}
		sameFiles(t, fmt.Sprintf("%d workers", cfg.Workers), got, want)
	}
	if len(want) < 6 {
		t.Errorf("only %d tables compared", len(want))
	}
}

func TestComparisonErrors(t *testing.T) {
	paths := madeUp(t, 6)
	for want, c := range map[string]Comparison{
		"--by continent: no article has a value":                                                      {By: "continent"},
		"--compare North:West: not two names of those that there are: East, North, Only: once, South": {Pair: "North:West"},
		"--compare: write the two names as A:B":                                                       {Pair: "North"},
		"--compare North:North: the two names are the same":                                           {Pair: "North:North"},
		"the reference list cannot be read":                                                           {Reference: "/nowhere.csv"},
	} {
		out := filepath.Join(t.TempDir(), "out")
		_, err := Run(t.Context(), Config{Study: paths, Out: out, Workers: 1, Compare: c})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q", err, want)
		}
		if _, err := os.Stat(out); err == nil {
			t.Errorf("%s: an output in spite of the error", want)
		}
	}
}

// One source has nothing to be compared with: no comparison, no error, and
// rates with intervals, of a term in every article too.
func TestOneSource(t *testing.T) {
	dir := t.TempDir()
	corpus, lexicon := filepath.Join(dir, "c.jsonl"), filepath.Join(dir, "lexicon.yaml")
	var b bytes.Buffer
	for i := range 4 {
		line, _ := json.Marshal(map[string]string{"id": fmt.Sprint(i), "source": "Only", "text": strings.Repeat("The old guild met the mob. ", 3+i)})
		b.Write(append(line, '\n'))
	}
	for path, data := range map[string][]byte{corpus: b.Bytes(), lexicon: []byte("frames: [{id: mob, label: Mob, terms: [mob]}]\n")} {
		if err := os.WriteFile(path, data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	out := filepath.Join(dir, "out")
	sum := runTo(t, Config{Study: study.Paths{Corpus: corpus, Lexicon: lexicon}, Out: out})
	if !slices.Contains(sum.Notices, "there is only one source, so the tables keyness and differences are empty") {
		t.Errorf("notices %q", sum.Notices)
	}
	if rows := read(t, out, table.KeynessTable); len(rows) != 0 {
		t.Errorf("%d keys of one source, such as %+v", len(rows), rows[0])
	}
	if rows := read(t, out, table.Differences); len(rows) != 0 {
		t.Errorf("%d differences of one source, such as %+v", len(rows), rows[0])
	}
	rates := read(t, out, table.FrameCounts)
	if len(rates) != 1 || rates[0].Mentions != 18 || rates[0].Articles != 4 ||
		!(0 < rates[0].ArticleLow && rates[0].ArticleLow < rates[0].Per1000 && rates[0].Per1000 < rates[0].ArticleHigh) {
		t.Errorf("rates %+v", rates)
	}
}
