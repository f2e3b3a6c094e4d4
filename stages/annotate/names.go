package annotate

import "strings"

// names numbers strings as they come, from 1. Its hash table holds numbers and
// hashes only, so that little memory is read for a string that has no number.
type names struct {
	slots []nameSlot
	texts []string         // by number; the first stands for none
	rest  map[string]int32 // the few for which maxProbes slots were taken
}

// nameSlot is free while id is 0.
type nameSlot struct {
	hash uint32
	id   int32
}

func newNames() names { return names{slots: make([]nameSlot, firstSlots), rest: map[string]int32{}} }

func (n *names) reset() {
	clear(n.slots)
	clear(n.texts)
	clear(n.rest)
	n.texts = append(n.texts[:0], "")
}

// find is the number of s, whose hash is h; 0 if it has none yet.
func (n *names) find(s string, h uint32) int32 {
	mask := uint32(len(n.slots) - 1)
	for at := h & mask; ; at = (at + 1) & mask {
		slot := n.slots[at]
		if slot.hash == h && slot.id != 0 && n.texts[slot.id] == s {
			return slot.id
		}
		if slot.id == 0 {
			return 0
		}
		if (at-h)&mask == maxProbes-1 {
			return n.rest[s]
		}
	}
}

// add numbers a string that find did not find. It keeps s.
func (n *names) add(s string, h uint32) int32 {
	id := int32(len(n.texts))
	n.texts = append(roomier(n.texts), s)
	if !enter(n.slots, nameSlot{h, id}) {
		n.rest[s] = id
	}
	if 3*len(n.texts) > 2*len(n.slots) {
		n.grow()
	}
	return id
}

// enter fills the first free slot; false if none is near.
func enter(slots []nameSlot, s nameSlot) bool {
	mask := uint32(len(slots) - 1)
	for k := range uint32(maxProbes) {
		if free := &slots[(s.hash+k)&mask]; free.id == 0 {
			*free = s
			return true
		}
	}
	return false
}

func (n *names) grow() {
	old := n.slots
	n.slots = make([]nameSlot, 2*len(old))
	for _, slot := range old {
		if slot.id != 0 && !enter(n.slots, slot) {
			n.rest[n.texts[slot.id]] = slot.id
		}
	}
}

// arena keeps copies of strings side by side, many to an allocation.
type arena struct{ page strings.Builder }

const arenaPage = 1 << 15

func (a *arena) keep(s string) string {
	if a.page.Cap()-a.page.Len() < len(s) {
		a.page = strings.Builder{}
		a.page.Grow(max(arenaPage, len(s)))
	}
	start := a.page.Len()
	a.page.WriteString(s)
	return a.page.String()[start:]
}
