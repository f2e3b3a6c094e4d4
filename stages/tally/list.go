package tally

import (
	"iter"
	"math"
)

// list holds the sums of keys, each key's in the fewest words that have room for
// them. What is added stands behind as a part of its own, together with the last
// parts where these are not much larger: so that adding takes time as what is
// added does, and not as the list, and a key stands in few parts.
type list struct {
	words []uint32
	parts []part // each has more than twice the keys of the next
}

// part is where a part begins, and how many keys it has.
type part struct{ begin, keys int }

// The words of a key begin with one of the key, behind how its sums are packed.
// Keys are below 1<<30: more would not fit into memory.
const (
	inOne       = 1 + iota // a byte for each of the four
	inTwo                  // a byte for the first and the second, two for the third, four for the last
	inFull                 // eight bytes for each
	packingBits = 2
)

// pack appends the words of a key.
func pack(to []uint32, key uint32, m Moments) []uint32 {
	key <<= packingBits
	switch {
	case (m.Mentions | m.Articles | m.Squares | m.Cross) <= math.MaxUint8:
		return append(to, key|inOne, uint32(m.Mentions)|uint32(m.Articles)<<8|uint32(m.Squares)<<16|uint32(m.Cross)<<24)
	case (m.Mentions|m.Articles) <= math.MaxUint8 && m.Squares <= math.MaxUint16 && m.Cross <= math.MaxUint32:
		return append(to, key|inTwo, uint32(m.Mentions)|uint32(m.Articles)<<8|uint32(m.Squares)<<16, uint32(m.Cross))
	}
	to = append(to, key|inFull)
	for _, n := range [...]int64{m.Mentions, m.Articles, m.Squares, m.Cross} {
		to = append(to, uint32(n), uint32(n>>32))
	}
	return to
}

// unpack gives the key that words begin with, and the words behind it.
func unpack(words []uint32) (key uint32, m Moments, rest []uint32) {
	key, how := words[0]>>packingBits, words[0]&(1<<packingBits-1)
	n := words[1]
	switch how {
	case inOne:
		return key, Moments{int64(n & 0xff), int64(n >> 8 & 0xff), int64(n >> 16 & 0xff), int64(n >> 24)}, words[2:]
	case inTwo:
		return key, Moments{int64(n & 0xff), int64(n >> 8 & 0xff), int64(n >> 16), int64(words[2])}, words[3:]
	}
	full := func(i int) int64 { return int64(words[i]) | int64(words[i+1])<<32 }
	return key, Moments{full(1), full(3), full(5), full(7)}, words[9:]
}

// add adds what is gathered, which is forgotten.
func (l *list) add(g *gathered) {
	for n := len(l.parts); n > 0 && l.parts[n-1].keys <= 2*len(g.keys); n-- {
		l.unload(g, n-1)
	}
	l.put(g)
}

// unload gathers the parts from one on.
func (l *list) unload(g *gathered, from int) {
	begin := l.parts[from].begin
	for words := l.words[begin:]; len(words) > 0; {
		var key uint32
		var m Moments
		key, m, words = unpack(words)
		g.add(key, m)
	}
	l.words, l.parts = l.words[:begin], l.parts[:from]
}

// put makes a part of what is gathered, which is forgotten.
func (l *list) put(g *gathered) {
	if len(g.keys) == 0 {
		return
	}
	l.parts = append(l.parts, part{len(l.words), len(g.keys)})
	l.words = append(l.words, g.pack()...) // grown once
	g.reset()
}

// settle makes the list one part.
func (l *list) settle(g *gathered) {
	if len(l.parts) > 1 {
		l.unload(g, 0)
		l.put(g)
	}
}

// all gives the keys of a list that is settled, in no order.
func (l *list) all() iter.Seq2[uint32, Moments] {
	return func(yield func(uint32, Moments) bool) {
		for words := l.words; len(words) > 0; {
			var key uint32
			var m Moments
			if key, m, words = unpack(words); !yield(key, m) {
				return
			}
		}
	}
}

// gathered adds up the sums of keys. It is made once, and used for one list after
// the other: what it has at hand is small, and near the processor.
type gathered struct {
	at   []uint32 // by key: its place in keys + 1, 0 where it has none
	keys []uint32
	sums []Moments

	packed []uint32
}

// fit makes room for so many keys.
func (g *gathered) fit(keys int) { g.at = fit(g.at, keys) }

// add adds to the sums of a key.
func (g *gathered) add(key uint32, m Moments) {
	i := g.at[key]
	if i == 0 {
		g.keys, g.sums = append(g.keys, key), append(g.sums, m)
		g.at[key] = uint32(len(g.keys))
		return
	}
	s := &g.sums[i-1]
	*s = s.Plus(m)
}

// of are the sums of a key.
func (g *gathered) of(key uint32) Moments {
	if i := g.at[key]; i > 0 {
		return g.sums[i-1]
	}
	return Moments{}
}

// pack gives the words of a list. They are valid until the next call.
func (g *gathered) pack() []uint32 {
	words := g.packed[:0]
	for i, key := range g.keys {
		words = pack(words, key, g.sums[i])
	}
	g.packed = words
	return words
}

// reset forgets what is gathered.
func (g *gathered) reset() {
	for _, key := range g.keys {
		g.at[key] = 0
	}
	g.keys, g.sums = g.keys[:0], g.sums[:0]
}
