package tally

import (
	"unsafe"

	"epithet/stages/internal/pages"
)

// addresses remembers the numbers of lemmas by the address of their strings, of
// which a vocabulary has one for each: a hit reads no string. Its entries keep
// their strings alive, so no other can come to the same address.
type addresses struct {
	slots []address // a power of two of them, at most half used
	used  int
}

// address is a lemma's string with its part of speech, and its number.
type address struct {
	data *byte  // nil where the slot is free
	kind uint32 // its length and part of speech
	id   uint32
}

// longestLemma is how long a lemma is at most to be remembered: not to hold a
// large text in memory.
const longestLemma = 1 << 10

// id numbers a lemma as n does.
func (a *addresses) id(n *numbers[Lemma], k Lemma) uint32 {
	data := unsafe.StringData(k.Lemma)
	if len(k.Lemma) == 0 || len(k.Lemma) > longestLemma {
		return n.id(&k)
	}
	if 2*a.used >= len(a.slots) {
		a.grow()
	}
	kind := uint32(len(k.Lemma))<<8 | uint32(k.UPOS)
	mask := uint64(len(a.slots) - 1)
	for i := scatterAddress(data, kind) & mask; ; i = (i + 1) & mask {
		s := &a.slots[i]
		if s.data == data && s.kind == kind {
			return s.id
		}
		if s.data == nil {
			*s = address{data, kind, n.id(&k)}
			a.used++
			return s.id
		}
	}
}

func (a *addresses) grow() {
	old := a.slots
	a.slots = pages.Make[address](max(1<<10, 2*len(old)))
	mask := uint64(len(a.slots) - 1)
	for _, s := range old {
		if s.data == nil {
			continue
		}
		i := scatterAddress(s.data, s.kind) & mask
		for a.slots[i].data != nil {
			i = (i + 1) & mask
		}
		a.slots[i] = s
	}
}

func (a *addresses) reset() {
	clear(a.slots)
	a.used = 0
}

// scatterAddress spreads addresses over the slots.
func scatterAddress(data *byte, kind uint32) uint64 {
	h := (uint64(uintptr(unsafe.Pointer(data))) ^ uint64(kind)<<48) * 0x9e3779b97f4a7c15
	return h ^ h>>32
}
