package annotate

import (
	"strings"

	"epithet/stages/internal/pages"
)

// names numbers strings as they come, from 1.
type names struct {
	slots []nameSlot       // hash table
	texts []string         // by number; the first stands for none
	rest  map[string]int32 // the few for which maxProbes slots were taken
	page  strings.Builder  // where texts are copied to, many to an allocation
}

// nameSlot is free while id is 0.
type nameSlot struct {
	prefix uint64 // the string's first eight bytes
	key    uint32 // its length, up to 255, in the highest byte, and a part of its hash
	id     int32
}

const (
	firstNames = 1 << 14
	manyNames  = 1 << 19 // slots, which are more than enough but for odd texts
	namesPage  = 1 << 15
)

func newNames() names {
	return names{slots: pages.Make[nameSlot](firstNames), rest: map[string]int32{}}
}

// reset forgets all. Texts that were given out stay as they are.
func (n *names) reset() {
	clear(n.slots)
	clear(n.texts)
	clear(n.rest)
	n.texts = append(n.texts[:0], "")
	n.page = strings.Builder{}
}

// newSlot is the slot of a string without its number.
func newSlot(s string) nameSlot {
	prefix, suffix := edges8(s, 0, len(s))
	h := hash(s, 0, len(s), prefix, suffix)
	return nameSlot{prefix: prefix, key: uint32(h)<<8>>8 | uint32(min(len(s), 255))<<24}
}

// slot is the one in which a string with a key is looked for after k others. Of
// the key it needs the low bits only, which are those of the hash.
func (n *names) slot(key, k uint32) *nameSlot { return &n.slots[(key+k)&uint32(len(n.slots)-1)] }

// number is that of s; fresh says that it is a new one.
func (n *names) number(s string) (id int32, fresh bool) {
	want := newSlot(s)
	for k := range uint32(maxProbes) {
		slot := n.slot(want.key, k)
		if slot.id == 0 {
			return n.add(s, want), true
		}
		if slot.prefix == want.prefix && slot.key == want.key && (len(s) <= 8 || n.texts[slot.id] == s) {
			return slot.id, false
		}
	}
	if id := n.rest[s]; id != 0 {
		return id, false
	}
	return n.add(s, want), true
}

// add numbers a string that is new.
func (n *names) add(s string, slot nameSlot) int32 {
	s = n.keep(s)
	slot.id = int32(len(n.texts))
	n.texts = append(roomier(n.texts), s)
	n.enter(slot)
	if 3*len(n.texts) > 2*len(n.slots) {
		n.grow()
	}
	return slot.id
}

// grow makes four times as many slots, or twice where that would be many.
func (n *names) grow() {
	slots, rest := n.slots, n.rest
	size := 4 * len(slots)
	if size > manyNames {
		size = 2 * len(slots)
	}
	n.slots, n.rest = pages.Make[nameSlot](size), map[string]int32{}
	for _, slot := range slots {
		if slot.id != 0 {
			n.enter(slot)
		}
	}
	for s, id := range rest {
		slot := newSlot(s)
		slot.id = id
		n.enter(slot)
	}
}

// enter fills the first free slot, if one is near.
func (n *names) enter(s nameSlot) {
	for k := range uint32(maxProbes) {
		if free := n.slot(s.key, k); free.id == 0 {
			*free = s
			return
		}
	}
	n.rest[n.texts[s.id]] = s.id
}

// keep copies a string.
func (n *names) keep(s string) string {
	if n.page.Cap()-n.page.Len() < len(s) {
		n.page = strings.Builder{}
		n.page.Grow(max(namesPage, len(s)))
	}
	start := n.page.Len()
	n.page.WriteString(s)
	return n.page.String()[start:]
}
