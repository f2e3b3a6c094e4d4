package characterise

// targets are nobody and the players, each with what speaks for it.
func (s *scene) targets(b *bench) {
	c := &s.j.cast
	names := s.j.Visit != nil
	none := b.next("", s.c.Target == "", names)
	s.nobody(none)
	for k := range c.players {
		x := b.next(c.players[k].id, s.c.Target == c.players[k].id, names)
		s.player(x, int32(k))
	}
}

// nobody is the evidence that the term is said of nobody listed.
func (s *scene) nobody(e *Choice) {
	ruled := bit(s.pick < 0)
	state := 2*ruled + bit(s.m.known())
	e.add("none")
	e.add("none family", s.family, state)
	e.add("none rule", s.rule, state)
	e.add("none family form", s.family, s.form)
	e.add("none form", s.form)
	e.add("none term", s.term)
	e.add("none head", s.head)
	e.add("none heading", bit(s.heading))
	n, of := s.tally(word(s.t.Frame), -1)
	e.add("none frame", share(n, of))
	n, of = s.tally(mix(word(s.t.Term)), -1)
	e.add("none same term", share(n, of))
	n, of = s.tally(anything, -1)
	e.add("none any", share(n, of))
	e.add("none strong", upTo(s.j.cast.tally[count{mix(word(s.t.Frame) ^ 7), -1}], 3))
	e.add("none players", upTo(len(s.j.cast.players), 8))
	e.add("none tag", s.tag)
	e.add("none via", s.via)
	e.add("none via form", s.viaForm)
	e.add("none pronoun", s.he, bit(s.heFar))
	if len(s.j.cast.players) > 0 {
		first := &s.j.cast.players[0]
		e.add("none share", first.share, first.typed)
		e.add("none share somebody", first.share, first.typed, s.somebody)
	}
	e.add("none before", bit(s.near(-1) == -1))
	e.add("none after", bit(s.near(1) == -1))
	s.words(e)
}

// words is what stands about the term.
func (s *scene) words(e *Choice) {
	l := &s.line
	for d := -4; d <= 4; d++ {
		if d == 0 {
			continue
		}
		w := word(s.lemma(s.tok + d))
		side := bit(d > 0)
		if d < -2 || d > 2 {
			e.add("word about", side, w)
			continue
		}
		e.add("word", uint32(d+4), w)
		e.add("tag", uint32(d+4), uint32(l.tag(s.tok+d)))
	}
	e.add("relation", uint32(l.rel(s.tok).Base()))
	if h := l.head(s.tok); h >= 0 {
		e.add("governor", word(l.lemma(h)))
		e.add("governed", uint32(l.rel(s.tok).Base()), uint32(l.tag(h)))
	}
	if v, b := l.verbOver(s.m.phrase.head); v >= 0 {
		e.add("verb", word(l.lemma(v)))
		e.add("verb relation", uint32(l.rel(b).Base()), uint32(l.tag(v)))
		e.add("verb argument", uint32(l.rel(b).Base()), word(l.lemma(v)))
	}
	e.add("own tag", s.tag)
	e.add("flags", bit(s.m.strong), bit(s.m.said), bit(s.m.naming), bit(s.m.bearer), bit(s.m.modifier), bit(s.m.open), bit(s.m.weak))
	e.add("sentence", uint32(s.j.ann.Sentences[s.t.Sent].Kind))
	if s.marked >= 0 {
		e.add("in marks", uint32(s.j.quotes[s.marked].Kind))
	}
}

// lemma is that of a token of the sentence; of those outside it a sign.
func (s *scene) lemma(i int) string {
	if i < 0 {
		return "<s>"
	}
	if i >= len(s.line.toks) {
		return "</s>"
	}
	return s.line.lemma(i)
}

