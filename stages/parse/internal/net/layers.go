package net

import (
	"math/bits"

	"epithet/stages/article"
	"epithet/stages/internal/eight"
	"epithet/stages/internal/pages"
	"epithet/stages/parse/internal/hybrid"
)

// layers computes the slots' vectors of sentences' tokens.
type layers struct {
	m       *Model
	keys    []uint64  // of the cached tokens, two of each set together
	last    []uint8   // which of a set was used last
	cached  []int16   // what the tokens give their places
	unknown []unknown // tokens that are not cached
	inputs  []int16   // their embeddings and vectors
	fresh   []int16   // and what they give, convColumns each
	rows    [][]int16 // what each token gives, and about each sentence Reach times what stands outside

	// Of one sentence:
	hidden []int16   // TokenWidth for each token
	pairs  pairs     // of hidden, then of deep vectors
	given  []int16   // by each hidden vector to the deep ones of its neighbours and its own
	givers [][]int16 // given by token, and about them none
	none   []int16   // what nobody gives
	deep   []int16   // TokenWidth for each token
	slots  []int16   // for each token slotColumns
	filled []uint8   // which of a token's vectors for slots of children are there
	one    pairs     // of one deep vector among those
}

// unknown is a token that is not cached: its row and its key.
type unknown struct {
	row int
	key uint64
}

// A cache holds what tokens give the places about them. It shows in no result.
const (
	sets   = 1 << 13
	cached = places * TokenWidth
)

func newLayers(m *Model) layers {
	return layers{m: m, keys: make([]uint64, 2*sets), last: make([]uint8, sets), cached: pages.Make[int16](2 * sets * cached),
		none: make([]int16, Window*TokenWidth)}
}

// look sets rows to what each token of the sentences gives the places about it.
// They hold until keep.
func (l *layers) look(sentences []Sentence) {
	l.rows, l.unknown, l.inputs = l.rows[:0], l.unknown[:0], l.inputs[:0]
	for i := range sentences {
		l.rows = append(l.rows, l.m.outside[:]...)
		text, tokens := sentences[i].Text, sentences[i].Tokens
		for k := range tokens {
			key := keyOf(text, &tokens[k])
			if at, ok := l.find(key); ok {
				l.last[at/2] = uint8(at & 1)
				l.rows = append(l.rows, l.cached[at*cached:][:cached])
				continue
			}
			l.unknown = append(l.unknown, unknown{len(l.rows), key})
			l.rows = append(l.rows, nil)
			atoms := hybrid.ReadAtoms(text, &tokens[k])
			for property, atom := range atoms {
				l.inputs = append(l.inputs, l.m.embedding(property, atom)...)
			}
			l.inputs = l.m.appendVector(l.inputs, atoms[hybrid.Word])
		}
		l.rows = append(l.rows, l.m.outside[:]...)
	}
	l.fresh = sized(l.fresh, len(l.unknown)*convColumns)
	l.pairs.set(l.inputs, Inputs)
	l.m.conv.mul(l.fresh, convColumns, &l.pairs)
	for k, x := range l.unknown {
		l.rows[x.row] = l.fresh[k*convColumns:][:cached]
	}
}

// keep puts unknown tokens into the cache, in place of those of their sets that
// were not used last. Only those that are met again count as used: most are not.
func (l *layers) keep() {
	for k, x := range l.unknown {
		at, known := l.find(x.key)
		if known {
			continue // there are two of it
		}
		at += 1 - uint64(l.last[at/2])
		l.keys[at] = x.key
		copy(l.cached[at*cached:][:cached], l.fresh[k*convColumns:])
	}
}

// sized is s, or another array where that is too small, with n numbers.
func sized(s []int16, n int) []int16 {
	if cap(s) < n {
		s = make([]int16, 2*n)
	}
	return s[:n]
}

// read computes the slots' vectors of the n tokens of a sentence from what look
// found for it: rows for them and Reach on either side.
func (l *layers) read(rows [][]int16) {
	n := len(rows) - 2*Reach
	l.hidden, l.slots = sized(l.hidden, n*TokenWidth), sized(l.slots, n*slotColumns)
	window(l.hidden, rows, places, l.m.bias)
	l.deepen()
	l.pairs.set(l.deep, TokenWidth)
	l.m.open.mul(l.slots, slotColumns, &l.pairs)
	if cap(l.filled) < n {
		l.filled = make([]uint8, 2*n)
	}
	l.filled = l.filled[:n]
	clear(l.filled)
}

// find is the place of a key in the cache, or else the first of its set.
func (l *layers) find(key uint64) (at uint64, ok bool) {
	at = key >> 32 % sets * 2
	if l.keys[at] == key {
		return at, true
	}
	if l.keys[at+1] == key {
		return at + 1, true
	}
	return at, false
}

// row is the vector of a token for a slot. Those for slots of children are
// computed when they are asked for.
func (l *layers) row(tok int32, slot int) *Row {
	at := slot
	if slot >= hybrid.FirstRight { // a token is a left child or a right one
		at -= hybrid.FirstRight - hybrid.FirstLeft
	}
	row := l.slots[int(tok)*slotColumns+at*StepWidth:][:StepWidth]
	if child := slot - hybrid.FirstLeft; child >= 0 && l.filled[tok]>>child&1 == 0 {
		l.filled[tok] |= 1 << child
		from := 0
		if tok > 0 {
			from = l.pairs.ends[tok-1]
		}
		to := l.pairs.ends[tok]
		l.one.list = l.pairs.list[from : to+1] // never empty
		l.one.ends = append(l.one.ends[:0], to-from)
		l.m.children[child].mul(row, 0, &l.one)
	}
	return (*Row)(row)
}

// deepen computes the deep vectors.
func (l *layers) deepen() {
	const each = Window * TokenWidth
	n := len(l.hidden) / TokenWidth
	l.given, l.deep = sized(l.given, n*each), sized(l.deep, n*TokenWidth)
	l.pairs.set(l.hidden, TokenWidth)
	l.m.deep.mul(l.given, each, &l.pairs)
	l.givers = append(l.givers[:0], l.none)
	for i := range n {
		l.givers = append(l.givers, l.given[i*each:][:each])
	}
	l.givers = append(l.givers, l.none)
	window(l.deep, l.givers, Window, l.m.deepBias)
	add(l.deep, l.hidden)
}

// keyOf is a hash of all that the network knows of a token, never 0.
func keyOf(text string, t *article.Token) uint64 {
	key := hash(text, t.Start, t.End, uint64(t.Tag)<<8|uint64(t.UPOS))
	return hash(t.Lemma, 0, len(t.Lemma), key) | 1
}

// hash of s[start:end] and seed.
func hash(s string, start, end int, seed uint64) uint64 {
	const odd = 0x9E3779B97F4A7C15
	h := (seed ^ uint64(end-start)) * odd
	for ; start+8 <= end; start += 8 {
		h = (bits.RotateLeft64(h, 29) ^ eight.At(s, start)) * odd
	}
	if start < end {
		var x uint64
		if start+8 <= len(s) {
			x = eight.At(s, start) & (1<<(8*(end-start)) - 1)
		} else {
			for i := end - 1; i >= start; i-- {
				x = x<<8 | uint64(s[i])
			}
		}
		h = (bits.RotateLeft64(h, 29) ^ x) * odd
	}
	return h ^ h>>32
}
