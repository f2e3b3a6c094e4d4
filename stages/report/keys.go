package report

import (
	"strings"
)

// readKeys takes each side's first key terms, and what tells two sides apart.
func (b *builder) readKeys() {
	b.sideOf = make([]int32, len(b.in.Documents))
	if len(b.in.Sides) == 0 {
		for _, s := range b.sources {
			b.sides.of(s.name)
		}
		copy(b.sideOf, b.docAt)
	} else {
		for _, s := range b.in.Sides {
			b.sides.of(s.Name)
		}
		for i, d := range b.in.Documents {
			b.sideOf[i] = b.side(d.Side)
		}
	}
	b.wordAt = make([]wordSet, len(b.sides.list))
	kept := make([]int, len(b.sides.list))
	for _, k := range b.in.Keys {
		s := b.side(k.Side)
		if s < 0 || kept[s] == maxKeys {
			continue
		}
		kept[s]++
		b.look(s, k.Term)
		b.keys = append(b.keys, k)
	}
	if v := b.in.Versus; v != nil {
		for _, k := range v.Keys {
			b.look(b.side(v.A), k.Term)
			b.look(b.side(v.B), k.Term)
		}
	}
}

// side is a side's number, -1 where it has none of its own.
func (b *builder) side(name string) int32 {
	s, ok := b.sides.at[name]
	if !ok || len(b.in.Sides) == 0 && b.sources[s].more > 0 {
		return -1
	}
	return s
}

// look has a side's passages with a word kept.
func (b *builder) look(side int32, term string) {
	if side < 0 {
		return
	}
	number, word := b.words.of(term), strings.ToLower(term)
	b.wordAt[side].add(word, number)
	b.wordAt[side].add(word+"s", number)
}

func (b *builder) encodeKeys(p *page) {
	for _, s := range b.in.Sides {
		p.Sides.Name = append(p.Sides.Name, short(s.Name))
		p.Sides.Light = append(p.Sides.Light, s.Light)
		p.Sides.Fill = append(p.Sides.Fill, s.Fill)
		p.Sides.Dark = append(p.Sides.Dark, s.Dark)
		p.Sides.Shape = append(p.Sides.Shape, s.Shape)
	}
	for _, w := range b.words.list {
		p.Words = append(p.Words, short(w))
	}
	k := &p.Keys
	for _, x := range b.keys {
		k.Side = append(k.Side, b.side(x.Side))
		k.Term = append(k.Term, short(x.Term))
		k.POS = append(k.POS, x.POS)
		k.N = append(k.N, x.Mentions)
		k.Per1000 = append(k.Per1000, figure(x.Per1000))
		k.Elsewhere = append(k.Elsewhere, figure(x.Elsewhere))
		k.LogOdds = append(k.LogOdds, figure(x.LogOdds))
		k.Low = append(k.Low, figure(x.Low))
		k.High = append(k.High, figure(x.High))
		k.Z = append(k.Z, figure(x.Z))
		k.Q = append(k.Q, figure(x.Q))
		k.Found = append(k.Found, bit(x.Found))
		k.Against = append(k.Against, short(x.Against))
	}
	v := &p.Versus
	v.A, v.B = -1, -1
	if b.in.Versus == nil {
		return
	}
	v.A, v.B = b.side(b.in.Versus.A), b.side(b.in.Versus.B)
	for _, x := range b.in.Versus.Keys {
		v.Term = append(v.Term, short(x.Term))
		v.POS = append(v.POS, x.POS)
		v.N = append(v.N, x.Mentions)
		v.M = append(v.M, x.Others)
		v.Per1000 = append(v.Per1000, figure(x.Per1000))
		v.Elsewhere = append(v.Elsewhere, figure(x.Elsewhere))
		v.LogOdds = append(v.LogOdds, figure(x.LogOdds))
		v.Low = append(v.Low, figure(x.Low))
		v.High = append(v.High, figure(x.High))
		v.Z = append(v.Z, figure(x.Z))
		v.Found = append(v.Found, bit(x.Found))
	}
}

// findKeys looks for its side's words in a sentence: the base form and that
// with s, as wholes such as "p.m." or as parts of those. Note: all forms are in
// the tokens, which are the largest table by far, and not written of large
// corpora.
func (b *builder) findKeys(doc int32, s Sentence) {
	side := b.sideOf[doc]
	if side < 0 || s.Furniture {
		return
	}
	clone := "" // of the text, made when first needed
	b.wordAt[side].in(s.Text, func(k int32, start, end int) {
		at := s.Start + int64(start)
		b.keySample.add(cell{side, k, 0}, chance(s.DocID, at), func() *passage {
			if clone == "" {
				clone = strings.Clone(s.Text)
			}
			return &passage{
				doc: doc, sent: s.Sent, start: at, end: s.Start + int64(end),
				frame: -1, term: -1, target: nobody, holder: nobody, entity: -1, key: k, words: text{s.Start, clone},
			}
		})
	})
}
