package pipeline

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// sinks draw tables; they may use what draws.
var sinks = []string{"chart", "report"}

// drawing and storing are modules that only sinks, or no stage, may import.
var (
	drawing = []string{"gonum.org/v1/plot", "codeberg.org/go-fonts", "golang.org/x/image", "github.com/golang/freetype"}
	storing = []string{"github.com/apache/arrow", "epithet/pipeline", "epithet/cmd", "epithet/seeds"}
)

// forbidden says why a stage may not import what it imports, "" where it may.
func forbidden(stage, imported string, test bool) string {
	under := func(of ...string) bool {
		return slices.ContainsFunc(of, func(m string) bool { return imported == m || strings.HasPrefix(imported, m+"/") })
	}
	switch {
	case under("epithet/stages/" + stage):
		return ""
	case under(storing...):
		return "a stage knows nothing of pipeline, Parquet or the command"
	case under(drawing...) && !slices.Contains(sinks, stage):
		return "only a sink draws"
	case under("epithet/stages/article", "epithet/stages/internal"), test: // nouns, and where memory lies
		return ""
	case under("epithet/stages"):
		return "stages do not import each other"
	case stage == "internal" && imported == "syscall": // madvise
		return ""
	case stage == "compare" && imported == "math/rand/v2": // permutations, from a seed
		return ""
	case under("math/rand"):
		return "only compare draws lots, from a seed, by math/rand/v2"
	case under("os", "log", "net", "syscall") && !slices.Contains(sinks, stage):
		return "a stage does no I/O"
	}
	return ""
}

func TestStagesImportOnlyWhatTheyMay(t *testing.T) {
	seen := 0
	err := filepath.WalkDir("../stages", func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(file, ".go") {
			return err
		}
		rel := strings.Split(filepath.ToSlash(strings.TrimPrefix(file, "../stages/")), "/")
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		if f.Name.Name == "main" {
			return nil // a generator or trainer, no part of the stage
		}
		seen++
		for _, imp := range f.Imports {
			if why := forbidden(rel[0], strings.Trim(imp.Path.Value, `"`), strings.HasSuffix(file, "_test.go")); why != "" {
				t.Errorf("%s imports %s: %s", path.Join(rel...), imp.Path.Value, why)
			}
		}
		return nil
	})
	if err != nil || seen == 0 {
		t.Fatalf("%d files read, %v", seen, err)
	}
}

func TestForbidden(t *testing.T) {
	for _, c := range []struct {
		stage, imported string
		test, ok        bool
	}{
		{"tally", "epithet/stages/article", false, true},
		{"tally", "epithet/stages/compare", false, false},
		{"tally", "epithet/stages/internal/pages", false, true},
		{"tally", "syscall", false, false},
		{"internal", "syscall", false, true},
		{"internal", "os", false, false},
		{"tally", "epithet/stages/compare", true, true},
		{"tally", "epithet/pipeline/table", true, false},
		{"tally", "github.com/apache/arrow/go/v17/arrow", false, false},
		{"tally", "gonum.org/v1/plot/vg", false, false},
		{"chart", "gonum.org/v1/plot/vg", false, true},
		{"parse", "epithet/stages/parse/internal/hybrid", false, true},
		{"clean", "os", false, false},
		{"clean", "math/rand/v2", false, false},
		{"compare", "math/rand/v2", false, true},
		{"compare", "math/rand", false, false},
		{"compare", "os", false, false},
		{"compare", "net/http", false, false},
		{"chart", "math/rand/v2", false, false},
		{"clean", "strings", false, true},
		{"compare", "gonum.org/v1/gonum/stat/distuv", false, true},
	} {
		if got := forbidden(c.stage, c.imported, c.test); (got == "") != c.ok {
			t.Errorf("%s importing %s: %q", c.stage, c.imported, got)
		}
	}
}
