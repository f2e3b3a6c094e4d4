package chart

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// row is a line of every panel, named once at the left of each tier.
type row struct {
	name  string
	sub   string   // behind the name, in grey
	cells []string // figures in columns between name and panels
	look  *look    // drawn before the name where set
	group int      // rows of a group have one ground
}

// panels is a grid of small charts that share their rows: tiers of columns,
// rows named at the left of each tier, one axis for all, one a tier or one a panel.
type panels struct {
	titles  []string
	rows    []row
	columns []string // heads of row.cells
	axes    []axis   // one for all, or of the tiers, or of the panels
	tick    func(float64) string
	unit    string  // the axes' title
	names   float64 // px that names may take, where more than usual
	tail    float64 // px kept free at the right of each panel, for figures
	cell    func(panel, row int, s scale, x0, x1, y float64)
}

// Limits of a grid: what a reader can still follow, and what fits a page.
const (
	maxRows    = 40
	maxColumns = 7
	maxBody    = 1600.0
	targetBody = 700.0
	panelGap   = 22.0
	tickHeight = 24.0
	headLine   = 17.0
	tierGap    = 16.0
	maxSubSize = 150.0
)

// pitch is the height of a row: roomier where there are few.
func pitch(rows int) float64 {
	switch {
	case rows <= 14:
		return 21
	case rows <= 24:
		return 18
	}
	return 16
}

// maxName is the greatest width of a name.
func maxName(rows int) float64 {
	if rows <= 14 {
		return 230
	}
	return 190
}

// tierHeight bounds the height of one tier with titles of two lines.
func tierHeight(rows int) float64 {
	return 2*headLine + float64(rows)*pitch(rows) + tickHeight + tierGap
}

// fitColumns is the number of panels side by side: as few as keep the body
// near its target height, so that panels are wide, else as many as may be.
func fitColumns(n, rows int) int {
	for c := min(3, n); c < min(maxColumns, n); c++ {
		if math.Ceil(float64(n)/float64(c))*tierHeight(rows) <= targetBody {
			return c
		}
	}
	return max(1, min(maxColumns, n))
}

// fitPanels is how many panels a page holds.
func fitPanels(rows int) int {
	return max(1, int(maxBody/tierHeight(rows))) * maxColumns
}

// axis is that of a panel.
func (g panels) axis(panel int) axis {
	switch len(g.axes) {
	case 1:
		return g.axes[0]
	case len(g.titles):
		return g.axes[panel]
	}
	return g.axes[panel/fitColumns(len(g.titles), len(g.rows))]
}

// drawPanels draws the grid at p.y and moves below it.
func (p *page) drawPanels(g panels) {
	cols := fitColumns(len(g.titles), len(g.rows))
	h := pitch(len(g.rows))
	block := g.measure()
	x0 := margin + block.width
	w := block.panelWidth(cols)
	for first := 0; first < len(g.titles); first += cols {
		last := min(first+cols, len(g.titles))
		p.y += tierGap
		titles := make([][]string, last-first)
		lines := 1
		for i := range titles {
			titles[i] = headStyle.wrap(g.titles[first+i], w+panelGap-8, 4)
			lines = max(lines, len(titles[i]))
		}
		top := p.y + float64(lines)*headLine + 4
		bottom := top + float64(len(g.rows))*h
		for i, r := range g.rows {
			if r.group%2 == 1 {
				p.rect(margin-6, top+float64(i)*h, x0+float64(last-first)*(w+panelGap)-panelGap+6, top+float64(i+1)*h, band)
			}
		}
		p.rowLabels(g, block, top, h)
		for i := range titles {
			px := x0 + float64(i)*(w+panelGap)
			for k, l := range titles[i] {
				p.write(px, top-8-headLine*float64(len(titles[i])-1-k), left, headStyle, l)
			}
			p.panel(g, first+i, g.axis(first+i), px, px+w-g.tail, top, bottom, h)
		}
		p.y = bottom + tickHeight
	}
	p.y += 14
	p.write(x0, p.y-2, left, smallStyle, smallStyle.truncate(g.unit, p.Width-margin-x0))
}

