package compare

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"

	"gonum.org/v1/gonum/stat/distuv"
)

// clustered draws articles of unequal lengths in which a word clusters: w is
// log-normal about 600 words; the article's own rate is gamma of that shape
// about the given rate per word (+Inf: all articles alike), x is Poisson. The
// counts are thus negative binomial given the length.
type clustered struct {
	rate, shape float64
	r           *rand.Rand
}

func (c clustered) articles(n int) (xs, ws []int64) {
	xs, ws = make([]int64, n), make([]int64, n)
	for i := range xs {
		ws[i] = 1 + int64(600*math.Exp(0.6*c.r.NormFloat64()))
		rate := c.rate
		if !math.IsInf(c.shape, 1) {
			rate = distuv.Gamma{Alpha: c.shape, Beta: c.shape / c.rate, Src: c.r}.Rand()
		}
		if mean := rate * float64(ws[i]); mean > 0 {
			xs[i] = int64(distuv.Poisson{Lambda: mean, Src: c.r}.Rand())
		}
	}
	return xs, ws
}

// sampleOf sums articles up.
func sampleOf(xs, ws []int64) Sample {
	s := Sample{Articles: int64(len(xs))}
	for i, x := range xs {
		w := ws[i]
		s.Words += w
		s.WordsSquared += w * w
		s.Mentions += x
		s.Squares += x * x
		s.Cross += x * w
	}
	return s
}

// rows gathers rows to be printed.
type rows struct{ strings.Builder }

func (t *rows) row(cells ...any) {
	t.WriteByte('\n')
	for _, c := range cells {
		fmt.Fprintf(t, "%12v", c)
	}
}
