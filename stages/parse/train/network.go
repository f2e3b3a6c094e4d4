package main

import (
	"math"
	"sort"

	"epithet/stages/article"
	"epithet/stages/parse/internal/hybrid"
	"epithet/stages/parse/internal/net"
	"epithet/stages/parse/internal/vectors"
)

// What the network and its training depend on beside the sizes in package net.
const (
	seed        = 3      // of the random numbers
	vectorWords = 50_000 // the commonest words, which have vectors
	dropWord    = 0.3    // share of a property's rarest values that are hidden in training
	dropVector  = 0.05   // of words' vectors
	dropHidden  = 0.1    // of a token's hidden vector
	dropDeep    = 0.25   // of what is added to that in its deep vector
	dropStep    = 0.25   // of a configuration's
	tagWeight   = 0.3    // of the loss of the tags against that of actions and relations
	relRows     = 56     // relations, to a multiple of eight
	slotColumns = int(hybrid.NumSlots) * net.StepWidth
)

// leastSeen is how often a value of a property is seen in the training
// sentences to have an embedding.
var leastSeen = [hybrid.NumProperties]int{
	hybrid.Word: 2, hybrid.Lemma: 2, hybrid.Suffix: 2, hybrid.Ending: 2, hybrid.Prefix: 3, hybrid.Shape: 2, hybrid.Tags: 2,
}

// network is what package net runs, in floating point, with what learning
// needs.
type network struct {
	numbers [hybrid.NumProperties]map[uint32]int // of the values that have an embedding, from 1
	seen    [hybrid.NumProperties][]int          // how often, by number

	embeddings [hybrid.NumProperties]*tensor
	words      *glove
	project    *tensor // of words: their numbers x vectors.Width
	unknown    *tensor // in its place for other words
	pad        *tensor // what stands outside a sentence, as embeddings
	conv       *tensor // (place, input) x TokenWidth
	bias       *tensor
	deep       *tensor // (place, TokenWidth) x TokenWidth
	deepBias   *tensor
	slots      *tensor // TokenWidth x (slot, StepWidth)
	special    *tensor // (slot, empty or root) x StepWidth
	facts      *tensor // fact x StepWidth
	stepBias   *tensor
	actions    *tensor // action x StepWidth
	rels       *tensor // (Left or Right, relation) x StepWidth
	relBias    *tensor // Left or Right x relation
	tags       *tensor // tag x TokenWidth: the treebank's tags, which are learned beside
	all        []*tensor
	steps      int
	random     random

	st     hybrid.State
	counts []hybrid.Counts
	sent   activations
	conf   configuration
}

func newNetwork(train []sample, words *glove, tagClasses int) *network {
	n := &network{random: random{seed}, words: words}
	add := func(t *tensor) *tensor {
		n.all = append(n.all, t)
		return t
	}
	dense := func(rows, cols int, variance float64) *tensor {
		return add(newTensor(rows, cols, math.Sqrt(variance), &n.random))
	}
	for k := range n.numbers {
		n.count(train, k)
		n.embeddings[k] = add(newEmbedding(len(n.seen[k]), net.Embedded[k], 0.5, &n.random))
	}
	n.project = dense(words.width, vectors.Width, 0.25/float64(words.width))
	n.unknown = dense(1, vectors.Width, 0.1)
	const places = 2*net.Reach + 1
	n.pad = dense(1, net.Inputs, 0.1)
	n.conv = dense(places*net.Inputs, net.TokenWidth, 1./(places*net.Inputs))
	n.bias = dense(1, net.TokenWidth, 0)
	n.deep = dense(net.Window*net.TokenWidth, net.TokenWidth, 0.5/(net.Window*net.TokenWidth))
	n.deepBias = dense(1, net.TokenWidth, 0)
	n.slots = dense(net.TokenWidth, slotColumns, 1./(4*net.TokenWidth))
	n.special = dense(2*int(hybrid.NumSlots), net.StepWidth, 0.01)
	n.facts = add(newEmbedding(int(hybrid.NumFacts), net.StepWidth, 0.1, &n.random))
	n.stepBias = dense(1, net.StepWidth, 0)
	n.actions = dense(int(hybrid.NumActions), net.StepWidth, 1./net.StepWidth)
	n.rels = dense(2*relRows, net.StepWidth, 1./net.StepWidth)
	n.relBias = dense(2, relRows, 0)
	n.tags = dense(tagClasses, net.TokenWidth, 1./net.TokenWidth)
	return n
}

