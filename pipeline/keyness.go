package pipeline

import (
	"cmp"
	"math"
	"slices"

	"epithet/pipeline/table"
	"epithet/stages/compare"
	"epithet/stages/tally"
)

// priorWords is the weight of the Dirichlet prior of log-odds, in words: about
// an article's.
const priorWords = 500

// tested is a key of a unit that was tested in one comparison and is reported.
type tested struct {
	side         int32
	key          int32
	mine         tally.Moments
	z            float64
	p, q         float64 // of the token-level test
	articleQ     float64 // of the article-level one; NaN where there is none
	tests        int64   // of its comparison
	spread       compare.Spread
	permutationP float64
}

// outcome is what the tests of a key gave.
type outcome struct {
	key      int32
	z        float64 // of the log-odds
	p        float64 // of the token-level test
	articleP float64 // of the article-level one; NaN where there is none
}

// keys takes the units of a contrast to the tested keys that are reported, by
// unit:
//
//  1. A key of a side is tested if it has the least mentions there, or would
//     have if it were as frequent as in the other side (where two are compared,
//     also if the other side has the least mentions), and if the side that
//     has more of it has it in the least articles (or in all its articles, if
//     it has fewer). Frames are tested always. A rare key of the rest costs a
//     source nothing, so the work is that of the rows, not of sources by
//     vocabulary.
//  2. The q-values are over all tests of a unit, of all sides.
//  3. Of a side's keys those with the highest and with the lowest z stay, none
//     with a z of 0, which is key in neither side.
func (x *contrast) keys(units []unit, limits Limits, workers int) [][]tested {
	all := make([][]tested, len(units))
	for i := range units {
		u := &units[i]
		byFrequency := u.byFrequency(x)
		ofSide := make([][]outcome, len(x.sides))
		inSpans(workers, len(x.sides), func(from, to int) {
			for side := from; side < to; side++ {
				ofSide[side] = x.test(u, side, byFrequency, limits)
			}
		})
		q, articleQ := adjusted(slices.Concat(ofSide...))
		first := 0
		for side, of := range ofSide {
			for _, j := range reported(of, u.everyOne, limits.Top) {
				o := of[j]
				all[i] = append(all[i], tested{
					side: int32(side), key: o.key, mine: u.of(side, o.key).Moments, z: o.z, p: o.p,
					q: q[first+j], articleQ: articleQ[first+j], tests: int64(len(of)), permutationP: math.NaN(),
				})
			}
			first += len(of)
		}
	}
	return all
}

// byFrequency are the keys with the most frequent first.
func (u *unit) byFrequency(x *contrast) []int32 {
	order := make([]int32, len(u.keys))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int {
		return cmp.Compare(u.frequency(x, b), u.frequency(x, a))
	})
	return order
}

// frequency is that of a key in what sides are expected to be like.
func (u *unit) frequency(x *contrast, key int32) float64 {
	if u.background != nil {
		return float64(u.background[key]) / float64(u.backgroundWords)
	}
	return float64(u.whole[key].Mentions) / float64(max(1, x.whole.Words))
}

// test tests the keys of one side, in their order.
func (x *contrast) test(u *unit, side int, byFrequency []int32, limits Limits) (outcomes []outcome) {
	for _, h := range u.testable(x, side, byFrequency, limits) {
		a, b := x.samples(u, side, h)
		more := a
		moreArticles := h.Articles
		if float64(a.Mentions)*float64(b.Words) < float64(b.Mentions)*float64(a.Words) {
			more, moreArticles = b, u.whole[h.key].Articles-h.Articles
		}
		if !u.everyOne && more.Articles > 0 && moreArticles < min(limits.Articles, more.Articles) {
			continue
		}
		o := outcome{key: h.key, articleP: math.NaN()}
		if delta, se, ok := logOdds(a, b); ok {
			o.z = delta / se
		}
		g2, _ := compare.G2FourTerm(tableOf(a, b))
		o.p = compare.ChiSquareP(g2)
		if test := u.articleTest(a, b); test.Reason == "" {
			o.articleP = test.P
		}
		outcomes = append(outcomes, o)
	}
	return outcomes
}

