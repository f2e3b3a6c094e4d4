//go:build unix

package table

import (
	"encoding/json"
	"os"
	"path/filepath"

	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/clean"

	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"syscall"
	"testing"
	"time"
)

// newsTokens makes n tokens with the word frequencies of news (Zipf), in
// sentences of 20 and articles of 600. Each token is a substring of its
// article, as the tokeniser cuts it, and tags are the same strings throughout.
func newsTokens(n int) []Token {
	r := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(r, 1.1, 3, 80_000)
	tags := []string{"NN", "NNP", "NNS", "IN", "DT", "JJ", "VB", "VBD", "VBN", "RB", "CC", ",", ".", "CD"}
	upos := []string{"NOUN", "PROPN", "NOUN", "ADP", "DET", "ADJ", "VERB", "VERB", "VERB", "ADV", "CCONJ", "PUNCT", "PUNCT", "NUM"}
	words := make([]string, 80_001)
	for i := range words {
		words[i] = fmt.Sprintf("%c%x", 'a'+i%26, i)
	}
	rows := make([]Token, 0, n)
	for article := 0; len(rows) < n; article++ {
		var text strings.Builder
		var ranks []int
		for range min(600, n-len(rows)) {
			rank := int(zipf.Uint64())
			ranks = append(ranks, rank)
			text.WriteString(words[rank] + " ")
		}
		id, at, whole := fmt.Sprintf("news/%05d", article), 0, text.String()
		for i, rank := range ranks {
			end := at + len(words[rank])
			rows = append(rows, Token{
				DocID: id, Sent: int32(i / 20), Idx: int32(i % 20), Start: int64(at), End: int64(end),
				Text: whole[at:end], Lemma: words[rank], Tag: tags[rank%len(tags)], UPOS: upos[rank%len(tags)],
			})
			at = end + 1
		}
	}
	return rows
}

// bench writes rows over and over by one writer, in batches of an article's
// size. Rows per second are of processor time, so that a busy machine does not
// show.
func bench[R any](b *testing.B, of Of[R], rows []R) {
	b.Helper()
	b.ReportAllocs()
	size := &counter{}
	total := 0
	w, err := of.Create(size, "epithet")
	if err != nil {
		b.Fatal(err)
	}
	begin := processorTime(b)
	for b.Loop() {
		for rest := rows; len(rest) > 0; rest = rest[min(600, len(rest)):] {
			if err := w.Append(rest[:min(600, len(rest))]); err != nil {
				b.Fatal(err)
			}
		}
		if err := errors.Join(w.Close(), w.Reset(size)); err != nil {
			b.Fatal(err)
		}
		total += len(rows)
	}
	if total > 0 {
		b.ReportMetric(float64(total)/(processorTime(b)-begin).Seconds()/1e6, "Mrows/s")
		b.ReportMetric(float64(size.bytes)/float64(total), "bytes/row")
	}
}

