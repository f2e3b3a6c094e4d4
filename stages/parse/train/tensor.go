package main

import "math"

// tensor is a matrix of parameters with its gradient and Adam's moments
// (Kingma and Ba 2015). Of a sparse one only rows with a gradient are updated.
type tensor struct {
	cols       int
	w, g, m, v []float32
	sparse     bool
	touched    []int32
	isTouched  []bool
}

func newTensor(rows, cols int, scale float64, r *random) *tensor {
	n := rows * cols
	t := &tensor{cols: cols, w: make([]float32, n), g: make([]float32, n), m: make([]float32, n), v: make([]float32, n)}
	for i := range t.w {
		t.w[i] = float32(scale * r.normal())
	}
	return t
}

func newEmbedding(rows, cols int, scale float64, r *random) *tensor {
	t := newTensor(rows, cols, scale, r)
	t.sparse, t.isTouched = true, make([]bool, rows)
	return t
}

func (t *tensor) row(i int) []float32 { return t.w[i*t.cols : (i+1)*t.cols] }

// grad is the gradient of a row, to be added to.
func (t *tensor) grad(i int) []float32 {
	if t.sparse && !t.isTouched[i] {
		t.isTouched[i] = true
		t.touched = append(t.touched, int32(i))
	}
	return t.g[i*t.cols : (i+1)*t.cols]
}

// forward adds to y the product of x and the rows from first.
func (t *tensor) forward(first int, x, y []float32) {
	for j, v := range x {
		if v != 0 {
			axpy(v, t.row(first+j), y)
		}
	}
}

// backward takes the gradient of y back to x and to the rows from first.
func (t *tensor) backward(first int, x, dx, dy []float32) {
	for j, v := range x {
		dx[j] += dot(t.row(first+j), dy)
		if v != 0 {
			axpy(v, dy, t.grad(first+j))
		}
	}
}

// adam's decay rates and guard against division by zero.
const (
	beta1   = 0.9
	beta2   = 0.999
	epsilon = 1e-8
)

// update takes a step against the gradient, which is then zero. Step counts
// from 1.
func (t *tensor) update(rate float64, step int) {
	correct1, correct2 := 1-math.Pow(beta1, float64(step)), 1-math.Pow(beta2, float64(step))
	a := float32(rate / correct1)
	c := float32(1 / correct2)
	if !t.sparse {
		t.updateRange(0, len(t.w), a, c)
		return
	}
	for _, i := range t.touched {
		t.updateRange(int(i)*t.cols, (int(i)+1)*t.cols, a, c)
		t.isTouched[i] = false
	}
	t.touched = t.touched[:0]
}

func (t *tensor) updateRange(from, to int, a, c float32) {
	w, g, m, v := t.w[from:to], t.g[from:to], t.m[from:to], t.v[from:to]
	for i, x := range g {
		m[i] = beta1*m[i] + (1-beta1)*x
		v[i] = beta2*v[i] + (1-beta2)*x*x
		w[i] -= a * m[i] / (float32(math.Sqrt(float64(v[i]*c))) + epsilon)
		g[i] = 0
	}
}

// random is splitmix64.
type random struct{ state uint64 }

func (r *random) next() uint64 {
	r.state += 0x9E3779B97F4A7C15
	z := r.state
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return z ^ z>>31
}

// float is in [0, 1).
func (r *random) float() float64 { return float64(r.next()>>11) / (1 << 53) }

// normal is near enough to normally distributed with variance 1.
func (r *random) normal() float64 {
	sum := 0.0
	for range 12 {
		sum += r.float()
	}
	return sum - 6
}

func (r *random) shuffle(order []int) {
	for i := len(order) - 1; i > 0; i-- {
		j := int(r.next() % uint64(i+1))
		order[i], order[j] = order[j], order[i]
	}
}
