package chart

import "fmt"

// Look is a source's colour and mark, for other pictures that shall agree with
// the charts.
type Look struct {
	Light string // "#rrggbb", of outlines and lines, at least 3:1 on white
	Fill  string // of points within their outline on white; the same where that has 3:1
	Dark  string // the same hue on a dark ground, at least 3:1 on #15181c
	Shape string // circle, square, diamond, triangle or wedge
}

// ground is the dark ground that Look.Dark is made for.
var ground = rgb{0x15, 0x18, 0x1c}

var shapeNames = [numShapes]string{"circle", "square", "diamond", "triangle", "wedge"}

// Looks are the sources' looks, in the order given. Up to 40 sources have the
// looks of their ranks by name; of more, the 40 with the most words do among
// themselves, and looks begin anew with the others.
func Looks(sources []Source) []Look {
	out := make([]Look, len(sources))
	for _, s := range rankSources(sources) {
		out[s.index] = s.look.export()
	}
	return out
}

func (l look) export() Look {
	return Look{Light: l.edge.hex(), Fill: l.fill.hex(), Dark: lighten(l.fill).hex(), Shape: shapeNames[l.shape]}
}

// lighten mixes white into a colour until it has 3:1 against ground.
func lighten(c rgb) rgb {
	for t := 0.0; t < 1; t += 0.05 {
		if d := c.mix(white, t); contrast(d, ground) >= 3 {
			return d
		}
	}
	return white
}

func (c rgb) hex() string { return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) }
