// Command benchpeers takes the same news articles through epithet and through
// the programs that one would use instead, and writes what each cost.
//
//  1. prepare: the articles of a JSONL corpus, as every program reads them;
//  2. list: the programs, what each makes, and its command (peers.go);
//  3. size: how many articles a slow program does in the time set;
//  4. run: all programs one after the other, then all again, so that a slow
//     minute of the machine meets all of them; on one core, with one thread,
//     and with nothing else of the environment (measure.go);
//  5. grow, if asked: the corpus once and many times over (scale.go);
//  6. write results.json and Markdown (package results).
//
// Everything is measured from outside, by what the kernel counts for the
// process, except that a library is timed by its own program from the moment
// that its model is loaded.
//
// Note: a process's peak memory begins at that of the process that starts it,
// so this one stays small, reads no corpus, and is no part of epithet.
//
// Note: a rate of tokens as each program counts them would favour one that cuts
// finer. All are given epithet's count of the articles that they read.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"

	"epithet/cmd/benchpeers/results"
)

func main() {
	var b bench
	flag.StringVar(&b.epithet, "epithet", "bin/epithet", "the `program` to compare")
	flag.StringVar(&b.work, "work", "tmp/peers", "`folder` with inmemory, venv and node_modules, and for what is written")
	flag.StringVar(&b.scripts, "scripts", ".ci/peers", "`folder` of the programs that run the libraries")
	flag.StringVar(&b.lexicon, "lexicon", ".ci/peers/lexicon.yaml", "`YAML` file that epithet looks for")
	flag.Float64Var(&b.seconds, "seconds", 30, "`time` that a slow program may take")
	flag.IntVar(&b.repetitions, "repetitions", 3, "`number` of times that each program runs")
	corpus := flag.String("corpus", "", "JSONL `file` of articles")
	articles := flag.Int("articles", 0, "`number` of articles at most, 0 for all")
	scale := flag.Bool("scale", false, "measure growth with the corpus and the cores as well")
	out := flag.String("out", "tmp/peers", "results go to this `path` with .json and .md")
	flag.Parse()
	if err := b.run(*corpus, *articles, *scale, *out); err != nil {
		fmt.Fprintln(os.Stderr, "benchpeers:", err)
		os.Exit(1)
	}
}

// bench is where things are and how long they may take.
type bench struct {
	epithet, work, scripts, lexicon string
	seconds                         float64
	repetitions                     int
	sizes                           []size // of the articles
}

func (b *bench) run(corpus string, articles int, scale bool, out string) error {
	if corpus == "" || b.repetitions < 1 {
		return errors.New("a -corpus and at least one of -repetitions are needed")
	}
	err := b.absolute()
	if err != nil {
		return err
	}
	if _, err := b.measure(b.inmemory("prepare", corpus, b.data(), articles)); err != nil {
		return err
	}
	if b.sizes, err = readSizes(filepath.Join(b.data(), "index.txt")); err != nil {
		return err
	}
	r := &results.Results{Machine: machine(b), Repetitions: b.repetitions, Corpus: b.corpus()}
	if err := b.compare(r); err != nil {
		return err
	}
	if scale {
		if r.Scale, err = b.grow(); err != nil {
			return err
		}
	}
	r.OwnPeak = ownPeak()
	return errors.Join(r.Write(out+".json"), os.WriteFile(out+".md", []byte(results.Markdown(r)), 0o666))
}

// compare runs all programs.
func (b *bench) compare(r *results.Results) error {
	all := b.programs()
	var counts []int
	var present []program
	for _, p := range all {
		if !p.installed() {
			r.Missing = append(r.Missing, p.row.Name)
			continue
		}
		n := len(b.sizes)
		if p.slow {
			var err error
			if n, err = b.affordable(p); err != nil {
				return err
			}
		}
		present, counts = append(present, p), append(counts, n)
		r.Rows = append(r.Rows, p.row)
	}
	for range b.repetitions {
		for i, p := range present {
			m, err := b.measureProgram(p, counts[i])
			if err != nil {
				return err
			}
			row := &r.Rows[i]
			row.Runs = append(row.Runs, m.Run)
			if m.program != "" {
				row.Version = m.program
			}
			fmt.Fprintf(os.Stderr, "%-45s %6d articles %8.2f CPU s %12.0f tokens/s\n", row.Name+": "+row.Products,
				m.Articles, m.CPU, float64(m.Tokens)/m.WorkCPU)
		}
	}
	return nil
}

// affordable is how many articles p does in the time set, tried on more and
// more of them, since some programs need a while to reach their pace.
func (b *bench) affordable(p program) (int, error) {
	for n := 5; ; n *= 8 {
		n = min(n, len(b.sizes))
		m, err := b.measureProgram(p, n)
		if err != nil {
			return 0, err
		}
		if n == len(b.sizes) {
			return n, nil
		}
		if m.WorkCPU > b.seconds/15 {
			return max(1, min(len(b.sizes), int(float64(n)*b.seconds/m.WorkCPU))), nil
		}
	}
}

// absolute makes all paths fit any folder.
func (b *bench) absolute() error {
	for _, p := range []*string{&b.epithet, &b.work, &b.scripts, &b.lexicon} {
		full, err := filepath.Abs(*p)
		if err != nil {
			return err
		}
		*p = full
	}
	return nil
}

func (b *bench) data() string { return filepath.Join(b.work, "data") }

func (b *bench) corpus() results.Corpus {
	var c results.Corpus
	for _, s := range b.sizes {
		c.Articles++
		c.Bytes += s.bytes
		c.Tokens += s.tokens
	}
	return c
}

func machine(b *bench) results.Machine {
	return results.Machine{
		CPU: cpuModel(), Cores: runtime.NumCPU(), MemoryMB: memoryMB(), System: runtime.GOOS + "/" + runtime.GOARCH,
		Go: runtime.Version(), Python: said(b.python(), "-c", "import platform; print(platform.python_version())"),
		Node: said("node", "-p", "process.versions.node"),
	}
}
