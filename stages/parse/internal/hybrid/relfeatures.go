package hybrid

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
	e.two(hm, dm)
	e.two(hp, dw)
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
	e.two(dm<<2|dir, d.l.Word)
	e.three(hp, dp, d.lrel<<8|d.rrel)
	e.three(hp, dp, d.n.LSet)
	e.three(hp, dp, d.n.RSet)
	e.three(dm, dir, d.n.LSet)
	e.three(hp, dw, d.n.LSet)
	e.three(hp, dp, h.n.LSet)
	e.three(hp, dp, h.n.RSet)
	e.three(hm, dp, h.n.RSet)
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
	d2, d2rel := s.child(st, d.n.L2)
	e.three(hp, dp, d2.Word)
	e.three(hp, dp<<8|d.lrel, d2rel)
	lo, hi := min(head, dep), max(head, dep)
	e.three(hp, dp, s.between(lo, hi))
	e.three(dp, d.a.Second, dir)
	e.two(hp, d.a.Second)
	e.two(h.a.Second<<2|dir, dp)
	e.three(hp, dp, d.a.Second)
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
		gh := s.guide(head)
		e.three(hp, dp, g.LSet)
		e.three(hp, dp, g.RSet)
		e.three(hp, dp, gh.LSet)
		e.three(hp, dp, gh.RSet)
		e.three(r, gh.LSet, dir)
		e.three(r, gh.RSet, dir)
		e.two(dp<<2|dir, gh.LSet)
		e.two(dp<<2|dir, gh.RSet)
	}
	return e.out
}
