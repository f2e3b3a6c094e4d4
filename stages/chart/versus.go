package chart

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
)

// Versus is two sources, or values of a column, against each other.
type Versus struct {
	Caption
	Compared
	Sources []Source // or values
	A, B    int      // indices in Sources
	Keys    []Key    // Estimate above 0 where A has more of it
}

// The plot is lower where few terms would stand in a large void.
const (
	versusHeight = 620.0
	fewKeys      = 12
)

// DrawVersus draws each term at its frequency in both sources together, on a
// logarithmic axis, and at its log-odds ratio: above the line what is key in
// the one, below it what is key in the other. Terms of the highest |z| are named
// first; a name that would collide with another, or hide a point, is left out.
// Points are filled where the test with the article as sampling unit finds the term.
func DrawVersus(d Versus) *Figure {
	p := newPage()
	looks := make([]look, len(d.Sources))
	for _, s := range rankSources(d.Sources) {
		looks[s.index] = s.look
	}
	a, b := d.Sources[d.A], d.Sources[d.B]
	p.head(d.Caption.or(Caption{
		Title:    fmt.Sprintf("What tells %s apart: %s and %s", d.two(), a.Name, b.Name),
		Subtitle: VersusFinding(d), Data: d.dataLine([]Source{a, b}),
	}))
	var keys []Key
	for _, k := range d.Keys {
		if drawn(k) {
			keys = append(keys, k)
		}
	}
	if len(keys) == 0 {
		p.nothing("No term is frequent enough to be compared.")
		return p.finish()
	}
	slices.SortStableFunc(keys, func(s, t Key) int { return cmp.Compare(math.Abs(t.Z), math.Abs(s.Z)) })
	x, y := logAxis(keys), 0.0
	for _, k := range keys {
		y = max(y, min(math.Abs(k.Estimate), 99))
	}
	l := look{fill: muted, edge: muted}
	var legend []key
	if slices.ContainsFunc(keys, func(k Key) bool { return k.Estimate >= 0 }) {
		legend = append(legend, key{width: 10, draw: func(x, y float64) {
			p.dot(x+5, y, dotRadius, looks[d.A],
				false)
		}, text: "more in " + p.clean(a.Name)})
	}
	if slices.ContainsFunc(keys, func(k Key) bool { return k.Estimate < 0 }) {
		legend = append(legend, key{width: 10, draw: func(x, y float64) {
			p.dot(x+5, y, dotRadius, looks[d.B],
				false)
		}, text: "more in " + p.clean(b.Name)})
	}
	if slices.ContainsFunc(keys, func(k Key) bool { return !k.Articles }) {
		legend = append(legend, key{width: 10, draw: func(x, y float64) { p.dot(x+5, y, dotRadius, l, true) },
			text: "not found with the article as the sampling unit, or too few articles to tell"})
	}
	p.legend(legend)
	height := versusHeight
	if len(keys) <= fewKeys {
		height /= 2
	}
	p.y += 12
	s := scatter{page: p, x: x, y: niceAxis(y*1.05, 3), left: margin + 44, right: p.Width - margin, top: p.y, bottom: p.y + height}
	s.axes()
	for _, k := range keys {
		l := looks[d.A]
		if k.Estimate < 0 {
			l = looks[d.B]
		}
		px, py := s.at(k)
		p.dot(px, py, dotRadius-0.5, l, !k.Articles)
		s.taken = append(s.taken, box{px - dotRadius, py - dotRadius, px + dotRadius, py + dotRadius})
	}
	unnamed := 0
	for i, k := range keys {
		if !s.name(i, k) {
			unnamed++
		}
	}
	if unnamed > 0 {
		p.note(fmt.Sprintf("%s without a name for want of room; see the tables.", plural(unnamed, "term")))
	}
	p.y = s.bottom + 40
	return p.finish()
}

// drawn reports whether a term has a place on the chart.
func drawn(k Key) bool {
	return finite(k.Estimate) && finite(k.Z) && finite(k.Per1000) && k.Per1000 > 0
}

// VersusFinding names each side's term of the highest z. It is empty where
// there is none to draw.
func VersusFinding(d Versus) string {
	if !slices.ContainsFunc(d.Keys, drawn) {
		return ""
	}
	up, down := -1, -1
	for i, k := range d.Keys {
		if !finite(k.Z) || k.Low <= 0 && k.High >= 0 {
			continue
		}
		if k.Z > 0 && (up < 0 || k.Z > d.Keys[up].Z) {
			up = i
		}
		if k.Z < 0 && (down < 0 || k.Z < d.Keys[down].Z) {
			down = i
		}
	}
	text := ""
	if up >= 0 {
		text = fmt.Sprintf("Key in %s is above all “%s”. ", d.Sources[d.A].Name, d.Keys[up].Label)
	}
	if down >= 0 {
		text += fmt.Sprintf("Key in %s is above all “%s”. ", d.Sources[d.B].Name, d.Keys[down].Label)
	}
	if up < 0 && down < 0 {
		text = "No term’s interval keeps clear of 0: words alone do not tell the two apart."
	}
	return strings.TrimSpace(text) + d.caution([]Source{d.Sources[d.A], d.Sources[d.B]})
}

