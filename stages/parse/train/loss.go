package main

import (
	"math"

	"epithet/stages/article"
	"epithet/stages/parse/internal/hybrid"
	"epithet/stages/parse/internal/net"
)

// negligible gradients are left out.
const negligible = 1e-4

// lossActions adds the gradient of the loss that the legal actions of least
// cost do not have all the probability. It returns the loss, the likeliest of
// them, and whether got is one of them.
func (n *network) lossActions(o *oracle, got hybrid.Action, scores *[hybrid.NumActions]float32) (loss float64, want hybrid.Action, right bool) {
	var costs [hybrid.NumActions]int
	o.costs(&n.st, &costs)
	least := math.MaxInt
	for b := hybrid.Shift; b < hybrid.NumActions; b++ {
		if n.st.Legal(b) {
			least = min(least, costs[b])
		}
	}
	want = hybrid.NumActions
	var e [hybrid.NumActions]float64
	all, good := 0.0, 0.0
	for b := hybrid.Shift; b < hybrid.NumActions; b++ {
		if !n.st.Legal(b) {
			continue
		}
		e[b] = math.Exp(float64(scores[b] - scores[got])) // the highest score is got's
		all += e[b]
		if costs[b] == least {
			good += e[b]
			if want == hybrid.NumActions || scores[b] > scores[want] {
				want = b
			}
		}
	}
	good = max(good, 1e-30)
	for b := hybrid.Shift; b < hybrid.NumActions; b++ {
		if !n.st.Legal(b) {
			continue
		}
		d := e[b] / all
		if costs[b] == least {
			d -= e[b] / good
		}
		axpy(float32(d), n.actions.row(int(b)), n.conf.dHidden[:])
		axpy(float32(d), n.conf.hidden[:], n.actions.grad(int(b)))
	}
	return -math.Log(good / all), want, costs[got] == least
}

// lossRel adds the gradient of the loss that the relation wanted of the arc
// that a makes does not have all the probability, and returns the loss.
func (n *network) lossRel(a hybrid.Action, want int, scores *[relRows]float32) float64 {
	side := int(a - hybrid.Left)
	const first, end = int(article.Root) + 1, int(article.NumRels)
	p, loss := softmax(scores[first:end], want-first)
	for i, d := range p {
		if i+first == want {
			d--
		}
		if math.Abs(d) < negligible {
			continue
		}
		row := side*relRows + first + i
		axpy(float32(d), n.rels.row(row), n.conf.dHidden[:])
		axpy(float32(d), n.conf.hidden[:], n.rels.grad(row))
		n.relBias.grad(side)[first+i] += float32(d)
	}
	return loss
}

// lossTags adds the gradient of the loss that the treebank's tags do not have
// all the probability by the tokens' deep vectors, and returns the loss.
func (n *network) lossTags(t *tree) (loss float64) {
	scores := make([]float32, len(n.tags.w)/net.TokenWidth)
	for i, want := range t.tags {
		if want < 0 {
			continue
		}
		h, dh := part(n.sent.deep, i, net.TokenWidth), part(n.sent.dDeep, i, net.TokenWidth)
		for c := range scores {
			scores[c] = dot(n.tags.row(c), h)
		}
		p, l := softmax(scores, want)
		loss += tagWeight * l
		for c, d := range p {
			if c == want {
				d--
			}
			if math.Abs(d) < negligible {
				continue
			}
			axpy(float32(tagWeight*d), n.tags.row(c), dh)
			axpy(float32(tagWeight*d), h, n.tags.grad(c))
		}
	}
	return loss
}

// softmax turns scores into probabilities, and returns the loss of want too.
func softmax(scores []float32, want int) (p []float64, loss float64) {
	top := scores[0]
	for _, s := range scores {
		top = max(top, s)
	}
	p = make([]float64, len(scores))
	all := 0.0
	for i, s := range scores {
		p[i] = math.Exp(float64(s - top))
		all += p[i]
	}
	for i := range p {
		p[i] /= all
	}
	return p, math.Log(all) - float64(scores[want]-top)
}
