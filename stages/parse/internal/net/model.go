// Package net holds the parser's network: its file, its integer arithmetic,
// and the parser that runs it.
//
//  1. A token's properties have an embedding each, and its word a vector. Together
//     they are multiplied by a matrix for each place about the token, and what the
//     places about a token give it is summed and rectified: its hidden vector.
//  2. To that is added what the hidden vectors of a token and its two
//     neighbours give together by another matrix, rectified: its deep vector.
//  3. Deep vectors are multiplied by a matrix for each slot of a
//     configuration, those of children when one is looked at.
//  4. At a configuration, the vectors of the tokens in its slots and rows for
//     its facts are summed and rectified, and a row for each action scores it;
//     a matrix for each of Left and Right scores the relation of the new arc.
//
// Note: A matrix product for the slots of all tokens at once, children's among
// them, takes the parser some 7 % longer; all of a child's when it becomes one,
// 10 %.
package net

import (
	"errors"
	"math"
	"sort"

	"epithet/stages/article"
	"epithet/stages/parse/internal/hybrid"
	"epithet/stages/parse/internal/vectors"
)

const (
	Reach   = 2           // places before and after a token that its hidden vector sees
	places  = 2*Reach + 1 // and all of them
	Inputs  = 144         // numbers of the embeddings of a token's properties together, and of its word's vector
	Window  = 3           // hidden vectors that a deep vector is made of: the token's and its neighbours'
	relRows = block       // columns of the matrices of relations

	convColumns = (places*TokenWidth + block - 1) / block * block

	// A token's vectors for slots: those that any token can fill, and after them
	// those that a left child can or those that a right one can.
	openColumns  = hybrid.FirstLeft * StepWidth
	leftColumns  = (hybrid.FirstRight - hybrid.FirstLeft) * StepWidth
	rightColumns = (hybrid.NumSlots - hybrid.FirstRight) * StepWidth
	slotColumns  = openColumns + max(leftColumns, rightColumns)
	numChildren  = hybrid.NumSlots - hybrid.FirstLeft // slots of children
)

// Embedded are the numbers of the embedding of each property, Inputs less
// vectors.Width together.
var Embedded = [hybrid.NumProperties]int{
	hybrid.Word: 40, hybrid.Lemma: 24, hybrid.Suffix: 16, hybrid.Ending: 8, hybrid.Prefix: 8, hybrid.Shape: 8, hybrid.Tags: 24,
}

// Model is the network, read-only. Embeddings are in units of 1/1024.
type Model struct {
	keys       [hybrid.NumProperties][]uint32 // known hashes in order
	embeddings [hybrid.NumProperties][]int16  // of the unknown and then of each key
	words      *vectors.Table                 // their vectors, as embeddings
	unknown    []int16                        // vectors.Width, for words that are not in there
	conv       Matrix                         // Inputs to convColumns: TokenWidth for each place
	outside    [Reach][]int16                 // what stands outside a sentence gives each place, Reach times the same
	bias       []int16                        // TokenWidth
	deep       Matrix                         // TokenWidth to TokenWidth for each place of the window
	deepBias   []int16                        // TokenWidth
	open       Matrix                         // TokenWidth to a Row for each slot that any token can fill
	children   [numChildren]Matrix            // and to one for each that a left child can, and a right one
	special    []Row                          // for each slot, where it is empty and where it holds the root
	facts      []Row
	actions    [hybrid.NumActions]Row
	rels       [2]Matrix  // StepWidth to relRows scores, for Left and Right
	relRest    [2][]int32 // the bias of each and its number, as highest takes them
}

// Units of the integers, in bits.
const (
	hiddenBits    = 8
	embeddingBits = 10
	weightBits    = 11
	scoreBits     = 10 // of actions' and relations' weights
)

var errShort = errors.New("model ends early")

type decoder struct {
	left string
	err  error
}

func (d *decoder) bytes(n int) string {
	if n > len(d.left) {
		d.left, d.err = "", errShort
		return ""
	}
	s := d.left[:n]
	d.left = d.left[n:]
	return s
}

