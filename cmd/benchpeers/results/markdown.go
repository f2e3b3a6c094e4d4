package results

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// Markdown is the comparison as a table with what is needed to read it.
func Markdown(r *Results) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s, one core of %d, %s; %s, Python %s, Node.js %s. %s news articles, %s MB of text, %s tokens.\n",
		r.Machine.CPU, r.Machine.Cores, r.Machine.System, strings.Replace(r.Machine.Go, "go", "Go ", 1), r.Machine.Python, r.Machine.Node,
		grouped(int64(r.Corpus.Articles)), figures(float64(r.Corpus.Bytes)/1e6), millions(float64(r.Corpus.Tokens)))
	if r.Repetitions > 1 {
		fmt.Fprintf(&b, "Median of %d repetitions; no program's fastest and slowest differ by more than %s %%.\n\n",
			r.Repetitions, figures(100*r.spread()))
	} else {
		b.WriteString("Each program ran once.\n\n")
	}

	b.WriteString("| program | makes | articles | tokens/s | MB/s | CPU s | wall s | peak memory | epithet, same products | `epithet run`, all tables |\n")
	b.WriteString("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n")
	for _, row := range r.Rows {
		if len(row.Runs) > 0 {
			b.WriteString(r.line(row))
		}
	}
	fmt.Fprintf(&b, "\nVersions: %s.\n", strings.Join(r.versions(), "; "))
	for _, name := range r.Missing {
		fmt.Fprintf(&b, "Not on this machine: %s.\n", name)
	}
	b.WriteString(`Tokens are epithet's count of the same articles, page furniture and all, for every program. Slow programs read only the first articles, as
many as they do in the time set. Rates are per second of processor time. Libraries are spared the loading of models that are
loaded once (CPU, wall and memory are the whole process's); ` + "`epithet run`" + ` is spared nothing: it reads JSONL and writes
Parquet, charts and checksums. The last two columns say how many times as fast epithet is: making the same products in
memory, and making everything.
`)
	if len(r.Scale) > 0 {
		b.WriteString("\n" + scaleTable(r.Scale))
	}
	return b.String()
}

func (r *Results) line(row Row) string {
	rate := row.rate()
	same, whole := "", ""
	if w := r.row(row.Against); w != nil {
		same = times(w.rate() / rate)
	}
	if w := r.row(Whole); w != nil && row.Kind != Epithet {
		whole = times(w.rate() / rate)
	}
	name := row.Name
	if row.Kind == Epithet {
		name = "**" + name + "**"
	}
	return fmt.Sprintf("| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n", name, row.Products,
		grouped(int64(row.Runs[0].Articles)), millions(rate),
		figures(median(row.Runs, func(m Run) float64 { return float64(m.Bytes) / m.WorkCPU })/1e6),
		figures(median(row.Runs, func(m Run) float64 { return m.CPU })),
		figures(median(row.Runs, func(m Run) float64 { return m.Wall })),
		r.memory(median(row.Runs, func(m Run) float64 { return float64(m.PeakMemory) })), same, whole)
}

// versions of the programs that ran, each once.
func (r *Results) versions() (versions []string) {
	for _, row := range r.Rows {
		if row.Version != "" && len(row.Runs) > 0 && !slices.Contains(versions, row.Version) {
			versions = append(versions, row.Version)
		}
	}
	return versions
}

// memory is a peak, or the measuring program's where that hides it.
func (r *Results) memory(bytes float64) string {
	if bytes <= float64(r.OwnPeak) {
		return fmt.Sprintf("< %s MB", figures(math.Ceil(float64(r.OwnPeak)/1e6)))
	}
	return figures(bytes/1e6) + " MB"
}

// spread is the greatest difference of a row's rates, as a part of the median.
func (r *Results) spread() float64 {
	widest := 0.0
	for _, row := range r.Rows {
		least, most := math.Inf(1), math.Inf(-1)
		for _, m := range row.Runs {
			rate := float64(m.Tokens) / m.WorkCPU
			least, most = min(least, rate), max(most, rate)
		}
		if len(row.Runs) > 0 {
			widest = max(widest, (most-least)/row.rate())
		}
	}
	return widest
}

// scaleTable is the growth test, with the comparisons that it is for: each
// number of workers on the smallest corpus against the largest, and the most
// workers against one.
func scaleTable(runs []Run) string {
	var b strings.Builder
	b.WriteString("| `epithet run`, no token table | articles | workers | tokens/s | CPU s | wall s | peak memory |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n")
	for _, m := range runs {
		fmt.Fprintf(&b, "| %s MB | %s | %d | %s | %s | %s | %s MB |\n", figures(float64(m.Bytes)/1e6), grouped(int64(m.Articles)), m.Workers,
			millions(float64(m.Tokens)/m.Wall), figures(m.CPU), figures(m.Wall), figures(float64(m.PeakMemory)/1e6))
	}
	b.WriteString("\n")
	for i, m := range runs {
		for _, n := range runs[i+1:] {
			switch {
			case n.Workers == m.Workers && n.Bytes > m.Bytes:
				fmt.Fprintf(&b, "With %s, a MB takes %s time in %s MB than in %s MB.\n", workers(m.Workers),
					moreOrLess((n.Wall/float64(n.Bytes))/(m.Wall/float64(m.Bytes))), figures(float64(n.Bytes)/1e6), figures(float64(m.Bytes)/1e6))
			case n.Bytes == m.Bytes && n.Workers > m.Workers:
				fmt.Fprintf(&b, "On %s MB, %s are %.2f times as fast as %s.\n", figures(float64(m.Bytes)/1e6),
					workers(n.Workers), m.Wall/n.Wall, workers(m.Workers))
			}
		}
	}
	return b.String()
}

// figures has three significant digits at least: 0.123, 1.23, 12.3, 123, 1,234.
func figures(x float64) string {
	switch {
	case math.IsNaN(x) || math.IsInf(x, 0):
		return "?"
	case x >= 99.95:
		return grouped(int64(math.Round(x)))
	case x >= 9.995:
		return fmt.Sprintf("%.1f", x)
	case x >= 0.9995 || x == 0:
		return fmt.Sprintf("%.2f", x)
	}
	return fmt.Sprintf("%.3f", x)
}

func workers(n int) string {
	if n == 1 {
		return "1 worker"
	}
	return fmt.Sprintf("%d workers", n)
}

// moreOrLess is a ratio as a change in per cent.
func moreOrLess(ratio float64) string {
	if ratio < 1 {
		return fmt.Sprintf("%.1f %% less", 100*(1-ratio))
	}
	return fmt.Sprintf("%.1f %% more", 100*(ratio-1))
}

// times is a ratio with two significant digits from 10 on.
func times(x float64) string {
	if x >= 9.95 {
		unit := math.Pow(10, math.Floor(math.Log10(x))-1)
		return grouped(int64(math.Round(math.Round(x/unit)*unit))) + " ×"
	}
	return fmt.Sprintf("%.2g ×", x)
}

func millions(x float64) string {
	if x >= 1e6 {
		return figures(x/1e6) + " M"
	}
	return figures(x/1e3) + " k"
}

// grouped has a comma between thousands.
func grouped(n int64) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
