package net

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"epithet/stages/article"
	"epithet/stages/parse/internal/hybrid"
	"epithet/stages/parse/internal/vectors"
)

// randomParameters are those of a small vocabulary.
func randomParameters(seed uint64) *Parameters {
	rng := rand.New(rand.NewPCG(seed, 0))
	floats := func(n int, scale float64) []float32 {
		out := make([]float32, n)
		for i := range out {
			out[i] = float32(scale * rng.NormFloat64())
		}
		return out
	}
	p := &Parameters{
		Unknown: floats(vectors.Width, 0.3), Pad: floats(Inputs, 0.3), Conv: floats(places*Inputs*TokenWidth, 0.05), Bias: floats(TokenWidth, 0.1),
		Deep: floats(Window*TokenWidth*TokenWidth, 0.1), DeepBias: floats(TokenWidth, 0.1),
		Slots: floats(TokenWidth*int(hybrid.NumSlots)*StepWidth, 0.1), Special: floats(2*int(hybrid.NumSlots)*StepWidth, 0.1),
		Facts: floats(int(hybrid.NumFacts)*StepWidth, 0.1), StepBias: floats(StepWidth, 0.1),
		Actions: floats(int(hybrid.NumActions)*StepWidth, 0.2),
	}
	for k := range p.Keys {
		for range 20 {
			p.Keys[k] = append(p.Keys[k], rng.Uint32())
		}
		slices.Sort(p.Keys[k])
		p.Embeddings[k] = floats(21*Embedded[k], 0.5)
	}
	for letter := 'a'; letter <= 'z'; letter++ {
		p.Words = append(p.Words, wordKey(string(letter)))
	}
	slices.Sort(p.Words)
	p.Vectors = floats(len(p.Words)*vectors.Width, 0.5)
	for d := range p.Rels {
		p.Rels[d] = floats(int(article.NumRels)*StepWidth, 0.2)
		p.RelBias[d] = floats(int(article.NumRels), 0.1)
	}
	return p
}

func wordKey(form string) uint32 {
	return hybrid.ReadAtoms(form, &article.Token{Span: article.Span{End: len(form)}})[hybrid.Word]
}

