package pipeline

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"epithet/pipeline/study"
	"epithet/stages/article"
)

// BenchmarkRepeated analyses each of the annotated texts written over and over, in one
// paragraph and in many, up to 20 KB and to 160 KB, and reports how many times as long a byte
// takes in the latter: in the middle and at worst. A time that grows with the square of the
// length is at 8. Texts above 2 are named.
func BenchmarkRepeated(b *testing.B) {
	const short, long, slow = 20_000, 160_000, 2
	dirs, err := filepath.Glob("eval/testdata/*/read/*")
	if err != nil || len(dirs) == 0 {
		b.Fatal("no annotated texts", err)
	}
	for _, dir := range dirs {
		name := strings.TrimPrefix(filepath.ToSlash(dir), "eval/testdata/")
		st, err := study.Open(study.Paths{Corpus: filepath.Join(dir, "corpus.jsonl"), Lexicon: filepath.Join(dir, "lexicon.yaml")})
		if err != nil {
			continue // articles in files of their own
		}
		b.Run(name, func(b *testing.B) {
			w := newAnalyser(compile(st.Lexicon), newAnnotators(1))
			var growth []float64
			for b.Loop() {
				for item := range st.Items() {
					one := strings.TrimSpace(item.Article.Text)
					for kind, again := range []string{strings.Join(strings.Fields(one), " ") + " ", one + "\n\n"} {
						g := perByte(w, again, long) / perByte(w, again, short)
						growth = append(growth, g)
						if g > slow {
							fmt.Printf("%s/%s %s grows %.1f times\n", name, item.Article.ID, [...]string{"in one paragraph", "in many"}[kind], g)
						}
					}
				}
			}
			slices.Sort(growth)
			b.ReportMetric(growth[len(growth)/2], "median-growth")
			b.ReportMetric(growth[len(growth)-1], "worst-growth")
		})
	}
}

// perByte is the shortest of three times that the analysis of the text takes, repeated up to size.
func perByte(w *analyser, again string, size int) float64 {
	a := article.Article{ID: "a", Path: "a.txt", Source: "S", Text: strings.Repeat(again, 1+size/len(again))}
	best := time.Duration(1 << 62)
	for range 3 {
		start := time.Now()
		w.analyse(&a)
		best = min(best, time.Since(start))
	}
	return float64(best) / float64(len(a.Text))
}
