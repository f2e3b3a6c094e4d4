// Command eval scores the pipeline against annotations made by hand, prints
// the figures and keeps them in pipeline/eval/results.json for the README.
package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
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
		if err := keepLast(r, results); err != nil {
			return err
		}
	}
	fmt.Print(r.Markdown())
	return r.Write(results)
}

// keepLast takes the figures that need the benchmark data from the results at
// path, where there are any.
func keepLast(r *eval.Results, path string) error {
	last, err := eval.ReadResults(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("the last figures cannot be kept: %w", err)
	}
	r.News, r.PolNeAR = last.News, last.PolNeAR
	return nil
}
