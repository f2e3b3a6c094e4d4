package annotate

import (
	"syscall"
	"testing"
	"time"

	"epithet/stages/article"
)

// cpuTime is what the process has spent on its processors so far; a busy
// machine distorts it less than the clock.
func cpuTime(b *testing.B) time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// news annotates the benchmark's news once per round.
func news(b *testing.B, annotator func() *Annotator) {
	texts := newsTexts(b, 1)
	bytes := 0
	for _, text := range texts {
		bytes += len(text)
	}
	tokens := 0
	var out article.Annotation
	round := func(a *Annotator) {
		var parts []article.Part
		for _, text := range texts {
			parts = append(parts[:0], whole(text)...)
			a.AnnotateInto(&out, text, parts)
			tokens += len(out.Tokens)
		}
	}
	round(annotator())
	tokens = 0
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	start := cpuTime(b)
	for b.Loop() {
		round(annotator())
	}
	used := cpuTime(b) - start
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds()/1e6, "Mtokens/s")
	b.ReportMetric(float64(tokens)/used.Seconds()/1e6, "Mtokens/cpu-s")
	b.ReportMetric(float64(tokens)/float64(b.N), "tokens/op")
}

// BenchmarkNews starts every round with an annotator that remembers nothing.
func BenchmarkNews(b *testing.B) { news(b, New) }

// BenchmarkNewsAgain has seen all of it before, as in the later part of a large corpus.
func BenchmarkNewsAgain(b *testing.B) {
	a := New()
	news(b, func() *Annotator { return a })
}
