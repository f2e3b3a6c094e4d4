package annotate

import (
	"epithet/stages/article"
	"epithet/stages/internal/pages"
)

// reading is what a chunk holds.
type reading struct {
	first  int32 // word of the token if there is one, or of the first of two; else the first in chunks.tokens
	second int32 // word of the second of two
	n      int32 // its tokens
	cut    uint8 // where the second of two starts; 0 unless there are two
	edge   edge
}

// chunk is what stands between white space, read once and remembered.
type chunk struct {
	prefix uint64 // its first eight bytes
	suffix uint64 // its last eight, if it has more than that
	text   uint32 // where all of it starts in chunks.texts, if it has more than 16
	first  int32  // as in its reading
	second int32
	size   uint8 // its bytes; 0 marks a free slot
	n      uint8
	cut    uint8
	edge   edge
}

// put makes r the chunk's reading. Field by field: the processor waits where what
// was just written in small pieces is read as a large one, as in a copy.
func (ch *chunk) put(r *reading) {
	r.first, r.second, r.n, r.cut, r.edge = ch.first, ch.second, int32(ch.n), ch.cut, ch.edge
}

// token is a token of a chunk: its bytes from the chunk's start, and its word.
type token struct {
	start, end int32
	word       int32
}

const (
	maxChunk   = 254     // bytes of a chunk worth remembering
	maxProbes  = 32      // slots looked at before a chunk is not remembered
	maxChunks  = 1 << 18 // chunks, words, and half the tokens remembered before all are forgotten
	firstSlots = 1 << 15
	maxSlots   = 2 * maxChunks
)

// chunks remembers chunks in a hash table that is half full at most.
type chunks struct {
	words  *vocabulary
	slots  []chunk
	used   int
	texts  []byte
	tokens []token
	most   int // maxChunks, lower in tests

	pieces  []piece
	offsets []int
}

func newChunks(words *vocabulary) *chunks {
	return &chunks{words: words, slots: pages.Make[chunk](firstSlots), most: maxChunks}
}

// full asks for a reset between two sentences; word numbers end with it.
func (c *chunks) full() bool {
	return c.used > c.most || len(c.tokens) > 2*c.most || len(c.words.words) > c.most
}

func (c *chunks) reset() {
	clear(c.slots)
	c.used = 0
	c.texts, c.tokens = c.texts[:0], c.tokens[:0]
	c.words.reset()
}

// place is where a chunk stands in a text.
type place struct {
	start, stop    int
	prefix, suffix uint64 // its first eight bytes, and its last if it has more
	hash           uint64
	newlines       int // before it
	reading
	tag article.Tag // of its first word, if it has one or two
}

// read reads chunks of a text, and the settled tags of their words.
func (c *chunks) read(text string, places []place) {
	for i := range places {
		p := &places[i]
		slot := c.slot(p.hash)
		size := p.stop - p.start
		if slot.prefix == p.prefix && slot.suffix == p.suffix && int(slot.size) == size && size <= 16 {
			slot.put(&p.reading)
		} else {
			c.get(text, p)
		}
	}
	words := c.words.words
	for i := range places {
		if p := &places[i]; p.n == 1 || p.cut != 0 {
			p.tag = words[p.first].tag
		}
	}
}

// get reads a chunk of a text.
func (c *chunks) get(text string, p *place) {
	size := p.stop - p.start
	if size > maxChunk {
		p.reading = c.learn(text[p.start:p.stop])
		return
	}
	mask := len(c.slots) - 1
	i := int(p.hash) & mask
	for range maxProbes {
		slot := &c.slots[i]
		if slot.prefix == p.prefix && slot.suffix == p.suffix && int(slot.size) == size &&
			(size <= 16 || string(c.texts[slot.text:int(slot.text)+size]) == text[p.start:p.stop]) {
			slot.put(&p.reading)
			return
		}
		if slot.size == 0 {
			c.words.prefetch(text, p)
			r := c.learn(text[p.start:p.stop])
			p.reading = r
			*slot = chunk{p.prefix, p.suffix, uint32(len(c.texts)), r.first, r.second, uint8(size), uint8(r.n), r.cut, r.edge}
			if size > 16 {
				c.texts = append(c.texts, text[p.start:p.stop]...)
			}
			if c.used++; 2*c.used > len(c.slots) && len(c.slots) < maxSlots {
				c.grow()
			}
			return
		}
		i = (i + 1) & mask
	}
	p.reading = c.learn(text[p.start:p.stop])
}

// slot is the one in which a chunk is looked for first.
func (c *chunks) slot(hash uint64) *chunk { return &c.slots[hash&uint64(len(c.slots)-1)] }

// grow makes four times as many slots: moving to twice as many, twice, costs more.
func (c *chunks) grow() {
	old := c.slots
	c.slots = pages.Make[chunk](4 * len(old))
	mask := len(c.slots) - 1
	for i := range old {
		slot := &old[i]
		if slot.size == 0 {
			continue
		}
		var text string
		if slot.size > 16 {
			text = string(c.texts[slot.text : int(slot.text)+int(slot.size)])
		}
		h := hash(text, 0, int(slot.size), slot.prefix, slot.suffix)
		at := int(h) & mask
		for c.slots[at].size != 0 {
			at = (at + 1) & mask
		}
		c.slots[at] = *slot
	}
}

// learn reads a chunk that is not remembered.
func (c *chunks) learn(text string) reading {
	straight, offsets := straighten(text, c.offsets)
	if offsets != nil && len(text) <= maxChunk {
		c.offsets = offsets
	}
	c.pieces = split(straight, c.pieces[:0])
	r := reading{edge: readEdge(text, straight), n: int32(len(c.pieces))}
	if len(c.pieces) == 1 {
		r.first = c.words.id(straight)
		return r
	}
	if len(c.pieces) == 2 && len(text) <= maxChunk {
		cut := c.pieces[0].end
		r.first, r.second = c.words.id(straight[:cut]), c.words.id(straight[cut:])
		if offsets != nil {
			cut = offsets[cut]
		}
		r.cut = uint8(cut)
		return r
	}
	r.first = int32(len(c.tokens))
	for _, p := range c.pieces {
		t := token{start: int32(p.start), end: int32(p.end), word: c.words.id(straight[p.start:p.end])}
		if offsets != nil {
			t.start, t.end = int32(offsets[p.start]), int32(offsets[p.end])
		}
		c.tokens = append(roomier(c.tokens), t)
	}
	return r
}
