// Package senses knows what kind of thing a word of English is for: "junta" for
// a government, a unit, an organisation, a group. The kinds are the hypernyms
// of WordNet's first sense of the word that enough other words have too.
package senses

import (
	"encoding/binary"
	"errors"
)

// Part is a part of speech.
type Part byte

// The parts of speech that the table holds.
const (
	Noun      Part = 'n'
	Verb      Part = 'v'
	Adjective Part = 'a'
)

// Kind is a number of a kind of thing, from 1; 0 is none.
type Kind uint16

// Table gives the kinds of words. The zero value knows none.
type Table struct {
	parents []byte // two bytes a kind, from kind 1: the more general kind
	keys    []byte // four bytes a word, in order
	kinds   []byte // two bytes a word
}

// Key is the hash by which a table knows a word in lower case (FNV-1a). Two in a
// million unknown words are taken for known ones.
func Key(p Part, word string) uint32 {
	h := (uint32(2166136261) ^ uint32(p)) * 16777619
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h
}

// Of is the narrowest kind of the word; 0 of an unknown one.
func (t *Table) Of(p Part, word string) Kind {
	key := Key(p, word)
	lo, hi := 0, len(t.keys)/4
	for lo < hi {
		if m := (lo + hi) / 2; binary.LittleEndian.Uint32(t.keys[4*m:]) < key {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(t.keys)/4 && binary.LittleEndian.Uint32(t.keys[4*lo:]) == key {
		return Kind(binary.LittleEndian.Uint16(t.kinds[2*lo:]))
	}
	return 0
}

// Above is the next more general kind; 0 above the most general. It has a lower
// number.
func (t *Table) Above(k Kind) Kind {
	if k == 0 || int(k) > len(t.parents)/2 {
		return 0
	}
	return Kind(binary.LittleEndian.Uint16(t.parents[2*(k-1):]))
}

// Encode is the file form of a table, which Decode reads. Parents are those of
// the kinds from 1, the words' keys in rising order.
func Encode(parents []Kind, keys []uint32, kinds []Kind) []byte {
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(parents)))
	for _, k := range parents {
		out = binary.LittleEndian.AppendUint16(out, uint16(k))
	}
	for _, k := range keys {
		out = binary.LittleEndian.AppendUint32(out, k)
	}
	for _, k := range kinds {
		out = binary.LittleEndian.AppendUint16(out, uint16(k))
	}
	return out
}

// Decode reads what Encode wrote. The table keeps the file.
func Decode(file []byte) (*Table, error) {
	if len(file) < 4 {
		return nil, errors.New("senses: cut off")
	}
	n := uint64(binary.LittleEndian.Uint32(file))
	file = file[4:]
	if 2*n > uint64(len(file)) || (uint64(len(file))-2*n)%6 != 0 {
		return nil, errors.New("senses: the length is not that of the numbers of kinds and words")
	}
	words := (len(file) - int(2*n)) / 6
	t := &Table{parents: file[:2*n], keys: file[2*n:][:4*words], kinds: file[2*int(n)+4*words:]}
	for k := range Kind(n) {
		if t.Above(k+1) > k {
			return nil, errors.New("senses: a kind stands below its own kinds")
		}
	}
	for i := range words {
		if i > 0 && binary.LittleEndian.Uint32(t.keys[4*i:]) <= binary.LittleEndian.Uint32(t.keys[4*i-4:]) {
			return nil, errors.New("senses: the words are not in order")
		}
		if k := binary.LittleEndian.Uint16(t.kinds[2*i:]); k == 0 || uint64(k) > n {
			return nil, errors.New("senses: a word of an unknown kind")
		}
	}
	return t, nil
}
