package chart

import (
	"cmp"
	"fmt"
	"math"
)

// Entities is how often each source names each entity.
type Entities struct {
	Caption
	Sources  []Source
	Entities []string     // names
	Cells    [][]HeatCell // by entity; a source that is not among them does not name it
	Top      int          // entities to show at most; 20 where 0
	Kind     string       // what they are; "entities" where empty
}

// HeatCell is how often a source names an entity. Those of the same source add
// up.
type HeatCell struct {
	Source int // index in Entities.Sources
	Count  int
	Rate   float64 // per 1,000 words; not finite where there is none
}

func (d Entities) at(entity, source int) (c HeatCell) {
	if entity >= len(d.Cells) {
		c.Rate = math.NaN()
		return c
	}
	for _, x := range d.Cells[entity] {
		if x.Source == source {
			c.Count += x.Count
			c.Rate += x.Rate
		}
	}
	return c
}

func (d Entities) totals() []int {
	out := make([]int, len(d.Entities))
	for e := range min(len(d.Entities), len(d.Cells)) {
		for _, c := range d.Cells[e] {
			if c.Source >= 0 && c.Source < len(d.Sources) {
				out[e] += c.Count
			}
		}
	}
	return out
}

// among is the data of the sources at those places.
func (d Entities) among(from []int) Entities {
	at := make(map[int]int, len(from))
	for i, s := range from {
		at[s] = i
	}
	cells := make([][]HeatCell, len(d.Cells))
	for e := range cells {
		for _, c := range d.Cells[e] {
			if i, ok := at[c.Source]; ok {
				c.Source = i
				cells[e] = append(cells[e], c)
			}
		}
	}
	d.Cells, d.Sources = cells, pick(d.Sources, from)
	return d
}

// Sources stand in columns while there are few, else in rows.
const (
	maxSourceColumns = 9
	maxEntityColumns = 10
)

// DrawEntities draws a heat map: the darker a cell, the higher the source's
// rate of naming the entity; the figure in it is the number of mentions.
// Entities are ordered by their mentions over all sources. Up to nine
// sources stand in columns; more stand in rows, with fewer entities. A single
// source gets bars.
func DrawEntities(d Entities) *Figure {
	p := newPage()
	sources := rankSources(d.Sources)
	title, data := "Who is named, and how often: "+of(sources), DataLine(d.Sources)
	sources, from := p.restrict(sources, maxRows)
	if from != nil {
		d = d.among(from)
	}
	p.head(d.Caption.or(Caption{Title: title, Subtitle: p.finding(d.Sources, EntitiesFinding(d)), Data: data}))
	totals := d.totals()
	if sum(totals) == 0 {
		p.nothing("No entity found" + inArticles(d.Sources) + ".")
		return p.finish()
	}
	top := d.Top
	if top <= 0 {
		top = 20
	}
	wide := len(sources) <= maxSourceColumns
	if !wide {
		top = min(top, maxEntityColumns)
	}
	order := p.found(d.Entities, totals, min(top, maxRows), cmp.Or(d.Kind, "entities"))
	names := p.cleanAll(pick(d.Entities, order))
	if len(sources) == 1 {
		p.entityBars(d, sources[0], order, names)
		return p.finish()
	}
	g := heatMap{headStyle: headStyle}
	if wide {
		for _, n := range names {
			g.rows = append(g.rows, row{name: n})
		}
		g.names = 300
		for i, s := range sources {
			g.heads = append(g.heads, head{name: p.clean(s.Name), sub: numbers(s.Source), look: &sources[i].look})
		}
		g.at = func(r, c int) HeatCell { return d.at(order[r], sources[c].index) }
	} else {
		g.headStyle.size = smallSize
		g.rows, g.columns = sourceRows(p, sources)
		for _, n := range names {
			g.heads = append(g.heads, head{name: n})
		}
		g.at = func(r, c int) HeatCell { return d.at(order[c], sources[r].index) }
	}
	var rates []float64
	for r := range g.rows {
		for c := range g.heads {
			if v := g.at(r, c).Rate; finite(v) && v > 0 {
				rates = append(rates, v)
			}
		}
	}
	g.steps = stepsOf(rates)
	p.legend([]key{g.steps.key(p)})
	p.drawHeat(g)
	return p.finish()
}

