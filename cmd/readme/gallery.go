package main

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"epithet/pipeline"
	"epithet/pipeline/study"
	"epithet/pipeline/table"
)

// versusPicture is the gallery's chart of two sources, which a run draws only
// of two.
const versusPicture = "cmd/readme/versus.png"

// drawVersus draws the example study's two longest sources against each other.
func drawVersus(root string) error {
	dir, err := os.MkdirTemp("", "epithet-readme-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	cfg := pipeline.Config{Study: study.Paths{Corpus: filepath.Join(root, "seeds")}, Out: filepath.Join(dir, "out"), Workers: 1}
	if _, err := pipeline.Run(context.Background(), cfg); err != nil {
		return err
	}
	if cfg.Compare.Pair, err = longest(filepath.Join(cfg.Out, "tables")); err != nil {
		return err
	}
	if _, err := pipeline.Run(context.Background(), cfg); err != nil {
		return err
	}
	picture, err := os.ReadFile(filepath.Join(cfg.Out, "charts", "versus.png"))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(root, filepath.FromSlash(versusPicture)), picture, 0o666)
}

// longest names the two sources with the most words.
func longest(tables string) (pair string, err error) {
	var sources []table.SourceSize
	for s, err := range pipeline.Rows(tables, table.Sources) {
		if err != nil {
			return "", err
		}
		sources = append(sources, s)
	}
	if len(sources) < 2 {
		return "", fmt.Errorf("the example study has %d sources, and two are compared", len(sources))
	}
	slices.SortStableFunc(sources, func(a, b table.SourceSize) int { return cmp.Compare(b.Words, a.Words) })
	return sources[0].Source + ":" + sources[1].Source, nil
}
