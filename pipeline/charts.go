package pipeline

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"epithet/pipeline/output"
	"epithet/stages/chart"
	"epithet/stages/report"
)

// figure is a chart that is yet to be drawn.
type figure struct {
	name string // of its files
	draw func() *chart.Figure
}

// figures are all charts: always those of what is counted and of the key terms,
// the rates over time where articles fall in several periods, and two sides
// against each other where there are just two.
func (d *drawn) figures() []figure {
	list := []figure{
		{"frames", func() *chart.Figure { return chart.DrawFrames(d.frames()) }},
		{"entities", func() *chart.Figure { return chart.DrawEntities(d.entities) }},
		{"dispersion", func() *chart.Figure { return chart.DrawDispersion(d.dispersion()) }},
		{"voices", func() *chart.Figure { return chart.DrawVoices(d.voicesBehind()) }},
		{"keyness", func() *chart.Figure { return chart.DrawKeys(d.keyChart) }},
	}
	if len(d.periods.Periods) > 1 {
		list = append(list, figure{"periods", func() *chart.Figure { return chart.DrawPeriods(d.periods) }})
	}
	if d.versus != nil {
		list = append(list, figure{"versus", func() *chart.Figure { return chart.DrawVersus(*d.versus) }})
	}
	return list
}

// write draws the chart and writes it in its forms. missing are characters that
// its font lacks.
func (f figure) write(out *output.Folder) (files []Output, missing []rune, err error) {
	drawn := f.draw()
	for _, form := range []struct {
		ending string
		write  func(io.Writer) error
	}{{"png", drawn.PNG}, {"svg", drawn.SVG}} {
		name := "charts/" + f.name + "." + form.ending
		to, err := createHashing(out.Path(name))
		if err != nil {
			return nil, nil, err
		}
		if err := form.write(to); err != nil {
			return nil, nil, err
		}
		o, err := to.close(Output{Path: name})
		if err != nil {
			return nil, nil, err
		}
		files = append(files, o)
	}
	return files, drawn.Missing(), nil
}

// missingNotice lists characters that the charts' font lacks.
func missingNotice(missing []rune) string {
	var all []string
	for _, r := range missing {
		all = append(all, fmt.Sprintf("%c (U+%04X)", r, r))
	}
	slices.Sort(all)
	return "the charts' font lacks " + strings.Join(slices.Compact(all), ", ") + "; the charts show U+FFFD there, the tables have the names whole"
}

// caption names the maker of all charts; the rest of it the charts find.
var caption = chart.Caption{Maker: "Analysed with epithet " + Version + "."}

func (d *drawn) frames() chart.Frames {
	c := chart.Frames{Caption: caption, Sources: d.sources, Frames: d.labels, Level: int(math.Round(100 * confidence))}
	c.Rates = make([][]chart.Rate, len(d.labels))
	for i := range c.Rates {
		c.Rates[i] = make([]chart.Rate, len(d.sources))
	}
	for _, f := range d.frameCounts {
		r := chart.Rate{Count: int(f.Mentions), Per1000: f.Per1000}
		switch {
		case !math.IsNaN(f.ArticleLow):
			r.Low, r.High, r.Interval = f.ArticleLow, f.ArticleHigh, chart.ArticleInterval
		case !math.IsNaN(f.WilsonLow):
			r.Low, r.High, r.Interval = f.WilsonLow, f.WilsonHigh, chart.WilsonInterval
		}
		c.Rates[slices.Index(d.frameIDs, f.Frame)][d.at[f.Source]] = r
	}
	return c
}

// countEntities counts the lexicon's entities, or the discovered ones where the
// lexicon has none.
func (d *drawn) countEntities() chart.Entities {
	c := chart.Entities{Caption: caption, Sources: d.sources, Kind: "entities of the lexicon"}
	listed := map[string]bool{} // an entity's mentions may be found in other ways, too
	for _, e := range d.entityCounts {
		if e.Method != "discovered" {
			listed[e.EntityID] = true
		}
	}
	var counts []entityRow
	for _, e := range d.entityCounts {
		if len(listed) == 0 || listed[e.EntityID] {
			counts = append(counts, e)
		}
	}
	if len(listed) == 0 {
		c.Kind = "discovered entities"
	}
	// Entities that are named equally often stand by name.
	slices.SortStableFunc(counts, func(a, b entityRow) int {
		return report.CompareEntities(a.Entity, a.EntityID, b.Entity, b.EntityID)
	})
	at := map[string]int{}
	for _, e := range counts {
		i, ok := at[e.EntityID]
		if !ok {
			i = len(c.Entities)
			at[e.EntityID] = i
			c.Entities = append(c.Entities, e.Entity)
			c.Counts = append(c.Counts, make([]int, len(d.sources)))
			c.Rates = append(c.Rates, make([]float64, len(d.sources)))
		}
		c.Counts[i][d.at[e.Source]] += int(e.Mentions)
		c.Rates[i][d.at[e.Source]] += e.Per1000
	}
	return c
}

func (d *drawn) dispersion() chart.Dispersion {
	return chart.Dispersion{Caption: caption, Sources: d.sources, Frames: d.labels, Articles: d.strips}
}

func (d *drawn) voicesBehind() chart.Voices {
	return chart.Voices{Caption: caption, Sources: d.sources, Frames: d.labels, Counts: d.voices}
}
