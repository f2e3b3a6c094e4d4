package table

import (
	"strings"
	"unicode"
)

// Flat is text for a terminal on one line: with single white space, and with
// U+FFFD for what would steer the terminal or turn the direction of writing.
func Flat(s string) string {
	space := false
	return strings.Map(func(r rune) rune {
		r = shown(r)
		again := space && r == ' '
		if space = r == ' '; again {
			return -1
		}
		return r
	}, s)
}

// shown is what a terminal is given for r: a blank for line ends and other white
// space, and U+FFFD for control, format and private characters.
func shown(r rune) rune {
	switch {
	case unicode.IsSpace(r):
		return ' '
	case unicode.IsPrint(r), r == 0x200C || r == 0x200D: // joiners: part of Persian words and of emoji
		return r
	}
	return unicode.ReplacementChar
}
