package annotate

import (
	"strings"

	"epithet/stages/article"
)

// Annotator reads articles. It remembers words between calls, within bounds,
// which speeds it up and shows in no result. One goroutine at a time may use it.
type Annotator struct {
	chunks *chunks
	ids    []int32 // of the sentence at hand, between markers
	tags   []article.Tag
}

// New is an annotator with nothing remembered. Annotators share the model.
func New() *Annotator {
	return &Annotator{chunks: newChunks(newVocabulary(sharedModel()))}
}

// Annotate finds the sentences and tokens of the parts of a text. Parts lie
// within the text, in order and apart; no sentence crosses from one into
// another. Text that no part covers has no tokens.
func (a *Annotator) Annotate(text string, parts []article.Part) article.Annotation {
	out := article.Annotation{Parts: parts}
	for i, part := range parts {
		a.paragraph(&out, text, i, part)
	}
	return out
}

// paragraph appends the sentences of one part.
func (a *Annotator) paragraph(out *article.Annotation, text string, index int, part article.Part) {
	sentence := article.Sentence{Kind: part.Kind, Part: index, First: len(out.Tokens)}
	a.ids = append(a.ids[:0], wordStart1, wordStart2)
	before, alone := noStop, false // the last stop, and whether its chunk is the sentence's first
	read := 0                      // chunks of the sentence so far
	quoted := false                // a straight double quotation mark is open
	finish := func() {
		if read == 0 {
			return
		}
		sentence.End = len(out.Tokens)
		sentence.Span = article.Span{Start: out.Tokens[sentence.First].Start, End: out.Tokens[sentence.End-1].End}
		a.tagSentence(out.Tokens[sentence.First:])
		out.Sentences = append(out.Sentences, sentence)
		sentence.First = sentence.End
		a.ids = append(a.ids[:0], wordStart1, wordStart2)
		before, read = noStop, 0
		if a.chunks.full() {
			a.chunks.reset()
		}
	}
	for i := part.Start; ; {
		start, stop, newlines := nextChunk(text, i, part.End)
		if start == stop {
			break
		}
		ch := a.chunks.get(text[start:stop])
		closes := ch.edge.stop == closing || ch.edge.stop == quoteMark && quoted
		if newlines > 1 || !closes && breaks(before, ch.edge.start, alone) {
			finish()
		}
		if strings.Count(text[start:stop], `"`)%2 == 1 {
			quoted = !quoted
		}
		if !closes {
			before, alone = ch.edge.stop, read == 0
		}
		read++
		for _, t := range a.chunks.tokens[ch.first : ch.first+ch.n] {
			a.ids = append(a.ids, t.word)
			out.Tokens = append(out.Tokens, article.Token{
				Span: article.Span{Start: start + int(t.start), End: start + int(t.end)},
				Sent: int32(len(out.Sentences)),
			})
		}
		i = stop
	}
	finish()
}

// tagSentence fills in what the tokens of one sentence are.
func (a *Annotator) tagSentence(tokens []article.Token) {
	words := a.chunks.words
	a.ids = append(a.ids, wordEnd1, wordEnd2)
	a.tags = append(a.tags[:0], make([]article.Tag, len(a.ids))...)
	words.tag(a.ids, a.tags)
	for i := range tokens {
		tokens[i].Tag = a.tags[i+2]
		tokens[i].Lemma = words.lemma(a.ids[i+2], a.tags[i+2])
	}
	words.upos(tokens, a.ids)
}
