package compare

import (
	"encoding/json"
	"math"
	"os"
	"testing"
)

// oracle is what testdata/oracle.py computed with SciPy and statsmodels; a
// null is a value that is not finite, a missing one what they do not compute.
type oracle struct {
	Tables []struct {
		A, N1, B, N2                  int64
		G2, G2Two, Chi2, Chi2P, Yates *float64
		LogRatio, Odds, Percent, LRC  *float64
		Wilson, ClopperPearson        [2]float64
	}
	LRCTests int
	Samples  []struct {
		X1, W1, X2, W2 []int64
		Rate           float64
		Interval       [2]float64
		T, DF, P       float64
		Reference      [3]float64 // t, df, p with side 2's sums as the reference
		Permutation    *float64
		DP, Juilland   float64
	}
	P, Q []float64
}

func readOracle(t *testing.T) (o oracle) {
	data, err := os.ReadFile("testdata/oracle.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &o); err != nil {
		t.Fatal(err)
	}
	return o
}

// agree reports whether two values agree to 1e-9 of their size.
func agree(got, want float64) bool {
	return got == want || math.Abs(got-want) <= 1e-9*max(math.Abs(got), math.Abs(want))
}

func TestOracleTables(t *testing.T) {
	o := readOracle(t)
	for _, row := range o.Tables {
		table := Table{A: row.A, B: row.B, N1: row.N1, N2: row.N2}
		check := func(name string, want *float64, got float64, ok bool) {
			t.Helper()
			if want != nil && (!ok || !agree(got, *want) && math.Abs(got-*want) > 1e-12) {
				t.Errorf("%v %s: %v (%v), want %v", table, name, got, ok, *want)
			}
		}
		finite := func(name string, want *float64, got float64, ok bool) {
			t.Helper()
			check(name, want, got, ok)
			if want == nil && (ok || got != 0) {
				t.Errorf("%v %s: %v is ok, want no finite value", table, name, got)
			}
		}
		v, ok := G2FourTerm(table)
		check("G2FourTerm", row.G2, v, ok)
		v, ok = G2TwoTerm(table)
		check("G2TwoTerm", row.G2Two, max(v, 0), ok)
		v, ok = ChiSquare(table)
		check("ChiSquare", row.Chi2, v, ok)
		check("ChiSquareP", row.Chi2P, ChiSquareP(v), ok)
		v, ok = ChiSquareYates(table)
		check("ChiSquareYates", row.Yates, v, ok)
		v, ok = LRC(table, .05, o.LRCTests)
		check("LRC", row.LRC, v, ok)
		v, ok = LogRatio(table)
		finite("LogRatio", row.LogRatio, v, ok)
		v, ok = OddsRatio(table)
		finite("OddsRatio", row.Odds, v, ok)
		v, ok = PercentDiff(table)
		finite("PercentDiff", row.Percent, v, ok)
		low, high, ok := Wilson(row.A, row.N1, .95)
		check("Wilson low", &row.Wilson[0], low, ok)
		check("Wilson high", &row.Wilson[1], high, ok)
		low, beyond := clopperPearson(row.A, row.N1, .025)
		check("clopperPearson low", &row.ClopperPearson[0], low, true)
		check("clopperPearson high", &row.ClopperPearson[1], 1-beyond, true)
	}
}

func TestOracleSamples(t *testing.T) {
	for i, row := range readOracle(t).Samples {
		check := func(name string, got, want float64) {
			t.Helper()
			if !agree(got, want) {
				t.Errorf("sample %d, %s: %v, want %v", i, name, got, want)
			}
		}
		a, b := sampleOf(row.X1, row.W1), sampleOf(row.X2, row.W2)
		rate := At(.95).Rate(a)
		check("rate", rate.PerThousand, row.Rate)
		check("low", rate.Articles.Low, row.Interval[0])
		check("high", rate.Articles.High, row.Interval[1])
		test := ArticleTest(a, b)
		check("t", test.T, row.T)
		check("df", test.DF, row.DF)
		check("p", test.P, row.P)
		test = ReferenceTest(a, b.Mentions, b.Words)
		check("reference t", test.T, row.Reference[0])
		check("reference df", test.DF, row.Reference[1])
		check("reference p", test.P, row.Reference[2])
		if row.Permutation != nil {
			test, exact := PermutationTest(counted(row.X1, row.W1), counted(row.X2, row.W2), 1000, 1)
			check("permutation", test.P, *row.Permutation)
			if !exact {
				t.Errorf("sample %d: the permutation test is not exact", i)
			}
		}
		s := spreadOf(row.X1, row.W1)
		dp, _ := s.DP()
		check("DP", dp, row.DP)
		d, _ := s.JuillandD(int64(len(row.X1)))
		check("JuillandD", d, row.Juilland)
	}
}

func TestOracleProbabilities(t *testing.T) {
	o := readOracle(t)
	for i, q := range BenjaminiHochberg(o.P) {
		if !agree(q, o.Q[i]) {
			t.Errorf("q of %v: %v, want %v", o.P[i], q, o.Q[i])
		}
	}
}
