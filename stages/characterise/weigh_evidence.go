package characterise

import "slices"

// targets are nobody and the players, each with what speaks for it.
func (s *scene) targets(b *bench) {
	c := &s.j.cast
	names := s.j.Visit != nil
	none := b.next("", s.c.Target == "", names)
	s.nobody(none)
	for k := range c.players {
		if slices.Contains(s.barred, int32(k)) {
			continue
		}
		x := b.next(c.players[k].id, s.c.Target == c.players[k].id, names)
		s.player(x, int32(k))
	}
}

// nobody is the evidence that the term is said of nobody listed.
func (s *scene) nobody(e *Choice) {
	ruled := bit(s.pick < 0)
	state := 2*ruled + bit(s.m.known())
	e.add(onNone)
	e.add(onNoneFamily, s.family, state)
	e.add(onNoneRule, s.rule, state)
	e.add(onNoneFamilyForm, s.family, s.form)
	e.add(onNoneForm, s.form)
	e.add(onNoneTerm, s.term)
	e.add(onNoneHead, s.head)
	e.add(onNoneHeading, bit(s.heading))
	e.add(onNoneFrame, share(s.tally(s.frame, -1), s.all[0]))
	e.add(onNoneSameTerm, share(s.tally(s.same, -1), s.all[1]))
	e.add(onNoneAny, share(s.none, s.all[2]))
	e.add(onNoneStrong, upTo(s.j.cast.tally[count{s.strong, -1}], 3))
	e.add(onNonePlayers, upTo(len(s.j.cast.players), 8))
	e.add(onNoneTag, s.tag)
	e.add(onNoneVia, s.via)
	e.add(onNoneViaForm, s.viaForm)
	e.add(onNonePronoun, s.he, bit(s.heFar))
	if len(s.j.cast.players) > 0 {
		first := &s.j.cast.players[0]
		e.add(onNoneShare, first.share, first.typed)
		e.add(onNoneShareSomebody, first.share, first.typed, s.somebody)
	}
	e.add(onNoneBefore, bit(s.near(-1) == -1))
	e.add(onNoneAfter, bit(s.near(1) == -1))
	s.words(e)
	for _, k := range s.senses {
		e.add(onNoneSense, uint32(k))
	}
	for _, k := range s.headSenses {
		e.add(onNoneHeadSense, uint32(k))
	}
}

