package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"epithet/stages/article"
)

// block is a paragraph on its way to becoming a part.
type block struct {
	article.Span
	gap    bool // a blank line, or nothing, precedes it
	fixed  bool // furniture wherever it stands
	label  bool // a heading that runs into the next block
	credit bool // a photo credit
	sold   bool // the caption that a credit was cut off
	state  state
	weight int // evidence for furniture, negative for running text
	facts
}

// wrapped reports whether the text is broken at a column: no line is longer
// than a terminal's, and at least a third of the lines that another follows
// directly break in mid-sentence.
func wrapped(text string, lines []line) bool {
	pairs, mid := 0, 0
	for i := 0; i+1 < len(lines); i++ {
		a, b := lines[i], lines[i+1]
		if a.end-a.start > 140 {
			return false
		}
		if b.gap || a.end-a.start < 40 {
			continue
		}
		pairs++
		if !stops(text[a.start:a.end]) && lowerStart(text[b.start:b.end]) {
			mid++
		}
	}
	return mid >= 3 && mid*3 >= pairs
}

// join gathers lines into blocks.
func join(text string, lines []line) []block {
	blocks := make([]block, 0, len(lines))
	wrap := wrapped(text, lines)
	width := 0
	seen := false // running text has gone before
	for i, l := range lines {
		if wrap && (l.gap || i == 0) {
			width = 0
			for j := i; j < len(lines) && (j == i || !lines[j].gap); j++ {
				width = max(width, lines[j].end-lines[j].start)
			}
		}
		if i > 0 {
			a := lines[i-1]
			open := &blocks[len(blocks)-1]
			s, t := text[a.start:a.end], text[l.start:l.end]
			if continues(s, t, l.gap, seen || open.Start < a.start) || wrap && !l.gap && flows(s, t, l.indent-a.indent, width) {
				open.End = l.end
				continue
			}
			seen = seen || len(s) >= 80 && stops(s)
		}
		blocks = append(blocks, block{Span: article.Span{Start: l.start, End: l.end}, gap: l.gap})
	}
	return blocks
}

// flows decides for text wrapped at a column of the given width whether line t
// goes on with the paragraph of line s.
func flows(s, t string, indent, width int) bool {
	if indent >= 2 && stops(s) || bulleted(t) {
		return false
	}
	word := strings.IndexByte(t, ' ')
	if word < 0 {
		word = len(t)
	}
	if len(s)+1+word > width-2 {
		return true
	}
	return !stops(s) && len(s) >= width/2 && !endsWith(s, ':')
}

// continues decides whether line t goes on with the sentence of line s. gap
// says that a blank line lies between them, running that running text precedes.
func continues(s, t string, gap, running bool) bool {
	if stops(s) || bulleted(t) {
		return false
	}
	low := lowerStart(t)
	if gap {
		return low && len(s) >= 40 && len(t) >= 20 && !bulleted(s) && !hasCredit(t) && openEnd(s)
	}
	switch last := s[len(s)-1]; {
	case last == '(' || last == '[' || strings.HasSuffix(s, "“"):
		return true
	case low:
		return len(s) >= 25 || last == ',' || openWord(s)
	case last == ':' || hasCredit(t) || hasCredit(s):
		return false
	case last == ',' || last == '-' || openWord(s):
		return len(s) >= 30 && len(t) >= 30
	}
	// A sentence broken within a name or before a quotation.
	if !running || len(s) < 70 || len(t) < 40 && !stops(t) {
		return false
	}
	return (strings.Contains(s, ", ") || strings.Contains(s, ". ")) && !titled(s) && !sentenceOpener(t)
}

// openEnd reports whether s ends in a letter, a digit or a comma.
func openEnd(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r == ',' || unicode.IsLetter(r) || unicode.IsDigit(r)
}

func endsWith(s string, c byte) bool { return s != "" && s[len(s)-1] == c }

// stops reports whether s ends like a sentence: a final stop, question or
// exclamation mark or an ellipsis, and closing marks after it.
func stops(s string) bool { return finalMark(s) != 0 }

// finalMark is the mark that ends s as a sentence, or 0.
func finalMark(s string) rune {
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '"', '\'', '”', '’', '»', ')', ']', ' ', '\u00a0', '*', '“':
			s = s[:len(s)-n]
			continue
		case '.', '!', '?', '…', '。', '؟', '！', '？', '।':
			return r
		}
		return 0
	}
	return 0
}

func lowerStart(s string) bool {
	c := s[0]
	if c < utf8.RuneSelf {
		return 'a' <= c && c <= 'z'
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// bulleted reports whether s begins like an item of a list.
func bulleted(s string) bool { return len(s) > 0 && bullet(s) > 0 }

// bullet is the length of the bullet or number that s begins with, or 0.
func bullet(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case r >= 0x80 && strings.ContainsRune("•·●▪◦‣■□►▶➤✓✔", r):
		return n
	case (r == '-' || r == '*' || r == '–' || r == '—') && n < len(s) && s[n] == ' ':
		return n
	case '0' <= r && r <= '9':
		for n < len(s) && n < 3 && '0' <= s[n] && s[n] <= '9' {
			n++
		}
		if n+1 < len(s) && (s[n] == '.' || s[n] == ')') && s[n+1] == ' ' {
			return n + 1
		}
	}
	return 0
}

// openWord reports whether the last word of s cannot end a sentence.
func openWord(s string) bool {
	switch s[strings.LastIndexByte(s, ' ')+1:] {
	case "the", "a", "an", "of", "and", "or", "but", "to", "for", "with", "by", "at", "from", "that", "which", "who",
		"is", "was", "are", "were", "in", "on", "as", "its", "their", "his", "her", "than", "into", "between", "through",
		"said", "says", "Mr.", "Mrs.", "Ms.", "Dr.", "Gen.", "Sen.", "Rep.", "St.":
		return true
	}
	return false
}

// sentenceOpener reports whether s begins with a word that often begins a
// sentence, or with a mark that may.
func sentenceOpener(s string) bool {
	if c := s[0]; c == '"' || c == '\'' || c == '(' || c == '[' || c >= 0x80 && strings.HasPrefix(s, "\xe2\x80") {
		return true
	}
	end := strings.IndexAny(s, " ,’'")
	if end < 0 {
		return true
	}
	switch s[:end] {
	case "The", "A", "An", "In", "On", "At", "By", "For", "But", "And", "Or", "So", "Yet", "It", "He", "She", "They",
		"We", "I", "You", "This", "That", "These", "Those", "There", "If", "When", "While", "As", "After", "Before",
		"Since", "Although", "Though", "However", "Meanwhile", "According", "His", "Her", "Their", "Its", "Our", "My",
		"What", "Who", "Why", "How", "Where", "Which", "With", "From", "To", "No", "Not", "Some", "Many", "Most",
		"Both", "All", "Once", "Now", "Then", "Until", "Also", "One", "Two", "Three", "Despite", "During", "Asked":
		return true
	}
	return false
}

// titled reports whether most words of s begin with a capital.
func titled(s string) bool {
	words, caps := 0, 0
	for i := 0; i < len(s); {
		n := strings.IndexByte(s[i:], ' ')
		if n < 0 {
			n = len(s) - i
		}
		if n > 3 {
			words++
			if c := s[i]; 'A' <= c && c <= 'Z' {
				caps++
			}
		}
		i += n + 1
	}
	return caps*4 > words*3
}
