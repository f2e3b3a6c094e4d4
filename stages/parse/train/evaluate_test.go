package main

import (
	"os"
	"path/filepath"
	"testing"

	"epithet/stages/article"
	"epithet/stages/parse"
)

func treebank(t testing.TB) string {
	dir := os.Getenv("EPITHET_BENCH")
	if dir == "" {
		t.Skip("EPITHET_BENCH is unset: no treebank to measure on")
	}
	return filepath.Join(dir, "ud")
}

// TestTreebanks measures the product's parser on our own tokens and tags of
// the dev splits, sentences as the treebanks divide them. The floors are a
// little below what the model reached when it was made.
func TestTreebanks(t *testing.T) {
	dir := treebank(t)
	for _, c := range []struct {
		file     string
		uas, las float64
	}{{"en_ewt-dev.conllu", 84.4, 80.6}, {"en_gum-dev.conllu", 82.2, 78.2}} {
		dev, err := samples(filepath.Join(dir, c.file))
		if err != nil {
			t.Fatal(err)
		}
		s := evaluate(parse.New(), dev)
		t.Logf("%s: %v", c.file, s)
		if s.uas() < c.uas || s.las() < c.las {
			t.Errorf("%s: below UAS %v, LAS %v", c.file, c.uas, c.las)
		}
	}
}

func BenchmarkSentence(b *testing.B) {
	dev, err := samples(filepath.Join(treebank(b), "en_gum-dev.conllu"))
	if err != nil {
		b.Fatal(err)
	}
	p := parse.New()
	var arcs []article.Arc
	tokens := 0
	for b.Loop() {
		for i := range dev {
			arcs = p.Sentence(dev[i].text, dev[i].tokens, arcs)
			tokens += len(arcs)
		}
	}
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
}

func TestReadConllu(t *testing.T) {
	file := filepath.Join(t.TempDir(), "x.conllu")
	const data = `# text = Cats don't bark, dunno.
1	Cats	cat	NOUN	NNS	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	bark	bark	VERB	VB	_	0	root	_	_
4.1	x	x	X	X	_	_	_	_	_
5	,	,	PUNCT	,	_	4	punct	_	_
6-8	dunno	_	_	_	_	_	_	_	_
6	do	do	AUX	VBP	_	8	aux	_	_
7	not	not	PART	RB	_	8	advmod	_	_
8	know	know	VERB	VB	_	4	parataxis	_	_
9	.	.	PUNCT	.	_	4	punct	_	_
`
	if err := os.WriteFile(file, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
	all, err := readConllu(file)
	if err != nil || len(all) != 1 {
		t.Fatalf("%d sentences, %v", len(all), err)
	}
	want := []string{"Cats", "do", "n't", "bark", ",", "dunno", "dunno", "dunno", "."}
	for i, w := range all[0].words {
		if got := w.Of(all[0].text); got != want[i] {
			t.Errorf("word %d covers %q, want %q", i, got, want[i])
		}
	}
	for _, bad := range []string{"1\tx\n", "# text = a\n1\tb\tb\tX\tX\t_\t0\troot\t_\t_\n", "# text = a\n2\ta\ta\tX\tX\t_\t0\troot\t_\t_\n"} {
		if err := os.WriteFile(file, []byte(bad), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := readConllu(file); err == nil {
			t.Errorf("no error for %q", bad)
		}
	}
}

// TestTransfer puts a tree on tokens that are longer and shorter than the
// treebank's words.
func TestTransfer(t *testing.T) {
	g := gold{text: "anti-war U.S. men!!"}
	add := func(start, end, head int, rel article.Rel) {
		g.words = append(g.words, word{Span: article.Span{Start: start, End: end}, xpos: "X", upos: "X", head: head, rel: rel})
	}
	add(0, 4, 2, article.Compound)
	add(4, 5, 0, article.PunctRel)
	add(5, 8, 4, article.Amod)
	add(9, 13, 4, article.Compound)
	add(14, 17, -1, article.Root)
	add(17, 19, 4, article.PunctRel)
	var tokens []article.Token
	for _, s := range []article.Span{{Start: 0, End: 8}, {Start: 9, End: 12}, {Start: 12, End: 13}, {Start: 14, End: 17}, {Start: 17, End: 18}, {Start: 18, End: 19}} {
		tokens = append(tokens, article.Token{Span: s})
	}
	s := transfer(g, tokens)
	wantHeads := []int32{3, 3, 1, 6, 3, 3}
	wantRels := []article.Rel{article.Amod, article.Compound, article.PunctRel, article.Root, article.PunctRel, article.PunctRel}
	for i := range tokens {
		if s.heads[i] != wantHeads[i] || article.Rel(s.rels[i]) != wantRels[i] {
			t.Errorf("token %d hangs from %d by %v, want %d by %v", i, s.heads[i], article.Rel(s.rels[i]), wantHeads[i], wantRels[i])
		}
	}
	if s.loose != 2 || !isTree(s.heads) {
		t.Errorf("%d loose tokens, want 2; heads %v", s.loose, s.heads)
	}
}
