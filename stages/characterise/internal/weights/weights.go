// Package weights holds the weights of a log-linear model: a whole number for
// each piece of evidence, known by its hash. Sums of them are exact, so the
// same evidence gives the same choice on every machine.
package weights

import (
	"encoding/binary"
	"errors"
	"slices"
)

// Model is a table of weights. The zero value weighs everything 0.
type Model struct {
	slots []slot // open addressing, by a key's bits but the lowest, which is set in all evidence
	mask  uint32
}

// slot is a weight; key 0 where it is free.
type slot struct {
	key   uint32
	value int32
}

// Unit is what a weight of 1 is stored as.
const Unit = 256

// Of is the weight of a piece of evidence in Units; 0 of an unknown one.
func (m *Model) Of(key uint32) int32 {
	if m.mask == 0 {
		return 0
	}
	for at := key >> 1 & m.mask; ; at = (at + 1) & m.mask {
		switch s := &m.slots[at]; s.key {
		case key:
			return s.value
		case 0:
			return 0
		}
	}
}

// Sum is the weight of all the evidence.
func (m *Model) Sum(evidence []uint32) int32 {
	var sum int32
	for _, key := range evidence {
		sum += m.Of(key)
	}
	return sum
}

// Encode is the file form of weights, which Decode reads: the keys in order,
// then the values. Key 0 is left out.
func Encode(byKey map[uint32]int16) []byte {
	keys := make([]uint32, 0, len(byKey))
	for k, v := range byKey {
		if k != 0 && v != 0 {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(keys)))
	for _, k := range keys {
		out = binary.LittleEndian.AppendUint32(out, k)
	}
	for _, k := range keys {
		out = binary.LittleEndian.AppendUint16(out, uint16(byKey[k]))
	}
	return out
}

// Decode reads what Encode wrote.
func Decode(file []byte) (*Model, error) {
	if len(file) == 0 {
		return &Model{}, nil
	}
	if len(file) < 4 {
		return nil, errors.New("weights: cut off")
	}
	n := int(binary.LittleEndian.Uint32(file))
	file = file[4:]
	if n < 0 || len(file) != 6*n {
		return nil, errors.New("weights: the length is not that of the number of weights")
	}
	size := 16
	for size < n+n/2 {
		size *= 2
	}
	m := &Model{slots: make([]slot, size), mask: uint32(size - 1)}
	last := uint32(0)
	for i := range n {
		key := binary.LittleEndian.Uint32(file[4*i:])
		if key <= last {
			return nil, errors.New("weights: the keys do not rise from above 0")
		}
		last = key
		at := key >> 1 & m.mask
		for m.slots[at].key != 0 {
			at = (at + 1) & m.mask
		}
		m.slots[at] = slot{key, int32(int16(binary.LittleEndian.Uint16(file[4*n+2*i:])))}
	}
	return m, nil
}
