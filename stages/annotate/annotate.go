package annotate

import (
	"slices"

	"epithet/stages/article"
)

// Annotator reads articles. It remembers words between calls, within bounds,
// which speeds it up and shows in no result. One goroutine at a time may use it.
type Annotator struct {
	chunks   *chunks
	sentence sentence // at hand
	places   [128]place
}

// New is an annotator with nothing remembered. Annotators share the model.
func New() *Annotator {
	return &Annotator{chunks: newChunks(newVocabulary(sharedModel())), sentence: newSentence()}
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
	read   int  // chunks of the sentence so far
	before stop // the last stop in it
	alone  bool // whether that stop's chunk is the sentence's first
	quoted bool // a straight double quotation mark is open
}

// paragraph appends the sentences of one part.
func (a *Annotator) paragraph(out *article.Annotation, text string, index int, part article.Part) {
	p := paragraph{out: out, part: index, kind: part.Kind}
	for i := part.Start; i < part.End; {
		var n int
		n, i = a.chunks.places(text, i, part.End, a.places[:])
		a.chunks.read(text, a.places[:n])
		for k := range a.places[:n] {
			if forgot := a.chunk(&p, &a.places[k]); forgot {
				a.chunks.read(text, a.places[k:n])
			}
			a.append(&p, &a.places[k])
		}
	}
	a.finish(&p)
}

// chunk ends the sentence if a new one starts with the chunk. It reports
// whether all chunks have been forgotten.
func (a *Annotator) chunk(p *paragraph, at *place) (forgot bool) {
	stop := at.edge.stop()
	closes := stop == closing || stop == quoteMark && p.quoted
	if at.newlines > 1 || p.before != noStop && !closes && breaks(p.before, at.edge.start(), p.alone) || p.read == maxSentence {
		forgot = a.finish(p)
	}
	if at.edge.odd() {
		p.quoted = !p.quoted
	}
	if !closes {
		p.before, p.alone = stop, p.read == 0
	}
	p.read++
	return forgot
}

// append adds the tokens of a chunk to the sentence.
func (a *Annotator) append(p *paragraph, at *place) {
	s, words := &a.sentence, a.chunks.words.words
	s.reserve(int(at.n))
	switch {
	case at.n == 1:
		s.append(at.first, at.tag, at.start, at.stop)
	case at.cut != 0:
		cut := at.start + int(at.cut)
		s.append(at.first, at.tag, at.start, cut)
		s.append(at.second, words[at.second].tag, cut, at.stop)
	default:
		for _, t := range a.chunks.tokens[at.first : at.first+at.n] {
			s.append(t.word, words[t.word].tag, at.start+int(t.start), at.start+int(t.end))
		}
	}
}

// finish ends the sentence, if it has tokens. It reports whether all chunks
// have been forgotten.
func (a *Annotator) finish(p *paragraph) (forgot bool) {
	s, words := &a.sentence, a.chunks.words
	if s.n == 0 {
		return false
	}
	first, end := len(p.out.Tokens), len(p.out.Tokens)+s.n
	p.out.Tokens = slices.Grow(p.out.Tokens, s.n)[:end]
	tokens := p.out.Tokens[first:]
	s.end()
	words.tag(s)
	words.describe(tokens, s, int32(len(p.out.Sentences)))
	p.out.Sentences = append(p.out.Sentences, article.Sentence{
		Span: article.Span{Start: tokens[0].Start, End: tokens[len(tokens)-1].End},
		Kind: p.kind, Part: p.part, First: first, End: end,
	})
	p.read, p.before = 0, noStop
	s.n = 0
	if !a.chunks.full() {
		return false
	}
	a.chunks.reset()
	return true
}

// sentence is a sentence while it is read and tagged.
type sentence struct {
	n     int            // its tokens
	ids   []int32        // their words, behind two markers and before two
	tags  []uint8        // their tags, or NoTag, behind two contexts for the start
	spans []article.Span // their places in the text
}

func newSentence() sentence {
	s := sentence{}
	s.reserve(250)
	s.ids[0], s.ids[1] = wordStart1, wordStart2
	s.tags[0], s.tags[1] = uint8(start2), uint8(start1)
	return s
}

// reserve makes room for n more tokens.
func (s *sentence) reserve(n int) {
	if s.n+n <= len(s.spans) {
		return
	}
	size := 2 * (s.n + n)
	s.ids = append(make([]int32, 0, size+4), s.ids...)[:size+4]
	s.tags = append(make([]uint8, 0, size+2), s.tags...)[:size+2]
	s.spans = append(make([]article.Span, 0, size), s.spans...)[:size]
}

// append adds a token for which there is room.
func (s *sentence) append(id int32, tag article.Tag, start, end int) {
	s.ids[s.n+2] = id
	s.tags[s.n+2] = uint8(tag)
	s.spans[s.n] = article.Span{Start: start, End: end}
	s.n++
}

// end sets the markers behind the last token.
func (s *sentence) end() { s.ids[s.n+2], s.ids[s.n+3] = wordEnd1, wordEnd2 }
