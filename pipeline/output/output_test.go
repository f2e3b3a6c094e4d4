package output

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func begin(t *testing.T, out string) *Folder {
	t.Helper()
	f, err := Begin(out)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestCommitReplacesWholeAndKeepsForeignFiles(t *testing.T) {
	parent := t.TempDir()
	out := filepath.Join(parent, "out")
	for _, version := range []string{"first", "second"} {
		f := begin(t, out)
		write(t, f.Path("manifest.json"), version)
		write(t, f.Path("tables/"+version+".parquet"), version)
		if err := f.Commit(); err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(out, "notes", version+".txt"), "mine")
	}
	if got := read(t, filepath.Join(out, "manifest.json")); got != "second" {
		t.Errorf("manifest of %q", got)
	}
	if _, err := os.Stat(filepath.Join(out, "tables", "first.parquet")); err == nil {
		t.Error("a table of the first run is left")
	}
	read(t, filepath.Join(out, "notes", "first.txt"))
	entries, err := os.ReadDir(parent)
	if err != nil || len(entries) != 1 {
		t.Errorf("beside the output folder: %v, %v", entries, err)
	}
}

func TestDiscardAndKillLeaveTheOldOutput(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	f := begin(t, out)
	write(t, f.Path("manifest.json"), "good")
	if err := f.Commit(); err != nil {
		t.Fatal(err)
	}
	f = begin(t, out)
	write(t, f.Path("manifest.json"), "bad")
	f.Discard()
	if got := read(t, filepath.Join(out, "manifest.json")); got != "good" {
		t.Errorf("after Discard: %q", got)
	}
	killed := begin(t, out)
	write(t, killed.Path("manifest.json"), "half")
	f = begin(t, out) // the lock is of this very process, as of one that is dead
	if _, err := os.Stat(f.Path("manifest.json")); err == nil {
		t.Error("the killed run's file is in the new run's work folder")
	}
	f.Discard()
	if got := read(t, filepath.Join(out, "manifest.json")); got != "good" {
		t.Errorf("after a kill: %q", got)
	}
}

func TestBeginRefuses(t *testing.T) {
	parent := t.TempDir()
	write(t, filepath.Join(parent, "mine", "charts", "a.png"), "my own chart")
	write(t, filepath.Join(parent, "file"), "")
	write(t, filepath.Join(parent, ".busy.lock"), "1")
	for out, want := range map[string]string{"mine": `holds "charts"`, "file": "cannot be used", "busy": "another run (process 1)", "file/out": "cannot be"} {
		_, err := Begin(filepath.Join(parent, out))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Begin(%s): %v, want %q", out, err, want)
		}
	}
	read(t, filepath.Join(parent, "mine", "charts", "a.png"))
}

func TestExchangeInSteps(t *testing.T) {
	dir := t.TempDir()
	a, b := filepath.Join(dir, "a"), filepath.Join(dir, "b")
	write(t, filepath.Join(a, "x"), "a")
	write(t, filepath.Join(b, "x"), "b")
	if err := exchangeInSteps(a, b); err != nil {
		t.Fatal(err)
	}
	if read(t, filepath.Join(a, "x")) != "b" || read(t, filepath.Join(b, "x")) != "a" {
		t.Error("not exchanged")
	}
}
