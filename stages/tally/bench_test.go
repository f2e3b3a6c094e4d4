package tally

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"epithet/stages/article"
)

// news reads the benchmark corpus, words being runs of letters and digits in
// lower case, each with one part of speech.
func news(b *testing.B) []Occurrences {
	dir := os.Getenv("EPITHET_BENCH")
	if dir == "" {
		b.Skip("EPITHET_BENCH is not set")
	}
	data, err := os.ReadFile(filepath.Join(dir, "news", "news.jsonl"))
	if err != nil {
		b.Fatal(err)
	}
	lemmas := map[string]Lemma{} // one string per lemma, as a lemmatiser with a vocabulary gives them
	var articles []Occurrences
	for line := range bytes.Lines(data) {
		var a struct{ Source, Text string }
		if err := json.Unmarshal(line, &a); err != nil {
			b.Fatal(err)
		}
		o := Occurrences{Source: a.Source}
		for word := range strings.FieldsFuncSeq(strings.ToLower(a.Text), func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsDigit(r)
		}) {
			l, ok := lemmas[word]
			if !ok {
				word = strings.Clone(word)
				l = Lemma{word, article.UPOS(len(lemmas) % 17)}
				lemmas[word] = l
			}
			o.Lemmas = append(o.Lemmas, l)
		}
		o.Words = len(o.Lemmas)
		articles = append(articles, o)
	}
	return articles
}

// BenchmarkAdd counts the corpus from nothing, with the growth of all tables
// (new), and on top of itself, as in a corpus of many times the size (again).
func BenchmarkAdd(b *testing.B) {
	articles := news(b)
	tokens, distinct := 0, 0
	for _, o := range articles {
		tokens += o.Words
		seen := map[Lemma]bool{}
		for _, l := range o.Lemmas {
			seen[l] = true
		}
		distinct += len(seen)
	}
	report := func(b *testing.B, runs int) {
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(runs)/float64(tokens), "ns/token")
		b.ReportMetric(float64(distinct)/float64(tokens), "distinct/token")
	}
	b.Run("new", func(b *testing.B) {
		runs := 0
		for b.Loop() {
			sum(articles)
			runs++
		}
		report(b, runs)
	})
	b.Run("again", func(b *testing.B) {
		c, runs := sum(articles), 0
		for b.Loop() {
			for _, o := range articles {
				c.Add(o)
			}
			runs++
		}
		report(b, runs)
	})
}

func BenchmarkMerge(b *testing.B) {
	c := sum(news(b))
	for b.Loop() {
		New().Merge(c)
	}
}

func BenchmarkRows(b *testing.B) {
	c := sum(news(b))
	rows := 0
	for b.Loop() {
		rows = 0
		for _, s := range c.Sources() {
			rows += len(c.Lemmas(s))
		}
	}
	b.ReportMetric(float64(rows), "rows")
}

func BenchmarkMarshal(b *testing.B) {
	c := sum(news(b))
	size := 0
	for b.Loop() {
		data, _ := c.MarshalBinary()
		size = len(data)
	}
	b.SetBytes(int64(size))
}

func BenchmarkUnmarshal(b *testing.B) {
	data, _ := sum(news(b)).MarshalBinary()
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if err := New().UnmarshalBinary(data); err != nil {
			b.Fatal(err)
		}
	}
}
