package pipeline

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"os"

	"epithet/pipeline/output"
	"epithet/pipeline/table"
)

// Output is a file that a run wrote.
type Output struct {
	Path   string // within the output folder
	Kind   string // table, chart
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
	err := h.buf.Flush()
	if e := h.file.Close(); err == nil {
		err = e
	}
	if err != nil {
		return o, fmt.Errorf("the output cannot be written: %w", err)
	}
	o.Bytes, o.SHA256 = h.bytes, hex.EncodeToString(h.hash.Sum(nil))
	return o, nil
}

// tableFile is a table that is being written.
type tableFile[R any] struct {
	name string
	file *hashing
	rows *table.Writer[R]
	n    int64
}

func createTable[R any](out *output.Folder, t table.Of[R]) (*tableFile[R], error) {
	name := "tables/" + t.Name + ".parquet"
	f, err := createHashing(out.Path(name))
	if err != nil {
		return nil, err
	}
	w, err := t.Create(f, createdBy)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return &tableFile[R]{name: name, file: f, rows: w}, nil
}

func (t *tableFile[R]) append(rows ...R) error {
	t.n += int64(len(rows))
	if err := t.rows.Append(rows); err != nil {
		return fmt.Errorf("%s: %w", t.name, err)
	}
	return nil
}

func (t *tableFile[R]) close() (Output, error) {
	if err := t.rows.Close(); err != nil {
		return Output{}, fmt.Errorf("%s: %w", t.name, err)
	}
	return t.file.close(Output{Path: t.name, Kind: "table", Rows: t.n})
}

// writeTable writes a table that is known as a whole.
func writeTable[R any](out *output.Folder, t table.Of[R], rows []R) (Output, error) {
	f, err := createTable(out, t)
	if err != nil {
		return Output{}, err
	}
	if err := f.append(rows...); err != nil {
		return Output{}, err
	}
	return f.close()
}

// articleTables are the tables that grow article by article.
type articleTables struct {
	documents         *tableFile[table.Document]
	sentences         *tableFile[table.Sentence]
	tokens            *tableFile[table.Token]
	mentions          *tableFile[table.EntityMention]
	quotes            *tableFile[table.Quote]
	characterisations *tableFile[table.Characterisation]
}

func createTables(out *output.Folder) (*articleTables, error) {
	var t articleTables
	var err [6]error
	t.documents, err[0] = createTable(out, table.Documents)
	t.sentences, err[1] = createTable(out, table.Sentences)
	t.tokens, err[2] = createTable(out, table.Tokens)
	t.mentions, err[3] = createTable(out, table.EntityMentions)
	t.quotes, err[4] = createTable(out, table.Quotes)
	t.characterisations, err[5] = createTable(out, table.Characterisations)
	return &t, firstError(err[:]...)
}

func (t *articleTables) append(r *rows) error {
	return firstError(
		t.documents.append(r.document),
		t.sentences.append(r.sentences...),
		t.tokens.append(r.tokens...),
		t.mentions.append(r.mentions...),
		t.quotes.append(r.quotes...),
		t.characterisations.append(r.characterisations...),
	)
}

func (t *articleTables) close() ([]Output, error) {
	var o [6]Output
	var err [6]error
	o[0], err[0] = t.documents.close()
	o[1], err[1] = t.sentences.close()
	o[2], err[2] = t.tokens.close()
	o[3], err[3] = t.mentions.close()
	o[4], err[4] = t.quotes.close()
	o[5], err[5] = t.characterisations.close()
	return o[:], firstError(err[:]...)
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
