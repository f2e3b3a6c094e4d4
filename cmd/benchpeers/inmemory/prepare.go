package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/gob"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"epithet/stages/annotate"
	"epithet/stages/clean"

	"github.com/jdkato/prose/v2"
)

// What prepare writes: the articles as epithet's command reads them; their
// texts one after the other, a line feed behind each, as all others do; a line
// for each with its size in bytes and its number of tokens, as epithet counts
// them; words to search for.
const (
	corpusName = "articles.jsonl"
	textsName  = "texts.txt"
	indexName  = "index.txt"
	termsName  = "terms.txt"
	taggerName = "taggers/averaged_perceptron_tagger_eng/averaged_perceptron_tagger_eng."
)

// prepare writes the first n articles of a corpus, all where n is 0, to the
// folder, and the weights for NLTK's tagger.
func prepare(corpus, folder string, n int) error {
	in, err := os.Open(corpus)
	if err != nil {
		return err
	}
	defer in.Close()
	var lines, texts, index bytes.Buffer
	words := map[string]int{}
	a := annotate.New()
	r := bufio.NewReader(in)
	for i := 0; n == 0 || i < n; i++ {
		line, err := r.ReadBytes('\n')
		if errors.Is(err, io.EOF) && len(line) == 0 {
			break
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		var article struct{ Text string }
		if err := json.Unmarshal(line, &article); err != nil {
			return fmt.Errorf("%s, line %d: %w", corpus, i+1, err)
		}
		lines.Write(append(bytes.TrimSpace(line), '\n'))
		texts.WriteString(article.Text + "\n")
		tokens := len(a.Annotate(article.Text, clean.Parts(article.Text)).Tokens)
		fmt.Fprintln(&index, len(article.Text), tokens)
		for _, w := range strings.Fields(article.Text) {
			words[w]++
		}
	}
	return errors.Join(
		write(folder, corpusName, lines.Bytes()),
		write(folder, textsName, texts.Bytes()),
		write(folder, indexName, index.Bytes()),
		write(folder, termsName, []byte(strings.Join(searchTerms(words), "\n")+"\n")),
		writeTagger(folder),
	)
}

func write(folder, name string, data []byte) error {
	path := filepath.Join(folder, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o666)
}

// searchTerms are 200 words of middling frequency: of those with six letters or
// more and nothing but letters, the 1,001st to the 1,200th by count, or the
// last 200 of fewer.
func searchTerms(words map[string]int) []string {
	var terms []string
	for w := range words {
		if len(w) >= 6 && strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") == "" {
			terms = append(terms, w)
		}
	}
	slices.SortFunc(terms, func(a, b string) int {
		return cmp.Or(cmp.Compare(words[b], words[a]), strings.Compare(a, b))
	})
	end := min(len(terms), 1200)
	return terms[max(0, end-200):end]
}

// writeTagger writes prose's perceptron in the format of NLTK's. The two
// taggers have the same features; NLTK's own weights are no package's data.
func writeTagger(folder string) error {
	var classes []string
	var tags map[string]string
	var weights map[string]map[string]float64
	for _, part := range []struct {
		asset, name string
		into        any
	}{{"classes", "classes", &classes}, {"tags", "tagdict", &tags}, {"weights", "weights", &weights}} {
		data, err := prose.Asset("model/AveragedPerceptron/" + part.asset + ".gob")
		if err != nil {
			return err
		}
		if err := gob.NewDecoder(bytes.NewReader(data)).Decode(part.into); err != nil {
			return fmt.Errorf("prose's %s: %w", part.asset, err)
		}
		if data, err = json.Marshal(part.into); err != nil {
			return err
		}
		if err := write(folder, taggerName+part.name+".json", data); err != nil {
			return err
		}
	}
	return nil
}
