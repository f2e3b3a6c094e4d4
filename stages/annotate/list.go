package annotate

import "fmt"

// list finds the strings of one of the model's lists. Its hash table holds
// numbers and a part of the hash only, so it stays in the processor's nearer
// memory, where most of what the list lacks is told.
type list struct {
	blob, offsets string
	slots         []uint32 // high bits of the hash and, in the low ones, the number from 1; 0 if free
}

// maxList is how many strings a list has at most.
const maxList = 1 << 15

func newList(blob, offsets string) (list, error) {
	n := len(offsets)/4 - 1
	if n >= maxList {
		return list{}, fmt.Errorf("annotate: the embedded model has a list of %d strings, more than %d", n, maxList)
	}
	size := 4
	for size < 3*n {
		size *= 2
	}
	l := list{blob, offsets, make([]uint32, size)}
	for i := range n {
		s := l.at(i)
		h := uint32(hashString(s))
		at := int(h) & (size - 1)
		for l.slots[at] != 0 {
			at = (at + 1) & (size - 1)
		}
		l.slots[at] = h&^(maxList-1) | uint32(i+1)
	}
	return l, nil
}

func (l *list) len() int { return len(l.offsets)/4 - 1 }

// at is the i-th string.
func (l *list) at(i int) string { return l.blob[u32(l.offsets, i):u32(l.offsets, i+1)] }

// slot is the one in which a string is looked for after k others.
func (l *list) slot(hash, k uint32) *uint32 { return &l.slots[(hash+k)&uint32(len(l.slots)-1)] }

// find is the number of s, and whether the list has it.
func (l *list) find(s string) (i int, ok bool) {
	h := uint32(hashString(s))
	for k := uint32(0); ; k++ {
		slot := *l.slot(h, k)
		if slot == 0 {
			return 0, false
		}
		if (slot^h)&^(maxList-1) != 0 {
			continue
		}
		if i := int(slot&(maxList-1)) - 1; l.at(i) == s {
			return i, true
		}
	}
}
