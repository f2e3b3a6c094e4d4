package compare

import (
	"math"
	"math/rand/v2"
	"testing"
)

// Every measure of a table, ok only if it has a value.
var tableMeasures = map[string]func(Table) (float64, bool){
	"G2FourTerm":     G2FourTerm,
	"G2TwoTerm":      G2TwoTerm,
	"BIC":            func(t Table) (float64, bool) { return BIC(0, t) },
	"ChiSquare":      ChiSquare,
	"ChiSquareYates": ChiSquareYates,
	"LogRatio":       LogRatio,
	"LogRatioWalter": LogRatioWalter,
	"LRC":            func(t Table) (float64, bool) { return LRC(t, .05, 1000) },
	"PercentDiff":    PercentDiff,
	"OddsRatio":      OddsRatio,
	"SimpleMaths":    func(t Table) (float64, bool) { return SimpleMaths(t, 1) },
}

func TestInvalidTables(t *testing.T) {
	for _, table := range []Table{
		{},
		{A: 0, B: 1, N1: 0, N2: 10},
		{A: 1, B: 0, N1: 10, N2: 0},
		{A: 11, B: 0, N1: 10, N2: 10},
		{A: 0, B: 11, N1: 10, N2: 10},
		{A: -1, B: 0, N1: 10, N2: 10},
		{A: 0, B: -1, N1: 10, N2: 10},
		{A: 1, B: 1, N1: math.MaxInt64, N2: 10},
	} {
		for name, measure := range tableMeasures {
			if v, ok := measure(table); ok || v != 0 {
				t.Errorf("%s of %v: %v (%v), want not ok", name, table, v, ok)
			}
		}
	}
}

func TestZeroCells(t *testing.T) {
	tests := []struct {
		name  string
		table Table
		want  map[string]float64 // missing: not ok
	}{
		{"a term of neither side", Table{0, 0, 5, 7}, map[string]float64{
			"G2FourTerm": 0, "G2TwoTerm": 0, "BIC": -math.Log(12), "ChiSquare": 0, "ChiSquareYates": 0,
			"LogRatioWalter": math.Log2(7.5 / 5.5), "LRC": 0, "SimpleMaths": 1,
		}},
		{"a term of every word", Table{5, 7, 5, 7}, map[string]float64{
			"G2FourTerm": 0, "G2TwoTerm": 0, "BIC": -math.Log(12), "ChiSquare": 0, "ChiSquareYates": 0,
			"LogRatio": 0, "LogRatioWalter": 0, "LRC": 0, "PercentDiff": 0, "SimpleMaths": 1,
		}},
		{"a term of side 1 alone", Table{2, 0, 4, 4}, map[string]float64{
			"G2FourTerm": 4*math.Log(2) + 4*math.Log(2./3) + 8*math.Log(4./3), "G2TwoTerm": 4 * math.Log(2),
			"BIC": -math.Log(8), "ChiSquare": 1 + 1 + 1./3 + 1./3, "ChiSquareYates": (1 + 1 + 1./3 + 1./3) / 4,
			"LogRatioWalter": math.Log2(5), "LRC": 0, "SimpleMaths": 500001,
		}},
		{"a term of side 2 alone", Table{0, 2, 4, 4}, map[string]float64{
			"G2FourTerm": 4*math.Log(2) + 4*math.Log(2./3) + 8*math.Log(4./3), "G2TwoTerm": 4 * math.Log(2),
			"BIC": -math.Log(8), "ChiSquare": 1 + 1 + 1./3 + 1./3, "ChiSquareYates": (1 + 1 + 1./3 + 1./3) / 4,
			"LogRatioWalter": -math.Log2(5), "LRC": 0, "SimpleMaths": 1. / 500001, "PercentDiff": -100, "OddsRatio": 0,
		}},
		{"one word each", Table{1, 0, 1, 1}, map[string]float64{
			"G2FourTerm": 4 * math.Log(2), "G2TwoTerm": 2 * math.Log(2), "BIC": -math.Log(2), "ChiSquare": 2,
			"ChiSquareYates": 0, "LogRatioWalter": math.Log2(3), "LRC": 0, "SimpleMaths": 1000001,
		}},
	}
	for _, tt := range tests {
		for name, measure := range tableMeasures {
			got, ok := measure(tt.table)
			want, wantOK := tt.want[name]
			if ok != wantOK || !near(got, want, 9) {
				t.Errorf("%s, %s: %v (%v), want %v (%v)", tt.name, name, got, ok, want, wantOK)
			}
		}
	}
}

