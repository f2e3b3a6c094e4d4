package annotate

import "epithet/stages/article"

// Annotator reads articles. It remembers words between calls, within bounds,
// which speeds it up and shows in no result. One goroutine at a time may use it.
type Annotator struct {
	chunks *chunks
	ids    []int32 // words of the sentence at hand, behind two markers
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

// paragraph appends the sentences of one part.
func (a *Annotator) paragraph(out *article.Annotation, text string, index int, part article.Part) {
	a.begin()
	var (
		first  = len(out.Tokens) // of the sentence
		read   = 0               // its chunks so far
		before = noStop          // the last stop in it
		alone  = false           // whether that stop's chunk is the sentence's first
		quoted = false           // a straight double quotation mark is open in the paragraph
	)
	for i := part.Start; ; {
		start, stop, newlines := nextChunk(text, i, part.End)
		if start == stop {
			break
		}
		i = stop
		ch := a.chunks.get(text, start, stop)
		closes := ch.edge.stop == closing || ch.edge.stop == quoteMark && quoted
		if newlines > 1 || before != noStop && !closes && breaks(before, ch.edge.start, alone) || read == maxSentence {
			if a.finish(out, index, part.Kind, first) {
				ch = a.chunks.get(text, start, stop)
			}
			first, read, before = len(out.Tokens), 0, noStop
		}
		if ch.edge.odd {
			quoted = !quoted
		}
		if !closes {
			before, alone = ch.edge.stop, read == 0
		}
		read++
		sent := int32(len(out.Sentences))
		if ch.n == 1 {
			a.ids = append(a.ids, ch.first)
			out.Tokens = append(out.Tokens, article.Token{Span: article.Span{Start: start, End: stop}, Sent: sent})
			continue
		}
		for _, t := range a.chunks.tokensOf(ch) {
			a.ids = append(a.ids, t.word)
			span := article.Span{Start: start + int(t.start), End: start + int(t.end)}
			out.Tokens = append(out.Tokens, article.Token{Span: span, Sent: sent})
		}
	}
	a.finish(out, index, part.Kind, first)
}

func (a *Annotator) begin() { a.ids = append(a.ids[:0], wordStart1, wordStart2) }

// finish ends the sentence of the tokens from first on, if there are any. It
// reports whether all chunks have been forgotten.
func (a *Annotator) finish(out *article.Annotation, part int, kind article.Kind, first int) (forgot bool) {
	end := len(out.Tokens)
	if first == end {
		return false
	}
	a.ids = append(a.ids, wordEnd1, wordEnd2)
	tokens, words := out.Tokens[first:], a.chunks.words
	words.tag(tokens, a.ids)
	words.describe(tokens, a.ids)
	out.Sentences = append(out.Sentences, article.Sentence{
		Span: article.Span{Start: tokens[0].Start, End: tokens[len(tokens)-1].End},
		Kind: kind, Part: part, First: first, End: end,
	})
	a.begin()
	if !a.chunks.full() {
		return false
	}
	a.chunks.reset()
	return true
}