// player is the evidence that the term is said of player k.
func (s *scene) player(e *Choice, k int32) {
	j, c, l := s.j, &s.j.cast, &s.line
	p := &c.players[k]
	e.add("type", p.kind)
	e.add("type form", p.kind, s.form)
	e.add("type term", p.kind, s.term)
	e.add("type ending", p.kind, s.ending, s.tag)
	e.add("type head", p.kind, s.head)
	e.add("type somebody", p.kind, s.somebody)
	e.add("type family", p.kind, s.family)
	e.add("type via", p.kind, s.via)
	e.add("type via form", p.kind, s.viaForm)
	ruled := s.pick == k
	switch {
	case ruled:
		how := word(s.m.how)
		e.add("rule")
		e.add("rule family", s.family)
		e.add("rule itself", s.rule)
		e.add("rule how", how)
		e.add("rule how family", how, s.family)
		e.add("rule type", p.kind)
		e.add("rule type family", p.kind, s.family)
		e.add("rule type somebody", p.kind, s.somebody)
		e.add("rule strength", bit(s.m.strong), bit(s.m.said), bit(s.m.weak), bit(s.m.modifier), bit(s.m.bearer))
	case s.pick >= 0:
		e.add("another's", s.family)
		e.add("another's strong", bit(s.m.strong), p.kind)
	default:
		e.add("nobody's", s.family, bit(s.m.known()))
		e.add("nobody's type", s.family, bit(s.m.known()), p.kind)
	}

	n, of := s.tally(word(s.t.Frame), k)
	e.add("frame", share(n, of))
	e.add("frame family", upTo(n, 3), s.family)
	n, of = s.tally(mix(word(s.t.Term)), k)
	e.add("same term", share(n, of))
	e.add("same term family", upTo(n, 3), s.family)
	n = c.tally[count{mix(word(s.t.Frame) ^ 7), k}] - int(bit(ruled && s.m.strong))
	e.add("strong", upTo(n, 3))
	e.add("strong family", upTo(n, 3), s.family)
	n, of = s.tally(anything, k)
	none, _ := s.tally(anything, -1)
	e.add("any", share(n, of-none))
	e.add("any family", upTo(n, 4), s.family)
	if n > 0 && s.mostSaid(k, n) {
		e.add("most", s.family)
		e.add("most form", s.form)
		e.add("most type", p.kind)
	}

	rank, typeRank := upTo(p.rank, 5), upTo(p.typeRank, 3)
	e.add("rank", rank)
	e.add("rank type", typeRank, p.typed)
	e.add("rank family", min(rank, 3), s.family)
	e.add("rank form", min(rank, 3), s.form)
	e.add("rank type family", min(typeRank, 2), p.typed, s.family)
	e.add("rank type somebody", min(typeRank, 2), p.kind, s.somebody)
	e.add("share", p.share)
	e.add("share type", p.share, p.kind)
	e.add("share family", p.share, s.family)
	e.add("share form", p.share, s.form)
	e.add("share somebody", p.share, p.typed, s.somebody)
	if s.he > 0 {
		sex := p.sex
		if sex == 0 {
			sex = 3 + p.kind
		}
		far := bit(s.heFar)
		e.add("pronoun", s.he, sex, far)
		e.add("pronoun rank", s.he, sex, far, upTo(p.rank, 2))
		e.add("pronoun share", s.he, p.typed, far, p.share)
		e.add("pronoun speaker", s.he, far, bit(p.id == s.speaker || p.id == s.voiced), bit(s.marked >= 0))
		if x := &s.last[k]; x.mention >= 0 {
			e.add("pronoun order", s.he, sex, far, upTo(int(x.typeOrder), 2))
			e.add("pronoun back", s.he, sex, far, steps(s.t.Sent-j.mentions[x.mention].Sent))
		}
	}
	e.add("mentions", upTo(p.mentions, 6))
	e.add("heading", bit(p.inHeading), p.typed)
	e.add("lead", bit(p.inLead), p.typed)
	e.add("speaks", upTo(p.speaks, 3), p.kind)
	if s.heading {
		e.add("in heading", min(rank, 3))
		e.add("in heading type", typeRank, p.kind)
	}
	if c.types[p.typed] == 1 {
		e.add("only", p.typed, s.somebody)
	}

	if x := &s.last[k]; x.mention < 0 {
		e.add("not yet", p.typed)
		e.add("not yet family", s.family)
	} else {
		m := &j.mentions[x.mention]
		d := steps(s.t.Sent - m.Sent)
		e.add("order", upTo(int(x.order), 5))
		e.add("order family", upTo(int(x.order), 3), s.family)
		e.add("order type", upTo(int(x.typeOrder), 3), p.typed)
		e.add("order type family", upTo(int(x.typeOrder), 2), s.family)
		e.add("order type form", upTo(int(x.typeOrder), 2), p.kind, s.form)
		e.add("back", d)
		e.add("back family", d, s.family)
		e.add("back form", d, s.form)
		e.add("paragraphs back", steps(j.ann.Sentences[s.t.Sent].Part-j.ann.Sentences[m.Sent].Part))
		e.add("near", upTo(int(x.near), 4))
		e.add("near family", upTo(int(x.near), 2), s.family)
		if j.subjectLike(m) {
			e.add("subject back", d)
		}
		if m.Sent == s.t.Sent {
			s.path(e, 0, l.at(m.End-1), p.kind)
		}
		if s.viaForm != 0 {
			e.add("via order", s.viaForm, upTo(int(x.typeOrder), 3), p.kind)
		}
	}
	if a := s.ahead[k]; a >= 0 {
		m := &j.mentions[a]
		if m.Start < s.t.End {
			e.add("about it")
		} else {
			s.path(e, 1, l.at(m.End-1), p.kind)
			e.add("ahead", upTo(l.at(m.Start)-s.tok, 6))
		}
	}

	if p.id == s.speaker {
		e.add("speaker")
		e.add("speaker family", s.family)
		e.add("speaker form", s.form)
	}
	if p.id == s.voiced {
		e.add("speaker in marks")
		e.add("speaker in marks family", s.family)
	}
	if p.id == s.speaker || p.id == s.voiced {
		e.add("speaker via", s.via)
	}
	if s.marked >= 0 {
		e.add("marks type", p.kind, bit(p.id == s.voiced))
	}
	if n := s.inQuote[k]; n > 0 {
		e.add("same quote", upTo(n, 3))
	}
	head := l.lemma(s.m.phrase.head)
	if j.lex.holds(p.id, head) || j.lex.holds(p.id, s.t.Term) {
		e.add("in its name")
		e.add("in its name form", s.form)
		e.add("in its name family", s.family)
	}
	if c.nouns[count{s.head, k}] > 0 {
		e.add("beside its name")
		e.add("beside its name form", s.form)
	}
	if s.viaForm != 0 {
		e.add("via rank", s.viaForm, min(rank, 3), p.kind)
		if s.m.via >= 0 && j.lex.holds(p.id, l.lemma(s.m.via)) {
			e.add("via in its name")
		}
		if c.nouns[count{s.via, k}] > 0 {
			e.add("via beside its name")
		}
	}
	switch s.near(-1) {
	case k:
		e.add("before")
		e.add("before family", s.family)
		e.add("before rule", bit(s.pick < 0))
	case -1, -2:
	default:
		e.add("another before", s.family)
	}
	if s.near(1) == k {
		e.add("after")
		e.add("after family", s.family)
	}
}

