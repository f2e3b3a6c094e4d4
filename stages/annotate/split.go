package annotate

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// piece is a token within a chunk, as a range of bytes.
type piece struct{ start, end int }

// split cuts a chunk, in which every quotation mark is a straight one, into
// tokens: prefixes from the left, clitics, suffixes from the right, until
// nothing is left to cut. It appends to pieces, in order; they cover the chunk.
func split(chunk string, pieces []piece) []piece {
	if len(chunk) == 0 {
		return pieces
	}
	clitics := newCliticFinder(chunk)
	left, right := 0, len(chunk)
	initials := -1 // where the run of initials from left ends; -1: not looked at
	for left < right {
		c, n := chunk[left], right-left
		if initials < left {
			initials = left + 2*countInitials(chunk[left:])
		}
		if isEmoticon(chunk[left:right]) || initials == right && n >= 4 || isShortTitle(chunk[left:right]) {
			pieces = append(pieces, piece{left, right})
			break
		}
		if n > 1 && (c == '$' || c == '(' || c == '"' || c == '[') {
			pieces = append(pieces, piece{left, left + 1})
			left++
			initials = -1
			continue
		}
		if at, end := clitics.next(left, right); at > 0 {
			pieces = append(pieces, piece{left, at}, piece{at, end})
			left = end
			initials = -1
			continue
		}
		if n > 1 && isSuffix(chunk[right-1]) {
			right--
			continue
		}
		pieces = append(pieces, piece{left, right})
		break
	}
	for ; right < len(chunk); right++ {
		pieces = append(pieces, piece{right, right + 1})
	}
	return pieces
}

func isSuffix(c byte) bool {
	switch c {
	case ',', ')', '"', ']', '!', ';', '.', '?', ':', '\'':
		return true
	}
	return false
}

// countInitials is how many letters with a full stop s starts with.
func countInitials(s string) int {
	n := 0
	for len(s) >= 2 && s[1] == '.' && (isLower(s[0]) || isUpper(s[0])) {
		n, s = n+1, s[2:]
	}
	return n
}

// isShortTitle reports whether s is like "Mr." or "Gen.": a capital, one or two
// small letters, a full stop.
func isShortTitle(s string) bool {
	if len(s) != 3 && len(s) != 4 || !isUpper(s[0]) || s[len(s)-1] != '.' {
		return false
	}
	return leading(s[1:], isLower) == len(s)-2
}

// cliticForms in the order in which they are looked for.
var cliticForms = [...]string{"'ll", "'s", "'re", "'m", "n't"}

// cliticFinder finds clitics from left to right. It remembers where the next
// one of each form stands, so a chunk is searched once for each.
type cliticFinder struct {
	lower string
	at    [len(cliticForms)]int // len(lower): none left
}

func newCliticFinder(chunk string) cliticFinder {
	f := cliticFinder{}
	if strings.IndexByte(chunk, '\'') >= 0 {
		f.lower = lowerASCII(chunk)
	}
	return f
}

// next is the range of the clitic at which chunk[left:right] is to be cut; 0, 0
// if there is none. A clitic at left itself is no place to cut, and none is one
// that goes on as a word: O'Reilly, D'Souza, 'success.
func (f *cliticFinder) next(left, right int) (at, end int) {
	if f.lower == "" {
		return 0, 0
	}
	for i, form := range cliticForms {
		if f.at[i] <= left {
			f.at[i] = indexClitic(f.lower, form, left+1)
		}
		if at := f.at[i]; at+len(form) <= right {
			return at, at + len(form)
		}
	}
	return 0, 0
}

// indexClitic is where form first stands in s at or behind from with no letter
// or digit after it; len(s) if nowhere.
func indexClitic(s, form string, from int) int {
	for from < len(s) {
		at := strings.Index(s[from:], form)
		if at < 0 {
			break
		}
		end := from + at + len(form)
		if r, _ := utf8.DecodeRuneInString(s[end:]); end == len(s) || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return from + at
		}
		from += at + 1
	}
	return len(s)
}

// lowerASCII keeps every offset, which strings.ToLower does not.
func lowerASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		if isUpper(c) {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// straighten replaces curly quotation marks, and the entity of one, by straight
// ones. The second result, in the memory of spare, maps offsets of the first to
// offsets of the chunk; nil means that they are the same.
func straighten(chunk string, spare []int) (string, []int) {
	if strings.IndexByte(chunk, "\u2019"[0]) < 0 && strings.IndexByte(chunk, '&') < 0 ||
		!strings.Contains(chunk, "\u2019"[:2]) && !strings.Contains(chunk, "&rsquo;") {
		return chunk, nil
	}
	straight := make([]byte, 0, len(chunk))
	offsets := spare[:0]
	for i := 0; i < len(chunk); {
		c, n := chunk[i], 1
		switch rest := chunk[i:]; {
		case strings.HasPrefix(rest, "“"), strings.HasPrefix(rest, "”"):
			c, n = '"', 3
		case strings.HasPrefix(rest, "‘"), strings.HasPrefix(rest, "’"):
			c, n = '\'', 3
		case strings.HasPrefix(rest, "&rsquo;"):
			c, n = '\'', len("&rsquo;")
		}
		straight = append(straight, c)
		offsets = append(offsets, i)
		i += n
	}
	return string(straight), append(offsets, len(chunk))
}
