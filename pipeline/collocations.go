package pipeline

import (
	"cmp"
	"iter"
	"slices"

	"epithet/pipeline/table"
	"epithet/stages/article"
	"epithet/stages/compare"
	"epithet/stages/tally"
)

// leastTogether is how often a collocate stands near its node at least: of
// fewer, association measures say nothing.
const leastTogether = 3

// collocations gives the rows of each source: the strongest collocates of each
// node.
func collocations(counts *tally.Counts, limits Limits) iter.Seq[[]table.Collocation] {
	return func(yield func([]table.Collocation) bool) {
		var c collocating
		for _, source := range counts.Sources() {
			c.of(counts, source, limits)
			if !yield(c.rows) {
				return
			}
		}
	}
}

// collocating has the rows of a source, and space that is used again for the next.
type collocating struct {
	collocates []tally.Collocate
	strongest  []placed
	rows       []table.Collocation
}

// placed is a collocate in a span of its node.
type placed struct {
	logDice float64
	in      tally.Often
	*tally.Collocate
}

// of makes c.rows the rows of a source.
func (c *collocating) of(counts *tally.Counts, source string, limits Limits) {
	c.rows = c.rows[:0]
	size := counts.Size(source)
	least := tally.Often{Times: leastTogether, Articles: uint32(max(0, min(limits.Articles, size.Articles)))}
	c.collocates = counts.Collocates(c.collocates[:0], source, least)
	nodes := counts.Around(source)
	for _, kind := range []string{entityNode, termNode} {
		for _, span := range []string{inSentence, inWindow} {
			for rest := c.collocates; len(rest) > 0; {
				n := 1
				for n < len(rest) && rest[n].Node == rest[0].Node {
					n++
				}
				of := rest[:n]
				rest = rest[n:]
				if of[0].Node.Kind != kind {
					continue
				}
				at, _ := slices.BinarySearchFunc(nodes, of[0].Node, func(a tally.Around, n tally.Node) int { return a.Node.Compare(n) })
				r := table.Collocation{
					Source: source, Kind: kind, Node: of[0].Node.Name, Span: span, SourceWords: size.Words,
					NodeMentions: nodes[at].Mentions, SpanWords: nodes[at].Words,
				}
				if span == inWindow {
					r.SpanWords = nodes[at].InWindow
				}
				c.strong(r, of, least, limits.Top)
			}
		}
	}
}

// The spans of collocations.
const (
	inSentence = "sentence"
	inWindow   = "window"
)

// strong appends the rows of a node and span: r with each of the strongest of its
// collocates that stand in it at least so often.
func (c *collocating) strong(r table.Collocation, collocates []tally.Collocate, least tally.Often, top int) {
	all := c.strongest[:0]
	for i := range collocates {
		p := placed{Collocate: &collocates[i], in: collocates[i].Sentence}
		if r.Span == inWindow {
			p.in = p.Window
		}
		if p.in.Times < least.Times || p.in.Articles < least.Articles {
			continue
		}
		p.logDice = orNull(compare.LogDice(min(int64(p.in.Times), r.NodeMentions), r.NodeMentions, p.Mentions))
		all = append(all, p)
	}
	slices.SortFunc(all, func(a, b placed) int {
		if c := cmp.Compare(b.logDice, a.logDice); c != 0 {
			return c
		}
		return a.Lemma.Compare(b.Lemma)
	})
	c.strongest = all
	for _, p := range all[:min(len(all), top)] {
		r.Collocate, r.POS = p.Lemma.Lemma, p.Lemma.UPOS.String()
		r.Together, r.Articles, r.CollocateMentions = int64(p.in.Times), int64(p.in.Articles), p.Mentions
		r.LogDice = p.logDice
		r.Association = association(r.Together, r.SpanWords, r.CollocateMentions, r.SourceWords)
		c.rows = append(c.rows, r)
	}
}

// association has the measures of a pair; those without a value are null.
func association(fxy, fx, fy, n int64) table.Association {
	return table.Association{
		G2Four: orNull(compare.PairG2(fxy, fx, fy, n)),
		PMI:    orNull(compare.PMI(fxy, fx, fy, n)),
		T:      orNull(compare.TScore(fxy, fx, fy, n)),
	}
}

// The stretches that entities share.
const (
	sameArticle  = "article"
	sameSentence = "sentence"
)

// cooccurrences has a row for each pair of listed entities that share a
// sentence or an article of a source. Discovered ones are left out: their names
// grow with the corpus, and the pairs of an article with the square of them, so
// that no vocabulary would bound the memory.
func cooccurrences(counts *tally.Counts, listed []article.Entity) []table.Cooccurrence {
	names := map[string]string{}
	for _, e := range listed {
		names[e.ID] = e.Name
	}
	var rows []table.Cooccurrence
	for _, source := range counts.Sources() {
		with := map[tally.Node]tally.Around{}
		for _, n := range counts.Around(source) {
			with[n.Node] = n
		}
		size, pairs := counts.Size(source), counts.Shared(source)
		for _, within := range []string{sameArticle, sameSentence} {
			for _, p := range pairs {
				a, b := with[p.A], with[p.B]
				r := table.Cooccurrence{
					Source: source, Within: within, A: p.A.Name, NameA: names[p.A.Name], B: p.B.Name, NameB: names[p.B.Name],
					Together: p.Articles, WithA: a.Articles, WithB: b.Articles, All: size.Articles,
				}
				if within == sameSentence {
					r.Together, r.WithA, r.WithB, r.All = p.Sentences, a.Sentences, b.Sentences, size.Sentences
				}
				if r.Together > 0 {
					r.LogDice = orNull(compare.LogDice(r.Together, r.WithA, r.WithB))
					r.Association = association(r.Together, r.WithA, r.WithB, r.All)
					rows = append(rows, r)
				}
			}
		}
	}
	return rows
}