func processorTime(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

type counter struct{ bytes int64 }

func (c *counter) Write(p []byte) (int, error) { c.bytes += int64(len(p)); return len(p), nil }

func BenchmarkWrite(b *testing.B) {
	tokens := newsTokens(400_000)
	b.Run("tokens", func(b *testing.B) { bench(b, Tokens, tokens) })
	b.Run("documents", func(b *testing.B) {
		bench(b, Documents, derive(tokens, 100, func(i int, t Token) Document {
			return Document{
				DocID: fmt.Sprintf("news/%05d", i), Source: t.Tag, Title: "Title " + t.Text, Path: fmt.Sprintf("news/%05d.txt", i),
				Published: time.Unix(int64(i)*secondsPerDay, 0), SHA256: fmt.Sprintf("%064x", uint64(i)*0x9E3779B97F4A7C15),
				Bytes: t.Start, Sentences: t.End, Tokens: t.Start, Words: t.End,
			}
		}))
	})
	b.Run("sentences", func(b *testing.B) {
		bench(b, Sentences, derive(tokens, 20, func(i int, t Token) Sentence {
			return Sentence{
				DocID: t.DocID, Sent: t.Sent, Start: t.Start, End: t.Start + 120, Kind: "content",
				Text: strings.Repeat(t.Text+" ", 120/len(t.Text)),
			}
		}))
	})
	b.Run("entity_mentions", func(b *testing.B) {
		bench(b, EntityMentions, derive(tokens, 4, func(i int, t Token) EntityMention {
			return EntityMention{
				DocID: t.DocID, Source: t.UPOS, Sent: t.Sent, Start: t.Start, End: t.End,
				Surface: t.Text, EntityID: t.Lemma, Entity: t.Lemma, Type: t.UPOS, Method: "catalogue",
			}
		}))
	})
	b.Run("quotes", func(b *testing.B) {
		bench(b, Quotes, derive(tokens, 20, func(i int, t Token) Quote {
			return Quote{
				DocID: t.DocID, Source: t.UPOS, QuoteID: t.Idx, Start: t.Start, End: t.End, SpeakerID: t.Lemma,
				Speaker: t.Text, Cue: t.Tag, Kind: t.UPOS, Text: strings.Repeat(t.Text+" ", 80/len(t.Text)),
			}
		}))
	})
	b.Run("characterisations", func(b *testing.B) {
		bench(b, Characterisations, derive(tokens, 4, func(i int, t Token) Characterisation {
			return Characterisation{
				DocID: t.DocID, Source: t.UPOS, Sent: t.Sent, Start: t.Start, End: t.End, Surface: t.Text,
				Term: t.Lemma, Frame: t.Tag, Marks: "none", Target: t.Tag, Holder: t.Lemma, Voice: t.UPOS,
				Polarity: "asserted", Contested: i%7 == 0, QuoteID: t.Idx, Rule: "apposition",
			}
		}))
	})
	rate := func(t Token) Rate {
		return Rate{
			Mentions: t.Start, Articles: t.End, SourceArticles: 40, SourceWords: 40_000, Per1000: float64(t.Start) / 40,
			ArticleLow: float64(t.Start) / 50, ArticleHigh: float64(t.Start) / 30, Interval: "linearised ratio",
			WilsonLow: math.NaN(), WilsonHigh: float64(t.End),
		}
	}
	b.Run("entity_counts", func(b *testing.B) {
		bench(b, EntityCounts, derive(tokens, 10, func(i int, t Token) EntityCount {
			return EntityCount{Source: t.UPOS, EntityID: t.Text, Entity: t.Text, Type: t.UPOS, Method: "discovered", Rate: rate(t)}
		}))
	})
	b.Run("frame_counts", func(b *testing.B) {
		bench(b, FrameCounts, derive(tokens, 10, func(i int, t Token) FrameCount {
			return FrameCount{Source: t.Lemma, Frame: t.Tag, Label: t.Tag, Rate: rate(t)}
		}))
	})
	b.Run("term_counts", func(b *testing.B) {
		bench(b, TermCounts, derive(tokens, 10, func(i int, t Token) TermCount {
			return TermCount{Source: t.Lemma, Frame: t.Tag, Term: t.Text, Voice: t.UPOS, Polarity: "asserted", Rate: rate(t)}
		}))
	})
	b.Run("rejects", func(b *testing.B) {
		bench(b, Rejects, derive(tokens, 100, func(i int, t Token) Reject {
			return Reject{Path: fmt.Sprintf("news/%05d.txt", i), Stage: "read", Reason: "not UTF-8 from byte " + t.Text}
		}))
	})
}

// derive makes a row of every n-th token.
func derive[R any](tokens []Token, n int, make func(int, Token) R) []R {
	var rows []R
	for i := 0; i < len(tokens); i += n {
		rows = append(rows, make(i, tokens[i]))
	}
	return rows
}

func BenchmarkEmptyFile(b *testing.B) { bench(b, Tokens, nil) }

func BenchmarkPrint(b *testing.B) {
	rows := newsTokens(100_000)
	parts := saved(b, written(b, Tokens, rows))
	for _, format := range Formats {
		b.Run(string(format), func(b *testing.B) {
			begin, total := processorTime(b), 0
			for b.Loop() {
				if err := PrintFiles(&counter{}, parts, PrintOptions{Format: format}); err != nil {
					b.Fatal(err)
				}
				total += len(rows)
			}
			b.ReportMetric(float64(total)/(processorTime(b)-begin).Seconds()/1e6, "Mrows/s")
		})
	}
}

// BenchmarkAppendTokens writes the tokens of public news, a file of about as
// many as a shard has.
func BenchmarkAppendTokens(b *testing.B) {
	const articles = 1000
	dir := os.Getenv("EPITHET_BENCH")
	if dir == "" {
		b.Skip("EPITHET_BENCH is not set")
	}
	f, err := os.Open(filepath.Join(dir, "news", "news.jsonl"))
	if err != nil {
		b.Skip(err)
	}
	defer f.Close()
	texts, read := make([]string, articles), make([]article.Annotation, articles)
	annotator := annotate.New()
	decoder := json.NewDecoder(f)
	tokens := 0
	for i := range texts {
		var a struct{ Text string }
		if err := decoder.Decode(&a); err != nil {
			b.Fatal(err)
		}
		texts[i] = a.Text
		read[i] = annotator.Annotate(a.Text, clean.Parts(a.Text))
		tokens += len(read[i].Tokens)
	}
	size, total := &counter{}, 0
	w, err := Tokens.Create(size, "epithet")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	begin := processorTime(b)
	for b.Loop() {
		for i := range texts {
			if err := AppendTokens(w, fmt.Sprintf("news/%05d", i), texts[i], &read[i]); err != nil {
				b.Fatal(err)
			}
		}
		if err := errors.Join(w.Close(), w.Reset(size)); err != nil {
			b.Fatal(err)
		}
		total += tokens
	}
	b.ReportMetric(float64(total)/(processorTime(b)-begin).Seconds()/1e6, "Mrows/s")
	b.ReportMetric(float64(size.bytes)/float64(total), "bytes/row")
}
