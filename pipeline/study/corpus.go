package study

import (
	"bufio"
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"path"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// MaxArticle is the largest article in bytes. A larger file is no article:
// an archive or a dump under a wrong name.
const MaxArticle = 16 << 20

// Item is an article as read, or the reason why it could not be.
type Item struct {
	Article article.Article
	SHA256  string // of the file, or of a JSONL record's text; hexadecimal
	Reject  *Reject
}

// Reject says why an article was left out.
type Reject struct {
	Path   string
	Stage  string
	Reason string
}

func rejected(path, format string, args ...any) Item {
	return Item{Reject: &Reject{Path: path, Stage: "read", Reason: fmt.Sprintf(format, args...)}}
}

// folder yields the articles of a corpus folder: the files that sources.csv
// lists, in the order of their paths, and a reject for each listed file that
// cannot be read, each line that lists a file again, and each text file that
// is not listed.
func folder(corpus fs.FS, rows []Row, sources string) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		listed := map[string]Row{}
		ids := map[string]string{}
		for _, row := range rows {
			if first, again := listed[row.File]; again {
				if !yield(rejected(row.File, "%s:%d lists the file again; line %d is used", sources, row.Line, first.Line)) {
					return
				}
				continue
			}
			listed[row.File] = row
		}
		for _, file := range paths(corpus, listed) {
			row, ok := listed[file]
			item := rejected(file, "not listed in %s", sources)
			if ok {
				item = readFile(corpus, row, sources)
			}
			if item.Reject == nil {
				id := item.Article.ID
				if first, again := ids[id]; again {
					item = rejected(file, "its doc_id %q is that of %s; rename one of them", id, first)
				} else {
					ids[id] = file
				}
			}
			if !yield(item) {
				return
			}
		}
	}
}

func readFile(corpus fs.FS, row Row, sources string) Item {
	info, err := fs.Stat(corpus, row.File)
	if errors.Is(err, fs.ErrNotExist) {
		return rejected(row.File, "%s:%d lists the file, but it is not there", sources, row.Line)
	}
	if err == nil && !info.Mode().IsRegular() {
		return rejected(row.File, "not a file of text: %s", kindOf(info.Mode()))
	}
	f, err := corpus.Open(row.File)
	if err != nil {
		return rejected(row.File, "cannot be read: %v", reason(err))
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, MaxArticle+1))
	if err != nil {
		return rejected(row.File, "cannot be read: %v", reason(err))
	}
	if why := unreadable(data); why != "" {
		return rejected(row.File, "%s", why)
	}
	sum := sha256.Sum256(data)
	return Item{SHA256: hex.EncodeToString(sum[:]), Article: article.Article{
		ID: strings.TrimSuffix(row.File, path.Ext(row.File)), Path: row.File,
		Source: row.Source, Title: row.Title, Author: row.Author,
		Language: row.Language, Note: row.Note, Published: row.Published, Groups: row.Groups,
		Text: string(data),
	}}
}

// kindOf names what is no regular file. Some of them can be read for ever.
func kindOf(m fs.FileMode) string {
	switch {
	case m.IsDir():
		return "a folder"
	case m&fs.ModeNamedPipe != 0:
		return "a pipe"
	}
	return "a device or the like"
}

// reason is the error without the path that the reject names anyway.
func reason(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// unreadable says why data is no article's text, "" where it is.
func unreadable(data []byte) string {
	switch {
	case len(data) == 0:
		return "the file is empty"
	case len(data) > MaxArticle:
		return fmt.Sprintf("larger than %d MiB, too large for an article", MaxArticle>>20)
	}
	if enc := utf16Name(data); enc != "" {
		return "the text is " + enc + "; save it as UTF-8"
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return fmt.Sprintf("a binary file: NUL at byte %d", i)
	}
	if !utf8.Valid(data) {
		i := invalidUTF8(data)
		return fmt.Sprintf("not valid UTF-8 at byte %d (0x%02X); save the text as UTF-8", i, data[i])
	}
	if !bytes.ContainsFunc(data, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return "no letter or digit in the text"
	}
	return ""
}

func utf16Name(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return "UTF-16 (little endian)"
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return "UTF-16 (big endian)"
	}
	return ""
}

// invalidUTF8 is the position of the first byte that is not valid UTF-8.
func invalidUTF8(data []byte) int {
	at := 0
	for at < len(data) {
		r, n := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		at += n
	}
	return at
}

