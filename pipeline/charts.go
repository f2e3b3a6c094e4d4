package pipeline

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"epithet/pipeline/output"
	"epithet/stages/chart"
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
	return "the charts' font lacks " + strings.Join(slices.Compact(all), ", ") + "; the charts show □ there, the tables have the names whole"
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

func (d *drawn) dispersion() chart.Dispersion {
	return chart.Dispersion{Caption: caption, Sources: d.sources, Frames: d.labels, Articles: d.strips}
}

func (d *drawn) voicesBehind() chart.Voices {
	return chart.Voices{Caption: caption, Sources: d.sources, Frames: d.labels, Counts: d.voices}
}
