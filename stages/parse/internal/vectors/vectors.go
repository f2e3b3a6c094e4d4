// Package vectors holds what a large body of text tells of the commonest words:
// a vector for each, alike for words that are used alike. By it the parser
// knows words that its treebank lacks.
//
// A table is laid out as little-endian integers: the number of words in four
// bytes; Width units in two each; the key of each word in four, in order; the
// vector of each in Width bytes, each a signed number, times the unit of its
// place. A word is known by the hash of its form alone.
package vectors

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"epithet/stages/parse/internal/hybrid"
)

const (
	Width = 16   // numbers of a vector
	One   = 1024 // the integer that stands for 1

	top     = 127         // of a byte's number
	start   = 4 + 2*Width // of the keys
	maxUnit = math.MaxInt16 / (top + 1)
)

// Table holds the vectors of words, read-only.
type Table struct {
	units   [Width]int16
	keys    []uint32
	vectors string // Width bytes for each
}

// Round makes a table of keys, which rise, and their vectors one after another.
// It fails where keys do not rise and where a number is too large.
func Round(keys []uint32, vectors []float32) (*Table, error) {
	if len(vectors) != Width*len(keys) {
		return nil, fmt.Errorf("%d numbers for %d words, want %d each", len(vectors), len(keys), Width)
	}
	if err := rising(keys); err != nil {
		return nil, err
	}
	t := &Table{keys: keys}
	var largest [Width]float64
	for i, x := range vectors {
		largest[i%Width] = max(largest[i%Width], math.Abs(float64(x)))
	}
	for k, x := range largest {
		unit := max(1, math.Ceil(x*One/top))
		if !(unit <= maxUnit) {
			return nil, fmt.Errorf("a vector's number of %v does not fit", x)
		}
		t.units[k] = int16(unit)
	}
	out := make([]byte, len(vectors))
	for i, x := range vectors {
		out[i] = byte(int8(math.RoundToEven(float64(x) * One / float64(t.units[i%Width]))))
	}
	t.vectors = string(out)
	return t, nil
}

func rising(keys []uint32) error {
	for i := 1; i < len(keys); i++ {
		if keys[i-1] >= keys[i] {
			return fmt.Errorf("word %d of %d has no higher key than the one before", i+1, len(keys))
		}
	}
	return nil
}

// Append appends the table as it is laid out.
func (t *Table) Append(out []byte) []byte {
	out = binary.LittleEndian.AppendUint32(out, uint32(len(t.keys)))
	for _, u := range t.units {
		out = binary.LittleEndian.AppendUint16(out, uint16(u))
	}
	for _, key := range t.keys {
		out = binary.LittleEndian.AppendUint32(out, key)
	}
	return append(out, t.vectors...)
}

// Decode reads what Append laid out.
func Decode(data string) (*Table, error) {
	if len(data) < start {
		return nil, errors.New("table of vectors ends early")
	}
	n := int(number(data))
	if want := start + n*(4+Width); len(data) != want {
		return nil, fmt.Errorf("table of %d vectors has %d bytes, want %d", n, len(data), want)
	}
	t := &Table{keys: make([]uint32, n), vectors: data[start+4*n:]}
	for k := range t.units {
		t.units[k] = int16(uint16(data[4+2*k]) | uint16(data[5+2*k])<<8)
		if t.units[k] < 1 || t.units[k] > maxUnit {
			return nil, fmt.Errorf("unit %d of vectors is %d", k, t.units[k])
		}
	}
	for i := range t.keys {
		t.keys[i] = number(data[start+4*i:])
	}
	return t, rising(t.keys)
}

func number(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// Len is the number of words.
func (t *Table) Len() int { return len(t.keys) }

// Largest is how far from 0 a number at place k can be, in units of 1/One. (A
// byte can be -128, though Round makes none.)
func (t *Table) Largest(k int) int16 { return (top + 1) * t.units[k] }

// Look appends the vector of the word of which key is property hybrid.Word, in
// units of 1/One, where there is one, and returns whether there is.
func (t *Table) Look(dst []int16, key uint32) ([]int16, bool) {
	i, ok := hybrid.Find(t.keys, key)
	if !ok {
		return dst, false
	}
	for k, b := range []byte(t.vectors[i*Width:][:Width]) {
		dst = append(dst, int16(int8(b))*t.units[k])
	}
	return dst, true
}