func encode(t testing.TB, p *Parameters) []byte {
	data, err := Encode(p)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestModelHoldsWhatWasEncoded(t *testing.T) {
	p := randomParameters(1)
	data := encode(t, p)
	m, err := Decode(string(data))
	if err != nil {
		t.Fatal(err)
	}
	for k := range p.Keys {
		n := Embedded[k]
		for i, key := range append(slices.Clone(p.Keys[k]), p.Keys[k][0]+1) {
			row := i + 1
			if i == len(p.Keys[k]) {
				row = 0
			}
			for j, v := range m.embedding(k, key) {
				if d := float32(v)/1024 - p.Embeddings[k][row*n+j]; d > 0.001 || d < -0.001 {
					t.Fatalf("embedding %d of property %d is %v off", row, k, d)
				}
			}
		}
	}
	for k, got := range m.appendVector(nil, p.Words[5]) {
		if d := float32(got)/1024 - p.Vectors[5*vectors.Width+k]; d > 0.015 || d < -0.015 { // a byte holds no more
			t.Fatalf("number %d of a word's vector is %v off", k, d)
		}
	}
	for k, got := range m.appendVector(nil, wordKey("cc")) {
		if d := float32(got)/1024 - p.Unknown[k]; d > 0.001 || d < -0.001 {
			t.Fatalf("number %d of an unknown word's vector is %v off", k, d)
		}
	}
	// Column 5 of slot 2 from the third number of a hidden vector alone.
	x := make([]int16, TokenWidth)
	x[3] = 1 << hiddenBits
	out := make([]int16, m.open.out)
	var v pairs
	v.set(x, TokenWidth)
	m.open.mul(out, m.open.out, &v)
	want := p.Slots[(3*int(hybrid.NumSlots)+2)*StepWidth+5]
	if got := float32(out[2*StepWidth+5]) / (1 << hiddenBits); got-want > 0.01 || want-got > 0.01 {
		t.Errorf("slot's number is %v, want %v", got, want)
	}
	for _, cut := range []int{0, 10, len(data) / 2, len(data) - 1} {
		if _, err := Decode(string(data[:cut])); err == nil {
			t.Errorf("%d of %d bytes decode", cut, len(data))
		}
	}
	if _, err := Decode(string(data) + "x"); err == nil {
		t.Error("a byte too many decodes")
	}
}

func TestEncodeRefusesWhatDoesNotFit(t *testing.T) {
	for name, spoil := range map[string]func(*Parameters){
		"embedding": func(p *Parameters) { p.Embeddings[hybrid.Word][7] = 40 },
		"words":     func(p *Parameters) { p.Words[1] = p.Words[0] },
		"matrix":    func(p *Parameters) { p.Slots[9] = 20 },
		"column's sum": func(p *Parameters) {
			for i := range TokenWidth {
				p.Slots[i*int(hybrid.NumSlots)*StepWidth] = 10
			}
		},
		"action's sum": func(p *Parameters) {
			for i := range StepWidth {
				p.Actions[i] = 10
			}
		},
		"not a number": func(p *Parameters) { p.Facts[3] = p.Facts[3] / 0 * 0 },
	} {
		p := randomParameters(1)
		spoil(p)
		if _, err := Encode(p); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// TestCacheShowsInNoResult reads more different tokens than the cache holds,
// and then some again.
func TestCacheShowsInNoResult(t *testing.T) {
	m, err := Decode(string(encode(t, randomParameters(2))))
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(3, 3))
	used := newLayers(m)
	for range 400 {
		text, tokens := randomTokens(rng, 50)
		sentences := []Sentence{{Text: text, Tokens: tokens}}
		used.look(sentences)
		used.read(used.rows)
		used.keep()
		fresh := newLayers(m)
		fresh.look(sentences)
		fresh.read(fresh.rows)
		if !slices.Equal(used.slots, fresh.slots) {
			t.Fatal("a sentence's vectors depend on what was read before")
		}
	}
}

// randomTokens are of one to twelve letters each.
func randomTokens(rng *rand.Rand, n int) (string, []article.Token) {
	var text []byte
	var tokens []article.Token
	for range n {
		start := len(text)
		for range 1 + rng.IntN(12) {
			text = append(text, 'a'+byte(rng.IntN(26)))
		}
		tokens = append(tokens, article.Token{Span: article.Span{Start: start, End: len(text)},
			Tag: article.Tag(rng.IntN(int(article.NumTags))), Lemma: string(text[start:])})
	}
	return string(text), tokens
}

// TestHashDependsOnTheBytesAlone looks at strings at the end of a text and
// within one.
func TestHashDependsOnTheBytesAlone(t *testing.T) {
	const s = "the quick brown fox jumps"
	seen := map[uint64]string{}
	for i := range len(s) {
		for j := i; j <= len(s); j++ {
			h := hash(s, i, j, 7)
			if alone := hash(s[i:j], 0, j-i, 7); alone != h {
				t.Fatalf("hash of %q is %x within a text and %x alone", s[i:j], h, alone)
			}
			if other, ok := seen[h]; ok && other != s[i:j] {
				t.Fatalf("%q and %q have one hash", other, s[i:j])
			}
			seen[h] = s[i:j]
		}
	}
	if hash(s, 0, 3, 1) == hash(s, 0, 3, 2) {
		t.Error("the seed does not count")
	}
}

func FuzzDecode(f *testing.F) {
	data := encode(f, randomParameters(4))
	f.Add(string(data), "some words")
	f.Add(string(data[:100]), "")
	f.Add(string(bytes.Repeat([]byte{0xFF}, 40)), "x")
	f.Fuzz(func(t *testing.T, data, text string) {
		m, err := Decode(data)
		if err != nil {
			return
		}
		tokens := []article.Token{{Span: article.Span{End: len(text)}, Lemma: text}, {Span: article.Span{End: len(text)}}}
		s := []Sentence{{Text: text, Tokens: tokens}, {}, {Text: text, Tokens: tokens[:1]}}
		if NewParser(m).Parse(s); len(s[0].Arcs) != 2 || len(s[1].Arcs) != 0 || len(s[2].Arcs) != 1 {
			t.Errorf("arcs are %v", s)
		}
	})
}
