package pipeline

import (
	"fmt"
	"slices"
	"testing"

	"epithet/pipeline/study"
	"epithet/stages/article"
	"epithet/stages/tally"
)

// TestTermOfManyFramesIsOneNode: what stands near a term counts once, however
// many frames list it, and whatever other terms they list.
func TestTermOfManyFramesIsOneNode(t *testing.T) {
	lex := article.Lexicon{Entities: []article.Entity{{ID: "guild", Name: "Weavers’ Guild", Type: "organisation"}}}
	for i := range 12 {
		lex.Frames = append(lex.Frames, article.Frame{ID: fmt.Sprint("f", i), Label: "F", Terms: []string{"mob", "lynch mob", "gang"}})
	}
	item := study.Item{Article: article.Article{ID: "a", Source: "S", Text: "The mob of the Weavers’ Guild is a lynch mob, a gang and a mob."}}
	w := newAnalyser(compile(lex), newAnnotators(1))
	an := w.analyse(&item.Article)
	var r articleRows
	r.fill(item, an)
	var log tally.Log
	c := newCounter(DefaultComparison())
	var want []uint32
	for _, n := range []tally.Node{{Kind: entityNode, Name: "guild"}, {Kind: termNode, Name: "mob"}, {Kind: termNode, Name: "lynch mob"}, {Kind: termNode, Name: "gang"}, {Kind: termNode, Name: "mob"}} {
		want = append(want, log.Node(n))
	}
	c.count(&log, &item.Article, an, &r)
	if len(an.judged) != 4*len(lex.Frames) || !slices.Equal(c.o.Nodes, want) {
		t.Errorf("%d judgements, nodes %v, want %v", len(an.judged), c.o.Nodes, want)
	}
}
