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
	tags   [2]article.Tag // of the first and second, where settled
}

// chunk is what stands between white space, read once and remembered.
type chunk struct {
	prefix uint64 // its first eight bytes
	suffix uint64 // its last eight, if it has more than that
	first  int32  // as in its reading
	second int32  // as in its reading, or where all of it starts in chunks.texts, if it has more than 16
	size   uint8  // its bytes; 0 marks a free slot
	n      uint8
	cut    uint8
	edge   edge
	tags   [2]article.Tag
}

// put makes r the chunk's reading. Field by field: the processor waits where what
// was just written in small pieces is read as a large one, as in a copy.
func (ch *chunk) put(r *reading) {
	r.first, r.second, r.n, r.cut, r.edge, r.tags = ch.first, ch.second, int32(ch.n), ch.cut, ch.edge, ch.tags
}

// token is a token of a chunk: its bytes from the chunk's start, its word, and
// that one's tag where settled.
type token struct {
	start, end int32
	word       int32
	tag        article.Tag
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
	unknown []*place
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
}

// read reads chunks of a text. What tells of new ones is fetched for all of
// them before the first is learnt, and their words before they are tagged.
func (c *chunks) read(text string, places []place) {
	unknown := c.unknown[:0]
	for i := range places {
		p := &places[i]
		slot := c.slot(p.hash)
		size := p.stop - p.start
		if slot.prefix == p.prefix && slot.suffix == p.suffix && int(slot.size) == size && size <= 16 {
			slot.put(&p.reading)
			continue
		}
		if slot.size == 0 {
			c.words.prefetch(text, p)
		}
		unknown = append(unknown, p)
	}
	for _, p := range unknown {
		c.get(text, p)
	}
	c.unknown = unknown
	fetchWords(places, &c.words.words[0])
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
			(size <= 16 || string(c.long(slot)) == text[p.start:p.stop]) {
			slot.put(&p.reading)
			return
		}
		if slot.size == 0 {
			r := c.learn(text[p.start:p.stop])
			p.reading = r
			*slot = chunk{p.prefix, p.suffix, r.first, r.second, uint8(size), uint8(r.n), r.cut, r.edge, r.tags}
			if size > 16 {
				slot.second = int32(len(c.texts))
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

// long is the text of a chunk of more than 16 bytes.
func (c *chunks) long(slot *chunk) []byte {
	return c.texts[slot.second : int(slot.second)+int(slot.size)]
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
			text = string(c.long(slot))
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
		r.first, r.tags[0] = c.words.id(straight)
		return r
	}
	if len(c.pieces) == 2 && len(text) <= 16 {
		cut := c.pieces[0].end
		r.first, r.tags[0] = c.words.id(straight[:cut])
		r.second, r.tags[1] = c.words.id(straight[cut:])
		if offsets != nil {
			cut = offsets[cut]
		}
		r.cut = uint8(cut)
		return r
	}
	r.first = int32(len(c.tokens))
	for _, p := range c.pieces {
		t := token{start: int32(p.start), end: int32(p.end)}
		t.word, t.tag = c.words.id(straight[p.start:p.end])
		if offsets != nil {
			t.start, t.end = int32(offsets[p.start]), int32(offsets[p.end])
		}
		c.tokens = append(roomier(c.tokens), t)
	}
	return r
}
