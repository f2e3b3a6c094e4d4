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
func news(b *testing.B) []made {
	dir := os.Getenv("EPITHET_BENCH")
	if dir == "" {
		b.Skip("EPITHET_BENCH is not set")
	}
	data, err := os.ReadFile(filepath.Join(dir, "news", "news.jsonl"))
	if err != nil {
		b.Fatal(err)
	}
	lemmas := map[string]Lemma{} // one string per lemma, as a lemmatiser with a vocabulary gives them
	var articles []made
	for line := range bytes.Lines(data) {
		var a struct{ Source, Text string }
		if err := json.Unmarshal(line, &a); err != nil {
			b.Fatal(err)
		}
		o := made{Occurrences: Occurrences{Source: a.Source}}
		for word := range strings.FieldsFuncSeq(strings.ToLower(a.Text), func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsDigit(r)
		}) {
			l, ok := lemmas[word]
			if !ok {
				word = strings.Clone(word)
				l = Lemma{word, article.UPOS(len(lemmas) % 17)}
				lemmas[word] = l
			}
			o.lemmas = append(o.lemmas, l)
		}
		o.Words = len(o.lemmas)
		articles = append(articles, o)
	}
	return articles
}

// shards are the articles in logs of the size that the pipeline's have.
func shards(articles []made) (logs []*Log, tokens int) {
	const perShard = 800
	for len(articles) > 0 {
		n := min(perShard, len(articles))
		logs = append(logs, logOf(articles[:n]))
		for _, o := range articles[:n] {
			tokens += o.Words
		}
		articles = articles[n:]
	}
	return logs, tokens
}

func perToken(b *testing.B, tokens int) {
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(tokens), "ns/token")
}

// BenchmarkLog logs the corpus.
func BenchmarkLog(b *testing.B) {
	articles := news(b)
	l, tokens := new(Log), 0
	for _, o := range articles {
		tokens += o.Words
	}
	o := Occurrences{}
	for b.Loop() {
		for i := range articles {
			if i%800 == 0 {
				l.Reset()
			}
			o.Source, o.Words, o.Lemmas = articles[i].Source, articles[i].Words, o.Lemmas[:0]
			for _, k := range articles[i].lemmas {
				o.Lemmas = append(o.Lemmas, l.Lemma(k))
			}
			l.Add(&o)
		}
	}
	perToken(b, tokens)
}

// BenchmarkCounts adds up the logs of the corpus from nothing, with the growth
// of all tables (new), and on top of itself, as in a corpus of many times the
// size (again).
func BenchmarkCounts(b *testing.B) {
	logs, tokens := shards(news(b))
	b.Run("new", func(b *testing.B) {
		for b.Loop() {
			c := New()
			for _, l := range logs {
				c.Add(l)
			}
		}
		perToken(b, tokens)
	})
	b.Run("again", func(b *testing.B) {
		c := New()
		for b.Loop() {
			for _, l := range logs {
				c.Add(l)
			}
		}
		perToken(b, tokens)
	})
}

func BenchmarkRows(b *testing.B) {
	c := sum(news(b))
	rows := 0
	for b.Loop() {
		rows = 0
		for _, s := range c.Sources() {
			rows += len(lemmasOf(c, s))
		}
	}
	b.ReportMetric(float64(rows), "rows")
}

func BenchmarkMarshal(b *testing.B) {
	l := logOf(news(b))
	size := 0
	for b.Loop() {
		size = len(articlesOf(l))
	}
	b.SetBytes(int64(size))
}

func BenchmarkUnmarshal(b *testing.B) {
	data := articlesOf(logOf(news(b)))
	l := new(Log)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if err := l.UnmarshalArticles(data); err != nil {
			b.Fatal(err)
		}
	}
}
