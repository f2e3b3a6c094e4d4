package net

import (
	"math/bits"

	"epithet/stages/article"
	"epithet/stages/parse/internal/hybrid"
)

// layers computes the slots' vectors of a sentence's tokens.
type layers struct {
	m      *Model
	keys   []uint64 // of the cached tokens, two of each set together
	last   []uint8  // which of a set was used last
	cached []int16  // what the tokens give their places
	hidden []int16
	pairs  pairs
	one    pairs   // of one vector among those
	given  []int16 // by each hidden vector to the deep ones of its neighbours and its own
	deep   []int16 // TokenWidth for each token and one on each side
	slots  []int16 // for each token slotColumns
}

// A cache holds what tokens give the places about them. It shows in no result.
const (
	sets   = 1 << 12
	cached = places * TokenWidth
)

func newLayers(m *Model) layers {
	return layers{m: m, keys: make([]uint64, 2*sets), last: make([]uint8, sets), cached: make([]int16, 2*sets*cached)}
}

// read computes the slots' vectors for tokens of text.
func (l *layers) read(text string, tokens []article.Token) {
	n := len(tokens)
	// Before the first token and after the last stand Reach others, and as many
	// places again that these give something to and nobody reads.
	const first = 2 * Reach
	if cap(l.hidden) < (n+2*first)*TokenWidth {
		l.hidden = make([]int16, (2*n+2*first)*TokenWidth)
		l.given = make([]int16, 2*n*Window*TokenWidth)
		l.deep = make([]int16, (2*n+2)*TokenWidth)
		l.slots = make([]int16, 2*n*slotColumns)
	}
	hidden := l.hidden[:(n+2*first)*TokenWidth]
	for at := 0; at < len(hidden); at += TokenWidth {
		copy(hidden[at:], l.m.bias)
	}
	for i := range Reach {
		add(hidden[i*TokenWidth:], l.m.pad)
		add(hidden[(n+Reach+i)*TokenWidth:], l.m.pad)
	}
	for i := range tokens {
		add(hidden[(Reach+i)*TokenWidth:], l.token(text, &tokens[i]))
	}
	hidden = hidden[first*TokenWidth:][:n*TokenWidth]
	clip(hidden)
	l.deepen(hidden)
	l.slots = l.slots[:n*slotColumns]
	l.pairs.set(l.deep[TokenWidth:][:n*TokenWidth], TokenWidth)
	l.m.open.mul(l.slots, slotColumns, &l.pairs)
}

// child computes the vectors of a token's slots as a left child (0) or a right
// one (1).
func (l *layers) child(tok int32, side int) {
	from := 0
	if tok > 0 {
		from = l.pairs.ends[tok-1]
	}
	to := l.pairs.ends[tok]
	l.one.list = l.pairs.list[from : to+1] // never empty
	l.one.ends = append(l.one.ends[:0], to-from)
	l.m.children[side].mul(l.slots[int(tok)*slotColumns+openColumns:], 0, &l.one)
}

// row is the vector of a token for a slot.
func (l *layers) row(tok int32, slot int) *Row {
	if slot >= hybrid.FirstRight { // a token is a left child or a right one
		slot -= hybrid.FirstRight - hybrid.FirstLeft
	}
	return (*Row)(l.slots[int(tok)*slotColumns+slot*StepWidth:])
}

// deepen computes the deep vectors, between two that nobody reads.
func (l *layers) deepen(hidden []int16) {
	const given = Window * TokenWidth
	n := len(hidden) / TokenWidth
	l.deep = l.deep[:(n+2)*TokenWidth]
	for at := 0; at < len(l.deep); at += TokenWidth {
		copy(l.deep[at:], l.m.deepBias)
	}
	l.given = l.given[:n*given]
	l.pairs.set(hidden, TokenWidth)
	l.m.deep.mul(l.given, given, &l.pairs)
	for i := range n {
		add(l.deep[i*TokenWidth:], l.given[i*given:][:given])
	}
	deep := l.deep[TokenWidth:][:n*TokenWidth]
	clip(deep)
	add(deep, hidden)
}

// token is what a token gives the places about it, until the next call.
func (l *layers) token(text string, t *article.Token) []int16 {
	key := hash(text, t.Start, t.End, uint64(t.Tag)<<8|uint64(t.UPOS))
	key = hash(t.Lemma, 0, len(t.Lemma), key) | 1
	set := key >> 32 % sets
	at := 2 * set
	if l.keys[at] != key {
		if at++; l.keys[at] != key {
			at = 2*set + 1 - uint64(l.last[set])
			l.keys[at] = key
			l.learn(text, t, l.cached[at*cached:][:cached])
		}
	}
	l.last[set] = uint8(at & 1)
	return l.cached[at*cached:][:cached]
}

func (l *layers) learn(text string, t *article.Token, out []int16) {
	var x [Inputs]int16
	at := 0
	for k, key := range hybrid.ReadAtoms(text, t) {
		at += copy(x[at:], l.m.embedding(k, key))
	}
	l.pairs.set(x[:], Inputs)
	l.m.conv.mul(out, cached, &l.pairs)
}

// hash of s[start:end] and seed.
func hash(s string, start, end int, seed uint64) uint64 {
	const odd = 0x9E3779B97F4A7C15
	h := (seed ^ uint64(end-start)) * odd
	for ; start+8 <= end; start += 8 {
		h = (bits.RotateLeft64(h, 29) ^ load8(s, start)) * odd
	}
	if start < end {
		var x uint64
		if start+8 <= len(s) {
			x = load8(s, start) & (1<<(8*(end-start)) - 1)
		} else {
			for i := end - 1; i >= start; i-- {
				x = x<<8 | uint64(s[i])
			}
		}
		h = (bits.RotateLeft64(h, 29) ^ x) * odd
	}
	return h ^ h>>32
}

func load8(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}
