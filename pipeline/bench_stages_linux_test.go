package pipeline

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"epithet/pipeline/study"
	"epithet/stages/article"
	"epithet/stages/clean"
)

// threadTime is what the calling thread has spent on its processor: a busy
// machine distorts it less than the clock, and other threads do not.
func threadTime(b *testing.B) time.Duration {
	const cpuTimeOfThread = 3 // CLOCK_THREAD_CPUTIME_ID
	var now syscall.Timespec
	if _, _, errno := syscall.RawSyscall(syscall.SYS_CLOCK_GETTIME, cpuTimeOfThread, uintptr(unsafe.Pointer(&now)), 0); errno != 0 {
		b.Fatal(errno)
	}
	return time.Duration(now.Nano())
}

// BenchmarkStages says what each stage costs on public news, in nanoseconds a
// token, and what they leave to the garbage collector.
func BenchmarkStages(b *testing.B) {
	bench := os.Getenv("EPITHET_BENCH")
	if bench == "" {
		b.Skip("EPITHET_BENCH is not set")
	}
	st, err := study.Open(study.Paths{
		Corpus: filepath.Join(bench, "news", "news.jsonl"), Lexicon: filepath.Join("..", "seeds", "lexicon.yaml"),
	})
	if err != nil {
		b.Skip(err)
	}
	var items []study.Item
	bytes := 0
	for item := range st.Items() {
		if item.Reject == nil {
			items = append(items, item)
			bytes += len(item.Article.Text)
		}
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	lex := compile(st.Lexicon)
	names := []string{"clean", "annotate", "mention", "quote", "term", "parse", "judge"}
	spent := make([]time.Duration, len(names))
	tokens := 0
	analyses := make([]analysis, batchArticles)
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		w := newAnalyser(lex, newAnnotators(1))
		annotator := <-w.annotators
		for _, batch := range batches(items, 1) {
			found := analyses[:len(batch)]
			stages := []func(i int, a *article.Article, an *analysis){
				func(_ int, a *article.Article, an *analysis) { an.Parts = clean.Parts(a.Text) },
				func(_ int, a *article.Article, an *analysis) {
					annotator.AnnotateInto(&an.Annotation, a.Text, an.Parts)
					an.read = w.quotes.Apart(&an.apart, &an.Annotation, a.Text, annotator)
				},
				func(_ int, a *article.Article, an *analysis) {
					an.mentions = w.mentions.Find(a, &an.Annotation, an.mentions[:0])
				},
				func(_ int, a *article.Article, an *analysis) {
					an.quotes = w.quotes.Find(a.Text, an.read, an.mentions, an.quotes)
				},
				func(_ int, a *article.Article, an *analysis) {
					an.terms = w.terms.Find(a, an.read, an.mentions, an.terms[:0])
				},
				func(i int, a *article.Article, an *analysis) {
					if i == 0 {
						w.trees.clear()
						w.plain = slices.Grow(w.plain[:0], len(batch))[:len(batch)]
					}
					w.plain[i].Read(a.Text, an.read, an.mentions, an.terms, an.quotes)
					w.trees.plan(a.Text, &w.plain[i], an.terms)
					if i == len(batch)-1 {
						w.trees.parse()
					}
				},
				func(i int, a *article.Article, an *analysis) {
					w.trees.begin(i)
					an.judged = w.judge.Judge(a, &w.plain[i], an.mentions, an.quotes, w.trees.of)
				},
			}
			for stage, run := range stages {
				before := threadTime(b)
				for i := range batch {
					run(i, &batch[i].Article, &found[i])
				}
				spent[stage] += threadTime(b) - before
			}
			for i := range found {
				tokens += len(found[i].Tokens)
			}
		}
	}
	for i, name := range names {
		b.ReportMetric(float64(spent[i].Nanoseconds())/float64(tokens), name+"-ns/token")
	}
}
