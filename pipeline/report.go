package pipeline

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"epithet/pipeline/output"
	"epithet/pipeline/table"
	"epithet/stages/article"
	"epithet/stages/chart"
	"epithet/stages/report"
)

// Report draws the charts and writes the page anew from the tables of an
// output folder; the articles are not needed. On an error the folder is as it
// was.
func Report(dir string) (*Summary, error) {
	if _, err := readManifest(dir); err != nil { // before anything is made there
		return nil, err
	}
	out, err := output.Begin(dir)
	if err != nil {
		return nil, err
	}
	sum, err := redraw(dir, out)
	if err != nil {
		out.Discard()
		return nil, err
	}
	return sum, out.Commit()
}

func readManifest(dir string) (*manifest, error) {
	path := filepath.Join(dir, "manifest.json")
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s holds no results of a run; make them first: epithet run --out %s", dir, dir)
	}
	if err != nil {
		return nil, err
	}
	m := new(manifest)
	if err := json.Unmarshal(data, m); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return m, nil
}

func redraw(dir string, out *output.Folder) (*Summary, error) {
	m, err := readManifest(dir) // as no other run can change it any more
	if err != nil {
		return nil, err
	}
	if err := placeTables(dir, m, out); err != nil {
		return nil, err
	}
	sum := new(Summary)
	if sum.Outputs, sum.Notices, err = draw(out, runtime.GOMAXPROCS(0)); err != nil {
		return nil, err
	}
	for _, o := range sum.Outputs {
		m.Outputs = append(m.Outputs, manifestFile{Path: o.Path, SHA256: o.SHA256, Bytes: o.Bytes})
	}
	m.drawnBy(thisMaker())
	return sum, m.write(out)
}

// placeTables puts the tables that m lists from dir into the new folder, and
// leaves in m nothing else.
func placeTables(dir string, m *manifest, out *output.Folder) error {
	kept := m.Outputs[:0]
	for _, o := range m.Outputs {
		if !strings.HasPrefix(o.Path, "tables/") {
			continue
		}
		if !filepath.IsLocal(o.Path) {
			return fmt.Errorf("%s: the manifest lists %q, which is outside the folder", dir, o.Path)
		}
		err := place(filepath.Join(dir, filepath.FromSlash(o.Path)), out.Path(o.Path))
		if errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("%s: %s of the run is gone; make it again: epithet run --out %s", dir, o.Path, dir)
		}
		if err != nil {
			return err
		}
		kept = append(kept, o)
	}
	m.Outputs = kept
	return nil
}

// writeReport writes report.html.
func writeReport(out *output.Folder, d *drawn) (Output, error) {
	f, err := createHashing(out.Path("report.html"))
	if err != nil {
		return Output{}, err
	}
	err = report.Write(f, d.page())
	o, closed := f.close(Output{Path: "report.html"})
	if err != nil {
		return o, fmt.Errorf("report.html: %w", err)
	}
	return o, closed
}

// Columns of the large tables that the page shows.
type (
	quoteRow struct {
		Source string `table:"source"`
	}
	termRow struct {
		DocID      string  `table:"doc_id"`
		Sent       int32   `table:"sent"`
		Start      int64   `table:"start"`
		End        int64   `table:"end"`
		Word       int64   `table:"word"`
		Surface    string  `table:"surface"`
		Term       string  `table:"term"`
		Frame      string  `table:"frame"`
		Target     string  `table:"target"`
		Holder     string  `table:"holder"`
		Voice      string  `table:"voice"`
		Polarity   string  `table:"polarity"`
		Contested  bool    `table:"contested"`
		Confidence float64 `table:"confidence"`
	}
	mentionRow struct {
		DocID    string `table:"doc_id"`
		Sent     int32  `table:"sent"`
		Start    int64  `table:"start"`
		End      int64  `table:"end"`
		Surface  string `table:"surface"`
		EntityID string `table:"entity_id"`
	}
	sentenceRow struct {
		DocID string `table:"doc_id"`
		Sent  int32  `table:"sent"`
		Start int64  `table:"start"`
		Kind  string `table:"kind"`
		Text  string `table:"text"`
	}
)

var (
	shownQuotes    = table.Some[quoteRow](table.Quotes.Table)
	shownTerms     = table.Some[termRow](table.Characterisations.Table)
	shownMentions  = table.Some[mentionRow](table.EntityMentions.Table)
	shownSentences = table.Some[sentenceRow](table.Sentences.Table)
)

// page is what the page shows: the small tables, and the large ones as the page
// goes through them.
func (d *drawn) page() report.Input {
	in := report.Input{
		Version: Version, Level: int(math.Round(100 * confidence)), Looks: map[string]report.Look{},
		Data:      chart.DataLine(d.sources) + " " + caption.Maker,
		Documents: d.documents, Entities: d.entityCounts.rows(),
	}
	for i, look := range chart.Looks(d.sources) {
		in.Looks[d.sources[i].Name] = report.Look(look)
	}
	d.addComparisons(&in)
	for _, f := range d.frameCounts {
		in.Frames = append(in.Frames, report.FrameCount{Source: f.Source, Frame: f.Frame, Label: f.Label, Rate: reportRate(f.Rate)})
	}
	in.Terms = mapped(d, shownTerms, func(r termRow) report.Term {
		return report.Term{
			DocID: r.DocID, Sent: r.Sent, Start: r.Start, End: r.End, Word: r.Word, Surface: r.Surface,
			Frame: r.Frame, Term: r.Term, Voice: r.Voice, Polarity: r.Polarity, Target: r.Target, Holder: r.Holder,
			Contested: r.Contested, Confidence: r.Confidence,
		}
	})
	in.Quotes = mapped(d, shownQuotes, func(r quoteRow) string { return r.Source })
	in.Mentions = mapped(d, shownMentions, func(r mentionRow) report.Mention {
		return report.Mention{DocID: r.DocID, Sent: r.Sent, Start: r.Start, End: r.End, Surface: r.Surface, ID: r.EntityID}
	})
	in.Sentences = mapped(d, shownSentences, func(r sentenceRow) report.Sentence {
		return report.Sentence{DocID: r.DocID, Sent: r.Sent, Start: r.Start, Text: r.Text, Furniture: r.Kind == article.Furniture.String()}
	})
	return in
}

func reportRate(r table.Rate) report.Rate {
	out := report.Rate{Mentions: r.Mentions, Articles: r.Articles, Per1000: r.Per1000, Low: r.WilsonLow, High: r.WilsonHigh}
	if !math.IsNaN(r.ArticleLow) {
		out.Low, out.High, out.ByArticles = r.ArticleLow, r.ArticleHigh, true
	}
	return out
}

// mapped reads a table row by row as another type; it is nil where the table
// was not written.
func mapped[R, S any](d *drawn, t table.Of[R], to func(R) S) iter.Seq2[S, error] {
	if _, err := Parts(d.tables, t.Name); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	rows := Rows(d.tables, t)
	if d.ahead {
		rows = ahead(rows)
	}
	return func(yield func(S, error) bool) {
		for row, err := range rows {
			if !yield(to(row), err) || err != nil {
				return
			}
		}
	}
}
