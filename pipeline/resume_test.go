package pipeline

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"epithet/pipeline/study"
	"epithet/pipeline/table"
	"epithet/seeds"
	"epithet/stages/tally"
)

// testShard is small, so that few articles make several shards.
const testShard = 128 << 10

// manyArticles writes a JSONL corpus of n articles made of the seeds'
// paragraphs.
func manyArticles(t *testing.T, path string, n int) {
	t.Helper()
	var paragraphs []string
	for _, name := range []string{"000_da802f2a9c271698", "002_11a322f85cdb86f6", "004_df6e2bbf6ffeb53d"} {
		data, err := seeds.Files.ReadFile(name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		paragraphs = append(paragraphs, strings.Split(string(data), "\n")...)
	}
	var b bytes.Buffer
	w := json.NewEncoder(&b)
	for i := range n {
		r := rand.New(rand.NewPCG(uint64(i), 1))
		var text strings.Builder
		for text.Len() < 5_000 {
			text.WriteString(paragraphs[r.IntN(len(paragraphs))] + "\n\n")
		}
		w.Encode(map[string]string{"id": fmt.Sprint("a", i), "source": fmt.Sprint("S", i%7), "date": "2024-01-02", "text": text.String()})
	}
	if err := os.WriteFile(path, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
}

func sameFiles(t *testing.T, what string, got, want map[string]string) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s: %d files, want %d", what, len(got), len(want))
	}
	for path, hash := range want {
		if got[path] != hash {
			t.Errorf("%s: %s differs", what, path)
		}
	}
}

func TestExtendedCorpusRedoesOnlyWhatChanged(t *testing.T) {
	dir := t.TempDir()
	corpus, out := filepath.Join(dir, "c.jsonl"), filepath.Join(dir, "out")
	cfg := Config{Study: study.Paths{Corpus: corpus}, Out: out}
	manyArticles(t, corpus, 180)
	runSharded(t, cfg, testShard)
	before := folders(t, filepath.Join(dir, ".out.parts"))
	if len(before) < 3 {
		t.Fatalf("only %d shards", len(before))
	}
	manyArticles(t, corpus, 200)
	runSharded(t, cfg, testShard)
	after := folders(t, filepath.Join(dir, ".out.parts"))
	found := 0
	for key, at := range before {
		if made, ok := after[key]; ok && made.Equal(at) {
			found++
		}
	}
	if found != len(before)-1 {
		t.Errorf("%d of %d shards were found again, want all but the last", found, len(before))
	}
	fresh := filepath.Join(dir, "fresh")
	runSharded(t, Config{Study: cfg.Study, Out: fresh, Workers: 8}, testShard)
	want := hashes(t, fresh)
	sameFiles(t, "extended", hashes(t, out), want)

	part := filepath.Join(out, "tables", "quotes.parquet", "part-00001.parquet")
	if err := os.WriteFile(part, []byte("changed by somebody"), 0o666); err != nil {
		t.Fatal(err)
	}
	runSharded(t, cfg, testShard)
	sameFiles(t, "repaired", hashes(t, out), want)
	less := cfg
	less.Tables = []string{"sentences"}
	runSharded(t, less, testShard)
	if _, err := os.Stat(filepath.Join(out, "tables", "tokens.parquet")); err == nil {
		t.Error("tokens were not asked for")
	}
	runSharded(t, cfg, testShard)
	sameFiles(t, "with all tables again", hashes(t, out), want)
}

