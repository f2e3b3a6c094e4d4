package pipeline

import (
	"cmp"
	"slices"
	"time"

	"epithet/pipeline/table"
	"epithet/stages/chart"
	"epithet/stages/report"
)

// drawn is what charts and page are made of: the small tables, read once for
// both, and what the charts need of the large ones. It does not change once it
// is read, so that all may be drawn at the same time.
type drawn struct {
	tables           string         // the folder
	ahead            bool           // whether large tables are read on a processor of their own
	sources          []chart.Source // sorted by name
	at               map[string]int // a source's index in sources
	values, ofValues extents        // the values of the column that is compared, and the sources of their articles
	documents        []report.Document
	frameCounts      []table.FrameCount
	frameIDs, labels []string
	entityCounts     *entityTable
	entities         chart.Entities
	strips           []chart.Strip
	voices           [][]chart.VoiceCounts // by frame, then by source
	keys             *keyTerms
	keyChart         chart.Keys
	versus           *chart.Versus // nil unless two sides are compared with each other
	periodCounts     []periodRow
	periods          chart.Periods
}

// The columns that are drawn of tables of which most are not.
type (
	documentRow struct {
		DocID          string    `table:"doc_id"`
		Source         string    `table:"source"`
		Title          string    `table:"title"`
		Path           string    `table:"path"`
		Published      time.Time `table:"published"`
		Groups         string    `table:"groups"`
		Words          int64     `table:"words"`
		Bytes          int64     `table:"bytes"`
		FurnitureBytes int64     `table:"furniture_bytes"`
	}
	markRow struct {
		DocID string `table:"doc_id"`
		Word  int64  `table:"word"`
		Frame string `table:"frame"`
		Voice string `table:"voice"`
	}
)

var (
	drawnDocuments = table.Some[documentRow](table.Documents.Table)
	drawnMarks     = table.Some[markRow](table.Characterisations.Table)
)

// readDrawn reads a folder of tables, several of them at a time where there
// are workers.
func readDrawn(tables string, workers int) (*drawn, error) {
	d := &drawn{tables: tables, ahead: workers > 1}
	err := inParallel(workers,
		func() (err error) {
			d.entityCounts, err = readEntityCounts(tables)
			return err
		},
		func() (err error) {
			if d.frameCounts, err = allRows(tables, table.FrameCounts); err != nil {
				return err
			}
			if d.keys, err = readKeys(tables); err != nil {
				return err
			}
			return d.readArticles()
		},
		func() (err error) {
			d.periodCounts, err = allRows(tables, drawnPeriods)
			return err
		},
	)
	if err != nil {
		return nil, err
	}
	d.entities = d.entityCounts.chart(d.sources, d.at)
	d.keyChart, d.versus = d.compareKeys()
	d.periods, err = d.ratesOverTime()
	return d, err
}

// readArticles reads what grows with the articles.
func (d *drawn) readArticles() error {
	var all extents
	articles := map[string]int{} // an article's index in documents, and in strips
	err := eachRow(d.tables, drawnDocuments, func(r documentRow) {
		i, side := all.add(r.Source, &r), d.keys.sideOf(r.Groups)
		if d.keys.compares(side) {
			d.values.add(side, &r)
			d.ofValues.add(r.Source, &r)
		}
		articles[r.DocID] = len(d.documents)
		d.documents = append(d.documents, report.Document{
			ID: r.DocID, Source: r.Source, Title: r.Title, Path: r.Path, Published: r.Published,
			Words: r.Words, Bytes: r.Bytes, Furniture: r.FurnitureBytes, Side: side,
		})
		d.strips = append(d.strips, chart.Strip{Source: i, Label: cmp.Or(r.Title, r.DocID), Words: int(r.Words)})
	})
	if err != nil {
		return err
	}
	d.sources, d.at = all.list, all.at
	for _, f := range d.frameCounts {
		if !slices.Contains(d.frameIDs, f.Frame) {
			d.frameIDs = append(d.frameIDs, f.Frame)
			d.labels = append(d.labels, f.Label)
			d.voices = append(d.voices, make([]chart.VoiceCounts, len(d.sources)))
		}
	}
	d.sortSources()
	return eachRow(d.tables, drawnMarks, func(r markRow) {
		frame := slices.Index(d.frameIDs, r.Frame)
		if frame < 0 {
			return
		}
		strip := &d.strips[articles[r.DocID]]
		strip.Marks = append(strip.Marks, chart.Mark{Frame: frame, At: (float64(r.Word) + 0.5) / float64(max(1, strip.Words))})
		if voice := slices.Index(chart.VoiceNames[:], r.Voice); voice >= 0 {
			d.voices[frame][strip.Source][voice]++
		}
	})
}

// sortSources puts the sources in the order of their names.
func (d *drawn) sortSources() {
	byNumber := slices.Clone(d.sources)
	slices.SortFunc(d.sources, func(a, b chart.Source) int { return cmp.Compare(a.Name, b.Name) })
	for i, s := range d.sources {
		d.at[s.Name] = i
	}
	for i := range d.strips {
		d.strips[i].Source = d.at[byNumber[d.strips[i].Source].Name]
	}
}

// extents are the sizes and dates of what articles are of, in the order of their
// first articles: their sources, or the values of a column.
type extents struct {
	list []chart.Source
	at   map[string]int // the index in list, by name
}

// add adds an article, and gives the index of what it is of.
func (e *extents) add(name string, r *documentRow) int {
	i, ok := e.at[name]
	if !ok {
		if e.at == nil {
			e.at = map[string]int{}
		}
		i = len(e.list)
		e.at[name] = i
		e.list = append(e.list, chart.Source{Name: name})
	}
	e.list[i].Articles++
	e.list[i].Words += int(r.Words)
	addDay(&e.list[i], r.Published)
	return i
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
