package chart

import (
	"math"
	"strconv"
	"strings"
)

// axis is a scale with its ticks, from 0 to the scale's end.
type axis struct {
	scale
	ticks []float64
}

// labelEvery is the least k for which labels at every k-th tick stand clear
// of one another where the axis is that wide.
func (a axis) labelEvery(width float64, tick func(float64) string) int {
	for every := 1; every < len(a.ticks); every++ {
		clear := true
		for i := every; i < len(a.ticks); i += every {
			s, t := a.ticks[i-every], a.ticks[i]
			need := (smallStyle.width(tick(s))+smallStyle.width(tick(t)))/2 + 8
			clear = clear && a.x(t, 0, width)-a.x(s, 0, width) >= need
		}
		if clear {
			return every
		}
	}
	return max(1, len(a.ticks))
}

// scale maps values from 0 to max onto a stretch of the page.
type scale struct{ max float64 }

// x is where v falls between x0 and x1, never outside.
func (s scale) x(v, x0, x1 float64) float64 {
	if !(s.max > 0) || !(v > 0) {
		return x0
	}
	return x0 + (x1-x0)*min(v/s.max, 1)
}

// niceAxis ends on a round number of 1, 2, 2.5 or 5 times a power of ten
// at or above top, with ticks from 0, at most n steps apart.
func niceAxis(top float64, n int) axis {
	if !(top > 0) || math.IsInf(top, 0) {
		top = 1
	}
	top = min(max(top, 1e-9), 1e15)
	base := math.Pow(10, math.Floor(math.Log10(top/float64(n))))
	step := 10 * base
	for _, k := range [...]float64{1, 2, 2.5, 5} {
		if base*k*float64(n) >= top*(1-1e-9) {
			step = base * k
			break
		}
	}
	var ticks []float64
	count := int(math.Ceil(top/step - 1e-9))
	for i := 0; i <= count; i++ {
		ticks = append(ticks, float64(i)*step)
	}
	return axis{scale{max: step * float64(count)}, ticks}
}

// finite reports whether v is a number that can be drawn.
func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// number writes a tick or rate: at most three significant digits below a
// thousand, thousands separated above.
func number(v float64) string {
	if v >= 1000 {
		return count(int(math.Round(min(v, 1e15))))
	}
	s := strconv.FormatFloat(v, 'f', 3, 64)
	if v >= 1 {
		s = strconv.FormatFloat(v, 'g', 3, 64)
	}
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s
}

// rate writes a rate with one digit after the point, two below one. Halves go up, as
// the page has it.
func rate(v float64) string {
	switch {
	case v == 0:
		return "0"
	case v < 0.005:
		return "under 0.01"
	case v < 0.95:
		return strconv.FormatFloat(v, 'f', 2, 64)
	case v < 1000:
		return strconv.FormatFloat(math.Round(10*v)/10, 'f', 1, 64)
	}
	return number(v)
}

// count writes an integer with thousands separated by commas.
func count(n int) string {
	s := strconv.Itoa(n)
	sign := ""
	if n < 0 {
		sign, s = "−", s[1:]
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return sign + s
}

// plural is the count with the noun: "1 article", "2 articles".
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return count(n) + " " + noun + "s"
}
