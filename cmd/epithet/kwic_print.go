package main

import (
	"fmt"
	"io"
	"strings"

	"epithet/pipeline/table"

	"github.com/mattn/go-runewidth"
)

// line is a hit with the text about it.
type line struct {
	hit
	left, term, right string
}

// contextSentences is how many sentences before and after a hit's own may
// show in its context.
const contextSentences = 2

func concordance(out string, hits []hit) ([]line, error) {
	wanted := map[string]map[int32]string{} // article, sentence, text
	for _, h := range hits {
		if wanted[h.doc] == nil {
			wanted[h.doc] = map[int32]string{}
		}
		for s := h.sent - contextSentences; s <= h.sent+contextSentences; s++ {
			wanted[h.doc][s] = ""
		}
	}
	starts := map[string]map[int32]int64{}
	err := each(out, table.Sentences, func(s table.Sentence) {
		texts, ok := wanted[s.DocID]
		if !ok {
			return
		}
		if _, ok := texts[s.Sent]; ok {
			texts[s.Sent] = s.Text
			if starts[s.DocID] == nil {
				starts[s.DocID] = map[int32]int64{}
			}
			starts[s.DocID][s.Sent] = s.Start
		}
	})
	if err != nil {
		return nil, err
	}
	var lines []line
	for _, h := range hits {
		texts, text := wanted[h.doc], wanted[h.doc][h.sent]
		from, to := int(h.start-starts[h.doc][h.sent]), int(h.end-starts[h.doc][h.sent])
		if from < 0 || from > to || to > len(text) {
			return nil, fmt.Errorf("%s: the tables do not fit each other at %s:%d; run epithet again", out, h.doc, h.start)
		}
		l := line{hit: h, left: text[:from], term: text[from:to], right: text[to:]}
		for i := int32(1); i <= contextSentences; i++ {
			l.left = texts[h.sent-i] + " " + l.left
			l.right = l.right + " " + texts[h.sent+i]
		}
		lines = append(lines, l)
	}
	return lines, nil
}

// roomy is how many columns of context before its term a line has that holds the
// verdict as well.
const roomy = 40

// printConcordance writes the lines with their terms below each other: behind
// where they stand and how they are judged, or below that where there is no room.
func printConcordance(w io.Writer, lines []line, width, limit int) {
	shown := lines
	if limit > 0 && limit < len(lines) {
		shown = lines[:limit]
	}
	source, place, judged := 0, 0, 0
	for _, l := range shown {
		source = max(source, runewidth.StringWidth(printable(l.source)))
		place = max(place, runewidth.StringWidth(l.place()))
		judged = max(judged, runewidth.StringWidth(l.judged.in(longestVerdict)))
	}
	left := (width - source - place - judged - 6) * 2 / 5
	right := width - source - place - judged - 6 - left
	below := left < roomy
	if below {
		left = max(10, (width-2)*2/5)
		right = max(10, width-2-left)
		source = min(source, max(12, width-place-judged-4))
		place = min(place, max(16, width-source-judged-4))
		judged = min(judged, max(20, width-source-place-4))
	}
	for _, l := range shown {
		about := runewidth.FillRight(runewidth.Truncate(printable(l.source), source, "…"), source) + "  " +
			runewidth.FillRight(cutLeft(l.place(), place), place) + "  " +
			runewidth.FillRight(l.judged.in(judged), judged)
		if below {
			about = strings.TrimRight(about, " ") + "\n"
		}
		fmt.Fprintf(w, "%s  %s\n", about, l.context(left, right))
	}
	if n := len(lines) - len(shown); n > 0 {
		fmt.Fprintf(w, "%d more\n", n)
	}
}

// context is the text about a term: so many columns before it, and so many from
// it on.
func (l line) context(left, right int) string {
	return runewidth.FillLeft(cutLeft(table.Flat(l.left), left), left) +
		strings.TrimRight(runewidth.Truncate(table.Flat(l.term+l.right), right, "…"), " ")
}

func (l line) place() string { return fmt.Sprintf("%s:%d", printable(l.doc), l.start) }

// cutLeft is the end of s that fits in width columns.
func cutLeft(s string, width int) string {
	if runewidth.StringWidth(s) <= width {
		return s
	}
	return runewidth.TruncateLeft(s, runewidth.StringWidth(s)-width+1, "…")
}
