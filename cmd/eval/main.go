// Command eval scores the pipeline against annotations made by hand, prints
// the figures and keeps them in pipeline/eval/results.json for the README.
package main

import (
	"context"
	"fmt"
	"os"

	"epithet/pipeline/eval"
)

const results = "pipeline/eval/results.json"

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(1)
	}
}

func run() error {
	work, err := os.MkdirTemp("", "epithet-eval-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	bench := os.Getenv("EPITHET_BENCH")
	r, err := eval.Evaluate(context.Background(), "pipeline/eval/testdata", work, bench)
	if err != nil {
		return err
	}
	if bench == "" {
		fmt.Fprintln(os.Stderr, "eval: EPITHET_BENCH is not set: PolNeAR and public news are not scored, their last figures are kept")
		if last, err := eval.ReadResults(results); err == nil {
			r.News, r.PolNeAR = last.News, last.PolNeAR
		}
	}
	fmt.Print(r.Markdown())
	return r.Write(results)
}
