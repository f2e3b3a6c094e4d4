package annotate

// centres finds vectors by the three rows that they sum: suffix, first byte and
// word. Most words share theirs with others of the same ending and beginning.
type centres struct {
	slots []centreSlot
	used  int
}

// centreSlot is free while rows is 0.
type centreSlot struct {
	rows   uint64
	vector int32
}

func newCentres() centres { return centres{slots: make([]centreSlot, firstSlots)} }

func (c *centres) reset() {
	clear(c.slots)
	c.used = 0
}

// at is where the vector's number is kept, 0 if there is none yet. It holds
// until the next call.
func (c *centres) at(suffix, first, word uint32) *int32 {
	rows := 1<<63 | uint64(suffix)<<42 | uint64(first)<<21 | uint64(word)
	slot := c.find(rows)
	if slot.rows == 0 {
		if c.used++; 3*c.used > 2*len(c.slots) {
			c.grow()
			slot = c.find(rows)
		}
		slot.rows = rows
	}
	return &slot.vector
}

// find is the slot of these rows, or the free one where they belong. All rows
// are the model's own, so that no text can crowd the slots.
func (c *centres) find(rows uint64) *centreSlot {
	mask := len(c.slots) - 1
	at := int(mix(rows, 0)) & mask
	for c.slots[at].rows != rows && c.slots[at].rows != 0 {
		at = (at + 1) & mask
	}
	return &c.slots[at]
}

func (c *centres) grow() {
	old := c.slots
	c.slots = make([]centreSlot, 2*len(old))
	for _, slot := range old {
		if slot.rows != 0 {
			*c.find(slot.rows) = slot
		}
	}
}
