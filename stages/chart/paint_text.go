package chart

import (
	"image"

	xfont "golang.org/x/image/font"
	"golang.org/x/image/math/fixed"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/vg"
)

// glyphs are a font's at a size, each kept as it was rasterised.
type glyphs struct {
	face xfont.Face
	kept map[glyphAt]glyph
	kern map[[2]rune]fixed.Int26_6
}

// glyphAt is a character at a place within a pixel, in 64ths.
type glyphAt struct {
	char rune
	x, y fixed.Int26_6
}

type glyph struct {
	ok      bool
	box     image.Rectangle // about the pixel of the place
	mask    []byte          // how much of each pixel it covers
	advance fixed.Int26_6
}

// FillString implements canvas.
func (p *painter) FillString(face font.Face, at vg.Point, text string) {
	set := p.glyphs[face.Font]
	if set == nil {
		set = &glyphs{face: face.FontFace(p.dpi), kept: map[glyphAt]glyph{}, kern: map[[2]rune]fixed.Int26_6{}}
		p.glyphs[face.Font] = set
	}
	x, y := p.dots(at)
	dot := fixed.Point26_6{X: fix(x), Y: fix(p.points.Dots(p.dpi) - y)}
	before := rune(-1)
	for _, c := range text {
		if before >= 0 {
			dot.X += set.kerning(before, c)
		}
		g := set.at(c, dot)
		if !g.ok {
			continue
		}
		p.lay(g, image.Pt(dot.X.Floor(), dot.Y.Floor()))
		dot.X += g.advance
		before = c
	}
}

func (s *glyphs) kerning(before, c rune) fixed.Int26_6 {
	k, ok := s.kern[[2]rune{before, c}]
	if !ok {
		k = s.face.Kern(before, c)
		s.kern[[2]rune{before, c}] = k
	}
	return k
}

func (s *glyphs) at(c rune, dot fixed.Point26_6) glyph {
	key := glyphAt{c, dot.X & 63, dot.Y & 63}
	g, kept := s.kept[key]
	if kept {
		return g
	}
	box, mask, from, advance, ok := s.face.Glyph(fixed.Point26_6{X: key.x, Y: key.y}, c)
	g = glyph{ok: ok, box: box, advance: advance}
	if ok {
		if m, isAlpha := mask.(*image.Alpha); isAlpha {
			for y := range box.Dy() {
				start := m.PixOffset(from.X, from.Y+y)
				g.mask = append(g.mask, m.Pix[start:start+box.Dx()]...)
			}
		}
	}
	s.kept[key] = g
	return g
}

// lay lays the colour over the pixels that a glyph covers.
func (p *painter) lay(g glyph, at image.Point) {
	box := g.box.Add(at)
	in := box.Intersect(p.band.Rect)
	const m = 1<<16 - 1
	cr, cg, cb := uint32(p.color.R)*0x101, uint32(p.color.G)*0x101, uint32(p.color.B)*0x101
	for y := in.Min.Y; y < in.Max.Y; y++ {
		mask := g.mask[(y-box.Min.Y)*box.Dx()+in.Min.X-box.Min.X:]
		pix := p.row(y, in.Min.X, in.Max.X)
		for x := range in.Dx() {
			if mask[x] == 0 {
				continue
			}
			over := uint32(mask[x]) * 0x101
			under := m - over
			to := pix[4*x : 4*x+3]
			to[0] = uint8((uint32(to[0])*0x101*under/m + cr*over/m) >> 8)
			to[1] = uint8((uint32(to[1])*0x101*under/m + cg*over/m) >> 8)
			to[2] = uint8((uint32(to[2])*0x101*under/m + cb*over/m) >> 8)
		}
	}
}
