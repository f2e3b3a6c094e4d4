package chart

import (
	"fmt"
	"math"
	"slices"
)

// Keys is what tells the words of each source, or other side, from the others'.
type Keys struct {
	Caption
	Compared
	Sources []Source // or what else is compared
	Only    []int    // the places of those that are compared, where some are not; these have their looks, too
	Keys    [][]Key  // by source, in the order of the list; the greatest Z first; all that were tested
	Level   int      // of the intervals, in per cent; 95 where 0
}

// Key is a term of a source. Without a finite estimate it is not drawn.
type Key struct {
	Label     string
	Per1000   float64 // of the sources that are compared, together
	Estimate  float64 // log-odds ratio, above 0 where the source has more of it
	Low, High float64 // its interval, which takes words for independent
	Z         float64
	Articles  bool // whether the test with the article as sampling unit finds it, too
}

// Limits of the keys that are drawn.
const (
	keyRows    = 12
	keySources = 12
	keyColumns = 3
)

// DrawKeys draws a panel for each source with its key terms, those of the
// highest z first: the log-odds ratio as a point, filled where the article-level
// test finds it too, its interval as a line, z at the right. All panels share
// one axis. At most twelve sources, those with the most words, have panels.
func DrawKeys(d Keys) *Figure {
	p := newPage()
	sources := d.compared()
	var shown []ranked
	for _, s := range sources {
		if len(d.of(s.index)) > 0 {
			shown = append(shown, s)
		}
	}
	none := len(sources) - len(shown)
	title := d.names(sources)
	if len(shown) > keySources {
		p.partial = true
		title = fmt.Sprintf("%d of %s %ss", keySources, count(len(sources)), d.noun())
		p.note(fmt.Sprintf("Shown are the %d with the most words of %s with key terms; the tables have all.", keySources, d.plural(len(shown))))
		shown = largest(shown, keySources)
	}
	p.head(d.Caption.or(Caption{Title: d.title() + ": " + title, Subtitle: p.findingIn(len(shown), d.noun(), KeysFinding(d.among(shown))), Data: d.dataLine(places(sources))}))
	if len(shown) == 0 {
		p.nothing(WhyNoKeys(d))
		return p.finish()
	}
	if none > 0 {
		p.note(fmt.Sprintf("%s %s no key terms: too few words, or none clearly more frequent than %s.", d.plural(none), has(none), d.elsewhere()))
	}
	g := p.keyGrid(d, shown)
	p.legend(p.keysKeys(d, shown))
	for first := 0; first < len(shown); first += keyColumns {
		p.keyTier(d, g, shown[first:min(first+keyColumns, len(shown))])
	}
	p.y += 14
	p.write(margin, p.y-2, left, smallStyle, "Log-odds ratio against "+d.against()+", 0 where the term is as frequent there; at the right, z")
	return p.finish()
}

// title says what the chart is of.
func (d Keys) title() string {
	if d.Column == "" {
		return "What is key in each source"
	}
	return "What is key by " + d.Column
}

// compared are the sources that are compared, with the looks that they have
// among all.
func (d Keys) compared() []ranked {
	sources := rankSources(d.Sources)
	if d.Only == nil {
		return sources
	}
	return slices.DeleteFunc(sources, func(s ranked) bool { return !slices.Contains(d.Only, s.index) })
}

// WhyNoKeys says why no source has a key term: none was tested, or none is.
func WhyNoKeys(d Keys) string {
	sources := d.compared()
	tested := slices.ContainsFunc(d.Keys, func(of []Key) bool { return len(of) > 0 })
	switch {
	case !tested && len(sources) == 1:
		return fmt.Sprintf("One %s: nothing to compare it with, or too few words.", d.noun()+d.ofColumn())
	case !tested:
		return "No term is frequent enough to be compared."
	}
	return fmt.Sprintf("No term is clearly more frequent in one %s than %s%s.", d.noun()+d.ofColumn(), d.elsewhere(), inArticles(places(sources)))
}

// among is the data of those sources alone.
func (d Keys) among(sources []ranked) Keys {
	var keys [][]Key
	for _, s := range sources {
		keys = append(keys, d.Keys[s.index])
	}
	d.Sources, d.Only, d.Keys = places(sources), nil, keys
	return d
}

// places are the sources without rank and look.
func places(ranks []ranked) []Source {
	out := make([]Source, len(ranks))
	for i, r := range ranks {
		out[i] = r.Source
	}
	return out
}

func has(n int) string {
	if n == 1 {
		return "has"
	}
	return "have"
}

// of are the keys of a source that are drawn: those that the source has more
// of, as far as words can tell.
func (d Keys) of(source int) []Key {
	if source >= len(d.Keys) {
		return nil
	}
	var out []Key
	for _, k := range d.Keys[source] {
		if finite(k.Estimate) && finite(k.Z) && k.Z > 0 && !(k.Low <= 0) && len(out) < keyRows {
			out = append(out, k)
		}
	}
	return out
}

// keyGrid is the measured grid.
type keyGrid struct {
	axis              axis
	width, name, tail float64
	rows              int
}