// testable are the keys with the least mentions in a side, or with the least
// that would be expected there, or of two sides with the least in the other, in
// their order.
func (u *unit) testable(x *contrast, side int, byFrequency []int32, limits Limits) []held {
	words := float64(x.counts.Size(x.sides[side]).Words)
	enough := func(h held) bool { return u.everyOne || h.Mentions >= limits.Mentions }
	expected := func(key int32) bool {
		return u.everyOne || u.frequency(x, key)*words >= float64(limits.Mentions)
	}
	var keys []held
	for _, h := range u.sides[side] {
		if enough(h) {
			keys = append(keys, h)
		}
	}
	add := func(key int32) { // unless it is there
		h := u.of(side, key)
		if !enough(h) || h.Mentions == 0 {
			keys = append(keys, h)
		}
	}
	for _, key := range byFrequency {
		if !expected(key) {
			break
		}
		add(key)
	}
	if x.pair && u.background == nil {
		for _, h := range u.sides[1-side] {
			if enough(h) && !expected(h.key) {
				add(h.key)
			}
		}
	}
	slices.SortFunc(keys, func(a, b held) int { return cmp.Compare(a.key, b.key) })
	return keys
}

// samples are the two sides' of a key. A reference has no articles.
func (x *contrast) samples(u *unit, side int, h held) (a, b compare.Sample) {
	size := x.counts.Size(x.sides[side])
	a = sampleOf(size, h.Moments)
	if u.background != nil {
		return a, compare.Sample{Words: u.backgroundWords, Mentions: u.background[h.key]}
	}
	return a, sampleOf(x.whole.Minus(size), u.whole[h.key].Minus(h.Moments))
}

func sampleOf(size tally.Size, m tally.Moments) compare.Sample {
	return compare.Sample{
		Articles: size.Articles, Words: size.Words, WordsSquared: size.WordsSquared,
		Mentions: m.Mentions, Squares: m.Squares, Cross: m.Cross,
	}
}

func tableOf(a, b compare.Sample) compare.Table {
	return compare.Table{A: a.Mentions, B: b.Mentions, N1: a.Words, N2: b.Words}
}

// logOdds has the two sides together as the background of its prior. There is
// none of what neither side has.
func logOdds(a, b compare.Sample) (delta, se float64, ok bool) {
	share := float64(a.Mentions+b.Mentions) / float64(a.Words+b.Words)
	return compare.LogOddsDirichlet(tableOf(a, b), priorWords*share, priorWords)
}

// adjusted are the q-values of outcomes; an article-level one is NaN where there
// is none.
func adjusted(outcomes []outcome) (q, articleQ []float64) {
	p := make([]float64, len(outcomes))
	articleQ = make([]float64, len(outcomes))
	var articleP []float64
	var with []int
	for i, o := range outcomes {
		p[i] = o.p
		articleQ[i] = math.NaN()
		if !math.IsNaN(o.articleP) {
			articleP, with = append(articleP, o.articleP), append(with, i)
		}
	}
	for i, q := range compare.BenjaminiHochberg(articleP) {
		articleQ[with[i]] = q
	}
	return compare.BenjaminiHochberg(p), articleQ
}

// reported are the places of the outcomes of a side that are reported: so many
// of those with the highest z and of those with the lowest, the highest first and
// equal ones in their order; or every one, in their order.
func reported(outcomes []outcome, everyOne bool, top int) []int {
	order := make([]int, len(outcomes))
	for i := range order {
		order[i] = i
	}
	if everyOne {
		return order
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(cmp.Compare(outcomes[b].z, outcomes[a].z), a-b) })
	kept := order[:0]
	for i, j := range order {
		if z := outcomes[j].z; z > 0 && i < top || z < 0 && i >= len(order)-top {
			kept = append(kept, j)
		}
	}
	return kept
}

// keynessRows are the rows of the table, per side and unit with the highest z
// first.
func (x *contrast) keynessRows(units []unit, keys [][]tested, parts []sideParts, workers int) []table.Keyness {
	type place struct{ unit, test int } // in keys
	var order []place
	for i := range keys {
		for j := range keys[i] {
			t := &keys[i][j]
			if a, b := x.samples(&units[i], int(t.side), held{t.key, t.mine}); a.Words > 0 && b.Words > 0 {
				order = append(order, place{i, j})
			}
		}
	}
	slices.SortStableFunc(order, func(a, b place) int {
		s, t := &keys[a.unit][a.test], &keys[b.unit][b.test]
		return cmp.Or(cmp.Compare(s.side, t.side), cmp.Compare(a.unit, b.unit), cmp.Compare(t.z, s.z))
	})
	rows := make([]table.Keyness, len(order))
	inSpans(workers, len(rows), func(from, to int) {
		for i, o := range order[from:to] {
			u, t := &units[o.unit], &keys[o.unit][o.test]
			a, b := x.samples(u, int(t.side), held{t.key, t.mine})
			rows[from+i] = x.keyness(u, t, a, b, parts[t.side])
		}
	})
	return rows
}