// words is what stands about the term.
func (s *scene) words(e *Choice) {
	l := &s.line
	for d := -2; d <= 2; d++ {
		if d == 0 {
			continue
		}
		e.add(onWord, uint32(d+4), word(s.lemma(s.tok+d)))
		e.add(onTag, uint32(d+4), uint32(l.tag(s.tok+d)))
	}
	e.add(onRelation, uint32(l.rel(s.tok).Base()))
	if h := l.head(s.tok); h >= 0 {
		e.add(onGoverned, uint32(l.rel(s.tok).Base()), uint32(l.tag(h)))
	}
	if v, b := l.verbOver(s.m.phrase.head); v >= 0 {
		e.add(onVerb, word(l.lemma(v)))
		e.add(onVerbRelation, uint32(l.rel(b).Base()), uint32(l.tag(v)))
	}
	e.add(onOwnTag, s.tag)
	e.add(onFlags, bit(s.m.strong), bit(s.m.said), bit(s.m.naming), bit(s.m.bearer), bit(s.m.modifier), bit(s.m.open), bit(s.m.weak))
	e.add(onSentence, uint32(s.j.ann.Sentences[s.t.Sent].Kind))
	if s.marked >= 0 {
		e.add(onInMarks, uint32(s.j.quotes[s.marked].Kind))
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
	p := &s.j.cast.players[k]
	s.ofKind(e, p)
	s.byRule(e, p, k)
	s.elsewhere(e, k)
	s.inArticle(e, p)
	s.asPronoun(e, p, k)
	s.places(e, p)
	s.lastNamed(e, p, k)
	s.nextNamed(e, p, k)
	s.speaks(e, p, k)
	s.inName(e, p, k)
	s.beside(e, k)
}

// ofKind is what player p is and what the term is.
func (s *scene) ofKind(e *Choice, p *player) {
	e.add(onType, p.kind)
	e.add(onTypeForm, p.kind, s.form)
	e.add(onTypeTerm, p.kind, s.term)
	e.add(onTypeEnding, p.kind, s.ending, s.tag)
	e.add(onTypeHead, p.kind, s.head)
	e.add(onTypeSomebody, p.kind, s.somebody)
	e.add(onTypeFamily, p.kind, s.family)
	e.add(onTypeVia, p.kind, s.via)
	e.add(onTypeViaForm, p.kind, s.viaForm)
	for _, k := range s.senses {
		e.add(onTypeSense, p.kind, uint32(k))
	}
	for _, k := range s.headSenses {
		e.add(onTypeHeadSense, p.kind, uint32(k))
	}
	for _, k := range p.senses {
		e.add(onItsSense, uint32(k), s.somebody)
	}
}

// byRule is whether the rules chose player k, and by which construction.
func (s *scene) byRule(e *Choice, p *player, k int32) {
	switch {
	case s.pick == k:
		how := word(s.m.how)
		e.add(onRule)
		e.add(onRuleFamily, s.family)
		e.add(onRuleItself, s.rule)
		e.add(onRuleHow, how)
		e.add(onRuleHowFamily, how, s.family)
		e.add(onRuleType, p.kind)
		e.add(onRuleTypeFamily, p.kind, s.family)
		e.add(onRuleTypeSomebody, p.kind, s.somebody)
		e.add(onRuleStrength, bit(s.m.strong), bit(s.m.said), bit(s.m.weak), bit(s.m.modifier), bit(s.m.bearer), bit(s.m.loose))
	case s.pick >= 0:
		e.add(onAnothers, s.family)
		e.add(onAnothersStrong, bit(s.m.strong), p.kind)
	default:
		e.add(onNobodys, s.family, bit(s.m.known()))
		e.add(onNobodysType, s.family, bit(s.m.known()), p.kind)
	}
}

// elsewhere is what the article says of player k in its other terms.
func (s *scene) elsewhere(e *Choice, k int32) {
	c := &s.j.cast
	n := s.tally(s.frame, k)
	e.add(onFrame, share(n, s.all[0]))
	e.add(onFrameFamily, upTo(n, 3), s.family)
	n = s.tally(s.same, k)
	e.add(onSameTerm, share(n, s.all[1]))
	e.add(onSameTermFamily, upTo(n, 3), s.family)
	n = c.tally[count{s.strong, k}] - int(bit(s.pick == k && s.m.strong))
	e.add(onStrong, upTo(n, 3))
	e.add(onStrongFamily, upTo(n, 3), s.family)
	n = s.tally(anything, k)
	e.add(onAny, share(n, s.all[2]-s.none))
	e.add(onAnyFamily, upTo(n, 4), s.family)
}

// inArticle is how much of the article player p has.
func (s *scene) inArticle(e *Choice, p *player) {
	e.add(onRank, upTo(p.rank, 5))
	e.add(onRankType, upTo(p.typeRank, 3), p.typed)
	e.add(onShare, p.share)
	e.add(onShareType, p.share, p.kind)
	e.add(onShareFamily, p.share, s.family)
	e.add(onShareForm, p.share, s.form)
	e.add(onShareSomebody, p.share, p.typed, s.somebody)
}

// asPronoun is how the pronoun that the construction points at suits player k.
func (s *scene) asPronoun(e *Choice, p *player, k int32) {
	if s.he == 0 {
		return
	}
	sex := p.sex
	if sex == 0 {
		sex = 3 + p.kind
	}
	far := bit(s.heFar)
	e.add(onPronoun, s.he, sex, far)
	e.add(onPronounRank, s.he, sex, far, upTo(p.rank, 2))
	e.add(onPronounShare, s.he, p.typed, far, p.share)
	e.add(onPronounSpeaker, s.he, far, bit(p.id == s.speaker || p.id == s.voiced), bit(s.marked >= 0))
	if x := &s.last[k]; x.mention >= 0 {
		e.add(onPronounOrder, s.he, sex, far, upTo(int(x.typeOrder), 2))
		e.add(onPronounBack, s.he, sex, far, steps(s.t.Sent-s.j.mentions[x.mention].Sent))
	}
}

// places is where the article has player p, and whether it has another of the type.
func (s *scene) places(e *Choice, p *player) {
	e.add(onMentions, upTo(p.mentions, 6))
	e.add(onHeading, bit(p.inHeading), p.typed)
	e.add(onLead, bit(p.inLead), p.typed)
	e.add(onSpeaks, upTo(p.speaks, 3), p.kind)
	if s.heading {
		e.add(onInHeading, upTo(p.rank, 3))
		e.add(onInHeadingType, upTo(p.typeRank, 3), p.kind)
	}
	if s.j.cast.types[p.typed] == 1 {
		e.add(onOnly, p.typed, s.somebody)
	}
}

// lastNamed is how far back player k was last named, and how that hangs together with the term.
func (s *scene) lastNamed(e *Choice, p *player, k int32) {
	j, l := s.j, &s.line
	if x := &s.last[k]; x.mention < 0 {
		e.add(onNotYet, p.typed)
		e.add(onNotYetFamily, s.family)
	} else {
		m := &j.mentions[x.mention]
		d := steps(s.t.Sent - m.Sent)
		e.add(onOrder, upTo(int(x.order), 5))
		e.add(onOrderFamily, upTo(int(x.order), 3), s.family)
		e.add(onOrderType, upTo(int(x.typeOrder), 3), p.typed)
		e.add(onBack, d)
		e.add(onParagraphsBack, steps(j.ann.Sentences[s.t.Sent].Part-j.ann.Sentences[m.Sent].Part))
		e.add(onNear, upTo(int(x.near), 4))
		e.add(onNearFamily, upTo(int(x.near), 2), s.family)
		if j.subjectLike(m) {
			e.add(onSubjectBack, d)
		}
		if m.Sent == s.t.Sent {
			s.path(e, 0, l.at(m.End-1), p.kind)
		}
		if s.viaForm != 0 {
			e.add(onViaOrder, s.viaForm, upTo(int(x.typeOrder), 3), p.kind)
		}
	}
}

// nextNamed is the same for where player k is named about the term or next.
func (s *scene) nextNamed(e *Choice, p *player, k int32) {
	j, l := s.j, &s.line
	if a := s.ahead[k]; a >= 0 {
		m := &j.mentions[a]
		if m.Start < s.t.End {
			e.add(onAboutIt)
		} else {
			s.path(e, 1, l.at(m.End-1), p.kind)
			e.add(onAhead, upTo(l.at(m.Start)-s.tok, 6))
		}
	}
}

// speaks is whether player k says or holds the term.
func (s *scene) speaks(e *Choice, p *player, k int32) {
	if p.id == s.speaker {
		e.add(onSpeaker)
		e.add(onSpeakerFamily, s.family)
		e.add(onSpeakerForm, s.form)
	}
	if p.id == s.voiced {
		e.add(onSpeakerInMarks)
		e.add(onSpeakerInMarksFamily, s.family)
	}
	if p.id == s.behind {
		e.add(onBehind)
		e.add(onBehindPronoun, s.he, bit(s.heFar))
	}
	if p.id == s.speaker || p.id == s.voiced {
		e.add(onSpeakerVia, s.via)
	}
	if s.marked >= 0 {
		e.add(onMarksType, p.kind, bit(p.id == s.voiced))
	}
	if n := s.inQuote[k]; n > 0 {
		e.add(onSameQuote, upTo(n, 3))
	}
}

// inName is whether the term, or what the construction points at, is in the name of player k
// or stands beside it elsewhere.
func (s *scene) inName(e *Choice, p *player, k int32) {
	c := &s.j.cast
	if slices.Contains(p.words, s.singular[0]) || slices.Contains(p.words, s.singular[1]) {
		e.add(onInItsName)
		e.add(onInItsNameForm, s.form)
		e.add(onInItsNameFamily, s.family)
	}
	if c.nouns[count{s.head, k}] > 0 {
		e.add(onBesideItsName)
		e.add(onBesideItsNameForm, s.form)
	}
	if s.viaForm != 0 {
		e.add(onViaRank, s.viaForm, upTo(p.rank, 3), p.kind)
		if s.m.via >= 0 && slices.Contains(p.words, s.viaWord) {
			e.add(onViaInItsName)
		}
		if c.nouns[count{s.via, k}] > 0 {
			e.add(onViaBesideItsName)
		}
	}
}

// beside is whether player k is named next before or after the term's sentence.
func (s *scene) beside(e *Choice, k int32) {
	switch s.near(-1) {
	case k:
		e.add(onBefore)
		e.add(onBeforeFamily, s.family)
		e.add(onBeforeRule, bit(s.pick < 0))
	case -1, -2:
	default:
		e.add(onAnotherBefore, s.family)
	}
	if s.earlier == k {
		e.add(onEarlier, s.earlierBack)
		e.add(onEarlierForm, s.form)
		e.add(onEarlierPronoun, s.he, bit(s.heFar), bit(s.sameHe))
	}
	if s.near(1) == k {
		e.add(onAfter)
		e.add(onAfterFamily, s.family)
	}
}

// path is how the term hangs together with a name in its sentence: before it
// (side 0) or after it (side 1).
func (s *scene) path(e *Choice, side uint32, name int, kind uint32) {
	l := &s.line
	name = min(name, len(l.toks)-1) // one may go on in the next sentence
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
	e.add(onGap, side, reach)
	e.add(onRole, side, role)
	e.add(onRoleGap, side, role, reach, kind)
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
				e.add(onPath, side, h)
				e.add(onPathType, kind, h)
			}
			e.add(onPathLength, side, upTo(u+downs, 7))
			return
		}
		down[downs] = x
		downs++
	}
}
