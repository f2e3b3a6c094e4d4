package pipeline

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"epithet/pipeline/table"
	"epithet/stages/chart"
)

// keyRow is what is drawn of a lemma in the table keyness.
type keyRow struct {
	By                 string  `table:"by"`
	Source             string  `table:"source"`
	Against            string  `table:"against"`
	Unit               string  `table:"unit"`
	POS                string  `table:"pos"`
	Label              string  `table:"label"`
	Mentions           int64   `table:"mentions"`
	SourceArticles     int64   `table:"source_articles"`
	SourceWords        int64   `table:"source_words"`
	Per1000            float64 `table:"per_1000"`
	AgainstMentions    int64   `table:"against_mentions"`
	AgainstSourceWords int64   `table:"against_source_words"`
	AgainstPer1000     float64 `table:"against_per_1000"`
	LogOdds            float64 `table:"log_odds"`
	LogOddsLow         float64 `table:"log_odds_low"`
	LogOddsHigh        float64 `table:"log_odds_high"`
	LogOddsZ           float64 `table:"log_odds_z"`
	Q                  float64 `table:"article_q"`
}

var drawnKeyness = table.Some[keyRow](table.KeynessTable.Table)

// keyTerms are the lemmas of a comparison.
type keyTerms struct {
	by      string         // bySource, or the column whose values are compared; empty where nothing is
	sides   []chart.Source // in the order of the rows
	against map[string]string
	lemmas  []keyRow
}

func readKeys(tables string) (*keyTerms, error) {
	k := &keyTerms{against: map[string]string{}}
	return k, eachRow(tables, drawnKeyness, func(r keyRow) {
		k.by = r.By
		if _, ok := k.against[r.Source]; !ok {
			k.sides = append(k.sides, chart.Source{Name: r.Source, Articles: int(r.SourceArticles), Words: int(r.SourceWords)})
		}
		k.against[r.Source] = r.Against
		if r.Unit == lemmaUnit {
			k.lemmas = append(k.lemmas, r)
		}
	})
}

// sideOf is the side that an article is on, by its groups: the value of the
// column that is compared. It is empty where there is none, and where sources
// are compared.
func (k *keyTerms) sideOf(groups string) string {
	var values map[string]string
	if k.by == bySource || k.by == "" || groups == "" || json.Unmarshal([]byte(groups), &values) != nil {
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
	keys = chart.Keys{Caption: caption, Sources: d.sources, Level: 100 * confidence}
	k, at := d.keys, maps.Clone(d.at)
	if len(k.sides) == 0 {
		return keys, nil
	}
	if k.by != bySource {
		keys.Sources, at = nil, map[string]int{}
	}
	for _, s := range k.sides {
		if _, ok := at[s.Name]; !ok {
			at[s.Name] = len(keys.Sources)
			keys.Sources = append(slices.Clip(keys.Sources), s)
		}
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
	if len(k.sides) != 2 {
		return keys, nil
	}
	a, b := k.sides[0].Name, k.sides[1].Name
	if a > b {
		a, b = b, a
	}
	if k.against[a] == b && k.against[b] == a {
		versus = &chart.Versus{Caption: caption, Sources: keys.Sources, A: at[a], B: at[b], Keys: keys.Keys[at[a]]}
	}
	return keys, versus
}

// periodRow is what is drawn of the frames' counts over time.
type periodRow struct {
	Source         string  `table:"source"`
	Period         string  `table:"period"`
	Frame          string  `table:"frame"`
	SourceArticles int64   `table:"source_articles"`
	Mentions       int64   `table:"mentions"`
	Per1000        float64 `table:"per_1000"`
}

var drawnPeriods = table.Some[periodRow](table.FramePeriods.Table)

// ratesOverTime are the frames' rates, periods without any article among them.
func (d *drawn) ratesOverTime() chart.Periods {
	p := chart.Periods{Caption: caption, Sources: d.sources, Frames: d.labels}
	if len(d.periodCounts) == 0 {
		return p
	}
	byPeriod := func(a, b periodRow) int { return cmp.Compare(a.Period, b.Period) }
	last := slices.MaxFunc(d.periodCounts, byPeriod).Period
	at := map[string]int{}
	for name := slices.MinFunc(d.periodCounts, byPeriod).Period; ; name = nextPeriod(name) {
		at[name] = len(p.Periods)
		p.Periods = append(p.Periods, name)
		if name >= last {
			break
		}
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
		p.Rates[f][d.at[r.Source]][at[r.Period]] = chart.TimeRate{Articles: int(r.SourceArticles), Count: int(r.Mentions), Per1000: r.Per1000}
	}
	return p
}

// nextPeriod is the year or month after one.
func nextPeriod(name string) string {
	year, _ := strconv.Atoi(name[:4]) // as monthOf writes it
	if len(name) == len("2024") {
		return fmt.Sprintf("%04d", year+1)
	}
	month, _ := strconv.Atoi(name[5:])
	if month == 12 {
		year, month = year+1, 0
	}
	return fmt.Sprintf("%04d-%02d", year, month+1)
}
