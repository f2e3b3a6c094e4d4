package main

import (
	"epithet/stages/article"
	"epithet/stages/parse/internal/hybrid"
)

// What training depends on. The numbers of features bound the model file.
const (
	folds = 5

	tagEpochs    = 6 // from all features, and again from the best
	chooseEpochs = 5 // of a parser from all features
	learnEpochs  = 8 // and from the best

	leastTag    = 2 // features seen less often are left out
	leastAction = 3
	leastRel    = 2

	tagFeatures    = 60000
	guideFeatures  = 110000 // of the backward parser's actions
	guideRels      = 25000
	actionFeatures = 220000
	relFeatures    = 50000

	rareTag = 10  // tags seen less often are not learned
	prune   = 0.3 // averaged weights below this are left out
)

// tree is a sentence with what the parser should make of it.
type tree struct {
	s    *hybrid.Sentence
	o    *oracle
	rels []uint8
}

func newTree(x *sample, tags []tags) tree {
	s := &hybrid.Sentence{}
	s.Read(x.text, x.tokens)
	for j, f := range tags {
		s.Atoms[j].Fine, s.Atoms[j].Second = f.Fine, f.Second
	}
	return tree{s, newOracle(projective(x.heads)), x.rels}
}

func (t tree) reversed() tree {
	n := int32(t.s.N)
	s := &hybrid.Sentence{}
	s.Reverse(t.s)
	heads, rels := make([]int32, n), make([]uint8, n)
	for i := range n {
		h := t.o.heads[n-1-i]
		if h < n {
			h = n - 1 - h
		}
		heads[i], rels[i] = h, t.rels[n-1-i]
	}
	return tree{s, newOracle(heads), rels}
}

// learner trains actions and relations together, by parsing the sentences
// with what it has learned so far and asking the oracle at every step.
type learner struct {
	train         []tree
	actions, rels *perceptron
	st            hybrid.State
	f             []uint64
	relScores     []int32
}

func newLearner(train []tree) *learner {
	l := &learner{
		train: train, actions: newPerceptron(int(hybrid.NumActions)), rels: newPerceptron(int(article.NumRels)),
		relScores: make([]int32, article.NumRels),
	}
	for i := range train {
		l.see(&train[i])
	}
	l.actions.freeze(leastAction)
	l.rels.freeze(leastRel)
	return l
}

// choose learns from all features, and then forgets all but the best ones'
// names: learning anew from those makes up for most of what the others gave.
func (l *learner) choose(actions, rels int) {
	for epoch := range chooseEpochs {
		l.epoch(epoch)
	}
	l.actions.only(l.actions.best(actions))
	l.rels.only(l.rels.best(rels))
}

// afresh is a learner of the same features that has learned nothing.
func (l *learner) afresh(train []tree) *learner {
	return &learner{train: train, actions: l.actions.afresh(), rels: l.rels.afresh(), relScores: make([]int32, article.NumRels)}
}

func (l *learner) learn() {
	for epoch := range learnEpochs {
		l.epoch(chooseEpochs + epoch)
	}
}

// guide parses t, the reverse of a sentence, by the averaged weights.
func (l *learner) guide(t *tree) []hybrid.Guide {
	l.actions.settle()
	l.rels.settle()
	l.sentence(t)
	return l.st.Guides(nil)
}

// see counts the features along the way of the right actions.
func (l *learner) see(t *tree) {
	s, o, st := t.s, t.o, &l.st
	st.Reset(s.N)
	var costs [hybrid.NumActions]int
	for !st.Done() {
		if _, only := st.Only(); !only {
			l.f = hybrid.ActionFeatures(l.f[:0], s, st)
			l.actions.see(l.f)
		}
		o.costs(st, &costs)
		best, found := hybrid.Shift, false
		for a := hybrid.Shift; a < hybrid.NumActions; a++ {
			if st.Legal(a) && (!found || costs[a] < costs[best]) {
				best, found = a, true
			}
		}
		rel := uint8(0)
		if best != hybrid.Shift {
			head, dep := st.Arc(best)
			rel = t.rels[dep]
			if head < st.N {
				l.f = hybrid.RelFeatures(l.f[:0], s, st, head, dep)
				l.rels.see(l.f)
			}
		}
		st.Do(best, rel)
	}
}

