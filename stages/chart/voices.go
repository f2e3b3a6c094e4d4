package chart

import (
	"fmt"
)

// Voices is in whose words each source uses each frame.
type Voices struct {
	Caption
	Sources []Source
	Frames  []string        // labels
	Counts  [][]VoiceCounts // by frame, then by source, in the order of the lists
}

// VoiceCounts are numbers of terms by voice, in the order of VoiceNames.
type VoiceCounts [4]int

// VoiceNames are the voices in the order of VoiceCounts.
var VoiceNames = [4]string{"narrator", "attributed", "quoted", "scare"}

// voiceKeys explain the voices.
var voiceKeys = [4]string{"the article’s own voice", "attributed to somebody, unquoted", "inside a quotation", "scare quotes"}

// voiceLook is how a voice's part of a bar is drawn.
type voiceLook struct {
	fill, edge rgb     // the edge has 3:1 on every ground that bars stand on
	line       float64 // width of the edge, 0 where it is of the fill's colour
}

// voiceLooks run from the article's own voice in dark to others' words in
// light, so that the order shows in print; scare quotes, which are neither and
// disown the word, are hollow. No source has one of these colours.
var voiceLooks = [4]voiceLook{
	{fill: slate, edge: slate},
	{fill: rgb{0x7a, 0x89, 0x9c}, edge: rgb{0x7a, 0x89, 0x9c}},
	{fill: rgb{0xd5, 0xdd, 0xe6}, edge: slate, line: 1},
	{fill: white, edge: rgb{0xb3, 0x1b, 0x5a}, line: 2},
}

var slate = rgb{0x2f, 0x3b, 0x4c}

func (c VoiceCounts) sum() int { return c[0] + c[1] + c[2] + c[3] }

func (d Voices) at(frame, source int) VoiceCounts {
	if frame >= len(d.Counts) || source >= len(d.Counts[frame]) {
		return VoiceCounts{}
	}
	return d.Counts[frame][source]
}

func (d Voices) totals() []int {
	out := make([]int, len(d.Frames))
	for f := range d.Frames {
		for s := range d.Sources {
			out[f] += d.at(f, s).sum()
		}
	}
	return out
}

// countsUpTo is the greatest number of terms in a bar for which bars are as
// long as their number; above it they show shares.
const countsUpTo = 30

// DrawVoices draws a panel for each frame, most frequent first, with a bar
// for each source, divided by voice. Where no bar holds more than 30 terms
// the bars' lengths are numbers of terms, as shares of two or three would
// mislead; else they are shares, with the number of terms at the right. With
// one source, the frames are the rows.
func DrawVoices(d Voices) *Figure {
	p := newPage()
	sources := rankSources(d.Sources)
	title, data := "Whose words the frames are: "+of(sources), DataLine(d.Sources)
	sources, from := p.restrict(sources, maxRows)
	if from != nil {
		d.Counts = columns(len(d.Frames), from, d.at)
		d.Sources = pick(d.Sources, from)
	}
	p.head(d.Caption.or(Caption{Title: title, Subtitle: p.finding(d.Sources, VoicesFinding(d)), Data: data}))
	totals := d.totals()
	if sum(totals) == 0 {
		p.nothing("No term of any frame found" + inArticles(d.Sources) + ".")
		return p.finish()
	}
	var g panels
	single := len(sources) == 1
	room := fitPanels(len(sources))
	if single {
		room = maxRows
	}
	frames := p.found(d.Frames, totals, room, "frames")
	at := func(panel, r int) VoiceCounts { return d.at(frames[panel], sources[r].index) }
	if single {
		at = func(panel, r int) VoiceCounts { return d.at(frames[r], sources[panel].index) }
		g.titles = []string{numbers(sources[0].Source)}
		for i, l := range p.cleanAll(pick(d.Frames, frames)) {
			g.rows = append(g.rows, row{name: l, group: i})
		}
	} else {
		g.titles = p.cleanAll(pick(d.Frames, frames))
		g.rows, g.columns = sourceRows(p, sources)
	}
	most := 0
	for i := range g.titles {
		for r := range g.rows {
			most = max(most, at(i, r).sum())
		}
	}
	shares := most > countsUpTo
	g.tail = smallStyle.width(count(most)) + 8
	if shares {
		g.axes = []axis{percent}
		g.tick = percentTick
		g.unit = "Share of the source’s terms of the frame, small parts widened to be seen; at the right, their number; no bar: none found"
	} else {
		g.axes = []axis{niceAxis(float64(most), 4)}
		g.tick = number
		g.unit = "Number of terms; no bar: none found"
	}
	g.cell = func(i, r int, s scale, x0, x1, y float64) {
		c := at(i, r)
		if c.sum() <= 0 {
			return
		}
		per := 1.0
		if shares {
			per = 100 / float64(c.sum())
		}
		end := p.voiceBar(s, c, per, x0, x1, y, 0.31*pitch(len(g.rows)))
		if shares {
			end = x1 + g.tail - smallStyle.width(count(c.sum())) - 5
		}
		p.write(end+5, y+4.5, left, smallStyle, count(c.sum()))
	}
	var keys []key
	for v := range voiceKeys {
		keys = append(keys, key{width: 16, draw: func(x, y float64) { p.voiceRect(v, x, y-6, x+16, y+6) }, text: voiceKeys[v]})
	}
	p.legend(keys)
	p.drawPanels(g)
	return p.finish()
}

// leastSegment is the least width of a part of a bar, with the gap before the
// next: one term of a thousand shows as well.
const leastSegment = 3.0

// voiceBar draws a divided bar and returns its end. What small parts take to
// be seen, the widest gives. Parts stand apart by a px of the ground, against
// which each has the contrast that it need not have against the next.
func (p *page) voiceBar(s scale, c VoiceCounts, per, x0, x1, y, half float64) float64 {
	var widths [len(c)]float64
	widest, all := 0, 0.0
	for v, n := range c {
		if n <= 0 {
			continue
		}
		widths[v] = max(leastSegment, s.x(float64(n)*per, x0, x1)-x0)
		all += widths[v]
		if widths[v] > widths[widest] {
			widest = v
		}
	}
	widths[widest] = max(leastSegment, widths[widest]-max(0, all-(s.x(float64(c.sum())*per, x0, x1)-x0)))
	x := x0
	for v, w := range widths {
		if w == 0 {
			continue
		}
		end := min(x+w, x1)
		p.voiceRect(v, x, y-half, max(end-1, x+1), y+half)
		x = end
	}
	return x
}

// voiceRect fills a rectangle in a voice's way.
func (p *page) voiceRect(v int, x0, y0, x1, y1 float64) {
	l := voiceLooks[v]
	p.rect(x0, y0, x1, y1, l.edge)
	if l.line > 0 {
		p.rect(x0+l.line, y0+l.line, x1-l.line, y1-l.line, l.fill)
	}
}

// VoicesFinding says how the terms divide over the voices, all in all. It is
// empty where nothing was found.
func VoicesFinding(d Voices) string {
	var all VoiceCounts
	for f := range d.Frames {
		for s := range d.Sources {
			for v, n := range d.at(f, s) {
				all[v] += n
			}
		}
	}
	n := all.sum()
	if n == 0 {
		return ""
	}
	return fmt.Sprintf("Of %s, %s stand in the articles’ own voice, %s are attributed to somebody, %s are quoted, %s are in scare quotes.",
		plural(n, "term"), share(all[0], n), share(all[1], n), share(all[2], n), share(all[3], n)) + caution(d.Sources)
}
