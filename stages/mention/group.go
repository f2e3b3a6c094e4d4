package mention

import (
	"strings"

	"epithet/stages/article"
)

// group is what the article calls by one name.
type group struct {
	run    run // where it stands first
	votes  [kinds]int32
	kind   kind
	joined int32 // the group that it is a shorter name of, or -1
	entity int32 // the listed person that it is a shorter name of, or -1
	id     string
	name   string
}

// group gathers the runs by their words and lets each mention vote on the
// type.
func (f *Finder) group(text string) {
	clear(f.byWords)
	f.groups = f.groups[:0]
	for i := range f.runs {
		r := &f.runs[i]
		key := uint64(hashSeed)
		for k := r.first; k <= r.last; k++ {
			key = (key ^ f.words[k].hash) * hashPrime
		}
		g, ok := f.byWords[key]
		if !ok {
			g = int32(len(f.groups))
			f.byWords[key] = g
			f.groups = append(f.groups, group{run: *r, joined: -1, entity: -1})
		}
		r.group = g
		f.vote(text, r, &f.groups[g].votes)
	}
	for i := range f.groups {
		f.groups[i].kind = elect(&f.groups[i].votes)
	}
}

// join makes surnames, and first names alone, one with the full name: the one
// last given in the article, else the first that follows.
func (f *Finder) join() {
	clear(f.byName)
	for i := range f.groups {
		g := &f.groups[i]
		if g.kind != person || g.run.last == g.run.first {
			continue
		}
		// "Jane Q. Doe" and "Jane Doe" are the one that has more words.
		both := (f.words[g.run.first].hash^hashSeed)*hashPrime ^ f.words[g.run.last].hash
		o, ok := f.byName[both]
		switch {
		case !ok:
			f.byName[both] = int32(i)
		case f.groups[o].run.last-f.groups[o].run.first >= g.run.last-g.run.first:
			g.joined = o
		default:
			f.groups[o].joined = int32(i)
			f.byName[both] = int32(i)
		}
	}
	clear(f.byName)
	k := 0
	for pass := range 2 {
		k = 0
		for i := range f.runs {
			r := &f.runs[i]
			for ; pass == 0 && k < len(f.found) && f.found[k].first < r.first; k++ {
				if m := &f.found[k]; f.c.entities[m.entity].Type == "person" && m.last > m.first {
					f.byName[f.words[m.last].hash] = -2 - m.entity
				}
			}
			f.joinRun(r, pass)
		}
	}
}

// joinRun notes a full name, or joins a short one to what is noted.
func (f *Finder) joinRun(r *run, pass int) {
	g := &f.groups[r.group]
	last := f.words[r.last].hash
	if r.last > r.first {
		if g.kind == person && pass == 0 {
			first := f.words[r.first].hash
			f.byName[last] = r.group
			if f.words[r.first].in(given) {
				f.byName[first^1] = r.group
			}
		}
		return
	}
	if g.joined >= 0 || g.entity >= 0 || g.kind == state || f.words[r.first].is(caps) && g.kind != person {
		return
	}
	o, ok := f.byName[last]
	if !ok && f.words[r.first].in(given) {
		o, ok = f.byName[last^1]
	}
	switch {
	case !ok:
	case o <= -2:
		g.entity = -2 - o
	case o != r.group:
		g.joined = o
	}
}

// discovered is the mention that a run makes.
func (f *Finder) discovered(text string, r run) article.Mention {
	m := article.Mention{
		Span:   article.Span{Start: int(f.words[r.first].start), End: int(f.words[r.last].end)},
		Sent:   int(f.words[r.first].sent),
		Method: article.Discovered,
	}
	if w := &f.words[r.last]; w.letter() && w.join == dotted && strings.HasPrefix(text[w.end:], ".") {
		m.End++ // "U.N."
	}
	g := &f.groups[r.group]
	for range 3 {
		if g.joined < 0 {
			break
		}
		g = &f.groups[g.joined]
	}
	if g.entity >= 0 {
		e := &f.c.entities[g.entity]
		m.EntityID, m.Entity, m.Type = e.ID, e.Name, e.Type
		return m
	}
	if g.id == "" {
		surface := text[f.words[g.run.first].start:f.words[g.run.last].end]
		g.id = "~" + normalName(surface)
		g.name = strings.Join(strings.Fields(surface), " ")
	}
	m.EntityID, m.Entity, m.Type = g.id, g.name, g.kind.String()
	return m
}
