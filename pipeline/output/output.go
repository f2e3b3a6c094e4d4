// Package output replaces a folder of results as a whole.
//
//  1. Begin makes a work folder beside the output folder, and takes a lock.
//  2. The run writes everything there.
//  3. Commit exchanges the two folders in one step and removes what was before.
//
// So a run that fails or is killed leaves the last good output as it was. Where
// the folder itself must stay (it holds files that epithet did not write, the
// working directory lies in it, it is a mount point, or the system cannot
// exchange folders) the entries are put in their places one by one instead.
// Files of others are never moved.
package output

import (
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

// Folder is an output folder that is being made.
type Folder struct {
	out  string // without symbolic links
	work string
	lock *os.File
}

// Begin makes the work folder for out. It fails where out cannot be written,
// where out holds files under the names of Entries that no run has written, or
// while another run writes to out.
func Begin(out string) (*Folder, error) {
	out, err := filepath.Abs(out)
	if err != nil {
		return nil, err
	}
	if real, err := filepath.EvalSymlinks(out); err == nil {
		out = real
	}
	if err := replaceable(out); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o777); err != nil {
		return nil, fmt.Errorf("the output folder cannot be made: %w", err)
	}
	f := &Folder{out: out}
	f.work = f.Beside("new")
	if f.lock, err = takeLock(f.Beside("lock")); err != nil {
		if errors.Is(err, errLocked) {
			return nil, fmt.Errorf("another run writes to %s; wait for it", out)
		}
		return nil, fmt.Errorf("the output folder %s cannot be written: %w", out, err)
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

// Path is where the run writes the entry of that name, such as
// "tables/documents.parquet".
func (f *Folder) Path(name string) string {
	return filepath.Join(f.work, filepath.FromSlash(name))
}

// Beside is a path beside the output folder for what a run keeps for the next.
func (f *Folder) Beside(what string) string {
	return filepath.Join(filepath.Dir(f.out), "."+filepath.Base(f.out)+"."+what)
}

// Discard removes the work folder; the output folder stays as it was.
func (f *Folder) Discard() {
	removeAll(f.work)
	f.unlock()
}

// Commit puts the results in the output folder's place.
func (f *Folder) Commit() error {
	defer f.unlock()
	info, err := os.Stat(f.out)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		err = os.Rename(f.work, f.out)
	case err == nil && f.mayMove():
		if err = os.Chmod(f.work, info.Mode().Perm()); err == nil {
			err = exchange(f.work, f.out)
		}
		if err != nil {
			err = f.exchangeEntries()
		}
	case err == nil:
		err = f.exchangeEntries()
	}
	if err != nil {
		removeAll(f.work)
		return fmt.Errorf("the results cannot be put in place: %w", err)
	}
	// The new results are in place. What is left of the old, the next run
	// removes.
	removeAll(f.work)
	return nil
}

// mayMove reports whether nobody but epithet has a hold on the output folder.
func (f *Folder) mayMove() bool {
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

// exchangeEntries puts the entries in place one by one, the manifest last.
func (f *Folder) exchangeEntries() error {
	for _, e := range Entries {
		from, to := filepath.Join(f.work, e), filepath.Join(f.out, e)
		_, errNew := os.Lstat(from)
		_, errOld := os.Lstat(to)
		var err error
		switch {
		case errNew == nil && errOld == nil:
			if err = exchange(from, to); err != nil {
				err = errors.Join(os.Rename(to, from+".old"), os.Rename(from, to))
			}
		case errNew == nil:
			err = os.Rename(from, to)
		case errOld == nil:
			err = os.Rename(to, from+".old")
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// replaceable reports whether out can be written, and whether all that a run
// would replace there was written by a run: a manifest stands beside it.
func replaceable(out string) error {
	entries, err := os.ReadDir(out)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("the output folder cannot be used: %w", err)
	}
	probe, err := os.MkdirTemp(out, ".epithet-")
	if err != nil {
		return fmt.Errorf("the output folder %s cannot be written: %w", out, errors.Unwrap(err))
	}
	if err := os.Remove(probe); err != nil {
		return fmt.Errorf("the output folder cannot be written: %w", err)
	}
	foreign := ""
	for _, e := range entries {
		if e.Name() == "manifest.json" {
			return nil
		}
		if slices.Contains(Entries, e.Name()) {
			foreign = e.Name()
		}
	}
	if foreign != "" {
		return fmt.Errorf("%s holds %q but no manifest.json of a run; name another output folder, or move it away", out, foreign)
	}
	return nil
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
