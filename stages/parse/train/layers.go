package main

import (
	"epithet/stages/article"
	"epithet/stages/parse/internal/hybrid"
	"epithet/stages/parse/internal/net"
)

// activations are those of a sentence's tokens, with the gradients that have
// come back to them.
type activations struct {
	n                        int
	ids                      [][hybrid.NumProperties]int // numbers of embeddings
	inputs, hidden, slots    []float32
	dInputs, dHidden, dSlots []float32
	mask                     []float32 // what hidden was multiplied by
}

// configuration holds the activations of one.
type configuration struct {
	step                  hybrid.Step
	hidden, mask, dHidden [net.Width]float32
}

// zeroed is s with n zeros, in the same array where it is large enough.
func zeroed(s []float32, n int) []float32 {
	if cap(s) < n {
		return make([]float32, 2*n)[:n]
	}
	s = s[:n]
	clear(s)
	return s
}

// part is the i-th of s's parts of n numbers.
func part(s []float32, i, n int) []float32 { return s[i*n : (i+1)*n] }

// read computes what configurations need of the tokens. In learning, values of
// properties are hidden at random, the rarer the oftener, and so are numbers
// of hidden vectors (dropout).
func (n *network) read(text string, tokens []article.Token, learn bool) {
	s := &n.sent
	s.n = len(tokens)
	s.ids = s.ids[:0]
	s.inputs, s.dInputs = zeroed(s.inputs, s.n*net.Inputs), zeroed(s.dInputs, s.n*net.Inputs)
	s.hidden, s.dHidden = zeroed(s.hidden, s.n*net.Width), zeroed(s.dHidden, s.n*net.Width)
	s.slots, s.dSlots = zeroed(s.slots, s.n*slotColumns), zeroed(s.dSlots, s.n*slotColumns)
	s.mask = zeroed(s.mask, s.n*net.Width)
	for i := range tokens {
		s.ids = append(s.ids, [hybrid.NumProperties]int{})
		x := part(s.inputs, i, net.Inputs)
		for k, key := range hybrid.ReadAtoms(text, &tokens[i]) {
			id := n.numbers[k][key]
			if learn && n.random.float() < dropWord/(1+float64(n.seen[k][id])/6) {
				id = 0
			}
			s.ids[i][k] = id
			x = x[copy(x, n.embeddings[k].row(id)):]
		}
	}
	for i := range tokens {
		h := part(s.hidden, i, net.Width)
		copy(h, n.bias.w)
		for place := -net.Reach; place <= net.Reach; place++ {
			x := n.pad.w
			if j := i + place; j >= 0 && j < s.n {
				x = part(s.inputs, j, net.Inputs)
			}
			for j, v := range x {
				axpy(v, n.conv.row((place+net.Reach)*net.Inputs+j), h)
			}
		}
		n.rectify(h, part(s.mask, i, net.Width), dropHidden, learn)
		slots := part(s.slots, i, slotColumns)
		for j, v := range h {
			if v != 0 {
				axpy(v, n.slots.row(j), slots)
			}
		}
	}
}

// rectify sets what is negative to zero, and in learning a share of the rest
// too. It keeps what the numbers were multiplied by.
func (n *network) rectify(h, mask []float32, drop float64, learn bool) {
	for j := range h {
		mask[j] = 1
		if learn {
			mask[j] = float32(1 / (1 - drop))
		}
		if learn && n.random.float() < drop || h[j] <= 0 {
			mask[j] = 0
		}
		h[j] *= mask[j]
	}
}

// look computes the hidden vector of the configuration's step.
func (n *network) look(learn bool) {
	c := &n.conf
	copy(c.hidden[:], n.bias2.w)
	for slot, tok := range c.step.Tokens {
		switch {
		case tok < 0:
			axpy(1, n.special.row(2*slot), c.hidden[:])
		case tok == n.st.N:
			axpy(1, n.special.row(2*slot+1), c.hidden[:])
		default:
			axpy(1, part(n.sent.slots, int(tok)*int(hybrid.NumSlots)+slot, net.Width), c.hidden[:])
		}
	}
	for _, f := range c.step.Facts {
		axpy(1, n.facts.row(int(f)), c.hidden[:])
	}
	n.rectify(c.hidden[:], c.mask[:], dropStep, learn)
	clear(c.dHidden[:])
}

// back takes the gradient of the configuration's hidden vector back to what
// that was computed from.
func (n *network) back() {
	c := &n.conf
	d := c.dHidden[:]
	for j := range d {
		d[j] *= c.mask[j]
	}
	axpy(1, d, n.bias2.grad(0))
	for slot, tok := range c.step.Tokens {
		switch {
		case tok < 0:
			axpy(1, d, n.special.grad(2*slot))
		case tok == n.st.N:
			axpy(1, d, n.special.grad(2*slot+1))
		default:
			axpy(1, d, part(n.sent.dSlots, int(tok)*int(hybrid.NumSlots)+slot, net.Width))
		}
	}
	for _, f := range c.step.Facts {
		axpy(1, d, n.facts.grad(int(f)))
	}
}

// backTokens takes the gradients of the slots' vectors and of the hidden
// vectors back to the embeddings.
func (n *network) backTokens() {
	s := &n.sent
	for i := range s.n {
		h, dh, dSlots := part(s.hidden, i, net.Width), part(s.dHidden, i, net.Width), part(s.dSlots, i, slotColumns)
		mask := part(s.mask, i, net.Width)
		for j, v := range h {
			if v != 0 {
				dh[j] += dot(n.slots.row(j), dSlots)
				axpy(v, dSlots, n.slots.grad(j))
			}
			dh[j] *= mask[j]
		}
		axpy(1, dh, n.bias.grad(0))
		for place := -net.Reach; place <= net.Reach; place++ {
			x, dx := n.pad.w, n.pad.grad(0)
			if j := i + place; j >= 0 && j < s.n {
				x, dx = part(s.inputs, j, net.Inputs), part(s.dInputs, j, net.Inputs)
			}
			for j, v := range x {
				row := (place+net.Reach)*net.Inputs + j
				dx[j] += dot(n.conv.row(row), dh)
				axpy(v, dh, n.conv.grad(row))
			}
		}
	}
	for i := range s.n {
		dx := part(s.dInputs, i, net.Inputs)
		for k, id := range s.ids[i] {
			axpy(1, dx[:net.Embedded[k]], n.embeddings[k].grad(id))
			dx = dx[net.Embedded[k]:]
		}
	}
}