// logScale is a logarithmic scale.
type logScale struct {
	low, high float64 // powers of ten
	ticks     []float64
}

// logAxis is a scale that holds the keys' frequencies, with room for names at
// its right.
func logAxis(keys []Key) logScale {
	low, high := math.Inf(1), math.Inf(-1)
	for _, k := range keys {
		v := math.Log10(min(max(k.Per1000, 1e-9), 1e9))
		low, high = min(low, v), max(high, v)
	}
	s := logScale{low: low - 0.05*(high-low) - 0.05, high: high + 0.15*(high-low) + 0.05}
	steps := []float64{1, 2, 5}
	switch {
	case high-low > 3:
		steps = steps[:1]
	case high-low < 1:
		steps = []float64{1, 1.5, 2, 3, 4, 5, 7}
	}
	for e := math.Floor(s.low); e <= math.Ceil(s.high); e++ {
		for _, k := range steps {
			if v := e + math.Log10(k); v >= s.low && v <= s.high {
				s.ticks = append(s.ticks, k*math.Pow(10, e))
			}
		}
	}
	return s
}

func (s logScale) x(v, x0, x1 float64) float64 {
	return x0 + (x1-x0)*(math.Log10(min(max(v, 1e-9), 1e9))-s.low)/(s.high-s.low)
}

type box struct{ x0, y0, x1, y1 float64 }

func (b box) overlaps(c box) bool { return b.x0 < c.x1 && c.x0 < b.x1 && b.y0 < c.y1 && c.y0 < b.y1 }

// scatter is a plot of points with names.
type scatter struct {
	*page
	x                        logScale
	y                        axis // of absolute values
	left, right, top, bottom float64
	taken                    []box // by points first, then by names
}

func (s *scatter) middle() float64 { return (s.top + s.bottom) / 2 }

func (s *scatter) at(k Key) (x, y float64) {
	half := s.y.x(math.Abs(k.Estimate), 0, (s.bottom-s.top)/2)
	if k.Estimate > 0 {
		half = -half
	}
	return s.x.x(k.Per1000, s.left, s.right), s.middle() + half
}

func (s *scatter) axes() {
	for _, t := range s.y.ticks {
		for _, sign := range [...]float64{-1, 1} {
			if t == 0 && sign < 0 {
				continue
			}
			y := s.middle() - sign*s.y.x(t, 0, (s.bottom-s.top)/2)
			c, text := grid, number(t)
			switch {
			case t == 0:
				c = rule
			case sign < 0:
				text = "−" + text
			}
			s.rect(s.left, snap(y)-0.5, s.right, snap(y)+0.5, c)
			s.write(s.left-8, y+4, right, smallStyle, text)
		}
	}
	last := math.Inf(-1)
	for _, t := range s.x.ticks {
		x := s.x.x(t, s.left, s.right)
		s.vline(x, s.top, s.bottom, grid)
		if w := smallStyle.width(number(t)); x-w/2 > last+8 && x+w/2 < s.right {
			s.write(x, s.bottom+16, center, smallStyle, number(t))
			last = x + w/2
		}
	}
	s.write(s.left, s.bottom+34, left, smallStyle,
		"To the right, logarithmic: occurrences per 1,000 words of both together. Upwards and downwards: log-odds ratio, 0 where the term is as frequent in both")
}

// name writes the name of the key at index i beside its point, where it covers
// no point and no name, and reports whether there was room.
func (s *scatter) name(i int, k Key) bool {
	text := cellStyle.truncate(s.clean(k.Label), 180)
	x, y := s.at(k)
	w, h, gap := cellStyle.width(text), smallSize, dotRadius+3
	for _, at := range [...][2]float64{
		{x + gap, y - h/2}, {x - gap - w, y - h/2}, {x - w/2, y - gap - h}, {x - w/2, y + gap},
		{x + gap - 3, y - h - 1}, {x + gap - 3, y + 1}, {x - gap + 3 - w, y - h - 1}, {x - gap + 3 - w, y + 1},
	} {
		b := box{at[0], at[1], at[0] + w, at[1] + h}
		if b.x0 < s.left || b.x1 > s.right || b.y0 < s.top || b.y1 > s.bottom || s.hits(b, i) {
			continue
		}
		s.taken = append(s.taken, b)
		s.rect(b.x0-1, b.y0, b.x1+1, b.y1, white) // no line runs through a name
		s.write(b.x0, b.y1-0.22*smallSize, left, cellStyle, text)
		return true
	}
	return false
}

// hits reports whether a name would cover anything but its own point.
func (s *scatter) hits(b box, own int) bool {
	for j, t := range s.taken {
		if j != own && b.overlaps(t) {
			return true
		}
	}
	return false
}
