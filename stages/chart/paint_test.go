package chart

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"testing"

	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/vgimg"
)

// byVgimg paints a figure on gonum/plot's canvas of pixels.
func byVgimg(f *Figure, dpi int) *image.RGBA {
	c := vgimg.NewWith(
		vgimg.UseWH(vg.Length(f.Width*point), vg.Length(f.Height*point)),
		vgimg.UseDPI(dpi), vgimg.UseBackgroundColor(white))
	f.draw(c, f.all())
	return c.Image().(*image.RGBA)
}

// TestPainterPaintsAsVgimg: every pixel is that of gonum/plot's canvas.
func TestPainterPaintsAsVgimg(t *testing.T) {
	for _, c := range []struct{ sources, dpi int }{{1, 192}, {2, 96}, {5, 192}, {5, 48}, {40, 192}, {224, 100}} {
		for name, f := range everyChart(c.sources) {
			t.Run(fmt.Sprintf("%s of %d at %d", name, c.sources, c.dpi), func(t *testing.T) {
				got, want := f.raster(c.dpi), byVgimg(f, c.dpi)
				if got.Rect != want.Rect {
					t.Fatalf("size %v, want %v", got.Rect, want.Rect)
				}
				different := 0
				for i := 0; i < len(want.Pix); i += 4 {
					if !bytes.Equal(got.Pix[i:i+4], want.Pix[i:i+4]) {
						if different == 0 {
							t.Errorf("pixel %d, %d is %v, want %v", i/4%want.Rect.Dx(), i/4/want.Rect.Dx(), got.Pix[i:i+4], want.Pix[i:i+4])
						}
						different++
					}
				}
				if different > 0 {
					t.Errorf("%d pixels differ", different)
				}
			})
		}
	}
}

// Lines that lean, dashed or not, short and long, and shapes at the edge.
func TestPainterPaintsLinesAsVgimg(t *testing.T) {
	f := &Figure{Width: 200, Height: 90}
	for i := range 40 {
		x, y := 5*float64(i)+0.3, 2.1*float64(i)
		f.line(x, y, x+0.03*float64(i*i), 88-y, 0.4+float64(i)/9, okabeIto[i%8])
		f.line(x, 90-y, 100, y/2, 1.25, okabeIto[i%8], 3, 2)
		f.line(x, y, x+0.001*float64(i), y, 2, ink, 1, 0.02)
		f.glyph(x-4, y, 3.7, shape(i%5), okabeIto[i%8])
		f.rect(x, y-1, x+2, y+0.4, muted)
	}
	for _, dpi := range []int{96, 150, 192} {
		if !bytes.Equal(f.raster(dpi).Pix, byVgimg(f, dpi).Pix) {
			t.Errorf("pixels differ at %d dots per inch", dpi)
		}
	}
}

// TestBandsMakeThePicture: the bands of a file are the picture painted whole,
// and what a mark reaches beyond the rows that it was said to reach is nowhere.
func TestBandsMakeThePicture(t *testing.T) {
	for name, f := range everyChart(5) {
		whole := f.raster(pngDPI)
		for _, rows := range []int{7, bandRows} {
			var pix []byte
			f.bands(pngDPI, rows, func(band *image.RGBA) bool {
				pix = append(pix, band.Pix...)
				return true
			})
			if !bytes.Equal(pix, whole.Pix) {
				t.Errorf("%s: bands of %d rows make another picture", name, rows)
			}
		}
	}
}

// A picture of too many colours for any palette is written in true colour.
func TestTrueColour(t *testing.T) {
	f := &Figure{Width: 300, Height: 50}
	for i := range 300 {
		f.rect(float64(i), 0, float64(i)+1, 50, rgb{uint8(i), uint8(i / 2), uint8(3 * i)})
	}
	var b bytes.Buffer
	if err := f.PNG(&b); err != nil {
		t.Fatal(err)
	}
	got, err := png.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	if d := differing(got, f.raster(pngDPI)); d > 0 {
		t.Errorf("%d pixels differ", d)
	}
	r, g, bl, _ := got.At(599, 10).RGBA()
	if c := (rgb{uint8(r), uint8(g), uint8(bl)}); c != (rgb{299 - 256, 149, 897 - 3*256}) {
		t.Errorf("the last colour is %v", c)
	}
}
