package chart

import (
	"fmt"
	"math"
)

// Made-up data. A small generator of its own, so that the goldens do not hang
// on the standard library's.
type dice uint64

func (d *dice) roll(n int) int {
	*d = *d*6364136223846793005 + 1442695040888963407
	return int(uint64(*d) >> 33 % uint64(n))
}

var outlets = []string{
	"Gazeta e Manzës", "The Daily Çuçi and Advertiser of the Eastern Provinces, International Edition", "Kurier",
	"Ελευθεροτυπία", "Новая газета", "North", "North-East", "Übersee-Blatt",
}

func madeSources(n, articles int) []Source {
	d := dice(n + 7)
	out := make([]Source, n)
	for i := range out {
		name := outlets[i%len(outlets)]
		if i >= len(outlets) {
			name = fmt.Sprintf("%s %d", name, i/len(outlets)+1)
		}
		out[i] = Source{Name: name, Articles: articles, Words: articles*(300+d.roll(900)) + i}
		if n == 40 && i%20 == 3 { // two whose terms need four and five digits
			out[i].Words += 100_000 * (1 + i)
		}
	}
	return out
}

var frameLabels = []string{
	"Cult", "Terrorism", "Freedom fighters, resistance", "Opposition", "Refugee, given refuge",
	"Democracy, freedom, rights advocate", "Troll farm",
}

func madeFrames(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = frameLabels[i%len(frameLabels)]
		if i >= len(frameLabels) {
			out[i] += fmt.Sprintf(" %d", i/len(frameLabels)+1)
		}
	}
	return out
}

// madeCount is small, often zero, and rarer for later frames.
func madeCount(d *dice, words, frame int) int {
	return d.roll(3+words/100) * d.roll(4) / (2 + frame)
}

func frames(sources, nframes, articles int) Frames {
	d := dice(sources*100 + nframes)
	f := Frames{Sources: madeSources(sources, articles), Frames: madeFrames(nframes)}
	for i := range f.Frames {
		row := make([]Rate, sources)
		for s, src := range f.Sources {
			n := madeCount(&d, src.Words, i)
			v := 1000 * float64(n) / float64(src.Words)
			row[s] = Rate{Count: n, Per1000: v, Low: v * 0.5, High: v*1.9 + 2, Interval: WilsonInterval}
			if articles > 1 {
				row[s].Interval = ArticleInterval
			}
		}
		f.Rates = append(f.Rates, row)
	}
	return f
}

func voices(sources, nframes, articles int) Voices {
	d := dice(sources*100 + nframes + 1)
	v := Voices{Sources: madeSources(sources, articles), Frames: madeFrames(nframes)}
	for i := range v.Frames {
		row := make([]VoiceCounts, sources)
		for s, src := range v.Sources {
			for k := range row[s] {
				row[s][k] = madeCount(&d, src.Words, i) / (1 + k)
			}
		}
		v.Counts = append(v.Counts, row)
	}
	return v
}

func dispersion(sources, nframes, articles int) Dispersion {
	d := dice(sources*100 + nframes + 2)
	out := Dispersion{Sources: madeSources(sources, articles), Frames: madeFrames(nframes)}
	for s, src := range out.Sources {
		for a := range articles {
			strip := Strip{Source: s, Label: fmt.Sprintf("2024-%02d-%02d", a%12+1, s%28+1), Words: src.Words / articles}
			for f := range nframes {
				for range madeCount(&d, src.Words/articles, f) {
					strip.Marks = append(strip.Marks, Mark{f, float64(d.roll(1000)) / 1000})
				}
			}
			out.Articles = append(out.Articles, strip)
		}
	}
	return out
}

func entities(sources, n, articles int) Entities {
	d := dice(sources*100 + n + 3)
	e := Entities{Sources: madeSources(sources, articles)}
	for i := range n {
		e.Entities = append(e.Entities, fmt.Sprintf("%s of the Union of the Provinces %d", outlets[i%len(outlets)], i))
		cells := make([]HeatCell, sources)
		for s, src := range e.Sources {
			count := madeCount(&d, src.Words, i)
			cells[s] = HeatCell{s, count, 1000 * float64(count) / float64(src.Words)}
		}
		e.Cells = append(e.Cells, cells)
	}
	return e
}

// drawAll draws the four charts of made-up data of one size.
func drawAll(sources, nframes, articles int) map[string]*Figure {
	return map[string]*Figure{
		"frames":     DrawFrames(frames(sources, nframes, articles)),
		"voices":     DrawVoices(voices(sources, nframes, articles)),
		"dispersion": DrawDispersion(dispersion(sources, nframes, articles)),
		"entities":   DrawEntities(entities(sources, 3*nframes, articles)),
	}
}

// hostile data: missing rates, ragged tables, outliers, wrong indices, names
// that no font has.
func hostile() map[string]*Figure {
	f := frames(6, 9, 1)
	f.Sources[0].Name = "\x00\xff日本 العربية <b>&\"'\u202e\n\t e\u0301"
	f.Sources[1] = Source{}
	f.Rates[0][0] = Rate{Per1000: math.NaN(), Low: math.Inf(-1), High: math.Inf(1), Interval: ArticleInterval}
	f.Rates[1][1] = Rate{Count: 1 << 62, Per1000: math.MaxFloat64, Low: 1, High: math.Inf(1), Interval: WilsonInterval}
	f.Rates[2] = f.Rates[2][:2]
	f.Rates[3][3] = Rate{Count: -5, Per1000: -5, Low: -9, High: -1, Interval: 200}
	f.Rates = f.Rates[:8]
	f.Title = "A title that goes on and on " + fmt.Sprint(make([]int, 400))

	v := voices(6, 9, 1)
	v.Counts[0][0] = VoiceCounts{1 << 40, 0, -3, 1}
	v.Counts[1], v.Counts = nil, v.Counts[:8]

	d := dispersion(6, 9, 2)
	d.Articles[0].Source = -1
	d.Articles[1].Source = 99
	d.Articles[2].Marks = nil
	for i, at := range []float64{math.NaN(), -1, 2, math.Inf(1), 1, 0} {
		d.Articles[3].Marks = append(d.Articles[3].Marks, Mark{0, at}, Mark{i * 1000, at}, Mark{-i, at})
	}

	e := entities(6, 9, 1)
	e.Cells[0][0] = HeatCell{0, 1 << 60, 1e300}
	e.Cells[1][1].Rate, e.Cells[2] = math.NaN(), []HeatCell{{-1, 5, 5}, {1 << 40, 5, 5}, {0, -7, -3}, {0, 7, math.NaN()}}
	e.Cells = e.Cells[:len(e.Cells)-1]
	return map[string]*Figure{"frames": DrawFrames(f), "voices": DrawVoices(v), "dispersion": DrawDispersion(d), "entities": DrawEntities(e)}
}
