package compare

import "testing"

// The values come from where the comments say; none was computed here.
func TestPublishedValues(t *testing.T) {
	value := func(v float64, ok bool) func() (float64, bool) { return func() (float64, bool) { return v, ok } }
	pair := func(a, n1, b, n2 int64) Table { return Table{A: a, B: b, N1: n1, N2: n2} }
	rayson := pair(100, 10_000, 50, 20_000)
	toy := pair(7, 10, 2, 9)
	keim, antibiotika := pair(936, 1177, 805, 341_805), pair(13, 1177, 0, 341_805)
	g2, _ := G2TwoTerm(rayson)
	uneven := spreadOf([]int64{1, 2, 3, 4, 5}, []int64{9, 10, 10, 10, 11})
	juilland := spreadOf([]int64{0, 4, 3, 2, 1}, []int64{100, 100, 100, 100, 100})
	dp, _ := uneven.DP()

	tests := []struct {
		name   string
		f      func() (float64, bool)
		want   float64
		digits int
	}{
		// NLTK, test/collocations.doctest
		{"PairG2, NLTK 1", value(PairG2(110, 2552, 221, 31777)), 270.72, 2},
		{"PairG2, NLTK 2", value(PairG2(8, 13, 32, 31777)), 95.29, 2},
		{"PMI, NLTK", value(PMI(20, 42, 20, 14307668)), 18.38, 2},
		{"TScore, NLTK", value(TScore(8, 15828, 4675, 14307668)), .9999, 4},
		// Rayson & Garside 2000
		{"G2TwoTerm", value(G2TwoTerm(rayson)), 69.31472, 5},
		{"G2FourTerm", value(G2FourTerm(rayson)), 69.69192, 5},
		// Wilson 2013
		{"BIC", value(BIC(g2, rayson)), 59.00577, 5},
		// quanteda, the toy of its keyness tests
		{"ChiSquare", value(ChiSquare(toy)), 4.33716, 5},
		{"ChiSquareYates", value(ChiSquareYates(toy)), 2.632438, 6},
		{"G2FourTerm, quanteda", value(G2FourTerm(toy)), 4.534939, 6},
		// Hardie 2014; Walter 1975
		{"LogRatio", value(LogRatio(pair(7, 1000, 2, 1000))), 1.807355, 6},
		{"LogRatioWalter", value(LogRatioWalter(pair(7, 1000, 2, 1000))), 1.584963, 6},
		// CRAN corpora, tests/keyness.R
		{"G2FourTerm, Keim", value(G2FourTerm(keim)), 9325.54587, 5},
		{"LogRatioWalter, Keim", value(LogRatioWalter(keim)), 8.3986991, 7},
		{"LRC, Keim", value(LRC(keim, .05, 20109)), 8.0717805, 7},
		{"G2FourTerm, Antibiotika", value(G2FourTerm(antibiotika)), 147.686062, 6},
		{"LogRatioWalter, Antibiotika", value(LogRatioWalter(antibiotika)), 12.9361922, 7},
		{"LRC, Antibiotika", value(LRC(antibiotika, .05, 20109)), 7.2973565, 7},
		// Gabrielatos & Marchi 2011
		{"PercentDiff", value(PercentDiff(pair(206523, 959641, 178174, 1562358))), 88.7, 1},
		{"OddsRatio", value(OddsRatio(pair(16217, 2796938, 735, 2087946))), 16.6, 1},
		// Kilgarriff 2009
		{"SimpleMaths", value(SimpleMaths(pair(35, 112289776, 263, 1559716979), 1)), 1.1224, 4},
		// Gries 2008; Lijffijt & Gries 2012
		{"DP", value(dp, true), .18, 12},
		{"DPnorm", value(DPnorm(dp, 9, 50)), .2195122, 7},
		{"JuillandD", value(juilland.JuillandD(5)), .6464, 4},
		// Rychlý 2008
		{"LogDice 1", value(LogDice(8, 15828, 4675)), 3.676453, 6},
		{"LogDice 2", value(LogDice(130, 3121, 143)), 10.34994, 5},
	}
	for _, tt := range tests {
		if got, ok := tt.f(); !ok || !near(got, tt.want, tt.digits) {
			t.Errorf("%s: %.9g (%v), want %v", tt.name, got, ok, tt.want)
		}
	}
}

// Monroe, Colaresi & Quinn 2008, with a prior of .01 for each of four words.
func TestLogOddsDirichlet(t *testing.T) {
	y1, y2 := []int64{1, 5, 1, 9}, []int64{100, 510, 100, 199}
	want := []float64{-.6095, -2.3044, -.6095, 4.4629}
	for i := range y1 {
		delta, se, ok := LogOddsDirichlet(Table{A: y1[i], B: y2[i], N1: 16, N2: 909}, .01, .04)
		if z := delta / se; !ok || !near(z, want[i], 4) || se <= 0 {
			t.Errorf("word %d: δ %v, standard error %v (%v), want z %v", i, delta, se, ok, want[i])
		}
	}
}
