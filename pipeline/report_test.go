package pipeline

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"epithet/pipeline/study"
	"epithet/pipeline/table"
)

// reportData is what the test reads of the page's data.
type reportData struct {
	Totals  struct{ Terms, Mentions, Words, Kept int64 }
	Sources struct {
		Name                    []string
		Words, Mentions, Quotes []int64
	}
	Frames struct{ ID []string }
	Who    struct {
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
