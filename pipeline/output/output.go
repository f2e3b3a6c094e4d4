// Package output replaces a folder of results as a whole.
//
//  1. Begin makes a work folder beside the output folder.
//  2. The run writes everything there.
//  3. Commit exchanges the two in one step and removes what was before.
//
// So a run that fails or is killed leaves the last good output as it was. Files
// in the output folder that epithet did not write stay there.
package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Entries are the names that a run writes in the output folder.
var Entries = []string{"tables", "charts", "report.html", "manifest.json"}

// Folder is an output folder that is being made.
type Folder struct {
	out  string
	work string
	lock string
}

// Begin makes the work folder for out. It fails where out cannot be written,
// where out holds files under the names of Entries that no run has written, or
// while another run writes to out.
func Begin(out string) (*Folder, error) {
	out, err := filepath.Abs(out)
	if err != nil {
		return nil, err
	}
	if err := replaceable(out); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o777); err != nil {
		return nil, fmt.Errorf("the output folder cannot be made: %w", err)
	}
	f := &Folder{out: out}
	f.work, f.lock = f.Beside("new"), f.Beside("lock")
	if err := takeLock(f.lock, out); err != nil {
		return nil, err
	}
	// What a killed run left: nothing in it was ever shown.
	if err := f.recover(); err != nil {
		f.unlock()
		return nil, err
	}
	for _, dir := range []string{"tables", "charts"} {
		if err := os.MkdirAll(filepath.Join(f.work, dir), 0o777); err != nil {
			f.Discard()
			return nil, fmt.Errorf("the output folder cannot be written: %w", err)
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
	os.RemoveAll(f.work)
	f.unlock()
}

// Commit puts the work folder in the output folder's place.
func (f *Folder) Commit() error {
	defer f.unlock()
	if _, err := os.Stat(f.out); errors.Is(err, fs.ErrNotExist) {
		if err := os.Rename(f.work, f.out); err != nil {
			os.RemoveAll(f.work)
			return fmt.Errorf("the results cannot be put in place: %w", err)
		}
		return nil
	}
	if err := exchange(f.work, f.out); err != nil {
		os.RemoveAll(f.work)
		return fmt.Errorf("the results cannot be put in place: %w (is %s a mount point? then name a folder within it)", err, f.out)
	}
	return f.recover()
}

// recover removes the old results in the work folder, and brings back to the
// output folder what was not epithet's.
func (f *Folder) recover() error {
	entries, err := os.ReadDir(f.work)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("the work folder cannot be read: %w", err)
	}
	for _, e := range entries {
		if slices.Contains(Entries, e.Name()) {
			continue
		}
		back := filepath.Join(f.out, e.Name())
		if _, err := os.Lstat(back); err == nil {
			return fmt.Errorf("%s stands in the way of a file of the same name in %s; move one of them", back, f.work)
		}
		if err := os.Rename(filepath.Join(f.work, e.Name()), back); err != nil {
			return fmt.Errorf("a file of yours cannot be brought back to the output folder: %w", err)
		}
	}
	if err := os.RemoveAll(f.work); err != nil {
		return fmt.Errorf("the old results cannot be removed: %w", err)
	}
	return nil
}

// replaceable reports whether all that a run would replace in out was written
// by a run: a manifest stands beside it.
func replaceable(out string) error {
	entries, err := os.ReadDir(out)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("the output folder cannot be used: %w", err)
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

// takeLock makes the lock file, which holds this process's number. One that a
// dead process left is taken over.
func takeLock(lock, out string) error {
	for range 2 {
		l, err := os.OpenFile(lock, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666)
		if err == nil {
			_, err = l.WriteString(strconv.Itoa(os.Getpid()))
			return errors.Join(err, l.Close())
		}
		if !errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("the output folder cannot be written: %w", err)
		}
		data, err := os.ReadFile(lock)
		if err != nil {
			continue
		}
		if pid, err := strconv.Atoi(strings.TrimSpace(string(data))); err == nil && pid != os.Getpid() && alive(pid) {
			return fmt.Errorf("another run (process %d) writes to %s; wait for it, or remove %s if there is none", pid, out, lock)
		}
		if err := os.Remove(lock); err != nil {
			return fmt.Errorf("the output folder cannot be written: %w", err)
		}
	}
	return fmt.Errorf("another run has just begun to write to %s", out)
}

func (f *Folder) unlock() { os.Remove(f.lock) }
