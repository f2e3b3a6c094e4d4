package pipeline

import (
	"iter"
	"math"

	"epithet/pipeline/table"
	"epithet/stages/article"
	"epithet/stages/compare"
	"epithet/stages/tally"
)

// confidence is the level of all intervals.
const confidence = 0.95

// howInterval documents the article-level interval in the tables.
const howInterval = "score interval over articles"

func rateOf(at *compare.Confidence, size tally.Size, m tally.Moments) table.Rate {
	r := at.Rate(compare.Sample{
		Articles: size.Articles, Words: size.Words, WordsSquared: size.WordsSquared,
		Mentions: m.Mentions, Squares: m.Squares, Cross: m.Cross,
	})
	row := table.Rate{
		Mentions: m.Mentions, Articles: m.Articles, SourceArticles: size.Articles, SourceWords: size.Words,
		Per1000: r.PerThousand, Interval: howInterval,
		ArticleLow: r.Articles.Low, ArticleHigh: r.Articles.High,
		WilsonLow: r.Words.Low, WilsonHigh: r.Words.High,
	}
	null := math.NaN()
	if r.Articles.Reason != "" {
		row.ArticleLow, row.ArticleHigh, row.Interval = null, null, "none: "+r.Articles.Reason
	}
	if r.Words.Reason != "" {
		row.Per1000, row.WilsonLow, row.WilsonHigh = null, null, null
	}
	return row
}

// entityCounts gives the rows of each source.
func entityCounts(counts *tally.Counts) iter.Seq[[]table.EntityCount] {
	return func(yield func([]table.EntityCount) bool) {
		at := compare.At(confidence)
		var rows []table.EntityCount
		for _, source := range counts.Sources() {
			rows = rows[:0]
			size := counts.Size(source)
			for _, e := range counts.Entities(source) {
				rows = append(rows, table.EntityCount{
					Source: source, EntityID: e.Key.ID, Entity: e.Key.Name, Type: e.Key.Type, Method: e.Key.Method,
					Rate: rateOf(at, size, e.Moments),
				})
			}
			if !yield(rows) {
				return
			}
		}
	}
}

// frameCounts has a row for each source and frame, also for frames that the
// source does not use.
func frameCounts(counts *tally.Counts, frames []article.Frame) []table.FrameCount {
	at := compare.At(confidence)
	var rows []table.FrameCount
	for _, source := range counts.Sources() {
		found := framesOf(counts.Terms(source))
		for _, f := range frames {
			rows = append(rows, table.FrameCount{
				Source: source, Frame: f.ID, Label: f.Label,
				Rate: rateOf(at, counts.Size(source), found[f.ID]),
			})
		}
	}
	return rows
}

// framesOf are the moments of each frame among a source's terms.
func framesOf(terms []tally.Row[tally.Term]) map[string]tally.Moments {
	found := map[string]tally.Moments{}
	for _, t := range terms {
		if isFrame(t.Key) {
			found[t.Key.Frame] = t.Moments
		}
	}
	return found
}

func termCounts(counts *tally.Counts) []table.TermCount {
	at := compare.At(confidence)
	var rows []table.TermCount
	for _, source := range counts.Sources() {
		for _, t := range counts.Terms(source) {
			k := t.Key
			if k.Term == tally.All || k.Voice == tally.All || k.Polarity == tally.All {
				continue
			}
			rows = append(rows, table.TermCount{
				Source: source, Frame: k.Frame, Term: k.Term, Voice: k.Voice, Polarity: k.Polarity,
				Rate: rateOf(at, counts.Size(source), t.Moments),
			})
		}
	}
	return rows
}

// sourceSizes has a row for each source.
func sourceSizes(counts *tally.Counts) []table.SourceSize {
	var rows []table.SourceSize
	keys := counts.LemmaKeys()
	ngram := make([]bool, len(keys))
	for i, k := range keys {
		ngram[i] = isNgram(k)
	}
	for _, source := range counts.Sources() {
		size := counts.Size(source)
		r := table.SourceSize{Source: source, Articles: size.Articles, Words: size.Words, Guiraud: math.NaN()}
		for l := range counts.NumberedLemmas(source) {
			if ngram[l.ID] {
				continue
			}
			r.Types++
			if l.Mentions == 1 {
				r.Hapaxes++
			}
		}
		if size.Words > 0 {
			r.Guiraud = float64(r.Types) / math.Sqrt(float64(size.Words))
		}
		rows = append(rows, r)
	}
	return rows
}
