package pipeline

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"epithet/pipeline/study"
	"epithet/pipeline/table"
	"epithet/stages/chart"
)

// reportData is what the test reads of the page's data.
type reportData struct {
	Totals  struct{ Terms, Mentions, Words, Kept int64 }
	Sources struct {
		Name                    []string
		Light, Shape            []string
		Words, Mentions, Quotes []int64
	}
	Sides   struct{ Name []string }
	Periods struct{ Name []string }
	Versus  struct{ Term []string }
	Frames  struct{ ID []string }
	Who     struct {
		Source, Frame []int
		N             []int64
	}
	Texts    []string
	Docs     struct{ Path []string }
	Passages struct {
		Doc, Text, At, Len, Frame []int
		Start, End                []int64
	}
}

func readPage(t *testing.T, out string) (html []byte, d reportData) {
	t.Helper()
	html, err := os.ReadFile(filepath.Join(out, "report.html"))
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(`(?s)id="data">(.*?)</script>`).FindSubmatch(html)
	if m == nil {
		t.Fatal("no data in the page")
	}
	if err := json.Unmarshal(m[1], &d); err != nil {
		t.Fatal(err)
	}
	return html, d
}

func TestReportFromTheTablesAlone(t *testing.T) {
	dir := corpus(t, map[string]string{
		"a.txt": "The guild is a mob, said Öde. “A mob!” the guild said.", "b.txt": "Nobody called the Weavers’ Guild a lynch mob.",
	})
	out := filepath.Join(t.TempDir(), "out")
	runTo(t, Config{Study: study.Paths{Corpus: dir}, Out: out})
	want := hashes(t, out)
	later := filepath.Join(t.TempDir(), "out")
	sum := runTo(t, Config{Study: study.Paths{Corpus: dir}, Out: later, TablesOnly: true})
	for _, o := range sum.Outputs {
		if o.Table == "" {
			t.Errorf("a run for the tables alone wrote %s", o.Path)
		}
	}
	if _, err := Report(later); err != nil {
		t.Fatal(err)
	}
	sameFiles(t, "drawn later", hashes(t, later), want)

	texts := map[string]string{}
	for _, name := range []string{"a.txt", "b.txt"} {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		texts[name] = string(data)
	}
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(out, "report.html")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(out, "charts", "frames.png"), nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Report(out); err != nil {
		t.Fatal(err)
	}
	sameFiles(t, "after Report", hashes(t, out), want)

	_, d := readPage(t, out)
	found := 0
	for i, frame := range d.Passages.Frame {
		if frame < 0 {
			continue
		}
		found++
		surface := texts[d.Docs.Path[d.Passages.Doc[i]]][d.Passages.Start[i]:d.Passages.End[i]]
		if !strings.HasSuffix(surface, "mob") {
			t.Errorf("passage %d is of %q", i, surface)
		}
	}
	if found != 3 || d.Totals.Terms != 3 {
		t.Errorf("%d passages of %d terms", found, d.Totals.Terms)
	}
}

// listed is a corpus with a sources.csv of its own.
func listed(t *testing.T, files map[string]string, list string) string {
	t.Helper()
	dir := corpus(t, files)
	if err := os.WriteFile(filepath.Join(dir, "sources.csv"), []byte(list), 0o666); err != nil {
		t.Fatal(err)
	}
	return dir
}

