package chart

import (
	"math"
	"slices"
)

// steps are the rates, ascending, at which the heat map's shades change. A
// few shades can be told apart and found again in the key, which a ramp of
// many cannot.
type steps [len(heat) - 1]float64

// stepsOf are round rates, 1, 2 or 5 times a power of ten, of which the highest
// is at most four fifths of the rate that all but a fiftieth of the rates
// keep to, so that the darkest shade has cells.
func stepsOf(rates []float64) (s steps) {
	top := 1.0
	if len(rates) > 0 {
		rates = slices.Sorted(slices.Values(rates))
		top = rates[(49*len(rates)+49)/50-1]
	}
	top = 0.8 * min(max(top, 0.1), 1000) * (1 + 1e-9)
	i := len(s) - 1
	for power := 2; ; power-- {
		for _, k := range [...]float64{5, 2, 1} {
			step := k * math.Pow10(power)
			if power < 0 {
				step = k / math.Pow10(-power) // exactly what the key says
			}
			if step > top {
				continue
			}
			s[i] = step
			if i--; i < 0 {
				return s
			}
		}
	}
}

// shade is the colour of a rate.
func (s steps) shade(rate float64) rgb {
	if !(rate > 0) {
		return none
	}
	i := 0
	for i < len(s) && rate >= s[i] {
		i++
	}
	return heat[i]
}

// key shows the shades with the rates where they change.
func (s steps) key(p *page) key {
	const zero, gap, w = 22.0, 10.0, 44.0
	return key{width: zero + gap + w*float64(len(heat)), below: 18, draw: func(x, y float64) {
		p.rect(x, y-6, x+zero, y+6, none)
		p.write(x+zero/2, y+20, center, smallStyle, "0")
		x += zero + gap
		for i, c := range heat {
			p.rect(x+float64(i)*w, y-6, x+float64(i+1)*w, y+6, c)
		}
		for i, v := range s {
			p.write(x+float64(i+1)*w, y+20, center, smallStyle, number(v))
		}
	}, text: "mentions per 1,000 words; in the cell, the number of mentions"}
}
