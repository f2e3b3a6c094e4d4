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
	slots  []int16 // for each token a Row for each slot
}

// A cache holds what tokens give the places about them. It shows in no result.
const (
	sets   = 1 << 12
	cached = places * Width
)

func newLayers(m *Model) layers {
	return layers{m: m, keys: make([]uint64, 2*sets), last: make([]uint8, sets), cached: make([]int16, 2*sets*cached)}
}

// read computes the slots' vectors for tokens of text.
func (l *layers) read(text string, tokens []article.Token) {
	n := len(tokens)
	// Before the first token and after the last stand Reach others, and as many
	// places again that these give something to and nobody reads.
	if cap(l.hidden) < (n+4*Reach)*Width {
		l.hidden = make([]int16, (2*n+4*Reach)*Width)
		l.slots = make([]int16, 2*n*l.m.slots.out)
	}
	hidden := l.hidden[:(n+4*Reach)*Width]
	for at := 0; at < len(hidden); at += Width {
		copy(hidden[at:], l.m.bias[:])
	}
	for i := range Reach {
		add(hidden[i*Width:], l.m.pad)
		add(hidden[(n+Reach+i)*Width:], l.m.pad)
	}
	for i := range tokens {
		add(hidden[(Reach+i)*Width:], l.token(text, &tokens[i]))
	}
	hidden = hidden[2*Reach*Width:][:n*Width]
	clip(hidden)
	l.slots = l.slots[:n*l.m.slots.out]
	l.m.slots.mul(l.slots, hidden)
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
	l.m.conv.mul(out, x[:])
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
