package pipeline

import (
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"epithet/pipeline/study"
	"epithet/pipeline/table"
	"epithet/stages/article"
	"epithet/stages/characterise"
)

// hashes are the files of a folder by path.
func hashes(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		all[filepath.ToSlash(rel)] = fmt.Sprintf("%x", sha256.Sum256(data))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func runTo(t *testing.T, cfg Config) *Summary {
	t.Helper()
	return runSharded(t, cfg, leastShard)
}

// runSharded runs in shards of so many bytes or more.
func runSharded(t *testing.T, cfg Config, least int) *Summary {
	t.Helper()
	if cfg.Workers == 0 {
		cfg.Workers = 2
	}
	sum, err := run(context.Background(), cfg, least)
	if err != nil {
		t.Fatal(err)
	}
	return sum
}

func TestSameBytesFromEveryRun(t *testing.T) {
	dir := t.TempDir()
	first := filepath.Join(dir, "first")
	runTo(t, Config{Out: first, Workers: 1})
	want := hashes(t, first)
	if len(want) < 10 {
		t.Fatalf("only %d files", len(want))
	}
	for i, workers := range []int{1, 2, 8, 0, -1} {
		out := filepath.Join(dir, fmt.Sprint("again", i))
		if _, err := Run(context.Background(), Config{Out: out, Workers: workers}); err != nil {
			t.Fatal(err)
		}
		got := hashes(t, out)
		if len(got) != len(want) {
			t.Errorf("%d workers: %d files, want %d", workers, len(got), len(want))
		}
		for path, hash := range want {
			if got[path] != hash {
				t.Errorf("%d workers: %s differs", workers, path)
			}
		}
	}
}

func TestNoArticle(t *testing.T) {
	for name, compare := range map[string]Comparison{"sources": {}, "pair": {Pair: "A:B"}} {
		dir := t.TempDir()
		path, out := filepath.Join(dir, "c.jsonl"), filepath.Join(dir, "out")
		if err := os.WriteFile(path, nil, 0o666); err != nil {
			t.Fatal(err)
		}
		_, err := Run(context.Background(), Config{Study: study.Paths{Corpus: path}, Out: out, Compare: compare})
		if err == nil || !strings.Contains(err.Error(), "holds no article") {
			t.Errorf("%s: error %v", name, err)
		}
		if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
			t.Errorf("%s: beside the corpus there is more: %v, %v", name, left, err)
		}
	}
}

func TestManifestFitsTheFiles(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	sum := runTo(t, Config{Out: out})
	data, err := os.ReadFile(filepath.Join(out, "manifest.json"))
	if err != nil {
		t.Fatal(err)
	}
	var m manifest
	if err := json.Unmarshal(data, &m); err != nil {
		t.Fatal(err)
	}
	got := hashes(t, out)
	if len(m.Outputs) != len(got)-1 || len(m.Outputs) != len(sum.Outputs) {
		t.Errorf("the manifest lists %d files of %d beside itself", len(m.Outputs), len(got)-1)
	}
	for _, o := range m.Outputs {
		if got[o.Path] != o.SHA256 {
			t.Errorf("%s: the manifest's hash is not the file's", o.Path)
		}
		if o.Rows == nil {
			continue
		}
		r, err := table.Open(filepath.Join(out, filepath.FromSlash(o.Path)))
		if err != nil {
			t.Fatal(err)
		}
		if r.Rows() != *o.Rows {
			t.Errorf("%s: %d rows, the manifest says %d", o.Path, r.Rows(), *o.Rows)
		}
		r.Close()
	}
	if want := 5 + 2; len(m.Inputs) != want {
		t.Errorf("%d inputs, want %d: the articles, sources.csv, lexicon.yaml", len(m.Inputs), want)
	}
}

func read[R any](t *testing.T, out string, of table.Of[R]) []R {
	t.Helper()
	var rows []R
	if err := eachRow(filepath.Join(out, "tables"), of, func(r R) { rows = append(rows, r) }); err != nil {
		t.Fatal(err)
	}
	return rows
}

