package annotate

import (
	"testing"

	"epithet/stages/article"
)

// BenchmarkNews annotates the benchmark's news once per round, each round with
// an annotator that remembers nothing yet.
func BenchmarkNews(b *testing.B) {
	texts := newsTexts(b, 1)
	bytes := 0
	for _, text := range texts {
		bytes += len(text)
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	tokens := 0
	for b.Loop() {
		a := New()
		var out article.Annotation
		var parts []article.Part
		for _, text := range texts {
			parts = append(parts[:0], whole(text)...)
			a.AnnotateInto(&out, text, parts)
			tokens += len(out.Tokens)
		}
	}
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds()/1e6, "Mtokens/s")
	b.ReportMetric(float64(tokens)/float64(b.N), "tokens/op")
}
