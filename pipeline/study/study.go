// Package study reads what an analyst brings: a corpus of articles, its
// sources.csv and a lexicon.yaml.
//
// A corpus is a folder of text files that sources.csv lists, or one JSONL file
// (a JSON object a line with the fields id, source, date, title, author,
// language, note and text, and an object groups of further ones), which may be
// compressed with gzip or zstd. A folder without sources.csv is read as well:
// the folder that holds a file is then its source.
//
// Mistakes in sources.csv and in the lexicon stop a run before it begins; an
// article that cannot be read, or whose date is none, becomes a Reject, and the
// run goes on. A JSONL file that cannot be read to its end is an error.
package study

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"epithet/seeds"
	"epithet/stages/article"
)

// Study is an opened corpus with its configuration.
type Study struct {
	Lexicon article.Lexicon
	// Total is the number of items that Items yields; -1 where only reading
	// the corpus tells.
	Total   int
	Files   bool  // the articles are files of their own, not lines of one
	Bytes   int64 // of all articles' files, uncompressed
	Notices []string
	// Inputs are the configuration's files, and the corpus where it is one file.
	Inputs []Input

	items iter.Seq2[Item, error]
}

// Input is a file that a study was read from.
type Input struct {
	Path   string // as the manifest names it: without the folders of this machine
	SHA256 string
	Bytes  int64
}

// Paths says where a study's parts lie; empty fields stand for the default:
// the embedded seeds, or sources.csv and lexicon.yaml within the corpus.
type Paths struct {
	Corpus  string // a folder or a JSONL file, which may be compressed
	Sources string // a CSV file
	Lexicon string // a YAML file
}

// Open reads the configuration and finds the articles. The error names every
// mistake, a line each.
func Open(p Paths) (*Study, error) {
	s := &Study{}
	corpus, err := s.corpus(p)
	lexErr := s.lexicon(p, corpus)
	if err := errors.Join(err, lexErr); err != nil {
		return nil, err
	}
	return s, nil
}

// Items yields the articles and rejects in an order that depends on the corpus
// alone. An error ends them: of what would follow, nothing is known.
func (s *Study) Items() iter.Seq2[Item, error] { return s.items }

// corpus finds the articles; the result is the corpus folder, nil for a file.
func (s *Study) corpus(p Paths) (fs.FS, error) {
	if p.Corpus == "" {
		return seeds.Files, s.folder(seeds.Files, p.Sources)
	}
	info, err := os.Stat(p.Corpus)
	if err != nil {
		return nil, fmt.Errorf("the corpus cannot be read: %w", err)
	}
	if info.IsDir() {
		dir := os.DirFS(p.Corpus)
		return dir, s.folder(dir, p.Sources)
	}
	if p.Sources != "" {
		return nil, fmt.Errorf("%s: a JSONL corpus carries its metadata in its lines; leave out the sources file", p.Corpus)
	}
	if !isLines(p.Corpus) || !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: a corpus is a folder of text files or a .jsonl file, which may be compressed (.jsonl.gz, .jsonl.zst)", p.Corpus)
	}
	in, size, err := inspect(p.Corpus)
	if err != nil {
		return nil, err
	}
	s.Inputs = append(s.Inputs, in)
	s.Total, s.Bytes = -1, size
	s.items = lines(func() (io.ReadCloser, error) { return openStream(p.Corpus) }, filepath.Base(p.Corpus))
	return nil, nil
}

func (s *Study) folder(corpus fs.FS, sources string) error {
	name := "sources.csv"
	data, err := readWithin(corpus, name)
	if sources != "" {
		name = filepath.Base(sources)
		data, err = readConfig(sources)
	}
	var rows []Row
	switch {
	case err == nil:
		var notices []string
		rows, notices, err = ParseSources(name, data)
		if err != nil {
			return err
		}
		s.Notices = append(s.Notices, notices...)
		s.Inputs = append(s.Inputs, hashed(name, data))
	case sources == "" && errors.Is(err, fs.ErrNotExist):
		rows = rowsByFolder(corpus)
		if !slices.ContainsFunc(rows, func(r Row) bool { return r.Wrong == "" && isText(r.File) }) {
			return noText(rows)
		}
		name = ""
		s.Notices = append(s.Notices, "no sources.csv: the folder that holds an article names its source; dates and titles are unknown")
	default:
		return fmt.Errorf("the list of sources cannot be read: %w", err)
	}
	s.Files = true
	s.Total, s.Bytes = measure(corpus, rows)
	s.items = folder(corpus, rows, name)
	return nil
}

func (s *Study) lexicon(p Paths, corpus fs.FS) error {
	name := "lexicon.yaml"
	var data []byte
	var err error
	switch {
	case p.Lexicon != "":
		name = filepath.Base(p.Lexicon)
		data, err = readConfig(p.Lexicon)
	case corpus != nil:
		data, err = readWithin(corpus, name)
	default:
		data, err = readConfig(filepath.Join(filepath.Dir(p.Corpus), name))
	}
	if p.Lexicon == "" && errors.Is(err, fs.ErrNotExist) {
		data, err = seeds.Files.ReadFile(name)
		where := "beside " + filepath.Base(p.Corpus)
		if corpus != nil {
			where = "in the corpus"
		}
		s.Notices = append(s.Notices, "no lexicon.yaml "+where+": the names and terms of the example study are looked for (--lexicon names another)")
	}
	if err != nil {
		return fmt.Errorf("the lexicon cannot be read: %w", err)
	}
	if s.Lexicon, err = ParseLexicon(name, data); err != nil {
		return err
	}
	s.Inputs = append(s.Inputs, hashed(name, data))
	return nil
}

