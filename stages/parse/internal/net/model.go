// Package net holds the parser's network: its file, its integer arithmetic,
// and the parser that runs it.
//
//  1. A token's properties have an embedding each. Together they are multiplied
//     by a matrix for each place about the token, and what the places about a
//     token give it is summed and rectified: its hidden vector.
//  2. Hidden vectors are multiplied by a matrix for each slot of a
//     configuration.
//  3. At a configuration, the vectors of the tokens in its slots and rows for
//     its facts are summed and rectified, and a row for each action scores it;
//     a matrix for each of Left and Right scores the relation of the new arc.
package net

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"sort"

	"epithet/stages/article"
	"epithet/stages/parse/internal/hybrid"
)

const (
	Reach   = 2           // places before and after a token that its hidden vector sees
	places  = 2*Reach + 1 // and all of them
	Inputs  = 128         // numbers of the embeddings of a token's properties together
	relRows = 64          // columns of the matrices of relations
)

// Embedded are the numbers of the embedding of each property, Inputs together.
var Embedded = [hybrid.NumProperties]int{
	hybrid.Word: 40, hybrid.Lemma: 24, hybrid.Suffix: 16, hybrid.Ending: 8, hybrid.Prefix: 8, hybrid.Shape: 8, hybrid.Tags: 24,
}

// Model is the network, read-only. Embeddings are in units of 1/1024.
type Model struct {
	keys       [hybrid.NumProperties][]uint32 // known hashes in order
	embeddings [hybrid.NumProperties][]int16  // of the unknown and then of each key
	conv       Matrix                         // Inputs to a Row for each place
	pad        []int16                        // what stands outside a sentence gives each place
	bias       Row
	slots      Matrix // a Row to one for each slot
	special    []Row  // for each slot, where it is empty and where it holds the root
	facts      []Row
	actions    [hybrid.NumActions]Row
	rels       [2]Matrix // a Row to relRows scores, for Left and Right
	relBias    [2][]int16
}

// Parameters are what training finds. Matrices are row by row.
type Parameters struct {
	Keys       [hybrid.NumProperties][]uint32  // in order
	Embeddings [hybrid.NumProperties][]float32 // of the unknown and then of each key
	Pad        []float32                       // embedding of what stands outside a sentence
	Conv       []float32                       // for each place from Reach before the token to Reach after, Inputs x Width
	Bias       []float32                       // Width
	Slots      []float32                       // Width x (slots x Width)
	Special    []float32                       // for each slot empty and root, Width
	Facts      []float32                       // hybrid.NumFacts x Width
	Bias2      []float32                       // Width
	Actions    []float32                       // actions x Width
	Rels       [2][]float32                    // for Left and Right, relations x Width
	RelBias    [2][]float32                    // relations
}

// Units of the integers, in bits.
const (
	hiddenBits    = 8
	embeddingBits = 10
	weightBits    = 11
	scoreBits     = 10 // of actions' and relations' weights
)

// Encode lays out the parameters as integers of two bytes, little-endian,
// matrices as they stand in Matrix; the keys come last, four bytes each. It
// fails where a sum could leave its integers.
func Encode(p *Parameters) ([]byte, error) {
	e := &encoder{}
	for k := range p.Embeddings {
		e.integers(p.Embeddings[k], embeddingBits)
	}
	conv, pad := make([]float32, Inputs*places*Width), make([]float64, places*Width)
	for place := range places {
		for j := range Inputs {
			for k := range Width {
				w := p.Conv[((places-1-place)*Inputs+j)*Width+k] // what a token gives the one that sees it there
				conv[j*places*Width+place*Width+k] = w
				pad[place*Width+k] += float64(w) * float64(p.Pad[j])
			}
		}
	}
	e.matrix(conv, Inputs, places*Width, weightBits, bounds(p))
	e.numbers(pad, hiddenBits)
	e.integers(p.Bias, hiddenBits)
	e.matrix(p.Slots, Width, int(hybrid.NumSlots)*Width, weightBits, hiddenBounds())
	e.integers(p.Special, hiddenBits)
	facts := append([]float32(nil), p.Facts...)
	for f := hybrid.LastFact; f < hybrid.NumFacts; f++ { // one of these is always there
		for k, b := range p.Bias2 {
			facts[int(f)*Width+k] += b
		}
	}
	e.integers(facts, hiddenBits)
	e.matrixOf(p.Actions, int(hybrid.NumActions))
	for d := range p.Rels {
		m := make([]float32, Width*relRows)
		for r := range article.NumRels {
			for k := range Width {
				m[k*relRows+int(r)] = p.Rels[d][int(r)*Width+k]
			}
		}
		e.matrix(m, Width, relRows, scoreBits, hiddenBounds())
		e.integers(p.RelBias[d][:article.NumRels], hiddenBits)
	}
	var head []byte
	for k := range p.Keys {
		head = binary.LittleEndian.AppendUint32(head, uint32(len(p.Keys[k])))
	}
	out := append(head, e.out...)
	for k := range p.Keys {
		for _, key := range p.Keys[k] {
			out = binary.LittleEndian.AppendUint32(out, key)
		}
	}
	return out, e.err
}

