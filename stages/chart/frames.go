package chart

import (
	"fmt"
	"math"
	"slices"
)

// Frames is how often each source uses the terms of each frame.
type Frames struct {
	Caption
	Sources []Source
	Frames  []string // labels
	Rates   [][]Rate // by frame, then by source, in the order of the lists
	Level   int      // of the intervals, in per cent; 95 where 0
}

// Rate is a rate per 1,000 words with its interval. A rate that is not a
// finite number is not drawn but shown as missing.
type Rate struct {
	Count     int
	Per1000   float64
	Low, High float64
	Interval  Interval
}

// Interval says what an interval takes as independent.
type Interval uint8

const (
	NoInterval      Interval = iota
	WilsonInterval           // words: Wilson's score interval
	ArticleInterval          // articles: the sampling unit
)

// over is what an interval takes as independent, in words.
func (i Interval) over() string {
	if i == ArticleInterval {
		return "articles"
	}
	return "words"
}

func (d Frames) at(frame, source int) Rate {
	if frame >= len(d.Rates) || source >= len(d.Rates[frame]) {
		return Rate{Per1000: math.NaN()}
	}
	return d.Rates[frame][source]
}

// totals are the frames' counts over all sources.
func (d Frames) totals() []int {
	out := make([]int, len(d.Frames))
	for f := range d.Frames {
		for s := range d.Sources {
			out[f] += d.at(f, s).Count
		}
	}
	return out
}

// DrawFrames draws a panel for each frame, most frequent first, with a row
// for each source: the rate as a point, its interval as a line, the number
// of terms at the right. All panels share one axis unless the rarest frames
// would vanish on it; then each tier has its own or, where that is not enough,
// each panel, and the axis says so. With one source, the frames are the rows.
func DrawFrames(d Frames) *Figure {
	p := newPage()
	sources := rankSources(d.Sources)
	title, data := framesTitle(sources), DataLine(d.Sources)
	sources, from := p.restrict(sources, maxRows)
	if from != nil {
		d.Rates = columns(len(d.Frames), from, d.at)
		d.Sources = pick(d.Sources, from)
	}
	p.head(d.Caption.or(Caption{Title: title, Subtitle: p.finding(d.Sources, FramesFinding(d)), Data: data}))
	totals := d.totals()
	if sum(totals) == 0 {
		p.nothing("No term of any frame found" + inArticles(d.Sources) + ".")
		return p.finish()
	}
	g := panels{tick: number, unit: "Terms per 1,000 words"}
	single := len(sources) == 1
	room := fitPanels(len(sources))
	if single {
		room = maxRows
	}
	frames := p.found(d.Frames, totals, room, "frames")
	labels := p.cleanAll(pick(d.Frames, frames))
	cell := func(f, s int) (Rate, look) { return d.at(frames[f], sources[s].index), sources[s].look }
	if single {
		g.titles = []string{numbers(sources[0].Source)}
		for i, l := range labels {
			g.rows = append(g.rows, row{name: l, group: i})
		}
	} else {
		g.titles = labels
		g.rows, g.columns = sourceRows(p, sources)
	}
	at := func(panel, r int) (Rate, look) {
		if single {
			return cell(r, panel)
		}
		return cell(panel, r)
	}
	rates := func(i, r int) Rate {
		c, _ := at(i, r)
		return c
	}
	for i := range g.titles {
		for r := range g.rows {
			c, _ := at(i, r)
			g.tail = max(g.tail, smallStyle.width(count(c.Count))+8)
		}
	}
	g.axes = rateAxes(g, len(sources) <= fewSources, rates)
	switch {
	case len(g.axes) > 1 && len(g.axes) == len(g.titles):
		g.unit += ". Each panel has an axis of its own."
	case len(g.axes) > 1:
		g.unit += ". Each tier of panels has an axis of its own."
	}
	g.cell = func(i, r int, s scale, x0, x1, y float64) {
		c, l := at(i, r)
		p.ratePoint(s, c, l, x0, x1, y)
		p.write(x1+g.tail, y+4.5, right, smallStyle, rateFigure(c))
	}
	p.legend(p.framesKeys(survey(g, rates), d.Level))
	p.drawPanels(g)
	return p.finish()
}

// rateAxes is one axis for all panels; or, where on it the points of a whole
// tier would lie within a point's width of zero, one for each tier; or, where
// those of some panel would on its tier's, one for each panel.
func rateAxes(g panels, few bool, at func(panel, row int) Rate) []axis {
	titles, rows := len(g.titles), len(g.rows)
	cols := fitColumns(titles, rows)
	width := g.measure().panelWidth(cols) - g.tail
	all, _ := rateAxis(0, titles, rows, few, at)
	tiersApart, panelsApart := false, false
	var tiers, single []axis
	for first := 0; first < titles; first += cols {
		last := min(first+cols, titles)
		tier, most := rateAxis(first, last, rows, few, at)
		tiers = append(tiers, tier)
		tiersApart = tiersApart || all.x(most, 0, width) < 2*dotRadius
		for i := first; i < last; i++ {
			a, most := rateAxis(i, i+1, rows, few, at)
			single = append(single, a)
			panelsApart = panelsApart || tier.x(most, 0, width) < 2*dotRadius
		}
	}
	switch {
	case panelsApart && (tiersApart || len(tiers) == 1 || rows > fewRows):
		return single
	case tiersApart:
		return tiers
	}
	return []axis{all}
}

// fewRows are so few that an axis may be shared although a panel's points all
// lie near zero: frames are compared, too. With more rows, panels are narrow.
const fewRows = 14

// fewSources are so few that none of their rates is an outlier.
const fewSources = 2

