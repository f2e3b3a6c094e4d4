// Command readme writes the generated sections of README.md: what stands
// between <!-- name --> and <!-- /name -->.
package main

import (
	"fmt"
	"os"
	"strings"

	"epithet/pipeline/table"
)

func main() {
	if err := update("README.md"); err != nil {
		fmt.Fprintln(os.Stderr, "readme:", err)
		os.Exit(1)
	}
}

// sections are the generated texts by name.
func sections() map[string]string {
	return map[string]string{"tables": table.Markdown()}
}

func update(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	text, err := generate(string(data))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return os.WriteFile(path, []byte(text), 0o666)
}

func generate(text string) (string, error) {
	for name, section := range sections() {
		begin, end := "<!-- "+name+" -->\n", "<!-- /"+name+" -->"
		head, rest, ok := strings.Cut(text, begin)
		_, tail, closed := strings.Cut(rest, end)
		if !ok || !closed {
			return "", fmt.Errorf("no section between %s and %s", strings.TrimSpace(begin), end)
		}
		text = head + begin + strings.TrimSpace(section) + "\n" + end + tail
	}
	return text, nil
}
