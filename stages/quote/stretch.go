package quote

import (
	"strings"
	"unicode/utf8"

	"epithet/stages/article"
)

// A stretch is a run of text between quotation marks that lies in no other.
type stretch struct {
	article.Span              // marks included
	inner        article.Span // marks excluded
	family       family
	part         int  // index of its part
	lost         bool // its closing mark is missing; it ends with its sentence
	goesOn       bool // its paragraph ends unclosed, and the next one goes on
	continues    bool // it goes on from the paragraph before
	quote        int  // index of its quote, -1 while it has none
	within       int  // bytes of the content that the report of its quote covers
}

// stretches finds the outermost quotations of the article, in order.
//
// A part is matched by itself, so that a lost mark changes nothing beyond it,
// with one exception: where a part ends inside a quotation and the next one
// opens with a mark of the same family, both are one quotation, as the custom
// of the press has it for paragraphs.
func (f *Finder) stretches(text string, ann *article.Annotation) []stretch {
	p := &f.pair
	p.out = p.out[:0]
	parts := ann.Parts
	if len(parts) == 0 {
		f.one[0] = article.Part{Span: article.Span{Start: 0, End: len(text)}}
		parts = f.one[:]
	}
	open, isOpen, from := mark{}, false, 0 // what the part before left open
	again := false                         // which goes on from the one before that
	for i := range parts {
		if parts[i].Kind == article.Furniture {
			continue
		}
		p.part, p.index = parts[i].Span, i
		p.scan(text)
		first := len(p.out)
		if isOpen {
			goesOn := len(p.marks) > 0 && p.marks[0].family == open.family && p.marks[0].side != closes &&
				onlySpace(text[p.part.Start:p.marks[0].at])
			f.leave(text, ann, open, from, goesOn, again)
			first = len(p.out)
			if !goesOn {
				isOpen = false
			}
		}
		continued := isOpen
		open, isOpen = p.match(text)
		from = i
		kept := p.out[:first]
		for _, s := range p.out[first:] {
			if s.lost {
				s.End = trimEnd(text, s.inner.Start, min(s.End, sentenceEnd(ann, s.inner.Start, s.End)))
				s.inner.End = s.End
			}
			if s.inner.Len() > 0 {
				kept = append(kept, s)
			}
		}
		p.out = kept
		if continued && len(p.out) > first {
			p.out[first].continues = true
		}
		again = continued && len(p.out) == first
	}
	if isOpen {
		f.leave(text, ann, open, from, false, again)
	}
	return p.out
}

// leave ends the quotation that the part of index from left open: with the
// part, where the next goes on, and else with the sentence.
func (f *Finder) leave(text string, ann *article.Annotation, o mark, from int, goesOn, again bool) {
	p := &f.pair
	if o.family == single {
		if !goesOn {
			return // an apostrophe, or a mark whose other is lost
		}
		for n := len(p.out); n > 0 && p.out[n-1].Start >= o.at; n-- {
			p.out = p.out[:n-1] // what was taken to stand by itself
		}
	}
	end := len(text)
	if len(ann.Parts) > 0 {
		end = ann.Parts[from].End
	}
	s := stretch{Span: article.Span{Start: o.at, End: end}, family: o.family, part: from, goesOn: goesOn, continues: again, lost: !goesOn, quote: -1}
	if n := len(p.out); !goesOn &&
		(n == 0 || len(ann.Parts) == 0 || p.out[n-1].part != from || !p.opensSpeech(text, ann, o, from)) {
		s.End = min(end, sentenceEnd(ann, o.at+o.len, end))
	}
	s.End = trimEnd(text, s.Start+o.len, s.End)
	s.inner = article.Span{Start: o.at + o.len, End: s.End}
	if s.inner.Len() > 0 {
		p.out = append(p.out, s)
	}
}

// opensSpeech reports whether the mark o, the last of a part that quotes before, opens
// a sentence: who talks goes on to the end of the paragraph.
func (p *pair) opensSpeech(text string, ann *article.Annotation, o mark, from int) bool {
	if !startsUpper(text[o.at+o.len : min(ann.Parts[from].End, o.at+o.len+8)]) {
		return false
	}
	before := strings.TrimRight(text[ann.Parts[from].Start:o.at], " ")
	return strings.HasSuffix(before, ".")
}

// sentenceEnd is the end of the sentence that holds the byte at, or limit.
func sentenceEnd(ann *article.Annotation, at, limit int) int {
	if i := sentenceAt(ann, at); i < len(ann.Sentences) && ann.Sentences[i].Start <= at && at < ann.Sentences[i].Span.End {
		return ann.Sentences[i].Span.End
	}
	return limit
}

func onlySpace(s string) bool {
	for _, r := range s {
		if classify(r) != blank {
			return false
		}
	}
	return true
}

// trimEnd is the end of text[start:end] without white space.
func trimEnd(text string, start, end int) int {
	for end > start {
		r, n := utf8.DecodeLastRuneInString(text[start:end])
		if classify(r) != blank {
			break
		}
		end -= n
	}
	return end
}
