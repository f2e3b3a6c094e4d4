package annotate

import (
	"slices"

	"epithet/stages/article"
)

// Annotator reads articles. It remembers words between calls, within bounds,
// which speeds it up and shows in no result. One goroutine at a time may use it.
type Annotator struct {
	chunks *chunks
	batch  batch
	places [128]place
}

// New is an annotator with nothing remembered. Annotators share the model.
func New() *Annotator {
	return &Annotator{chunks: newChunks(newVocabulary(sharedModel())), batch: newBatch()}
}

// maxSentence is how many chunks a sentence has at most. Only what is no
// sentence, such as a table, is longer; without a bound one could hold any
// number of words in memory.
const maxSentence = 2000

// Annotate finds the sentences and tokens of the parts of a text. Parts lie
// within the text, in order and apart; no sentence crosses from one into
// another. Text that no part covers has no tokens. Nothing of the result but
// the parts is shared with a later one.
func (a *Annotator) Annotate(text string, parts []article.Part) article.Annotation {
	covered := 0
	for _, part := range parts {
		covered += part.Len()
	}
	out := article.Annotation{
		Tokens:    make([]article.Token, 0, covered/5+8),
		Sentences: make([]article.Sentence, 0, covered/100+len(parts)+1),
	}
	a.AnnotateInto(&out, text, parts)
	return out
}

// AnnotateInto is Annotate with the memory of a former result, which it
// overwrites.
func (a *Annotator) AnnotateInto(out *article.Annotation, text string, parts []article.Part) {
	out.Parts, out.Sentences, out.Tokens = parts, out.Sentences[:0], out.Tokens[:0]
	for i, part := range parts {
		a.paragraph(out, text, i, part)
	}
	a.settle(out)
}

// paragraph is a part while it is read.
type paragraph struct {
	out    *article.Annotation
	part   int
	kind   article.Kind
	read   int  // chunks of the sentence so far
	before stop // the last stop in it
	alone  bool // whether that stop's chunk is the sentence's first
	quoted bool // a straight double quotation mark is open
}

// paragraph reads the sentences of one part.
func (a *Annotator) paragraph(out *article.Annotation, text string, index int, part article.Part) {
	p := paragraph{out: out, part: index, kind: part.Kind}
	for i := part.Start; i < part.End; {
		var n int
		n, i = a.chunks.places(text, i, part.End, a.places[:])
		a.chunks.read(text, a.places[:n])
		for k := range a.places[:n] {
			at := &a.places[k]
			if a.starts(&p, at) && a.finish(&p) {
				a.chunks.read(text, a.places[k:n])
			}
			p.follow(at)
			a.append(at)
		}
	}
	a.finish(&p)
}

// starts reports whether a new sentence starts with the chunk.
func (a *Annotator) starts(p *paragraph, at *place) bool {
	return at.newlines > 1 || p.before != noStop && !p.closes(at) && breaks(p.before, at.edge.start(), p.alone) ||
		p.read == maxSentence
}

// closes reports whether the chunk holds closing marks only.
func (p *paragraph) closes(at *place) bool {
	stop := at.edge.stop()
	return stop == closing || stop == quoteMark && p.quoted
}

// follow notes what a chunk means for those that follow it.
func (p *paragraph) follow(at *place) {
	if !p.closes(at) {
		p.before, p.alone = at.edge.stop(), p.read == 0
	}
	if at.edge.odd() {
		p.quoted = !p.quoted
	}
	p.read++
}

// append adds the tokens of a chunk to the sentence.
func (a *Annotator) append(at *place) {
	b := &a.batch
	b.reserve(int(at.n))
	switch {
	case at.n == 1:
		b.append(at.first, at.tags[0], at.start, at.stop)
	case at.cut != 0:
		cut := at.start + int(at.cut)
		b.append(at.first, at.tags[0], at.start, cut)
		b.append(at.second, at.tags[1], cut, at.stop)
	default:
		for _, t := range a.chunks.tokens[at.first : at.first+at.n] {
			b.append(t.word, t.tag, at.start+int(t.start), at.start+int(t.end))
		}
	}
}

// finish ends the sentence. It reports whether all chunks have been forgotten.
func (a *Annotator) finish(p *paragraph) (forgot bool) {
	p.read, p.before = 0, noStop
	a.batch.end(p.part, p.kind)
	full := a.chunks.full()
	if full || a.batch.ripe() {
		a.settle(p.out)
	}
	if full {
		a.chunks.reset()
	}
	return full
}

// settle appends the sentences that have been read to the result.
func (a *Annotator) settle(out *article.Annotation) {
	b, words := &a.batch, a.chunks.words
	words.tag(b)
	for _, s := range b.sentences {
		first, end := len(out.Tokens), len(out.Tokens)+s.end-s.first
		out.Tokens = slices.Grow(out.Tokens, end-first)[:end]
		words.describe(out.Tokens[first:], b, s, int32(len(out.Sentences)))
		out.Sentences = append(out.Sentences, article.Sentence{
			Span: article.Span{Start: b.spans[s.first].Start, End: b.spans[s.end-1].End},
			Kind: s.kind, Part: s.part, First: first, End: end,
		})
	}
	b.clear()
}
