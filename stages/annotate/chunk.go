package annotate

import (
	"unicode"
	"unicode/utf8"
)

// chunk is what stands between white space, read once and remembered.
type chunk struct {
	first, n int32 // its tokens in chunks.tokens
	edge     edge
}

// token is a token of a chunk: its bytes from the chunk's start, and its word.
type token struct {
	start, end int32
	word       int32
}

// chunks remembers chunks by their bytes.
type chunks struct {
	words  *vocabulary
	known  map[string]chunk
	tokens []token
	pieces []piece
}

func newChunks(words *vocabulary) *chunks {
	return &chunks{words: words, known: map[string]chunk{}}
}

// maxRemembered bounds what is kept: more words, or tokens of chunks, than
// this and everything is forgotten before the next sentence.
const maxRemembered = 1 << 16

func (c *chunks) full() bool {
	return len(c.tokens) > maxRemembered || len(c.words.words) > maxRemembered
}

func (c *chunks) reset() {
	clear(c.known)
	c.tokens = c.tokens[:0]
	c.words.reset()
}

// get reads a chunk.
func (c *chunks) get(text string) chunk {
	ch, known := c.known[text]
	if !known {
		ch = c.read(text)
		c.known[text] = ch
	}
	return ch
}

func (c *chunks) read(text string) chunk {
	straight, offsets := straighten(text)
	c.pieces = split(straight, c.pieces[:0])
	ch := chunk{first: int32(len(c.tokens)), n: int32(len(c.pieces)), edge: readEdge(straight, c.words.model)}
	for _, p := range c.pieces {
		t := token{start: int32(p.start), end: int32(p.end), word: c.words.id(straight[p.start:p.end])}
		if offsets != nil {
			t.start, t.end = int32(offsets[p.start]), int32(offsets[p.end])
		}
		c.tokens = append(c.tokens, t)
	}
	return ch
}

// nextChunk is the first chunk of text at or behind i, before end; start ==
// end if there is none. Newlines is how many stand before it.
func nextChunk(text string, i, end int) (start, stop, newlines int) {
	for i < end {
		n, space := spaceAt(text, i)
		if !space {
			break
		}
		if text[i] == '\n' {
			newlines++
		}
		i += n
	}
	start = min(i, end)
	for i = start; i < end; {
		n, space := spaceAt(text, i)
		if space {
			break
		}
		i += n
	}
	return start, min(i, end), newlines
}

// spaceAt is the size of the character at i and whether it is white space.
func spaceAt(text string, i int) (size int, space bool) {
	c := text[i]
	if c < utf8.RuneSelf {
		return 1, c == ' ' || '\t' <= c && c <= '\r'
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	return size, unicode.IsSpace(r)
}
