package linear

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"sort"
)

// Mix hashes up to three values under the number of a template to a feature.
func Mix(template, a, b, c uint64) uint64 {
	x := (template + 1) * 0x9E3779B97F4A7C15
	x ^= a * 0xD6E8FEB86659FD93
	x = bits.RotateLeft64(x, 23) ^ b*0xA0761D6478BD642F
	x = bits.RotateLeft64(x, 23) ^ c*0xE7037ED1A0B428DB
	x ^= x >> 29
	x *= 0xBF58476D1CE4E5B9
	return x ^ x>>32
}

// key is what a model knows of a feature.
func key(feature uint64) uint32 { return uint32(feature >> 32) }

// keysOf are the features in order of their keys. Of those that share a key
// the first alone stays.
func keysOf[T any](rows map[uint64]T) []uint64 {
	features := make([]uint64, 0, len(rows))
	for f := range rows {
		features = append(features, f)
	}
	sort.Slice(features, func(i, j int) bool { return features[i] < features[j] })
	kept := features[:0]
	for i, f := range features {
		if i == 0 || key(f) != key(kept[len(kept)-1]) {
			kept = append(kept, f)
		}
	}
	return kept
}

// appendKeys writes the number of keys and the differences between them, as
// varints.
func appendKeys(out []byte, features []uint64) []byte {
	out = binary.AppendUvarint(out, uint64(len(features)))
	last := uint32(0)
	for _, f := range features {
		out = binary.AppendUvarint(out, uint64(key(f)-last))
		last = key(f)
	}
	return out
}

var errShort = errors.New("model ends early")

// reader takes varints and bytes from the start of what is left.
type reader struct {
	left string
	err  error
}

func (r *reader) uvarint() uint64 {
	var x uint64
	for i := 0; i < len(r.left) && i < 9; i++ {
		b := r.left[i]
		x |= uint64(b&0x7F) << (7 * i)
		if b < 0x80 {
			r.left = r.left[i+1:]
			return x
		}
	}
	r.left, r.err = "", errShort
	return 0
}

func (r *reader) bytes(n uint64) string {
	if n > uint64(len(r.left)) {
		r.left, r.err = "", errShort
		return ""
	}
	s := r.left[:n]
	r.left = r.left[n:]
	return s
}

// table finds features: a slot holds twelve bits to check a key by, never 0,
// and twenty bits of value; 0 is free. Keys lie at their share of the slots or
// after, in order, about every third slot taken: most features of a sentence are
// not in the table, and find a free slot at once. The last is always free.
// Of features that are not in the table one in some thousands is taken for
// another.
type table struct {
	slots []uint32
	home  uint64 // number of slots that keys are shared out to
}

const maxKeys = 1 << 20

// readTable reads keys as appendKeys writes them; value gives the twenty bits
// of the i-th.
func readTable(r *reader, value func(i int) uint32) (table, int) {
	n := r.uvarint()
	if n > maxKeys || n > uint64(len(r.left)) {
		r.err = fmt.Errorf("model has %d features in %d bytes", n, len(r.left))
		return table{slots: make([]uint32, 1)}, 0
	}
	home := 3*n + 1
	t := table{home: home, slots: make([]uint32, home, home+home/16+64)}
	k, next := uint64(0), uint64(0)
	for i := range int(n) {
		k += r.uvarint()
		if k > 1<<32-1 {
			r.err = errors.New("model's keys are too large")
			break
		}
		at := max(next, k*home>>32)
		for at >= uint64(len(t.slots)) {
			t.slots = append(t.slots, 0)
		}
		t.slots[at] = check(uint32(k))<<20 | value(i)&(1<<20-1)
		next = at + 1
	}
	t.slots = append(t.slots, 0)
	return t, int(n)
}

func check(k uint32) uint32 {
	c := k & (1<<12 - 1)
	if c == 0 {
		return 1
	}
	return c
}

// lookups are features in a batch: their first slots are read before any is
// judged, so that the reads wait for memory together.
const lookups = 64

// firsts reads the slots where the features would lie, at most lookups.
func (t *table) firsts(features []uint64, first *[lookups]uint32) {
	slots := t.slots
	for i, f := range features {
		if i == lookups {
			break
		}
		first[i] = slots[uint64(key(f))*t.home>>32]
	}
}

// further is the slot of a feature whose first slot is another's, 0 for none.
func (t *table) further(feature uint64) uint32 {
	k := key(feature)
	c := check(k)
	for i := uint64(k)*t.home>>32 + 1; ; i++ {
		if s := t.slots[i]; s == 0 || s>>20 == c {
			return s
		}
	}
}