// rateAxis is the axis for some panels and the greatest rate on it. It holds
// every rate but outliers, and intervals up to twice the greatest rate: the
// wide interval of a short article, or the rate of an article of ten words,
// must not flatten all others. With one or two sources it holds every rate,
// and intervals up to sixteen times the greatest.
func rateAxis(first, last, rows int, few bool, at func(panel, row int) Rate) (axis, float64) {
	var rates []float64
	for i := first; i < last; i++ {
		for r := range rows {
			if v := at(i, r).Per1000; finite(v) && v > 0 {
				rates = append(rates, v)
			}
		}
	}
	most, reach := greatest(rates), 2.0
	if few {
		most, reach = slices.Max(append(rates, 0)), 16
	}
	high := most
	for i := first; i < last; i++ {
		for r := range rows {
			c := at(i, r)
			if finite(c.Per1000) && c.Per1000 <= most && c.Interval != NoInterval && finite(c.High) {
				high = max(high, c.High)
			}
		}
	}
	return niceAxis(min(high, reach*most), 5), most
}

// survey is what kinds of marks will be drawn.
func survey(g panels, at func(panel, row int) Rate) (seen seenMarks) {
	for i := range g.titles {
		end := g.axis(i).max
		for r := range g.rows {
			c := at(i, r)
			if !finite(c.Per1000) {
				seen.missing = true
				continue
			}
			seen.kinds[min(c.Interval, ArticleInterval)] = true
			seen.zero = seen.zero || c.Per1000 == 0
			seen.beyond = seen.beyond || c.Per1000 > end || c.Interval != NoInterval && finite(c.High) && c.High > end
		}
	}
	return seen
}

// greatest is the greatest of the rates, or, where that is more than four
// times as high as all but a twentieth of them, twice what these reach.
func greatest(rates []float64) float64 {
	if len(rates) == 0 {
		return 0
	}
	slices.Sort(rates)
	most, usual := rates[len(rates)-1], rates[(len(rates)-1)*19/20]
	if most > 4*usual {
		return 2 * usual
	}
	return most
}

type seenMarks struct {
	kinds                 [3]bool
	zero, missing, beyond bool
}

// ratePoint draws interval and point of one rate. A rate beyond the axis is
// written at its end.
func (p *page) ratePoint(s scale, c Rate, l look, x0, x1, y float64) {
	if !finite(c.Per1000) {
		return
	}
	beyond := func() { p.polygon(l.edge, x1+2, y, x1-5, y-4, x1-5, y+4) }
	if c.Per1000 > s.max {
		beyond()
		if text := rate(c.Per1000); cellStyle.width(text) < x1-x0-8 {
			p.write(x1-8, y+4.5, right, cellStyle, text)
		}
		return
	}
	if c.Interval != NoInterval && finite(c.Low) && finite(c.High) {
		p.interval(s.x(c.Low, x0, x1), s.x(c.High, x0, x1), y, c.Interval, l)
		if c.High > s.max {
			beyond()
		}
	}
	p.dot(s.x(c.Per1000, x0, x1), y, dotRadius, l, c.Per1000 == 0)
}

// interval draws an article-level interval as a solid bar and Wilson's as a
// thin line of dashes.
func (p *page) interval(x0, x1, y float64, kind Interval, l look) {
	if kind == ArticleInterval {
		p.line(x0, y, x1, y, 2.5, l.edge)
		return
	}
	p.line(x0, y, x1, y, 1.25, l.edge, 3, 2)
}

// rateFigure is what stands at the right of a row: the number of terms.
func rateFigure(c Rate) string {
	switch {
	case !finite(c.Per1000):
		return "–"
	case c.Count == 0: // the hollow point says so
		return ""
	}
	return count(c.Count)
}

// framesKeys explain the marks that occur.
func (p *page) framesKeys(seen seenMarks, level int) []key {
	if level == 0 {
		level = 95
	}
	l := look{fill: muted, edge: muted}
	sample := func(kind Interval) func(x, y float64) {
		return func(x, y float64) {
			if kind != NoInterval {
				p.interval(x, x+34, y, kind, l)
			}
			p.dot(x+17, y, dotRadius, l, false)
		}
	}
	var keys []key
	if seen.kinds[ArticleInterval] {
		keys = append(keys, key{width: 34, draw: sample(ArticleInterval), text: fmt.Sprintf("rate with %d%% interval over articles", level)})
	}
	if seen.kinds[WilsonInterval] {
		keys = append(keys, key{width: 34, draw: sample(WilsonInterval), text: fmt.Sprintf("rate with Wilson’s %d%% interval over words: too narrow, as words cluster in articles", level)})
	}
	if seen.kinds[NoInterval] {
		keys = append(keys, key{width: 34, draw: sample(NoInterval), text: "rate without interval"})
	}
	if seen.beyond {
		keys = append(keys, key{width: 12, draw: func(x, y float64) {
			p.line(x, y, x+8, y, 1.25, muted)
			p.polygon(muted, x+12, y, x+5, y-4, x+5, y+4)
		}, text: "beyond the axis"})
	}
	if seen.zero {
		keys = append(keys, key{width: 10, draw: func(x, y float64) { p.dot(x+5, y, dotRadius, l, true) }, text: "none found"})
	}
	if seen.missing {
		keys = append(keys, key{width: 10, draw: func(x, y float64) { p.write(x+5, y+4, center, smallStyle, "–") }, text: "no rate: no words"})
	}
	return append(keys, key{width: 10, draw: func(x, y float64) { p.write(x+5, y+4, center, smallStyle, "7") }, text: "number of terms"})
}

// numbers are a source's articles and words.
func numbers(s Source) string {
	return plural(s.Articles, "article") + ", " + plural(s.Words, "word")
}
