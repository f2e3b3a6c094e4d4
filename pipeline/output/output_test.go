package output

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// write writes a file. What a manifest.json is to say is its version: it lists
// the files of the tests' runs.
func write(t *testing.T, path, text string) {
	t.Helper()
	if filepath.Base(path) == "manifest.json" {
		text = fmt.Sprintf(`{"program":"epithet","version":%q,"outputs":[{"path":"tables/x.parquet"},{"path":"charts/x.png"},{"path":"tables/first.parquet"},{"path":"tables/second.parquet"},{"path":"tables/link"}]}`, text)
	}
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
	if filepath.Base(path) == "manifest.json" {
		var m struct{ Version string }
		if err := json.Unmarshal(data, &m); err != nil {
			t.Fatal(err)
		}
		return m.Version
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
	if _, err := Begin(out); err == nil || !strings.Contains(err.Error(), "another run") {
		t.Errorf("two runs at once: %v", err)
	}
	killed.lock.Close() // as the end of the process does
	f = begin(t, out)
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
	for out, want := range map[string]string{"mine": `holds "charts"`, "file": "cannot be used", "file/out": "cannot be"} {
		_, err := Begin(filepath.Join(parent, out))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Begin(%s): %v, want %q", out, err, want)
		}
	}
	read(t, filepath.Join(parent, "mine", "charts", "a.png"))
	for out, want := range map[string]string{"": "has no name", "/": "cannot be / itself", "/../.": "cannot be / itself"} {
		if _, err := Begin(out); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Begin(%q): %v, want %q", out, err, want)
		}
	}
	link := filepath.Join(parent, "link")
	if err := os.Symlink(filepath.Join(parent, "nowhere"), link); err != nil {
		t.Skip(err)
	}
	if _, err := Begin(link); err == nil || !strings.Contains(err.Error(), "leads to no folder") {
		t.Errorf("Begin(a dangling link): %v", err)
	}
}

// A file that no run wrote is not removed with what a run replaces.
func TestBeginRefusesToRemoveForeignFiles(t *testing.T) {
	for _, c := range []struct{ file, want string }{
		{"out/tables/mine.csv", `holds "tables/mine.csv", which no run wrote`},
		{"out/charts/sub/mine.png", `holds "charts/sub/mine.png", which no run wrote`},
		{".out.new/mine.csv", `holds "mine.csv", which no run wrote`},
		{"out/tables/.DS_Store", ""}, {"out/notes.txt", ""}, {".out.new/tables/y.parquet", ""}, {".out.new/charts.aside/y.png", ""},
	} {
		parent := t.TempDir()
		out := filepath.Join(parent, "out")
		for _, name := range []string{"manifest.json", "tables/x.parquet", "charts/x.png"} {
			write(t, filepath.Join(out, name), "old")
		}
		write(t, filepath.Join(parent, c.file), "mine")
		f, err := Begin(out)
		if c.want == "" {
			if err != nil {
				t.Errorf("%s: %v", c.file, err)
			} else {
				f.Discard()
			}
			continue
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.file, err, c.want)
		}
		read(t, filepath.Join(parent, c.file))
		if err := os.Remove(filepath.Join(parent, c.file)); err != nil {
			t.Fatal(err)
		}
		begin(t, out).Discard() // the lock is free
	}
}

// A run that was killed while it put the entries in place is run again.
func TestBeginAfterAKillBetweenTwoEntries(t *testing.T) {
	out := filepath.Join(t.TempDir(), "out")
	write(t, filepath.Join(out, "notes.txt"), "mine")
	if err := os.WriteFile(filepath.Join(out, "manifest.json"), []byte(`{"program":"epithet"}`), 0o666); err != nil {
		t.Fatal(err)
	}
	f := begin(t, out)
	write(t, f.Path("tables/x.parquet"), "new")
	write(t, f.Path("manifest.json"), "new")
	if err := f.swap("tables"); err != nil {
		t.Fatal(err)
	}
	f.lock.Close() // as the end of the process does
	begin(t, out).Discard()
}

