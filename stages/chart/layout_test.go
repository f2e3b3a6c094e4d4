package chart

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"gonum.org/v1/plot/vg"
)

// labelsOf are all texts on the figure in drawing order.
func labelsOf(f *Figure) []label {
	var out []label
	for _, m := range f.marks {
		if m.text != "" {
			out = append(out, m.label)
		}
	}
	return out
}

// checkFigure fails where texts overlap or leave the canvas, marks leave it,
// text is too small, or glyphs are missing.
func checkFigure(t *testing.T, f *Figure) {
	t.Helper()
	if f.Width != canvasWidth || !(f.Height > 100 && f.Height < 2600) {
		t.Errorf("canvas is %g by %g", f.Width, f.Height)
	}
	labels := labelsOf(f)
	for i, a := range labels {
		if a.Left < 4 || a.Top < 4 || a.Right > f.Width-4 || a.Bottom > f.Height-4 {
			t.Errorf("%q leaves the canvas: %+v", a.Text, a)
		}
		if _, m := cleanText(a.Text); len(m) > 0 {
			t.Errorf("%q: missing glyphs %q", a.Text, m)
		}
		for _, b := range labels[:i] {
			if a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom-0.01 && b.Top < a.Bottom-0.01 {
				t.Errorf("%q overlaps %q: %+v %+v", a.Text, b.Text, a, b)
			}
		}
	}
	for _, m := range f.marks {
		if m.text != "" {
			if m.style.size < smallSize {
				t.Errorf("%q is set in %g px", m.text, m.style.size)
			}
			continue
		}
		for _, c := range m.path {
			if c.Type == vg.CloseComp {
				continue
			}
			x, y := float64(c.Pos.X), float64(c.Pos.Y)
			if math.IsNaN(x+y) || x < 0 || y < 0 || x > f.Width || y > f.Height {
				t.Fatalf("mark at %g, %g on %g by %g", x, y, f.Width, f.Height)
			}
		}
	}
}

// checkGround fails where a filled rectangle lies under a part of a text: on
// strips and bars, figures cannot be read. Grounds wider than the text, as
// those of a heat map's cells, and the lines of a grid are no such.
func checkGround(t *testing.T, f *Figure) {
	t.Helper()
	labels := labelsOf(f)
	for _, m := range f.marks {
		if m.text != "" || !m.closed || len(m.path) != 5 || m.color == band || m.color == grid || m.color == rule {
			continue
		}
		x0, x1 := float64(m.path[0].Pos.X), float64(m.path[2].Pos.X)
		y0, y1 := float64(m.path[0].Pos.Y), float64(m.path[2].Pos.Y)
		for _, l := range labels {
			if l.Left < x1 && x0 < l.Right && l.Top < y1 && y0 < l.Bottom && (x0 > l.Left || x1 < l.Right) {
				t.Errorf("%q stands at %g to %g, partly on a ground from %g to %g", l.Text, l.Left, l.Right, x0, x1)
				return
			}
		}
	}
}

func TestLabelsStandClear(t *testing.T) {
	for _, sources := range []int{0, 1, 2, 3, 5, 9, 10, 12, 13, 15, 25, 40, 41, 224} {
		for _, nframes := range []int{0, 1, 2, 7, 14, 60} {
			for _, articles := range []int{1, 3} {
				for name, f := range drawAll(sources, nframes, articles) {
					t.Run(fmt.Sprintf("%s/%d sources/%d frames/%d articles", name, sources, nframes, articles), func(t *testing.T) {
						checkFigure(t, f)
						checkGround(t, f)
					})
				}
			}
		}
	}
}

func TestHostileDataIsDrawn(t *testing.T) {
	for name, f := range hostile() {
		t.Run(name, func(t *testing.T) {
			checkFigure(t, f)
			var b strings.Builder
			if err := f.PNG(&b); err != nil {
				t.Error(err)
			}
			if err := f.SVG(&b); err != nil {
				t.Error(err)
			}
		})
	}
}

// TestCheckSeesFaults proves that the check of the labels can fail.
func TestCheckSeesFaults(t *testing.T) {
	overlap := &Figure{Width: canvasWidth, Height: 200}
	overlap.write(50, 50, left, nameStyle, "one")
	overlap.write(55, 55, left, nameStyle, "two")
	cut := &Figure{Width: canvasWidth, Height: 200}
	cut.write(canvasWidth-10, 50, left, nameStyle, "beyond the edge")
	for _, f := range []*Figure{overlap, cut} {
		probe := &testing.T{}
		checkFigure(probe, f)
		if !probe.Failed() {
			t.Errorf("not seen: %+v", labelsOf(f))
		}
	}
}

func texts(f *Figure) string {
	var out []string
	for _, l := range labelsOf(f) {
		out = append(out, l.Text)
	}
	return strings.Join(out, "\n")
}

func TestWhatIsLeftOutIsSaid(t *testing.T) {
	for name, f := range drawAll(224, 14, 3) {
		if !strings.Contains(texts(f), "with the most words of 224 sources; the tables have all") {
			t.Errorf("%s does not say that 184 sources are not shown", name)
		}
	}
	for name, f := range drawAll(5, 60, 1) {
		if s := texts(f); !strings.Contains(s, "the tables have all") && !strings.Contains(s, "Not found") {
			checkAllFramesShown(t, name, s)
		}
	}
}

func checkAllFramesShown(t *testing.T, name, text string) {
	t.Helper()
	flat := strings.Join(strings.Fields(text), " ")
	if name != "entities" && !strings.Contains(flat, "Troll farm 8") {
		t.Errorf("%s lost a frame without saying so", name)
	}
}

func TestNothingFound(t *testing.T) {
	src := []Source{{Name: "A", Articles: 2, Words: 900}, {Name: "B"}}
	for name, f := range map[string]*Figure{
		"frames":     DrawFrames(Frames{Sources: src, Frames: []string{"Cult"}}),
		"voices":     DrawVoices(Voices{Sources: src, Frames: []string{"Cult"}}),
		"dispersion": DrawDispersion(Dispersion{Sources: src, Frames: []string{"Cult"}}),
		"entities":   DrawEntities(Entities{Sources: src, Entities: []string{"X"}}),
	} {
		checkFigure(t, f)
		if !strings.Contains(texts(f), "found in 2 articles.") {
			t.Errorf("%s: no word on there being nothing:\n%s", name, texts(f))
		}
	}
}

// TestRowsKeepPointsApart: every source's point in a panel lies on a line of
// its own, further from the next than a point is high.
func TestRowsKeepPointsApart(t *testing.T) {
	for n := 1; n <= maxRows; n++ {
		if pitch(n) < 2*dotRadius+4 || pitch(n) < textSize+2 {
			t.Errorf("rows of %g px for %d", pitch(n), n)
		}
	}
}
