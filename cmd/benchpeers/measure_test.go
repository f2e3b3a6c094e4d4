package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestReadSizes(t *testing.T) {
	got, err := readSizes(write(t, "10 2\n7 1\n"))
	if err != nil || !slices.Equal(got, []size{{10, 2}, {7, 1}}) {
		t.Errorf("%v, %v", got, err)
	}
	for _, bad := range []string{"", "10\n", "x 1\n"} {
		if _, err := readSizes(write(t, bad)); err == nil {
			t.Errorf("%q passes", bad)
		}
	}
}

func TestMeasure(t *testing.T) {
	b := &bench{work: t.TempDir(), sizes: []size{{10, 2}, {7, 1}, {5, 1}}}
	says := func(text string) program {
		return program{reports: true, command: func(int) []string { return []string{"sh", "-c", "echo '" + text + "'"} }}
	}
	m, err := b.measureProgram(says(`{"program": "p 1", "articles": 2, "tokens": 4, "cpu_seconds": 0.5}`), 2)
	if err != nil {
		t.Fatal(err)
	}
	if m.program != "p 1" || m.Bytes != 17 || m.Tokens != 3 || m.OwnTokens != 4 || m.WorkCPU != 0.5 || m.Wall <= 0 ||
		m.PeakMemory <= 0 {
		t.Errorf("%+v", m)
	}
	for what, text := range map[string]string{
		"fewer articles": `{"articles": 1, "tokens": 4, "cpu_seconds": 0.5}`,
		"no tokens":      `{"articles": 2, "tokens": 0, "cpu_seconds": 0.5}`,
		"no report":      `ready`,
	} {
		if _, err := b.measureProgram(says(text), 2); err == nil {
			t.Errorf("%s: no error", what)
		}
	}
	_, err = b.measure([]string{"sh", "-c", "echo out of order >&2; exit 3"})
	if err == nil || !strings.Contains(err.Error(), "out of order") {
		t.Errorf("a failing program: %v", err)
	}
}

func TestField(t *testing.T) {
	path := write(t, "processor\t: 0\nmodel name\t: Example 9000\nmodel name\t: Other\n")
	if got := field(path, "model name"); got != "Example 9000" {
		t.Errorf("got %q", got)
	}
	if got := field(path, "flags"); got != "" {
		t.Errorf("got %q of a field that is not there", got)
	}
}
