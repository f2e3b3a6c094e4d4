package pipeline

import (
	"slices"

	"epithet/stages/article"
	"epithet/stages/collocate"
	"epithet/stages/tally"
)

// articleCounter finds what an article adds to the counts. It is one worker's.
type articleCounter struct {
	compare Comparison
	finder  collocate.Finder
	nodes   []collocate.Node // of listed entities, in the order of the text, then of terms
	ngrams  []tally.Lemma
	here    []uint32 // the listed entities of a sentence
	o       tally.Occurrences
}

func newCounter(c Comparison) articleCounter {
	return articleCounter{compare: c, finder: collocate.Finder{Window: c.Window}}
}

// The kinds of nodes.
const (
	entityNode = "entity"
	termNode   = "term"
)

// count makes c.o what an article holds, as the log numbers it.
func (c *articleCounter) count(log *tally.Log, a *article.Article, an *analysis, r *articleRows) {
	o := &c.o
	o.Source, o.Period = c.compare.cell(a), a.Source+cellMark+monthOf(a)
	o.Words, o.Sentences = int(r.document.Words), int(r.document.Sentences)
	o.Lemmas, o.Entities, o.Terms, o.Near = o.Lemmas[:0], o.Entities[:0], o.Terms[:0], o.Near[:0]
	o.Nodes, o.Sharing, o.Together = o.Nodes[:0], o.Sharing[:0], o.Together[:0]
	c.nodes = c.nodes[:0]
	for _, i := range r.words.Tokens {
		t := &an.Tokens[i]
		o.Lemmas = append(o.Lemmas, log.Lemma(tally.Lemma{Lemma: t.Lemma, UPOS: t.UPOS}))
	}
	for _, m := range an.mentions {
		o.Entities = append(o.Entities, tally.Entity{ID: m.EntityID, Name: m.Entity, Type: m.Type, Method: m.Method.String()})
		if m.Method != article.Discovered && an.Sentences[m.Sent].Kind != article.Furniture {
			n := log.Node(tally.Node{Kind: entityNode, Name: m.EntityID})
			c.nodes = append(c.nodes, collocate.Node{Span: m.Span, Sent: m.Sent, Number: n})
		}
	}
	c.together()
	for _, j := range an.judged {
		o.Terms = append(o.Terms, tally.Term{Frame: j.Term.Frame, Term: j.Term.Term, Voice: j.Voice.String(), Polarity: j.Polarity.String()})
		n := collocate.Node{Span: j.Term.Span, Sent: j.Term.Sent, Number: log.Node(tally.Node{Kind: termNode, Name: j.Term.Term})}
		if last := len(c.nodes) - 1; last < 0 || c.nodes[last] != n { // a term of several frames, which come one after the other, is one node
			c.nodes = append(c.nodes, n)
		}
	}
	for _, n := range c.nodes {
		o.Nodes = append(o.Nodes, n.Number)
	}
	for _, near := range c.finder.Find(an.Tokens, r.words, c.nodes) {
		o.Near = append(o.Near, tally.Near{
			Node: near.Node, Lemma: o.Lemmas[near.Word], Window: near.Window,
			Collocate: collocate.Collocate(an.Tokens[r.words.Tokens[near.Word]].UPOS),
		})
	}
	if c.compare.Ngrams > 0 { // behind the words' own lemmas, which are found by their place
		c.addNgrams(log, a.Text, an)
	}
}

// addNgrams adds the n-grams of sentences outside furniture.
func (c *articleCounter) addNgrams(log *tally.Log, text string, an *analysis) {
	c.ngrams = c.ngrams[:0]
	for i, s := range an.Sentences {
		if s.Kind != article.Furniture {
			c.ngrams = ngramsOf(c.ngrams, text, an.Sentence(i), c.compare.Ngrams, c.compare.POS)
		}
	}
	for _, n := range c.ngrams {
		c.o.Lemmas = append(c.o.Lemmas, log.Phrase(n))
	}
}

// together counts which listed entities, which are all the nodes so far, share a
// sentence, and the article.
func (c *articleCounter) together() {
	for rest := c.nodes; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].Sent == rest[0].Sent {
			n++
		}
		c.o.Sharing = append(c.o.Sharing, c.pairs(rest[:n], true)...)
		rest = rest[n:]
	}
	c.pairs(c.nodes, false)
}

// pairs counts the pairs of nodes that stand together. It gives the nodes, each
// once, valid until the next call.
func (c *articleCounter) pairs(nodes []collocate.Node, sentence bool) []uint32 {
	c.here = c.here[:0]
	for _, n := range nodes {
		c.here = append(c.here, n.Number)
	}
	slices.Sort(c.here)
	c.here = slices.Compact(c.here)
	collocate.Pairs(c.here, func(a, b uint32) {
		c.o.Together = append(c.o.Together, tally.Together{A: a, B: b, Sentence: sentence})
	})
	return c.here
}
