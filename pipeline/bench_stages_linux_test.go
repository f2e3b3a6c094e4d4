package pipeline

import (
	"os"
	"path/filepath"
	"runtime"
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
	var articles []article.Article
	bytes := 0
	for item := range st.Items() {
		if item.Reject == nil {
			articles = append(articles, item.Article)
			bytes += len(item.Article.Text)
		}
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	lex := compile(st.Lexicon)
	names := []string{"clean", "annotate", "mention", "quote", "term", "judge"}
	spent := make([]time.Duration, len(names))
	tokens := 0
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		w := newAnalyser(lex, Comparison{}.withDefaults())
		for i := range articles {
			a, an := &articles[i], &w.found
			before, stage := threadTime(b), 0
			done := func() {
				now := threadTime(b)
				spent[stage] += now - before
				before, stage = now, stage+1
			}
			parts := clean.Parts(a.Text)
			done()
			w.annotate.AnnotateInto(&an.Annotation, a.Text, parts)
			done()
			an.mentions = w.mentions.Find(a, &an.Annotation, an.mentions[:0])
			done()
			an.quotes = w.quotes.Find(a.Text, &an.Annotation, an.mentions)
			done()
			an.terms = w.terms.Find(a, &an.Annotation, an.mentions, an.terms[:0])
			done()
			w.trees.begin(a.Text, &an.Annotation)
			an.judged = w.judge.Judge(a, &an.Annotation, an.mentions, an.terms, an.quotes, w.trees.of)
			done()
			tokens += len(an.Tokens)
		}
	}
	for i, name := range names {
		b.ReportMetric(float64(spent[i].Nanoseconds())/float64(tokens), name+"-ns/token")
	}
}
