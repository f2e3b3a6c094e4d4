package hybrid

// Guide is another parser's reading of a token.
type Guide struct {
	Head        int32 // n for the root
	Rel         uint8
	Left, Right int32  // its leftmost and rightmost dependent, itself if none
	LSet, RSet  uint64 // relations of its left and right dependents, one bit each
}

// Guides turns the finished parse of a reversed sentence into the guide for
// the sentence, in the array of guides where it is large enough.
func (s *State) Guides(guides []Guide) []Guide {
	n := s.N
	if cap(guides) < int(n) {
		guides = make([]Guide, 2*n)
	}
	guides = guides[:n]
	for i := range n {
		node := &s.Nodes[n-1-i]
		g := Guide{Head: n, Rel: node.Rel, Left: i, Right: i}
		if node.Head < n {
			g.Head = n - 1 - node.Head
		}
		guides[i] = g
	}
	for i := range n {
		if h := guides[i].Head; h < n {
			guides[h].Left = min(guides[h].Left, i)
			guides[h].Right = max(guides[h].Right, i)
			if i < h {
				guides[h].LSet |= 1 << guides[i].Rel
			} else {
				guides[h].RSet |= 1 << guides[i].Rel
			}
		}
	}
	return guides
}

var noGuide = Guide{Head: -1, Left: -1, Right: -1}

func (s *Sentence) guide(i int32) *Guide {
	if i < 0 || int(i) >= s.N {
		return &noGuide
	}
	return &s.Guide[i]
}

// side says where the guide's head of a token lies in the configuration.
func side(head, s1, s0, b0 int32) uint64 {
	switch {
	case head < 0:
		return 1
	case head == b0:
		return 2
	case head == s0:
		return 3
	case head == s1:
		return 4
	case head > b0:
		return 5
	case head < s1:
		return 6
	}
	return 7
}

func (s *Sentence) guideActions(e *emitter, i1, i0, front int32) {
	g1, g0, gb := s.guide(i1), s.guide(i0), s.guide(front)
	q1, q0, qb := side(g1.Head, i1, i0, front), side(g0.Head, i1, i0, front), side(gb.Head, i1, i0, front)
	s0p, b0p, s1p := s.at(int(i0)).Fine, s.at(int(front)).Fine, s.at(int(i1)).Fine
	if i0 >= 0 && g0.Right >= front { // dependents of the top of the stack to come
		q0 |= 8
	}
	if i1 >= 0 && g1.Right >= front {
		q1 |= 8
	}
	all := q0<<16 | qb<<8 | q1
	e.one(q0)
	e.two(q0, qb)
	e.one(all)
	e.three(all, s0p, b0p)
	e.three(all, s0p, s1p)
	e.three(q0, s0p, b0p)
	e.three(q0, s0p, s1p)
	e.two(q0, uint64(g0.Rel))
	e.three(q0, uint64(g0.Rel), s0p)
	e.three(q0, s0p, s.at(int(i0)).Word)
	e.three(qb, uint64(gb.Rel), b0p)
	e.three(q0, uint64(g0.Rel)<<8|uint64(gb.Rel), qb)
	e.three(q0, uint64(g0.Rel)<<8|uint64(g1.Rel), q1)
	d := uint64(0)
	if i0 >= 0 && g0.Head >= 0 {
		d = distance(min(i0, g0.Head), max(i0, g0.Head))
	}
	e.three(q0, d, uint64(g0.Rel))
	e.three(q0, uint64(s.guide(g0.Head).Rel), uint64(g0.Rel))
	e.three(q0, s0p, g0.RSet)
	e.three(q0, s0p, g0.LSet)
	e.three(q0, s1p, g1.RSet)
	e.two(b0p, gb.LSet)
	e.two(b0p, gb.RSet)
	if front < int32(s.N) && gb.Left < front { // dependents of the front already seen
		e.three(q0, b0p, uint64(front-gb.Left))
	}
}
