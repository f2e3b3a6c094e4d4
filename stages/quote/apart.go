package quote

import (
	"slices"
	"strings"
	"unicode/utf8"

	"epithet/stages/article"
)

// An Annotator reads the parts of a text, as annotate.Annotator does.
type Annotator interface {
	AnnotateInto(out *article.Annotation, text string, parts []article.Part)
}

// Apart is the annotation as it is to be read for what is said: with the marks
// apart from the words that the tokeniser leaves them with. That are the opening
// mark of ‘so’, both of «so», the low one of „so“, the dash of "here—or there", and the signs of "**so**".
// Sentences that hold such are annotated again with a mark in its place that the
// tokeniser cuts off, and where a plural that begins a quotation is taken for a name
// from there on as a sentence; all sentences stay what they are. The result is made in
// dst, or is ann itself where there is nothing to part.
func (f *Finder) Apart(dst, ann *article.Annotation, text string, by Annotator) *article.Annotation {
	a := &f.apart
	a.plain, a.sents, a.cuts = a.plain[:0], a.sents[:0], a.cuts[:0]
	if glues(text) {
		for i := range ann.Parts {
			if ann.Parts[i].Kind == article.Furniture {
				continue
			}
			f.partMarks(text, ann, i)
		}
		a.dashes(text, ann)
	}
	a.emphasised(text, ann)
	a.capitals(text, ann)
	if !slices.Contains(a.sents, true) {
		return ann
	}
	return a.again(dst, ann, text, by)
}

// apart is what Apart works with.
type apart struct {
	plain []byte // the text with other marks in the place of some
	sents []bool // of the sentences: whether it has such a mark; empty where none has
	cuts  []int  // where words begin that are to be read as the first of a sentence
	parts []article.Part
	taken []byte // the pieces of it that are annotated again
	which []int  // of the parts: the sentence
	shift []int  // of the parts: how far behind the piece it stands in the text
	found article.Annotation
}

// glues reports whether the text may hold marks that stay with their words.
func glues(text string) bool {
	for _, first := range [...]byte{0xE2, 0xC2, '\''} {
		for at := 0; ; {
			k := strings.IndexByte(text[at:], first)
			if k < 0 {
				break
			}
			at += k
			switch first {
			case 0xE2:
				if at+3 <= len(text) && text[at+1] == 0x80 {
					switch text[at+2] {
					case 0x98, 0x9A, 0x9E, 0xB9, 0xBA:
						return true // ‘ ‚ „ ‹ ›
					case 0x94: // —
						if at > 0 && text[at-1] > ' ' && at+3 < len(text) && text[at+3] > ' ' {
							return true
						}
					}
				}
			case 0xC2:
				if at+2 <= len(text) && (text[at+1] == 0xAB || text[at+1] == 0xBB) {
					return true
				}
			case '\'':
				if (at == 0 || !isWordByte(text[at-1])) && at+1 < len(text) && text[at+1] > ' ' {
					return true
				}
			}
			at++
		}
	}
	return false
}

// partMarks writes the marks of a part that stay with their words as double ones.
func (f *Finder) partMarks(text string, ann *article.Annotation, part int) {
	p := &f.pair
	p.part, p.index = ann.Parts[part].Span, part
	if !glues(text[p.part.Start:p.part.End]) {
		return
	}
	p.scan(text)
	for k := range p.marks {
		if m := &p.marks[k]; m.family == single && m.side == opens &&
			startsUpper(text[m.at+m.len:min(p.part.End, m.at+m.len+8)]) {
			f.apart.mark(text, ann, m) // also where its other is lost
		}
	}
	p.pairSingles(text)
	for k := range p.marks {
		if m := &p.marks[k]; m.side != noSide && (m.family != double || m.low) {
			f.apart.mark(text, ann, m)
		}
	}
}

// mark puts a double mark in the place of m.
func (a *apart) mark(text string, ann *article.Annotation, m *mark) {
	a.in(text, ann, m.at)
	closing := m.side == closes
	switch s := a.plain[m.at : m.at+m.len]; {
	case len(s) == 1:
		s[0] = '"'
	case len(s) == 2 && closing:
		copy(s, "\" ")
	case len(s) == 2:
		copy(s, " \"")
	case len(s) == 3 && closing:
		copy(s, "”")
	case len(s) == 3:
		copy(s, "“")
	}
}

// in notes that the sentence of the byte is to be annotated again.
func (a *apart) in(text string, ann *article.Annotation, at int) {
	if len(a.sents) == 0 {
		a.plain = append(a.plain, text...)
		a.sents = append(a.sents, make([]bool, len(ann.Sentences))...)
	}
	if i := sentenceAt(ann, at); i < len(a.sents) && ann.Sentences[i].Contains(article.Span{Start: at, End: at + 1}) {
		a.sents[i] = true
	}
}

// dashes puts signs apart in the place of the long dashes between words.
func (a *apart) dashes(text string, ann *article.Annotation) {
	for at := 0; ; {
		k := strings.Index(text[at:], "—")
		if k < 0 {
			break
		}
		at += k + len("—")
		if before := at - len("—"); before > 0 && at < len(text) && text[before-1] > ' ' && text[at] > ' ' {
			a.in(text, ann, before)
			copy(a.plain[before:at], " - ")
		}
	}
}

