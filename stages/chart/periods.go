package chart

import (
	"fmt"
	"slices"
)

// Periods is how often each source uses each frame over time.
type Periods struct {
	Caption
	Sources []Source
	Frames  []string       // labels
	Periods []string       // in order, without gaps
	Rates   [][][]TimeRate // by frame, source and period, in the order of the lists
}

// TimeRate is a rate in one period. Without articles there is none.
type TimeRate struct {
	Articles, Words int // the source's
	Count, With     int // terms, and articles with one
	Per1000         float64
}

func (d Periods) at(frame, source, period int) TimeRate {
	if frame >= len(d.Rates) || source >= len(d.Rates[frame]) || period >= len(d.Rates[frame][source]) {
		return TimeRate{}
	}
	return d.Rates[frame][source][period]
}

// of are the rates of a source, by period.
func (d Periods) of(frame, source int) []TimeRate {
	if frame >= len(d.Rates) || source >= len(d.Rates[frame]) {
		return nil
	}
	return d.Rates[frame][source]
}

func (d Periods) totals() []int {
	out := make([]int, len(d.Frames))
	for f := range d.Frames {
		for s := range d.Sources {
			for i := range d.Periods {
				out[f] += d.at(f, s, i).Count
			}
		}
	}
	return out
}

// manyRates are enough to tell which of them are outliers.
const manyRates = 20

// maxTicks is how many periods are marked on the axis.
const maxTicks = 6

// maxPeriods is how many periods a panel has room for: a bar is a px wide.
const maxPeriods = 120

// DrawPeriods draws a panel for each frame, most frequent first, with a row for
// each source: a bar for each period, as high as the rate is of the panel's
// greatest; the source's greatest rate at the right. A grey line marks periods
// with articles. A bar of a single article is hollow, since it says little. Of
// many periods the last 120 are drawn.
func DrawPeriods(d Periods) *Figure {
	p := newPage()
	sources := rankSources(d.Sources)
	title, data := "How often each frame is used over time: "+of(sources), d.dataLine()
	sources, from := p.restrict(sources, maxRows)
	if from != nil {
		d.Rates = columns(len(d.Frames), from, d.of)
		d.Sources = pick(d.Sources, from)
	}
	p.head(d.Caption.or(Caption{Title: title, Subtitle: p.finding(d.Sources, PeriodsFinding(d)), Data: data}))
	totals := d.totals()
	if sum(totals) == 0 || len(d.Periods) == 0 {
		p.nothing("No term of any frame found in articles with a date.")
		return p.finish()
	}
	first := max(0, len(d.Periods)-maxPeriods)
	if first > 0 {
		p.note(fmt.Sprintf("Shown are the last %d of %s periods.", maxPeriods, count(len(d.Periods))))
	}
	periods := p.cleanAll(d.Periods[first:])
	frames := p.found(d.Frames, totals, fitPanels(len(sources)), "frames")
	g := panels{titles: p.cleanAll(pick(d.Frames, frames)), unit: "Period of publication. The bars of a panel have one scale; at the right, a source’s highest rate per 1,000 words"}
	g.rows, g.columns = sourceRows(p, sources)
	time := axis{scale: scale{float64(len(periods))}}
	for i := 0; i < len(periods); i += (len(periods) + maxTicks - 1) / maxTicks {
		time.ticks = append(time.ticks, float64(i)+0.5)
	}
	g.axes = []axis{time}
	g.tick = func(t float64) string { return periods[min(max(int(t), 0), len(periods)-1)] }
	most, greatestOf, beyond := make([]float64, len(frames)), make([][]float64, len(frames)), false
	for i, f := range frames {
		var rates []float64
		for _, s := range sources {
			v := 0.0
			for k := range periods {
				r := d.at(f, s.index, first+k)
				if r.Articles < 1 || !finite(r.Per1000) || r.Per1000 <= 0 {
					continue
				}
				rates = append(rates, r.Per1000)
				v = max(v, r.Per1000)
			}
			greatestOf[i] = append(greatestOf[i], v)
			g.tail = max(g.tail, smallStyle.width(rate(v))+8)
		}
		highest := slices.Max(append(rates, 0))
		if most[i] = highest; len(rates) >= manyRates {
			most[i] = greatest(rates)
		}
		beyond = beyond || highest > most[i]
	}
	h := pitch(len(g.rows))
	g.cell = func(i, r int, s scale, x0, x1, y float64) {
		base := y + 0.42*h
		for k := range periods {
			c := d.at(frames[i], sources[r].index, first+k)
			if c.Articles < 1 || !finite(c.Per1000) {
				continue
			}
			a, b := s.x(float64(k)+0.1, x0, x1), s.x(float64(k)+0.9, x0, x1)
			b = max(b, a+1)
			p.rect(a, base-1, b, base, rule)
			if c.Per1000 <= 0 || most[i] <= 0 {
				continue
			}
			tall := max(2, 0.8*h*min(1, c.Per1000/most[i]))
			p.timeBar(a, base-1, b, tall, sources[r].look.edge, c.Articles == 1, c.Per1000 > most[i])
		}
		if v := greatestOf[i][r]; v > 0 {
			p.write(x1+g.tail, y+4.5, right, smallStyle, rate(v))
		}
	}
	p.legend(p.periodKeys(beyond))
	p.drawPanels(g)
	return p.finish()
}

