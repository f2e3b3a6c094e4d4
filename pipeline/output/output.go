// Package output replaces a folder of results as a whole.
//
//  1. Begin makes a work folder beside the output folder, and takes a lock.
//  2. The run writes everything there.
//  3. Commit exchanges the two folders in one step and removes what was before.
//
// So a run that fails or is killed leaves the last good output as it was. Where
// the folder itself must stay (it holds files that epithet did not write, the
// working directory lies in it, it is a mount point, or the system cannot
// exchange folders) the entries are put in their places one by one instead, and
// are all put back where one of them cannot be; only a run that is killed in
// that moment leaves some of the old beside some of the new. Files of others are
// never moved, nor removed: where they lie in what would be replaced (the folders
// tables and charts, or a folder under the name of the work folder) Begin refuses.
//
// Where nothing can be moved into the output folder from beside it, as into a
// mount point, the work folder is made in it.
package output

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Entries are the names that a run writes in the output folder.
var Entries = []string{"tables", "charts", "report.html", "manifest.json"}

// asideMark ends the name of an entry that is put aside while two are swapped.
const asideMark = ".aside"

// Folder is an output folder that is being made.
type Folder struct {
	out  string // without symbolic links
	home string // the folder that holds work and lock: the one that holds out, or out
	work string
	lock *os.File
}

// Begin makes the work folder for out. It fails where out cannot be written,
// where no run has written what a run would replace, or while another run writes
// to out.
func Begin(out string) (*Folder, error) {
	out, err := located(out)
	if err != nil {
		return nil, err
	}
	home, err := homeOf(out)
	if err != nil {
		return nil, err
	}
	f := &Folder{out: out, home: home}
	f.work = f.Beside("new")
	if f.lock, err = takeLock(f.Beside("lock")); err != nil {
		if errors.Is(err, errLocked) {
			return nil, fmt.Errorf("another run writes to %s; wait for it", out)
		}
		return nil, fmt.Errorf("the output folder %s cannot be written: %w", out, err)
	}
	if err := f.replaceable(); err != nil {
		f.unlock()
		return nil, err
	}
	// What a killed run left was never shown, or is no longer.
	if err := removeAll(f.work); err != nil {
		f.unlock()
		return nil, fmt.Errorf("what an earlier run left cannot be removed: %w", err)
	}
	for _, dir := range []string{"tables", "charts"} {
		if err := os.MkdirAll(filepath.Join(f.work, dir), 0o777); err != nil {
			f.Discard()
			return nil, fmt.Errorf("the output folder %s cannot be written: %w", out, err)
		}
	}
	return f, nil
}

// located is the path of an output folder without symbolic links.
func located(out string) (string, error) {
	if out == "" {
		return "", errors.New("the output folder has no name; name one, such as out")
	}
	out, err := filepath.Abs(out)
	if err != nil {
		return "", err
	}
	if filepath.Dir(out) == out {
		return "", fmt.Errorf("the output folder cannot be %s itself; name a folder in it, such as %s", out, filepath.Join(out, "out"))
	}
	if real, err := filepath.EvalSymlinks(out); err == nil {
		out = real
	} else if info, err := os.Lstat(out); err == nil && info.Mode()&fs.ModeSymlink != 0 {
		return "", fmt.Errorf("the output folder %s is a symbolic link that leads to no folder; make the one that it names, or name another", out)
	}
	if err := isFolder(out); err != nil {
		return "", fmt.Errorf("the output folder cannot be used: %w", err)
	}
	return out, nil
}

