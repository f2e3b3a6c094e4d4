package annotate

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// edge is how a chunk can end a sentence and how it can begin one, in one byte:
// its stop in the low bits, its start, and whether it has an odd number of
// straight double quotation marks, as written.
type edge uint8

func (e edge) stop() stop   { return stop(e & 15) }
func (e edge) start() start { return start(e >> 4 & 7) }
func (e edge) odd() bool    { return e>>7 != 0 }

// stop says what full stop, if any, ends a chunk, closing marks set aside.
type stop uint8

const (
	noStop     stop = iota
	hardStop        // ! ?
	quotedStop      // ! ? within closing marks
	plainStop       // a full stop behind an ordinary word
	ellipsis        // three full stops, or the sign
	title           // Mr. Gen. St.: a name follows
	numbered        // No. Fig. pp.: a number follows
	initial         // J.
	acronym         // U.S. and abbreviations that may end a sentence
	listMark        // 1. a. at the start of a sentence
	closing         // only closing marks: the stop before it counts
	quoteMark       // a straight double quotation mark alone: closing if one is open
)

// start says with what a chunk starts, opening marks set aside.
type start uint8

const (
	otherStart start = iota
	markStart        // a mark that belongs to what stands before: , ; ...
	lowerStart
	upperStart
	opener // a capitalised word that opens sentences but stands in no name: The, He, But
	digitStart
)

const closers = `"')]}»`
const openers = `"'([{«`

// readEdge reads a chunk; s is the same with its curly marks straight.
func readEdge(written, s string) edge {
	return edge(readStop(s)) | edge(readStart(s))<<4 | edge(strings.Count(written, `"`)%2)<<7
}

func readStart(s string) start {
	if strings.IndexByte(",;:.!?%…"[:7], s[0]) >= 0 && !isDigit(s[len(s)-1]) {
		return markStart
	}
	if isLower(s[0]) {
		return lowerStart
	}
	trimmed := s
	if !isUpper(s[0]) {
		trimmed = strings.TrimLeft(s, openers+"-–—*•…")
	}
	r, _ := utf8.DecodeRuneInString(trimmed)
	switch {
	case trimmed == "":
		return otherStart
	case unicode.IsUpper(r) || unicode.IsTitle(r):
		word := trimmed[:leading(trimmed, isLetterByte)]
		if openerWords[word] {
			return opener
		}
		return upperStart
	case unicode.IsLower(r):
		return lowerStart
	case unicode.IsDigit(r) || r == '$' || r == '£' || r == '€':
		return digitStart
	}
	return otherStart
}

func readStop(s string) stop {
	if last := s[len(s)-1]; isLower(last) || isUpper(last) || last == ',' {
		return noStop
	}
	if s == `"` {
		return quoteMark
	}
	body := strings.TrimRight(s, closers)
	if body == "" || isNote(s) {
		return closing
	}
	body = trimNote(body)
	switch last := body[len(body)-1]; {
	case last == '!' || last == '?':
		if len(body) < len(s) {
			return quotedStop
		}
		return hardStop
	case strings.HasSuffix(body, "…") || strings.HasSuffix(body, "..") || s == ".":
		return ellipsis // a lone full stop is part of a spaced one
	case last != '.':
		return noStop
	}
	word := strings.TrimLeft(body[:len(body)-1], openers+"-–—*•")
	if i := strings.LastIndexAny(word, "-–—/("); i >= 0 && i+1 < len(word) {
		_, size := utf8.DecodeRuneInString(word[i:])
		word = word[i+size:]
	}
	kind := plainStop
	if len(body) == len(s) || !strings.Contains(s[len(body):], `"`) {
		kind = abbreviation(word, body)
	}
	if kind == plainStop && len(body) < len(s) {
		return quotedStop
	}
	return kind
}

// isNote reports whether s is a reference such as [12].
func isNote(s string) bool {
	n := len(s)
	return n > 2 && s[0] == '[' && s[n-1] == ']' && leading(s[1:], isDigit) == n-2
}

// trimNote cuts a reference behind a full stop: "said.[1]" is "said.".
func trimNote(s string) string {
	if s[len(s)-1] != ']' && !isDigit(s[len(s)-1]) {
		return s
	}
	t := strings.TrimRight(s, "[]0123456789")
	if len(t) > 1 && t[len(t)-1] == '.' && strings.Contains(s[len(t):], "[") {
		return t
	}
	return s
}

// abbreviation classifies a word before a full stop.
func abbreviation(word, body string) stop {
	switch {
	case word == "":
		return plainStop
	case leading(word, isDigit) == len(word) && len(word) <= 2 && len(body) == len(word)+1:
		return listMark
	case len(word) == 1 && isUpper(word[0]):
		return initial
	case len(word) == 1 && isLower(word[0]):
		return listMark
	case strings.IndexByte(word, '.') >= 0 && countInitials(word+".")*2 == len(word)+1:
		return acronym
	}
	if kind, ok := abbreviations[strings.ToLower(word)]; ok {
		return kind
	}
	return plainStop
}

func isLetterByte(c byte) bool { return isLower(c) || isUpper(c) || c >= utf8.RuneSelf || c == '\'' }

// breaks reports whether a sentence ends between two chunks of one paragraph;
// first says that the chunk before is the first of its sentence.
func breaks(before stop, after start, first bool) bool {
	switch before {
	case hardStop, plainStop:
		return after != markStart
	case quotedStop, ellipsis:
		return after != lowerStart && after != markStart
	case listMark:
		return !first && after != lowerStart && after != digitStart && after != markStart
	case initial:
		return after == opener
	case acronym:
		return after == opener
	}
	return false
}
