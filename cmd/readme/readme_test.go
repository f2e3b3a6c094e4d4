package main

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func TestSpeedWithoutResults(t *testing.T) {
	text, err := speed(filepath.Join(t.TempDir(), "results.json"))
	if err != nil || text != "No results yet." {
		t.Errorf("%q, %v", text, err)
	}
	broken := filepath.Join(t.TempDir(), "results.json")
	if err := os.WriteFile(broken, []byte("{"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := speed(broken); err == nil {
		t.Error("broken results pass")
	}
}

func TestReadmeIsGenerated(t *testing.T) {
	data, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	all, err := sections("../..")
	if err != nil {
		t.Fatal(err)
	}
	want, err := generate(string(data), all)
	if err != nil {
		t.Fatal(err)
	}
	if want != string(data) {
		t.Error("README.md is stale: make readme")
	}
	if _, err := generate("no section", all); err == nil {
		t.Error("a README without sections passes")
	}
}

// Without the picture the text is left as it is.
func TestNoPictureNoText(t *testing.T) {
	root := t.TempDir()
	for _, name := range []string{"README.md", "pipeline/eval/results.json", ".ci/peers/results.json"} {
		data, err := os.ReadFile(filepath.Join("../..", name))
		if err != nil {
			t.Fatal(err)
		}
		to := filepath.Join(root, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(to), 0o777), os.WriteFile(to, data, 0o666)); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(root, "README.md")
	const stale = "<!-- tables -->\n<!-- /tables --><!-- eval -->\n<!-- /eval --><!-- speed -->\n<!-- /speed -->"
	if err := os.WriteFile(path, []byte(stale), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := run(root); err == nil {
		t.Error("no error without the example study")
	}
	if data, err := os.ReadFile(path); err != nil || string(data) != stale {
		t.Errorf("the text has changed, %v", err)
	}
}

// The gallery shows every chart of the example study, the one of two sources,
// and no other file; each with a line on how to read it.
func TestGallery(t *testing.T) {
	data, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, gallery, _ := strings.Cut(string(data), "\n## Charts\n")
	gallery, _, _ = strings.Cut(gallery, "\n## ")
	want, err := filepath.Glob("../../out/charts/*.png")
	if err != nil || len(want) == 0 {
		t.Fatal(want, err)
	}
	want = append(want, "../../"+versusPicture)
	for _, path := range want {
		if name := strings.TrimPrefix(filepath.ToSlash(path), "../../"); !strings.Contains(gallery, `<img src="`+name+`"`) {
			t.Errorf("the gallery lacks %s", name)
		}
	}
	lines := regexp.MustCompile(`(?m)^\| \*\*.*<img src="([^"]*)"[^>]* alt="[^"]+"></a> \| (.+) \|$`).FindAllStringSubmatch(gallery, -1)
	if len(lines) != len(want) {
		t.Errorf("%d pictures with a line on how to read them, of %d", len(lines), len(want))
	}
	for _, line := range lines {
		if _, err := os.Stat("../../" + line[1]); err != nil {
			t.Error(err)
		}
	}
}