// isFolder is an error where something else than a folder that can be read is at
// the path.
func isFolder(path string) error {
	_, err := os.ReadDir(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// Path is where the run writes the entry of that name, such as
// "tables/documents.parquet".
func (f *Folder) Path(name string) string {
	return filepath.Join(f.work, filepath.FromSlash(name))
}

// Beside is a path for what a run keeps for the next: beside the output folder,
// or in it where the work folder is.
func (f *Folder) Beside(what string) string {
	return filepath.Join(f.home, "."+filepath.Base(f.out)+"."+what)
}

// Discard removes the work folder; the output folder stays as it was.
func (f *Folder) Discard() {
	removeAll(f.work)
	f.unlock()
}

// Commit puts the results in the output folder's place. On an error the output
// folder is as it was.
func (f *Folder) Commit() error {
	defer f.unlock()
	if err := f.putInPlace(); err != nil {
		return fmt.Errorf("the results cannot be put in place: %w", err)
	}
	// The new results are in place. What is left of the old, the next run
	// removes.
	removeAll(f.work)
	return nil
}

func (f *Folder) putInPlace() error {
	info, err := os.Stat(f.out)
	if errors.Is(err, fs.ErrNotExist) {
		if err = os.Rename(f.work, f.out); err != nil {
			removeAll(f.work)
		}
		return err
	}
	if err != nil {
		removeAll(f.work)
		return err
	}
	if f.mayMove() && os.Chmod(f.work, info.Mode().Perm()) == nil && exchange(f.work, f.out) == nil {
		return nil
	}
	return f.swapEntries()
}

// mayMove reports whether nobody but epithet has a hold on the output folder.
func (f *Folder) mayMove() bool {
	if f.home == f.out {
		return false
	}
	entries, err := os.ReadDir(f.out)
	if err != nil || slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return !slices.Contains(Entries, e.Name()) }) {
		return false
	}
	at, err := os.Getwd()
	if err != nil {
		return false
	}
	if real, err := filepath.EvalSymlinks(at); err == nil {
		at = real
	}
	rel, err := filepath.Rel(f.out, at)
	return err == nil && (rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)))
}

// swapEntries puts the entries in place one by one, the manifest last. On an
// error it puts those back that it has swapped.
func (f *Folder) swapEntries() error {
	for i, e := range Entries {
		if err := f.swap(e); err != nil {
			return errors.Join(err, f.swapBack(Entries[:i]))
		}
	}
	return nil
}

// swapBack swaps entries once more and removes the work folder. An old entry
// that cannot be put back is kept where no run removes it.
func (f *Folder) swapBack(entries []string) error {
	var failed error
	for _, e := range slices.Backward(entries) {
		failed = errors.Join(failed, f.swap(e))
	}
	if failed == nil {
		removeAll(f.work)
		return nil
	}
	kept, err := os.MkdirTemp(f.home, "."+filepath.Base(f.out)+".old-")
	if err == nil {
		kept = filepath.Join(kept, "entries")
		err = os.Rename(f.work, kept)
	}
	if err != nil {
		kept = f.work
	}
	return errors.Join(failed, fmt.Errorf("what could not be put back of the old results is in %s", kept))
}

// swap exchanges what the work folder and the output folder have under a name,
// which either of them may lack. Done twice, it changes nothing.
func (f *Folder) swap(entry string) error {
	a, b := filepath.Join(f.work, entry), filepath.Join(f.out, entry)
	_, errA := os.Lstat(a)
	_, errB := os.Lstat(b)
	switch {
	case errA != nil && errB != nil:
		return nil
	case errB != nil:
		return os.Rename(a, b)
	case errA != nil:
		return os.Rename(b, a)
	}
	if exchange(a, b) == nil {
		return nil
	}
	aside := a + asideMark
	if err := os.Rename(a, aside); err != nil {
		return err
	}
	if err := os.Rename(b, a); err != nil {
		return errors.Join(err, os.Rename(aside, a))
	}
	if err := os.Rename(aside, b); err != nil {
		return errors.Join(err, os.Rename(a, b), os.Rename(aside, a))
	}
	return nil
}

