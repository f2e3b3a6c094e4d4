package study

import (
	"bytes"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

func gzipped(t testing.TB, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func zstded(t testing.TB, data []byte, options ...zstd.EOption) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := zstd.NewWriter(&b, options...)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestCompressedCorpora(t *testing.T) {
	text := []byte(`{"id":"a","source":"S","text":"Words."}` + "\n" + `{"id":"b","source":"S","text":"More words."}` + "\n")
	half := bytes.IndexByte(text, '\n') + 10
	skipped := "\x53\x2a\x4d\x18\x03\x00\x00\x00abc"
	for name, data := range map[string][]byte{
		"c.jsonl":     text,
		"c.jsonl.gz":  gzipped(t, text),
		"c.jsonl.zst": zstded(t, text),
		// The contents count where the name says nothing.
		"plain.gz/c.jsonl":    gzipped(t, text),
		"plain.zst/c.jsonl":   zstded(t, text),
		"members/c.jsonl.gz":  append(gzipped(t, text[:half]), gzipped(t, text[half:])...),
		"frames/c.jsonl.zst":  append(zstded(t, text[:half]), zstded(t, text[half:])...),
		"skipped/c.jsonl.zst": append([]byte(skipped), zstded(t, text)...),
	} {
		path := filepath.Join(t.TempDir(), name)
		os.MkdirAll(filepath.Dir(path), 0o777)
		if err := os.WriteFile(path, data, 0o666); err != nil {
			t.Fatal(err)
		}
		s, err := Open(Paths{Corpus: path})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		expect(t, read(s.Items()), "a S", "b S")
		if s.Bytes != int64(len(text)) || s.Inputs[0] != hashed(filepath.Base(path), data) {
			t.Errorf("%s: %d bytes of text, input %+v", name, s.Bytes, s.Inputs[0])
		}
	}
}

func TestDamagedCorpora(t *testing.T) {
	var lines []byte
	r := rand.New(rand.NewPCG(9, 10))
	for len(lines) < 300_000 {
		lines = append(lines, `{"source":"S","text":"`...)
		for range 100 {
			lines = append(lines, 'a'+byte(r.IntN(26)))
		}
		lines = append(lines, "\"}\n"...)
	}
	gz, zst := gzipped(t, lines), zstded(t, lines)
	flipped := func(data []byte) []byte {
		data = bytes.Clone(data)
		data[len(data)/2] ^= 0xff
		return data
	}
	for _, c := range []struct {
		name string
		data []byte
		want string
	}{
		{"c.jsonl.gz", gz[:len(gz)/2], "the gzip file is cut short"},
		{"c.jsonl.gz", gz[:len(gz)-1], "the gzip file is cut short"},
		{"c.jsonl.gz", gz[:3], "the gzip file is cut short"},
		{"c.jsonl.gz", flipped(gz), "the gzip file is damaged"},
		{"c.jsonl.gz", append(bytes.Clone(gz), "more of it, and no gzip"...), "the gzip file is damaged"},
		{"c.jsonl.gz", lines, "the name says gzip, but the file is not"},
		{"c.jsonl.gz", nil, "the name says gzip, but the file is not"},
		{"c.jsonl.zst", zst[:len(zst)/2], "the zstd file is cut short"},
		{"c.jsonl.zst", zst[:len(zst)-1], "the zstd file is cut short"},
		{"c.jsonl.zst", flipped(zst), "the zstd file is damaged"},
		{"c.jsonl.zst", gz, "the name says zstd, but the file is not"},
		{"c.jsonl.zst", zstded(t, bytes.Repeat(lines, 10), zstd.WithWindowSize(256<<20)), "the zstd file wants more than 128 MiB of memory"},
		{"c.json.gz", gz, "a corpus is a folder of text files or a .jsonl file"},
		{"c.jsonl.gz.zst", zst, "a corpus is a folder of text files or a .jsonl file"},
	} {
		path := filepath.Join(t.TempDir(), c.name)
		if err := os.WriteFile(path, c.data, 0o666); err != nil {
			t.Fatal(err)
		}
		_, err := Open(Paths{Corpus: path})
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), c.name) {
			t.Errorf("%s, %d bytes: error %v, want %q", c.name, len(c.data), err, c.want)
		}
	}
}

// A file that is damaged after it was opened ends in an error, whatever came
// before.
func TestDamagedWhileRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "c.jsonl.gz")
	text := strings.Repeat(`{"source":"S","text":"Words."}`+"\n", 1000)
	data := gzipped(t, []byte(text))
	if err := os.WriteFile(path, data, 0o666); err != nil {
		t.Fatal(err)
	}
	s, err := Open(Paths{Corpus: path})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, int64(len(data)/2)); err != nil {
		t.Fatal(err)
	}
	got := read(s.Items())
	if last := got[len(got)-1]; !strings.HasPrefix(last, "error: c.jsonl.gz: line ") ||
		!strings.HasSuffix(last, "the gzip file is cut short") {
		t.Errorf("%d items, the last %q", len(got), last)
	}
}

func FuzzDecompress(f *testing.F) {
	text := []byte(`{"id":"a","source":"S","text":"Words."}` + "\n")
	f.Add(gzipped(f, text))
	f.Add(zstded(f, text))
	f.Add(text)
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, name := range []string{"c.jsonl", "c.jsonl.gz", "c.jsonl.zst"} {
			r, err := decompress(bytes.NewReader(data), name)
			if err == nil {
				_, err = io.Copy(io.Discard, io.LimitReader(r, 1<<24))
			}
			if err != nil && name == "c.jsonl" && !bytes.HasPrefix(data, []byte(gzipMagic)) &&
				(len(data) < 4 || !isZstd(data[:4])) {
				t.Fatalf("plain text gives %v", err)
			}
		}
	})
}