// entityBars draws one source's rates, for a heat map of one column shows
// less than bars.
func (p *page) entityBars(d Entities, source ranked, order []int, names []string) {
	g := panels{titles: []string{numbers(source.Source)},
		unit: "Mentions per 1,000 words; at the bar’s end, the number of mentions", tick: number, names: 300}
	most := 0.0
	for i, n := range names {
		g.rows = append(g.rows, row{name: n, group: i})
		if r := d.at(order[i], source.index).Rate; finite(r) {
			most = max(most, r)
		}
		g.tail = max(g.tail, smallStyle.width(count(d.at(order[i], source.index).Count))+8)
	}
	g.axes = []axis{niceAxis(most, 6)}
	g.cell = func(_, r int, s scale, x0, x1, y float64) {
		c := d.at(order[r], source.index)
		end := s.x(c.Rate, x0, x1)
		p.rect(x0, y-6, end, y+6, source.look.fill)
		p.write(end+6, y+4.5, left, smallStyle, count(c.Count))
	}
	p.drawPanels(g)
}

// head is a column's head: a name over a line in grey.
type head struct {
	name, sub string
	look      *look
}

type heatMap struct {
	rows    []row
	columns []string
	heads   []head

	headStyle style
	steps     steps
	names     float64
	at        func(row, column int) HeatCell
}

// drawHeat draws the cells with their heads.
func (p *page) drawHeat(g heatMap) {
	h := pitch(len(g.rows)) + 4
	block := panels{rows: g.rows, columns: g.columns, names: g.names}.measure()
	x0 := margin + block.width
	w := (p.Width - margin - x0) / float64(len(g.heads))
	w = min(w, 260)
	lines := 1
	titles := make([][]string, len(g.heads))
	for i, hd := range g.heads {
		titles[i] = g.headStyle.wrap(hd.name, w-4, 4)
		lines = max(lines, len(titles[i]))
	}
	p.y += 10
	top := p.y + float64(lines)*headLine + 4
	sub := false
	for _, hd := range g.heads {
		sub = sub || hd.sub != ""
	}
	subLines := 0
	if sub {
		for i, hd := range g.heads {
			ls := smallStyle.wrap(hd.sub, w-8, 2)
			subLines = max(subLines, len(ls))
			for k, l := range ls {
				p.write(x0+(float64(i)+0.5)*w, top+12+15*float64(k), center, smallStyle, l)
			}
		}
		top += 15*float64(subLines) + 3
	}
	base := p.y + float64(lines)*headLine
	for i := range g.heads {
		for k, l := range titles[i] {
			p.write(x0+(float64(i)+0.5)*w, base-headLine*float64(len(titles[i])-1-k), center, g.headStyle, l)
		}
	}
	for i, hd := range g.heads {
		if hd.look != nil {
			p.rect(x0+float64(i)*w+1, top, x0+float64(i+1)*w-1, top+4, hd.look.fill)
		}
	}
	if sub {
		top += 6
	}
	p.rowLabels(panels{rows: g.rows, columns: g.columns}, block, top, h)
	for r := range g.rows {
		for c := range g.heads {
			p.heatCell(g, g.at(r, c), x0+float64(c)*w+1, top+float64(r)*h+1, x0+float64(c+1)*w-1, top+float64(r+1)*h-1)
		}
	}
	p.y = top + float64(len(g.rows))*h + 6
}

// heatCell draws one cell.
func (p *page) heatCell(g heatMap, c HeatCell, x0, y0, x1, y1 float64) {
	s := cellStyle
	text := count(c.Count)
	if !finite(c.Rate) {
		s.color = muted
		text = "–"
	} else {
		ground := g.steps.shade(c.Rate)
		p.rect(x0, y0, x1, y1, ground)
		s.color = legible(ground)
		if c.Count == 0 {
			s.color = muted
		}
	}
	p.write((x0+x1)/2, (y0+y1)/2+4.3, center, s, text)
}

// EntitiesFinding says who is named most often, and by which source at the
// highest rate. It is empty where nothing was found.
func EntitiesFinding(d Entities) string {
	totals := d.totals()
	if sum(totals) == 0 {
		return ""
	}
	e := byTotal(totals, 1)[0]
	best, rates := -1, 0
	for s := range d.Sources {
		r := d.at(e, s).Rate
		if !finite(r) {
			continue
		}
		rates++
		if best < 0 || r > d.at(e, best).Rate {
			best = s
		}
	}
	text := fmt.Sprintf("%s is named most often (%s).", d.Entities[e], plural(totals[e], "mention"))
	if rates > 1 {
		text = fmt.Sprintf("%s is named most often (%s), at the highest rate in %s: %s per 1,000 words.",
			d.Entities[e], plural(totals[e], "mention"), d.Sources[best].Name, rate(d.at(e, best).Rate))
	}
	return text + caution(d.Sources)
}
