package main

import (
	"strings"

	"epithet/pipeline/table"
)

// printable is text for one line of a terminal.
func printable(s string) string { return strings.TrimSpace(table.Flat(s)) }
