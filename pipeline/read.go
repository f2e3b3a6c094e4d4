package pipeline

import (
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"

	"epithet/pipeline/table"
)

// Parts are the files of a table in a folder of tables: the one file, or the
// part files in the folder that stands in its place, in their order.
func Parts(tables, name string) ([]string, error) {
	path := filepath.Join(tables, name+".parquet")
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return []string{path}, nil
	}
	entries, err := os.ReadDir(path) // sorted by name
	if err != nil {
		return nil, err
	}
	var parts []string
	for _, e := range entries {
		parts = append(parts, filepath.Join(path, e.Name()))
	}
	if len(parts) == 0 {
		return nil, fmt.Errorf("%s: %w", path, fs.ErrNotExist)
	}
	return parts, nil
}

// Rows reads a table in a folder of tables. The iteration ends at the first
// error.
func Rows[R any](tables string, t table.Of[R]) iter.Seq2[R, error] {
	return func(yield func(R, error) bool) {
		var none R
		parts, err := Parts(tables, t.Name)
		if err != nil {
			yield(none, err)
			return
		}
		for _, part := range parts {
			r, err := table.Open(part)
			if err != nil {
				yield(none, err)
				return
			}
			for row, err := range t.Rows(r) {
				if !yield(row, err) || err != nil {
					r.Close()
					return
				}
			}
			if err := r.Close(); err != nil {
				yield(none, err)
				return
			}
		}
	}
}

// eachRow calls f with every row of a table in a folder of tables.
func eachRow[R any](tables string, t table.Of[R], f func(R)) error {
	for row, err := range Rows(tables, t) {
		if err != nil {
			return err
		}
		f(row)
	}
	return nil
}

// allRows are the rows of a table in a folder of tables.
func allRows[R any](tables string, t table.Of[R]) (rows []R, err error) {
	err = eachRow(tables, t, func(r R) { rows = append(rows, r) })
	return rows, err
}
