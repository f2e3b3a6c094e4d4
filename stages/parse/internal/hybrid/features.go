package hybrid

import "epithet/stages/parse/internal/linear"

// emitter numbers the templates in the order in which they are added.
type emitter struct {
	out []uint64
	t   uint64
}

func (e *emitter) one(a uint64)       { e.three(a, 0, 0) }
func (e *emitter) two(a, b uint64)    { e.three(a, b, 0) }
func (e *emitter) skip(templates int) { e.t += uint64(templates) }
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

// TagFeatures appends those of token i for the tagger; the Fine tags of the
// tokens before it are set.
func TagFeatures(out []uint64, s *Sentence, i int) []uint64 {
	e := emitter{out: out}
	p2, p1, c, n1, n2 := s.at(i-2), s.at(i-1), s.at(i), s.at(i+1), s.at(i+2)
	e.one(c.Word)
	e.one(c.Lemma)
	e.two(c.Suffix, c.Shape)
	e.one(c.Suffix)
	e.one(c.Suff2)
	e.one(c.Prefix)
	e.one(c.Shape)
	e.one(c.Tag)
	e.two(c.Tag, c.Word)
	e.two(c.Tag, c.Suffix)
	e.two(c.Tag, n1.Tag)
	e.two(c.Tag, p1.Tag)
	e.three(c.Tag, n1.Tag, n2.Tag)
	e.three(p1.Tag, c.Tag, n1.Tag)
	e.three(p2.Tag, p1.Tag, c.Tag)
	e.two(c.Tag, n1.Word)
	e.two(c.Tag, p1.Word)
	e.two(c.Word, n1.Word)
	e.two(c.Word, p1.Word)
	e.two(c.Word, n1.Tag)
	e.two(c.Word, p1.Fine)
	e.one(p1.Fine)
	e.two(p1.Fine, p2.Fine)
	e.two(c.Tag, p1.Fine)
	e.three(c.Tag, p1.Fine, p2.Fine)
	e.two(p1.Fine, n1.Tag)
	e.one(p1.Word)
	e.one(n1.Word)
	e.one(p2.Word)
	e.one(n2.Word)
	e.one(n1.Suffix)
	e.one(p1.Suffix)
	e.two(n1.Tag, n2.Tag)
	e.two(n1.Word, n2.Word)
	e.two(n1.Tag, n2.Word)
	p3, n3 := s.at(i-3), s.at(i+3)
	e.two(c.Tag, p3.Tag)
	e.two(c.Tag, n3.Tag)
	e.three(n1.Tag, n2.Tag, n3.Tag)
	return e.out
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

// ActionFeatures appends those of the configuration.
func ActionFeatures(out []uint64, s *Sentence, st *State) []uint64 {
	e := emitter{out: out}
	top := len(st.Stack) - 1
	i0, i1, i2 := int32(-1), int32(-1), int32(-1)
	if top >= 0 {
		i0 = st.Stack[top]
	}
	if top >= 1 {
		i1 = st.Stack[top-1]
	}
	if top >= 2 {
		i2 = st.Stack[top-2]
	}
	s0, s1, b0 := look(s, st, i0), look(s, st, i1), look(s, st, st.Front)
	s2 := s.at(int(i2))
	b1, b2, b3 := s.at(int(st.Front)+1), s.at(int(st.Front)+2), s.at(int(st.Front)+3)
	s0w, s0p, s0wp, s0m := s0.a.Word, s0.a.Fine, s0.wp, s0.a.Lemma
	s1w, s1p, s1wp, s1m := s1.a.Word, s1.a.Fine, s1.wp, s1.a.Lemma
	b0w, b0p, b0wp, b0m := b0.a.Word, b0.a.Fine, b0.wp, b0.a.Lemma

	// Single tokens.
	e.one(s0wp)
	e.one(s0w)
	e.one(s0p)
	e.one(s0m)
	e.one(s1wp)
	e.one(s1w)
	e.one(s1p)
	e.one(s1m)
	e.one(b0wp)
	e.one(b0w)
	e.one(b0p)
	e.one(b0m)
	e.two(b1.Word, b1.Fine)
	e.one(b1.Word)
	e.one(b1.Fine)
	e.two(b2.Word, b2.Fine)
	e.one(b2.Fine)
	e.one(b3.Fine)
	e.one(s2.Fine)
	e.two(s2.Word, s2.Fine)
	e.two(s0.a.Suffix, s0p)
	e.two(b0.a.Suffix, b0p)
	e.two(s1.a.Suffix, s1p)
	e.two(s0.a.Tag, s0p)
	e.two(b0.a.Tag, b0p)
	e.two(s0.a.Tag, b0.a.Tag)
	e.two(s1.a.Tag, s0.a.Tag)
	// Pairs: top of the stack and front of the buffer.
	e.two(s0wp, b0wp)
	e.two(s0wp, b0w)
	e.two(s0w, b0wp)
	e.two(s0wp, b0p)
	e.two(s0p, b0wp)
	e.two(s0w, b0w)
	e.two(s0p, b0p)
	e.two(s0m, b0m)
	e.two(s0m, b0p)
	e.two(s0p, b0m)
	e.two(b0p, b1.Fine)
	e.two(b0w, b1.Fine)
	e.two(b0p, b1.Word)
	// Pairs: top of the stack and the one below.
	e.two(s1wp, s0wp)
	e.two(s1wp, s0p)
	e.two(s1p, s0wp)
	e.two(s1w, s0w)
	e.two(s1p, s0p)
	e.two(s1m, s0m)
	e.two(s1m, s0p)
	e.two(s1p, s0m)
	e.two(s1p, b0p)
	e.two(s1w, b0p)
	e.two(s1p, b0w)
	e.two(s1m, b0m)
	// Triples.
	e.three(b0p, b1.Fine, b2.Fine)
	e.three(s0p, b0p, b1.Fine)
	e.three(s1p, s0p, b0p)
	e.three(s2.Fine, s1p, s0p)
	e.three(s0w, b0p, b1.Fine)
	e.three(s0p, b0w, b1.Fine)
	e.three(s0p, b0p, b1.Word)
	e.three(s1w, s0p, b0p)
	e.three(s1p, s0w, b0p)
	e.three(s1p, s0p, b0w)
	e.three(s1m, s0m, b0p)
	e.three(s1m, s0p, b0m)
	e.three(s1p, s0m, b0m)
	e.three(s1p, s0p, b0p<<24^b1.Fine)
	e.three(s0p, b0p, b1.Fine<<24^b2.Fine)
	// Children.
	e.three(s0p, s0.l.Fine, b0p)
	e.three(s0p, s0.r.Fine, b0p)
	e.three(s0p, b0p, b0.l.Fine)
	e.three(s1p, s1.l.Fine, s0p)
	e.three(s1p, s1.r.Fine, s0p)
	e.three(s1p, s0p, s0.l.Fine)
	e.three(s1p, s0p, s0.r.Fine)
	e.three(s0p, s0.lrel, b0p)
	e.three(s0p, s0.rrel, b0p)
	e.three(s0p, b0p, b0.lrel)
	e.three(s1p, s1.rrel, s0p)
	e.three(s1p, s0p, s0.lrel)
	e.three(s1p, s0p, s0.rrel)
	e.three(s1w, s1.rrel, s0p)
	e.three(s0w, s0.rrel, b0p)
	e.two(s0p, s0.l.Word)
	e.two(s0p, s0.r.Word)
	e.two(b0p, b0.l.Word)
	e.two(s1p, s1.r.Word)
	e.two(s0m, s0.r.Word)
	e.two(s1m, s1.r.Word)
	e.three(s1p, s0p, s0.l.Word)
	e.three(s1m, s0p, s0.l.Word)
	e.three(s1p, s0m, s0.l.Word)
	e.three(s0p, b0p, s0.l.Word)
	e.three(s0p, b0p, b0.l.Word)
	e.two(s0.lrel, s0.rrel)
	e.two(s1.lrel, s1.rrel)
	s0l2, s0l2rel := s.child(st, s0.n.L2)
	s0r2, s0r2rel := s.child(st, s0.n.R2)
	s1r2, s1r2rel := s.child(st, s1.n.R2)
	b0l2, b0l2rel := s.child(st, b0.n.L2)
	e.three(s0p, s0.l.Fine, s0l2.Fine)
	e.three(s0p, s0.r.Fine, s0r2.Fine)
	e.three(s1p, s1.r.Fine, s1r2.Fine)
	e.three(b0p, b0.l.Fine, b0l2.Fine)
	e.three(s0p, s0.lrel, s0l2rel)
	e.three(s0p, s0.rrel, s0r2rel)
	e.three(s1p, s1.rrel, s1r2rel)
	e.three(b0p, b0.lrel, b0l2rel)
	// Valency and sets of relations.
	vs0, vs1, vb0 := uint64(s0.n.NR)<<8|uint64(s0.n.NL)+1, uint64(s1.n.NR)<<8|uint64(s1.n.NL)+1, uint64(b0.n.NL)+1
	e.two(s0p, vs0)
	e.two(s0w, vs0)
	e.two(s1p, vs1)
	e.two(s1w, vs1)
	e.two(b0p, vb0)
	e.two(b0w, vb0)
	e.two(s0p, s0.n.LSet)
	e.two(s0p, s0.n.RSet)
	e.two(s1p, s1.n.RSet)
	e.two(s1p, s1.n.LSet)
	e.two(b0p, b0.n.LSet)
	e.three(s0m, s0.n.RSet, b0p)
	e.three(s1m, s1.n.RSet, s0p)
	e.three(s1p, s1.n.RSet, s0p)
	e.three(s0p, s0.n.RSet, b0p)
	e.three(s0p, b0p, b0.n.LSet)
	e.three(s1p, s0p, s0.n.LSet)
	e.three(s0p, b0p, s0.n.LSet)
	// Distance and what stands between.
	d0, d1 := distance(i0, st.Front), distance(i1, i0)
	m0, m1 := uint64(0), uint64(0)
	if i0 >= 0 {
		m0 = s.between(i0, st.Front)
	}
	if i1 >= 0 {
		m1 = s.between(i1, i0)
	}
	e.two(s0p, d0)
	e.two(b0p, d0)
	e.two(s0w, d0)
	e.two(b0w, d0)
	e.three(s0p, b0p, d0)
	e.two(s1p, d1)
	e.two(s0w, d1)
	e.two(s1w, d1)
	e.three(s1p, s0p, d1)
	e.three(s0p, b0p, m0)
	e.three(s1p, s0p, m1)
	e.two(s1w, m1)
	e.two(s0w, m0)
	e.two(uint64(min(top, 3)+1), b0p)
	e.two(uint64(min(top, 3)+1), s0p)
	if s.Guide != nil {
		s.guideActions(&e, i1, i0, st.Front)
	}
	return e.out
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
	if front < int32(s.N) && gb.Left < front { // dependents of the front already seen
		e.three(q0, b0p, uint64(front-gb.Left))
	}
}

// RelFeatures appends those of the relation by which dep hangs from head. The
// children that both have so far count.
func RelFeatures(out []uint64, s *Sentence, st *State, head, dep int32) []uint64 {
	e := emitter{out: out}
	h, d := look(s, st, head), look(s, st, dep)
	dir, dist := uint64(1), uint64(0)
	if head < dep {
		dir = 2
		dist = distance(head, dep)
	} else {
		dist = distance(dep, head)
	}
	hp, hw, hm := h.a.Fine<<2|dir, h.a.Word<<2|dir, h.a.Lemma<<2|dir
	dp, dw, dm, dwp := d.a.Fine, d.a.Word, d.a.Lemma, d.wp
	e.two(hp, dp)
	e.two(hw, dw)
	e.two(hm, dm)
	e.two(hp, dwp)
	e.two(hp, dw)
	e.two(hw, dp)
	e.two(hm, dp)
	e.two(hp, dm)
	e.one(hp)
	e.one(hw)
	e.one(hm)
	e.two(dp, dir)
	e.two(dw, dir)
	e.two(dwp, dir)
	e.two(dm, dir)
	e.two(d.a.Tag, h.a.Tag<<2|dir)
	e.two(d.a.Suffix, hp)
	e.three(hp, dp, dist)
	e.two(dw, dist<<2|dir)
	e.two(dp, dist<<2|dir)
	e.three(hp, dp, d.l.Fine)
	e.three(hp, dp, d.l.Word)
	e.three(hp, dp, d.r.Fine)
	e.three(hm, dp, d.l.Word)
	e.two(dm<<2|dir, d.l.Word)
	e.three(hp, dp, d.lrel<<8|d.rrel)
	e.three(hp, dp, d.n.LSet)
	e.three(hp, dp, d.n.RSet)
	e.three(hm, dp, d.n.LSet)
	e.three(dm, dir, d.n.LSet)
	e.three(hp, dw, d.n.LSet)
	e.three(hp, dp, h.n.LSet)
	e.three(hp, dp, h.n.RSet)
	e.three(hm, dp, h.n.LSet)
	e.three(hm, dp, h.n.RSet)
	e.three(hp, dw, h.n.LSet)
	e.two(dp<<2|dir, h.n.LSet)
	e.two(dp<<2|dir, h.n.RSet)
	p1, n1 := s.at(int(dep)-1), s.at(int(dep)+1)
	q1, m1 := s.at(int(head)-1), s.at(int(head)+1)
	e.three(hp, dp, p1.Fine)
	e.three(hp, dp, n1.Fine)
	e.three(hp, dp, q1.Fine)
	e.three(hp, dp, m1.Fine)
	e.three(hp, dp, p1.Word)
	e.three(hp, dp, n1.Word)
	e.three(dir, dp, p1.Word)
	e.three(dir, dw, n1.Word)
	e.three(dir, dw, p1.Word)
	d2, d2rel := s.child(st, d.n.L2)
	e.three(hp, dp, d2.Word)
	e.three(hp, dp<<8|d.lrel, d2rel)
	lo, hi := min(head, dep), max(head, dep)
	e.three(hp, dp, s.between(lo, hi))
	if s.Guide != nil {
		g, same := s.guide(dep), uint64(0)
		if g.Head == head {
			same = 1
		}
		r := uint64(g.Rel)<<1 | same
		e.one(r)
		e.two(r, dp)
		e.three(r, dp, hp)
		e.two(r, dw)
		e.two(r, hm)
		e.three(r, uint64(s.guide(head).Rel), dir)
		e.three(r, d.n.LSet, dir)
	}
	return e.out
}
