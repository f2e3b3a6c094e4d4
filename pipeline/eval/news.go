package eval

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"epithet/pipeline/study"
)

// news makes corpora of the annotated articles of public news, whose texts stay
// in the benchmark data: dir holds a folder for each study, with its lexicon and
// annotations, file is the news, a JSON object a line. The corpora are written
// to the folder work, one file a study.
func news(dir, file, work string) ([]annotated, error) {
	lines, err := newsLines(file)
	if err != nil {
		return nil, err
	}
	golds, err := filepath.Glob(filepath.Join(dir, "*", "characterisations.jsonl"))
	if err != nil || len(golds) == 0 {
		return nil, fmt.Errorf("no studies in %s", dir)
	}
	var corpora []annotated
	for _, gold := range golds { // sorted
		data, err := os.ReadFile(gold)
		if err != nil {
			return nil, err
		}
		records, err := Read(gold, data)
		if err != nil {
			return nil, err
		}
		var corpus bytes.Buffer
		taken := map[string]bool{}
		for _, r := range records {
			if taken[r.Doc] {
				continue
			}
			taken[r.Doc] = true
			line, ok := lines[r.Doc]
			if !ok {
				return nil, fmt.Errorf("%s: %s has no article %q", gold, file, r.Doc)
			}
			corpus.Write(append(line, '\n'))
		}
		folder := filepath.Dir(gold)
		path := filepath.Join(work, filepath.Base(folder)+".jsonl")
		if err := os.WriteFile(path, corpus.Bytes(), 0o666); err != nil {
			return nil, err
		}
		corpora = append(corpora, annotated{study.Paths{Corpus: path, Lexicon: filepath.Join(folder, "lexicon.yaml")}, folder})
	}
	return corpora, nil
}

// newsLines are the lines of a JSONL file of articles by their ids.
func newsLines(file string) (map[string][]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	lines := map[string][]byte{}
	s := bufio.NewScanner(f)
	s.Buffer(nil, 16<<20)
	for n := 1; s.Scan(); n++ {
		var a struct {
			ID string `json:"id"`
		}
		if err := json.Unmarshal(s.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		lines[a.ID] = bytes.Clone(s.Bytes())
	}
	if err := s.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return lines, nil
}
