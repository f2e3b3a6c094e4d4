package chart

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"image"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden pictures anew")

// goldenDPI is that of the goldens: half of a figure's 1x, so that a picture of
// each chart and size takes little room. A point is four pixels wide on it.
const goldenDPI = 48

// tolerance is how many pixels may differ: floating point differs a little
// between processors, so edges may. A point that moves changes more.
const tolerance = 12

// differing is the number of pixels that differ by more than 48 of 255 in some
// channel, of which rounding to the golden's palette takes up to 19.
func differing(a, b image.Image) int {
	if a.Bounds() != b.Bounds() {
		return 1 << 30
	}
	n, box := 0, a.Bounds()
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			r0, g0, b0, _ := a.At(x, y).RGBA()
			r1, g1, b1, _ := b.At(x, y).RGBA()
			for _, d := range [...]int{int(r0) - int(r1), int(g0) - int(g1), int(b0) - int(b1)} {
				if d > 48<<8 || d < -48<<8 {
					n++
					break
				}
			}
		}
	}
	return n
}

// small is the picture as a golden is kept: a palette of few colours, packed.
func small(t *testing.T, img *image.RGBA) []byte {
	t.Helper()
	for steps := 7; steps > 3; steps-- {
		if p := withPalette(img, nil, steps); p != nil {
			var b bytes.Buffer
			if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, p); err != nil {
				t.Fatal(err)
			}
			return b.Bytes()
		}
	}
	t.Fatal("more colours than a palette holds")
	return nil
}

// withPalette is nil where the picture has too many colours.
func withPalette(img *image.RGBA, flat []rgb, steps int) *image.Paletted {
	x := newIndexed(flat, steps)
	if !x.add(img) {
		return nil
	}
	return x.image()
}

