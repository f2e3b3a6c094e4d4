package pipeline

import (
	"cmp"
	"slices"
	"strings"

	"epithet/pipeline/table"
	"epithet/stages/article"
	"epithet/stages/compare"
	"epithet/stages/tally"
)

// leastTogether is how often a collocate stands near its node at least: of
// fewer, association measures say nothing.
const leastTogether = 3

// collocations are the strongest collocates of each node of each source.
func collocations(near, counts *tally.Counts, limits Limits) []table.Collocation {
	var rows []table.Collocation
	for _, source := range counts.Sources() {
		size := counts.Size(source)
		lemmas := counts.Lemmas(source)
		pairs := near.Pairs(source)
		mentions := map[tally.Pair]int64{}
		for _, p := range pairs {
			if p.Key.Collocate == "" {
				mentions[p.Key] = p.Mentions
			}
		}
		for len(pairs) > 0 {
			n := 1
			for n < len(pairs) && pairs[n].Key.Kind == pairs[0].Key.Kind && pairs[n].Key.Node == pairs[0].Key.Node {
				n++
			}
			node := pairs[0].Key
			kind, span, ok := strings.Cut(node.Kind, " ")
			if ok {
				r := table.Collocation{
					Source: source, Kind: kind, Node: node.Node, Span: span, SourceWords: size.Words,
					NodeMentions: mentions[tally.Pair{Kind: kind, Node: node.Node}],
					SpanWords:    mentions[tally.Pair{Kind: node.Kind, Node: node.Node}],
				}
				rows = append(rows, strongest(r, pairs[:n], lemmas, min(limits.Articles, size.Articles), limits.Top)...)
			}
			pairs = pairs[n:]
		}
	}
	return rows
}

// strongest are the rows of a node and span, r with each of its collocates.
func strongest(r table.Collocation, pairs []tally.Row[tally.Pair], lemmas []tally.Row[tally.Lemma], articles int64, top int) []table.Collocation {
	var rows []table.Collocation
	for _, p := range pairs {
		if p.Key.Collocate == "" || p.Mentions < leastTogether || p.Articles < articles {
			continue
		}
		r.Collocate, r.POS = p.Key.Collocate, p.Key.UPOS.String()
		r.Together, r.Articles = p.Mentions, p.Articles
		at, _ := slices.BinarySearchFunc(lemmas, p.Key, func(l tally.Row[tally.Lemma], p tally.Pair) int {
			return cmp.Or(strings.Compare(l.Key.Lemma, p.Collocate), cmp.Compare(l.Key.UPOS, p.UPOS))
		})
		r.CollocateMentions = lemmas[at].Mentions // a collocate is a word of the source
		r.Association = association(r.Together, r.SpanWords, r.CollocateMentions, r.SourceWords)
		rows = append(rows, r)
	}
	slices.SortStableFunc(rows, func(a, b table.Collocation) int { return cmp.Compare(b.LogDice, a.LogDice) })
	return rows[:min(len(rows), top)]
}

// association has the measures of a pair; those without a value are null.
func association(fxy, fx, fy, n int64) table.Association {
	return table.Association{
		LogDice: orNull(compare.LogDice(fxy, fx, fy)),
		G2Four:  orNull(compare.G2FourTerm(compare.Cooccurrence(fxy, fx, fy, n))),
		PMI:     orNull(compare.PMI(fxy, fx, fy, n)),
		T:       orNull(compare.TScore(fxy, fx, fy, n)),
	}
}

// cooccurrences has a row for each pair of listed entities that share a
// sentence or an article of a source.
func cooccurrences(near *tally.Counts, listed []article.Entity) []table.Cooccurrence {
	names := map[string]string{}
	for _, e := range listed {
		names[e.ID] = e.Name
	}
	var rows []table.Cooccurrence
	for _, source := range near.Sources() {
		with := map[tally.Pair]int64{}
		first := len(rows)
		for _, p := range near.Pairs(source) {
			k := p.Key
			switch {
			case k.Kind != togetherSentence && k.Kind != togetherArticle:
			case k.Collocate == "":
				with[k] = p.Mentions
			default:
				rows = append(rows, table.Cooccurrence{
					Source: source, Within: k.Kind, A: k.Node, NameA: names[k.Node], B: k.Collocate, NameB: names[k.Collocate], Together: p.Mentions,
				})
			}
		}
		with[tally.Pair{Kind: togetherArticle}] = near.Size(source).Articles
		for i := first; i < len(rows); i++ {
			r := &rows[i]
			r.WithA, r.WithB = with[tally.Pair{Kind: r.Within, Node: r.A}], with[tally.Pair{Kind: r.Within, Node: r.B}]
			r.All = with[tally.Pair{Kind: r.Within}]
			r.Association = association(r.Together, r.WithA, r.WithB, r.All)
		}
	}
	return rows
}