// corpus writes articles, each of the source "S", and a small lexicon.
func corpus(t *testing.T, articles map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	list := "file,source\n"
	for name, text := range articles {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		list += name + ",S\n"
	}
	lexicon := `
entities:
  - {id: guild, name: Weavers' Guild, type: organisation, aliases: [guild, "Weavers’ Guild"]}
  - {id: ode, name: Ünal Öde, type: person, aliases: [Öde]}
frames:
  - {id: mob, label: Mob, terms: [mob, "lynch mob"]}
`
	for name, text := range map[string]string{"sources.csv": list, "lexicon.yaml": lexicon} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestRejectsAreRowsAndTheRunGoesOn(t *testing.T) {
	dir := corpus(t, map[string]string{
		"good.txt": "The guild is no mob.", "empty.txt": "", "binary.txt": "\x00\x01", "latin.txt": "caf\xe9",
	})
	out := filepath.Join(t.TempDir(), "out")
	sum := runTo(t, Config{Study: study.Paths{Corpus: dir}, Out: out})
	if sum.Articles != 1 || len(sum.Rejects) != 3 {
		t.Errorf("%d articles, %d rejects", sum.Articles, len(sum.Rejects))
	}
	rejects := read(t, out, table.Rejects)
	if len(rejects) != 3 || rejects[0].Path != "binary.txt" || rejects[0].Source == "" || rejects[0].Stage != "read" {
		t.Errorf("rejects: %+v", rejects)
	}
	if docs := read(t, out, table.Documents); len(docs) != 1 || docs[0].DocID != "good" {
		t.Errorf("documents: %+v", docs)
	}
}

func TestOnlyRejectsStillGiveTables(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	sum := runTo(t, Config{Study: study.Paths{Corpus: corpus(t, map[string]string{"a.txt": ""})}, Out: out})
	if sum.Articles != 0 || len(read(t, out, table.Rejects)) != 1 {
		t.Errorf("%+v", sum)
	}
}

func TestABadConfigurationKeepsTheOldOutput(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	runTo(t, Config{Out: out})
	want := hashes(t, out)
	dir := corpus(t, map[string]string{"a.txt": "Words."})
	if err := os.WriteFile(filepath.Join(dir, "lexicon.yaml"), []byte("entitys: []\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	_, err := Run(context.Background(), Config{Study: study.Paths{Corpus: dir}, Out: out, Workers: 1})
	if err == nil || !strings.Contains(err.Error(), `lexicon.yaml:1: unknown key "entitys"`) {
		t.Errorf("error %v", err)
	}
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if _, err := Run(ctx, Config{Out: out, Workers: 1}); !errors.Is(err, context.Canceled) {
		t.Errorf("stopped: %v", err)
	}
	got := hashes(t, out)
	for path, hash := range want {
		if got[path] != hash {
			t.Errorf("%s has changed", path)
		}
	}
}

// checkSpans verifies of an output that every span of every table is the
// original's bytes.
func checkSpans(t *testing.T, out string, text func(doc string) string) (spans int) {
	t.Helper()
	check := func(tableName, doc string, start, end int64, surface string) {
		spans++
		original := text(doc)
		if start < 0 || start > end || end > int64(len(original)) || original[start:end] != surface {
			t.Errorf("%s: %s %d-%d is not %q", tableName, doc, start, end, surface)
		}
	}
	for _, r := range read(t, out, table.Sentences) {
		check("sentences", r.DocID, r.Start, r.End, r.Text)
	}
	for _, r := range read(t, out, table.Tokens) {
		check("tokens", r.DocID, r.Start, r.End, r.Text)
	}
	for _, r := range read(t, out, table.EntityMentions) {
		check("entity_mentions", r.DocID, r.Start, r.End, r.Surface)
	}
	for _, r := range read(t, out, table.Quotes) {
		check("quotes", r.DocID, r.Start, r.End, r.Text)
	}
	for _, r := range read(t, out, table.Characterisations) {
		check("characterisations", r.DocID, r.Start, r.End, r.Surface)
	}
	return spans
}

// A corpus that turns out damaged under way is an error, and no end.
func TestACorpusDamagedUnderWayKeepsTheOldOutput(t *testing.T) {
	dir := t.TempDir()
	corpus, out := filepath.Join(dir, "c.jsonl.gz"), filepath.Join(dir, "out")
	f, err := os.Create(corpus)
	if err != nil {
		t.Fatal(err)
	}
	w := gzip.NewWriter(f)
	r := rand.New(rand.NewPCG(11, 12))
	for range 4000 { // beyond what is read ahead
		fmt.Fprintf(w, `{"source":"S","text":"Numbers`)
		for range 100 {
			fmt.Fprintf(w, " %d", r.Uint64())
		}
		fmt.Fprintln(w, `."}`)
	}
	if err := errors.Join(w.Close(), f.Close()); err != nil {
		t.Fatal(err)
	}
	runTo(t, Config{Out: out})
	before := hashes(t, out)
	_, err = run(context.Background(), Config{
		Study: study.Paths{Corpus: corpus}, Out: out, Workers: 2,
		Progress: func(done, _ int) {
			if err := os.Truncate(corpus, 2<<20); err != nil {
				t.Error(err)
			}
		},
	}, 10_000)
	if err == nil || !strings.Contains(err.Error(), "the corpus cannot be read: c.jsonl.gz: line ") {
		t.Errorf("error %v", err)
	}
	if after := hashes(t, out); !reflect.DeepEqual(after, before) {
		t.Error("the old output has changed")
	}
}

func TestSpansOfTheSeeds(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	runTo(t, Config{Out: out})
	n := checkSpans(t, out, func(doc string) string {
		data, err := os.ReadFile(filepath.Join("../seeds", doc+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	})
	if n < 5000 {
		t.Errorf("only %d spans", n)
	}
}

func TestLongestInput(t *testing.T) {
	for name, text := range map[string]string{
		"quotation marks": strings.Repeat(`"`, 200_000),
		"one word":        strings.Repeat("x", 200_000),
		"one line":        strings.Repeat("The guild is a mob. ", 20_000),
		"full stops":      strings.Repeat(".", 199_999) + "x",
		"capitals":        strings.Repeat("Öde ", 50_000),
		"open brackets":   strings.Repeat("(", 200_000),
		"new lines":       strings.Repeat("x\n", 100_000),
	} {
		if !strings.ContainsAny(text, "xTÖ") {
			text += " x"
		}
		out := filepath.Join(t.TempDir(), "out")
		sum := runTo(t, Config{Study: study.Paths{Corpus: corpus(t, map[string]string{"a.txt": text})}, Out: out})
		if sum.Articles != 1 {
			t.Errorf("%s: %+v", name, sum.Rejects)
		}
		checkSpans(t, out, func(string) string { return text })
	}
}

func TestExplain(t *testing.T) {
	dir := corpus(t, map[string]string{"a.txt": "The guild is no mob, its chair said.\n\nMore words."})
	paths := study.Paths{Corpus: dir}
	var b strings.Builder
	at := strings.Index("The guild is no mob", "mob")
	if err := Explain(&b, paths, "a", at); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"a.txt  bytes 16-19", "is no [mob], its", "frame mob", "guild", "(root)", "polarity"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
	for _, c := range []struct {
		doc   string
		start int
		want  string
	}{{"b", 0, `no article "b"`}, {"a", 0, "there are\na:16 mob"}} {
		if err := Explain(io.Discard, paths, c.doc, c.start); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("Explain(%s:%d): %v, want %q", c.doc, c.start, err, c.want)
		}
	}
}

func TestExplainTellsOfEveryFrame(t *testing.T) {
	dir := corpus(t, map[string]string{"a.txt": "The guild is a mob, its chair said."})
	lexicon := filepath.Join(dir, "lexicon.yaml")
	if err := os.WriteFile(lexicon, []byte("entities: [{id: guild, name: Guild, type: organisation, aliases: [guild]}]\n"+
		"frames: [{id: crowd, label: Crowd, terms: [mob]}, {id: crime, label: Crime, terms: [mob]}]\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := Explain(&b, study.Paths{Corpus: dir}, "a", 15); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"frame crowd", "frame crime"} {
		if strings.Count(b.String(), want) != 1 {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
	if n := strings.Count(b.String(), "whom it may be said of"); n != 2 {
		t.Errorf("%d times whom it may be said of in\n%s", n, b.String())
	}
}

// Where the likeliest is not the target, the reader is told why.
func TestExplainTellsWhyTheLessLikelyStands(t *testing.T) {
	choices := []characterise.Choice{{Target: "likelier"}, {Target: "grammar's", Ruled: true}}
	for target, told := range map[string]bool{"grammar's": true, "likelier": false} {
		var b strings.Builder
		if weighed(&b, choices, target); strings.Contains(b.String(), "the rules' choice stands") != told {
			t.Errorf("%s:\n%s", target, b.String())
		}
	}
}

func TestEvidenceHasPlainNames(t *testing.T) {
	err := Choices(study.Paths{}, func(_ string, _ *article.Term, choices []characterise.Choice) {
		for i := range choices {
			for _, about := range choices[i].About {
				if plainName(about) == about {
					t.Fatalf("%q has no plain name", about)
				}
			}
			kinds := kindsOfEvidence(&choices[i])
			for k := range kinds {
				for _, other := range kinds[:k] {
					if other.name == kinds[k].name {
						t.Fatalf("%q stands twice", other.name)
					}
				}
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}