func (p *page) keyGrid(d Keys, sources []ranked) keyGrid {
	g := keyGrid{width: (p.Width - 2*margin - (keyColumns-1)*panelGap) / keyColumns}
	most := 0.0
	for _, s := range sources {
		keys := d.of(s.index)
		g.rows = max(g.rows, len(keys))
		for _, k := range keys {
			g.name = max(g.name, nameStyle.width(p.clean(k.Label)))
			g.tail = max(g.tail, smallStyle.width(rate(k.Z))+10)
			most = max(most, k.Estimate)
		}
	}
	high := most
	for _, s := range sources {
		for _, k := range d.of(s.index) {
			if finite(k.High) {
				high = max(high, k.High)
			}
		}
	}
	g.name = min(g.name, 0.42*g.width)
	g.axis = niceAxis(min(high, 2*most), 4)
	return g
}

// keyTier draws the panels of some sources side by side.
func (p *page) keyTier(d Keys, g keyGrid, sources []ranked) {
	h := pitch(g.rows)
	p.y += tierGap
	top := p.y + headLine + 4
	rows := 0
	for i, s := range sources {
		x := margin + float64(i)*(g.width+panelGap)
		p.dot(x+5, top-12.5, dotRadius, s.look, false)
		p.write(x+16, top-8, left, headStyle, headStyle.truncate(p.clean(s.Name), g.width-16))
		keys := d.of(s.index)
		rows = max(rows, len(keys))
		x0, x1 := x+g.name+10, x+g.width-g.tail
		bottom := top + float64(len(keys))*h
		every := g.axis.labelEvery(x1-x0, number)
		for k, t := range g.axis.ticks {
			c := grid
			if t == 0 {
				c = rule
			}
			tx := g.axis.x(t, x0, x1)
			p.vline(tx, top, bottom, c)
			if k%every == 0 {
				p.write(tx, bottom+15, center, smallStyle, number(t))
			}
		}
		for r, k := range keys {
			p.keyRow(g, s.look, k, x, x0, x1, top+(float64(r)+0.5)*h)
		}
	}
	p.y = top + float64(rows)*h + tickHeight
}

func (p *page) keyRow(g keyGrid, l look, k Key, x, x0, x1, y float64) {
	p.write(x, y+4.5, left, nameStyle, nameStyle.truncate(p.clean(k.Label), g.name+0.01))
	if finite(k.Low) && finite(k.High) {
		p.interval(g.axis.x(k.Low, x0, x1), g.axis.x(k.High, x0, x1), y, WilsonInterval, l)
	}
	p.dot(g.axis.x(k.Estimate, x0, x1), y, dotRadius, l, !k.Articles)
	p.write(x1+g.tail, y+4.5, right, smallStyle, rate(k.Z))
}

func (p *page) keysKeys(d Keys, sources []ranked) []key {
	level := d.Level
	if level == 0 {
		level = 95
	}
	l := look{fill: muted, edge: muted}
	var found, not bool
	for _, s := range sources {
		for _, k := range d.of(s.index) {
			found, not = found || k.Articles, not || !k.Articles
		}
	}
	sample := func(hollow bool) func(x, y float64) {
		return func(x, y float64) {
			p.interval(x, x+34, y, WilsonInterval, l)
			p.dot(x+17, y, dotRadius, l, hollow)
		}
	}
	var keys []key
	if found {
		keys = append(keys, key{width: 34, draw: sample(false), text: "found with the article as the sampling unit, too (q up to 0.05)"})
	}
	if not {
		keys = append(keys, key{width: 34, draw: sample(true), text: "not found with the article as the sampling unit, or too few articles to tell"})
	}
	return append(keys, key{width: 34, draw: func(x, y float64) { p.interval(x, x+34, y, WilsonInterval, l) },
		text: fmt.Sprintf("%d%% interval over words: too narrow, as words cluster in articles", level)})
}

func are(n int) string {
	if n == 1 {
		return "1 is"
	}
	return count(n) + " are"
}

// KeysFinding names the term of the highest z, of those that the article-level
// test finds if it finds any, and counts the terms that would be drawn if all
// sources were. It is empty where there are no keys.
func KeysFinding(d Keys) string {
	best, source := Key{Z: math.Inf(-1)}, -1
	total, found := 0, 0
	for s := range d.Sources {
		for _, k := range d.of(s) {
			total++
			if k.Articles {
				found++
			}
			if source < 0 || k.Articles && !best.Articles || k.Articles == best.Articles && k.Z > best.Z {
				best, source = k, s
			}
		}
	}
	if source < 0 {
		return ""
	}
	text := fmt.Sprintf("“%s” is the clearest key term, of %s (z = %s).", best.Label, d.Sources[source].Name, rate(best.Z))
	if found == 0 {
		return text + " None is borne out with the article as the sampling unit." + d.caution(places(d.compared()))
	}
	return text + fmt.Sprintf(" Of %s, at most %d a %s, %s borne out with the article as the sampling unit.",
		plural(total, "term"), keyRows, d.noun(), are(found)) + d.caution(places(d.compared()))
}