// Page and charts of comparisons and of rates over time need the articles as
// little as the others do.
func TestReportOfComparisons(t *testing.T) {
	files, list := map[string]string{}, "file,source,date,country\n"
	for i := range 12 {
		name := fmt.Sprintf("%02d.txt", i)
		list += fmt.Sprintf("%s,Outlet %d,%d-03-04,%s\n", name, i%4, 2020+i%3, []string{"North", "South"}[i%2])
		files[name] = strings.Repeat("The guild is a mob near the "+[]string{"harbour", "orchard"}[i%2]+". The "+[]string{"bridge", "canal"}[i%2]+" is old. ", 3)
	}
	for name, compare := range map[string]Comparison{"column": {By: "country"}, "pair": {Pair: "Outlet 0:Outlet 1"}} {
		t.Run(name, func(t *testing.T) {
			dir := listed(t, files, list)
			out := filepath.Join(t.TempDir(), "out")
			runTo(t, Config{Study: study.Paths{Corpus: dir}, Out: out, Compare: compare})
			want := hashes(t, out)
			if err := os.RemoveAll(dir); err != nil {
				t.Fatal(err)
			}
			for _, gone := range []string{"report.html", "charts/versus.png", "charts/periods.svg"} {
				if err := os.Remove(filepath.Join(out, filepath.FromSlash(gone))); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := Report(out); err != nil {
				t.Fatal(err)
			}
			sameFiles(t, "after Report", hashes(t, out), want)
			_, d := readPage(t, out)
			if len(d.Periods.Name) != 3 || len(d.Versus.Term) == 0 || (len(d.Sides.Name) == 2) != (name == "column") {
				t.Errorf("%d periods, %d terms, sides %q", len(d.Periods.Name), len(d.Versus.Term), d.Sides.Name)
			}
		})
	}
}

// TestLooksAreTheCharts: of many sources, those that the charts show have their
// looks in the page, too.
func TestLooksAreTheCharts(t *testing.T) {
	files, list := map[string]string{}, "file,source\n"
	for i := range 50 {
		name := fmt.Sprintf("%02d.txt", i)
		list += fmt.Sprintf("%s,Outlet %02d\n", name, i)
		files[name] = strings.Repeat("The guild is a mob. ", 1+i%7)
	}
	out := filepath.Join(t.TempDir(), "out")
	runTo(t, Config{Study: study.Paths{Corpus: listed(t, files, list)}, Out: out})
	_, d := readPage(t, out)
	var sources []chart.Source
	for i, name := range d.Sources.Name {
		sources = append(sources, chart.Source{Name: name, Words: int(d.Sources.Words[i])})
	}
	if len(sources) != 50 {
		t.Fatalf("%d sources", len(sources))
	}
	for i, look := range chart.Looks(sources) {
		if d.Sources.Light[i] != look.Light || d.Sources.Shape[i] != look.Shape {
			t.Errorf("%s is %s %s, in the charts %s %s", sources[i].Name, d.Sources.Light[i], d.Sources.Shape[i], look.Light, look.Shape)
		}
	}
}

// The page's sums are the tables'.
func TestReportTotals(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	runTo(t, Config{Out: out})
	_, d := readPage(t, out)
	type cell struct{ source, frame string }
	got, want := map[cell]int64{}, map[cell]int64{}
	for i, n := range d.Who.N {
		got[cell{d.Sources.Name[d.Who.Source[i]], d.Frames.ID[d.Who.Frame[i]]}] += n
	}
	for _, r := range read(t, out, table.FrameCounts) {
		if r.Mentions > 0 {
			want[cell{r.Source, r.Frame}] = r.Mentions
		}
	}
	if len(want) < 10 || len(got) != len(want) {
		t.Fatalf("%d cells, the table has %d", len(got), len(want))
	}
	for c, n := range want {
		if got[c] != n {
			t.Errorf("%v: %d, the table has %d", c, got[c], n)
		}
	}
	mentions, quotes := map[string]int64{}, map[string]int64{}
	for _, r := range read(t, out, table.EntityMentions) {
		mentions[r.Source]++
	}
	for _, r := range read(t, out, table.Quotes) {
		quotes[r.Source]++
	}
	for i, s := range d.Sources.Name {
		if d.Sources.Mentions[i] != mentions[s] || d.Sources.Quotes[i] != quotes[s] {
			t.Errorf("%s: %d mentions, %d quotations; the tables have %d, %d", s, d.Sources.Mentions[i], d.Sources.Quotes[i], mentions[s], quotes[s])
		}
	}
	if d.Totals.Kept != d.Totals.Terms {
		t.Errorf("%d of %d passages", d.Totals.Kept, d.Totals.Terms)
	}
}

func TestReportOfFewTables(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	runTo(t, Config{Out: out, Tables: []string{}})
	html, d := readPage(t, out)
	if d.Totals.Terms == 0 || len(d.Passages.Frame) == 0 || !bytes.Contains(html, []byte("</html>")) {
		t.Errorf("%+v", d.Totals)
	}
}

func TestReportNeedsARun(t *testing.T) {
	dir := t.TempDir()
	if _, err := Report(dir); err == nil || !strings.Contains(err.Error(), "epithet run --out") {
		t.Errorf("error %v", err)
	}
	out := filepath.Join(dir, "out")
	runTo(t, Config{Study: study.Paths{Corpus: corpus(t, map[string]string{"a.txt": "A mob."})}, Out: out})
	want := hashes(t, out)
	if err := os.Rename(filepath.Join(out, "tables", "term_counts.parquet"), filepath.Join(dir, "away")); err != nil {
		t.Fatal(err)
	}
	if _, err := Report(out); err == nil || !strings.Contains(err.Error(), "term_counts") {
		t.Errorf("error %v", err)
	}
	if err := os.Rename(filepath.Join(dir, "away"), filepath.Join(out, "tables", "term_counts.parquet")); err != nil {
		t.Fatal(err)
	}
	sameFiles(t, "after an error", hashes(t, out), want)
}

// The manifest says who made the tables, and who drew them where that is another.
func TestReportOfAnotherVersion(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	runTo(t, Config{Study: study.Paths{Corpus: corpus(t, map[string]string{"a.txt": "A mob."})}, Out: out})
	path := filepath.Join(out, "manifest.json")
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	older := bytes.Replace(want, []byte(`"version": "`+Version), []byte(`"version": "0.0.9`), 1)
	if err := os.WriteFile(path, older, 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Report(out); err != nil {
		t.Fatal(err)
	}
	m, err := readManifest(out)
	if err != nil {
		t.Fatal(err)
	}
	if m.Version != "0.0.9" || m.DrawnBy == nil || m.DrawnBy.Version != Version {
		t.Errorf("made by %q, drawn by %+v", m.Version, m.DrawnBy)
	}
	if err := os.WriteFile(path, bytes.Replace(want, []byte(`"configuration"`), []byte(`"drawn_by": {"version": "0.0.9"}, "configuration"`), 1), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Report(out); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, want) {
		t.Errorf("drawn again by who made the tables: %v\n%s", err, got)
	}
}

// Where there is nothing to draw, nothing is made.
func TestReportOfNoFolder(t *testing.T) {
	dir := t.TempDir()
	if _, err := Report(filepath.Join(dir, "study", "out")); err == nil || !strings.Contains(err.Error(), "epithet run --out") {
		t.Errorf("error %v", err)
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) > 0 {
		t.Errorf("made %v, %v", entries, err)
	}
}
