package mention

import (
	"strings"
	"unicode/utf8"

	"epithet/stages/article"
)

// group is what the article calls by one name.
type group struct {
	key    uint64 // nameKey of its words
	run    run    // where it stands first
	votes  [kinds]int32
	kind   kind
	joined int32 // the group that it is a shorter name of, or -1
	entity int32 // the listed person that it is a shorter name of, or -1
	id     string
	name   string
}

// sure outvotes whatever the words about a name say.
const sure = 1 << 20

// group gathers the runs by their words and lets each mention vote on the
// type.
func (f *Finder) group(text string) {
	clear(f.byWords)
	f.groups = f.groups[:0]
	for i := range f.runs {
		r := &f.runs[i]
		key := nameKey(f.words[r.first : r.last+1])
		g, ok := f.byWords[key]
		if !ok {
			g = int32(len(f.groups))
			f.byWords[key] = g
			f.groups = append(f.groups, group{key: key, run: *r, joined: -1, entity: -1})
			if wholeCountries[key] {
				f.groups[g].votes[state] = sure
			}
		}
		r.group = g
		f.vote(text, r, &f.groups[g].votes)
	}
	for i := 1; i < len(f.runs); i++ {
		f.liken(&f.runs[i-1], &f.runs[i])
		f.abbreviate(text, &f.runs[i-1], &f.runs[i])
	}
	for i := range f.groups {
		f.groups[i].kind = elect(&f.groups[i].votes)
	}
}

// liken gives a name without a vote the kind of the one that it is listed
// with: "Garissa, Kilifi and Lamu".
func (f *Finder) liken(a, b *run) {
	gap := b.first - a.last - 1
	next := &f.words[a.last+1]
	if next.sent != f.words[a.last].sent || gap > 1 || gap == 1 && next.hash != wordAnd || gap == 0 && next.join != comma {
		return
	}
	g, h := &f.groups[a.group], &f.groups[b.group]
	var none [kinds]int32
	switch {
	case g.votes == none && h.votes != none:
		g.votes[elect(&h.votes)]++
	case h.votes == none && g.votes != none:
		h.votes[elect(&g.votes)]++
	}
}

// abbreviate joins an acronym in brackets to the name before it: "Kenya Red
// Cross (KRC)".
func (f *Finder) abbreviate(text string, a, b *run) {
	w := f.words
	short := &w[b.last]
	if b.first != b.last || b.first != a.last+1 || a.first == a.last || !short.is(caps) ||
		text[w[a.last].end:short.start] != " (" {
		return
	}
	letters := short.of(text)
	for k := a.first; k <= a.last; k++ {
		if !w[k].is(upper) {
			continue
		}
		initial, size := utf8.DecodeRuneInString(w[k].of(text))
		if !strings.HasPrefix(letters, string(initial)) {
			return
		}
		letters = letters[size:]
	}
	if letters == "" && f.groups[a.group].joined < 0 && a.group != b.group {
		f.groups[b.group].joined = a.group
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
				m := &f.found[k]
				if f.c.entities[m.entity].Type != article.Person || m.last == m.first {
					continue
				}
				f.byName[f.words[m.last].hash] = -2 - m.entity
				if first := &f.words[m.first]; first.class&^given == 0 {
					f.byName[first.hash^1] = -2 - m.entity
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
		if g.kind == body && companies[last] && pass == 0 {
			f.byName[f.words[r.first].hash^2] = r.group
		}
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
	if !ok {
		o, ok = f.byName[last^1]
	}
	if !ok {
		o, ok = f.byName[last^2]
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
		m.EntityID, m.Entity, m.Type, m.Method = e.ID, e.Name, e.Type, article.Catalogue
		return m
	}
	if g.id == "" {
		n := f.naming(text, g)
		g.id, g.name = n.id, n.name
	}
	m.EntityID, m.Entity, m.Type = g.id, g.name, g.kind.String()
	return m
}

// naming is what a discovered name is called by in the tables.
type naming struct{ surface, id, name string }

// namings remembers what names are called by, since news repeats them: by a hash
// of their words the last name of that hash.
type namings [1 << namingBits]naming

const namingBits = 12

// naming of a group's name.
func (f *Finder) naming(text string, g *group) *naming {
	words := f.words[g.run.first : g.run.last+1]
	surface := text[words[0].start:words[len(words)-1].end]
	n := &f.namings[g.key*0x9E3779B97F4A7C15>>(64-namingBits)]
	if n.surface != surface {
		f.normal = appendNormals(append(f.normal[:0], '~'), text, words)
		surface = strings.Clone(surface) // frees the article's text
		*n = naming{surface, string(f.normal), article.SingleSpaced(surface)}
	}
	return n
}
