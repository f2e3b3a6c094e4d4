package main

import (
	"math"
	"path/filepath"
	"testing"

	"epithet/pipeline"
	"epithet/pipeline/study"
	"epithet/stages/article"
	"epithet/stages/characterise"
)

// Evidence a speaks for the right choice, b for the wrong one, c for neither.
func TestLearn(t *testing.T) {
	const a, b, c, once = 11, 22, 33, 44
	var all []example
	for range 30 {
		all = append(all, example{choices: [][]uint32{{a, c}, {b, c}}, right: 0}, example{choices: [][]uint32{{b}, {a}}, right: 1})
	}
	all = append(all, example{choices: [][]uint32{{a, once}, {b}}, right: 0})
	w, err := learn(all, 1)
	if err != nil {
		t.Fatal(err)
	}
	if w[a] < characterise.WeightUnit || w[b] > -characterise.WeightUnit || w[c] != 0 {
		t.Errorf("weights %v", w)
	}
	if _, ok := w[once]; ok {
		t.Error("evidence of a single term has a weight")
	}
	if _, err := learn(nil, 1); err == nil {
		t.Error("weights were learnt from nothing")
	}
}

// The gradient is that of the value, by differences.
func TestGradient(t *testing.T) {
	all := []example{{choices: [][]uint32{{0, 1}, {2}, {1, 2}}, right: 2}, {choices: [][]uint32{{0}, {1, 1}}, right: 0}}
	p := objective(all, []float64{0.5, 0.25, 1})
	x := []float64{0.3, -0.2, 0.7}
	grad := make([]float64, 3)
	p.Grad(grad, x)
	for i := range x {
		const d = 1e-6
		up, down := append([]float64{}, x...), append([]float64{}, x...)
		up[i] += d
		down[i] -= d
		if want := (p.Func(up) - p.Func(down)) / (2 * d); math.Abs(want-grad[i]) > 1e-6 {
			t.Errorf("gradient %d is %v, by differences %v", i, grad[i], want)
		}
	}
}

// The weights are those of the evidence as it is collected now: a change of the
// evidence needs `make weights`.
func TestWeightsAreOfThisEvidence(t *testing.T) {
	corpora, _ := filepath.Glob("../testdata/train/*/lexicon.yaml")
	if len(corpora) == 0 {
		t.Fatal("no annotated corpus")
	}
	weighed, pieces := 0, 0
	for _, lexicon := range corpora[:4] {
		dir := filepath.Dir(lexicon)
		err := pipeline.Choices(study.Paths{Corpus: dir}, func(_ string, _ *article.Term, choices []characterise.Choice) {
			for _, c := range choices {
				for i := range c.Evidence {
					pieces++
					if c.Weight(i) != 0 {
						weighed++
					}
				}
			}
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if share := float64(weighed) / float64(pieces); share < 0.9 {
		t.Errorf("only %.0f %% of the evidence has a weight; run make weights", 100*share)
	}
}
