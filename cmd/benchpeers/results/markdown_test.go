package results

import (
	"math"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

func example() *Results {
	run := func(articles int, tokens int64, cpu float64, peak int64) Run {
		return Run{Articles: articles, Bytes: 5 * tokens, Tokens: tokens, Workers: 1, CPU: cpu + 1, WorkCPU: cpu, Wall: cpu + 2, PeakMemory: peak}
	}
	return &Results{
		Machine:     Machine{CPU: "Example 9000", Cores: 2, MemoryMB: 8000, System: "linux/amd64", Go: "go1.26.0", Python: "3.11.2", Node: "20.1.0"},
		Corpus:      Corpus{Articles: 1000, Bytes: 5_000_000, Tokens: 1_000_000},
		Repetitions: 3,
		OwnPeak:     9_000_000,
		Missing:     []string{"rg"},
		Rows: []Row{
			{Key: Whole, Kind: Epithet, Name: "epithet run", Products: "all tables", Runs: []Run{run(1000, 1_000_000, 0.5, 2e8)}},
			{Key: "annotate", Kind: Epithet, Name: "epithet", Products: "tokens, tags", Runs: []Run{run(1000, 1_000_000, 0.1, 1e8)}},
			{Key: "slow", Kind: Peer, Name: "slow", Version: "slow 1.2", Products: "tokens, tags", Against: "annotate",
				Runs: []Run{run(10, 10_000, 4, 3e8), run(10, 10_000, 5, 3e8), run(10, 10_000, 40, 3e8)}},
			{Key: "wc", Kind: Floor, Name: "wc", Version: "wc 9", Products: "words", Runs: []Run{run(1000, 1_000_000, 0.05, 8e6)}},
			{Key: "absent", Kind: Peer, Name: "absent", Version: "absent 0", Against: "annotate"},
		},
	}
}

func TestMarkdown(t *testing.T) {
	text := Markdown(example())
	for _, want := range []string{
		"Example 9000, one core of 2, linux/amd64; Go 1.26.0, Python 3.11.2, Node.js 20.1.0. 1,000 news articles, 5.00 MB of text, 1.00 M tokens.",
		"Median of 3 repetitions; no program's fastest and slowest differ by more than 113 %.",
		"| **epithet run** | all tables | 1,000 | 2.00 M | 10.0 | 1.50 | 2.50 | 200 MB |  |  |\n",
		"| slow | tokens, tags | 10 | 2.00 k | 0.010 | 6.00 | 7.00 | 300 MB | 5,000 × | 1,000 × |\n",
		"| wc | words | 1,000 | 20.0 M | 100 | 1.05 | 2.05 | < 9.00 MB |  | 0.1 × |\n",
		"Versions: slow 1.2; wc 9.\nNot on this machine: rg.\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in:\n%s", want, text)
		}
	}
	if strings.Contains(text, "absent") {
		t.Error("a row that did not run is shown")
	}
	once := example()
	once.Repetitions = 1
	if text := Markdown(once); !strings.Contains(text, "Each program ran once.") || strings.Contains(text, "Median") {
		t.Errorf("of one repetition:\n%s", text)
	}
	if strings.Contains(text, "workers") {
		t.Error("a growth test that did not run is shown")
	}
}

func TestScaleTable(t *testing.T) {
	text := scaleTable([]Run{
		{Articles: 10, Bytes: 10e6, Tokens: 2e6, Workers: 1, CPU: 1, Wall: 1, PeakMemory: 1e8},
		{Articles: 10, Bytes: 10e6, Tokens: 2e6, Workers: 2, CPU: 1, Wall: 0.5, PeakMemory: 2e8},
		{Articles: 1000, Bytes: 1000e6, Tokens: 200e6, Workers: 1, CPU: 99, Wall: 105, PeakMemory: 1e8},
	})
	for _, want := range []string{
		"| 1,000 MB | 1,000 | 1 | 1.90 M | 99.0 | 105 | 100 MB |\n",
		"With 1 worker, a MB takes 5.0 % more time in 1,000 MB than in 10.0 MB.\n",
		"On 10.0 MB, 2 workers are 2.00 times as fast as 1 worker.\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in:\n%s", want, text)
		}
	}
	if n := strings.Count(text, "\n"); n != 2+3+1+2 {
		t.Errorf("%d lines:\n%s", n, text)
	}
}

func TestMoreOrLess(t *testing.T) {
	for x, want := range map[float64]string{0.75: "25.0 % less", 1: "0.0 % more", 1.031: "3.1 % more"} {
		if got := moreOrLess(x); got != want {
			t.Errorf("moreOrLess(%v) = %s, want %s", x, got, want)
		}
	}
}

func TestFigures(t *testing.T) {
	for x, want := range map[float64]string{0: "0.00", 0.01234: "0.012", 1.234: "1.23", 9.999: "10.0", 99.99: "100", 1234.5: "1,235",
		1234567: "1,234,567", math.Inf(1): "?"} {
		if got := figures(x); got != want {
			t.Errorf("figures(%v) = %s, want %s", x, got, want)
		}
	}
	for x, want := range map[float64]string{0.14: "0.14 ×", 3.26: "3.3 ×", 9.97: "10 ×", 24.4: "24 ×", 996: "1,000 ×", 1234: "1,200 ×"} {
		if got := times(x); got != want {
			t.Errorf("times(%v) = %s, want %s", x, got, want)
		}
	}
}

func TestMedian(t *testing.T) {
	cpu := func(r Run) float64 { return r.CPU }
	for _, c := range []struct {
		of   []float64
		want float64
	}{{nil, 0}, {[]float64{3}, 3}, {[]float64{9, 1}, 5}, {[]float64{9, 1, 2}, 2}} {
		var runs []Run
		for _, x := range c.of {
			runs = append(runs, Run{CPU: x})
		}
		if got := median(runs, cpu); got != c.want {
			t.Errorf("median(%v) = %v, want %v", c.of, got, c.want)
		}
	}
}

func TestWrittenIsRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "results.json")
	want := example()
	if err := want.Write(path); err != nil {
		t.Fatal(err)
	}
	got, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("read %+v, wrote %+v", got, want)
	}
}
