package tally

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// What stands near nodes, and together, against plain sums.
func TestNodesAgainstPlainSums(t *testing.T) {
	articles := randomArticles(rand.New(rand.NewPCG(21, 22)), 60)
	c := sum(articles)
	for _, source := range c.Sources() {
		type key struct {
			node  Node
			lemma Lemma
		}
		around, near, shared := map[Node]Around{}, map[key]Collocate{}, map[[2]Node]Shared{}
		mentions := map[Lemma]int64{}
		for _, o := range articles {
			if o.Source != source {
				continue
			}
			for _, k := range o.lemmas {
				mentions[k]++
			}
			here, close := map[key]bool{}, map[key]bool{}
			for _, n := range o.nodes {
				a := around[n]
				a.Node = n
				a.Mentions, a.Articles, a.Sentences = a.Mentions+1, a.Articles+1, a.Sentences+1
				around[n] = a
			}
			for _, n := range o.near {
				mentions[n.lemma]++
				a := around[n.node]
				a.Words++
				if n.window {
					a.InWindow++
				}
				around[n.node] = a
				if !n.collocate {
					continue
				}
				k := key{n.node, n.lemma}
				p := near[k]
				p.Node, p.Lemma = n.node, n.lemma
				p.Sentence.Times++
				if !here[k] {
					here[k] = true
					p.Sentence.Articles++
				}
				if n.window {
					p.Window.Times++
					if !close[k] {
						close[k] = true
						p.Window.Articles++
					}
				}
				near[k] = p
			}
			both := map[[2]Node]bool{}
			for _, p := range o.together {
				k := [2]Node{p.a, p.b}
				if k[0].Compare(k[1]) > 0 {
					k[0], k[1] = k[1], k[0]
				}
				s := shared[k]
				s.A, s.B = k[0], k[1]
				if p.sentence {
					s.Sentences++
				} else if !both[k] {
					both[k] = true
					s.Articles++
				}
				shared[k] = s
			}
		}
		for _, a := range c.Around(source) {
			if around[a.Node] != a {
				t.Errorf("%s: %+v, want %+v", source, a, around[a.Node])
			}
			delete(around, a.Node)
		}
		for _, p := range c.Shared(source) {
			if shared[[2]Node{p.A, p.B}] != p {
				t.Errorf("%s: %+v, want %+v", source, p, shared[[2]Node{p.A, p.B}])
			}
			delete(shared, [2]Node{p.A, p.B})
		}
		want := 0
		for k, p := range near {
			p.Mentions = mentions[k.lemma]
			near[k] = p
			if p.Sentence.Times >= 2 && p.Sentence.Articles >= 2 {
				want++
			}
		}
		got := c.Collocates(nil, source, Often{2, 2})
		if !slices.IsSortedFunc(got, func(a, b Collocate) int { return a.Node.Compare(b.Node) }) {
			t.Errorf("%s: collocates are not sorted by node", source)
		}
		for _, p := range got {
			if near[key{p.Node, p.Lemma}] != p {
				t.Errorf("%s: %+v, want %+v", source, p, near[key{p.Node, p.Lemma}])
			}
		}
		if len(got) != want || want == 0 || len(around) > 0 || len(shared) > 0 {
			t.Errorf("%s: %d collocates, want %d; missing %v, %v", source, len(got), want, around, shared)
		}
		if all := c.Collocates(nil, source, Often{}); len(all) != len(near) {
			t.Errorf("%s: %d pairs, want %d", source, len(all), len(near))
		}
	}
	if c.Around("none") != nil || c.Collocates(nil, "none", Often{}) != nil || c.Shared("none") != nil {
		t.Error("a source without articles has nodes")
	}
}
