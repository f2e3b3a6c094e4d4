package chart

import (
	"cmp"
	"image/color"
	"math"
	"slices"
	"strings"
)

// rgb is an opaque colour.
type rgb struct{ R, G, B uint8 }

// RGBA implements color.Color.
func (c rgb) RGBA() (r, g, b, a uint32) { return color.RGBA{c.R, c.G, c.B, 255}.RGBA() }

// mix is c with the share t of d.
func (c rgb) mix(d rgb, t float64) rgb {
	f := func(a, b uint8) uint8 { return uint8(math.Round(float64(a) + t*(float64(b)-float64(a)))) }
	return rgb{f(c.R, d.R), f(c.G, d.G), f(c.B, d.B)}
}

// luminance is the relative luminance of WCAG 2.1.
func (c rgb) luminance() float64 {
	f := func(v uint8) float64 {
		x := float64(v) / 255
		if x <= 0.03928 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*f(c.R) + 0.7152*f(c.G) + 0.0722*f(c.B)
}

// contrast is the contrast ratio of WCAG 2.1, from 1 to 21.
func contrast(a, b rgb) float64 {
	x, y := a.luminance(), b.luminance()
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// legible is dark ink or, where that has less than the 4.5:1 of WCAG, white,
// or black. One of the two always has 4.5:1; where both have, white reads better
// on the dark blues between.
func legible(ground rgb) rgb {
	switch {
	case contrast(ink, ground) >= 4.5:
		return ink
	case contrast(white, ground) >= 4.5:
		return white
	}
	return rgb{}
}

var (
	white = rgb{0xff, 0xff, 0xff}
	ink   = rgb{0x1b, 0x20, 0x26} // titles, names, figures
	muted = rgb{0x57, 0x60, 0x6a} // subtitles, axes, notes; 6.4:1 on white
	rule  = rgb{0x9a, 0xa3, 0xad} // the zero line
	grid  = rgb{0xdd, 0xe1, 0xe6}
	band  = rgb{0xf4, 0xf5, 0xf7} // every other row
	tint  = rgb{0xe6, 0xe9, 0xed} // empty strips
)

// Sizes in px at 1x (1 px = 0.75 pt); no text is smaller than 12 px = 9 pt.
const (
	canvasWidth = 1100.0
	margin      = 32.0

	titleSize = 21.0
	subSize   = 14.0
	textSize  = 13.0
	smallSize = 12.0

	dotRadius = 4.5
)

var (
	titleStyle = style{bold: true, size: titleSize, color: ink}
	subStyle   = style{size: subSize, color: muted}
	headStyle  = style{bold: true, size: textSize, color: ink}
	nameStyle  = style{size: textSize, color: ink}
	smallStyle = style{size: smallSize, color: muted}
	cellStyle  = style{size: smallSize, color: ink}
)

// okabeIto is the palette of Okabe and Ito (2008), told apart by people with
// any of the common colour blindnesses; yellow last, black left to text.
var okabeIto = [...]rgb{
	{0x00, 0x72, 0xb2}, // blue
	{0xd5, 0x5e, 0x00}, // vermilion
	{0x00, 0x9e, 0x73}, // bluish green
	{0xcc, 0x79, 0xa7}, // reddish purple
	{0xe6, 0x9f, 0x00}, // orange
	{0x56, 0xb4, 0xe9}, // sky blue
	{0x00, 0x00, 0x00}, // black
	{0xf0, 0xe4, 0x42}, // yellow
}

// shape is a source's second channel.
type shape uint8

const (
	circle shape = iota
	square
	diamond
	triangle
	wedge // a triangle on its tip
	numShapes
)

// look is how a source is drawn in every chart.
type look struct {
	fill  rgb   // of areas and points
	edge  rgb   // of points' outlines and of lines: never too pale for white paper
	shape shape // cycles after each round of colours
}

// lookOf is the look of the source of that rank in the sorted list. Looks
// repeat after 40 sources; rows carry names, so colour never stands alone.
func lookOf(rank int) look {
	c := okabeIto[rank%len(okabeIto)]
	return look{fill: c, edge: darken(c), shape: shape(rank / len(okabeIto) % int(numShapes))}
}

// darken mixes black into a colour until it has 3:1 against white, which
// WCAG asks of graphics.
func darken(c rgb) rgb {
	for t := 0.0; t < 1; t += 0.05 {
		if d := c.mix(rgb{}, t); contrast(d, white) >= 3 {
			return d
		}
	}
	return rgb{}
}

// none and heat are the shades of the heat map, darker from each to the next.
// Those of the page are nearly the same.
var (
	none = rgb{0xf3, 0xf7, 0xfb}
	heat = [...]rgb{{0xde, 0xeb, 0xf7}, {0xb5, 0xd4, 0xe9}, {0x85, 0xbc, 0xdf}, {0x4a, 0x98, 0xc9}, {0x21, 0x71, 0xb5}, {0x08, 0x30, 0x6b}}
)

// Source is an outlet: one row or column of a chart.
type Source struct {
	Name        string
	Articles    int
	Words       int    // outside page furniture
	First, Last string // the days of its first and last articles, YYYY-MM-DD; empty where none has a date
	Undated     int    // articles without one
}

// ranked is a source with its place in the caller's list and its look.
type ranked struct {
	Source
	index int
	look  look
}

// rankSources sorts by name, without regard to case, the order of every chart, and deals out looks
// by rank, first to the 40 with the most words, which charts show, then to the others. So a
// source looks the same in all charts that are given the same sources, and no
// two of those shown look alike.
func rankSources(sources []Source) []ranked {
	out := make([]ranked, len(sources))
	for i, s := range sources {
		out[i] = ranked{Source: s, index: i}
	}
	slices.SortStableFunc(out, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)), cmp.Compare(a.Name, b.Name))
	})
	for i, s := range shownFirst(out) {
		out[s].look = lookOf(i)
	}
	return out
}

// shownFirst are the places in a list sorted by name of those that charts show,
// then of all others, each in the list's order.
func shownFirst(sorted []ranked) []int {
	shown := make(map[int]bool, maxRows)
	for _, s := range largest(sorted, maxRows) {
		shown[s.index] = true
	}
	var out, others []int
	for i, s := range sorted {
		if shown[s.index] {
			out = append(out, i)
		} else {
			others = append(others, i)
		}
	}
	return append(out, others...)
}

// largest keeps the n sources with the most words, in their order.
func largest(sources []ranked, n int) []ranked {
	if len(sources) <= n {
		return sources
	}
	bySize := slices.Clone(sources)
	slices.SortStableFunc(bySize, func(a, b ranked) int { return cmp.Compare(b.Words, a.Words) })
	keep := make(map[int]bool, n)
	for _, s := range bySize[:n] {
		keep[s.index] = true
	}
	out := make([]ranked, 0, n)
	for _, s := range sources {
		if keep[s.index] {
			out = append(out, s)
		}
	}
	return out
}
