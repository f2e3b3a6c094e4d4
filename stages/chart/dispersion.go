package chart

import (
	"fmt"
	"iter"
	"math"
)

// Dispersion is where in each article the terms of each frame fall.
type Dispersion struct {
	Caption
	Sources  []Source
	Frames   []string // labels
	Articles []Strip
}

// Strip is an article.
type Strip struct {
	Source int    // index in Dispersion.Sources
	Label  string // tells the source's articles apart: a date or title
	Words  int    // outside page furniture
	Marks  []Mark // its terms
}

// Mark is where in its article a term stands.
type Mark struct {
	Frame int     // index in Dispersion.Frames
	At    float64 // as a share of the article's words, 0 to 1
}

// marks are the places of a frame's terms in the strip.
func (s Strip) marks(frame int) iter.Seq[float64] {
	return func(yield func(float64) bool) {
		for _, m := range s.Marks {
			if m.Frame == frame && !yield(m.At) {
				return
			}
		}
	}
}

// percent is the axis of shares.
var percent = axis{scale{100}, []float64{0, 50, 100}}

func percentTick(v float64) string { return number(v) + "%" }

// strip is a row to draw: one article, or all of a source.
type strip struct {
	source   ranked
	articles []Strip
}

// total is the number of the frame's terms in the strip.
func (s strip) total(frame int) int {
	n := 0
	for _, a := range s.articles {
		for range a.marks(frame) {
			n++
		}
	}
	return n
}

// bins divide a strip that holds a source's articles all together.
const bins = 20

// densities are the shades of a twentieth: no more, that a palette may hold
// them in every source's colour.
const densities = 6

// DrawDispersion draws a panel for each frame, most frequent first, with a
// strip for each article, grouped by source, and a tick where each term
// stands. With more articles than a page has rows, a strip holds all
// articles of a source, and each twentieth of it is the darker the more
// terms fall there. With one article, the frames are the rows.
func DrawDispersion(d Dispersion) *Figure {
	p := newPage()
	sources := rankSources(d.Sources)
	title, data := "Where in the articles each frame falls: "+of(sources), DataLine(d.Sources)
	pooled := len(d.Articles) > maxRows
	if pooled {
		var from []int
		if sources, from = p.restrict(sources, maxRows); from != nil {
			d = d.among(from)
		}
	}
	p.head(d.Caption.or(Caption{Title: title, Subtitle: p.finding(d.Sources, DispersionFinding(d)), Data: data}))
	totals := d.totals()
	if sum(totals) == 0 {
		p.nothing("No term of any frame found" + inArticles(d.Sources) + ".")
		return p.finish()
	}
	strips := d.strips(sources, pooled)
	g := panels{axes: []axis{percent}, tick: percentTick, unit: "Position in the article, in per cent of its words"}
	single := len(strips) == 1
	room := fitPanels(len(strips))
	if single {
		room = maxRows
	}
	frames := p.found(d.Frames, totals, room, "frames")
	if single {
		g.titles = []string{numbers(strips[0].source.Source)}
		for i, f := range frames {
			g.rows = append(g.rows, row{name: p.clean(d.Frames[f]), group: i})
		}
	} else {
		g.titles = p.cleanAll(pick(d.Frames, frames))
		g.rows, g.columns = stripRows(p, strips, pooled)
	}
	for _, s := range strips {
		for _, f := range frames {
			g.tail = max(g.tail, smallStyle.width(count(s.total(f)))+8)
		}
	}
	half := 0.36 * pitch(len(g.rows))
	g.cell = func(i, r int, _ scale, x0, x1, y float64) {
		if single {
			i, r = r, i
		}
		s, f := strips[r], frames[i]
		p.rect(x0, y-half, x1, y+half, tint)
		if n := s.total(f); n > 0 {
			p.write(x1+g.tail, y+4.5, right, smallStyle, count(n))
		}
		if pooled {
			p.density(s, f, x0, x1, y, half)
			return
		}
		for m := range s.articles[0].marks(f) {
			if !finite(m) {
				continue
			}
			x := snap(scale{1}.x(m, x0+1, x1-1))
			p.rect(x-1, y-half, x+1, y+half, s.source.look.edge)
		}
	}
	p.legend(p.dispersionKeys(pooled))
	p.drawPanels(g)
	return p.finish()
}

