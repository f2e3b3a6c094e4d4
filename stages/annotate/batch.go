package annotate

import "epithet/stages/article"

// batch is sentences that are read and not yet tagged. Tagging several together
// lets the processor work on one while it waits for another.
//
// The sentences stand in a row, each with two places before its first word and
// two behind its last for what the model takes to be there.
type batch struct {
	n         int            // places
	ids       []int32        // words
	tags      []uint8        // contexts; NoTag where the model has to find one
	spans     []article.Span // of the tokens in the text
	open      []int32        // places whose tags the model has to find, less two: where the words about them begin
	opened    int            // how many these are
	first     int            // place of the first token of the sentence at hand
	openFirst int            // of open, the first of the sentence at hand
	sentences []pending
	order     []int32 // open in the order in which the tags are found
}

// pending is a sentence of a batch.
type pending struct {
	first, end int // places of its tokens
	openEnd    int // where its part of batch.open ends
	part       int
	kind       article.Kind
}

func newBatch() batch {
	b := batch{}
	b.clear()
	return b
}

// clear begins a new batch.
func (b *batch) clear() {
	b.n, b.opened, b.sentences = 0, 0, b.sentences[:0]
	b.begin()
}

// begin begins a sentence.
func (b *batch) begin() {
	b.reserve(250)
	b.ids[b.n], b.ids[b.n+1] = wordStart1, wordStart2
	b.tags[b.n], b.tags[b.n+1] = uint8(start2), uint8(start1)
	b.n += 2
	b.first, b.openFirst = b.n, b.opened
}

// reserve makes room for n more tokens and what stands about a sentence.
func (b *batch) reserve(n int) {
	if b.n+n+4 <= len(b.ids) {
		return
	}
	size := 2 * (b.n + n + 4)
	b.ids = append(make([]int32, 0, size), b.ids...)[:size]
	b.tags = append(make([]uint8, 0, size), b.tags...)[:size]
	b.spans = append(make([]article.Span, 0, size), b.spans...)[:size]
	b.open = append(make([]int32, 0, size), b.open...)[:size]
}

// append adds a token for which there is room.
func (b *batch) append(id int32, tag article.Tag, start, end int) {
	b.ids[b.n] = id
	b.tags[b.n] = uint8(tag)
	b.spans[b.n] = article.Span{Start: start, End: end}
	b.open[b.opened] = int32(b.n - 2)
	open := 0
	if tag == article.NoTag {
		open = 1
	}
	b.opened += open
	b.n++
}

// end ends the sentence, if it has tokens, and begins another.
func (b *batch) end(part int, kind article.Kind) {
	if b.n == b.first {
		return
	}
	b.sentences = append(b.sentences, pending{first: b.first, end: b.n, openEnd: b.opened, part: part, kind: kind})
	b.reserve(0)
	b.ids[b.n], b.ids[b.n+1] = wordEnd1, wordEnd2
	b.n += 2
	b.begin()
}

// ripe reports whether a batch holds enough.
func (b *batch) ripe() bool { return b.opened >= maxScored || b.n >= 8*maxScored }

// lines is how many words of different sentences the processor tags at a time.
const lines = 4

// interleave puts the open places in order: sentence by sentence in each of a
// few lines, and the lines word by word.
func (b *batch) interleave() []int32 {
	var line [lines][]int32
	from, k := 0, 0
	for _, s := range b.sentences {
		if k+1 < lines && s.openEnd*lines >= (k+1)*b.opened {
			line[k] = b.open[from:s.openEnd]
			from = s.openEnd
			k++
		}
	}
	line[k] = b.open[from:b.opened]
	order := b.order[:0]
	for k, more := 0, true; more; k++ {
		more = false
		for _, l := range line {
			if k < len(l) {
				order = append(order, l[k])
				more = true
			}
		}
	}
	b.order = order
	return order
}
