package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"math"
	"os"
	"path/filepath"
	"testing"

	"epithet/stages/article"
	"epithet/stages/parse/internal/hybrid"
)

// archive writes a package of one file of that name.
func archive(t *testing.T, name, data string) string {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	w := tar.NewWriter(z)
	for _, f := range [][2]string{{"package/package.json", "{}"}, {"package/" + name, data}} {
		if err := w.WriteHeader(&tar.Header{Name: f[0], Size: int64(len(f[1])), Mode: 0o644}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(f[1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "x.tgz")
	if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestReadGlove(t *testing.T) {
	const data = `{"precision":8,"words":["a"],"dimensions":2,"vectors":{"the":[1,2,9,0],"1979":[3,4,9,1],` +
		`"“":[5,6,9,2],"\"":[7,8,9,3],"men":[-1.5,4e-1,9,4],"more":[0,0,0,5]},"unkVector":[0]}`
	g, err := readGlove(archive(t, "some-100d.json", data), 3)
	if err != nil {
		t.Fatal(err)
	}
	// Centred, of length √2: the words' middle is (1.5, 2.8).
	for word, want := range map[string][2]float64{"the": {-0.5, -0.8}, "»": {3.5, 3.2}, "MEN": {-3, -2.4}} {
		length := math.Hypot(want[0], want[1]) / math.Sqrt2
		v := g.vector(hybrid.ReadAtoms(word, &article.Token{Span: article.Span{End: len(word)}})[hybrid.Word])
		if len(v) != 2 || math.Abs(float64(v[0])-want[0]/length) > 1e-6 || math.Abs(float64(v[1])-want[1]/length) > 1e-6 {
			t.Errorf("the vector of %q is %v, want one like %v", word, v, want)
		}
	}
	if len(g.keys) != 3 {
		t.Errorf("%d words, want 3", len(g.keys))
	}
	for name, c := range map[string]struct{ file, data string }{
		"too few words":     {"some-100d.json", `{"dimensions":1,"vectors":{"a":[1],"b":[2],"A":[3]}}`},
		"a short vector":    {"some-100d.json", `{"dimensions":2,"vectors":{"a":[1]}}`},
		"no dimensions":     {"some-100d.json", `{"vectors":{"a":[1]}}`},
		"no vectors":        {"some-100d.json", `{"dimensions":1}`},
		"not JSON":          {"some-100d.json", `{"dimensions":1,"vectors":{"a":[1`},
		"not numbers":       {"some-100d.json", `{"dimensions":1,"vectors":{"a":["1"]}}`},
		"no file of theirs": {"some.json", data},
	} {
		if _, err := readGlove(archive(t, c.file, c.data), 3); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