// record is one line of a JSONL corpus. Fields that it lacks are empty; other
// fields are left alone.
type record struct {
	ID, Source, Date, Title, Author, Language, Note, Text string
	Groups                                                map[string]string
}

// groups are a record's groups, sorted by name.
func (r *record) groups() (all []article.Group) {
	for name, value := range r.Groups {
		if value = strings.TrimSpace(value); value != "" {
			all = append(all, article.Group{Name: strings.ToLower(name), Value: value})
		}
	}
	slices.SortFunc(all, func(a, b article.Group) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.Value, b.Value))
	})
	return all
}

// lines yields the articles of a JSONL corpus in the order of the file. An
// article's doc_id is its "id", or "line N"; offsets count in its "text".
func lines(open func() (io.ReadCloser, error), name string) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		f, err := open()
		if err != nil {
			yield(rejected(name, "cannot be read: %v", reason(err)))
			return
		}
		defer f.Close()
		r := bufio.NewReaderSize(f, 1<<20)
		seen := map[string]int{}
		for n := 1; ; n++ {
			line, long, err := readLine(r)
			if err != nil {
				if err != io.EOF {
					yield(rejected(name, "line %d cannot be read: %v", n, reason(err)))
				}
				return
			}
			item := rejected(fmt.Sprintf("%s:%d", name, n), "a line of more than %d MiB, too large for an article", 2*MaxArticle>>20)
			switch {
			case !long && len(bytes.TrimSpace(line)) == 0:
				continue
			case !long:
				item = readRecord(line, name, n, seen)
			}
			if !yield(item) {
				return
			}
		}
	}
}

func readRecord(line []byte, name string, n int, seen map[string]int) Item {
	where := fmt.Sprintf("%s:%d", name, n)
	if enc := utf16Name(line); enc != "" {
		return rejected(where, "the file is %s; save it as UTF-8", enc)
	}
	if !utf8.Valid(line) {
		return rejected(where, "not valid UTF-8 at byte %d of the line", invalidUTF8(line))
	}
	var rec record
	if err := json.Unmarshal(bytes.TrimPrefix(line, []byte("\ufeff")), &rec); err != nil {
		var wrong *json.UnmarshalTypeError
		if errors.As(err, &wrong) && wrong.Field != "" {
			return rejected(where, "%q is a JSON %s; write a text", strings.ToLower(wrong.Field), wrong.Value)
		}
		if errors.As(err, &wrong) {
			return rejected(where, "a JSON %s; a line is an object", wrong.Value)
		}
		return rejected(where, "not a JSON object: %v", err)
	}
	for _, field := range []*string{&rec.ID, &rec.Source, &rec.Date, &rec.Title, &rec.Author, &rec.Language, &rec.Note} {
		*field = strings.TrimSpace(*field)
	}
	if rec.ID == "" {
		rec.ID = fmt.Sprintf("line %d", n)
	}
	if rec.Source == "" {
		return rejected(where, `no "source"`)
	}
	var published time.Time
	if rec.Date != "" {
		day, _, _ := strings.Cut(rec.Date, "T")
		var err error
		if published, err = time.Parse(time.DateOnly, day); err != nil {
			return rejected(where, "date %q is not a day; write YYYY-MM-DD, or nothing where it is unknown", rec.Date)
		}
	}
	if why := unreadable([]byte(rec.Text)); why != "" {
		return rejected(where, `"text": %s`, strings.Replace(why, "the file", "the text", 1))
	}
	if first, again := seen[rec.ID]; again {
		return rejected(where, "its id %q stands already at line %d", rec.ID, first)
	}
	seen[rec.ID] = n
	sum := sha256.Sum256([]byte(rec.Text))
	return Item{SHA256: hex.EncodeToString(sum[:]), Article: article.Article{
		ID: rec.ID, Path: where, Source: rec.Source, Title: rec.Title, Author: rec.Author,
		Language: rec.Language, Note: rec.Note, Published: published, Groups: rec.groups(), Text: rec.Text,
	}}
}

// readLine is the next line without its end; long where it exceeds what an
// article may have, and is skipped.
func readLine(r *bufio.Reader) (line []byte, long bool, err error) {
	for {
		chunk, err := r.ReadSlice('\n')
		if !long {
			line = append(line, chunk...)
		}
		if len(line) > 2*MaxArticle {
			line, long = nil, true
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if err == io.EOF && (len(line) > 0 || long) {
			err = nil
		}
		return bytes.TrimRight(line, "\r\n"), long, err
	}
}
