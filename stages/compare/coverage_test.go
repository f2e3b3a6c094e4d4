package compare

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"gonum.org/v1/gonum/stat/distuv"
)

// What Rate was chosen over; all take samples with mentions.

// linearT is r ± t √v with n−1 degrees of freedom, v with n/(n−1).
func linearT(s Sample) (low, high float64) {
	r, h := s.rate(), plainHalf(s)
	return r - h, r + h
}

// logDelta is the same on the logarithm of the rate.
func logDelta(s Sample) (low, high float64) {
	r, h := s.rate(), plainHalf(s)
	return r * math.Exp(-h/r), r * math.Exp(h/r)
}

func plainHalf(s Sample) float64 {
	n, w := float64(s.Articles), float64(s.Words)
	return distuv.StudentsT{Sigma: 1, Nu: n - 1}.Quantile(.975) * math.Sqrt(n/(n-1)*s.residuals(s.rate())) / w
}

// bootstrap is the percentile interval of 200 draws of articles.
func bootstrap(xs, ws []int64, r *rand.Rand) (low, high float64) {
	rates := make([]float64, 200)
	for b := range rates {
		var x, w int64
		for range xs {
			i := r.IntN(len(xs))
			x, w = x+xs[i], w+ws[i]
		}
		rates[b] = float64(x) / float64(w)
	}
	slices.Sort(rates)
	return rates[4], rates[194]
}

// How often the 95 % interval of a rate holds the true one when words cluster
// in articles, and the median width of it over the true rate. Samples without
// an interval do not count.
func TestSimulationCoverage(t *testing.T) {
	t.Parallel()
	const rounds = 600
	confidence := At(.95)
	worst := [5]float64{1, 1, 1, 1, 1}
	var log rows
	log.row("per 1000", "shape", "articles", "Rate", "linear t", "log delta", "bootstrap", "Wilson", "(widths)")
	for _, rate := range []float64{.0005, .002, .01} {
		for _, shape := range []float64{.3, 1, math.Inf(1)} {
			for _, n := range []int{2, 3, 5, 10, 30, 100} {
				r := rand.New(rand.NewPCG(1, uint64(n)))
				words := clustered{rate, shape, r}
				var held [5]float64
				var widths [5][]float64
				total := 0.0
				for range rounds {
					xs, ws := words.articles(n)
					s := sampleOf(xs, ws)
					got := confidence.Rate(s)
					if got.Articles.Reason != "" {
						continue
					}
					total++
					count := func(i int, low, high float64) {
						if low <= rate && rate <= high {
							held[i]++
						}
						widths[i] = append(widths[i], (high-max(0, low))/rate)
					}
					count(0, got.Articles.Low/1000, got.Articles.High/1000)
					low, high := linearT(s)
					count(1, low, high)
					low, high = logDelta(s)
					count(2, low, high)
					low, high = bootstrap(xs, ws, r)
					count(3, low, high)
					count(4, got.Words.Low/1000, got.Words.High/1000)
				}
				cells := []any{1000 * rate, shape, n}
				for i := range held {
					slices.Sort(widths[i])
					held[i] /= total
					worst[i] = min(worst[i], held[i])
					cells = append(cells, fmt.Sprintf("%.3f", held[i]))
				}
				for i := range held {
					cells = append(cells, fmt.Sprintf("%.3g", widths[i][len(widths[i])/2]))
				}
				log.row(cells...)
				name := fmt.Sprintf("rate %v, shape %v, %d articles", 1000*rate, shape, n)
				if held[0] < .87 {
					t.Errorf("%s: the interval holds the rate in %.3f", name, held[0])
				}
				if held[0] < .95 && (held[0] < held[1] || held[0] < held[3]) {
					t.Errorf("%s: the interval holds the rate in %.3f, linear t in %.3f, bootstrap in %.3f", name, held[0], held[1], held[3])
				}
			}
		}
	}
	if worst[1] >= .8 || worst[3] >= .2 || worst[4] >= .3 {
		t.Errorf("the package's documentation tells less of linear t, bootstrap and Wilson: %.3f", worst)
	}
	t.Log(log.String())
}
