package report

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// snippet is the part of a sentence about the bytes [start, end) of it, with
// the place of these in UTF-16 units, as JavaScript counts. A sentence of
// maxSnippet bytes or fewer is whole.
func snippet(text string, start, end int) (part string, at, length int) {
	start = min(max(start, 0), len(text))
	end = min(max(end, start), len(text))
	if len(text) <= maxSnippet {
		return text, units(text[:start]), units(text[start:end])
	}
	shown := end
	if end-start > maxSnippet/2 {
		shown = forward(text, start+maxSnippet/2)
	}
	room := (maxSnippet - (shown - start)) / 2
	from, to := min(backward(text, start-room), start), max(forward(text, shown+room), shown)
	before, after := "", ""
	if from > 0 {
		before = "… "
	}
	if to < len(text) {
		after = " …"
	}
	return before + text[from:to] + after, units(before) + units(text[from:start]), units(text[start:shown])
}

// backward is the start of the rune at i or, in the 20 bytes after it, of a word.
func backward(text string, i int) int {
	if i <= 0 {
		return 0
	}
	if blank := strings.IndexByte(text[i:min(i+20, len(text))], ' '); blank >= 0 {
		return i + blank + 1
	}
	for i > 0 && !utf8.RuneStart(text[i]) {
		i--
	}
	return i
}

// forward is the end of the rune at i or, in the 20 bytes before it, of a word.
func forward(text string, i int) int {
	if i >= len(text) {
		return len(text)
	}
	if blank := strings.LastIndexByte(text[max(0, i-20):i], ' '); blank >= 0 {
		return max(0, i-20) + blank
	}
	for i < len(text) && !utf8.RuneStart(text[i]) {
		i++
	}
	return i
}

func units(text string) int {
	n := 0
	for _, r := range text {
		n += max(1, utf16.RuneLen(r))
	}
	return n
}

// short is a name of at most maxName runes.
func short(name string) string {
	n := 0
	for i := range name {
		if n == maxName {
			return name[:i] + "…"
		}
		n++
	}
	return name
}
