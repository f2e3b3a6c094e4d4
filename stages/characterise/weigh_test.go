package characterise_test

import (
	"math"
	"slices"
	"testing"

	"epithet/stages/article"
	"epithet/stages/characterise"
)

// Every term's choices are nobody and the listed entities that the article
// names, once each; the chosen is the target, and its probability the confidence.
func TestChoices(t *testing.T) {
	r := newReader(lexicon)
	n := 0
	for _, c := range slices.Concat(sentences, more, held, reported, firmness, named, speakers, lapsed, inmarks, withReserve) {
		var seen []map[string]float64
		r.judge.Visit = func(_ *article.Term, choices []characterise.Choice) {
			at := map[string]float64{}
			whole := 0.0
			for i := range choices {
				if _, twice := at[choices[i].Target]; twice {
					t.Errorf("%q: %q is offered twice", c.text, choices[i].Target)
				}
				if len(choices[i].About) != len(choices[i].Evidence) {
					t.Fatalf("%q: %d names for %d pieces of evidence", c.text, len(choices[i].About), len(choices[i].Evidence))
				}
				sum := 0.0
				for k := range choices[i].Evidence {
					sum += choices[i].Weight(k)
				}
				at[choices[i].Target] = math.Exp(sum)
				whole += math.Exp(sum)
			}
			for id := range at {
				at[id] /= whole
			}
			seen = append(seen, at)
		}
		for i, got := range r.read(c.text) {
			p, offered := seen[i][got.Target]
			if !offered {
				t.Errorf("%q: the target %q is no choice", c.text, got.Target)
			}
			if math.Abs(p-got.Confidence) > 0.00501 {
				t.Errorf("%q: confidence %v, want %v", c.text, got.Confidence, p)
			}
			n++
		}
	}
	if n == 0 {
		t.Error("no term was weighed")
	}
}