func (d *decoder) integers(n int) []int16 {
	s := d.bytes(2 * n)
	out := make([]int16, len(s)/2)
	for i := range out {
		out[i] = int16(uint16(s[2*i]) | uint16(s[2*i+1])<<8)
	}
	return out
}

func (d *decoder) numbers(n int) []uint32 {
	s := d.bytes(4 * n)
	out := make([]uint32, len(s)/4)
	for i := range out {
		out[i] = uint32(s[4*i]) | uint32(s[4*i+1])<<8 | uint32(s[4*i+2])<<16 | uint32(s[4*i+3])<<24
	}
	return out
}

func (d *decoder) matrix(in, out, shift int) Matrix {
	return Matrix{in: in, out: out, shift: shift, w: d.integers(in * out)}
}

func (d *decoder) rows(n int) []Row {
	s := d.integers(n * StepWidth)
	rows := make([]Row, n)
	for i := range rows {
		if len(s) >= StepWidth {
			s = s[copy(rows[i][:], s):]
		}
	}
	return rows
}

// Decode reads what Encode wrote.
func Decode(data string) (*Model, error) {
	d := &decoder{left: data}
	m := &Model{}
	sizes := d.numbers(int(hybrid.NumProperties))
	if d.err != nil {
		return nil, d.err
	}
	for k, n := range sizes {
		if int(n) > len(data) {
			return nil, errShort
		}
		m.embeddings[k] = d.integers((int(n) + 1) * Embedded[k])
	}
	m.unknown = d.integers(vectors.Width)
	m.conv = d.matrix(Inputs, convColumns, embeddingBits+weightBits-hiddenBits)
	pad := d.integers(places * TokenWidth)
	for i := range m.outside {
		m.outside[i] = pad
	}
	m.bias = d.integers(TokenWidth)
	m.deep = d.matrix(TokenWidth, Window*TokenWidth, weightBits)
	m.deepBias = d.integers(TokenWidth)
	m.open = d.matrix(TokenWidth, openColumns, weightBits)
	for i := range m.children {
		m.children[i] = d.matrix(TokenWidth, StepWidth, weightBits)
	}
	m.special = d.rows(2 * int(hybrid.NumSlots))
	m.facts = d.rows(int(hybrid.NumFacts))
	copy(m.actions[:], d.rows(int(hybrid.NumActions)))
	for i := range m.rels {
		m.rels[i] = d.matrix(StepWidth, relRows, scoreBits)
		m.relRest[i] = relRest(d.integers(int(article.NumRels)))
	}
	for k, n := range sizes {
		m.keys[k] = d.numbers(int(n))
		if !sort.SliceIsSorted(m.keys[k], func(i, j int) bool { return m.keys[k][i] < m.keys[k][j] }) {
			d.err = errors.New("model's keys are not in order")
		}
	}
	if d.err != nil {
		return nil, d.err
	}
	var err error
	m.words, err = vectors.Decode(d.left)
	return m, err
}

// low is the number of bits below a relation's score. They make the first of
// equals the highest.
const low = 6

// relRest is what goes with the scores of relations of those biases. That of the
// root, and of none, is never the highest.
func relRest(bias []int16) []int32 {
	rest := make([]int32, 1<<low)
	for r := range rest {
		rest[r] = math.MinInt32 / 2
		if r > int(article.Root) && r < len(bias) {
			rest[r] = int32(bias[r])<<low | int32(1<<low-1-r)
		}
	}
	return rest
}

// embedding is that of a key of a property.
func (m *Model) embedding(property int, key uint32) []int16 {
	n := Embedded[property]
	if i, ok := hybrid.Find(m.keys[property], key); ok {
		return m.embeddings[property][(i+1)*n : (i+2)*n]
	}
	return m.embeddings[property][:n]
}

// appendVector appends what is known of the word with that key.
func (m *Model) appendVector(dst []int16, key uint32) []int16 {
	dst, ok := m.words.Look(dst, key)
	if !ok {
		dst = append(dst, m.unknown...)
	}
	return dst
}
