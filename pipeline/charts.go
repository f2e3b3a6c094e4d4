package pipeline

import (
	"cmp"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"time"

	"epithet/pipeline/output"
	"epithet/pipeline/table"
	"epithet/stages/chart"
	"epithet/stages/report"
)

// drawCharts draws all charts from the tables in the output folder.
func drawCharts(out *output.Folder) (outputs []Output, notices []string, err error) {
	d, err := readChartData(out.Path("tables"))
	if err != nil {
		return nil, nil, err
	}
	missing := map[rune]bool{}
	figures := []namedFigure{
		{"frames", chart.DrawFrames(d.frames())},
		{"entities", chart.DrawEntities(d.entities())},
		{"dispersion", chart.DrawDispersion(d.dispersion())},
		{"voices", chart.DrawVoices(d.voicesBehind())},
	}
	compared, err := comparisonCharts(out.Path("tables"), d)
	if err != nil {
		return nil, nil, err
	}
	for _, c := range append(figures, compared...) {
		for _, r := range c.figure.Missing() {
			missing[r] = true
		}
		for _, form := range []struct {
			ending string
			write  func(io.Writer) error
		}{{"png", c.figure.PNG}, {"svg", c.figure.SVG}} {
			name := "charts/" + c.name + "." + form.ending
			f, err := createHashing(out.Path(name))
			if err != nil {
				return nil, nil, err
			}
			if err := form.write(f); err != nil {
				return nil, nil, err
			}
			o, err := f.close(Output{Path: name})
			if err != nil {
				return nil, nil, err
			}
			outputs = append(outputs, o)
		}
	}
	if len(missing) > 0 {
		var all []string
		for r := range missing {
			all = append(all, fmt.Sprintf("%c (U+%04X)", r, r))
		}
		slices.Sort(all)
		notices = append(notices, "the charts' font lacks "+strings.Join(all, ", ")+"; the charts show U+FFFD there, the tables have the names whole")
	}
	return outputs, notices, nil
}

// chartData is what the charts need of the tables.
type chartData struct {
	sources          []chart.Source // sorted by name
	at               map[string]int // a source's index in sources
	frameCounts      []table.FrameCount
	entityCounts     []table.EntityCount
	frameIDs, labels []string
	strips           []chart.Strip
	voices           [][]chart.VoiceCounts // by frame, then by source
}

func readChartData(tables string) (*chartData, error) {
	d := &chartData{at: map[string]int{}}
	articles := map[string]int{} // an article's index in strips
	err := firstError(
		eachRow(tables, table.FrameCounts, func(r table.FrameCount) { d.frameCounts = append(d.frameCounts, r) }),
		eachRow(tables, table.EntityCounts, func(r table.EntityCount) { d.entityCounts = append(d.entityCounts, r) }),
		eachRow(tables, table.Documents, func(r table.Document) {
			i, ok := d.at[r.Source]
			if !ok {
				i = len(d.sources)
				d.at[r.Source] = i
				d.sources = append(d.sources, chart.Source{Name: r.Source})
			}
			d.sources[i].Articles++
			d.sources[i].Words += int(r.Words)
			addDay(&d.sources[i], r.Published)
			articles[r.DocID] = len(d.strips)
			d.strips = append(d.strips, chart.Strip{Source: i, Label: cmp.Or(r.Title, r.DocID), Words: int(r.Words)})
		}),
	)
	if err != nil {
		return nil, err
	}
	for _, f := range d.frameCounts {
		if !slices.Contains(d.frameIDs, f.Frame) {
			d.frameIDs = append(d.frameIDs, f.Frame)
			d.labels = append(d.labels, f.Label)
			d.voices = append(d.voices, make([]chart.VoiceCounts, len(d.sources)))
		}
	}
	d.sortSources()
	return d, eachRow(tables, table.Characterisations, func(r table.Characterisation) {
		frame := slices.Index(d.frameIDs, r.Frame)
		if frame < 0 {
			return
		}
		strip := &d.strips[articles[r.DocID]]
		if strip.Marks == nil {
			strip.Marks = make([][]float64, len(d.labels))
		}
		strip.Marks[frame] = append(strip.Marks[frame], (float64(r.Word)+0.5)/float64(max(1, strip.Words)))
		if voice := slices.Index(chart.VoiceNames[:], r.Voice); voice >= 0 {
			d.voices[frame][strip.Source][voice]++
		}
	})
}

// sortSources puts the sources in the order of their names.
func (d *chartData) sortSources() {
	byNumber := slices.Clone(d.sources)
	slices.SortFunc(d.sources, func(a, b chart.Source) int { return cmp.Compare(a.Name, b.Name) })
	for i, s := range d.sources {
		d.at[s.Name] = i
	}
	for i := range d.strips {
		d.strips[i].Source = d.at[byNumber[d.strips[i].Source].Name]
	}
}

// addDay widens a source's dates to an article's day; one without is counted.
func addDay(s *chart.Source, published time.Time) {
	if published.IsZero() {
		s.Undated++
		return
	}
	day := published.Format(time.DateOnly)
	if s.First == "" || day < s.First {
		s.First = day
	}
	s.Last = max(s.Last, day)
}

// caption names the maker of all charts; the rest of it the charts find.
var caption = chart.Caption{Maker: "Analysed with epithet " + Version + "."}

func (d *chartData) frames() chart.Frames {
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

// entities shows the lexicon's entities, or the discovered ones where the
// lexicon has none.
func (d *chartData) entities() chart.Entities {
	c := chart.Entities{Caption: caption, Sources: d.sources, Kind: "entities of the lexicon"}
	catalogued := map[string]bool{} // a listed entity's mentions may be found in other ways, too
	for _, e := range d.entityCounts {
		if e.Method != "discovered" {
			catalogued[e.EntityID] = true
		}
	}
	if len(catalogued) == 0 {
		c.Kind = "discovered entities"
	}
	byName := slices.Clone(d.entityCounts) // entities named equally often stand by name
	slices.SortStableFunc(byName, func(a, b table.EntityCount) int {
		return report.CompareEntities(a.Entity, a.EntityID, b.Entity, b.EntityID)
	})
	at := map[string]int{}
	for _, e := range byName {
		if len(catalogued) > 0 && !catalogued[e.EntityID] {
			continue
		}
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

func (d *chartData) dispersion() chart.Dispersion {
	return chart.Dispersion{Caption: caption, Sources: d.sources, Frames: d.labels, Articles: d.strips}
}

func (d *chartData) voicesBehind() chart.Voices {
	return chart.Voices{Caption: caption, Sources: d.sources, Frames: d.labels, Counts: d.voices}
}
