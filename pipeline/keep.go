package pipeline

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"epithet/pipeline/table"
	"epithet/stages/tally"
)

// keptShard is the results of one shard: a folder of part files that is put in place
// under the shard's key when it is whole, so that a later run finds it.
type keptShard struct {
	dir   string
	sheet sheet
}

// sheet says what is in a shard's folder.
type sheet struct {
	Parts   []Output // by table; Path is the file's name
	Sums    []Output // the files of what the articles hold
	Rejects []table.Reject
	Totals  totals
}

// totals are what a summary adds up.
type totals struct {
	Articles, Words, FurnitureBytes     int64
	Mentions, Quotes, Characterisations int64
	NestedQuotes                        int64 // of Quotes, those within others
}

func (t *totals) add(o totals) {
	t.Articles += o.Articles
	t.Words += o.Words
	t.FurnitureBytes += o.FurnitureBytes
	t.Mentions += o.Mentions
	t.Quotes += o.Quotes
	t.NestedQuotes += o.NestedQuotes
	t.Characterisations += o.Characterisations
}

const sheetFile = "shard.json"

// store is the folder that shards are kept in between runs.
type store struct{ dir string }

// openStore makes the folder, or refuses one that holds what no run made. What a
// killed run left half done is removed.
func openStore(dir string) (store, error) {
	s := store{dir}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return s, fmt.Errorf("the folder for finished parts cannot be made: %w", err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return s, fmt.Errorf("the folder for finished parts cannot be read: %w", err)
	}
	for _, e := range entries {
		if !isKey(e.Name()) && !strings.HasPrefix(e.Name(), halfMark) {
			return s, fmt.Errorf("%s, where finished parts are kept, holds %q, which no run made; move it away", dir, e.Name())
		}
	}
	return s, s.prune(isKey)
}

// halfMark begins the names of folders of shards that are not done.
const halfMark = "half-"

// isKey tells a shard's folder from one that was left half done.
func isKey(name string) bool { return len(name) == keyLength }

// prune removes what is not wanted.
func (s store) prune(wanted func(name string) bool) error {
	entries, err := os.ReadDir(s.dir)
	if err != nil {
		return fmt.Errorf("the folder for finished parts cannot be read: %w", err)
	}
	for _, e := range entries {
		if wanted(e.Name()) {
			continue
		}
		if err := os.RemoveAll(filepath.Join(s.dir, e.Name())); err != nil {
			return fmt.Errorf("an old part cannot be removed: %w", err)
		}
	}
	return nil
}

// find is the shard of that key if it is there, whole and unchanged, and has
// all of the tables.
func (s store) find(key string, tables []string) (*keptShard, bool) {
	k := &keptShard{dir: filepath.Join(s.dir, key)}
	data, err := os.ReadFile(filepath.Join(k.dir, sheetFile))
	if err != nil || json.Unmarshal(data, &k.sheet) != nil {
		return nil, false
	}
	for _, name := range tables {
		part, ok := k.part(name)
		if !ok || !k.intact(part) {
			return nil, false
		}
	}
	for _, sum := range k.sheet.Sums {
		if !k.intact(sum) {
			return nil, false
		}
	}
	return k, true
}

// part is the shard's part of a table, if it was written.
func (k *keptShard) part(name string) (Output, bool) {
	i := slices.IndexFunc(k.sheet.Parts, func(o Output) bool { return o.Table == name })
	if i < 0 {
		return Output{}, false
	}
	return k.sheet.Parts[i], true
}

// intact reports whether a file is as it was written. Output folders hold the
// same files by hard links, where somebody may have changed them.
func (k *keptShard) intact(o Output) bool {
	f, err := os.Open(filepath.Join(k.dir, o.Path))
	if err != nil {
		return false
	}
	defer f.Close()
	h := sha256.New()
	n, err := io.Copy(h, f)
	return err == nil && n == o.Bytes && hex.EncodeToString(h.Sum(nil)) == o.SHA256
}

// begin makes a folder for a shard's results.
func (s store) begin(number int) (*keptShard, error) {
	dir, err := os.MkdirTemp(s.dir, fmt.Sprintf("%s%d-", halfMark, number))
	if err != nil {
		return nil, fmt.Errorf("the output cannot be written: %w", err)
	}
	return &keptShard{dir: dir}, nil
}

// finish writes what the articles hold and the sheet, and puts the folder in place.
func (s store) finish(k *keptShard, key string, log *tally.Log) error {
	if err := k.write(log); err != nil {
		return err
	}
	data, err := json.Marshal(k.sheet)
	if err != nil {
		return err
	}
	place := filepath.Join(s.dir, key)
	if err := os.WriteFile(filepath.Join(k.dir, sheetFile), data, 0o666); err != nil {
		return fmt.Errorf("the output cannot be written: %w", err)
	}
	if err := os.RemoveAll(place); err != nil { // one that lacks a table, or is damaged
		return fmt.Errorf("a damaged part cannot be removed: %w", err)
	}
	if err := os.Rename(k.dir, place); err != nil {
		return fmt.Errorf("the output cannot be written: %w", err)
	}
	k.dir = place
	return nil
}

// keep forgets all shards but those of a run that is done. Of one shard nothing
// is kept: it is as soon made again as found.
func (s store) keep(shards []*keptShard) error {
	if len(shards) < 2 {
		if err := os.RemoveAll(s.dir); err != nil {
			return fmt.Errorf("old parts cannot be removed: %w", err)
		}
		return nil
	}
	wanted := map[string]bool{}
	for _, k := range shards {
		wanted[filepath.Base(k.dir)] = true
	}
	return s.prune(func(name string) bool { return wanted[name] })
}

// place links a file to a new path, or copies it where it cannot be linked.
func place(from, to string) error {
	if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
		return fmt.Errorf("the output cannot be written: %w", err)
	}
	if os.Link(from, to) == nil {
		return nil
	}
	in, err := os.Open(from)
	if err != nil {
		return fmt.Errorf("a table cannot be read: %w", err)
	}
	defer in.Close()
	out, err := os.Create(to)
	if err != nil {
		return fmt.Errorf("the output cannot be written: %w", err)
	}
	_, err = io.Copy(out, in)
	if err := errors.Join(err, out.Close()); err != nil {
		return fmt.Errorf("the output cannot be written: %w", err)
	}
	return nil
}
