package table

import (
	"fmt"
	"strings"
)

// Markdown documents every table: a list of them, then the columns of each,
// folded away.
func Markdown() string {
	var b strings.Builder
	b.WriteString("| table | what a row is |\n| --- | --- |\n")
	for _, t := range All {
		fmt.Fprintf(&b, "| `%s` | %s |\n", t.Name, cellText(t.Doc))
	}
	for _, t := range All {
		fmt.Fprintf(&b, "\n<details><summary><code>%s</code>: its columns</summary>\n\n| column | type | meaning |\n| --- | --- | --- |\n", t.Name)
		for _, c := range t.Columns {
			kind := c.Kind.String()
			if c.Nullable {
				kind += " or null"
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s |\n", c.Name, kind, cellText(c.Doc))
		}
		b.WriteString("\n</details>\n")
	}
	return b.String()
}

// cellText keeps text within a cell of a Markdown table.
func cellText(s string) string {
	return strings.NewReplacer("|", `\|`, "\n", " ", "*", `\*`, "_", `\_`).Replace(s)
}
