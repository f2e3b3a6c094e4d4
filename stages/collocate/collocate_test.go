package collocate

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"epithet/stages/article"
)

// annotated takes words parted by spaces; a full stop ends a sentence.
func annotated(text string) *article.Annotation {
	ann := &article.Annotation{}
	first, at := 0, 0
	end := func() {
		if len(ann.Tokens) == first {
			return
		}
		span := article.Span{Start: ann.Tokens[first].Start, End: ann.Tokens[len(ann.Tokens)-1].End}
		ann.Sentences = append(ann.Sentences, article.Sentence{Span: span, First: first, End: len(ann.Tokens)})
		first = len(ann.Tokens)
	}
	for _, word := range strings.Split(text, " ") {
		if word != "" {
			ann.Tokens = append(ann.Tokens, article.Token{
				Span: article.Span{Start: at, End: at + len(word)}, Sent: int32(len(ann.Sentences)), Lemma: word, UPOS: article.NOUN,
			})
		}
		if word == "." {
			end()
		}
		at += len(word) + 1
	}
	end()
	return ann
}

// nodesOf finds the words that are the nodes' names, and numbers these from first.
func nodesOf(text string, ann *article.Annotation, first uint32, names ...string) (nodes []Node) {
	for i, name := range names {
		for _, t := range ann.Tokens {
			if t.Of(text) == name {
				nodes = append(nodes, Node{Span: t.Span, Sent: int(t.Sent), Number: first + uint32(i)})
			}
		}
	}
	return nodes
}

func wordsOf(text string, ann *article.Annotation) (w Words) {
	for i := range ann.Sentences {
		w.First = append(w.First, len(w.Tokens))
		for j := ann.Sentences[i].First; j < ann.Sentences[i].End; j++ {
			if article.IsWord(ann.Tokens[j].Of(text)) {
				w.Tokens = append(w.Tokens, j)
			}
		}
	}
	w.First = append(w.First, len(w.Tokens))
	return w
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		text   string
		nodes  []string
		window int
		want   string // words near, those in the sentence alone in brackets
	}{
		{"a b c X d e f", []string{"X"}, 2, "X: (a) b c d e (f)"},
		{"X a . b X", []string{"X"}, 5, "X: a X: b"},
		{"a X b X c d e", []string{"X"}, 2, "X: a b c d (e)"},
		{"a , , , X , b c", []string{"X"}, 1, "X: a b (c)"},
		{"a X Y b", []string{"X", "Y"}, 1, "X: a Y (b) Y: (a) X b"},
		{"X a . Y b X . c Y", []string{"Y", "X"}, 1, "Y: b (X) Y: c X: a X: (Y) b"},
		{"X", []string{"X"}, 3, ""},
		{"a b", nil, 3, ""},
	} {
		ann := annotated(c.text)
		f := Finder{Window: c.window}
		var got []string
		last, sent := "", int32(-1)
		words := wordsOf(c.text, ann)
		for _, n := range f.Find(ann.Tokens, words, nodesOf(c.text, ann, 0, c.nodes...)) {
			k := ann.Tokens[words.Tokens[n.Word]]
			if name := c.nodes[n.Node]; name != last || k.Sent != sent {
				got = append(got, name+":")
				last, sent = name, k.Sent
			}
			word := k.Of(c.text)
			if !n.Window {
				word = "(" + word + ")"
			}
			got = append(got, word)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q, window %d: %s, want %s", c.text, c.window, s, c.want)
		}
	}
}

// A node of several words, and one within a token, leave out the words that
// they touch.
func TestNodeWithinWords(t *testing.T) {
	text := "the anti-guild Weavers Hall stood"
	ann := annotated(text)
	f := Finder{Window: 1}
	for _, c := range []struct {
		start, end int
		want       string
	}{
		{9, 14, "the Weavers"},         // "guild" in "anti-guild"
		{15, 27, "anti-guild stood"},   // two words
		{0, len(text), ""},             // all
		{14, 15, "anti-guild Weavers"}, // a space: an empty node between two words
		{len(text) - 1, len(text), "Hall"},
	} {
		var got []string
		words := wordsOf(text, ann)
		for _, n := range f.Find(ann.Tokens, words, []Node{{Span: article.Span{Start: c.start, End: c.end}}}) {
			if n.Window {
				got = append(got, ann.Tokens[words.Tokens[n.Word]].Of(text))
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%d-%d: %q, want %q", c.start, c.end, s, c.want)
		}
	}
}

// Against the plain way: a word is in the window if an occurrence is at most so
// many words away, and no order of the nodes shows.
func TestFindAgainstDistances(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		var words []string
		for range 1 + r.IntN(40) {
			words = append(words, []string{"X", "Y", "a", "b", ",", ".", "é"}[r.IntN(7)])
		}
		text := strings.Join(words, " ")
		ann := annotated(text)
		f := Finder{Window: 1 + r.IntN(4)}
		nodes := append(nodesOf(text, ann, 0, "X", "Y"), nodesOf(text, ann, 2, "X")...)
		name := []string{"X", "Y", "X"}
		want := map[string]bool{} // near, to within the window
		for _, node := range nodes {
			s := ann.Sentences[node.Sent]
			for i := s.First; i < s.End; i++ {
				word := ann.Tokens[i].Of(text)
				if word == name[node.Number] || !article.IsWord(word) {
					continue
				}
				between := 0 // words from i to the node
				for j := s.First; j < s.End; j++ {
					at := ann.Tokens[j].Start
					if (at > ann.Tokens[i].Start && at <= node.Start || at < ann.Tokens[i].Start && at >= node.Start) &&
						article.IsWord(ann.Tokens[j].Of(text)) {
						between++
					}
				}
				key := fmt.Sprint(node.Number, " ", i)
				want[key] = want[key] || between <= f.Window
			}
		}
		r.Shuffle(len(nodes), func(i, j int) { nodes[i], nodes[j] = nodes[j], nodes[i] })
		got := map[string]bool{}
		found := wordsOf(text, ann)
		for _, n := range f.Find(ann.Tokens, found, nodes) {
			key := fmt.Sprint(n.Node, " ", found.Tokens[n.Word])
			if _, again := got[key]; again {
				t.Fatalf("%q: %s twice", text, key)
			}
			got[key] = n.Window
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%q, window %d: %v, want %v", text, f.Window, got, want)
		}
	}
}

func TestPairs(t *testing.T) {
	var got []uint32
	Pairs([]uint32{1, 1, 4, 6, 6}, func(a, b uint32) { got = append(got, 10*a+b) })
	if fmt.Sprint(got) != "[14 16 46]" {
		t.Errorf("pairs %d", got)
	}
	many := make([]uint32, mostTogether+1)
	for i := range many {
		many[i] = uint32(i)
	}
	Pairs(many, func(a, b uint32) { t.Fatal("pairs of a list") })
	n := 0
	Pairs(many[:mostTogether], func(a, b uint32) { n++ })
	if n != mostTogether*(mostTogether-1)/2 {
		t.Errorf("%d pairs", n)
	}
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("a b X c d , e f g Y h i . ", 500)
	ann := annotated(text)
	nodes, words := nodesOf(text, ann, 0, "X", "Y"), wordsOf(text, ann)
	f := Finder{Window: 5}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		f.Find(ann.Tokens, words, nodes)
	}
}
