package main

import "sort"

const (
	epochs  = 15
	batch   = 8     // sentences before the network changes
	rate    = 0.002 // at first; it falls to 0 evenly
	rareTag = 10    // tags seen less often are not learned
)

// tree is a sentence with what the parser should make of it.
type tree struct {
	oracle *oracle
	rels   []uint8
	tags   []int // class of the treebank's tag, -1 for a rare one
}

// learn trains a network on the sentences, with what GloVe knows of words.
func learn(train []sample, words *glove, log func(string, ...any)) *network {
	classes := tagClasses(train)
	trees := make([]tree, len(train))
	order := make([]int, len(train))
	for i := range train {
		trees[i] = newTree(&train[i], classes)
		order[i] = i
	}
	n := newNetwork(train, words, len(classes))
	steps := epochs * ((len(train) + batch - 1) / batch)
	for epoch := range epochs {
		n.random.shuffle(order)
		loss := 0.0
		for at := 0; at < len(order); at += batch {
			for _, i := range order[at:min(at+batch, len(order))] {
				loss += n.learn(train[i].text, train[i].tokens, &trees[i], epoch > 0)
			}
			n.update(rate * (1 - float64(n.steps)/float64(steps)))
		}
		log("epoch %d of %d, loss %.3f a sentence", epoch+1, epochs, loss/float64(len(train)))
	}
	return n
}

func newTree(s *sample, classes map[string]int) tree {
	t := tree{oracle: newOracle(projective(s.heads)), rels: s.rels}
	for _, f := range s.fine {
		c, ok := classes[f]
		if !ok {
			c = -1
		}
		t.tags = append(t.tags, c)
	}
	return t
}

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
