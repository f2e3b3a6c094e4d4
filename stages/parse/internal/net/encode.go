package net

import (
	"encoding/binary"
	"fmt"
	"math"

	"epithet/stages/article"
	"epithet/stages/parse/internal/hybrid"
	"epithet/stages/parse/internal/vectors"
)

// Parameters are what training finds. Matrices are row by row.
type Parameters struct {
	Keys       [hybrid.NumProperties][]uint32  // in order
	Embeddings [hybrid.NumProperties][]float32 // of the unknown and then of each key
	Words      []uint32                        // keys of words that have a vector, in order
	Vectors    []float32                       // vectors.Width for each
	Unknown    []float32                       // and for a word that has none
	Pad        []float32                       // embedding of what stands outside a sentence
	Conv       []float32                       // for each place from Reach before the token to Reach after, Inputs x TokenWidth
	Bias       []float32                       // TokenWidth
	Deep       []float32                       // for each place from one before the token to one after, TokenWidth x TokenWidth
	DeepBias   []float32                       // TokenWidth
	Slots      []float32                       // TokenWidth x (slots x StepWidth)
	Special    []float32                       // for each slot empty and root, StepWidth
	Facts      []float32                       // hybrid.NumFacts x StepWidth
	StepBias   []float32                       // StepWidth
	Actions    []float32                       // actions x StepWidth
	Rels       [2][]float32                    // for Left and Right, relations x StepWidth
	RelBias    [2][]float32                    // relations
}

// Encode lays out the parameters as integers of two bytes, little-endian,
// matrices as they stand in Matrix; the keys come after them, four bytes each,
// and the words' vectors last, as package vectors lays them out. It fails where
// a sum could leave its integers.
func Encode(p *Parameters) ([]byte, error) {
	e := &encoder{}
	words, err := vectors.Round(p.Words, p.Vectors)
	if err != nil {
		return nil, err
	}
	for k := range p.Embeddings {
		e.integers(p.Embeddings[k], embeddingBits)
	}
	e.integers(p.Unknown, embeddingBits)
	conv := given(p.Conv, places, Inputs)
	e.matrix(widened(conv, Inputs, convColumns), Inputs, convColumns, weightBits, bounds(p, words))
	e.integers(product(p.Pad, conv), hiddenBits)
	e.integers(p.Bias, hiddenBits)
	e.matrix(given(p.Deep, Window, TokenWidth), TokenWidth, Window*TokenWidth, weightBits, same(TokenWidth, top))
	e.integers(p.DeepBias, hiddenBits)
	e.matrix(columns(p.Slots, 0, openColumns), TokenWidth, openColumns, weightBits, same(TokenWidth, 2*top))
	e.matrix(columns(p.Slots, openColumns, leftColumns), TokenWidth, leftColumns, weightBits, same(TokenWidth, 2*top))
	e.matrix(columns(p.Slots, openColumns+leftColumns, rightColumns), TokenWidth, rightColumns, weightBits, same(TokenWidth, 2*top))
	e.integers(p.Special, hiddenBits)
	facts := append([]float32(nil), p.Facts...)
	for f := hybrid.LastFact; f < hybrid.NumFacts; f++ { // one of these is always there
		for k, b := range p.StepBias {
			facts[int(f)*StepWidth+k] += b
		}
	}
	e.integers(facts, hiddenBits)
	e.actions(p.Actions)
	for d := range p.Rels {
		m := make([]float32, StepWidth*relRows)
		for r := range article.NumRels {
			for k := range StepWidth {
				m[k*relRows+int(r)] = p.Rels[d][int(r)*StepWidth+k]
			}
		}
		e.matrix(m, StepWidth, relRows, scoreBits, same(StepWidth, top))
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
	return words.Append(out), e.err
}

// given turns a matrix of what a token takes from each place about it, rows of
// one place after another, to one of what it gives to each: columns of one
// place after another. Who is before it sees it after.
func given(taken []float32, places, rows int) []float32 {
	out := make([]float32, len(taken))
	for place := range places {
		for j := range rows {
			row := taken[((places-1-place)*rows+j)*TokenWidth:][:TokenWidth]
			copy(out[(j*places+place)*TokenWidth:], row)
		}
	}
	return out
}

func product(x, m []float32) []float32 {
	out := make([]float32, len(m)/len(x))
	for j, v := range x {
		for k := range out {
			out[k] += float32(v * m[j*len(out)+k])
		}
	}
	return out
}

// columns are n columns of the matrix of slots.
func columns(slots []float32, first, n int) []float32 {
	const all = openColumns + leftColumns + rightColumns
	out := make([]float32, TokenWidth*n)
	for i := range TokenWidth {
		copy(out[i*n:], slots[i*all+first:][:n])
	}
	return out
}

// widened is a matrix of that many rows with zeros in further columns.
func widened(m []float32, rows, columns int) []float32 {
	out := make([]float32, rows*columns)
	for i := range rows {
		n := len(m) / rows
		copy(out[i*columns:], m[i*n:][:n])
	}
	return out
}

// bounds are the sizes of the largest embeddings and vectors, as integers.
func bounds(p *Parameters, words *vectors.Table) []float64 {
	var all []float64
	for k, n := range Embedded {
		largest := make([]float64, n)
		for i, v := range p.Embeddings[k] {
			largest[i%n] = max(largest[i%n], math.Abs(float64(v))*(1<<embeddingBits)+1)
		}
		all = append(all, largest...)
	}
	for k, v := range p.Unknown {
		all = append(all, max(float64(words.Largest(k)), math.Abs(float64(v))*(1<<embeddingBits)+1))
	}
	return all
}

func same(n int, v float64) []float64 {
	all := make([]float64, n)
	for i := range all {
		all[i] = v
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

// actions writes the rows that score actions.
func (e *encoder) actions(rows []float32) {
	e.integers(rows, scoreBits)
	for i := range int(hybrid.NumActions) {
		sum := 0.0
		for _, w := range rows[i*StepWidth : (i+1)*StepWidth] {
			sum += top * (math.Ldexp(math.Abs(float64(w)), scoreBits) + 1)
		}
		if sum > math.MaxInt32 {
			e.err = fmt.Errorf("the score of action %d can sum to %v units", i, sum)
		}
	}
}
