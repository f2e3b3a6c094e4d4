package main

import (
	"bytes"
	"math"
	"path/filepath"
	"testing"

	"epithet/stages/parse/internal/hybrid"
	"epithet/stages/parse/internal/net"
)

func TestKernelsAgree(t *testing.T) {
	r := &random{5}
	for range 200 {
		n := 8 * int(r.next()%40)
		x, y := make([]float32, n), make([]float32, n)
		for i := range x {
			x[i], y[i] = float32(r.normal()), float32(r.normal())
		}
		if a, b := dot(x, y), dotPlain(x, y); a != b {
			t.Fatalf("products of %d numbers sum to %v, want %v", n, a, b)
		}
		z := append([]float32(nil), y...)
		axpy(0.37, x, y)
		axpyPlain(0.37, x, z)
		for i := range y {
			if y[i] != z[i] {
				t.Fatalf("number %d of %d is %v, want %v", i, n, y[i], z[i])
			}
		}
	}
}

// someWords have random vectors: every second word of the sentences has one.
func someWords(train []sample) *glove {
	r := &random{7}
	byKey := map[uint32][]float64{}
	for i := range train {
		for j := range train[i].tokens {
			key := hybrid.ReadAtoms(train[i].text, &train[i].tokens[j])[hybrid.Word]
			if key%2 == 0 && byKey[key] == nil {
				byKey[key] = []float64{r.normal(), r.normal(), r.normal()}
			}
		}
	}
	return newGlove(byKey, 3)
}

// TestGradients compares the gradients of a sentence's loss with the
// differences that small changes of the parameters make.
func TestGradients(t *testing.T) {
	all, err := samples(filepath.Join(treebank(t), "en_ewt-dev.conllu"))
	if err != nil {
		t.Fatal(err)
	}
	train := all[:40]
	classes := tagClasses(train)
	n := newNetwork(train, someWords(train), len(classes))
	s := &train[4]
	tree := newTree(s, classes)
	// The same random numbers each time, and right actions throughout.
	loss := func() float64 {
		n.random = random{9}
		return n.learn(s.text, s.tokens, &tree, false)
	}
	loss()
	grads := make([][]float32, len(n.all))
	for i, p := range n.all {
		grads[i] = append([]float32(nil), p.g...)
	}
	r := &random{11}
	checked, wrong := 0, 0
	for i, p := range n.all {
		for range 60 {
			at := int(r.next() % uint64(len(p.w)))
			if math.Abs(float64(grads[i][at])) < 0.02 {
				continue
			}
			const step = 1e-3
			was := p.w[at]
			p.w[at] = was + step
			up := loss()
			p.w[at] = was - step
			down := loss()
			p.w[at] = was
			slope := (up - down) / (2 * step)
			checked++
			if math.Abs(slope-float64(grads[i][at])) > 0.01+0.1*math.Abs(slope) {
				wrong++ // the change may turn a number on or off, or change the way
			}
		}
	}
	if checked < 100 || wrong > checked/20 {
		t.Errorf("%d of %d gradients are wrong", wrong, checked)
	}
}

// TestTrainingRepeats learns twice from a few sentences.
func TestTrainingRepeats(t *testing.T) {
	all, err := samples(filepath.Join(treebank(t), "en_ewt-dev.conllu"))
	if err != nil {
		t.Fatal(err)
	}
	train := all[:200]
	quiet := func(string, ...any) {}
	n := learn(train, someWords(train), quiet)
	first, err := net.Encode(n.parameters())
	if err != nil {
		t.Fatal(err)
	}
	second, err := net.Encode(learn(train, someWords(train), quiet).parameters())
	if err != nil || !bytes.Equal(first, second) {
		t.Fatalf("the same sentences give two models, %v", err)
	}
	m, err := net.Decode(string(first))
	if err != nil {
		t.Fatal(err)
	}
	rounded, exact := evaluate(net.NewParser(m), train), evaluate(n, train)
	if rounded.las() < 70 {
		t.Errorf("of what it learned from, the model knows: %v", rounded)
	}
	if d := rounded.las() - exact.las(); math.Abs(d) > 0.5 {
		t.Errorf("rounding changes LAS by %v", d)
	}
}