func (x *contrast) keyness(u *unit, t *tested, a, b compare.Sample, parts sideParts) table.Keyness {
	r := table.Keyness{Sides: x.named(u, t), Counted: x.counted(u, t, a, b), ArticleTest: testRow(u.articleTest(a, b), t.articleQ), Tests: t.tests}
	cells := tableOf(a, b)
	delta, se, ok := logOdds(a, b)
	r.LogOdds, r.LogOddsZ = orNull(delta, ok), orNull(delta/se, ok)
	r.LogOddsLow, r.LogOddsHigh = orNull(delta-normal95*se, ok), orNull(delta+normal95*se, ok)
	r.G2Four = orNull(compare.G2FourTerm(cells))
	r.G2Two = orNull(compare.G2TwoTerm(cells))
	r.BICTwo = orNull(compare.BIC(r.G2Two, cells))
	r.ChiSquare = orNull(compare.ChiSquare(cells))
	r.Yates = orNull(compare.ChiSquareYates(cells))
	r.P, r.Q = t.p, t.q
	r.LogRatio = orNull(compare.LogRatio(cells))
	r.Walter = orNull(compare.LogRatioWalter(cells))
	r.LRC = orNull(compare.LRC(cells, 1-confidence, int(t.tests)))
	r.PercentDiff = orNull(compare.PercentDiff(cells))
	r.OddsRatio = orNull(compare.OddsRatio(cells))
	r.SimpleMaths = orNull(compare.SimpleMaths(cells, 1))
	r.PermutationP = t.permutationP
	dp, dpOK := t.spread.DP()
	r.DP = orNull(dp, dpOK)
	norm, normOK := compare.DPnorm(dp, parts.smallest, a.Words)
	r.DPNorm = orNull(norm, dpOK && normOK)
	r.JuillandD = orNull(t.spread.JuillandD(parts.articles))
	return r
}

// normal95 is the normal quantile of 95 % intervals.
var normal95 = math.Sqrt2 * math.Erfinv(confidence)

// orNull is a measure as the tables have it: NaN where it has no value.
func orNull(v float64, ok bool) float64 {
	if !ok {
		return math.NaN()
	}
	return v
}

func (x *contrast) named(u *unit, t *tested) table.Sides {
	k := u.keys[t.key]
	s := table.Sides{By: x.by, Source: x.sides[t.side], Against: x.against(x.sides[t.side]), Unit: u.kind, Key: k.key, POS: k.pos, Label: k.label}
	if u.background != nil {
		s.Against = referenceName
	}
	return s
}

const referenceName = "reference"

func (x *contrast) counted(u *unit, t *tested, a, b compare.Sample) table.Counted {
	c := table.Counted{
		Mentions: a.Mentions, Articles: t.mine.Articles, SourceArticles: a.Articles, SourceWords: a.Words,
		Per1000:         per1000(a),
		AgainstMentions: b.Mentions, AgainstArticles: u.whole[t.key].Articles - t.mine.Articles,
		AgainstSourceArticles: b.Articles, AgainstSourceWords: b.Words, AgainstPer1000: per1000(b),
	}
	if u.background != nil {
		c.AgainstArticles, c.AgainstSourceArticles = -1, -1
	}
	return c
}

func per1000(s compare.Sample) float64 {
	if s.Words == 0 {
		return math.NaN()
	}
	return 1000 * float64(s.Mentions) / float64(s.Words)
}

// articleTest is the test of two sides' samples.
func (u *unit) articleTest(a, b compare.Sample) compare.Test {
	if u.background != nil {
		return compare.ReferenceTest(a, b.Mentions, b.Words)
	}
	return compare.ArticleTest(a, b)
}

func testRow(test compare.Test, q float64) table.ArticleTest {
	if test.Reason != "" {
		null := math.NaN()
		return table.ArticleTest{T: null, DF: null, P: null, Q: null, Note: test.Reason}
	}
	return table.ArticleTest{T: test.T, DF: test.DF, P: test.P, Q: q}
}