// A folder under the name of that for finished parts may be somebody else's.
func TestStoreOfAnother(t *testing.T) {
	dir := t.TempDir()
	mine := filepath.Join(dir, "mine.csv")
	if err := os.WriteFile(mine, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := openStore(dir); err == nil || !strings.Contains(err.Error(), `holds "mine.csv", which no run made`) {
		t.Errorf("openStore: %v", err)
	}
	if _, err := os.Stat(mine); err != nil {
		t.Error(err)
	}
}

// A shard that cannot be finished leaves the one that was kept before.
func TestUnfinishedShardReplacesNothing(t *testing.T) {
	s, err := openStore(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	k, err := s.begin(0)
	if err != nil {
		t.Fatal(err)
	}
	key := strings.Repeat("a", keyLength)
	for _, dir := range []string{filepath.Join(k.dir, sheetFile), filepath.Join(s.dir, key)} { // the first in the sheet's way
		if err := os.Mkdir(dir, 0o777); err != nil {
			t.Fatal(err)
		}
	}
	before := folders(t, s.dir)
	if err := s.finish(k, key, new(tally.Log)); err == nil {
		t.Error("no error without a sheet")
	}
	if after := folders(t, s.dir); len(after) != len(before) || !after[key].Equal(before[key]) {
		t.Errorf("there were %v, there are %v", before, after)
	}
}

// folders are the folders in dir with the time at which they were made.
func folders(t *testing.T, dir string) map[string]time.Time {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]time.Time{}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil {
			t.Fatal(err)
		}
		all[e.Name()] = info.ModTime()
	}
	return all
}

// TestMain lets the test program run itself as a run that can be killed.
func TestMain(m *testing.M) {
	flag.Parse()
	corpus := os.Getenv("EPITHET_TEST_CORPUS")
	if corpus == "" {
		os.Exit(m.Run())
	}
	_, err := run(context.Background(), Config{
		Study: study.Paths{Corpus: corpus}, Out: os.Getenv("EPITHET_TEST_OUT"), Workers: 2,
	}, testShard)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}

var kills = flag.Int("kills", 4, "how many runs TestKilledRunsResume kills")

func TestKilledRunsResume(t *testing.T) {
	dir := t.TempDir()
	corpus := filepath.Join(dir, "c.jsonl")
	manyArticles(t, corpus, 150)
	command := func(out string) *exec.Cmd {
		c := exec.Command(os.Args[0])
		c.Env = append(os.Environ(), "EPITHET_TEST_CORPUS="+corpus, "EPITHET_TEST_OUT="+out)
		c.Stderr = os.Stderr
		return c
	}
	fresh, out := filepath.Join(dir, "fresh"), filepath.Join(dir, "out")
	begun := time.Now()
	if err := command(fresh).Run(); err != nil {
		t.Fatal(err)
	}
	latest := time.Since(begun) / 2
	want := hashes(t, fresh)
	r := rand.New(rand.NewPCG(3, 4))
	for i := 0; i < *kills; {
		os.RemoveAll(filepath.Join(dir, ".out.parts"))
		c := command(out)
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(r.Int64N(int64(latest) + 1)))
		c.Process.Kill()
		if c.Wait() == nil {
			latest /= 2 // the run was at its end before: the machine has less to do than at the first
			continue
		}
		if _, err := os.Stat(filepath.Join(out, "manifest.json")); err == nil {
			sameFiles(t, fmt.Sprint("after kill ", i), hashes(t, out), want)
		} else if i > 0 {
			t.Errorf("after kill %d the old output is gone: %v", i, err)
		}
		if err := command(out).Run(); err != nil {
			t.Fatal(err)
		}
		sameFiles(t, fmt.Sprint("resumed after kill ", i), hashes(t, out), want)
		i++
	}
}

func TestSpansOfManyShards(t *testing.T) {
	dir := t.TempDir()
	corpus, out := filepath.Join(dir, "c.jsonl"), filepath.Join(dir, "out")
	manyArticles(t, corpus, 100)
	sum := runSharded(t, Config{Study: study.Paths{Corpus: corpus}, Out: out}, testShard)
	texts := map[string]string{}
	f, err := os.Open(corpus)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var rec struct{ ID, Text string }
		if err := json.Unmarshal(lines.Bytes(), &rec); err != nil {
			t.Fatal(err)
		}
		texts[rec.ID] = rec.Text
	}
	checkSpans(t, out, func(doc string) string { return texts[doc] })
	if docs := read(t, out, table.Documents); len(docs) != 100 || sum.Articles != 100 || docs[99].DocID != "a99" {
		t.Errorf("%d documents of %d articles", len(docs), sum.Articles)
	}
	if _, err := Parts(filepath.Join(out, "tables"), "nothing"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a table that is not there: %v", err)
	}
}
