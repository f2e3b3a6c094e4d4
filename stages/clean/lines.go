package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is a line that is not blank, trimmed of white space.
type line struct {
	start, end int
	indent     int  // bytes of white space before it
	gap        bool // a blank line, or nothing, precedes it
}

func isSpace(r rune) bool {
	switch r {
	case '\u200b', '\u2060', '\ufeff':
		return true
	}
	return unicode.IsSpace(r)
}

// trim narrows [start, end) to what is not white space at its ends.
func trim(text string, start, end int) (int, int) {
	for start < end {
		c := text[start]
		if c < utf8.RuneSelf {
			if c != ' ' && (c < '\t' || c > '\r') {
				break
			}
			start++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[start:end])
		if !isSpace(r) {
			break
		}
		start += n
	}
	for start < end {
		c := text[end-1]
		if c < utf8.RuneSelf {
			if c != ' ' && (c < '\t' || c > '\r') {
				break
			}
			end--
			continue
		}
		r, n := utf8.DecodeLastRuneInString(text[start:end])
		if !isSpace(r) {
			break
		}
		end -= n
	}
	return start, end
}

// split cuts text into its lines. A line ends at LF, CR, CR LF, NEL, or the
// Unicode line and paragraph separators.
func split(text string) []line {
	lines := make([]line, 0, 8+len(text)/160)
	rare := strings.IndexByte(text, '\r') >= 0 || holdsAny(text, 0xE2, "\u2028", "\u2029") || holdsAny(text, 0xC2, "\u0085")
	gap := true
	for pos := 0; pos < len(text); {
		end, next := lineEnd(text, pos, rare)
		start, stop := trim(text, pos, end)
		if start == stop {
			gap = true
		} else {
			lines = append(lines, line{start: start, end: stop, indent: start - pos, gap: gap})
			gap = false
		}
		pos = next
	}
	return lines
}

// holdsAny reports whether text holds one of some characters, all of which begin
// with a byte.
func holdsAny(text string, first byte, characters ...string) bool {
	for {
		i := strings.IndexByte(text, first)
		if i < 0 {
			return false
		}
		text = text[i:]
		for _, c := range characters {
			if strings.HasPrefix(text, c) {
				return true
			}
		}
		text = text[1:]
	}
}

// lineEnd finds the break that ends the line at pos and where the next line
// begins; rare says that other breaks than LF occur.
func lineEnd(text string, pos int, rare bool) (end, next int) {
	if !rare {
		if i := strings.IndexByte(text[pos:], '\n'); i >= 0 {
			return pos + i, pos + i + 1
		}
		return len(text), len(text)
	}
	for i := pos; i < len(text); i++ {
		switch text[i] {
		case '\n':
			return i, i + 1
		case '\r':
			if i+1 < len(text) && text[i+1] == '\n' {
				return i, i + 2
			}
			return i, i + 1
		case 0xC2:
			if strings.HasPrefix(text[i:], "\u0085") {
				return i, i + 2
			}
		case 0xE2:
			if strings.HasPrefix(text[i:], "\u2028") || strings.HasPrefix(text[i:], "\u2029") {
				return i, i + 3
			}
		}
	}
	return len(text), len(text)
}