// noText says that none of the rows by folder is a text, and what was passed over.
func noText(rows []Row) error {
	const none = "the corpus has neither a sources.csv nor folders of .txt files named by their source"
	for _, r := range rows {
		if r.Wrong != "" {
			return fmt.Errorf("%s; %s: %s", none, r.File, r.Wrong)
		}
	}
	return errors.New(none)
}

// readConfig reads a regular file: from a pipe it might wait for ever.
func readConfig(name string) ([]byte, error) {
	info, err := os.Stat(name)
	if err := regular(name, info, err); err != nil {
		return nil, err
	}
	return os.ReadFile(name)
}

// readWithin reads a regular file of the corpus, as readConfig does.
func readWithin(corpus fs.FS, name string) ([]byte, error) {
	info, err := fs.Stat(corpus, name)
	if err := regular(name, info, err); err != nil {
		return nil, err
	}
	return fs.ReadFile(corpus, name)
}

// regular is an error where a file's state is none, or that of no regular file.
func regular(name string, info fs.FileInfo, err error) error {
	if err == nil && !info.Mode().IsRegular() {
		return fmt.Errorf("%s is %s", name, kindOf(info.Mode()))
	}
	return err
}

// ReadFile reads a file of the configuration whole.
func ReadFile(name string) ([]byte, Input, error) {
	data, err := readConfig(name)
	return data, hashed(filepath.Base(name), data), err
}

func hashed(name string, data []byte) Input {
	sum := sha256.Sum256(data)
	return Input{Path: name, SHA256: hex.EncodeToString(sum[:]), Bytes: int64(len(data))}
}

// rowsByFolder lists every file that holds an article with its folder as source:
// text files, and documents of other kinds, which become rejects, unless a text
// file stands beside them for them. Folders that cannot be looked into are listed
// with the reason.
func rowsByFolder(corpus fs.FS) []Row {
	var rows []Row
	files, passed := walk(corpus, func(file string) bool { return isText(file) || isDocument(file) })
	for _, dir := range slices.Sorted(maps.Keys(passed)) {
		rows = append(rows, Row{File: dir, Source: path.Base(dir), Wrong: passed[dir]})
	}
	for _, file := range files {
		dir := path.Dir(file)
		if dir == "." {
			continue
		}
		if !isText(file) {
			if _, err := fs.Stat(corpus, strings.TrimSuffix(file, path.Ext(file))+".txt"); err == nil {
				continue
			}
		}
		rows = append(rows, Row{File: file, Source: path.Base(dir)})
	}
	return rows
}

func isText(file string) bool { return strings.EqualFold(path.Ext(file), ".txt") }

// isDocument reports whether a file is of a kind in which articles are saved, but
// not as plain text.
func isDocument(file string) bool {
	kinds := []string{".html", ".htm", ".xhtml", ".mhtml", ".xml", ".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".md", ".json", ".jsonl"}
	return slices.Contains(kinds, strings.ToLower(path.Ext(file)))
}

// paths are the listed files and all text files of the corpus, sorted.
func paths(corpus fs.FS, listed map[string]Row) []string {
	all := make([]string, 0, len(listed))
	for file := range listed {
		all = append(all, file)
	}
	// A folder that cannot be looked into hides only files that nothing lists.
	unlisted, _ := walk(corpus, func(file string) bool {
		_, ok := listed[file]
		return !ok && isText(file)
	})
	all = append(all, unlisted...)
	slices.Sort(all)
	return all
}

// walk finds the files of the corpus that are wanted, and says why it passed over
// what may hold some: folders that cannot be read, and links to folders, which
// may lead round in circles.
func walk(corpus fs.FS, wanted func(file string) bool) (all []string, passed map[string]string) {
	passed = map[string]string{}
	_ = fs.WalkDir(corpus, ".", func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			passed[file] = fmt.Sprintf("the folder cannot be read: %v", reason(err))
		case d.IsDir():
		case wanted(file):
			all = append(all, file)
		case d.Type()&fs.ModeSymlink != 0:
			if why := linked(corpus, file); why != "" {
				passed[file] = why
			}
		}
		return nil
	})
	slices.Sort(all)
	return all, passed
}

// linked says why nothing is read by way of a symbolic link, "" where it leads to
// a file.
func linked(corpus fs.FS, link string) string {
	info, err := fs.Stat(corpus, link)
	switch {
	case err != nil:
		return fmt.Sprintf("a symbolic link that leads nowhere: %v", reason(err))
	case info.IsDir():
		return "a symbolic link to a folder, which is not followed; put the folder in its place, or list its files in a sources.csv"
	}
	return ""
}

// measure gives the number of items that folder yields, and the bytes of the
// listed files.
func measure(corpus fs.FS, rows []Row) (items int, bytes int64) {
	listed := map[string]Row{}
	for _, r := range rows {
		listed[r.File] = r
		if info, err := fs.Stat(corpus, r.File); err == nil {
			bytes += info.Size()
		}
	}
	again := len(rows) - len(listed)
	return again + len(paths(corpus, listed)), bytes
}
