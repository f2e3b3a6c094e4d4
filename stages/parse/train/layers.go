package main

import (
	"epithet/stages/article"
	"epithet/stages/parse/internal/hybrid"
	"epithet/stages/parse/internal/net"
)

// activations are those of a sentence's tokens, with the gradients that come
// back to them.
type activations struct {
	n                       int
	ids                     [][hybrid.NumProperties]int // numbers of embeddings
	words                   [][]float32                 // GloVe's vectors, nil where there is none
	inputs, hidden, deep    []float32
	slots                   []float32
	dInputs, dHidden, dDeep []float32
	dSlots                  []float32
	hiddenMask, deepMask    []float32 // what rectify multiplied by
}

// reset makes room for n tokens, all zeros.
func (s *activations) reset(n int) {
	s.n, s.ids, s.words = n, s.ids[:0], s.words[:0]
	s.inputs, s.dInputs = zeroed(s.inputs, n*net.Inputs), zeroed(s.dInputs, n*net.Inputs)
	s.hidden, s.dHidden = zeroed(s.hidden, n*net.TokenWidth), zeroed(s.dHidden, n*net.TokenWidth)
	s.deep, s.dDeep = zeroed(s.deep, n*net.TokenWidth), zeroed(s.dDeep, n*net.TokenWidth)
	s.slots, s.dSlots = zeroed(s.slots, n*slotColumns), zeroed(s.dSlots, n*slotColumns)
	s.hiddenMask, s.deepMask = zeroed(s.hiddenMask, n*net.TokenWidth), zeroed(s.deepMask, n*net.TokenWidth)
}

// configuration holds the activations of one.
type configuration struct {
	step                  hybrid.Step
	hidden, mask, dHidden [net.StepWidth]float32
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
// properties are hidden at random, the rarer the oftener, and so are words'
// vectors and numbers of hidden ones (dropout).
func (n *network) read(text string, tokens []article.Token, learn bool) {
	s := &n.sent
	s.reset(len(tokens))
	for i := range tokens {
		s.ids = append(s.ids, [hybrid.NumProperties]int{})
		x := part(s.inputs, i, net.Inputs)
		atoms := hybrid.ReadAtoms(text, &tokens[i])
		for k, key := range atoms {
			id := n.numbers[k][key]
			if learn && n.random.float() < dropWord/(1+float64(n.seen[k][id])/6) {
				id = 0
			}
			s.ids[i][k] = id
			x = x[copy(x, n.embeddings[k].row(id)):]
		}
		v := n.words.vector(atoms[hybrid.Word])
		if learn && n.random.float() < dropVector {
			v = nil
		}
		s.words = append(s.words, v)
		if v == nil {
			copy(x, n.unknown.w)
		} else {
			n.project.forward(0, v, x)
		}
	}
	for i := range s.n {
		h := part(s.hidden, i, net.TokenWidth)
		copy(h, n.bias.w)
		for place := -net.Reach; place <= net.Reach; place++ {
			x := n.pad.w
			if j := i + place; j >= 0 && j < s.n {
				x = part(s.inputs, j, net.Inputs)
			}
			n.conv.forward((place+net.Reach)*net.Inputs, x, h)
		}
		n.rectify(h, part(s.hiddenMask, i, net.TokenWidth), dropHidden, learn)
	}
	for i := range s.n {
		d := part(s.deep, i, net.TokenWidth)
		copy(d, n.deepBias.w)
		for place := range net.Window {
			if j := i + place - net.Window/2; j >= 0 && j < s.n {
				n.deep.forward(place*net.TokenWidth, part(s.hidden, j, net.TokenWidth), d)
			}
		}
		n.rectify(d, part(s.deepMask, i, net.TokenWidth), dropDeep, learn)
		axpy(1, part(s.hidden, i, net.TokenWidth), d)
		n.slots.forward(0, d, part(s.slots, i, slotColumns))
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
	copy(c.hidden[:], n.stepBias.w)
	for slot, tok := range c.step.Tokens {
		switch {
		case tok < 0:
			axpy(1, n.special.row(2*slot), c.hidden[:])
		case tok == n.st.N:
			axpy(1, n.special.row(2*slot+1), c.hidden[:])
		default:
			axpy(1, part(n.sent.slots, int(tok)*int(hybrid.NumSlots)+slot, net.StepWidth), c.hidden[:])
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
	multiply(d, c.mask[:])
	axpy(1, d, n.stepBias.grad(0))
	for slot, tok := range c.step.Tokens {
		switch {
		case tok < 0:
			axpy(1, d, n.special.grad(2*slot))
		case tok == n.st.N:
			axpy(1, d, n.special.grad(2*slot+1))
		default:
			axpy(1, d, part(n.sent.dSlots, int(tok)*int(hybrid.NumSlots)+slot, net.StepWidth))
		}
	}
	for _, f := range c.step.Facts {
		axpy(1, d, n.facts.grad(int(f)))
	}
}

// backTokens takes the gradients of the slots' vectors and of the deep vectors
// back to the embeddings.
func (n *network) backTokens() {
	s := &n.sent
	for i := range s.n {
		d, dd := part(s.deep, i, net.TokenWidth), part(s.dDeep, i, net.TokenWidth)
		n.slots.backward(0, d, dd, part(s.dSlots, i, slotColumns))
		axpy(1, dd, part(s.dHidden, i, net.TokenWidth))
		multiply(dd, part(s.deepMask, i, net.TokenWidth))
		axpy(1, dd, n.deepBias.grad(0))
		for place := range net.Window {
			if j := i + place - net.Window/2; j >= 0 && j < s.n {
				n.deep.backward(place*net.TokenWidth, part(s.hidden, j, net.TokenWidth), part(s.dHidden, j, net.TokenWidth), dd)
			}
		}
	}
	for i := range s.n {
		dh := part(s.dHidden, i, net.TokenWidth)
		multiply(dh, part(s.hiddenMask, i, net.TokenWidth))
		axpy(1, dh, n.bias.grad(0))
		for place := -net.Reach; place <= net.Reach; place++ {
			x, dx := n.pad.w, n.pad.grad(0)
			if j := i + place; j >= 0 && j < s.n {
				x, dx = part(s.inputs, j, net.Inputs), part(s.dInputs, j, net.Inputs)
			}
			n.conv.backward((place+net.Reach)*net.Inputs, x, dx, dh)
		}
	}
	for i := range s.n {
		dx := part(s.dInputs, i, net.Inputs)
		for k, id := range s.ids[i] {
			axpy(1, dx[:net.Embedded[k]], n.embeddings[k].grad(id))
			dx = dx[net.Embedded[k]:]
		}
		if s.words[i] == nil {
			axpy(1, dx, n.unknown.grad(0))
			continue
		}
		for j, v := range s.words[i] {
			axpy(v, dx, n.project.grad(j))
		}
	}
}

func multiply(x, by []float32) {
	for i := range x {
		x[i] *= by[i]
	}
}
