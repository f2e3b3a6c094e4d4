package mention

import (
	"slices"
	"strings"

	"epithet/stages/article"
)

// near is how many words about a mention may hold a word that tells it from
// another entity of the same alias.
const near = 3

// resolve gives every found name its entity, and drops those whose capital is
// no evidence where the article names the entity nowhere else.
func (f *Finder) resolve(text string) {
	f.dropHesitant()
	for i := range f.found {
		m := &f.found[i]
		f.narrow(text, m)
		if m.cands[1]-m.cands[0] == 1 {
			m.entity, m.plain = f.name(m, m.cands[0]).entity, true
		} else if n := f.byCue(text, m); n != nil {
			m.entity, m.plain = n.entity, true
		}
	}
	if !slices.ContainsFunc(f.found, func(m found) bool { return !m.plain }) {
		return
	}
	// The entity last named without doubt.
	f.forget()
	for i := range f.found {
		f.byOther(&f.found[i], int32(i))
	}
	// Else the one next named.
	f.forget()
	for i := len(f.found) - 1; i >= 0; i-- {
		f.byOther(&f.found[i], int32(len(f.found)-1-i))
	}
	// Else the first listed.
	for i := range f.found {
		if m := &f.found[i]; m.entity < 0 {
			m.entity = f.name(m, m.cands[0]).entity
		}
	}
}

// name is the alias that candidate k of m stands for.
func (f *Finder) name(m *found, k int32) *name { return &f.c.names[m.node][f.cands[k]] }

func (f *Finder) forget() {
	for i := range f.named {
		f.named[i] = -1
	}
}

func (f *Finder) dropHesitant() {
	if !slices.ContainsFunc(f.found, func(m found) bool { return m.hesitant }) {
		return
	}
	f.forget()
	for i := range f.found {
		if m := &f.found[i]; !m.hesitant {
			for k := m.cands[0]; k < m.cands[1]; k++ {
				f.named[f.name(m, k).entity] = 1
			}
		}
	}
	kept := f.found[:0]
	for _, m := range f.found {
		keep := !m.hesitant
		for k := m.cands[0]; k < m.cands[1]; k++ {
			keep = keep || f.named[f.name(&m, k).entity] > 0
		}
		if keep {
			kept = append(kept, m)
			continue
		}
		for k := m.first; k <= m.last; k++ {
			f.words[k].flags &^= listed
		}
	}
	f.found = kept
}

// narrow keeps only the candidates that are written exactly like the mention,
// diacritics included, where some are and others are not.
func (f *Finder) narrow(text string, m *found) {
	if m.cands[1]-m.cands[0] < 2 {
		return
	}
	surface := text[f.words[m.first].start : f.words[m.last].end+m.tail]
	exact := m.cands[0]
	for k := m.cands[0]; k < m.cands[1]; k++ {
		if strings.EqualFold(f.name(m, k).text, surface) {
			f.cands[exact], f.cands[k] = f.cands[k], f.cands[exact]
			exact++
		}
	}
	if exact > m.cands[0] {
		m.cands[1] = exact
	}
}

// byCue is the candidate that the words about the mention, or its being
// somebody's whole name, tell from the others; nil if they do not.
func (f *Finder) byCue(text string, m *found) *name {
	var best *name
	score, tie := 0, false
	for k := m.cands[0]; k < m.cands[1]; k++ {
		n := f.name(m, k)
		cues := f.c.cues[n.entity]
		if len(cues) == 0 {
			continue
		}
		hits := 0
		for _, c := range cues {
			if f.isNear(m, c) {
				hits++
			}
		}
		switch s := 1000 * hits / len(cues); {
		case s > score:
			best, score, tie = n, s, false
		case s == score:
			tie = true
		}
	}
	if best != nil && !tie {
		return best
	}
	if m.first == m.last {
		return nil
	}
	// Persons are introduced by their whole name; places inherit theirs.
	best = nil
	surface := normalName(text[f.words[m.first].start:f.words[m.last].end])
	for k := m.cands[0]; k < m.cands[1]; k++ {
		if n := f.name(m, k); f.entity(n).Type == article.Person && f.c.bare[n.entity] == surface {
			if best != nil {
				return nil
			}
			best = n
		}
	}
	return best
}

// isNear reports whether the word stands within a few words of the mention, in
// its sentence.
func (f *Finder) isNear(m *found, hash uint64) bool {
	sent := f.words[m.first].sent
	for i := max(0, int(m.first)-near); i < min(len(f.words), int(m.last)+near+1); i++ {
		inside := int(m.first) <= i && i <= int(m.last)
		if !inside && f.words[i].sent == sent && f.words[i].hash == hash {
			return true
		}
	}
	return false
}

// byOther notes an entity named without doubt at that time of the pass, or
// resolves a doubtful mention to the latest noted.
func (f *Finder) byOther(m *found, time int32) {
	if m.plain {
		f.named[m.entity] = time
		return
	}
	if m.entity >= 0 {
		return
	}
	latest := int32(-1)
	for k := m.cands[0]; k < m.cands[1]; k++ {
		if e := f.name(m, k).entity; f.named[e] > latest {
			latest, m.entity = f.named[e], e
		}
	}
}