// among is the data of the sources at those places.
func (d Dispersion) among(from []int) Dispersion {
	at := make(map[int]int, len(from))
	for i, s := range from {
		at[s] = i
	}
	var articles []Strip
	for _, a := range d.Articles {
		if i, ok := at[a.Source]; ok {
			a.Source = i
			articles = append(articles, a)
		}
	}
	d.Articles, d.Sources = articles, pick(d.Sources, from)
	return d
}

func (d Dispersion) totals() []int {
	out := make([]int, len(d.Frames))
	for _, a := range d.Articles {
		for _, m := range a.Marks {
			if m.Frame >= 0 && m.Frame < len(out) {
				out[m.Frame]++
			}
		}
	}
	return out
}

// strips groups the articles by source, in the order of the sources.
func (d Dispersion) strips(sources []ranked, pooled bool) []strip {
	bySource := make([][]Strip, len(d.Sources))
	for _, a := range d.Articles {
		if a.Source >= 0 && a.Source < len(bySource) {
			bySource[a.Source] = append(bySource[a.Source], a)
		}
	}
	var out []strip
	for _, s := range sources {
		if pooled {
			out = append(out, strip{s, bySource[s.index]})
			continue
		}
		for i := range bySource[s.index] {
			out = append(out, strip{s, bySource[s.index][i : i+1]})
		}
	}
	return out
}

// stripRows names sources once, and articles where a source has several.
func stripRows(p *page, strips []strip, pooled bool) ([]row, []string) {
	if pooled {
		sources := make([]ranked, len(strips))
		for i, s := range strips {
			sources[i] = s.source
		}
		return sourceRows(p, sources)
	}
	several := false
	for i := 1; i < len(strips); i++ {
		several = several || strips[i].source.index == strips[i-1].source.index
	}
	rows := make([]row, len(strips))
	for i := range strips {
		s := &strips[i]
		rows[i] = row{cells: []string{count(s.articles[0].Words)}, look: &s.source.look}
		if i > 0 {
			rows[i].group = rows[i-1].group
		}
		if i == 0 || strips[i-1].source.index != s.source.index {
			rows[i].name = p.clean(s.source.Name)
			rows[i].group += min(i, 1)
		}
		if several {
			rows[i].sub = p.clean(s.articles[0].Label)
		}
	}
	return rows, []string{"words"}
}

// density shades the twentieths of a strip by their share of the fullest.
func (p *page) density(s strip, frame int, x0, x1, y, half float64) {
	var n [bins]int
	most := 0
	for _, a := range s.articles {
		for m := range a.marks(frame) {
			if finite(m) {
				b := min(max(int(m*bins), 0), bins-1)
				n[b]++
				most = max(most, n[b])
			}
		}
	}
	for b, k := range n {
		if k > 0 {
			w := (x1 - x0) / bins
			shade := math.Ceil(float64(k)/float64(most)*densities) / densities
			p.rect(x0+float64(b)*w, y-half, x0+float64(b+1)*w, y+half, tint.mix(s.source.look.edge, 0.1+0.9*shade))
		}
	}
}

func (p *page) dispersionKeys(pooled bool) []key {
	if pooled {
		return []key{{width: 60, draw: func(x, y float64) {
			for i := range 4 {
				p.rect(x+float64(i)*15, y-6, x+float64(i+1)*15, y+6, tint.mix(muted, float64(i)/3))
			}
		}, text: "a strip is all articles of a source laid on one another, start to end; darker where more of its terms fall, darkest at its fullest twentieth; at the right, their number"}}
	}
	return []key{{width: 60, draw: func(x, y float64) {
		p.rect(x, y-6, x+60, y+6, tint)
		for _, m := range [...]float64{9, 14, 41} {
			p.rect(x+m, y-6, x+m+2, y+6, muted)
		}
	}, text: "a strip is an article, start to end; each tick is a term of the frame; at the right, their number"}}
}

// DispersionFinding says what part of all terms falls in the first third of
// the articles. It is empty where nothing was found.
func DispersionFinding(d Dispersion) string {
	n, early := 0, 0
	for _, a := range d.Articles {
		for _, m := range a.Marks {
			n++
			if m.At < 1.0/3 {
				early++
			}
		}
	}
	if n == 0 {
		return ""
	}
	return fmt.Sprintf("Of %s, %s stand in the first third of their article; spread evenly it would be 33%%.", plural(n, "term"), share(early, n)) + caution(d.Sources)
}