// TestGoldenPictures: every chart with one, two, five, forty and 224 sources.
func TestGoldenPictures(t *testing.T) {
	total := 0
	for _, n := range []int{1, 2, 5, 40, 224} {
		for name, f := range everyChart(n) {
			name = fmt.Sprintf("%s_%d", name, n)
			t.Run(name, func(t *testing.T) {
				checkFigure(t, f)
				got := f.raster(goldenDPI)
				path := filepath.Join("testdata", name+".png")
				if *update {
					if err := os.WriteFile(path, small(t, got), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				file, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				total += len(file)
				want, err := png.Decode(bytes.NewReader(file))
				if err != nil {
					t.Fatal(err)
				}
				if d := differing(got, want); d > tolerance {
					t.Errorf("%d pixels differ; if the change is meant, run go test -update", d)
				}
			})
		}
	}
	if total > 600_000 {
		t.Errorf("the goldens have %d bytes", total)
	}
}

// everyChart draws all charts of made-up data of so many sources.
func everyChart(sources int) map[string]*Figure {
	figures := drawAll(sources, 6, 2)
	figures["keys"] = DrawKeys(keys(sources, 14, 3))
	figures["periods"] = DrawPeriods(periods(sources, 6, 30))
	if sources > 1 {
		figures["versus"] = DrawVersus(versus(sources, 20*min(sources, 5)))
	}
	return figures
}

// TestGoldenSeesOnePoint: the tolerance is finer than one point's move.
func TestGoldenSeesOnePoint(t *testing.T) {
	d := frames(5, 6, 3)
	d.Subtitle = "the same"
	before := DrawFrames(d).raster(goldenDPI)
	s := slices.IndexFunc(d.Rates[0], func(r Rate) bool { return r.Count > 0 })
	d.Rates[0][s].Per1000 += d.Rates[0][s].Per1000 / 3
	if got := differing(before, DrawFrames(d).raster(goldenDPI)); got <= tolerance {
		t.Errorf("only %d pixels differ", got)
	}
}

// TestSameBytes: the same data gives the same files, in whatever order the
// sources come.
func TestSameBytes(t *testing.T) {
	a := frames(12, 5, 2)
	b := frames(12, 5, 2)
	slices.Reverse(b.Sources)
	for _, r := range b.Rates {
		slices.Reverse(r)
	}
	for _, write := range []func(*Figure, io.Writer) error{(*Figure).PNG, (*Figure).SVG} {
		var one, two, three bytes.Buffer
		for _, c := range []struct {
			d Frames
			w io.Writer
		}{{a, &one}, {a, &two}, {b, &three}} {
			if err := write(DrawFrames(c.d), c.w); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(one.Bytes(), two.Bytes()) {
			t.Error("two drawings of the same data differ")
		}
		if !bytes.Equal(one.Bytes(), three.Bytes()) {
			t.Error("the order of the sources shows")
		}
	}
}

func TestPNGIsTwiceTheSize(t *testing.T) {
	f := DrawVoices(voices(3, 2, 1))
	var b bytes.Buffer
	if err := f.PNG(&b); err != nil {
		t.Fatal(err)
	}
	c, err := png.DecodeConfig(&b)
	if err != nil || c.Width != 2*canvasWidth || c.Height != int(2*f.Height) {
		t.Errorf("%v, %d by %d for a height of %g", err, c.Width, c.Height, f.Height)
	}
}

func TestSVGIsWellFormed(t *testing.T) {
	figures := hostile()
	d := frames(3, 2, 1)
	d.Sources[0].Name = `</text><script>"&'`
	figures["markup"] = DrawFrames(d)
	for name, f := range figures {
		var b bytes.Buffer
		if err := f.SVG(&b); err != nil {
			t.Fatal(err)
		}
		dec := xml.NewDecoder(&b)
		var text strings.Builder
		for {
			tok, err := dec.Token()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			switch tok := tok.(type) {
			case xml.StartElement:
				if tok.Name.Local == "script" {
					t.Errorf("%s: a script got in", name)
				}
			case xml.CharData:
				text.Write(tok)
			}
		}
		if name == "markup" && !strings.Contains(text.String(), d.Sources[0].Name) {
			t.Errorf("the name is not in the text")
		}
		for _, l := range labelsOf(f) {
			if len(runs(l.Text)) == 1 && !strings.Contains(text.String(), l.Text) {
				t.Errorf("%s: %q is not in the text", name, l.Text)
			}
		}
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWriteErrorsNameTheChart(t *testing.T) {
	f := DrawVoices(voices(2, 2, 1))
	for _, err := range []error{f.PNG(failing{}), f.SVG(failing{})} {
		if err == nil || !strings.Contains(err.Error(), "Whose words") || !strings.Contains(err.Error(), "disk full") {
			t.Errorf("%v", err)
		}
	}
}

// TestPaletteIsFaithful: the palette changes no pixel by more than half a
// step of the coarsest rounding.
func TestPaletteIsFaithful(t *testing.T) {
	img := image.NewRGBA(image.Rect(0, 0, 64, 1))
	for i := range img.Pix {
		img.Pix[i] = uint8(i * 7)
	}
	for _, steps := range []int{15, 10, 7} {
		p := withPalette(img, []rgb{white}, steps)
		for x := range 64 {
			r, g, b, _ := p.At(x, 0).RGBA()
			for k, v := range [...]uint32{r, g, b} {
				d := int(v>>8) - int(img.Pix[4*x+k])
				if d > 128/steps+1 || -d > 128/steps+1 {
					t.Errorf("%d steps, pixel %d: off by %d", steps, x, d)
				}
			}
		}
	}
	many := make([]rgb, 300)
	for i := range many {
		many[i] = rgb{uint8(i), uint8(i / 2), 7}
	}
	if withPalette(img, many, 15) != nil {
		t.Error("300 colours in a palette of 256")
	}
}

func BenchmarkSeedsSize(b *testing.B) {
	for b.Loop() {
		for _, f := range []*Figure{
			DrawFrames(frames(5, 14, 1)), DrawVoices(voices(5, 14, 1)),
			DrawDispersion(dispersion(5, 14, 1)), DrawEntities(entities(5, 70, 1)),
		} {
			if err := f.PNG(io.Discard); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkLayout(b *testing.B) {
	d := frames(40, 14, 1)
	for b.Loop() {
		DrawFrames(d)
	}
}
