package study

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"path"
	"slices"
	"strings"
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
	Source string // the outlet; empty where it cannot be told
	Stage  string
	Reason string
}

// LostNotice says which sources have rejects and no article, "" where none. It
// names ten at the most.
func LostNotice(rejected, read map[string]bool) string {
	var lost []string
	for source := range rejected {
		if source != "" && !read[source] {
			lost = append(lost, source)
		}
	}
	if len(lost) == 0 {
		return ""
	}
	slices.Sort(lost)
	return "no article could be read of " + firstOf(lost, ", ")
}

// AlikeNotice says which sources are one but for capitals, spaces and marks, ""
// where none. It names ten pairs at the most.
func AlikeNotice(sources []string) string {
	var alike []string
	first := map[string]string{}
	for _, source := range slices.Sorted(slices.Values(sources)) {
		letters := strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return unicode.ToLower(r)
			}
			return -1
		}, source)
		if other, again := first[letters]; !again {
			first[letters] = source
		} else if letters != "" {
			alike = append(alike, fmt.Sprintf("%q and %q", other, source))
		}
	}
	if len(alike) == 0 {
		return ""
	}
	return "sources that may be one: " + firstOf(alike, "; ")
}

// firstOf is the first ten of a list, and how many there are more.
func firstOf(list []string, separator string) string {
	const most = 10
	names := strings.Join(list[:min(len(list), most)], separator)
	if n := len(list) - most; n > 0 {
		names += fmt.Sprintf(" and %d more", n)
	}
	return names
}

func rejected(path, format string, args ...any) Item {
	return Item{Reject: &Reject{Path: path, Stage: "read", Reason: fmt.Sprintf(format, args...)}}
}

// folder yields the articles of a corpus folder: the files that rows list, in
// the order of their paths, and a reject for each listed file that cannot be
// read, each line that lists a file again, and each text file that is not
// listed. Sources is the list's name, empty where the folders are the list.
func folder(corpus fs.FS, rows []Row, sources string) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		listed := map[string]Row{}
		ids := map[string]string{}
		for _, row := range rows {
			if first, again := listed[row.File]; again {
				item := rejected(row.File, "%s:%d lists the file again; line %d is used", sources, row.Line, first.Line)
				item.Reject.Source = row.Source
				if !yield(item, nil) {
					return
				}
				continue
			}
			listed[row.File] = row
		}
		for _, file := range paths(corpus, listed) {
			row, ok := listed[file]
			item := rejected(file, "not listed in %s", sources)
			if sources == "" {
				item = rejected(file, "in no folder that names its source; put it in one, or write a sources.csv")
			}
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
			if item.Reject != nil {
				item.Reject.Source = row.Source
			}
			if !yield(item, nil) {
				return
			}
		}
	}
}

func readFile(corpus fs.FS, row Row, sources string) Item {
	if row.Wrong != "" && sources == "" {
		return rejected(row.File, "%s", row.Wrong)
	}
	if row.Wrong != "" {
		return rejected(row.File, "%s:%d: %s", sources, row.Line, row.Wrong)
	}
	if sources == "" && !isText(row.File) {
		return rejected(row.File, "a %s file, which is not read; save the article as plain text (.txt)", path.Ext(row.File))
	}
	info, err := fs.Stat(corpus, row.File)
	if errors.Is(err, fs.ErrNotExist) && sources == "" {
		return rejected(row.File, "a symbolic link that leads nowhere, or removed since the folder was listed")
	}
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
	text := string(data)
	if why := unreadable(text); why != "" {
		return rejected(row.File, "%s", why)
	}
	sum := sha256.Sum256(data)
	return Item{SHA256: hex.EncodeToString(sum[:]), Article: article.Article{
		ID: strings.TrimSuffix(row.File, path.Ext(row.File)), Path: row.File,
		Source: row.Source, Title: row.Title, Author: row.Author,
		Language: row.Language, Note: row.Note, Published: row.Published, Groups: row.Groups,
		Text: text,
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
func unreadable(data string) string {
	switch {
	case data == "":
		return "the file is empty"
	case len(data) > MaxArticle:
		return fmt.Sprintf("larger than %d MiB, too large for an article", MaxArticle>>20)
	}
	if enc := utf16Name(data); enc != "" {
		return "the text is " + enc + "; save it as UTF-8"
	}
	if why := nulIn(data); why != "" {
		return "a binary file: " + why
	}
	if !utf8.ValidString(data) {
		i := invalidUTF8(data)
		return fmt.Sprintf("not valid UTF-8 at byte %d (0x%02X); save the text as UTF-8", i, data[i])
	}
	if !strings.ContainsFunc(data, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return "no letter or digit in the text"
	}
	return markup(data)
}

// nulIn says where a NUL is, which no text holds, "" where there is none. The
// counts set names apart by it.
func nulIn(text string) string {
	if i := strings.IndexByte(text, 0); i >= 0 {
		return fmt.Sprintf("NUL at byte %d", i)
	}
	return ""
}

func utf16Name[T string | []byte](data T) string {
	switch {
	case strings.HasPrefix(string(data[:min(2, len(data))]), "\xFF\xFE"):
		return "UTF-16 (little endian)"
	case strings.HasPrefix(string(data[:min(2, len(data))]), "\xFE\xFF"):
		return "UTF-16 (big endian)"
	}
	return ""
}

// invalidUTF8 is the position of the first byte that is not valid UTF-8.
func invalidUTF8[T string | []byte](data T) int {
	at := 0
	for at < len(data) {
		r, n := utf8.DecodeRuneInString(string(data[at:min(at+utf8.UTFMax, len(data))]))
		if r == utf8.RuneError && n == 1 {
			break
		}
		at += n
	}
	return at
}
