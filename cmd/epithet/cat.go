package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"epithet/pipeline"
	"epithet/pipeline/table"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

func catCommand() *cobra.Command {
	var out, format string
	var limit int64
	c := &cobra.Command{
		Use:   "cat TABLE",
		Short: "Print a table as text",
		Long:  "Print a table of a run as text.\n\nTables:\n" + tableList(),
		Example: `  epithet cat term_counts
  epithet cat characterisations --format csv > characterisations.csv
  epithet cat rejects`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return fmt.Errorf("name one table: %s", strings.Join(tableNames(), ", "))
			}
			return nil
		},
		ValidArgs: tableNames(),
		RunE: func(c *cobra.Command, args []string) error {
			f := table.Format(format)
			if !slices.Contains(table.Formats, f) {
				return fmt.Errorf("--format %s: choose table, csv or jsonl", format)
			}
			if limit < 0 {
				return fmt.Errorf("--limit is not negative")
			}
			name := strings.TrimSuffix(args[0], ".parquet")
			if table.Named(name) == nil {
				return fmt.Errorf("no table %q; there are %s", name, strings.Join(tableNames(), ", "))
			}
			parts, err := pipeline.Parts(filepath.Join(out, "tables"), name)
			if err != nil {
				return missing(err, out, name)
			}
			o := table.PrintOptions{Format: f, Rows: limit}
			if f == table.Aligned {
				o.Width = terminalWidth(0)
			}
			return table.PrintFiles(c.OutOrStdout(), parts, o)
		},
	}
	c.Flags().StringVar(&out, "out", "out", "`folder` that a run wrote to")
	c.Flags().StringVar(&format, "format", "table", "`form`: table, csv or jsonl")
	c.Flags().Int64Var(&limit, "limit", 0, "print at most this `many` rows (0: all)")
	return c
}

func tableNames() []string {
	var names []string
	for _, t := range table.All {
		names = append(names, t.Name)
	}
	return names
}

func tableList() string {
	var b strings.Builder
	for _, t := range table.All {
		fmt.Fprintf(&b, "  %-18s %s\n", t.Name, t.Doc)
	}
	return b.String()
}

// missing tells what to do where tables are not there.
func missing(err error, out string, names ...string) error {
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	list, them := "table "+names[0], "it"
	if len(names) > 1 {
		list, them = "tables "+strings.Join(names, ", "), "them"
	}
	if _, err := os.Stat(filepath.Join(out, "tables")); err == nil {
		return fmt.Errorf("%s has no %s: its run left %s out; write %s with epithet run and --tables all, or with %s among --tables",
			out, list, them, them, strings.Join(names, ","))
	}
	return fmt.Errorf("%s has no %s; write %s first: epithet run --out %s", out, list, them, out)
}

// terminalWidth is the number of columns of the terminal that the output goes
// to, or else the given one.
func terminalWidth(otherwise int) int {
	if width, _, err := term.GetSize(int(os.Stdout.Fd())); err == nil {
		return width
	}
	return otherwise
}
