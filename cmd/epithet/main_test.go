//go:build unix

package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"epithet/pipeline"
)

// TestMain lets the test program be the command.
func TestMain(m *testing.M) {
	if os.Getenv("EPITHET_TEST_MAIN") != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

func command(dir string, args ...string) *exec.Cmd {
	c := exec.Command(os.Args[0], args...)
	c.Env = append(os.Environ(), "EPITHET_TEST_MAIN=1")
	c.Dir = dir
	return c
}

// epithet runs the command and gives its exit code and what it printed.
func epithet(t *testing.T, dir string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, err bytes.Buffer
	c := command(dir, args...)
	c.Stdout, c.Stderr = &out, &err
	if e := c.Run(); e != nil {
		var exit *exec.ExitError
		if !errors.As(e, &exit) {
			t.Fatal(e)
		}
	}
	return c.ProcessState.ExitCode(), out.String(), err.String()
}

func TestCommands(t *testing.T) {
	dir := t.TempDir()
	for _, c := range []struct {
		args   string
		code   int
		stdout string
		stderr string
	}{
		{"init study", 0, "made study", ""},
		{"init study", 2, "", "study is not empty"},
		{"check --corpus study", 0, "articles  1 from 1 source, 1 with a date", ""},
		{"run --corpus study --out o", 0, "read      1 article of 1 source", ""},
		{"run --corpus study --out later --tables-only", 0, "epithet report --out later draws them", ""},
		{"report --out later", 0, "report.html and", ""},
		{"cat documents --out o", 0, "The Harbour Post", ""},
		{"cat documents --out o --format jsonl", 0, `"source":"The Harbour Post"`, ""},
		{"cat documents --out o --format csv", 0, "doc_id,source,", ""},
		{"cat documents --out o --format xml", 2, "", "choose table, csv or jsonl"},
		{"cat nothing --out o", 2, "", `no table "nothing"`},
		{"cat documents --out none", 2, "", "write it first"},
		{"kwic hero --out o", 0, "heroes", ""},
		{"kwic zebra --out o", 1, "", "not found"},
		{"kwic hero --out o --voice loud", 2, "", "--voice loud"},
		{"kwic hero --out o --sure 1.5", 2, "", "--sure 1.5"},
		{"kwic hero --out o --sure 1 --polarity withdrawn", 1, "", "not found as what the flags ask for"},
		{"run --corpus study --out some --tables quotes", 0, "wrote", ""},
		{"cat tokens --out some", 2, "", "tokens among --tables"},
		{"kwic hero --out some", 2, "", "with sentences,entity_mentions,tokens among --tables"},
		{"run --corpus study --out some --tables sentences", 0, "wrote", ""},
		{"kwic hero --out some", 0, "heroes", "some has no entity_mentions, no tokens"},
		{"kwic zebra --out some", 1, "", "not found"},
		{"kwic hero --out none", 2, "", "write them first"},
		{"kwic hero --out o --target nobody", 2, "", "some are of"},
		{"kwic hero --out o --frame nothing", 2, "", "there are "},
		{"run --corpus study --out study/.", 2, "", "that is the corpus"},
		{"kwic hero --out o --source Nobody", 2, "", "there are The Harbour Post"},
		{"explain example:1 --corpus study", 2, "", "no term of the lexicon stands"},
		{"explain …ample:1 --corpus study", 2, "", "no term of the lexicon stands at example:1"},
		{"explain ample:1 --corpus study", 2, "", "the corpus has no article"},
		{"explain example --corpus study", 2, "", "is not DOC:START"},
		{"run --corpus nowhere --out o", 2, "", "the corpus cannot be read"},
		{"run --tables pictures --out o", 2, "", `no article table "pictures"`},
		{"run --workers 0 --out o", 2, "", "at least 1"},
		{"run --ngrams x --out o", 2, "", "--ngrams x: write a whole number (see: epithet run --help)"},
		{"run --tables-only=maybe --out o", 2, "", "--tables-only maybe: write true or false"},
		{"kwic hero --out o --sure 80%", 2, "", "--sure 80%: write a number such as 0.8"},
		{"run --no-such-flag", 2, "", "see: epithet run --help"},
		{"run study", 2, "", "\"study\" is no flag of epithet run (see: epithet run --help)"},
		{"kwic two words --out o", 2, "", "put several words in quotation marks"},
		{"explain", 2, "", "name a characterisation as DOC:START"},
		{"cat tokens --out o --limit -1", 2, "", "--limit is not negative"},
		{"walk", 2, "", "unknown command"},
		{"run --help", 0, "entity_mentions, quotes", ""},
		{"run --help", 0, "with each other: A stands first", ""},
		{"--version", 0, "epithet ", ""},
		{"--help", 0, "who is mentioned", ""},
	} {
		code, stdout, stderr := epithet(t, dir, strings.Fields(c.args)...)
		if code != c.code || !strings.Contains(stdout, c.stdout) || !strings.Contains(stderr, c.stderr) {
			t.Errorf("epithet %s: exit %d, want %d\n%s%s", c.args, code, c.code, stdout, stderr)
		}
	}
	if err := os.Remove(filepath.Join(dir, "later", "tables", "quotes.parquet")); err != nil {
		t.Fatal(err)
	}
	if code, _, stderr := epithet(t, dir, "report", "--out", "later"); code != 2 ||
		!strings.Contains(stderr, "tables/quotes.parquet of the run is gone") {
		t.Errorf("report without a table: exit %d\n%s", code, stderr)
	}
	if err := os.WriteFile(filepath.Join(dir, "study", "extra.txt"), []byte("Words."), 0o666); err != nil {
		t.Fatal(err)
	}
	if code, stdout, _ := epithet(t, dir, "run", "--corpus", "study", "--out", "o"); code != 1 ||
		!strings.Contains(stdout, "extra.txt: not listed") {
		t.Errorf("with a reject: exit %d\n%s", code, stdout)
	}
	if code, stdout, _ := epithet(t, dir, "check", "--corpus", "study"); code != 1 ||
		!strings.Contains(stdout, "left out  extra.txt") {
		t.Errorf("check with a reject: exit %d\n%s", code, stdout)
	}
	if err := os.WriteFile(filepath.Join(dir, "empty.jsonl"), nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if code, _, stderr := epithet(t, dir, "run", "--corpus", "empty.jsonl", "--out", "o"); code != 2 ||
		!strings.Contains(stderr, "no article") {
		t.Errorf("an empty corpus: exit %d\n%s", code, stderr)
	}
	if code, _, stderr := epithet(t, dir, "check", "--corpus", "empty.jsonl"); code != 2 ||
		!strings.Contains(stderr, "no article") {
		t.Errorf("check of an empty corpus: exit %d\n%s", code, stderr)
	}
	foreign := `{"source":"S","text":"Wort.","language":"de"}
{"source":"S","text":"Word.","language":"en_GB"}
`
	if err := os.WriteFile(filepath.Join(dir, "foreign.jsonl"), []byte(foreign), 0o666); err != nil {
		t.Fatal(err)
	}
	if code, stdout, _ := epithet(t, dir, "check", "--corpus", "foreign.jsonl"); code != 0 ||
		!strings.Contains(stdout, "1 article in de: ") || strings.Contains(stdout, "GB") {
		t.Errorf("check of a foreign article: exit %d\n%s", code, stdout)
	}
	lexicon := "entities: [{id: c, name: Ann Cole, type: person, aliases: [Cole]}]\nframes: [{id: f, label: F, terms: [vultures, crook]}]\n"
	columns := `{"source":"S","text":"Word.","groups":{"published":"2024","country":"UK"}}`
	for name, text := range map[string]string{"typo.yaml": lexicon, "columns.jsonl": columns} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	code, stdout, _ := epithet(t, dir, "check", "--corpus", "columns.jsonl", "--lexicon", "typo.yaml")
	for _, want := range []string{"1 source, 0 with a date\ncompare   by source, or --by country, published\n", "everyday words, too; at the head of a sentence they count where the article has the name elsewhere: Cole\n",
		"terms in the plural, which do not find the singular: vultures\n"} {
		if code != 0 || !strings.Contains(stdout, want) {
			t.Errorf("check does not say %q: exit %d\n%s", want, code, stdout)
		}
	}
	if code, _, stderr := epithet(t, dir, "run", "--corpus", "empty.jsonl", "--out", "empty.jsonl"); code != 2 ||
		!strings.Contains(stderr, "not a directory") {
		t.Errorf("a file to write to: exit %d\n%s", code, stderr)
	}
}

// The summary says how many quotations are counted as parts of others, too.
func TestSummaryOfQuotations(t *testing.T) {
	for nested, want := range map[int64]string{0: ", 1,200 quotations, ", 48: ", 1,200 quotations (48 within others), "} {
		sum := new(pipeline.Summary)
		sum.Quotes, sum.NestedQuotes = 1200, nested
		var b bytes.Buffer
		if summarise(&b, "out", sum, time.Second); !strings.Contains(b.String(), want) {
			t.Errorf("%q is not in %s", want, b.String())
		}
	}
}

func TestListed(t *testing.T) {
	for _, tt := range []struct {
		set  map[string]bool
		want string
	}{{nil, "none"}, {map[string]bool{"": true}, "none"}, {map[string]bool{"b": true, "": true, "a": true}, "a, b"}} {
		if got := listed(tt.set); got != tt.want {
			t.Errorf("listed(%v) is %q, want %q", tt.set, got, tt.want)
		}
	}
}

func TestShellWord(t *testing.T) {
	for word, want := range map[string]string{"my-study/v1.2": "my-study/v1.2", "café": "café", "my study": "'my study'", "it's": `'it'\''s'`, "a;b": "'a;b'", `a\b`: `'a\b'`} {
		if got := shellWord(word); got != want {
			t.Errorf("shellWord(%q) is %s, want %s", word, got, want)
		}
	}
}

func TestADamagedCorpusKeepsTheOutput(t *testing.T) {
	dir := t.TempDir()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	for i := range 100 {
		fmt.Fprintf(w, `{"source":"S%d","text":"Words, and a terrorist."}`+"\n", i%3)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	corpus := filepath.Join(dir, "c.jsonl.gz")
	if err := os.WriteFile(corpus, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	if code, stdout, stderr := epithet(t, dir, "run", "--corpus", "c.jsonl.gz", "--out", "o"); code != 0 ||
		!strings.Contains(stdout, "100") {
		t.Fatalf("exit %d\n%s%s", code, stdout, stderr)
	}
	before, err := os.ReadFile(filepath.Join(dir, "o", "manifest.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(corpus, int64(b.Len()/2)); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"run", "--out", "o"}, {"check"}} {
		code, _, stderr := epithet(t, dir, append(args, "--corpus", "c.jsonl.gz")...)
		if code != 2 || !strings.Contains(stderr, "c.jsonl.gz: the gzip file is cut short") {
			t.Errorf("%s: exit %d\n%s", args, code, stderr)
		}
	}
	after, err := os.ReadFile(filepath.Join(dir, "o", "manifest.json"))
	if err != nil || !bytes.Equal(before, after) {
		t.Errorf("the manifest has changed: %v", err)
	}
}

func TestAPipeInTheCorpusIsRejected(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe.txt"), 0o666); err != nil {
		t.Skip(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "sources.csv"), []byte("file,source\npipe.txt,S\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	if code, stdout, _ := epithet(t, dir, "check", "--corpus", "."); code != 1 || !strings.Contains(stdout, "a pipe") {
		t.Errorf("exit %d\n%s", code, stdout)
	}
}

func TestInterruptKeepsTheOutput(t *testing.T) {
	dir := t.TempDir()
	if code, _, stderr := epithet(t, dir, "run", "--out", "o"); code != 0 {
		t.Fatal(stderr)
	}
	before, err := os.ReadFile(filepath.Join(dir, "o", "manifest.json"))
	if err != nil {
		t.Fatal(err)
	}
	c := command(dir, "run", "--out", "o")
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	time.Sleep(20 * time.Millisecond)
	c.Process.Signal(os.Interrupt)
	c.Wait()
	after, err := os.ReadFile(filepath.Join(dir, "o", "manifest.json"))
	if err != nil || !bytes.Equal(before, after) {
		t.Errorf("the manifest has changed: %v", err)
	}
}
