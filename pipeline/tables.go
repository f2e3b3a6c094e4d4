package pipeline

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"iter"
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

// hashing writes files one after the other, each hashed as it is written.
type hashing struct {
	file  *os.File
	buf   *bufio.Writer
	hash  hash.Hash
	bytes int64
}

func newHashing() *hashing {
	return &hashing{buf: bufio.NewWriterSize(nil, 1<<16), hash: sha256.New()}
}

func createHashing(path string) (*hashing, error) {
	h := newHashing()
	return h, h.create(path)
}

func (h *hashing) create(path string) (err error) {
	if h.file, err = os.Create(path); err != nil {
		return fmt.Errorf("the output cannot be written: %w", err)
	}
	h.hash.Reset()
	h.buf.Reset(io.MultiWriter(h.file, h.hash))
	h.bytes = 0
	return nil
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

// tableFile is a table that is being written, as one file after the other in
// the same memory. A nil one takes rows and keeps none.
type tableFile[R any] struct {
	table table.Of[R]
	file  *hashing
	rows  *table.Writer[R] // nil before the first file
	n     int64
}

func newTable[R any](t table.Of[R]) *tableFile[R] {
	return &tableFile[R]{table: t, file: newHashing()}
}

// create begins a file in dir. The file's name is the table's.
func (t *tableFile[R]) create(dir string) (err error) {
	if t == nil {
		return nil
	}
	if err := t.file.create(filepath.Join(dir, t.table.Name+".parquet")); err != nil {
		return err
	}
	t.n = 0
	if t.rows == nil {
		t.rows, err = t.table.Create(t.file, createdBy)
	} else {
		err = t.rows.Reset(t.file)
	}
	return err
}

func (t *tableFile[R]) append(rows ...R) error {
	if t == nil {
		return nil
	}
	t.n += int64(len(rows))
	return t.rows.Append(rows)
}

// close ends the file and adds it to those written.
func (t *tableFile[R]) close(to *[]Output) error {
	if t == nil {
		return nil
	}
	if err := t.rows.Close(); err != nil {
		return err
	}
	o, err := t.file.close(Output{Path: t.table.Name + ".parquet", Table: t.table.Name, Rows: t.n})
	*to = append(*to, o)
	return err
}

// writeTable writes a table that is known as a whole to dir.
func writeTable[R any](dir string, t table.Of[R], rows []R, to *[]Output) error {
	return writeParts(dir, t, slices.Values([][]R{rows}), to)
}

// writeParts writes a table whose rows come bit by bit to dir.
func writeParts[R any](dir string, t table.Of[R], parts iter.Seq[[]R], to *[]Output) error {
	f := newTable(t)
	if err := f.create(dir); err != nil {
		return err
	}
	for rows := range parts {
		if err := f.append(rows...); err != nil {
			return err
		}
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

func newTables(wanted []string) *articleTables {
	return &articleTables{
		documents:         ifWanted(table.Documents, wanted),
		sentences:         ifWanted(table.Sentences, wanted),
		tokens:            ifWanted(table.Tokens, wanted),
		mentions:          ifWanted(table.EntityMentions, wanted),
		quotes:            ifWanted(table.Quotes, wanted),
		characterisations: ifWanted(table.Characterisations, wanted),
	}
}

func ifWanted[R any](t table.Of[R], wanted []string) *tableFile[R] {
	if !slices.Contains(wanted, t.Name) {
		return nil
	}
	return newTable(t)
}

// articleTable is what the tables have in common.
type articleTable interface {
	create(dir string) error
	close(to *[]Output) error
}

// all are the tables, those too that are not wanted, which do nothing.
func (t *articleTables) all() []articleTable {
	return []articleTable{t.documents, t.sentences, t.tokens, t.mentions, t.quotes, t.characterisations}
}

// create begins the files of a shard.
func (t *articleTables) create(dir string) error {
	for _, table := range t.all() {
		if err := table.create(dir); err != nil {
			return err
		}
	}
	return nil
}

func (t *articleTables) append(r *articleRows) error {
	return firstError(
		t.documents.append(r.document),
		t.sentences.append(r.sentences...),
		t.appendTokens(r),
		t.mentions.append(r.mentions...),
		t.quotes.append(r.quotes...),
		t.characterisations.append(r.characterisations...),
	)
}

func (t *articleTables) appendTokens(r *articleRows) error {
	if t.tokens == nil {
		return nil
	}
	t.tokens.n += int64(len(r.annotation.Tokens))
	return table.AppendTokens(t.tokens.rows, r.document.DocID, r.text, r.annotation)
}

// close ends all files, also where one cannot be ended.
func (t *articleTables) close() (written []Output, err error) {
	for _, table := range t.all() {
		err = firstError(err, table.close(&written))
	}
	return written, err
}

// firstError is the first error of several steps, all of which have been taken
// when it is called: it is for steps that do not need each other, such as
// closing, and no sequence that ends where one fails.
func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
