package characterise_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write testdata/misread anew")

// misread are the cases of a test that are read wrong. A model errs here and there, and
// elsewhere with every training; between trainings none may come to those in
// testdata/misread, and one that is right now is to go from there:
//
//	go test ./stages/characterise -update
type misread struct{ all []string }

func (m *misread) add(text, got, want string) {
	m.all = append(m.all, fmt.Sprintf("%q\n\tread   %s\n\twanted %s\n", text, got, want))
}

// check compares with what is known. However the list is written, no more than one in so
// many may be on it.
func (m *misread) check(t *testing.T, cases, oneIn int) {
	t.Helper()
	if oneIn*len(m.all) > cases {
		t.Errorf("%d of %d are wrong, more than one in %d", len(m.all), cases, oneIn)
	}
	file := filepath.Join("testdata", "misread", t.Name()+".txt")
	if *update {
		if err := os.WriteFile(file, []byte(strings.Join(m.all, "")), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	known := string(data)
	for _, x := range m.all {
		if !strings.Contains(known, x) {
			t.Errorf("%s: not known to be misread:\n%s", file, x)
		}
		known = strings.Replace(known, x, "", 1)
	}
	if known != "" {
		t.Errorf("%s: read otherwise now, run the test with -update:\n%s", file, known)
	}
}
