package table

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/arrow/go/v17/parquet/file"
)

// readBytes is Open for a file in memory; name stands for it in errors.
func readBytes(data []byte, name string) (*Reader, error) {
	var f *file.Reader
	err := guarded(name, func() (err error) {
		f, err = file.NewParquetReader(bytes.NewReader(data))
		return err
	})
	if err != nil {
		return nil, err
	}
	return newReader(f, name)
}

func TestOpenErrors(t *testing.T) {
	folder := t.TempDir()
	damaged := filepath.Join(folder, "damaged.parquet")
	if err := os.WriteFile(damaged, []byte("PAR1 nothing PAR1"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{damaged, filepath.Join(folder, "missing.parquet"), folder} {
		if _, err := Open(path); err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: error %v", path, err)
		}
	}
}

func TestRowsNeedTheirColumns(t *testing.T) {
	r, err := readBytes(written(t, Sentences, nil), "sentences")
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range Tokens.Rows(r) {
		if err == nil || !strings.Contains(err.Error(), "no column idx") {
			t.Errorf("error %v", err)
		}
		return
	}
	t.Error("sentences read as tokens")
}

// FuzzRead reads damaged files: an error is right, a panic is not.
func FuzzRead(f *testing.F) {
	whole := written(f, anything, some(20, 3, 1))
	f.Add(whole)
	f.Add(written(f, Tokens, nil))
	f.Add(whole[:len(whole)/2])
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := readBytes(data, "fuzz")
		if err != nil {
			return
		}
		defer r.Close()
		for range 100 {
			if _, err := r.Next(); err != nil {
				if errors.Is(err, io.EOF) {
					break
				}
				return
			}
		}
	})
}

// FuzzColumns writes numbers and texts made of the input and reads them back.
func FuzzColumns(f *testing.F) {
	f.Add([]byte("some bytes that make a few rows, and some more of them"))
	f.Add(bytes.Repeat([]byte{0}, 300))
	f.Add(binary.LittleEndian.AppendUint64(bytes.Repeat([]byte{0xff}, 100), 1<<63))
	f.Fuzz(func(t *testing.T, data []byte) {
		var rows []everything
		for part := range slices.Chunk(data, 9) {
			var n [8]byte
			copy(n[:], part)
			v := binary.LittleEndian.Uint64(n[:])
			text := strings.ToValidUTF8(string(part[len(part)/2:]), "?")
			rows = append(rows, everything{
				Text: text, Maybe: text, Word: text, MayWord: text,
				Small: int32(v), MaySm: max(-1, int32(v>>3)), Large: int64(v), MayLg: max(-1, int64(v)),
				Yes: v&1 > 0, Day: timeOf(int32(v) % 1e6),
			})
		}
		same(t, readAll(t, anything, written(t, anything, rows)), rows)
	})
}

// TestSome: rows of some columns are those columns of the whole rows.
func TestSome(t *testing.T) {
	type part struct {
		MayWord string `table:"may_word"`
		Large   int64  `table:"large"`
		Text    string `table:"text"`
	}
	rows := some(3000, 5, 7)
	r, err := readBytes(written(t, anything, rows), "anything")
	if err != nil {
		t.Fatal(err)
	}
	i := 0
	for got, err := range Some[part](anything.Table).Rows(r) {
		if err != nil {
			t.Fatal(err)
		}
		if want := (part{rows[i].MayWord, rows[i].Large, rows[i].Text}); got != want {
			t.Fatalf("row %d is %v, want %v", i, got, want)
		}
		i++
	}
	if i != len(rows) {
		t.Errorf("%d rows of %d", i, len(rows))
	}
}

// TestRepeatedTexts: a text is read as it is behind one like it, an empty one,
// or none.
func TestRepeatedTexts(t *testing.T) {
	var rows []everything
	for _, text := range []string{"", "a", "a", "", "", "b", "ab", "ab", "a", ""} {
		rows = append(rows, everything{Text: text, Maybe: text, Word: text, MayWord: text})
	}
	same(t, readAll(t, anything, written(t, anything, rows)), rows)
}
