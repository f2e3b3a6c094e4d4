package chart

import (
	"image"
	"image/color"
	"math"

	"github.com/golang/freetype/raster"
	"golang.org/x/image/math/fixed"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/vg"
)

// canvas is what a figure draws on: gonum/plot's SVG canvas, or a painter. Its
// unit is the point, its origin at the bottom left.
type canvas interface {
	SetColor(color.Color)
	SetLineWidth(vg.Length)
	SetLineDash(dashes []vg.Length, offset vg.Length)
	Stroke(vg.Path)
	Fill(vg.Path)
	FillString(face font.Face, at vg.Point, text string)
}

// painter is a canvas of pixels: a band of a picture's rows. It paints what
// gonum/plot's vgimg.Canvas paints, to the pixel, without what makes that slow:
// a shape is rasterised over its own rows, where vgimg goes through all of the
// picture's for each; a rectangle between pixels is just filled; glyphs are kept
// (paint_text.go) and laid on the picture, where vgimg transforms each as a
// picture of its own. A band is small enough for the cache of a processor.
type painter struct {
	dpi    float64
	points vg.Length // the picture's height
	height int       // the same in px
	band   *image.RGBA

	color      rgb
	width      fixed.Int26_6 // of strokes
	dashes     []float64     // in px
	rasterizer raster.Rasterizer
	path       raster.Path
	glyphs     map[font.Font]*glyphs
}

// newPainter paints figures of a size in px at 1x.
func newPainter(width, height float64, dpi int) *painter {
	p := &painter{dpi: float64(dpi), points: vg.Length(height * point), glyphs: map[font.Font]*glyphs{}}
	p.height = px(height, dpi)
	p.band = &image.RGBA{Rect: image.Rect(0, 0, px(width, dpi), 0)}
	p.band.Stride = 4 * p.band.Rect.Max.X
	p.rasterizer.UseNonZeroWinding = true
	return p
}

// px is a length in px at 1x in px at a resolution.
func px(length float64, dpi int) int {
	return int(vg.Length(length*point)/vg.Inch*vg.Length(dpi) + 0.5)
}

// begin goes to the band of the rows [top, bottom), which is white.
func (p *painter) begin(top, bottom int) {
	p.band.Rect.Min.Y, p.band.Rect.Max.Y = top, bottom
	size := (bottom - top) * p.band.Stride
	if cap(p.band.Pix) < size {
		p.band.Pix = make([]byte, size)
	}
	p.band.Pix = p.band.Pix[:size]
	fill(p.band.Pix, white)
}

// fill fills pixels with a colour.
func fill(pix []byte, c rgb) {
	n := copy(pix, []byte{c.R, c.G, c.B, 255})
	for n > 0 && n < len(pix) {
		n += copy(pix[n:], pix[:n])
	}
}

// SetColor implements canvas, for colours that are opaque.
func (p *painter) SetColor(c color.Color) {
	r, g, b, _ := c.RGBA()
	p.color = rgb{uint8(r >> 8), uint8(g >> 8), uint8(b >> 8)}
}

// SetLineWidth implements canvas.
func (p *painter) SetLineWidth(w vg.Length) { p.width = fix(w.Dots(p.dpi)) }

// SetLineDash implements canvas, for dashes without an offset.
func (p *painter) SetLineDash(dashes []vg.Length, _ vg.Length) {
	p.dashes = p.dashes[:0]
	for _, d := range dashes {
		p.dashes = append(p.dashes, d.Dots(p.dpi))
	}
}

// fix rounds a length in px to 64ths.
func fix(x float64) fixed.Int26_6 { return fixed.Int26_6(math.Round(x * 64)) }

// at is a point in the picture.
func (p *painter) at(x, y float64) fixed.Point26_6 {
	return fixed.Point26_6{X: fix(x), Y: fix(float64(p.height) - y)}
}

func (p *painter) dots(at vg.Point) (x, y float64) { return at.X.Dots(p.dpi), at.Y.Dots(p.dpi) }

// Fill implements canvas.
func (p *painter) Fill(path vg.Path) {
	p.outline(path)
	if box, ok := pixels(p.path); ok {
		p.fillBox(box)
		return
	}
	p.rasterise(0, func() { p.rasterizer.AddPath(p.path) })
}

// outline makes p.path of a path of one closed part.
func (p *painter) outline(path vg.Path) {
	p.path.Clear()
	var start fixed.Point26_6
	for _, c := range path {
		x, y := p.dots(c.Pos)
		switch c.Type {
		case vg.MoveComp:
			start = p.at(x, y)
			p.path.Start(start)
		case vg.LineComp:
			p.path.Add1(p.at(x, y))
		case vg.ArcComp:
			p.arc(x, y, c.Radius.Dots(p.dpi), c.Start, c.Start+c.Angle)
		case vg.CloseComp:
			p.path.Add1(start)
		}
	}
}

// arc adds an arc as sixteen parabolas through three points of it each.
func (p *painter) arc(x, y, r, from, to float64) {
	const n = 16
	on := func(angle float64) (float64, float64) { return x + r*math.Cos(angle), y + r*math.Sin(angle) }
	for i := range n {
		a0, a2 := from+(to-from)*(float64(i)/n), from+(to-from)*(float64(i+1)/n)
		x0, y0 := on(a0)
		x1, y1 := on((a0 + a2) / 2)
		x2, y2 := on(a2)
		if i == 0 {
			p.path.Add1(p.at(x0, y0))
		}
		p.path.Add2(p.at(2*x1-x0/2-x2/2, 2*y1-y0/2-y2/2), p.at(x2, y2))
	}
}