// homeOf is the folder to work in for out: the one that holds it, which is made
// where it is not there, or out itself where nothing can be moved from there
// into it.
func homeOf(out string) (string, error) {
	beside := filepath.Dir(out)
	if _, err := os.Stat(out); err != nil {
		if err := os.MkdirAll(beside, 0o777); err != nil {
			return "", fmt.Errorf("the output folder cannot be made: %w", err)
		}
		return beside, nil
	}
	if movable(beside, out) {
		return beside, nil
	}
	probe, err := os.MkdirTemp(out, ".epithet-")
	if err != nil {
		return "", fmt.Errorf("the output folder %s cannot be written: %w", out, errors.Unwrap(err))
	}
	if err := os.Remove(probe); err != nil {
		return "", fmt.Errorf("the output folder cannot be written: %w", err)
	}
	return out, nil
}

// movable reports whether a new folder in one folder can be moved into another.
// File systems differ, and so do mounts of the same one: only trying tells.
func movable(from, to string) bool {
	probe, err := os.MkdirTemp(from, ".epithet-")
	if err != nil {
		return false
	}
	moved := filepath.Join(to, filepath.Base(probe))
	if os.Rename(probe, moved) != nil {
		os.Remove(probe)
		return false
	}
	return os.Remove(moved) == nil
}

// replaceable is an error where a run would replace or remove what no run wrote.
func (f *Folder) replaceable() error {
	left, err := os.ReadDir(f.work)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s cannot be read, where a run works: %w", f.work, err)
	}
	for _, e := range left {
		if !slices.Contains(Entries, strings.TrimSuffix(e.Name(), asideMark)) {
			return fmt.Errorf("%s, where a run works, holds %q, which no run wrote; move it away", f.work, e.Name())
		}
	}
	written, ok, err := writtenBy(filepath.Join(f.out, "manifest.json"))
	if err != nil {
		return fmt.Errorf("%s: %w; name another output folder, or move it away", f.out, err)
	}
	for _, entry := range Entries {
		if _, err := os.Lstat(filepath.Join(f.out, entry)); err == nil && !ok {
			return fmt.Errorf("%s holds %q but no manifest.json of a run; name another output folder, or move it away", f.out, entry)
		}
	}
	// A run that was killed while it put the entries in place, the manifest last,
	// has left the manifest of the new ones here.
	more, _, _ := writtenBy(f.Path("manifest.json"))
	for _, entry := range []string{"tables", "charts"} {
		if foreign := f.foreign(entry, append(written, more...)); foreign != "" {
			return fmt.Errorf("%s holds %q, which no run wrote; move it away: a run replaces the folder %s", f.out, foreign, entry)
		}
	}
	return nil
}

// foreign is the first file in a folder of the output that is none of the
// written ones, nor what file browsers leave behind.
func (f *Folder) foreign(entry string, written []string) (found string) {
	own := map[string]bool{}
	for _, name := range written {
		own[name] = true
	}
	browsers := []string{".DS_Store", "Thumbs.db", "desktop.ini"}
	filepath.WalkDir(filepath.Join(f.out, entry), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || slices.Contains(browsers, d.Name()) {
			return nil
		}
		if name, err := filepath.Rel(f.out, path); err == nil && !own[filepath.ToSlash(name)] {
			found = filepath.ToSlash(name)
			return filepath.SkipAll
		}
		return nil
	})
	return found
}

// writtenBy is what a run says in its manifest that it wrote; ok is false where
// there is no manifest.
func writtenBy(manifest string) (names []string, ok bool, err error) {
	data, err := os.ReadFile(manifest)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, err
	}
	var m struct {
		Program string
		Outputs []struct{ Path string }
	}
	if json.Unmarshal(data, &m) != nil || m.Program != "epithet" {
		return nil, false, errors.New("its manifest.json is not one of a run")
	}
	for _, o := range m.Outputs {
		names = append(names, o.Path)
	}
	return names, true, nil
}

// removeAll removes a folder, also where folders in it are write-protected.
func removeAll(dir string) error {
	if os.RemoveAll(dir) == nil {
		return nil
	}
	filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if d != nil && d.IsDir() {
			os.Chmod(path, 0o700)
		}
		return nil
	})
	return os.RemoveAll(dir)
}

func (f *Folder) unlock() { releaseLock(f.lock) }
