package tally

// table maps ids to moments: open addressing over small slots, the moments
// packed in order of arrival.
type table struct {
	slots   []slot // a power of two of them, at most three quarters used
	moments []Moments
}

type slot struct {
	id1 uint32 // id + 1; 0 where the slot is free
	at  uint32 // index in moments
}

// find is the index of id's moments, made where there are none.
func (t *table) find(id uint32) uint32 {
	if 4*len(t.moments) >= 3*len(t.slots) {
		t.grow()
	}
	mask := uint32(len(t.slots) - 1)
	for i := scatter(id) & mask; ; i = (i + 1) & mask {
		s := &t.slots[i]
		switch s.id1 {
		case id + 1:
			return s.at
		case 0:
			*s = slot{id + 1, uint32(len(t.moments))}
			t.moments = append(t.moments, Moments{})
			return s.at
		}
	}
}

func (t *table) grow() {
	old := t.slots
	t.slots = make([]slot, max(16, 2*len(old)))
	mask := uint32(len(t.slots) - 1)
	for _, s := range old {
		if s.id1 == 0 {
			continue
		}
		i := scatter(s.id1-1) & mask
		for t.slots[i].id1 != 0 {
			i = (i + 1) & mask
		}
		t.slots[i] = s
	}
}

// scatter spreads ids over the slots (the finaliser of MurmurHash3).
func scatter(x uint32) uint32 {
	x ^= x >> 16
	x *= 0x85ebca6b
	x ^= x >> 13
	x *= 0xc2b2ae35
	return x ^ x>>16
}
