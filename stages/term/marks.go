package term

import (
	"sort"
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// region is what stands between two quotation marks.
type region = article.Span

// regions are those of one part, a list for double marks, one for single
// marks and one for guillemets. The regions of a list are in order and apart,
// so that terms, which come in order too, pass over every list once.
type regions struct {
	lists [3][]region
	at    [3]int // the first region of each list that does not end before the last term asked for
}

const (
	quotation = iota // double marks
	inner            // single marks
	guillemets
)

// few is how many words beside the term a pair of marks may hold and still
// count as the term's own.
const few = 2

// around says how the regions enclose the term.
func (r *regions) around(words []word, s article.Span) article.Marks {
	marks := article.Unmarked
	for k, list := range r.lists {
		for r.at[k] < len(list) && list[r.at[k]].End <= s.Start {
			r.at[k]++
		}
		if r.at[k] == len(list) || !list[r.at[k]].Contains(s) {
			continue
		}
		if others(words, list[r.at[k]], s) <= few {
			return article.Own
		}
		marks = article.Inside
	}
	return marks
}

// others counts the words of the region outside the term, up to one more than
// a few.
func others(words []word, r, s article.Span) int {
	lo, hi := 0, len(words)
	for lo < hi {
		if mid := (lo + hi) / 2; words[mid].Start < r.Start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	n := 0
	for ; lo < len(words) && words[lo].End <= r.End && n <= few; lo++ {
		if !s.Contains(words[lo].Span) && words[lo].join != apostrophe {
			n++
		}
	}
	return n
}

// A mark is a quotation mark's part in a pair.
type mark uint8

const (
	noMark mark = iota
	opens
	closes
	either // a straight mark whose neighbours do not tell
)

// read pairs the quotation marks of the part.
func (r *regions) read(text string, ann *article.Annotation, part int) {
	for k := range r.lists {
		r.lists[k], r.at[k] = r.lists[k][:0], 0
	}
	span := ann.Parts[part].Span
	double, single, angle := -1, -1, -1 // where each kind of quotation began
	low := false                        // it began with „
	closed := span.Start                // end of the last double quotation
	for i := span.Start; i < span.End; {
		c, size := utf8.DecodeRuneInString(text[i:span.End])
		at := i
		i += size
		switch c {
		case '"', '“', '”', '„', '‟':
			m := doubleMark(text, span, at, i, c, double >= 0, low)
			if m == either {
				m = opens
				if double >= 0 {
					m = closes
				}
			}
			switch {
			case m == opens:
				if double >= 0 {
					r.add(quotation, double, min(at, sentenceAt(ann, double, span).End))
				}
				double, low = i, c == '„'
			case m == closes && double >= 0:
				r.add(quotation, double, at)
				double, closed = -1, i
			case m == closes:
				r.add(quotation, max(closed, sentenceAt(ann, at-1, span).Start), at)
				closed = i
			}
		case '\'', '‘', '’', '‚', '‛':
			switch singleMark(text, span, at, i, c) {
			case opens:
				single = i
			case closes:
				if single >= 0 {
					r.add(inner, single, at)
				}
				single = -1
			}
		case '«', '»', '‹', '›':
			if angle >= 0 {
				r.add(guillemets, angle, at)
				angle = -1
			} else {
				angle = i
			}
		}
	}
	if double >= 0 {
		end := sentenceAt(ann, double, span).End
		if resumes(text, ann, part) {
			end = span.End
		}
		r.add(quotation, double, end)
	}
	if angle >= 0 {
		r.add(guillemets, angle, sentenceAt(ann, angle, span).End)
	}
}

func (r *regions) add(list, start, end int) {
	if start < end {
		r.lists[list] = append(r.lists[list], region{Start: start, End: end})
	}
}

// doubleMark tells what the double mark r at text[at:after] does.
func doubleMark(text string, span article.Span, at, after int, r rune, open, low bool) mark {
	switch r {
	case '„', '‟':
		return opens
	case '“':
		if open && low {
			return closes
		}
		return opens
	}
	before, behind := neighbours(text, span, at, after)
	start := isEdge(before) || isOpening(before)
	stop := isEdge(behind) || unicode.IsPunct(behind) && !isOpening(behind)
	switch {
	case r == '”' && (open || !start || stop):
		return closes
	case r == '”':
		return opens
	case start && !stop:
		return opens
	case stop && !start:
		if !open && unicode.IsDigit(before) {
			return noMark // inches
		}
		return closes
	}
	return either
}

// singleMark is the like of a single mark, which is mostly an apostrophe.
func singleMark(text string, span article.Span, at, after int, r rune) mark {
	before, behind := neighbours(text, span, at, after)
	start := isEdge(before) || isOpening(before) || before == '"' || before == '“'
	word := unicode.IsLetter(behind) || unicode.IsDigit(behind)
	switch {
	case r == '‚':
		return noMark // a comma's twin: too rare as a mark
	case r == '‘':
		if unicode.IsLetter(before) && word {
			return noMark
		}
		return opens
	case start && unicode.IsLetter(behind) && r != '’':
		return opens
	case !start && !word:
		return closes
	}
	return noMark
}

// neighbours are the runes about text[at:after], 0 at the edges of the span.
func neighbours(text string, span article.Span, at, after int) (before, behind rune) {
	if at > span.Start {
		before, _ = utf8.DecodeLastRuneInString(text[span.Start:at])
	}
	if after < span.End {
		behind, _ = utf8.DecodeRuneInString(text[after:span.End])
	}
	return before, behind
}

func isEdge(r rune) bool { return r == 0 || unicode.IsSpace(r) }

func isOpening(r rune) bool {
	switch r {
	case '(', '[', '{', '–', '—', '-', '/', '‘', '“', '«', '\'':
		return true
	}
	return false
}

// sentenceAt is the sentence that holds the byte, cut to the part.
func sentenceAt(ann *article.Annotation, at int, part article.Span) article.Span {
	i := sort.Search(len(ann.Sentences), func(i int) bool { return ann.Sentences[i].Span.End > at })
	if i == len(ann.Sentences) {
		return article.Span{Start: max(at, part.Start), End: part.End}
	}
	s := ann.Sentences[i].Span
	return article.Span{Start: max(s.Start, part.Start), End: min(s.End, part.End)}
}

// resumes reports whether the next part of text begins with an opening mark,
// as a quotation of several paragraphs does; a few captions may
// stand between.
func resumes(text string, ann *article.Annotation, part int) bool {
	for _, p := range ann.Parts[part+1 : min(len(ann.Parts), part+1+8)] {
		if p.Kind == article.Furniture || p.Kind == article.Caption {
			continue
		}
		r, _ := utf8.DecodeRuneInString(text[p.Start:p.End])
		return r == '"' || r == '“' || r == '„'
	}
	return false
}
