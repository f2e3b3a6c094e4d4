package chart

import (
	"fmt"
	"math"
	"strings"
)

// Titles state what is compared; findings say what is seen, and no more than
// the counts bear out.

// of names what is compared: "5 sources compared", "DW", or "no source".
func of(sources []ranked) string {
	switch {
	case len(sources) == 0:
		return "no source"
	case len(sources) == 1:
		return sources[0].Name
	case len(sources) > maxRows:
		return fmt.Sprintf("the %d largest of %s sources compared", maxRows, count(len(sources)))
	}
	return plural(len(sources), "source") + " compared"
}

func framesTitle(sources []ranked) string {
	return "How often each frame is used: " + of(sources)
}

func sum(ns []int) int {
	t := 0
	for _, n := range ns {
		t += n
	}
	return t
}

func articles(sources []Source) (n, words int) {
	for _, s := range sources {
		n += s.Articles
		words += s.Words
	}
	return n, words
}

// DataLine is where the figures come from: the corpus with its dates and size.
func DataLine(sources []Source) string {
	n, words := articles(sources)
	return fmt.Sprintf("%s from %s%s, %s outside page furniture.", plural(n, "article"), plural(len(sources), "source"),
		dates(sources), plural(words, "word"))
}

// dates is when the sources' articles were published, as far as is known.
func dates(sources []Source) string {
	first, last, undated := "", "", 0
	for _, s := range sources {
		undated += s.Undated
		if s.First != "" && (first == "" || s.First < first) {
			first = s.First
		}
		last = max(last, s.Last)
	}
	if first == "" {
		return ", without dates"
	}
	text := ", published " + first
	if first != last {
		text += " to " + last
	}
	if undated > 0 {
		text += fmt.Sprintf(" (%s without a date)", count(undated))
	}
	return text
}

func inArticles(sources []Source) string {
	n, _ := articles(sources)
	if n == 0 {
		return ""
	}
	return " in " + plural(n, "article")
}

// FramesFinding says which frame is the most frequent, and which source's
// rate of it is the highest, with the caution that the articles' number asks
// for. It is empty where nothing was found.
func FramesFinding(d Frames) string {
	totals := d.totals()
	if sum(totals) == 0 {
		return ""
	}
	f := byTotal(totals, 1)[0]
	best, rates := -1, 0
	for s := range d.Sources {
		r := d.at(f, s)
		if !finite(r.Per1000) {
			continue
		}
		rates++
		if best < 0 || r.Per1000 > d.at(f, best).Per1000 {
			best = s
		}
	}
	text := fmt.Sprintf("“%s” is the most frequent frame (%s).", d.Frames[f], plural(totals[f], "term"))
	if best >= 0 && rates > 1 {
		r := d.at(f, best)
		text = fmt.Sprintf("“%s” is the most frequent frame (%s), at its highest rate in %s: %s per 1,000 words%s.",
			d.Frames[f], plural(totals[f], "term"), d.Sources[best].Name, rate(r.Per1000), d.overlap(f, best, rates-1))
	}
	return text + caution(d.Sources)
}

// overlap says how many of the other sources' intervals overlap that of the
// source with the highest rate, of those of the same kind: one over words is
// narrower than one over articles would be. It is empty where it has none.
func (d Frames) overlap(frame, best, others int) string {
	b := d.at(frame, best)
	if b.Interval == NoInterval {
		return ""
	}
	alike, n := 0, 0
	for s := range d.Sources {
		if r := d.at(frame, s); s != best && finite(r.Per1000) && r.Interval == b.Interval {
			alike++
			if r.High >= b.Low {
				n++
			}
		}
	}
	such := ""
	if alike < others {
		such = " with such an interval"
	}
	its := fmt.Sprintf("; its interval over %s, %s to %s", b.Interval.over(), rate(b.Low), rate(b.High))
	switch {
	case alike == 0:
		return its + ", is the only one of its kind"
	case n == 0 && alike == 1:
		return its + ", lies above the other" + such
	case n == 0:
		return its + ", lies above all others" + such
	case n == 1 && alike == 1:
		return its + ", overlaps the other" + such
	case n == alike:
		return its + ", overlaps all others" + such
	}
	return fmt.Sprintf("%s, overlaps %s of %s others%s", its, count(n), count(alike), such)
}

// caution says what so few articles cannot show.
func caution(sources []Source) string {
	most := 0
	for _, s := range sources {
		most = max(most, s.Articles)
	}
	switch {
	case most == 1 && len(sources) > 1:
		return " With one article a source, this compares the articles, not the outlets."
	case most == 1:
		return " One article says little about its outlet."
	}
	return ""
}

// keepLargest keeps at most n sources and says at the foot what is left out.
func (p *page) keepLargest(sources []ranked, n int) []ranked {
	if len(sources) > n {
		p.note(fmt.Sprintf("Shown are the %d with the most words of %s; the tables have all.", n, plural(len(sources), "source")))
	}
	return largest(sources, n)
}

// restrict is keepLargest for a chart whose data is cut to the sources shown:
// the places of these in the caller's list, nil where all are shown; the
// sources that it returns have the places that they have in the cut data.
func (p *page) restrict(sources []ranked, n int) (shown []ranked, from []int) {
	if len(sources) <= n {
		return sources, nil
	}
	p.partial = true
	shown = p.keepLargest(sources, n)
	for i := range shown {
		from = append(from, shown[i].index)
		shown[i].index = i
	}
	return shown, from
}

// columns is a table of so many rows cut to the sources at the places from.
func columns[T any](rows int, from []int, at func(row, source int) T) [][]T {
	out := make([][]T, rows)
	for r := range out {
		for _, s := range from {
			out[r] = append(out[r], at(r, s))
		}
	}
	return out
}

// finding is what is seen, with word of what sources it is about where the
// chart does not show all.
func (p *page) finding(sources []Source, text string) string {
	return p.findingIn(len(sources), "source", text)
}

// findingIn is finding of so many of what the noun names.
func (p *page) findingIn(shown int, noun, text string) string {
	if !p.partial || text == "" {
		return text
	}
	for _, word := range [...]string{"Of ", "In "} {
		if rest, ok := strings.CutPrefix(text, word); ok {
			text = strings.ToLower(word) + rest
		}
	}
	return fmt.Sprintf("In the %d %ss shown: %s", shown, noun, text)
}

// share writes a part of a whole in per cent, never 0 or 100 by rounding.
func share(part, whole int) string {
	if whole == 0 {
		return "0%"
	}
	x := 100 * float64(part) / float64(whole)
	switch {
	case part > 0 && x < 1:
		return "under 1%"
	case part < whole && x > 99:
		return "over 99%"
	}
	return fmt.Sprintf("%.0f%%", math.Round(x))
}
