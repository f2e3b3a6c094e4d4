package hybrid

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
	s0w, s0p, s0m := s0.a.Word, s0.a.Fine, s0.a.Lemma
	s1w, s1p, s1m := s1.a.Word, s1.a.Fine, s1.a.Lemma
	b0w, b0p, b0m := b0.a.Word, b0.a.Fine, b0.a.Lemma

	// Single tokens.
	e.one(s0w)
	e.one(s0p)
	e.one(s0m)
	e.one(s1w)
	e.one(s1p)
	e.one(s1m)
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
	e.two(s0w, b0w)
	e.two(s0p, b0p)
	e.two(s0m, b0m)
	e.two(s0m, b0p)
	e.two(s0p, b0m)
	e.two(b0p, b1.Fine)
	e.two(b0w, b1.Fine)
	e.two(b0p, b1.Word)
	// Pairs: top of the stack and the one below.
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
	e.three(s0p, b0p, b1.Word)
	// Children.
	e.three(s0p, s0.l.Fine, b0p)
	e.three(s0p, s0.r.Fine, b0p)
	e.three(s0p, b0p, b0.l.Fine)
	e.three(s1p, s1.l.Fine, s0p)
	e.three(s1p, s1.r.Fine, s0p)
	e.three(s1p, s0p, s0.l.Fine)
	e.three(s1p, s0p, s0.r.Fine)
	e.two(s0p, s0.l.Word)
	e.two(s0p, s0.r.Word)
	e.two(b0p, b0.l.Word)
	e.two(s1p, s1.r.Word)
	e.two(s0m, s0.r.Word)
	e.two(s1m, s1.r.Word)
	e.three(s1p, s0p, s0.l.Word)
	e.three(s0p, b0p, s0.l.Word)
	e.three(s0p, b0p, b0.l.Word)
	e.two(s0.lrel, s0.rrel)
	e.two(s1.lrel, s1.rrel)
	_, s0l2rel := s.child(st, s0.n.L2)
	_, s0r2rel := s.child(st, s0.n.R2)
	_, s1r2rel := s.child(st, s1.n.R2)
	_, b0l2rel := s.child(st, b0.n.L2)
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
	e.two(s1w, d1)
	e.three(s1p, s0p, d1)
	e.three(s0p, b0p, m0)
	e.three(s1p, s0p, m1)
	e.two(s0w, m0)
	e.two(uint64(min(top, 3)+1), b0p)
	e.two(uint64(min(top, 3)+1), s0p)
	// Neighbours in the sentence.
	a1, a0, z0 := s.at(int(i0)-1), s.at(int(i0)+1), s.at(int(st.Front)-1)
	a2 := s.at(int(i1) + 1)
	if i0 >= 0 {
		e.three(a1.Fine<<24^s0p, b0p, b1.Fine)
		e.three(s0p, a0.Fine<<24^z0.Fine, b0p)
		e.three(s0p, z0.Word, b0p)
		e.three(a1.Word, s0p, b0p)
	} else {
		e.skip(4)
	}
	if i1 >= 0 {
		e.three(s1p, a2.Fine<<24^a1.Fine, s0p)
		e.three(s1p, a1.Word, s0p)
	} else {
		e.skip(2)
	}
	// Second choices of tags.
	e.two(s0p, s0.a.Second)
	e.two(s1p, s1.a.Second)
	e.two(b0p, b0.a.Second)
	e.two(b1.Fine, b1.Second)
	e.two(s0.a.Second, b0p)
	e.two(s0p, b0.a.Second)
	e.two(s1.a.Second, s0p)
	e.two(s1p, s0.a.Second)
	e.three(s0p, b0p, b1.Second)
	e.three(s1p, s0.a.Second, b0p)
	if s.Guide != nil {
		s.guideActions(&e, i1, i0, st.Front)
	}
	return e.out
}
