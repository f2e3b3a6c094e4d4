package report

import (
	"slices"
	"time"
)

// periods are those that the page shows, with what is counted in them.
type periods struct {
	names  []string
	left   int // earlier ones, left out
	at     map[string]int32
	counts []PeriodCount
}

// of is the period of a day.
func (p *periods) of(published time.Time) (int32, bool) {
	if len(p.names) == 0 || published.IsZero() {
		return 0, false
	}
	i, ok := p.at[day(published)[:len(p.names[0])]]
	return i, ok
}

// readPeriods takes the counts of the sources that charts show, of the last
// periods.
func (b *builder) readPeriods() {
	all := b.in.Periods
	if len(all.Names) < 2 {
		return
	}
	p := &b.periods
	p.left = max(0, len(all.Names)-maxPeriods)
	p.names, p.at = all.Names[p.left:], map[string]int32{}
	for i, name := range p.names {
		p.at[name] = int32(i)
	}
	p.counts = slices.DeleteFunc(slices.Clone(all.Counts), func(c PeriodCount) bool {
		s, known := b.at[c.Source]
		_, named := b.frames.at[c.Frame]
		_, shown := p.at[c.Period]
		return !known || !named || !shown || b.size[s] >= manySources || b.sources[s].more > 0
	})
}

func (b *builder) encodePeriods(p *page) {
	c := &p.Periods
	c.Name, c.Left = b.periods.names, b.periods.left
	seen := map[[2]int32]bool{}
	for _, x := range b.periods.counts {
		source, period := b.at[x.Source], b.periods.at[x.Period]
		if at := [2]int32{source, period}; !seen[at] {
			seen[at] = true
			c.Articles.Source = append(c.Articles.Source, source)
			c.Articles.Period = append(c.Articles.Period, period)
			c.Articles.N = append(c.Articles.N, x.Articles)
		}
		if x.Mentions == 0 {
			continue
		}
		c.Source = append(c.Source, source)
		c.Frame = append(c.Frame, b.frames.at[x.Frame])
		c.Period = append(c.Period, period)
		c.N = append(c.N, x.Mentions)
		c.Per1000 = append(c.Per1000, figure(x.Per1000))
	}
}
