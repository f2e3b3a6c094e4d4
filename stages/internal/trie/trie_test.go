package trie

import (
	"hash/fnv"
	"strings"
	"testing"
)

func hash(w string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(w))
	return h.Sum64()
}

// follow is the node that the words lead to, all after the first with the link.
func follow(t *Trie, link uint64, words string) int32 {
	node := int32(0)
	for i, w := range strings.Fields(words) {
		if i == 0 {
			node = t.Begins(hash(w))
		} else {
			node = t.Next(node, link, hash(w))
		}
		if node == 0 {
			return 0
		}
	}
	return node
}

func TestTrie(t *testing.T) {
	all := []string{"a", "a b", "a b c", "b", "b a", "c d e f g", "new york", "new york times", "york"}
	var b Builder
	nodes := map[string]int32{}
	for _, s := range append(all, all...) {
		node := int32(0)
		for i, w := range strings.Fields(s) {
			link := uint64(1)
			if i == 0 {
				link = 0
			}
			node, _ = b.Step(node, link, hash(w))
		}
		if n, again := nodes[s]; again && n != node {
			t.Errorf("%q is node %d and then %d", s, n, node)
		}
		nodes[s] = node
	}
	x := b.Trie()
	for s, node := range nodes {
		if got := follow(&x, 1, s); got != node {
			t.Errorf("%q leads to node %d, want %d", s, got, node)
		}
		if strings.Contains(s, " ") && follow(&x, 2, s) != 0 {
			t.Errorf("%q is found with another link", s)
		}
	}
	for _, s := range []string{"d", "a c", "york times", "a b c d"} {
		if got := follow(&x, 1, s); got != 0 {
			t.Errorf("%q leads to node %d", s, got)
		}
	}
	var none Builder
	if x := none.Trie(); x.Begins(hash("a")) != 0 {
		t.Error("a trie of nothing holds something")
	}
}