// emphasised puts blanks in the place of the signs of emphasis, two of which enclose some words
// of a part: "**so it is**", "_so_".
func (a *apart) emphasised(text string, ann *article.Annotation) {
	if strings.IndexByte(text, '*') < 0 && strings.IndexByte(text, '_') < 0 {
		return
	}
	for i := range ann.Parts {
		p := &ann.Parts[i]
		if p.Kind == article.Furniture {
			continue
		}
		for at := p.Start; at < p.End; {
			from, to := signs(text, at, p.End)
			if from < 0 {
				break
			}
			at = to
			if from > p.Start && isWordByte(text[from-1]) || to >= p.End || text[to] <= ' ' {
				continue
			}
			for next := to; ; {
				open, end := signs(text, next, p.End)
				if open < 0 ||
					end-open == to-from && text[open] == text[from] &&
						(open == to || text[open-1] <= ' ' || end < p.End && isWordByte(text[end])) {
					break
				}
				if next = end; end-open == to-from && text[open] == text[from] {
					for _, run := range [...][2]int{{from, to}, {open, end}} {
						a.in(text, ann, run[0])
						for k := run[0]; k < run[1]; k++ {
							a.plain[k] = ' '
						}
					}
					at = end
					break
				}
			}
		}
	}
}

// signs is the next run of one sign of emphasis in the text between two bytes; -1 for none.
func signs(text string, from, to int) (int, int) {
	k := strings.IndexAny(text[from:to], "*_")
	if k < 0 {
		return -1, -1
	}
	from += k
	end := from + 1
	for end < to && text[end] == text[from] {
		end++
	}
	return from, end
}

// capitals notes the plurals behind an opening mark that the tagger takes for names,
// as it does where they begin no sentence: “Critics say”.
func (a *apart) capitals(text string, ann *article.Annotation) {
	for k := 1; k < len(ann.Tokens); k++ {
		t, m := &ann.Tokens[k], &ann.Tokens[k-1]
		if !t.Tag.IsName() || m.End != t.Start || m.Len() > 3 || t.Len() < 5 || text[t.End-1] != 's' ||
			k+1 < len(ann.Tokens) && ann.Tokens[k+1].Tag == article.NNP {
			continue
		}
		switch m.Of(text) {
		case "\"", "“":
			a.in(text, ann, t.Start)
			a.cuts = append(a.cuts, t.Start)
		}
	}
}

// take notes a piece of the plain text, of a sentence, to be annotated.
func (a *apart) take(s article.Span, kind article.Kind, sent int) {
	at := len(a.taken)
	a.taken = append(append(a.taken, a.plain[s.Start:s.End]...), '\n')
	a.parts = append(a.parts, article.Part{Span: article.Span{Start: at, End: at + s.Len()}, Kind: kind})
	a.shift = append(a.shift[:len(a.which)], s.Start-at)
	a.which = append(a.which, sent)
}

// again annotates the sentences that are noted once more.
func (a *apart) again(dst, ann *article.Annotation, text string, by Annotator) *article.Annotation {
	a.parts, a.which, a.taken = a.parts[:0], a.which[:0], a.taken[:0]
	cuts := a.cuts
	for i, noted := range a.sents {
		if s := &ann.Sentences[i]; noted {
			part := s.Span
			for ; len(cuts) > 0 && cuts[0] < s.Span.End; cuts = cuts[1:] {
				if cuts[0] <= part.Start {
					continue
				}
				part.End = cuts[0]
				a.take(part, s.Kind, i)
				part.Start, part.End = cuts[0], s.Span.End
			}
			a.take(part, s.Kind, i)
		}
	}
	by.AnnotateInto(&a.found, string(a.taken), a.parts)
	dst.Parts = ann.Parts
	dst.Sentences = append(dst.Sentences[:0], ann.Sentences...)
	dst.Tokens = slices.Grow(dst.Tokens[:0], len(ann.Tokens)+len(a.found.Tokens))
	from, next := 0, 0 // the tokens of ann from which none is taken yet, and of a.found
	for k, i := range a.which {
		s := &ann.Sentences[i]
		if from <= s.First {
			dst.Tokens = append(dst.Tokens, ann.Tokens[from:s.First]...)
			from = s.End
		}
		for ; next < len(a.found.Tokens) && a.found.Sentences[a.found.Tokens[next].Sent].Part == k; next++ {
			t := a.found.Tokens[next]
			t.Sent = int32(i)
			t.Start += a.shift[k]
			t.End += a.shift[k]
			for n := 0; n < 2 && t.Start > s.Start && !utf8.RuneStart(text[t.Start]); n++ {
				t.Start--
			}
			for n := 0; n < 2 && t.End < s.Span.End && !utf8.RuneStart(text[t.End]); n++ {
				t.End++
			}
			dst.Tokens = append(dst.Tokens, t)
		}
		dst.Sentences[i].End = len(dst.Tokens)
	}
	dst.Tokens = append(dst.Tokens, ann.Tokens[from:]...)
	more := 0 // tokens than ann has so far
	for i := a.which[0]; i < len(dst.Sentences); i++ {
		s := &dst.Sentences[i]
		s.First += more
		if a.sents[i] {
			more = s.End - ann.Sentences[i].End
		} else {
			s.End += more
		}
	}
	return dst
}