// mostSaid reports whether no other player has more said of it than n.
func (s *scene) mostSaid(k int32, n int) bool {
	for q := range s.j.cast.players {
		if x, _ := s.tally(anything, int32(q)); int32(q) != k && x > n {
			return false
		}
	}
	return true
}

// path is how the term hangs together with a name in its sentence: before it
// (side 0) or after it (side 1).
func (s *scene) path(e *Choice, side uint32, name int, kind uint32) {
	l := &s.line
	gap := max(name-s.tok, s.tok-name)
	reach := uint32(0)
	switch {
	case gap > 15:
		reach = 3
	case gap > 6:
		reach = 2
	case gap > 2:
		reach = 1
	}
	role := uint32(l.rel(name).Base())
	e.add("gap", side, reach)
	e.add("role", side, role)
	e.add("role gap", side, role, reach, kind)
	var up [12]int
	ups := 0
	for x := s.tok; x >= 0 && ups < len(up); x = l.head(x) {
		up[ups] = x
		ups++
	}
	var down [12]int
	downs := 0
	for x := name; x >= 0 && downs < len(down); x = l.head(x) {
		for u := range ups {
			if up[u] != x {
				continue
			}
			h := uint32(0)
			for _, y := range up[:u] {
				h = mix(h ^ uint32(l.rel(y).Base()))
			}
			h = mix(h ^ 1000)
			for k := downs - 1; k >= 0; k-- {
				h = mix(h ^ uint32(l.rel(down[k]).Base()))
			}
			if u+downs <= 5 {
				e.add("path", side, h)
				e.add("path type", kind, h)
				if isVerb(l.tag(x)) {
					e.add("path verb", h, word(l.lemma(x)))
				}
			}
			e.add("path length", side, upTo(u+downs, 7))
			return
		}
		down[downs] = x
		downs++
	}
}