// Whatever the counts, values are finite, signs agree, and turning the sides
// about turns the measures about.
func TestTableProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	for range 20_000 {
		n1, n2 := 1+r.Int64N(1<<(1+r.IntN(40))), 1+r.Int64N(1<<(1+r.IntN(40)))
		table := Table{A: min(n1, r.Int64N(1<<r.IntN(24))), B: min(n2, r.Int64N(1<<r.IntN(24))), N1: n1, N2: n2}
		turned := Table{A: table.B, B: table.A, N1: n2, N2: n1}
		for name, measure := range tableMeasures {
			v, ok := measure(table)
			if math.IsNaN(v) || math.IsInf(v, 0) || !ok && v != 0 {
				t.Fatalf("%s of %v: %v (%v)", name, table, v, ok)
			}
			back, backOK := measure(turned)
			switch name {
			case "LogRatio", "LogRatioWalter", "LRC":
				back = -back
			case "PercentDiff", "OddsRatio", "SimpleMaths":
				continue
			}
			if ok != backOK || math.Abs(v-back) > 1e-7*(1+math.Abs(v)) {
				t.Fatalf("%s of %v: %v (%v), turned %v (%v)", name, table, v, ok, back, backOK)
			}
			if (name == "G2FourTerm" || name == "G2TwoTerm" || name == "ChiSquare") && v < 0 {
				t.Fatalf("%s of %v: %v", name, table, v)
			}
		}
		lrc, _ := LRC(table, .05, 1000)
		if ratio, ok := LogRatio(table); ok && lrc != 0 && (lrc > 0 != (ratio > 0) || math.Abs(lrc) > math.Abs(ratio)) {
			t.Fatalf("%v: LRC %v beyond the log ratio %v", table, lrc, ratio)
		}
		delta, se, ok := LogOddsDirichlet(table, .5, 100)
		if !ok || math.IsNaN(delta) || math.IsInf(delta, 0) || !(0 < se && se <= 2) {
			t.Fatalf("LogOddsDirichlet of %v: %v, %v (%v)", table, delta, se, ok)
		}
	}
}

func TestLogOddsDirichletBounds(t *testing.T) {
	if delta, se, ok := LogOddsDirichlet(Table{}, 1, 2); !ok || delta != 0 || se != math.Sqrt2 {
		t.Errorf("two empty sides: %v, %v (%v), want 0 and √2", delta, se, ok)
	}
	if delta, se, ok := LogOddsDirichlet(Table{A: 3, N1: 5}, 1, 10); !ok || delta <= 0 || se <= 0 {
		t.Errorf("an empty side 2: %v, %v (%v), want more than 0", delta, se, ok)
	}
	for _, alpha := range [][2]float64{{0, 1}, {1, 1}, {2, 1}, {-1, 1}, {math.NaN(), 1}, {1, math.NaN()}} {
		if _, _, ok := LogOddsDirichlet(Table{A: 1, B: 1, N1: 5, N2: 5}, alpha[0], alpha[1]); ok {
			t.Errorf("prior %v is ok", alpha)
		}
	}
}

func TestParametersOutOfRange(t *testing.T) {
	table := Table{1, 1, 5, 5}
	for _, k := range []float64{0, -1, math.NaN()} {
		if _, ok := SimpleMaths(table, k); ok {
			t.Errorf("k = %v is ok", k)
		}
	}
	for _, alpha := range []float64{0, 1, -1, math.NaN()} {
		if _, ok := LRC(table, alpha, 1); ok {
			t.Errorf("alpha = %v is ok", alpha)
		}
	}
	if _, ok := LRC(table, .05, 0); ok {
		t.Error("a correction for no tests is ok")
	}
}

func TestPairs(t *testing.T) {
	for _, c := range [][4]int64{{0, 5, 5, 10}, {6, 5, 6, 10}, {1, 11, 5, 10}, {1, 6, 6, 10}, {1, 1, 1, 0}} {
		_, pmi := PMI(c[0], c[1], c[2], c[3])
		_, score := TScore(c[0], c[1], c[2], c[3])
		_, g2 := PairG2(c[0], c[1], c[2], c[3])
		if pmi || score || g2 {
			t.Errorf("PMI, t-score or G2 of %v is ok", c)
		}
	}
	for _, c := range []struct{ fxy, fx, fy, n int64 }{{3, 5, 7, 20}, {4, 4, 9, 9}, {6, 6, 6, 6}, {1, 1, 1, 2}, {2, 5, 5, 8}} {
		g2, ok := PairG2(c.fxy, c.fx, c.fy, c.n)
		turned, turnedOK := PairG2(c.fxy, c.fy, c.fx, c.n)
		everywhere := c.fx == c.n || c.fy == c.n
		if !ok || !turnedOK || !near(g2, turned, 9) || everywhere != (g2 == 0) {
			t.Errorf("G2 of %v: %v (%v), turned %v (%v)", c, g2, ok, turned, turnedOK)
		}
	}
	if v, ok := LogDice(5, 5, 5); !ok || v != 14 {
		t.Errorf("logDice of what is always together: %v (%v), want 14", v, ok)
	}
	for _, c := range [][3]int64{{0, 5, 5}, {6, 5, 6}, {-1, 5, 5}} {
		if _, ok := LogDice(c[0], c[1], c[2]); ok {
			t.Errorf("logDice of %v is ok", c)
		}
	}
}

func TestBenjaminiHochberg(t *testing.T) {
	if q := BenjaminiHochberg(nil); len(q) != 0 {
		t.Errorf("q of nothing: %v", q)
	}
	r := rand.New(rand.NewPCG(23, 24))
	for range 200 {
		p := make([]float64, 1+r.IntN(40))
		for i := range p {
			p[i] = float64(r.IntN(20)) / 19
		}
		q := BenjaminiHochberg(p)
		for i := range p {
			if q[i] < p[i] || q[i] > 1 {
				t.Fatalf("p %v has q %v", p[i], q[i])
			}
			for j := range p {
				if p[i] == p[j] && q[i] != q[j] || p[i] < p[j] && q[i] > q[j] {
					t.Fatalf("p %v and %v have q %v and %v", p[i], p[j], q[i], q[j])
				}
			}
		}
	}
}
