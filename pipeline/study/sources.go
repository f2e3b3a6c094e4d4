package study

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"epithet/stages/article"
)

// Row is one line of sources.csv: an article's file and what is known of it.
type Row struct {
	File      string // as written, slashes forward
	Line      int    // in sources.csv
	Source    string
	Published time.Time // zero where unknown
	Title     string
	Author    string
	Language  string
	Note      string
	Groups    []article.Group // of the further columns, sorted by name
	Wrong     string          // why the article is left out; empty where it is not
}

var sourceColumns = []string{"file", "source", "date", "title", "author", "language", "note"}

// ParseSources reads a sources.csv: a header line, then a line for each
// article. It takes a byte order mark, CRLF and semicolons or tabs in place of
// commas, as spreadsheets write them. All mistakes are reported at once, each
// as "name:line: what is wrong; what is meant", but for a date that is none,
// which costs only its article. Further columns become Groups;
// those whose name looks like a mistyped one are returned as notices.
func ParseSources(name string, data []byte) (rows []Row, notices []string, err error) {
	if enc := utf16Name(data); enc != "" {
		return nil, nil, fmt.Errorf("%s: the file is %s; save it as UTF-8", name, enc)
	}
	if !utf8.Valid(data) {
		return nil, nil, fmt.Errorf("%s:%d: not valid UTF-8; save the file as UTF-8", name, 1+bytes.Count(data[:invalidUTF8(data)], []byte("\n")))
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return nil, nil, fmt.Errorf("%s:%d: a NUL, which no text holds; save the file as plain text", name, 1+bytes.Count(data[:i], []byte("\n")))
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	r := csv.NewReader(bytes.NewReader(data))
	r.Comma = delimiter(data)
	r.FieldsPerRecord = -1
	header, err := r.Read()
	if err == io.EOF {
		return nil, nil, fmt.Errorf("%s: the file is empty; its first line is %s", name, strings.Join(sourceColumns, ","))
	}
	if err != nil {
		return nil, nil, csvError(name, err)
	}
	column, groups, notices, err := sourceHeader(name, header)
	if err != nil {
		return nil, nil, err
	}
	var errs []error
	for {
		rec, err := r.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, nil, csvError(name, err)
		}
		if !slices.ContainsFunc(rec, func(field string) bool { return strings.TrimSpace(field) != "" }) {
			continue // spreadsheets write empty lines as commas
		}
		line, _ := r.FieldPos(0)
		fail := func(format string, args ...any) {
			errs = append(errs, fmt.Errorf("%s:%d: %s", name, line, fmt.Sprintf(format, args...)))
		}
		field := func(col string) string {
			if i, ok := column[col]; ok && i < len(rec) {
				return strings.TrimSpace(rec[i])
			}
			return ""
		}
		if len(rec) > len(header) {
			fail("%d fields, but the first line names %d columns; put a text with commas in quotation marks", len(rec), len(header))
			continue
		}
		row := Row{
			File: field("file"), Line: line, Source: field("source"),
			Title: field("title"), Author: field("author"), Language: field("language"), Note: field("note"),
		}
		for _, g := range groups {
			if value := field(g); value != "" {
				row.Groups = append(row.Groups, article.Group{Name: g, Value: value})
			}
		}
		switch {
		case row.File == "":
			fail("no file; write the article's path below the corpus folder")
			continue
		case row.Source == "":
			fail("%s has no source; name the outlet", row.File)
		}
		row.File = path.Clean(strings.ReplaceAll(row.File, `\`, "/"))
		if path.IsAbs(row.File) || row.File == ".." || strings.HasPrefix(row.File, "../") {
			fail("%s lies outside the corpus folder; write a path below it", row.File)
		}
		if row.Published, row.Wrong = parseDay(field("date")); row.Wrong != "" {
			row.Wrong = fmt.Sprintf("date %q %s", field("date"), row.Wrong)
		}
		rows = append(rows, row)
	}
	if len(rows) == 0 && len(errs) == 0 {
		errs = append(errs, fmt.Errorf("%s: no article is listed below the first line", name))
	}
	return rows, notices, errors.Join(errs...)
}

// parseDay reads a day of publication, zero where there is none, or says what
// the date is instead. The time of day that many tools write behind it is left
// alone. The first day of all stands for an unknown one elsewhere.
func parseDay(date string) (day time.Time, why string) {
	if date == "" {
		return day, ""
	}
	if n := len(time.DateOnly); len(date) > n+1 && (date[n] == 'T' || date[n] == ' ') && '0' <= date[n+1] && date[n+1] <= '9' {
		date = date[:n]
	}
	day, err := time.Parse(time.DateOnly, date)
	switch {
	case err != nil:
		return time.Time{}, "is not a day; write YYYY-MM-DD, or nothing where it is unknown"
	case !day.After(time.Time{}):
		return time.Time{}, "is too early for an article; write YYYY-MM-DD, or nothing where it is unknown"
	}
	return day, ""
}

// sourceHeader gives the columns' places by their names, and the sorted names of
// those to compare by.
func sourceHeader(name string, header []string) (column map[string]int, groups, notices []string, err error) {
	column = map[string]int{}
	for i, h := range header {
		h = strings.ToLower(strings.TrimSpace(h))
		if _, dup := column[h]; dup {
			return nil, nil, nil, fmt.Errorf("%s:1: column %q stands twice", name, h)
		}
		column[h] = i
		if slices.Contains(sourceColumns, h) || h == "" {
			continue
		}
		groups = append(groups, h)
		if meant := suggest(h, sourceColumns); meant != "" {
			notices = append(notices, fmt.Sprintf("%s:1: column %q is kept to compare by%s", name, h, meant))
		}
	}
	slices.Sort(groups)
	for _, need := range sourceColumns[:2] {
		if _, ok := column[need]; !ok {
			return nil, nil, nil, fmt.Errorf("%s:1: no column %q; the first line names the columns %s", name, need, strings.Join(sourceColumns, ","))
		}
	}
	return column, groups, notices, nil
}

func csvError(name string, err error) error {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return fmt.Errorf("%s:%d: %w; a field with quotation marks is written \"with \"\"doubled\"\" marks\"", name, parse.Line, parse.Err)
	}
	return fmt.Errorf("%s: %w", name, err)
}

// delimiter is the mark that parts the fields of the first line.
func delimiter(data []byte) rune {
	first, _, _ := bytes.Cut(data, []byte("\n"))
	for _, c := range []byte{',', ';', '\t'} {
		if bytes.IndexByte(first, c) >= 0 {
			return rune(c)
		}
	}
	return ','
}