func (l *learner) epoch(epoch int) {
	order := shuffled(len(l.train), uint64(epoch))
	for _, i := range order {
		l.sentence(&l.train[i])
	}
}

func (l *learner) sentence(t *tree) {
	s, o, st := t.s, t.o, &l.st
	st.Reset(s.N)
	var costs [hybrid.NumActions]int
	var scores [hybrid.NumActions]int32
	for !st.Done() {
		a, only := st.Only()
		if !only {
			a = l.action(s, o, st, &costs, &scores)
		}
		rel := uint8(0)
		if a != hybrid.Shift {
			rel = l.rel(t, a)
		}
		st.Do(a, rel)
	}
}

func (l *learner) action(s *hybrid.Sentence, o *oracle, st *hybrid.State, costs *[hybrid.NumActions]int, scores *[hybrid.NumActions]int32) hybrid.Action {
	l.f = hybrid.ActionFeatures(l.f[:0], s, st)
	l.actions.score(l.f, scores[:])
	o.costs(st, costs)
	least := -1
	for a := hybrid.Shift; a < hybrid.NumActions; a++ {
		if st.Legal(a) && (least < 0 || costs[a] < least) {
			least = costs[a]
		}
	}
	got, want := hybrid.NumActions, hybrid.NumActions
	for a := hybrid.Shift; a < hybrid.NumActions; a++ {
		if !st.Legal(a) {
			continue
		}
		if got == hybrid.NumActions || scores[a] > scores[got] {
			got = a
		}
		if costs[a] == least && (want == hybrid.NumActions || scores[a] > scores[want]) {
			want = a
		}
	}
	l.actions.step++
	rival := hybrid.NumActions
	for a := hybrid.Shift; a < hybrid.NumActions; a++ {
		if st.Legal(a) && costs[a] > least && (rival == hybrid.NumActions || scores[a] > scores[rival]) {
			rival = a
		}
	}
	if !l.actions.settled && rival != hybrid.NumActions && scores[want]-scores[rival] <= 0 {
		l.actions.update(int(want), 1)
		l.actions.update(int(rival), -1)
	}
	return got
}

// rel predicts the relation of the arc that a makes and learns from it where
// the head is right.
func (l *learner) rel(t *tree, a hybrid.Action) uint8 {
	s, st := t.s, &l.st
	head, dep := st.Arc(a)
	if head == st.N {
		return uint8(article.Root)
	}
	l.f = hybrid.RelFeatures(l.f[:0], s, st, head, dep)
	l.rels.score(l.f, l.relScores)
	got, want := argmax(l.relScores), int(t.rels[dep])
	if !l.rels.settled && t.o.heads[dep] == head {
		l.rels.step++
		rival := -1
		for c, v := range l.relScores {
			if c != want && (rival < 0 || v > l.relScores[rival]) {
				rival = c
			}
		}
		if l.relScores[want]-l.relScores[rival] <= 0 {
			l.rels.update(want, 1)
			l.rels.update(rival, -1)
		}
	}
	return uint8(got)
}

// shuffled is a fixed permutation of n numbers for each seed (splitmix64).
func shuffled(n int, seed uint64) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	x := seed*0x9E3779B97F4A7C15 + 1
	for i := n - 1; i > 0; i-- {
		x += 0x9E3779B97F4A7C15
		z := (x ^ x>>30) * 0xBF58476D1CE4E5B9
		z = (z ^ z>>27) * 0x94D049BB133111EB
		j := int((z ^ z>>31) % uint64(i+1))
		order[i], order[j] = order[j], order[i]
	}
	return order
}
