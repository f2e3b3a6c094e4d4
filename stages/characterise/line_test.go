package characterise

import (
	"strings"
	"testing"

	"epithet/stages/article"
)

// A phrase is the verb's where the parser hangs it from the verb's adverb, and
// the adverb's where that has another head.
func TestHead(t *testing.T) {
	for _, c := range []struct {
		text  string
		verb  article.Tag
		heads [5]int32
		want  int
	}{
		{"She spoke warmly of rights", article.VBD, [5]int32{1, -1, 1, 4, 2}, 1},
		{"She spoke often of rights", article.VBD, [5]int32{1, -1, 1, 4, 2}, 2},
		{"A decision independently of others", article.NN, [5]int32{1, -1, 1, 4, 2}, 2},
		{"She spoke warmly of rights", article.VBD, [5]int32{1, -1, 0, 4, 2}, 2},
	} {
		var toks []article.Token
		var arcs []article.Arc
		at := 0
		for i, w := range strings.Fields(c.text) {
			toks = append(toks, article.Token{
				Span: article.Span{Start: at, End: at + len(w)},
				Tag:  []article.Tag{article.PRP, c.verb, article.RB, article.IN, article.NNS}[i],
			})
			arcs = append(arcs, article.Arc{Head: c.heads[i], Rel: []article.Rel{article.Nsubj, article.Root, article.Advmod,
				article.Case, article.Obl}[i]})
			at += len(w) + 1
		}
		tree := new(article.Tree)
		tree.Build(arcs)
		l := line{text: c.text, toks: toks, tree: tree}
		if got := l.head(4); got != c.want {
			t.Errorf("%s: the last word hangs from %d, want %d", c.text, got, c.want)
		}
	}
}
