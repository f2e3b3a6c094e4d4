package quote

import (
	"strings"
	"unicode/utf8"
)

// emphasis reports whether the word is signs of emphasis or of a list.
func emphasis(w string) bool { return strings.Trim(w, "*_#•") == "" }

// runeBefore is the last rune of s, and runeAfter the first, but for the signs of
// emphasis; blank for none.
func runeBefore(s string) rune {
	if s = strings.TrimRight(s, "*_"); s == "" {
		return ' '
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

func runeAfter(s string) rune {
	if s = strings.TrimLeft(s, "*_"); s == "" {
		return ' '
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
