package tally

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestRoundTrip(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for n := range 40 {
		articles := randomArticles(r, n)
		l := logOf(articles)
		s := stored(t, l)
		if !bytes.Equal(articlesOf(s), articlesOf(l)) || !bytes.Equal(nodesOf(s), nodesOf(l)) {
			t.Fatalf("%d articles: encoding, decoding and encoding again differs", n)
		}
		for i := range articles { // a log that was stored goes on
			articles[i].addTo(l)
			articles[i].addTo(s)
		}
		if !bytes.Equal(articlesOf(s), articlesOf(l)) {
			t.Fatalf("%d articles: a stored log goes on otherwise", n)
		}
	}
}

// A log that is used again gives what a new one gives.
func TestReset(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	again := new(Log)
	for range 20 {
		articles := randomArticles(r, r.IntN(20))
		again.Reset()
		for i := range articles {
			articles[i].addTo(again)
		}
		fresh := logOf(articles)
		if !bytes.Equal(articlesOf(again), articlesOf(fresh)) || !bytes.Equal(nodesOf(again), nodesOf(fresh)) {
			t.Fatal("a log used again differs from a new one")
		}
	}
}

func TestLogGivesTheArticlesBack(t *testing.T) {
	articles := randomArticles(rand.New(rand.NewPCG(21, 22)), 30)
	l := logOf(articles)
	for name, l := range map[string]*Log{"the log": l, "a stored log": stored(t, l)} {
		i := 0
		for got := range l.Articles() {
			o := articles[i]
			lemmas := slices.Clone(o.lemmas)
			for _, n := range o.near {
				lemmas = append(lemmas, n.lemma)
			}
			if got.Source != o.Source || got.Words != int64(o.Words) || !same(l.lemmas.keys, got.Lemmas, lemmas) ||
				!same(l.entities.keys, got.Entities, o.Entities) || !same(l.terms.keys, got.Terms, o.Terms) {
				t.Fatalf("%s, article %d: %v of %v", name, i, got, o)
			}
			i++
		}
		if i != len(articles) {
			t.Errorf("%s: %d articles", name, i)
		}
	}
}

// same reports whether times are the occurrences counted.
func same[K key[K]](keys []K, times []Times, occurrences []K) bool {
	counts := map[K]uint32{}
	for _, k := range occurrences {
		counts[k]++
	}
	for _, x := range times {
		if counts[keys[x.Key]] != x.Times {
			return false
		}
	}
	return len(times) == len(counts)
}

func TestUnmarshalErrors(t *testing.T) {
	l := new(Log)
	k := Lemma{"a", 1}
	l.Add(&Occurrences{Source: "s", Words: 3, Lemmas: []uint32{l.Lemma(k)}, Nodes: []uint32{l.Node(Node{"k", "n"})}})
	articles, nodes := string(articlesOf(l)), string(nodesOf(l))
	huge := "\xff\xff\xff\xff\xff\xff\xff\xff\x7f"
	for _, tt := range []struct{ name, articles, nodes, want string }{
		{"empty", "", "", "not an encoding of this version"},
		{"other version", strings.Replace(articles, "articles 2", "articles 1", 1), nodes, "not an encoding of this version"},
		{"cut short", articles[:len(articles)-1], nodes, "cut short"},
		{"too long", articles + "x", nodes, "bytes after the end"},
		{"huge count of keys", articlesMagic + huge, nodes, "cut short"},
		{"number beyond int64", articlesMagic + huge[:8] + "\xff\x01", nodes, "too large"},
		{"no part of speech", articlesMagic + "\x00\x01\x01w\x7f", nodes, "part of speech"},
		{"no source", articlesMagic + "\x00\x00\x00\x00\x01\x00", nodes, "not there"},
		{"no key", articlesMagic + "\x01\x01s\x00\x00\x00\x01\x00\x00\x01\x01\x01\x00", nodes, "not there"},
		{"huge times", articlesMagic + "\x01\x01s\x01\x01w\x00\x00\x00\x01\x00\x00\x01\x01\x01\x00" + huge, nodes, "too large"},
		{"nodes of another version", articles, strings.Replace(nodes, "nodes 3", "nodes 2", 1), "not an encoding of this version"},
		{"nodes cut short", articles, nodes[:len(nodes)-1], "cut short"},
		{"nodes too long", articles, nodes + "x", "bytes after the end"},
		{"no node", articles, nodesMagic + "\x00\x01\x00", "not there"},
		{"no lemma", articles, nodesMagic + "\x01\x01k\x01n\x01\x00\x00\x00\x00\x00\x01\x01", "not there"},
	} {
		got := logOf(randomArticles(rand.New(rand.NewPCG(1, 1)), 2))
		err := got.UnmarshalArticles([]byte(tt.articles))
		if err == nil {
			err = got.UnmarshalNodes([]byte(tt.nodes))
		}
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want %q", tt.name, err, tt.want)
		}
		if told(sumOf(got)) != "" || !bytes.Equal(articlesOf(got), articlesOf(new(Log))) {
			t.Errorf("%s: the log is not empty", tt.name)
		}
	}
}

func sumOf(l *Log) *Counts {
	c := New()
	c.Add(l)
	return c
}

func FuzzUnmarshal(f *testing.F) {
	for n := range 3 {
		l := logOf(randomArticles(rand.New(rand.NewPCG(15, 16)), n))
		f.Add(articlesOf(l), nodesOf(l))
	}
	f.Add([]byte(articlesMagic+"\x00\x00\x00\x00\x00"), []byte(nodesMagic+"\x00"))
	f.Fuzz(func(t *testing.T, articles, nodes []byte) {
		l := new(Log)
		if l.UnmarshalArticles(articles) != nil || l.UnmarshalNodes(nodes) != nil {
			return
		}
		s := stored(t, l)
		if !bytes.Equal(articlesOf(s), articlesOf(l)) || !bytes.Equal(nodesOf(s), nodesOf(l)) {
			t.Fatal("encoding, decoding and encoding again differs")
		}
		if told(sumOf(s)) != told(sumOf(l)) {
			t.Fatal("a stored log counts otherwise")
		}
	})
}
