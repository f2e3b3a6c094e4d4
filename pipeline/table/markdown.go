package table

import (
	"fmt"
	"strings"
)

// Markdown documents every table: a list of them, then the columns of each.
func Markdown() string {
	var b strings.Builder
	b.WriteString("| table | what a row is |\n| --- | --- |\n")
	for _, t := range All {
		fmt.Fprintf(&b, "| [`%s`](#%s) | %s |\n", t.Name, t.Name, cellText(t.Doc))
	}
	for _, t := range All {
		fmt.Fprintf(&b, "\n#### %s\n\n%s\n\n| column | type | meaning |\n| --- | --- | --- |\n", t.Name, t.Doc)
		for _, c := range t.Columns {
			kind := c.Kind.String()
			if c.Nullable {
				kind += " or null"
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s |\n", c.Name, kind, cellText(c.Doc))
		}
	}
	return b.String()
}

// cellText keeps text within a cell of a Markdown table.
func cellText(s string) string {
	return strings.NewReplacer("|", `\|`, "\n", " ", "*", `\*`, "_", `\_`).Replace(s)
}