// count numbers the values of a property that are not rare.
func (n *network) count(train []sample, property int) {
	counts := map[uint32]int{}
	for i := range train {
		for j := range train[i].tokens {
			counts[hybrid.ReadAtoms(train[i].text, &train[i].tokens[j])[property]]++
		}
	}
	var keys []uint32
	for key, c := range counts {
		if c >= leastSeen[property] {
			keys = append(keys, key)
		}
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	n.numbers[property], n.seen[property] = map[uint32]int{}, []int{0}
	for i, key := range keys {
		n.numbers[property][key] = i + 1
		n.seen[property] = append(n.seen[property], counts[key])
	}
}

// update takes a step against the gradients that have been added up.
func (n *network) update(rate float64) {
	n.steps++
	for _, t := range n.all {
		t.update(rate, n.steps)
	}
}

// learn parses a sentence by what the network has learned so far, adds the
// gradients of its loss, and returns that. Where the network errs, it goes on
// from there if it explores, and else takes the best right action.
func (n *network) learn(text string, tokens []article.Token, t *tree, explore bool) float64 {
	n.read(text, tokens, true)
	loss := n.parse(tokens, t, explore)
	loss += n.lossTags(t)
	n.backTokens()
	return loss
}

// Sentence parses without learning.
func (n *network) Sentence(text string, tokens []article.Token, arcs []article.Arc) []article.Arc {
	n.read(text, tokens, false)
	n.parse(tokens, nil, false)
	arcs = arcs[:0]
	for i := range tokens {
		node := &n.st.Nodes[i]
		a := article.Arc{Head: node.Head, Rel: article.Rel(node.Rel)}
		if a.Head == n.st.N {
			a.Head = -1
		}
		arcs = append(arcs, a)
	}
	return arcs
}

// parse parses the sentence that was read, and learns if there is a tree.
func (n *network) parse(tokens []article.Token, t *tree, explore bool) (loss float64) {
	N := len(tokens)
	if cap(n.counts) <= N {
		n.counts = make([]hybrid.Counts, 2*N+1)
	}
	n.counts = n.counts[:N+1]
	hybrid.Count(n.counts, tokens)
	st, c := &n.st, &n.conf
	st.Reset(N)
	var scores [hybrid.NumActions]float32
	var rels [relRows]float32
	for !st.Done() {
		c.step.Look(st, n.counts)
		n.look(t != nil)
		a := n.best(&scores)
		if t != nil {
			l, want, right := n.lossActions(t.oracle, a, &scores)
			loss += l
			if !right && !explore {
				a = want
			}
		}
		rel := uint8(0)
		if a != hybrid.Shift {
			rel = n.relation(a, &rels)
			if head, dep := st.Arc(a); t != nil && t.oracle.heads[dep] == head && head < st.N {
				loss += n.lossRel(a, int(t.rels[dep]), &rels)
			}
		}
		if t != nil {
			n.back()
		}
		st.Do(a, rel)
	}
	return loss
}

// best scores the actions and returns the best legal one.
func (n *network) best(scores *[hybrid.NumActions]float32) hybrid.Action {
	a := hybrid.NumActions
	for b := hybrid.Shift; b < hybrid.NumActions; b++ {
		scores[b] = dot(n.actions.row(int(b)), n.conf.hidden[:])
		if n.st.Legal(b) && (a == hybrid.NumActions || scores[b] > scores[a]) {
			a = b
		}
	}
	return a
}

// relation scores the relations of the arc that a makes and returns the best.
func (n *network) relation(a hybrid.Action, scores *[relRows]float32) uint8 {
	if head, _ := n.st.Arc(a); head == n.st.N {
		return uint8(article.Root)
	}
	side := int(a - hybrid.Left)
	copy(scores[:], n.relBias.row(side))
	best := article.Root + 1
	for r := article.Root + 1; r < article.NumRels; r++ {
		scores[r] += dot(n.rels.row(side*relRows+int(r)), n.conf.hidden[:])
		if scores[r] > scores[best] {
			best = r
		}
	}
	return uint8(best)
}
