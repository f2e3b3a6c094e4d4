package pipeline

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"epithet/pipeline/table"
	"epithet/stages/chart"
)

// keyRow is what is drawn of a lemma in the table keyness.
type keyRow struct {
	By                    string  `table:"by"`
	Source                string  `table:"source"`
	Against               string  `table:"against"`
	Unit                  string  `table:"unit"`
	POS                   string  `table:"pos"`
	Label                 string  `table:"label"`
	Mentions              int64   `table:"mentions"`
	SourceWords           int64   `table:"source_words"`
	Per1000               float64 `table:"per_1000"`
	AgainstMentions       int64   `table:"against_mentions"`
	AgainstSourceArticles int64   `table:"against_source_articles"` // below 0 of a reference list
	AgainstSourceWords    int64   `table:"against_source_words"`
	AgainstPer1000        float64 `table:"against_per_1000"`
	LogOdds               float64 `table:"log_odds"`
	LogOddsLow            float64 `table:"log_odds_low"`
	LogOddsHigh           float64 `table:"log_odds_high"`
	LogOddsZ              float64 `table:"log_odds_z"`
	Q                     float64 `table:"article_q"`
}

var drawnKeyness = table.Some[keyRow](table.KeynessTable.Table)

// keyTerms are the lemmas of a comparison.
type keyTerms struct {
	by     string   // bySource, or the column whose values are compared; empty where nothing is
	pair   []string // the two that are compared with each other, in order; nil where each is with the rest
	list   bool     // lemmas are compared with a reference list
	lemmas []keyRow
}

func readKeys(tables string) (*keyTerms, error) {
	k := new(keyTerms)
	return k, eachRow(tables, drawnKeyness, func(r keyRow) {
		k.by = r.By
		listed := r.Against == referenceName && r.AgainstSourceArticles < 0
		if k.pair == nil && r.Against != restName && !listed {
			k.pair = []string{r.Source, r.Against}
		}
		if r.Unit == lemmaUnit {
			k.list = listed
			k.lemmas = append(k.lemmas, r)
		}
	})
}

// byColumn reports whether values of a column are compared.
func (k *keyTerms) byColumn() bool { return k.by != "" && k.by != bySource }

// compares reports whether a side is compared; the empty one is none.
func (k *keyTerms) compares(side string) bool {
	return side != "" && (k.pair == nil || slices.Contains(k.pair, side))
}

// sideOf is the side that an article is on, by its groups: the value of the
// column that is compared. It is empty where there is none, and where sources
// are compared.
func (k *keyTerms) sideOf(groups string) string {
	var values map[string]string
	if !k.byColumn() || groups == "" || json.Unmarshal([]byte(groups), &values) != nil {
		return ""
	}
	return values[k.by]
}

// foundTo is the q-value up to which the article-level test finds a key.
const foundTo = 0.05

// compareKeys makes the charts of the key lemmas. Where the values of a column
// are compared, these stand for the sources. versus is nil unless two sides are
// compared with each other.
func (d *drawn) compareKeys() (keys chart.Keys, versus *chart.Versus) {
	k := d.keys
	compared := chart.Compared{Pair: k.pair != nil, List: k.list}
	sources, at := d.sources, d.at
	if k.byColumn() {
		compared.Column, compared.Of = k.by, d.ofValues.list
		sources, at = d.values.list, d.values.at
	}
	keys = chart.Keys{Caption: caption, Compared: compared, Sources: sources, Level: 100 * confidence}
	if k.pair != nil {
		keys.Only = []int{at[k.pair[0]], at[k.pair[1]]}
	}
	type placed struct {
		key int
		pos string
	}
	labelled := map[[2]string]placed{} // by source and lemma
	keys.Keys = make([][]chart.Key, len(keys.Sources))
	for _, r := range k.lemmas {
		of := &keys.Keys[at[r.Source]]
		lemma := [2]string{r.Source, r.Label}
		if before, ok := labelled[lemma]; ok { // the lemma of another part of speech
			(*of)[before.key].Label = r.Label + " " + strings.ToLower(before.pos)
			r.Label += " " + strings.ToLower(r.POS)
		} else {
			labelled[lemma] = placed{len(*of), r.POS}
		}
		*of = append(*of, chart.Key{
			Label: r.Label, Estimate: r.LogOdds, Low: r.LogOddsLow, High: r.LogOddsHigh, Z: r.LogOddsZ,
			Per1000:  1000 * float64(r.Mentions+r.AgainstMentions) / float64(r.SourceWords+r.AgainstSourceWords),
			Articles: r.Q <= foundTo, // false for a null
		})
	}
	if k.pair != nil && !k.list {
		a, b := keys.Only[0], keys.Only[1]
		versus = &chart.Versus{Caption: caption, Compared: compared, Sources: sources, A: a, B: b, Keys: keys.Keys[a]}
	}
	return keys, versus
}

// periodRow is what is drawn of the frames' counts over time.
type periodRow struct {
	Source         string  `table:"source"`
	Period         string  `table:"period"`
	Frame          string  `table:"frame"`
	SourceArticles int64   `table:"source_articles"`
	SourceWords    int64   `table:"source_words"`
	Mentions       int64   `table:"mentions"`
	Articles       int64   `table:"articles"`
	Per1000        float64 `table:"per_1000"`
}

var drawnPeriods = table.Some[periodRow](table.FramePeriods.Table)

// ratesOverTime are the frames' rates, periods without any article among them.
func (d *drawn) ratesOverTime() (chart.Periods, error) {
	p := chart.Periods{Caption: caption, Sources: d.sources, Frames: d.labels}
	if len(d.periodCounts) == 0 {
		return p, nil
	}
	byPeriod := func(a, b periodRow) int { return cmp.Compare(a.Period, b.Period) }
	var err error
	p.Periods, err = periodsFrom(slices.MinFunc(d.periodCounts, byPeriod).Period, slices.MaxFunc(d.periodCounts, byPeriod).Period)
	if err != nil {
		return p, fmt.Errorf("the table %s: %w", table.FramePeriods.Name, err)
	}
	at := map[string]int{}
	for i, name := range p.Periods {
		at[name] = i
	}
	p.Rates = make([][][]chart.TimeRate, len(p.Frames))
	for f := range p.Rates {
		p.Rates[f] = make([][]chart.TimeRate, len(p.Sources))
		for s := range p.Rates[f] {
			p.Rates[f][s] = make([]chart.TimeRate, len(p.Periods))
		}
	}
	for _, r := range d.periodCounts {
		f := slices.Index(d.frameIDs, r.Frame)
		p.Rates[f][d.at[r.Source]][at[r.Period]] = chart.TimeRate{
			Articles: int(r.SourceArticles), Words: int(r.SourceWords), Count: int(r.Mentions), With: int(r.Articles), Per1000: r.Per1000,
		}
	}
	return p, nil
}

// periodsFrom are the years or months from one to another.
func periodsFrom(first, last string) (names []string, err error) {
	layout, months := monthLayout, 1
	if len(first) == len(yearLayout) {
		layout, months = yearLayout, 12
	}
	from, err1 := time.Parse(layout, first)
	to, err2 := time.Parse(layout, last)
	if err1 != nil || err2 != nil {
		return nil, fmt.Errorf("%q and %q are not two years or two months", first, last)
	}
	for at := from; !at.After(to); at = at.AddDate(0, months, 0) {
		names = append(names, at.Format(layout))
	}
	return names, nil
}