// bounds are the sizes of the largest embeddings, as integers.
func bounds(p *Parameters) []float64 {
	var all []float64
	for k, n := range Embedded {
		largest := make([]float64, n)
		for i, v := range p.Embeddings[k] {
			largest[i%n] = max(largest[i%n], math.Abs(float64(v))*(1<<embeddingBits)+1)
		}
		all = append(all, largest...)
	}
	return all
}

func hiddenBounds() []float64 {
	all := make([]float64, Width)
	for i := range all {
		all[i] = top
	}
	return all
}

type encoder struct {
	out []byte
	err error
}

func (e *encoder) integer(x float64) {
	x = math.RoundToEven(x)
	if !(math.Abs(x) <= math.MaxInt16) {
		e.err = fmt.Errorf("a parameter of %v units does not fit into 16 bits", x)
		x = 0
	}
	e.out = binary.LittleEndian.AppendUint16(e.out, uint16(int16(x)))
}

func (e *encoder) integers(v []float32, bits int) {
	for _, x := range v {
		e.integer(math.Ldexp(float64(x), bits))
	}
}

func (e *encoder) numbers(v []float64, bits int) {
	for _, x := range v {
		e.integer(math.Ldexp(x, bits))
	}
}

// matrix writes m of in rows and out columns. largest are the sizes of the
// numbers that it will be multiplied by.
func (e *encoder) matrix(m []float32, in, out, bits int, largest []float64) {
	for b := 0; b < out; b += block {
		for j := 0; j < in; j += 2 {
			for k := b; k < b+block; k++ {
				e.integer(math.Ldexp(float64(m[j*out+k]), bits))
				e.integer(math.Ldexp(float64(m[(j+1)*out+k]), bits))
			}
		}
	}
	for k := range out {
		sum := 0.0
		for j := range in {
			sum += largest[j] * (math.Ldexp(math.Abs(float64(m[j*out+k])), bits) + 1)
		}
		if sum > math.MaxInt32-1<<16 {
			e.err = fmt.Errorf("column %d of a matrix can sum to %v units", k, sum)
		}
	}
}

// matrixOf writes n rows that a hidden vector is multiplied by.
func (e *encoder) matrixOf(rows []float32, n int) {
	e.integers(rows[:n*Width], scoreBits)
	for i := range n {
		sum := 0.0
		for _, w := range rows[i*Width : (i+1)*Width] {
			sum += top * (math.Ldexp(math.Abs(float64(w)), scoreBits) + 1)
		}
		if sum > math.MaxInt32 {
			e.err = fmt.Errorf("the score of action %d can sum to %v units", i, sum)
		}
	}
}

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
	s := d.integers(n * Width)
	rows := make([]Row, n)
	for i := range rows {
		if len(s) >= Width {
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
	m.conv = d.matrix(Inputs, places*Width, embeddingBits+weightBits-hiddenBits)
	m.pad = d.integers(places * Width)
	m.bias = d.rows(1)[0]
	m.slots = d.matrix(Width, int(hybrid.NumSlots)*Width, weightBits)
	m.special = d.rows(2 * int(hybrid.NumSlots))
	m.facts = d.rows(int(hybrid.NumFacts))
	copy(m.actions[:], d.rows(int(hybrid.NumActions)))
	for i := range m.rels {
		m.rels[i] = d.matrix(Width, relRows, scoreBits)
		m.relBias[i] = d.integers(int(article.NumRels))
	}
	for k, n := range sizes {
		m.keys[k] = d.numbers(int(n))
		if !sort.SliceIsSorted(m.keys[k], func(i, j int) bool { return m.keys[k][i] < m.keys[k][j] }) {
			d.err = errors.New("model's keys are not in order")
		}
	}
	if d.err == nil && d.left != "" {
		d.err = fmt.Errorf("model has %d bytes too many", len(d.left))
	}
	return m, d.err
}

// embedding is that of a key of a property.
func (m *Model) embedding(property int, key uint32) []int16 {
	keys := m.keys[property]
	lo, hi := 0, len(keys)
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if keys[mid] < key {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	n := Embedded[property]
	if lo < len(keys) && keys[lo] == key {
		return m.embeddings[property][(lo+1)*n : (lo+2)*n]
	}
	return m.embeddings[property][:n]
}
