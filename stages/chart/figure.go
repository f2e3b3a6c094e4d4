package chart

import (
	"bytes"
	"fmt"
	"html"
	"image"
	"io"
	"iter"
	"math"
	"slices"

	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/vgsvg"
)

// point is the length of a px at 1x (1/96 inch) in points (1/72 inch).
const point = 0.75

// Figure is a drawn chart: a list of marks in px at 1x, origin at the top
// left, y downwards. It is written by PNG and SVG from the same marks.
type Figure struct {
	Width, Height float64 // px at 1x
	Title         string

	marks   []mark
	missing []rune
}

// label is a text on a figure with the box, in px at 1x, that it fills.
type label struct {
	Text                     string
	Left, Top, Right, Bottom float64
	Base                     float64 // y of the baseline
}

// mark is one thing drawn: a text if text is set, else a path.
type mark struct {
	path   vg.Path
	closed bool // filled; else stroked
	color  rgb
	width  float64   // of the stroke
	dashes []float64 // of the stroke, nil for a solid one
	text   string
	style  style
	label  label
}

// Missing lists the characters of the data that could not be drawn and are
// shown as □, sorted, each once. The caller should warn of them.
func (f *Figure) Missing() []rune { return f.missing }

// clean is text as the figure can draw it; what is lost is noted in Missing.
func (f *Figure) clean(text string) string {
	t, missing := cleanText(text)
	if len(missing) > 0 {
		f.missing = append(f.missing, missing...)
		slices.Sort(f.missing)
		f.missing = slices.Compact(f.missing)
	}
	return t
}

func (f *Figure) cleanAll(texts []string) []string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = f.clean(t)
	}
	return out
}

// align is where a text stands about its x.
type align float64

const (
	left   align = 0
	center align = 0.5
	right  align = 1
)

// write draws one line of clean text with its baseline at y.
func (f *Figure) write(x, y float64, a align, s style, text string) {
	if text == "" {
		return
	}
	w := s.width(text)
	x -= float64(a) * w
	f.marks = append(f.marks, mark{text: text, style: s, color: s.color, label: label{
		Text: text, Left: x, Right: x + w, Base: y, Top: y - 0.78*s.size, Bottom: y + 0.22*s.size,
	}})
}

// snap moves a coordinate to the edge of a device pixel at 2x.
func snap(v float64) float64 { return math.Round(v*2) / 2 }

func at(x, y float64) vg.Point { return vg.Point{X: vg.Length(x), Y: vg.Length(y)} }

// rect fills a rectangle; its edges fall on device pixels.
func (f *Figure) rect(x0, y0, x1, y1 float64, c rgb) {
	x0, y0, x1, y1 = snap(x0), snap(y0), snap(x1), snap(y1)
	if x1 <= x0 || y1 <= y0 {
		return
	}
	f.polygon(c, x0, y0, x1, y0, x1, y1, x0, y1)
}

// polygon fills the corners x, y, x, y …
func (f *Figure) polygon(c rgb, xy ...float64) {
	var p vg.Path
	p.Move(at(xy[0], xy[1]))
	for i := 2; i < len(xy); i += 2 {
		p.Line(at(xy[i], xy[i+1]))
	}
	p.Close()
	f.marks = append(f.marks, mark{path: p, closed: true, color: c})
}

// vline is a hairline of one px as a rectangle, crisp at 2x.
func (f *Figure) vline(x, y0, y1 float64, c rgb) { f.rect(snap(x)-0.5, y0, snap(x)+0.5, y1, c) }

// line strokes from one point to another.
func (f *Figure) line(x0, y0, x1, y1, width float64, c rgb, dashes ...float64) {
	var p vg.Path
	p.Move(at(x0, y0))
	p.Line(at(x1, y1))
	f.marks = append(f.marks, mark{path: p, color: c, width: width, dashes: dashes})
}

// dot draws a source's point of radius r; hollow ones have a white heart.
func (f *Figure) dot(x, y, r float64, l look, hollow bool) {
	f.glyph(x, y, r, l.shape, l.edge)
	if hollow {
		f.glyph(x, y, r-1.5, l.shape, white)
	} else if l.edge != l.fill {
		f.glyph(x, y, r-1, l.shape, l.fill)
	}
}

// glyph fills a shape with about the area of a circle of radius r.
func (f *Figure) glyph(x, y, r float64, s shape, c rgb) {
	switch s {
	case square:
		a := r * 0.89
		f.polygon(c, x-a, y-a, x+a, y-a, x+a, y+a, x-a, y+a)
	case diamond:
		a := r * 1.25
		f.polygon(c, x, y-a, x+a, y, x, y+a, x-a, y)
	case triangle:
		a := r * 1.2
		f.polygon(c, x, y-a, x+a, y+a*0.8, x-a, y+a*0.8)
	case wedge:
		a := r * 1.2
		f.polygon(c, x, y+a, x-a, y-a*0.8, x+a, y-a*0.8)
	default:
		var p vg.Path
		p.Move(at(x+r, y))
		p.Arc(at(x, y), vg.Length(r), 0, 2*math.Pi)
		p.Close()
		f.marks = append(f.marks, mark{path: p, closed: true, color: c})
	}
}

