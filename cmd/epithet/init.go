package main

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/spf13/cobra"
)

// skeleton is a study of one made-up article that runs as it stands.
//
//go:embed skeleton
var skeleton embed.FS

func initCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "init FOLDER",
		Short: "Make a folder for a study of your own",
		Long: `Make a folder with a sources.csv, a lexicon.yaml and an article as examples.
Put your articles there as text files, a line for each in sources.csv, and your
entities and terms in lexicon.yaml. Nothing that exists is overwritten.`,
		Example: "  epithet init my-study\n  epithet run --corpus my-study --out my-study-out",
		Args:    oneArg("the folder to make"),
		RunE: func(c *cobra.Command, args []string) error {
			if err := makeStudy(args[0]); err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "made %[1]s: edit sources.csv and lexicon.yaml there, add articles, then\n"+
				"  epithet check --corpus %[2]s\n  epithet run --corpus %[2]s --out %[3]s\n", args[0], shellWord(args[0]), shellWord(args[0]+"-out"))
			return nil
		},
	}
}

// shellWord is s as a shell takes it for one word.
func shellWord(s string) string {
	plain := func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsDigit(r) || r == filepath.Separator || strings.ContainsRune("_-./:", r)
	}
	if strings.TrimFunc(s, plain) == "" {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}

func makeStudy(dir string) error {
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return fmt.Errorf("%s is not empty; name a new folder", dir)
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("the folder cannot be made: %w", err)
	}
	files, err := fs.Sub(skeleton, "skeleton")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return fmt.Errorf("the folder cannot be made: %w", err)
	}
	return fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), data, 0o666)
	})
}
