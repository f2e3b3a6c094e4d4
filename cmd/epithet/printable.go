package main

import (
	"strings"
	"unicode"
)

// printable is text for one line of a terminal.
func printable(s string) string { return strings.TrimSpace(flat(s)) }

// flat is text with single white space, and a mark in place of what would
// steer the terminal or turn the direction of writing.
func flat(s string) string {
	space := false
	return strings.Map(func(r rune) rune {
		white := unicode.IsSpace(r)
		if white && space {
			return -1
		}
		space = white
		switch {
		case white:
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r):
			return '\uFFFD'
		}
		return r
	}, s)
}
