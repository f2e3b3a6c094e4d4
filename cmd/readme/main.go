// Command readme writes the generated sections of README.md, which stand
// between <!-- name --> and <!-- /name -->, and the picture of its gallery that
// out/ lacks.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"epithet/cmd/benchpeers/results"
	"epithet/pipeline/eval"
	"epithet/pipeline/table"
)

func main() {
	if err := run("."); err != nil {
		fmt.Fprintln(os.Stderr, "readme:", err)
		os.Exit(1)
	}
}

// run writes the picture and the sections; root is the repository's folder.
func run(root string) error {
	if err := drawVersus(root); err != nil {
		return err
	}
	return update(root)
}

// sections are the generated texts by name.
func sections(root string) (map[string]string, error) {
	scores, err := eval.ReadResults(filepath.Join(root, "pipeline", "eval", "results.json"))
	if err != nil {
		return nil, err
	}
	speed, err := speed(filepath.Join(root, ".ci", "peers", "results.json"))
	if err != nil {
		return nil, err
	}
	return map[string]string{"tables": table.Markdown(), "eval": scores.Markdown(), "speed": speed}, nil
}

// speed is the comparison with other programs, where it has been made.
func speed(path string) (string, error) {
	measured, err := results.Read(path)
	if errors.Is(err, fs.ErrNotExist) {
		return "No results yet.", nil
	}
	if err != nil {
		return "", err
	}
	return results.Markdown(measured), nil
}

func update(root string) error {
	path := filepath.Join(root, "README.md")
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	all, err := sections(root)
	if err != nil {
		return err
	}
	text, err := generate(string(data), all)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return os.WriteFile(path, []byte(text), 0o666)
}

func generate(text string, sections map[string]string) (string, error) {
	for name, section := range sections {
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