// A manifest of another program is no leave to replace what is beside it.
func TestBeginRefusesAManifestOfAnother(t *testing.T) {
	out := t.TempDir()
	if err := os.WriteFile(filepath.Join(out, "manifest.json"), []byte(`{"name":"a web page"}`), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Begin(out); err == nil || !strings.Contains(err.Error(), "not one of a run") {
		t.Errorf("Begin: %v", err)
	}
}

// A folder that somebody has a hold on is filled, not replaced.
func TestCommitLeavesTheFolderItself(t *testing.T) {
	run := func(out, version string) {
		t.Helper()
		f := begin(t, out)
		write(t, f.Path("manifest.json"), version)
		write(t, f.Path("tables/x.parquet"), version)
		if err := f.Commit(); err != nil {
			t.Fatal(err)
		}
		if got := read(t, filepath.Join(out, "manifest.json")) + read(t, filepath.Join(out, "tables", "x.parquet")); got != version+version {
			t.Errorf("after run %s: %q", version, got)
		}
	}
	parent := t.TempDir()
	disk, link := filepath.Join(parent, "disk"), filepath.Join(parent, "link")
	if err := os.Mkdir(disk, 0o750); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(disk, link); err != nil {
		t.Skip(err)
	}
	run(link, "1")
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Error("the symbolic link is gone")
	}
	run(link, "2")
	if info, err := os.Stat(disk); err != nil || info.Mode().Perm() != 0o750 {
		t.Errorf("the folder's mode is %v", info.Mode())
	}
	t.Chdir(disk)
	run(".", "3")
	before, err := os.Stat(disk)
	if err != nil {
		t.Fatal(err)
	}
	if here, err := os.Stat("."); err != nil || !os.SameFile(before, here) {
		t.Errorf("the working directory is gone: %v", err)
	}
}

// stuck is a run over good results beside a file of somebody else, whose charts
// cannot be put in place: a folder is not moved into itself.
func stuck(t *testing.T) (out string, f *Folder) {
	t.Helper()
	out = filepath.Join(t.TempDir(), "out")
	write(t, filepath.Join(out, "notes.txt"), "mine")
	for _, name := range []string{"manifest.json", "tables/x.parquet", "charts/x.png"} {
		write(t, filepath.Join(out, name), "old")
	}
	f = begin(t, out)
	if err := os.RemoveAll(f.work); err != nil {
		t.Fatal(err)
	}
	f.work = filepath.Join(out, "charts", "work")
	for _, name := range []string{"manifest.json", "tables/x.parquet", "charts/x.png"} {
		write(t, f.Path(name), "new")
	}
	return out, f
}

func TestFailedCommitLeavesTheOldOutput(t *testing.T) {
	out, f := stuck(t)
	if err := f.Commit(); err == nil || !strings.Contains(err.Error(), "cannot be put in place") {
		t.Errorf("Commit: %v", err)
	}
	for _, name := range []string{"manifest.json", "tables/x.parquet", "charts/x.png"} {
		if got := read(t, filepath.Join(out, name)); got != "old" {
			t.Errorf("%s is the %s one", name, got)
		}
	}
	if _, err := os.Stat(f.work); err == nil {
		t.Error("the work folder is left")
	}
	begin(t, out).Discard() // the lock is free
}

func TestSwapIsUndoneBySwap(t *testing.T) {
	out, f := stuck(t)
	if err := os.Remove(filepath.Join(out, "manifest.json")); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(out, "report.html"), "old") // which the new results lack
	for _, want := range []map[string]string{
		{"tables/x.parquet": "new", "manifest.json": "new", "report.html": ""},
		{"tables/x.parquet": "old", "manifest.json": "", "report.html": "old"},
	} {
		for name, want := range want {
			if err := f.swap(strings.Split(name, "/")[0]); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			got := ""
			if _, err := os.Stat(filepath.Join(out, name)); err == nil {
				got = read(t, filepath.Join(out, name))
			}
			if got != want {
				t.Errorf("%s is %q, want %q", name, got, want)
			}
		}
	}
}

func TestWhatCannotBePutBackIsKept(t *testing.T) {
	out, f := stuck(t)
	if err := f.swap("tables"); err != nil {
		t.Fatal(err)
	}
	err := f.swapBack([]string{"charts"}) // as if the charts had been swapped
	if err == nil || !strings.Contains(err.Error(), " is in ") {
		t.Fatalf("swapBack: %v", err)
	}
	f.unlock()
	begin(t, out).Discard()
	_, kept, _ := strings.Cut(err.Error(), " is in ")
	if got := read(t, filepath.Join(kept, "tables", "x.parquet")); got != "old" {
		t.Errorf("the %s tables are kept", got)
	}
}

func TestWriteProtectedOutput(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may write everywhere")
	}
	out := filepath.Join(t.TempDir(), "out")
	if err := os.Mkdir(out, 0o555); err != nil {
		t.Fatal(err)
	}
	if _, err := Begin(out); err == nil || !strings.Contains(err.Error(), "cannot be written") {
		t.Errorf("Begin: %v", err)
	}
}
