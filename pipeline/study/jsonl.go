package study

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"iter"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"epithet/stages/article"
)

// lines yields the articles of a JSONL corpus in the order of the file. An
// article's doc_id is its "id", or "line N"; offsets count in its "text". Where
// the file cannot be read any further, the last item is the error.
func lines(open func() (io.ReadCloser, error), name string) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		f, err := open()
		if err != nil {
			yield(Item{}, fmt.Errorf("%s: cannot be read: %w", name, reason(err)))
			return
		}
		defer f.Close()
		r := bufio.NewReaderSize(f, 1<<20)
		seen := map[string]int{}
		var buf []byte
		h := textHasher{sha256: sha256.New()}
		begun := false
		for n := 1; ; n++ {
			line, long, err := readLine(r, &buf)
			if err == io.EOF {
				return
			}
			if err != nil {
				yield(Item{}, fmt.Errorf("%s: line %d cannot be read: %w", name, n, reason(err)))
				return
			}
			if at := bytes.TrimSpace(line); len(at) > 0 && !begun {
				if begun = true; at[0] == '[' || string(at) == "{" {
					yield(Item{}, fmt.Errorf("%s: begins with %q and is no JSONL: each line is one JSON object (jq -c '.[]' writes a list so)", name, at[:1]))
					return
				}
			}
			var item Item
			switch {
			case long:
				item = rejected(fmt.Sprintf("%s:%d", name, n), "a line of more than %d MiB, too large for an article", 2*MaxArticle>>20)
			case len(bytes.TrimSpace(line)) == 0:
				continue
			default:
				item = readRecord(line, name, n, seen, &h)
			}
			if !yield(item, nil) {
				return
			}
		}
	}
}

func readRecord(line []byte, name string, n int, seen map[string]int, h *textHasher) Item {
	where := fmt.Sprintf("%s:%d", name, n)
	if enc := utf16Name(line); enc != "" {
		return rejected(where, "the file is %s; save it as UTF-8", enc)
	}
	if !utf8.Valid(line) {
		return rejected(where, "not valid UTF-8 at byte %d of the line", invalidUTF8(line))
	}
	rec, why := parseRecord(bytes.TrimPrefix(line, []byte("\ufeff")))
	refused := func(format string, args ...any) Item {
		item := rejected(where, format, args...)
		item.Reject.Source = strings.TrimSpace(rec.Source)
		return item
	}
	if why != "" {
		return refused("%s", why)
	}
	for _, name := range aboutNames {
		field := rec.field(name)
		*field = strings.TrimSpace(*field)
		if why := nulIn(*field); why != "" {
			return refused("%q: %s", name, why)
		}
	}
	if rec.ID == "" {
		rec.ID = fmt.Sprintf("line %d", n)
	}
	if rec.Source == "" {
		return refused("%s", missing(line, "source"))
	}
	published, why := parseDay(rec.Date)
	if why != "" {
		return refused("date %q %s", rec.Date, why)
	}
	groups, why := rec.groups()
	if why != "" {
		return refused(`"groups": %s`, why)
	}
	if rec.Text == "" {
		return refused("%s", missing(line, "text"))
	}
	if why := unreadable(rec.Text); why != "" {
		return refused(`"text": %s`, why)
	}
	if first, again := seen[rec.ID]; again {
		return refused("its id %q stands already at line %d", rec.ID, first)
	}
	seen[rec.ID] = n
	return Item{SHA256: h.sum(rec.Text), Article: article.Article{
		ID: rec.ID, Path: where, Source: rec.Source, Title: rec.Title, Author: rec.Author,
		Language: rec.Language, Note: rec.Note, Published: published, Groups: groups, Text: rec.Text,
	}}
}

// missing says that a record has no value of a field, and which fields it has
// where it lacks this one.
func missing(line []byte, field string) string {
	var all map[string]json.RawMessage
	if json.Unmarshal(bytes.TrimPrefix(line, []byte("\ufeff")), &all) != nil || len(all) == 0 {
		return fmt.Sprintf("no %q", field)
	}
	names := slices.Sorted(maps.Keys(all))
	if slices.ContainsFunc(names, func(name string) bool { return strings.EqualFold(name, field) }) {
		return fmt.Sprintf("no %q: it is empty", field)
	}
	more := ""
	if len(names) > shownFields {
		names, more = names[:shownFields], ", …"
	}
	return fmt.Sprintf("no %q; the line has %s%s", field, strings.Join(names, ", "), more)
}

// shownFields are as many of a line's fields as a message lists.
const shownFields = 12

// textHasher hashes texts without a copy of the whole.
type textHasher struct {
	sha256 hash.Hash
	buf    [1 << 12]byte
}

// sum is the text's SHA-256 in hexadecimal.
func (h *textHasher) sum(text string) string {
	h.sha256.Reset()
	for len(text) > 0 {
		n := copy(h.buf[:], text)
		h.sha256.Write(h.buf[:n])
		text = text[n:]
	}
	return hex.EncodeToString(h.sha256.Sum(h.buf[:0]))
}

// readLine is the next line without its end, in memory that the next call
// takes again; long where it exceeds what an article may have, and is skipped.
func readLine(r *bufio.Reader, buf *[]byte) (line []byte, long bool, err error) {
	line, err = r.ReadSlice('\n')
	if err == bufio.ErrBufferFull || err == io.EOF {
		kept := append((*buf)[:0], line...)
		for err == bufio.ErrBufferFull {
			line, err = r.ReadSlice('\n')
			if long = long || len(kept)+len(line) > 2*MaxArticle; !long {
				kept = append(kept, line...)
			}
		}
		*buf, line = kept, kept
		if err == io.EOF && (len(line) > 0 || long) {
			err = nil
		}
	}
	return bytes.TrimRight(line, "\r\n"), long, err
}
