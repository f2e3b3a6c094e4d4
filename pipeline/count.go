package pipeline

import (
	"slices"

	"epithet/stages/article"
	"epithet/stages/collocate"
	"epithet/stages/tally"
)

// articleCounter finds what an article adds to the counts. It is one worker's, and
// what it finds is valid until the next article.
type articleCounter struct {
	compare Comparison
	finder  collocate.Finder
	nodes   []collocate.Node
	here    []string // ids of the listed entities of a sentence
	all     []string // of the article

	o, near, dated tally.Occurrences // for each of sums
}

func newCounter(c Comparison) articleCounter {
	return articleCounter{compare: c, finder: collocate.Finder{Window: c.Window}}
}

// The kinds of pairs: a node's kind, which counts its mentions, or with a span
// behind it. Without a collocate it counts the span's words.
const (
	entityNode = "entity"
	termNode   = "term"

	inWindow   = " window"
	inSentence = " sentence"

	togetherSentence = "sentence" // of two entities; without both, the sentences of the source
	togetherArticle  = "article"
)

func (c *articleCounter) count(a *article.Article, an *analysis, words int64) {
	o, near, dated := &c.o, &c.near, &c.dated
	o.Source, near.Source, dated.Source = c.compare.cell(a), a.Source, a.Source+cellMark+monthOf(a)
	o.Words, near.Words, dated.Words = int(words), int(words), int(words)
	o.Lemmas, o.Entities, o.Terms = o.Lemmas[:0], o.Entities[:0], o.Terms[:0]
	near.Pairs, dated.Entities = near.Pairs[:0], dated.Entities[:0]
	sentences := uint32(0)
	for i, s := range an.Sentences {
		if s.Kind == article.Furniture {
			continue
		}
		tokens := an.Sentence(i)
		for _, t := range tokens {
			if article.IsWord(t.Of(a.Text)) {
				o.Lemmas = append(o.Lemmas, tally.Lemma{Lemma: t.Lemma, UPOS: t.UPOS})
			}
		}
		if c.compare.Ngrams > 0 {
			o.Lemmas = ngramsOf(o.Lemmas, a.Text, tokens, c.compare.Ngrams, c.compare.POS)
		}
		sentences++
	}
	for _, m := range an.mentions {
		e := tally.Entity{ID: m.EntityID, Name: m.Entity, Type: m.Type, Method: m.Method.String()}
		o.Entities = append(o.Entities, e)
		if m.Method != article.Discovered {
			dated.Entities = append(dated.Entities, e)
		}
	}
	for _, j := range an.judged {
		o.Terms = append(o.Terms, tally.Term{Frame: j.Term.Frame, Term: j.Term.Term, Voice: j.Voice.String(), Polarity: j.Polarity.String()})
	}
	dated.Terms = o.Terms
	c.pair(tally.Pair{Kind: togetherSentence}, sentences)
	c.collocates(a.Text, an)
	c.together(an)
}

// pair counts a pair so many times more.
func (c *articleCounter) pair(p tally.Pair, times uint32) {
	c.near.Pairs = append(c.near.Pairs, tally.PairTimes{Pair: p, Times: times})
}

// collocates counts what stands near the listed entities and the terms.
func (c *articleCounter) collocates(text string, an *analysis) {
	c.nodes = c.nodes[:0]
	for _, m := range an.mentions {
		if m.Method != article.Discovered && an.Sentences[m.Sent].Kind != article.Furniture {
			c.nodes = append(c.nodes, collocate.Node{Span: m.Span, Sent: m.Sent, Kind: entityNode, Name: m.EntityID})
		}
	}
	for _, j := range an.judged {
		n := collocate.Node{Span: j.Term.Span, Sent: j.Term.Sent, Kind: termNode, Name: j.Term.Term}
		if !slices.Contains(c.nodes[max(0, len(c.nodes)-8):], n) { // a term of several frames is one node
			c.nodes = append(c.nodes, n)
		}
	}
	for _, n := range c.nodes {
		c.pair(tally.Pair{Kind: n.Kind, Node: n.Name}, 1)
	}
	near := c.finder.Find(text, &an.Annotation, c.nodes)
	for len(near) > 0 {
		kind, name := near[0].Kind, near[0].Name
		window, sentence := kind+inWindow, kind+inSentence
		words, wordsInWindow, n := uint32(0), uint32(0), 0
		for ; n < len(near) && near[n].Kind == kind && near[n].Name == name; n++ {
			t := &an.Tokens[near[n].Token]
			is := collocate.Collocate(t.UPOS)
			words++
			if is {
				c.pair(tally.Pair{Kind: sentence, Node: name, Collocate: t.Lemma, UPOS: t.UPOS}, 1)
			}
			if !near[n].Window {
				continue
			}
			wordsInWindow++
			if is {
				c.pair(tally.Pair{Kind: window, Node: name, Collocate: t.Lemma, UPOS: t.UPOS}, 1)
			}
		}
		c.pair(tally.Pair{Kind: sentence, Node: name}, words)
		c.pair(tally.Pair{Kind: window, Node: name}, wordsInWindow)
		near = near[n:]
	}
}

// together counts which listed entities share a sentence, and the article.
// Mentions come in the order of the text.
func (c *articleCounter) together(an *analysis) {
	c.here, c.all = c.here[:0], c.all[:0]
	sent := -1
	for _, m := range an.mentions {
		if m.Method == article.Discovered || an.Sentences[m.Sent].Kind == article.Furniture {
			continue
		}
		if m.Sent != sent {
			c.pairs(togetherSentence, c.here)
			c.here, sent = c.here[:0], m.Sent
		}
		c.here = append(c.here, m.EntityID)
		c.all = append(c.all, m.EntityID)
	}
	c.pairs(togetherSentence, c.here)
	c.pairs(togetherArticle, c.all)
}

func (c *articleCounter) pairs(kind string, ids []string) {
	slices.Sort(ids)
	ids = slices.Compact(ids)
	for _, id := range ids {
		c.pair(tally.Pair{Kind: kind, Node: id}, 1)
	}
	collocate.Pairs(ids, func(a, b string) {
		c.pair(tally.Pair{Kind: kind, Node: a, Collocate: b}, 1)
	})
}
