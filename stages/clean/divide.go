package clean

import (
	"strings"

	"epithet/stages/article"
)

// maxCaption is the greatest length of a caption in bytes.
const maxCaption = 700

// divide cuts credits and run-in labels off their blocks and reads the facts
// of every block.
func divide(text string, blocks []block) []block {
	labels, credits := 0, 0
	for i := range blocks {
		b := &blocks[i]
		s := b.Of(text)
		b.facts = read(s)
		if labelEnd(s) > 0 {
			labels++
		}
		if !b.mayCredit(s) {
			continue
		}
		switch at := creditStart(s); {
		case at == 0, at < 0 && b.loneCredit(), at > 0 && b.lead&credit != 0 && strings.IndexByte(s[:at], ' ') < 0:
			b.credit = true
		case at > 0 || b.captionLabel(s) > 0:
			credits++
		}
	}
	if labels < 2 && credits == 0 {
		return blocks
	}
	out := make([]block, 0, len(blocks)+labels+credits)
	for _, b := range blocks {
		s := b.Of(text)
		if at := labelEnd(s); labels >= 2 && at > 0 {
			out = append(out, piece(text, b, b.Start, b.Start+at))
			out[len(out)-1].label = true
			b = piece(text, b, b.Start+at, b.End)
			b.gap = false
			s = b.Of(text)
		}
		if at := b.captionLabel(s); credits > 0 && at > 0 {
			label := piece(text, b, b.Start, b.Start+at)
			label.lead |= skip
			out = append(out, label)
			b = piece(text, b, b.Start+at, b.End)
			b.gap, b.sold = false, true
			s = b.Of(text)
		}
		at := -1
		if credits > 0 && !b.credit && b.mayCredit(s) {
			at = creditStart(s)
		}
		if at <= 0 {
			out = append(out, b)
			continue
		}
		out = append(out, piece(text, b, b.Start, b.Start+at))
		out[len(out)-1].sold = true
		b = piece(text, b, b.Start+at, b.End)
		b.gap, b.credit = false, true
		out = append(out, b)
	}
	return out
}

// captionLabel is the length of the player's or picture's controls before a
// caption in s, up to and with the word that announces it ("Image caption"), or 0.
func (b *block) captionLabel(s string) int {
	if b.lead&skip == 0 || b.credit {
		return 0
	}
	const word = " caption "
	at := strings.Index(s[:min(len(s), maxCredit)], word)
	if at < 0 {
		return 0
	}
	at += len(word)
	rest := read(s[at:])
	if len(s)-at < 25 || rest.slash > 0 && rest.caps*4 >= rest.words*3 {
		return 0 // only the photographer's name follows
	}
	return at
}

// mayCredit reports whether it is worth to look for a credit in block b: it is
// no notice of copyright, not too long for a caption, and, if it is long, ends
// otherwise than a sentence.
func (b *block) mayCredit(s string) bool {
	if len(s) > maxCaption+maxCredit || b.lead&legal != 0 && b.digits > 0 {
		return false
	}
	return len(s) < 100 || b.mark == 0 || endsWith(s, ')') || endsWith(s, ']')
}

// piece is block b narrowed to [start, end).
func piece(text string, b block, start, end int) block {
	start, end = trim(text, start, end)
	b.Span = article.Span{Start: start, End: end}
	b.facts = read(text[start:end])
	return b
}

// loneCredit reports whether the block is a photo credit without a mark that
// creditStart knows: an agency with a name, "Jane Doe/Agency".
func (b *block) loneCredit() bool {
	if b.Len() > maxCredit || b.mark != 0 || b.quoted || b.says > 0 {
		return false
	}
	known := b.agents > 0 && (b.slash > 0 || b.lead&credit != 0)
	return known && b.caps*3 >= b.words*2 && b.words <= 16
}

// labelEnd is the length of the label that runs into paragraph s, with its
// colon, or 0: two to five words of which only the first has a capital, and a
// sentence that begins after the colon.
func labelEnd(s string) int {
	if len(s) < 60 || s[0] < 'A' || s[0] > 'Z' {
		return 0
	}
	colon := strings.IndexByte(s[:44], ':')
	if colon < 4 || s[colon+1] != ' ' || s[colon+2] < 'A' || s[colon+2] > 'Z' {
		return 0
	}
	words := 1
	for i := 1; i < colon; i++ {
		switch c := s[i]; {
		case c == ' ':
			words++
		case c >= 'A' && c <= 'Z' || c == '.' || c == ',' || c == '"' || c == '(':
			return 0
		}
	}
	first := s[:strings.IndexAny(s, " :")]
	switch first {
	case "He", "She", "It", "They", "We", "I", "You", "And", "But", "So", "By", "In", "As":
		return 0
	}
	if words < 2 || words > 5 || read(s[:colon]).says > 0 {
		return 0
	}
	return colon + 1
}
