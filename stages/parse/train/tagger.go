package main

import (
	"sort"

	"epithet/stages/parse/internal/hybrid"
)

// tagClasses numbers the tags that are not rare, the commonest first.
func tagClasses(train []sample) map[string]int {
	counts := map[string]int{}
	for i := range train {
		for _, f := range train[i].fine {
			counts[f]++
		}
	}
	var names []string
	for f, n := range counts {
		if n >= rareTag {
			names = append(names, f)
		}
	}
	sort.Slice(names, func(i, j int) bool {
		if counts[names[i]] != counts[names[j]] {
			return counts[names[i]] > counts[names[j]]
		}
		return names[i] < names[j]
	})
	classes := map[string]int{}
	for i, f := range names {
		classes[f] = i
	}
	return classes
}

// agreement is the percentage of tokens whose tag is the treebank's.
func agreement(samples []sample, got [][]tags, classes map[string]int) float64 {
	right, total := 0, 0
	for i := range samples {
		for j, f := range samples[i].fine {
			c, ok := classes[f]
			right += one(ok && got[i][j].Fine == hybrid.Fine(c))
			total++
		}
	}
	return percent(right, total)
}

// tags are a tagger's first and second choice.
type tags struct{ Fine, Second uint64 }

type tagger struct {
	p      *perceptron
	s      hybrid.Sentence
	f      []uint64
	scores []int32
}

func trainTagger(train []sample, classes map[string]int) *tagger {
	n := len(classes)
	t := &tagger{p: newPerceptron(n), scores: make([]int32, n)}
	for i := range train {
		t.s.Read(train[i].text, train[i].tokens)
		for j := range train[i].tokens {
			t.f = hybrid.TagFeatures(t.f[:0], &t.s, j)
			t.p.see(t.f)
			if c, ok := classes[train[i].fine[j]]; ok {
				t.s.Atoms[j].Fine = hybrid.Fine(c)
			}
		}
	}
	t.p.freeze(leastTag)
	for epoch := range 2 * tagEpochs {
		if epoch == tagEpochs {
			t.p.only(t.p.best(tagFeatures))
		}
		for i := range train {
			t.s.Read(train[i].text, train[i].tokens)
			for j := range train[i].tokens {
				got := t.best(j)
				t.s.Atoms[j].Fine = hybrid.Fine(got)
				want, ok := classes[train[i].fine[j]]
				t.p.step++
				if ok && want != got {
					t.p.update(want, 1)
					t.p.update(got, -1)
				}
			}
		}
	}
	return t
}

func (t *tagger) best(j int) int {
	t.f = hybrid.TagFeatures(t.f[:0], &t.s, j)
	t.p.score(t.f, t.scores)
	return argmax(t.scores)
}

func argmax(scores []int32) int {
	best := 0
	for c, s := range scores {
		if s > scores[best] {
			best = c
		}
	}
	return best
}

// tag gives the tags of a sentence by the averaged weights.
func (t *tagger) tag(s *sample) []tags {
	t.p.settle()
	t.s.Read(s.text, s.tokens)
	out := make([]tags, len(s.tokens))
	for j := range s.tokens {
		t.best(j)
		a := &t.s.Atoms[j]
		a.SetTags(t.scores)
		out[j] = tags{a.Fine, a.Second}
	}
	return out
}
