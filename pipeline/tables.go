package pipeline

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"
	"slices"

	"epithet/pipeline/table"
)

// Output is a file that a run wrote.
type Output struct {
	Path   string // within the output folder
	Table  string // the table that it is, or is a part of; empty for a chart
	Rows   int64  // of a table
	Bytes  int64
	SHA256 string
}

const createdBy = "epithet " + Version

// hashing is a file that is hashed as it is written.
type hashing struct {
	file  *os.File
	buf   *bufio.Writer
	hash  hash.Hash
	bytes int64
}

func createHashing(path string) (*hashing, error) {
	f, err := os.Create(path)
	if err != nil {
		return nil, fmt.Errorf("the output cannot be written: %w", err)
	}
	h := &hashing{file: f, hash: sha256.New()}
	h.buf = bufio.NewWriterSize(io.MultiWriter(f, h.hash), 1<<18)
	return h, nil
}

func (h *hashing) Write(p []byte) (int, error) {
	h.bytes += int64(len(p))
	return h.buf.Write(p)
}

// close ends the file and gives its size and hash.
func (h *hashing) close(o Output) (Output, error) {
	if err := firstError(h.buf.Flush(), h.file.Close()); err != nil {
		return o, fmt.Errorf("the output cannot be written: %w", err)
	}
	o.Bytes, o.SHA256 = h.bytes, hex.EncodeToString(h.hash.Sum(nil))
	return o, nil
}

// tableFile is a table that is being written. A nil one takes rows and keeps
// none.
type tableFile[R any] struct {
	table string
	file  *hashing
	rows  *table.Writer[R]
	n     int64
}

// createTable begins a file in dir. The file's name is the table's.
func createTable[R any](dir string, t table.Of[R]) (*tableFile[R], error) {
	f, err := createHashing(filepath.Join(dir, t.Name+".parquet"))
	if err != nil {
		return nil, err
	}
	w, err := t.Create(f, createdBy)
	if err != nil {
		return nil, fmt.Errorf("table %s: %w", t.Name, err)
	}
	return &tableFile[R]{table: t.Name, file: f, rows: w}, nil
}

func (t *tableFile[R]) append(rows ...R) error {
	if t == nil {
		return nil
	}
	t.n += int64(len(rows))
	if err := t.rows.Append(rows); err != nil {
		return fmt.Errorf("table %s: %w", t.table, err)
	}
	return nil
}

// close ends the file and adds it to those written.
func (t *tableFile[R]) close(to *[]Output) error {
	if t == nil {
		return nil
	}
	if err := t.rows.Close(); err != nil {
		return fmt.Errorf("table %s: %w", t.table, err)
	}
	o, err := t.file.close(Output{Path: t.table + ".parquet", Table: t.table, Rows: t.n})
	*to = append(*to, o)
	return err
}

// writeTable writes a table that is known as a whole to dir.
func writeTable[R any](dir string, t table.Of[R], rows []R, to *[]Output) error {
	f, err := createTable(dir, t)
	if err != nil {
		return err
	}
	if err := f.append(rows...); err != nil {
		return err
	}
	return f.close(to)
}

// ArticleTables are the tables that grow with the articles. Of these, the ones
// in needed are always written: charts and counts follow from them.
var ArticleTables = []string{
	table.Documents.Name, table.Sentences.Name, table.Tokens.Name,
	table.EntityMentions.Name, table.Quotes.Name, table.Characterisations.Name,
}

var needed = []string{table.Documents.Name, table.Characterisations.Name}

// articleTables are the files of the tables that grow with the articles; nil
// those that are not wanted.
type articleTables struct {
	documents         *tableFile[table.Document]
	sentences         *tableFile[table.Sentence]
	tokens            *tableFile[table.Token]
	mentions          *tableFile[table.EntityMention]
	quotes            *tableFile[table.Quote]
	characterisations *tableFile[table.Characterisation]
}

func createTables(dir string, wanted []string) (*articleTables, error) {
	var t articleTables
	err := firstError(
		createWanted(&t.documents, dir, table.Documents, wanted),
		createWanted(&t.sentences, dir, table.Sentences, wanted),
		createWanted(&t.tokens, dir, table.Tokens, wanted),
		createWanted(&t.mentions, dir, table.EntityMentions, wanted),
		createWanted(&t.quotes, dir, table.Quotes, wanted),
		createWanted(&t.characterisations, dir, table.Characterisations, wanted),
	)
	return &t, err
}

func createWanted[R any](f **tableFile[R], dir string, t table.Of[R], wanted []string) (err error) {
	if slices.Contains(wanted, t.Name) {
		*f, err = createTable(dir, t)
	}
	return err
}

func (t *articleTables) append(r *rows) error {
	return firstError(
		t.documents.append(r.document),
		t.sentences.append(r.sentences...),
		t.appendTokens(r),
		t.mentions.append(r.mentions...),
		t.quotes.append(r.quotes...),
		t.characterisations.append(r.characterisations...),
	)
}

func (t *articleTables) appendTokens(r *rows) error {
	if t.tokens == nil {
		return nil
	}
	t.tokens.n += int64(len(r.annotation.Tokens))
	return table.AppendTokens(t.tokens.rows, r.document.DocID, r.text, r.annotation)
}

func (t *articleTables) close() (written []Output, err error) {
	err = firstError(
		t.documents.close(&written),
		t.sentences.close(&written),
		t.tokens.close(&written),
		t.mentions.close(&written),
		t.quotes.close(&written),
		t.characterisations.close(&written),
	)
	return written, err
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