// draw puts the marks on a canvas.
func (f *Figure) draw(c canvas, marks iter.Seq[*mark]) {
	flip := func(p vg.Point) vg.Point {
		return vg.Point{X: p.X * point, Y: (vg.Length(f.Height) - p.Y) * point}
	}
	var path vg.Path
	for m := range marks {
		c.SetColor(m.color)
		if m.text != "" {
			x := m.label.Left
			for _, run := range runs(m.text) {
				c.FillString(m.style.face(), flip(at(x, m.label.Base)), run)
				x += m.style.width(run)
			}
			continue
		}
		path = path[:0]
		for _, e := range m.path {
			e.Pos = flip(e.Pos)
			e.Radius *= point
			path = append(path, e)
		}
		if m.closed {
			c.Fill(path)
			continue
		}
		dashes := make([]vg.Length, len(m.dashes))
		for i, d := range m.dashes {
			dashes[i] = vg.Length(d * point)
		}
		c.SetLineDash(dashes, 0)
		c.SetLineWidth(vg.Length(m.width * point))
		c.Stroke(path)
	}
}

// colors are those of the paper and of all marks, each once, in order.
func (f *Figure) colors() []rgb {
	out := []rgb{white}
	seen := map[rgb]bool{white: true}
	for _, m := range f.marks {
		if !seen[m.color] {
			seen[m.color] = true
			out = append(out, m.color)
		}
	}
	return out
}

// all are all marks.
func (f *Figure) all() iter.Seq[*mark] {
	return func(yield func(*mark) bool) {
		for i := range f.marks {
			if !yield(&f.marks[i]) {
				return
			}
		}
	}
}

// rows are the rows that a mark may reach, in px at 1x.
func (m *mark) rows() (top, bottom float64) {
	if m.text != "" {
		return m.label.Base - 1.5*m.style.size, m.label.Base + m.style.size
	}
	top, bottom = math.Inf(1), math.Inf(-1)
	for _, e := range m.path {
		if e.Type == vg.CloseComp {
			continue
		}
		reach := float64(e.Radius) + m.width + 1
		top, bottom = min(top, float64(e.Pos.Y)-reach), max(bottom, float64(e.Pos.Y)+reach)
	}
	return top, bottom
}

// PNG writes the figure with twice its px in each direction. The bytes depend
// on the data alone.
func (f *Figure) PNG(w io.Writer) error {
	if err := f.encodePNG(w); err != nil {
		return fmt.Errorf("chart %q: write PNG: %w", f.Title, err)
	}
	return nil
}

// raster paints the figure at a resolution in dots per inch; 96 is 1x.
func (f *Figure) raster(dpi int) *image.RGBA {
	p := newPainter(f.Width, f.Height, dpi)
	p.begin(0, p.height)
	f.draw(p, f.all())
	return p.band
}

// bands paints the figure in bands of so many rows, from the top, until each
// returns false.
func (f *Figure) bands(dpi, rows int, each func(*image.RGBA) bool) {
	type reach struct{ top, bottom float64 }
	reaches := make([]reach, len(f.marks))
	for i := range f.marks {
		reaches[i].top, reaches[i].bottom = f.marks[i].rows()
	}
	p := newPainter(f.Width, f.Height, dpi)
	for from := 0; from < p.height; from += rows {
		to := min(from+rows, p.height)
		top, bottom := float64(from)/float64(dpi)*96, float64(to)/float64(dpi)*96
		p.begin(from, to)
		f.draw(p, func(yield func(*mark) bool) {
			for i, r := range reaches {
				if r.top < bottom && r.bottom > top && !yield(&f.marks[i]) {
					return
				}
			}
		})
		if !each(p.band) {
			return
		}
	}
}

// SVG writes the figure as text and paths. Fonts are named, not embedded:
// Liberation Sans and, of the same widths, Arial and Helvetica.
func (f *Figure) SVG(w io.Writer) error {
	c := vgsvg.NewWith(vgsvg.UseWH(vg.Length(f.Width*point), vg.Length(f.Height*point)))
	f.draw(c, f.all())
	var b bytes.Buffer
	if _, err := c.WriteTo(&b); err != nil {
		return fmt.Errorf("chart %q: write SVG: %w", f.Title, err)
	}
	// vgsvg has no say in either; quotes in texts are escaped, so the
	// attribute is matched nowhere else.
	s := bytes.ReplaceAll(b.Bytes(), []byte(`style="font-family:Liberation Sans;`),
		[]byte(`style="font-family:'Liberation Sans',Arial,Helvetica,sans-serif;`))
	s = bytes.Replace(s, []byte("1999/xlink\">\n"),
		[]byte("1999/xlink\">\n<title>"+html.EscapeString(f.Title)+"</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"), 1)
	if _, err := w.Write(s); err != nil {
		return fmt.Errorf("chart %q: write SVG: %w", f.Title, err)
	}
	return nil
}
