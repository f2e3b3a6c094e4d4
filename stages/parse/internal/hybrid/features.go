package hybrid

import "epithet/stages/parse/internal/linear"

// emitter numbers the templates in the order in which they are added.
type emitter struct {
	out []uint64
	t   uint64
}

func (e *emitter) one(a uint64)    { e.three(a, 0, 0) }
func (e *emitter) two(a, b uint64) { e.three(a, b, 0) }
func (e *emitter) skip(n uint64)   { e.t += n }
func (e *emitter) three(a, b, c uint64) {
	e.out = append(e.out, linear.Mix(e.t, a, b, c))
	e.t++
}

var none Atoms

// at is token i, or nothing beyond the sentence.
func (s *Sentence) at(i int) *Atoms {
	if i < 0 || i > s.N {
		return &none
	}
	return &s.Atoms[i]
}

// distance is that between two tokens, in classes.
func distance(a, b int32) uint64 {
	d := b - a
	switch {
	case d <= 4:
		return uint64(d) + 1
	case d <= 6:
		return 6
	case d <= 10:
		return 7
	case d <= 20:
		return 8
	}
	return 9
}

// between is what stands between tokens a < b: verbs, stops, conjunctions.
func (s *Sentence) between(a, b int32) uint64 {
	a++
	if a >= b {
		return 1
	}
	c, d := &s.Before[a], &s.Before[b]
	return 2 + uint64(min(d.Verbs-c.Verbs, 2))<<8 + uint64(min(d.Stops-c.Stops, 2))<<4 + uint64(min(d.Conjs-c.Conjs, 1))<<12
}

// part is one token of a configuration with its children.
type part struct {
	i          int32
	a          *Atoms
	n          *Node
	wp         uint64
	l, r       *Atoms
	lrel, rrel uint64
}

var noNode = Node{L1: -1, L2: -1, R1: -1, R2: -1}

func look(s *Sentence, st *State, i int32) part {
	p := part{i: i, a: &none, n: &noNode, l: &none, r: &none}
	if i < 0 || i > st.N {
		return p
	}
	p.a, p.n = &s.Atoms[i], &st.Nodes[i]
	p.wp = p.a.Word ^ p.a.Fine*0x9E3779B97F4A7C15
	if c := p.n.L1; c >= 0 {
		p.l, p.lrel = &s.Atoms[c], uint64(st.Nodes[c].Rel)
	}
	if c := p.n.R1; c >= 0 {
		p.r, p.rrel = &s.Atoms[c], uint64(st.Nodes[c].Rel)
	}
	return p
}

func (s *Sentence) child(st *State, i int32) (*Atoms, uint64) {
	if i < 0 {
		return &none, 0
	}
	return &s.Atoms[i], uint64(st.Nodes[i].Rel)
}
