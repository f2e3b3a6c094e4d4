package annotate

import "epithet/stages/article"

// Annotator reads articles. It remembers words between calls, within bounds,
// which speeds it up and shows in no result. One goroutine at a time may use it.
type Annotator struct {
	chunks *chunks
	ids    []int32 // words of the sentence at hand, behind two markers
	places [128]place
}

// New is an annotator with nothing remembered. Annotators share the model.
func New() *Annotator {
	return &Annotator{chunks: newChunks(newVocabulary(sharedModel()))}
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
}

// paragraph is a part while it is read.
type paragraph struct {
	out    *article.Annotation
	part   int
	kind   article.Kind
	first  int  // token of the sentence
	read   int  // chunks of the sentence so far
	before stop // the last stop in it
	alone  bool // whether that stop's chunk is the sentence's first
	quoted bool // a straight double quotation mark is open
}

// paragraph appends the sentences of one part.
func (a *Annotator) paragraph(out *article.Annotation, text string, index int, part article.Part) {
	a.begin()
	p := paragraph{out: out, part: index, kind: part.Kind, first: len(out.Tokens)}
	for i := part.Start; i < part.End; {
		var n int
		n, i = a.chunks.places(text, i, part.End, a.places[:])
		a.chunks.touch(a.places[:n])
		for k := range a.places[:n] {
			a.chunk(&p, text, &a.places[k])
		}
	}
	a.finish(&p)
}

// chunk appends the tokens of a chunk, to a new sentence if one starts with it.
func (a *Annotator) chunk(p *paragraph, text string, at *place) {
	ch := a.chunks.get(text, at)
	stop := ch.edge.stop()
	closes := stop == closing || stop == quoteMark && p.quoted
	if at.newlines > 1 || p.before != noStop && !closes && breaks(p.before, ch.edge.start(), p.alone) || p.read == maxSentence {
		if a.finish(p) {
			ch = a.chunks.get(text, at)
		}
	}
	if ch.edge.odd() {
		p.quoted = !p.quoted
	}
	if !closes {
		p.before, p.alone = stop, p.read == 0
	}
	p.read++
	sent := int32(len(p.out.Sentences))
	if ch.n == 1 {
		a.ids = append(a.ids, ch.first)
		p.out.Tokens = append(p.out.Tokens, article.Token{Span: article.Span{Start: at.start, End: at.stop}, Sent: sent})
		return
	}
	if ch.cut != 0 {
		cut := at.start + int(ch.cut)
		a.ids = append(a.ids, ch.first, ch.second)
		p.out.Tokens = append(p.out.Tokens,
			article.Token{Span: article.Span{Start: at.start, End: cut}, Sent: sent},
			article.Token{Span: article.Span{Start: cut, End: at.stop}, Sent: sent})
		return
	}
	for _, t := range a.chunks.tokensOf(ch) {
		a.ids = append(a.ids, t.word)
		span := article.Span{Start: at.start + int(t.start), End: at.start + int(t.end)}
		p.out.Tokens = append(p.out.Tokens, article.Token{Span: span, Sent: sent})
	}
}

func (a *Annotator) begin() { a.ids = append(a.ids[:0], wordStart1, wordStart2) }

// finish ends the sentence, if it has tokens. It reports whether all chunks
// have been forgotten.
func (a *Annotator) finish(p *paragraph) (forgot bool) {
	end := len(p.out.Tokens)
	if p.first == end {
		return false
	}
	a.ids = append(a.ids, wordEnd1, wordEnd2)
	tokens, words := p.out.Tokens[p.first:], a.chunks.words
	words.describe(tokens, a.ids, words.tag(a.ids))
	p.out.Sentences = append(p.out.Sentences, article.Sentence{
		Span: article.Span{Start: tokens[0].Start, End: tokens[len(tokens)-1].End},
		Kind: p.kind, Part: p.part, First: p.first, End: end,
	})
	p.first, p.read, p.before = end, 0, noStop
	a.begin()
	if !a.chunks.full() {
		return false
	}
	a.chunks.reset()
	return true
}
