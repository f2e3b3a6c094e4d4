package pipeline

import (
	"cmp"
	"fmt"
	"io"
	"math"
	"path/filepath"
	"slices"
	"strings"

	"epithet/pipeline/output"
	"epithet/pipeline/table"
	"epithet/stages/chart"
)

// drawCharts draws all charts from the tables in the output folder.
func drawCharts(out *output.Folder) (outputs []Output, notices []string, err error) {
	d, err := readChartData(filepath.Dir(out.Path("tables/x")))
	if err != nil {
		return nil, nil, err
	}
	missing := map[rune]bool{}
	for _, c := range []struct {
		name   string
		figure *chart.Figure
	}{
		{"frames", chart.DrawFrames(d.frames())},
		{"entities", chart.DrawEntities(d.entities())},
		{"dispersion", chart.DrawDispersion(d.dispersion())},
	} {
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
			o, err := f.close(Output{Path: name, Kind: "chart"})
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
	sources           []chart.Source // sorted by name
	documents         []table.Document
	frameCounts       []table.FrameCount
	entityCounts      []table.EntityCount
	characterisations []table.Characterisation
	frameIDs, labels  []string
}

func readChartData(tables string) (*chartData, error) {
	d := &chartData{}
	var err [4]error
	d.documents, err[0] = readTable(tables, table.Documents)
	d.frameCounts, err[1] = readTable(tables, table.FrameCounts)
	d.entityCounts, err[2] = readTable(tables, table.EntityCounts)
	d.characterisations, err[3] = readTable(tables, table.Characterisations)
	if err := firstError(err[:]...); err != nil {
		return nil, err
	}
	for _, doc := range d.documents {
		i := d.source(doc.Source)
		if i < 0 {
			d.sources = append(d.sources, chart.Source{Name: doc.Source})
			i = len(d.sources) - 1
		}
		d.sources[i].Articles++
		d.sources[i].Words += int(doc.Words)
	}
	slices.SortFunc(d.sources, func(a, b chart.Source) int { return cmp.Compare(a.Name, b.Name) })
	for _, f := range d.frameCounts {
		if !slices.Contains(d.frameIDs, f.Frame) {
			d.frameIDs = append(d.frameIDs, f.Frame)
			d.labels = append(d.labels, f.Label)
		}
	}
	return d, nil
}

func readTable[R any](dir string, t table.Of[R]) ([]R, error) {
	r, err := table.Open(filepath.Join(dir, t.Name+".parquet"))
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var rows []R
	for row, err := range t.Rows(r) {
		if err != nil {
			return nil, err
		}
		rows = append(rows, row)
	}
	return rows, nil
}

func (d *chartData) source(name string) int {
	return slices.IndexFunc(d.sources, func(s chart.Source) bool { return s.Name == name })
}

func (d *chartData) frames() chart.Frames {
	c := chart.Frames{Sources: d.sources, Frames: d.labels, Level: int(math.Round(100 * confidence))}
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
		c.Rates[slices.Index(d.frameIDs, f.Frame)][d.source(f.Source)] = r
	}
	return c
}

// entities shows the lexicon's entities, or the discovered ones where the
// lexicon has none.
func (d *chartData) entities() chart.Entities {
	c := chart.Entities{Sources: d.sources}
	catalogued := slices.ContainsFunc(d.entityCounts, func(e table.EntityCount) bool { return e.Method != "discovered" })
	at := map[string]int{}
	for _, e := range d.entityCounts {
		if catalogued && e.Method == "discovered" {
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
		c.Counts[i][d.source(e.Source)] += int(e.Mentions)
		c.Rates[i][d.source(e.Source)] += e.Per1000
	}
	return c
}

func (d *chartData) dispersion() chart.Dispersion {
	c := chart.Dispersion{Sources: d.sources, Frames: d.labels}
	at := map[string]int{}
	for _, doc := range d.documents {
		label := doc.Title
		if label == "" {
			label = doc.DocID
		}
		at[doc.DocID] = len(c.Articles)
		c.Articles = append(c.Articles, chart.Strip{
			Source: d.source(doc.Source), Label: label, Words: int(doc.Words), Marks: make([][]float64, len(d.labels)),
		})
	}
	for _, t := range d.characterisations {
		strip := &c.Articles[at[t.DocID]]
		if f := slices.Index(d.frameIDs, t.Frame); f >= 0 {
			strip.Marks[f] = append(strip.Marks[f], (float64(t.Word)+0.5)/float64(max(1, strip.Words)))
		}
	}
	return c
}
