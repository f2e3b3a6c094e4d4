package hybrid

import (
	"fmt"

	"epithet/stages/article"
	"epithet/stages/parse/internal/linear"
)

// Model is all that parsing needs. It is read-only and may be shared.
type Model struct {
	Tags              *linear.Model // classes are fine tags
	Backward, Forward Direction
}

// Direction is a parser that reads a sentence one way.
type Direction struct {
	Actions *linear.Triple // classes are Actions
	Rels    *linear.Model  // classes are article.Rel
}

// Decode reads a model file: five linear models one after another.
func Decode(data string) (*Model, error) {
	m := &Model{}
	var err error
	if m.Tags, data, err = linear.Decode(data); err != nil {
		return nil, fmt.Errorf("tags: %w", err)
	}
	for _, d := range []*Direction{&m.Backward, &m.Forward} {
		if d.Actions, data, err = linear.DecodeTriple(data); err != nil {
			return nil, fmt.Errorf("actions: %w", err)
		}
		if d.Rels, data, err = linear.Decode(data); err != nil {
			return nil, fmt.Errorf("relations: %w", err)
		}
		if d.Rels.Classes != int(article.NumRels) {
			return nil, fmt.Errorf("%d relations, want %d", d.Rels.Classes, article.NumRels)
		}
	}
	if data != "" {
		return nil, fmt.Errorf("%d bytes too many", len(data))
	}
	return m, nil
}

// Parser is a model with the scratch that one goroutine needs.
type Parser struct {
	m           *Model
	s, reversed Sentence
	st          State
	guide       []Guide
	features    []uint64
	scores      []int32
}

// NewParser makes a parser of the model.
func NewParser(m *Model) *Parser {
	return &Parser{m: m, scores: make([]int32, 256)}
}

// Sentence parses the tokens of one sentence of text and returns an arc for
// each, in the array of arcs where it is large enough.
func (p *Parser) Sentence(text string, tokens []article.Token, arcs []article.Arc) []article.Arc {
	n := len(tokens)
	p.s.Read(text, tokens)
	p.tag()
	p.reversed.Reverse(&p.s)
	p.run(&p.m.Backward, &p.reversed)
	p.guide = p.st.Guides(p.guide)
	p.s.Guide = p.guide
	p.run(&p.m.Forward, &p.s)
	if cap(arcs) < n {
		arcs = make([]article.Arc, n)
	}
	arcs = arcs[:n]
	for i := range arcs {
		node := &p.st.Nodes[i]
		arcs[i] = article.Arc{Head: node.Head, Rel: article.Rel(node.Rel)}
		if node.Head == p.st.N {
			arcs[i] = article.Arc{Head: -1, Rel: article.Root}
		}
	}
	return arcs
}

// run parses s in the given direction, leaving the tree in p.st.
func (p *Parser) run(d *Direction, s *Sentence) {
	p.st.Reset(s.N)
	for !p.st.Done() {
		a := p.next(d, s)
		rel := uint8(0)
		if a != Shift {
			rel = p.rel(d, s, a)
		}
		p.st.Do(a, rel)
	}
}

// score returns the model's scores of the features, until the next call.
func (p *Parser) score(m *linear.Model) []int32 {
	scores := p.scores[:m.Classes]
	clear(scores)
	m.Score(p.features, scores)
	return scores
}

func (p *Parser) tag() {
	for i := range p.s.N {
		p.features = TagFeatures(p.features[:0], &p.s, i)
		p.s.Atoms[i].SetTags(p.score(p.m.Tags))
	}
}

// Fine is the atom of a tagger's class.
func Fine(class int) uint64 { return uint64(class) + 2 }

// SetTags sets Fine and Second by the tagger's scores. The second choice is
// close if it has three quarters of the first's score, whatever their unit.
func (a *Atoms) SetTags(scores []int32) {
	first, second := 0, -1
	for c, s := range scores {
		switch {
		case c == 0:
		case s > scores[first]:
			first, second = c, first
		case second < 0 || s > scores[second]:
			second = c
		}
	}
	a.Fine, a.Second = Fine(first), 0
	if second >= 0 && 4*scores[second] >= 3*scores[first] {
		a.Second = Fine(second)
	}
}

// next is the best legal action, the first of equals.
func (p *Parser) next(d *Direction, s *Sentence) Action {
	if a, only := p.st.Only(); only {
		return a
	}
	p.features = ActionFeatures(p.features[:0], s, &p.st)
	var scores [NumActions]int32
	scores[1], scores[2] = d.Actions.Score(p.features)
	best, found := Shift, false
	for a := Shift; a < NumActions; a++ {
		if p.st.Legal(a) && (!found || scores[a] > scores[best]) {
			best, found = a, true
		}
	}
	return best
}

func (p *Parser) rel(d *Direction, s *Sentence, a Action) uint8 {
	head, dep := p.st.Arc(a)
	if head == p.st.N {
		return uint8(article.Root)
	}
	p.features = RelFeatures(p.features[:0], s, &p.st, head, dep)
	scores := p.score(d.Rels)
	best := article.Dep
	for r := article.Root + 1; r < article.NumRels; r++ {
		if scores[r] > scores[best] {
			best = r
		}
	}
	return uint8(best)
}
