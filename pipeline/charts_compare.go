package pipeline

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"epithet/pipeline/table"
	"epithet/stages/chart"
)

type namedFigure struct {
	name   string
	figure *chart.Figure
}

// comparisonCharts draws the tables of comparisons: always the key terms, the
// rates over time where articles fall in several periods, and two sides against
// each other where there are just two.
func comparisonCharts(tables string, d *chartData) ([]namedFigure, error) {
	keys, err := readKeys(tables, d)
	if err != nil {
		return nil, err
	}
	periods, err := readPeriods(tables, d)
	if err != nil {
		return nil, err
	}
	figures := []namedFigure{{"keyness", chart.DrawKeys(keys.keys)}}
	if len(periods.Periods) > 1 {
		figures = append(figures, namedFigure{"periods", chart.DrawPeriods(periods)})
	}
	if keys.versus != nil {
		figures = append(figures, namedFigure{"versus", chart.DrawVersus(*keys.versus)})
	}
	return figures, nil
}

type keyCharts struct {
	keys   chart.Keys
	versus *chart.Versus // nil unless two sides are compared with each other
}

// found is the q-value up to which the article-level test finds a key.
const found = 0.05

// readKeys reads the key lemmas. Where the values of a column are compared,
// these stand for the sources.
func readKeys(tables string, d *chartData) (*keyCharts, error) {
	c := &keyCharts{keys: chart.Keys{Caption: caption, Sources: d.sources, Level: 100 * confidence}}
	at := d.at
	sides := map[string]string{} // to the other side
	type placed struct {
		key int
		pos string
	}
	labelled := map[[2]string]placed{} // by source and lemma
	err := eachRow(tables, table.KeynessTable, func(r table.Keyness) {
		if r.By != bySource && len(sides) == 0 {
			c.keys.Sources, at = nil, map[string]int{}
		}
		if _, ok := at[r.Source]; !ok {
			at[r.Source] = len(c.keys.Sources)
			c.keys.Sources = append(c.keys.Sources, chart.Source{Name: r.Source, Articles: int(r.SourceArticles), Words: int(r.SourceWords)})
		}
		sides[r.Source] = r.Against
		for len(c.keys.Keys) < len(c.keys.Sources) {
			c.keys.Keys = append(c.keys.Keys, nil)
		}
		if r.Unit != lemmaUnit {
			return
		}
		i := at[r.Source]
		lemma := [2]string{r.Source, r.Label}
		if at, ok := labelled[lemma]; ok { // the lemma of another part of speech
			k := &c.keys.Keys[i][at.key]
			k.Label = r.Label + " " + strings.ToLower(at.pos)
			r.Label += " " + strings.ToLower(r.POS)
		} else {
			labelled[lemma] = placed{len(c.keys.Keys[i]), r.POS}
		}
		c.keys.Keys[i] = append(c.keys.Keys[i], chart.Key{
			Label: r.Label, Estimate: r.LogOdds, Low: r.LogOddsLow, High: r.LogOddsHigh, Z: r.LogOddsZ,
			Per1000:  1000 * float64(r.Mentions+r.AgainstMentions) / float64(r.SourceWords+r.AgainstSourceWords),
			Articles: r.ArticleTest.Q <= found, // false for a null
		})
	})
	if err != nil || len(sides) != 2 {
		return c, err
	}
	for a, b := range sides {
		if a < b && sides[b] == a {
			c.versus = &chart.Versus{Caption: caption, Sources: c.keys.Sources, A: at[a], B: at[b], Keys: c.keys.Keys[at[a]]}
		}
	}
	return c, nil
}

// readPeriods reads the frames' rates over time, periods without any article
// among them.
func readPeriods(tables string, d *chartData) (chart.Periods, error) {
	p := chart.Periods{Caption: caption, Sources: d.sources, Frames: d.labels}
	var rows []table.FramePeriod
	err := eachRow(tables, table.FramePeriods, func(r table.FramePeriod) { rows = append(rows, r) })
	if err != nil || len(rows) == 0 {
		return p, err
	}
	first := slices.MinFunc(rows, func(a, b table.FramePeriod) int { return cmp.Compare(a.Period, b.Period) }).Period
	last := slices.MaxFunc(rows, func(a, b table.FramePeriod) int { return cmp.Compare(a.Period, b.Period) }).Period
	at := map[string]int{}
	for name := first; ; name = nextPeriod(name) {
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
	for _, r := range rows {
		f := slices.Index(d.frameIDs, r.Frame)
		p.Rates[f][d.at[r.Source]][at[r.Period]] = chart.TimeRate{Articles: int(r.SourceArticles), Count: int(r.Mentions), Per1000: r.Per1000}
	}
	return p, nil
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