// periodKeys explain the bars; beyond where some are higher than their panel.
func (p *page) periodKeys(beyond bool) []key {
	keys := []key{
		{width: 30, draw: func(x, y float64) {
			p.rect(x, y-4, x+8, y+5, muted)
			p.rect(x+11, y+1, x+19, y+5, muted)
			p.rect(x+22, y-2, x+30, y+5, muted)
		}, text: "rate in a period"},
		{width: 8, draw: func(x, y float64) { p.timeBar(x, y+5, x+8, 9, muted, true, false) }, text: "of one article"},
		{width: 8, draw: func(x, y float64) { p.rect(x, y+4, x+8, y+5, rule) }, text: "articles, but no term"},
	}
	if beyond {
		bar := func(x, y float64) { p.timeBar(x, y+5, x+8, 11, muted, false, true) }
		keys = append(keys, key{width: 8, draw: bar, text: "beyond the panel’s scale"})
	}
	return keys
}

// timeBar draws a bar from its base: hollow where it rests on little, with a
// point where it ought to be higher.
func (p *page) timeBar(x0, base, x1, tall float64, c rgb, hollow, beyond bool) {
	if beyond {
		top := base - tall
		tall -= 5
		p.polygon(c, x0, base-tall, (x0+x1)/2, top, x1, base-tall)
	}
	p.rect(x0, base-tall, x1, base, c)
	if hollow {
		p.rect(x0+1, base-tall+1, x1-1, base-1, white)
	}
}

// dated is the number of articles in the periods.
func (d Periods) dated() int {
	n := 0
	for s := range d.Sources {
		for i := range d.Periods {
			if len(d.Frames) > 0 {
				n += d.at(0, s, i).Articles
			}
		}
	}
	return n
}

// dataLine gives the size of the corpus, and how much of it has no date.
func (d Periods) dataLine() string {
	n, _ := articles(d.Sources)
	line := DataLine(d.Sources)
	if without := n - d.dated(); without > 0 && len(d.Frames) > 0 {
		line += fmt.Sprintf(" %s without a date left out here.", plural(without, "article"))
	}
	return line
}

// overall is a frame's rate in a period, over all sources.
func (d Periods) overall(frame, period int) TimeRate {
	var all TimeRate
	for s := range d.Sources {
		r := d.at(frame, s, period)
		all.Articles += r.Articles
		all.Words += r.Words
		all.Count += r.Count
		all.With += r.With
	}
	if all.Words > 0 {
		all.Per1000 = 1000 * float64(all.Count) / float64(all.Words)
	}
	return all
}

// PeriodsFinding says in which period the most frequent frame has the most
// terms, and in which its rate, which the bars show, is highest. It is empty
// where nothing was found.
func PeriodsFinding(d Periods) string {
	totals := d.totals()
	if sum(totals) == 0 {
		return ""
	}
	f := byTotal(totals, 1)[0]
	all := make([]TimeRate, len(d.Periods))
	most := 0
	for i := range all {
		if all[i] = d.overall(f, i); all[i].Count > all[most].Count {
			most = i
		}
	}
	highest := most
	for i, r := range all {
		if r.Per1000 > all[highest].Per1000 {
			highest = i
		}
	}
	where := func(r TimeRate) string {
		if r.Articles == 1 {
			return "in the only article"
		}
		return fmt.Sprintf("in %s of %s", count(r.With), plural(r.Articles, "article"))
	}
	together := ""
	if len(d.Sources) > 1 {
		together = " of all sources together"
	}
	text := fmt.Sprintf("In the %s with a date, “%s” is the most frequent frame. It has the most terms in %s: %s of %s, %s, %s per 1,000 words%s",
		plural(d.dated(), "article"), d.Frames[f], d.Periods[most], count(all[most].Count), count(totals[f]), where(all[most]),
		rate(all[most].Per1000), together)
	if highest == most {
		return text + ", its highest rate."
	}
	r := all[highest]
	return text + fmt.Sprintf(". Its rate is highest in %s: %s per 1,000 words, %s %s.", d.Periods[highest], rate(r.Per1000),
		plural(r.Count, "term"), where(r))
}
