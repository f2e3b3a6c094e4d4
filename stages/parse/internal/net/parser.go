package net

import (
	"epithet/stages/article"
	"epithet/stages/parse/internal/hybrid"
)

// Parser is a model with the scratch that one goroutine needs.
type Parser struct {
	m      *Model
	layers layers
	st     hybrid.State
	counts []hybrid.Counts
	step   hybrid.Step
	slots  [hybrid.NumSlots]*Row
	hidden Row
	pairs  pairs
	rels   [relRows]int16
	one    [1]Sentence
}

// NewParser makes a parser of the model.
func NewParser(m *Model) *Parser {
	return &Parser{m: m, layers: newLayers(m)}
}

// Sentence is a sentence of a text, and its tokens' arcs.
type Sentence struct {
	Text   string
	Tokens []article.Token
	Arcs   []article.Arc
}

// group is how many tokens are looked at together, of sentences as long as
// there are any: so many that the first layer's weights are read rarely, and so
// few that what they give stays near the processor.
const group = 1 << 10

// Parse sets the arcs of the sentences, in their arrays of arcs where those are
// large enough.
func (p *Parser) Parse(sentences []Sentence) {
	for len(sentences) > 0 {
		n, tokens := 1, len(sentences[0].Tokens)
		for n < len(sentences) && tokens+len(sentences[n].Tokens) <= group {
			tokens += len(sentences[n].Tokens)
			n++
		}
		p.layers.look(sentences[:n])
		rows := p.layers.rows
		for i := range sentences[:n] {
			s := &sentences[i]
			end := len(s.Tokens) + 2*Reach
			p.layers.read(rows[:end])
			rows = rows[end:]
			s.Arcs = p.arcs(s.Tokens, s.Arcs)
		}
		p.layers.keep()
		sentences = sentences[n:]
	}
}

// Sentence returns the arcs of one sentence, in the array of arcs where it is
// large enough.
func (p *Parser) Sentence(text string, tokens []article.Token, arcs []article.Arc) []article.Arc {
	p.one[0] = Sentence{Text: text, Tokens: tokens, Arcs: arcs}
	p.Parse(p.one[:])
	return p.one[0].Arcs
}

// arcs are those of the tokens that layers has read.
func (p *Parser) arcs(tokens []article.Token, arcs []article.Arc) []article.Arc {
	n := len(tokens)
	if cap(p.counts) <= n {
		p.counts = make([]hybrid.Counts, 2*n+16)
	}
	p.counts = p.counts[:n+1]
	hybrid.Count(p.counts, tokens)
	p.run(n)
	if cap(arcs) < n {
		arcs = make([]article.Arc, n)
	}
	arcs = arcs[:n]
	for i := range arcs {
		node := &p.st.Nodes[i]
		arcs[i] = article.Arc{Head: node.Head, Rel: article.Rel(node.Rel)}
		if node.Head == p.st.N {
			arcs[i].Head = -1
		}
	}
	return arcs
}

func (p *Parser) run(n int) {
	st := &p.st
	st.Reset(n)
	for !st.Done() {
		a, only := st.Only()
		if only && a == hybrid.Shift {
			st.Do(hybrid.Shift, 0)
			continue
		}
		if st.Front == st.N && len(st.Stack) == 1 {
			st.Do(hybrid.Left, uint8(article.Root))
			continue
		}
		p.step.Look(st, p.counts)
		scores := p.score()
		if !only {
			a = best(st, &scores)
		}
		if a == hybrid.Shift {
			st.Do(hybrid.Shift, 0)
			continue
		}
		st.Do(a, p.rel(a))
	}
}

// score sums the hidden vector of the step and scores the actions.
func (p *Parser) score() (scores [4]int32) {
	for s, tok := range p.step.Tokens {
		switch {
		case tok < 0:
			p.slots[s] = &p.m.special[2*s]
		case tok == p.st.N:
			p.slots[s] = &p.m.special[2*s+1]
		default:
			p.slots[s] = p.layers.row(tok, s)
		}
	}
	score(p.slots[:], p.step.Facts[:], p.m.facts, &p.m.actions, &p.hidden, &scores)
	return scores
}

// best is the legal action with the highest score, the first of equals.
func best(st *hybrid.State, scores *[4]int32) hybrid.Action {
	a := hybrid.NumActions
	for b := hybrid.Shift; b < hybrid.NumActions; b++ {
		if st.Legal(b) && (a == hybrid.NumActions || scores[b] > scores[a]) {
			a = b
		}
	}
	return a
}

// rel is the relation of the arc that a makes, the first of equals.
func (p *Parser) rel(a hybrid.Action) uint8 {
	d := int(a - hybrid.Left)
	p.pairs.set(p.hidden[:], StepWidth)
	p.m.rels[d].mul(p.rels[:], relRows, &p.pairs)
	return uint8(1<<low - 1 - highest(p.rels[:1<<low], p.m.relRest[d])&(1<<low-1))
}