// panel draws axis, grid lines and cells of one panel.
func (p *page) panel(g panels, i int, a axis, x0, x1, top, bottom, h float64) {
	every := a.labelEvery(x1-x0, g.tick)
	for k, t := range a.ticks {
		x := a.x(t, x0, x1)
		c := grid
		if t == 0 {
			c = rule
		}
		p.vline(x, top, bottom, c)
		if k%every == 0 {
			p.write(x, bottom+15, center, smallStyle, g.tick(t))
		}
	}
	for r := range g.rows {
		g.cell(i, r, a.scale, x0, x1, top+(float64(r)+0.5)*h)
	}
}

// labels are the measured columns left of the panels.
type labels struct {
	name, sub float64   // widths
	cells     []float64 // right edges, from the margin
	dot       float64   // width of the look's column
	width     float64
}

func (g panels) measure() labels {
	var l labels
	for _, r := range g.rows {
		l.name = max(l.name, nameStyle.width(r.name))
		l.sub = max(l.sub, smallStyle.width(r.sub))
		if r.look != nil {
			l.dot = 16
		}
	}
	l.name, l.sub = min(l.name, max(g.names, maxName(len(g.rows)))), min(l.sub, maxSubSize)
	x := l.dot + l.name
	if l.sub > 0 {
		x += 8 + l.sub
	}
	for c, head := range g.columns {
		w := smallStyle.width(head)
		for _, r := range g.rows {
			w = max(w, smallStyle.width(r.cells[c]))
		}
		x += 12 + w
		l.cells = append(l.cells, x)
	}
	l.width = x + 16
	return l
}

// panelWidth is the width of each of that many panels side by side.
func (l labels) panelWidth(cols int) float64 {
	return (canvasWidth - 2*margin - l.width - float64(cols-1)*panelGap) / float64(cols)
}

// rowLabels writes names and figures of the rows of one tier.
func (p *page) rowLabels(g panels, l labels, top, h float64) {
	for c, head := range g.columns {
		p.write(margin+l.cells[c], top-8, right, smallStyle, head)
	}
	names := make([]string, len(g.rows))
	for i, r := range g.rows {
		names[i] = r.name
	}
	names = nameStyle.names(names, l.name+0.01)
	for i, r := range g.rows {
		y := top + (float64(i)+0.5)*h
		base := y + 4.5
		if r.look != nil && r.name != "" {
			p.dot(margin+5, y, dotRadius, *r.look, false)
		}
		p.write(margin+l.dot, base, left, nameStyle, names[i])
		p.write(margin+l.dot+l.name+8, base, left, smallStyle, smallStyle.truncate(r.sub, l.sub+0.01))
		for c, cell := range r.cells {
			p.write(margin+l.cells[c], base, right, smallStyle, cell)
		}
	}
}

// sourceRows are rows that name sources, with their numbers of articles and
// words.
func sourceRows(p *page, sources []ranked) ([]row, []string) {
	rows := make([]row, len(sources))
	for i, s := range sources {
		rows[i] = row{name: p.clean(s.Name), cells: []string{count(s.Articles), count(s.Words)}, look: &sources[i].look, group: i}
	}
	return rows, []string{"articles", "words"}
}

// found orders the names of which there are any by their totals, notes the
// others at the foot, and keeps at most n.
func (p *page) found(names []string, totals []int, n int, nouns string) []int {
	var none []string
	for i, t := range totals {
		if t == 0 {
			none = append(none, names[i])
		}
	}
	some := len(totals) - len(none)
	order := byTotal(totals, min(n, some))
	if some > len(order) {
		p.note(fmt.Sprintf("Shown are the %s found most often of %s %s found; the tables have all.", count(len(order)), count(some), nouns))
	}
	if len(none) > 12 {
		none = append(none[:12:12], count(len(none)-12)+" more")
	}
	if len(none) > 0 {
		where := "Not found: "
		if p.partial {
			where = "Not found in the sources shown: "
		}
		p.note(where + strings.Join(none, "; ") + ".")
	}
	return order
}

// byTotal orders the indices of totals, greatest first, ties as given, and
// keeps at most n of them.
func byTotal(totals []int, n int) []int {
	order := make([]int, len(totals))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return totals[b] - totals[a] })
	return order[:max(0, min(n, len(order)))]
}

// pick is the elements of s at the indices.
func pick[T any](s []T, indices []int) []T {
	out := make([]T, len(indices))
	for i, k := range indices {
		out[i] = s[k]
	}
	return out
}
