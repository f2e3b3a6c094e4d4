package tally

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"epithet/stages/article"
)

// made is an article before its keys are numbered.
type made struct {
	Occurrences
	lemmas   []Lemma
	nodes    []Node
	near     []madeNear // those of a node one after another
	together []madePair
}

type madeNear struct {
	node              Node
	lemma             Lemma
	window, collocate bool
}

type madePair struct {
	a, b     Node
	sentence bool
}

// randomArticles makes articles that share sources and keys.
func randomArticles(r *rand.Rand, n int) []made {
	pick := func(prefix string, n int) string { return fmt.Sprint(prefix, r.IntN(n)) }
	lemma := func() Lemma { return Lemma{pick("ländliche", 30), article.UPOS(r.IntN(int(article.VERB) + 1))} }
	articles := make([]made, n)
	for i := range articles {
		o := &articles[i]
		o.Source, o.Period = pick("source", 4), pick("period", 3)
		o.Words, o.Sentences = r.IntN(200), r.IntN(20)
		for range r.IntN(60) {
			o.lemmas = append(o.lemmas, lemma())
		}
		for range r.IntN(9) {
			id := pick("e", 5)
			o.Entities = append(o.Entities, Entity{id, "Name " + id, "person", pick("method", 3)})
			o.Terms = append(o.Terms, Term{pick("frame", 2), pick("term", 3), pick("voice", 3), pick("polarity", 2)})
		}
		for j := range r.IntN(5) {
			node := Node{pick("kind", 2), fmt.Sprint("node", j)}
			o.nodes = append(o.nodes, node)
			for range r.IntN(20) {
				o.near = append(o.near, madeNear{node, lemma(), r.IntN(2) == 0, r.IntN(3) > 0})
			}
			for _, other := range o.nodes[:j] {
				o.together = append(o.together, madePair{node, other, r.IntN(2) == 0}, madePair{other, node, false})
			}
		}
	}
	return articles
}

// logOf makes a log of articles.
func logOf(articles []made) *Log {
	l := new(Log)
	for i := range articles {
		articles[i].addTo(l)
	}
	return l
}

func (m *made) addTo(l *Log) {
	o := m.Occurrences
	for _, k := range m.lemmas {
		o.Lemmas = append(o.Lemmas, l.Lemma(k))
	}
	for _, k := range m.nodes {
		o.Nodes, o.Sharing = append(o.Nodes, l.Node(k)), append(o.Sharing, l.Node(k))
	}
	for _, n := range m.near {
		o.Near = append(o.Near, Near{l.Node(n.node), l.Lemma(n.lemma), n.window, n.collocate})
		o.Lemmas = append(o.Lemmas, l.Lemma(n.lemma))
	}
	for _, p := range m.together {
		o.Together = append(o.Together, Together{l.Node(p.a), l.Node(p.b), p.sentence})
	}
	l.Add(&o)
}

func sum(articles []made) *Counts {
	c := New()
	c.Add(logOf(articles))
	return c
}

// stored is a log after it was stored.
func stored(t *testing.T, l *Log) *Log {
	t.Helper()
	s := new(Log)
	if err := s.UnmarshalArticles(articlesOf(l)); err != nil {
		t.Fatal(err)
	}
	if err := s.UnmarshalNodes(nodesOf(l)); err != nil {
		t.Fatal(err)
	}
	return s
}

// articlesOf and nodesOf are the encodings of a log.
func articlesOf(l *Log) []byte { return encoded(l.WriteArticles) }
func nodesOf(l *Log) []byte    { return encoded(l.WriteNodes) }

func encoded(write func(io.Writer) error) []byte {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		panic(err) // a buffer takes everything
	}
	return b.Bytes()
}

// lemmasOf are the lemmas of a source, sorted by lemma and UPOS.
func lemmasOf(c *Counts, source string) []Row[Lemma] { return rowsOf(c, &c.lemmas, source) }

// told is all that counts tell.
func told(c *Counts) string {
	var b strings.Builder
	for _, s := range c.Sources() {
		collocates := c.Collocates(nil, s, Often{})
		slices.SortStableFunc(collocates, func(a, b Collocate) int { return a.Lemma.Compare(b.Lemma) })
		slices.SortStableFunc(collocates, func(a, b Collocate) int { return a.Node.Compare(b.Node) })
		fmt.Fprintln(&b, s, c.Size(s), lemmasOf(c, s), c.Entities(s), c.IDs(s), c.Terms(s), c.Around(s), collocates, c.Shared(s))
	}
	return b.String()
}