// Stroke implements canvas, for a line between two points.
func (p *painter) Stroke(path vg.Path) {
	if len(path) != 2 || p.width <= 0 {
		return
	}
	p.path.Clear()
	a, b := p.at(p.dots(path[0].Pos)), p.at(p.dots(path[1].Pos))
	if len(p.dashes) == 0 {
		p.segment(a, b)
	} else {
		p.dash(a, b)
	}
	if len(p.path) == 0 {
		return
	}
	p.rasterise(p.width, func() {
		p.rasterizer.AddStroke(p.path, p.width, raster.ButtCapper, raster.RoundJoiner)
	})
}

// segment adds a line to p.path, unless it is too short to be seen.
func (p *painter) segment(a, b fixed.Point26_6) {
	if d := b.Sub(a); max(d.X, -d.X)+max(d.Y, -d.Y) > 4 {
		p.path.Start(a)
		p.path.Add1(b)
	}
}

// dash adds the dashes of a line.
func (p *painter) dash(a, b fixed.Point26_6) {
	x, y := float64(a.X)/64, float64(a.Y)/64
	toX, toY := float64(b.X)/64, float64(b.Y)/64
	for i := 0; ; i++ {
		length, left := p.dashes[i%len(p.dashes)], math.Hypot(x-toX, y-toY)
		nextX, nextY := toX, toY
		if left > length {
			t := length / left
			nextX, nextY = x+(toX-x)*t, y+(toY-y)*t
		}
		if i%2 == 0 {
			p.segment(fixed.Point26_6{X: fix(x), Y: fix(y)}, fixed.Point26_6{X: fix(nextX), Y: fix(nextY)})
		}
		if left <= length {
			return
		}
		x, y = nextX, nextY
	}
}

// rasterise paints p.path, which add gives to the rasteriser, over the rows that
// it reaches, to which a stroke adds its width.
func (p *painter) rasterise(width fixed.Int26_6, add func()) {
	least, most := rows(p.path)
	top, bottom := max(0, (least-width).Floor()-1), min(p.height, (most+width).Ceil()+1)
	if top >= p.band.Rect.Max.Y || bottom <= p.band.Rect.Min.Y {
		return
	}
	// The path is moved by whole pixels to the first row.
	shift(p.path, fixed.I(top))
	p.rasterizer.SetBounds(p.band.Rect.Max.X, bottom-top)
	p.rasterizer.Dy = top
	add()
	p.rasterizer.Rasterize(p)
}

// coordinates is how many numbers a step of a path has: points of two.
func coordinates(step fixed.Int26_6) int { return 2 * max(1, int(step)) }

// rows are the least and the greatest y of a path.
func rows(path raster.Path) (least, most fixed.Int26_6) {
	least, most = math.MaxInt32, math.MinInt32
	for i := 0; i < len(path); {
		n := coordinates(path[i])
		for k := 2; k <= n; k += 2 {
			least, most = min(least, path[i+k]), max(most, path[i+k])
		}
		i += n + 2
	}
	return least, most
}

// shift moves a path upwards.
func shift(path raster.Path, by fixed.Int26_6) {
	for i := 0; i < len(path); {
		n := coordinates(path[i])
		for k := 2; k <= n; k += 2 {
			path[i+k] -= by
		}
		i += n + 2
	}
}

// pixels is the rectangle that a path is, if its sides run between pixels.
func pixels(path raster.Path) (box image.Rectangle, ok bool) {
	if len(path) != 5*4 { // a start, three corners, and the start again
		return box, false
	}
	corner := func(i int) fixed.Point26_6 { return fixed.Point26_6{X: path[4*i+1], Y: path[4*i+2]} }
	a, b, c, d := corner(0), corner(1), corner(2), corner(3)
	if a.Y != b.Y || b.X != c.X || c.Y != d.Y || d.X != a.X || (a.X|a.Y|c.X|c.Y)&63 != 0 {
		return box, false
	}
	return image.Rect(a.X.Floor(), a.Y.Floor(), c.X.Floor(), c.Y.Floor()), true
}

func (p *painter) fillBox(box image.Rectangle) {
	box = box.Intersect(p.band.Rect)
	if box.Empty() {
		return
	}
	first := p.row(box.Min.Y, box.Min.X, box.Max.X)
	fill(first, p.color)
	for y := box.Min.Y + 1; y < box.Max.Y; y++ {
		copy(p.row(y, box.Min.X, box.Max.X), first)
	}
}

// row are the pixels [x0, x1) of a row of the band.
func (p *painter) row(y, x0, x1 int) []byte {
	start := (y - p.band.Rect.Min.Y) * p.band.Stride
	return p.band.Pix[start+4*x0 : start+4*x1]
}

// Paint implements raster.Painter: it lays the colour over the pixels of spans.
func (p *painter) Paint(spans []raster.Span, _ bool) {
	for _, s := range spans {
		if s.Y < p.band.Rect.Min.Y || s.Y >= p.band.Rect.Max.Y || s.X0 >= s.X1 {
			continue
		}
		pix := p.row(s.Y, s.X0, s.X1)
		const m = 1<<16 - 1
		if s.Alpha == m {
			fill(pix, p.color)
			continue
		}
		under := (m - s.Alpha) * 0x101
		r, g, b := uint32(p.color.R)*0x101*s.Alpha, uint32(p.color.G)*0x101*s.Alpha, uint32(p.color.B)*0x101*s.Alpha
		for ; len(pix) >= 4; pix = pix[4:] {
			pix[0] = uint8((uint32(pix[0])*under + r) / m >> 8)
			pix[1] = uint8((uint32(pix[1])*under + g) / m >> 8)
			pix[2] = uint8((uint32(pix[2])*under + b) / m >> 8)
		}
	}
}
