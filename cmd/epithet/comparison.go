package main

import (
	"fmt"
	"strings"

	"epithet/pipeline"
	"epithet/stages/article"

	"github.com/spf13/cobra"
)

// comparisonFlags declares the flags that say what is compared, and gives a
// function that checks them once they are read.
func comparisonFlags(c *cobra.Command, cmp *pipeline.Comparison) (check func() error) {
	*cmp = pipeline.DefaultComparison()
	var pos, period string
	f := c.Flags()
	f.StringVar(&cmp.By, "by", "",
		"in keyness and differences compare the values of this `column` of sources.csv, such as country (default: the sources)")
	f.StringVar(&cmp.Pair, "compare", "",
		"compare these two, `A:B`, with each other: A stands first, and above in the chart (default: each source with the rest)")
	f.StringVar(&cmp.Reference, "reference", "", "`CSV` file with the columns lemma,count: compare lemmas with it in place of the rest")
	f.StringVar(&pos, "pos", "ADJ,NOUN", "universal `parts` of speech of the lemmas that are compared, or all (save words tagged PUNCT)")
	f.IntVar(&cmp.Ngrams, "ngrams", 0, "compare also runs of so `many` lemmas, all of --pos (0: none)")
	f.IntVar(&cmp.Window, "window", cmp.Window, "a collocate stands within so many `words` of its node, in the same sentence")
	f.StringVar(&period, "period", string(cmp.Period), "the rates over time are by `year` or month")
	f.Int64Var(&cmp.Limits.Mentions, "least-mentions", cmp.Limits.Mentions,
		"test what has at least so `many` mentions in a source, or would have there at the rate of both sides together (or of the list)")
	f.Int64Var(&cmp.Limits.Articles, "least-articles", cmp.Limits.Articles,
		"and stands in at least so `many` articles, or in all there are, of the side with the higher rate (a collocate: of its source)")
	f.IntVar(&cmp.Limits.Top, "top", cmp.Limits.Top, "of each source and kind, the `number` of keys in each direction, and of collocates of a node")
	return func() error {
		var err error
		if cmp.POS, err = partsOfSpeech(pos); err != nil {
			return err
		}
		switch cmp.Period = pipeline.Period(period); {
		case cmp.Period != pipeline.Year && cmp.Period != pipeline.Month:
			return fmt.Errorf("--period %s: choose year or month", period)
		case cmp.Ngrams != 0 && (cmp.Ngrams < 2 || cmp.Ngrams > 5):
			return fmt.Errorf("--ngrams %d: choose 2 to 5, or 0 for none", cmp.Ngrams)
		case cmp.Window < 1 || cmp.Window > 100:
			return fmt.Errorf("--window %d: choose 1 to 100 words", cmp.Window)
		case cmp.Limits.Mentions < 1 || cmp.Limits.Articles < 1 || cmp.Limits.Top < 1:
			return fmt.Errorf("--least-mentions, --least-articles and --top are at least 1")
		}
		return nil
	}
}

// partsOfSpeech reads the value of --pos.
func partsOfSpeech(list string) ([]article.UPOS, error) {
	if list == "all" {
		return pipeline.AllPOS, nil
	}
	var names []string
	byName := map[string]article.UPOS{}
	for _, p := range pipeline.AllPOS {
		names = append(names, p.String())
		byName[p.String()] = p
	}
	var pos []article.UPOS
	for name := range strings.FieldsFuncSeq(list, func(r rune) bool { return r == ',' || r == ' ' }) {
		p, ok := byName[strings.ToUpper(name)]
		if !ok {
			return nil, fmt.Errorf("--pos: no part of speech %q; there are %s", name, strings.Join(names, ", "))
		}
		pos = append(pos, p)
	}
	if len(pos) == 0 {
		return nil, fmt.Errorf("--pos: name at least one of %s, or all", strings.Join(names, ", "))
	}
	return pos, nil
}
