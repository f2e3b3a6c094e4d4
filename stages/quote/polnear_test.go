package quote_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/clean"
	"epithet/stages/quote"
)

// TestPolNeAR measures against the attributions of PolNeAR (Newell et al.
// 2018). Its convention and ours meet as follows.
//
//   - Their offsets are characters, ours bytes; both become sets of characters
//     that are no white space, which also joins discontinuous spans.
//   - Their source is Quote.Source, the phrase with article and apposition;
//     their cue is Quote.Report, the verb with auxiliaries and particle.
//   - Their content includes the quotation marks and the stop before the closing
//     one, but no stop after a clause, and includes "that": as ours does.
//   - One attribution of theirs may have several pieces of content, such as a
//     quotation and its continuation after the cue: the quotes of one chain of
//     Continues and one speaker are one content. A mixed quotation within an
//     indirect one of the same cue is part of that. Scare quotes, names and
//     quotes without any source and cue are nobody's attribution.
//   - They mark no attribution within a quotation, so ours are left out.
//   - Where several annotators marked a document the first file by name counts.
//     "Discard" and "Discuss" are not attributions and are left out.
func TestPolNeAR(t *testing.T) {
	bench := os.Getenv("EPITHET_BENCH")
	if bench == "" {
		t.Skip("EPITHET_BENCH is unset: no benchmark data")
	}
	split := "dev"
	if s := os.Getenv("EPITHET_POLNEAR"); s != "" {
		split = s
	}
	root := filepath.Join(bench, "polnear", split)
	files, err := filepath.Glob(filepath.Join(root, "attributions", "*.ann"))
	if err != nil || len(files) == 0 {
		t.Skipf("no attributions in %s", root)
	}
	slices.Sort(files)
	var total score
	seen := map[string]bool{}
	annotator := annotate.New()
	var finder quote.Finder
	for _, file := range files {
		id := strings.TrimSuffix(filepath.Base(file), ".ann")
		id = id[:strings.LastIndexByte(id, '_')]
		if seen[id] {
			continue
		}
		seen[id] = true
		b, err := os.ReadFile(filepath.Join(root, "text", id+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		text := string(b)
		gold := readAttributions(t, file, text)
		ann := annotator.Annotate(text, clean.Parts(text))
		pred := attributions(text, finder.Find(text, &ann, nil))
		total.add(gold, pred)
		if show := os.Getenv("EPITHET_SHOW"); show != "" && strings.Contains(id, show) {
			showErrors(text, gold, pred)
		}
	}
	for _, f := range fields {
		t.Logf("%-8s exact P %.3f R %.3f F1 %.3f   overlap P %.3f R %.3f F1 %.3f   (%d predicted, %d gold)", f.name,
			f.of(&total).precision(), f.of(&total).recall(), f.of(&total).f1(),
			f.of(&total).overlapP(), f.of(&total).overlapR(), f.of(&total).overlapF1(), f.of(&total).pred, f.of(&total).gold)
	}
	if split == "dev" {
		for i, least := range []float64{0.506, 0.534, 0.286} { // the published CRF
			if f := fields[i].of(&total).f1(); f < least {
				t.Errorf("%s: exact F1 %.3f, below %.3f", fields[i].name, f, least)
			}
		}
	}
}

// attribution is who says what: three sets of characters, in order.
type attribution struct{ parts [3][]int }

type counts struct{ pred, gold, exact, hitP, hitG int }

func (c counts) precision() float64 { return ratio(c.exact, c.pred) }
func (c counts) recall() float64    { return ratio(c.exact, c.gold) }
func (c counts) f1() float64        { return ratio(2*c.exact, c.pred+c.gold) }
func (c counts) overlapP() float64  { return ratio(c.hitP, c.pred) }
func (c counts) overlapR() float64  { return ratio(c.hitG, c.gold) }
func (c counts) overlapF1() float64 {
	p, r := c.overlapP(), c.overlapR()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

type score struct{ fields [3]counts }

type field struct {
	name string
	n    int
}

func (f field) of(s *score) *counts { return &s.fields[f.n] }

var fields = []field{{"source", 0}, {"cue", 1}, {"content", 2}}

// add counts the distinct spans of each field in one document: exactly alike,
// and sharing a character.
func (s *score) add(gold, pred []attribution) {
	for n := range s.fields {
		g, p := distinct(gold, n), distinct(pred, n)
		c := &s.fields[n]
		c.gold += len(g)
		c.pred += len(p)
		inGold, inPred := map[int]bool{}, map[int]bool{}
		keys := map[string]bool{}
		for _, x := range g {
			keys[fmt.Sprint(x)] = true
			for _, at := range x {
				inGold[at] = true
			}
		}
		for _, x := range p {
			if keys[fmt.Sprint(x)] {
				c.exact++
			}
			for _, at := range x {
				inPred[at] = true
			}
		}
		c.hitP += touching(p, inGold)
		c.hitG += touching(g, inPred)
	}
}

func touching(spans [][]int, set map[int]bool) int {
	n := 0
	for _, x := range spans {
		if slices.ContainsFunc(x, func(at int) bool { return set[at] }) {
			n++
		}
	}
	return n
}

func distinct(as []attribution, n int) [][]int {
	var out [][]int
	keys := map[string]bool{}
	for _, a := range as {
		if k := fmt.Sprint(a.parts[n]); len(a.parts[n]) > 0 && !keys[k] {
			keys[k] = true
			out = append(out, a.parts[n])
		}
	}
	return out
}

// attributions turns quotes into PolNeAR's form.
func attributions(text string, quotes []article.Quote) []attribution {
	var out []attribution
	at := make([]int, len(quotes)) // the attribution of each quote, plus one
	for i, q := range quotes {
		if q.Kind == article.Scare || q.Kind == article.Name || q.Rule == "inside a quotation" || q.Source.Len() == 0 && q.Cue.Len() == 0 && q.Continues < 0 {
			continue
		}
		nested := false
		if q.Kind != article.Indirect {
			for k := i - 1; k >= 0 && k > i-20; k-- {
				if quotes[k].Kind == article.Indirect && quotes[k].Contains(q.Span) && quotes[k].Cue == q.Cue {
					nested = true
					at[i] = at[k]
				}
			}
		}
		if nested {
			continue
		}
		if q.Continues >= 0 && q.Continues < i && at[q.Continues] > 0 {
			a := &out[at[q.Continues]-1]
			a.parts[2] = append(a.parts[2], characters(text, q.Span)...)
			slices.Sort(a.parts[2])
			at[i] = at[q.Continues]
			continue
		}
		out = append(out, attribution{[3][]int{characters(text, q.Source), characters(text, q.Report), characters(text, q.Span)}})
		at[i] = len(out)
	}
	return out
}

// characters lists the bytes of the span at which a character begins that is
// no white space.
func characters(text string, s article.Span) []int {
	var out []int
	for i, r := range s.Of(text) {
		if !unicode.IsSpace(r) {
			out = append(out, s.Start+i)
		}
	}
	return out
}

// readAttributions reads a brat file of PolNeAR.
func readAttributions(t *testing.T, file, text string) []attribution {
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	bytes := make([]int, 0, len(text)+1) // the byte at which each character begins
	for i := range text {
		bytes = append(bytes, i)
	}
	bytes = append(bytes, len(text))
	spans := map[string][]int{}
	var out []attribution
	for lines := bufio.NewScanner(f); lines.Scan(); {
		id, rest, _ := strings.Cut(lines.Text(), "\t")
		if len(id) < 2 {
			continue
		}
		switch id[0] {
		case 'T':
			head, _, _ := strings.Cut(rest, "\t")
			_, offsets, _ := strings.Cut(head, " ")
			for piece := range strings.SplitSeq(offsets, ";") {
				a, b, _ := strings.Cut(piece, " ")
				from, err1 := strconv.Atoi(a)
				to, err2 := strconv.Atoi(b)
				if err1 != nil || err2 != nil || from > to || to >= len(bytes) {
					continue
				}
				spans[id] = append(spans[id], characters(text, article.Span{Start: bytes[from], End: bytes[to]})...)
			}
			slices.Sort(spans[id])
		case 'E':
			var a attribution
			for role := range strings.FieldsSeq(rest) {
				name, ref, _ := strings.Cut(role, ":")
				for n, prefix := range []string{"Source", "Cue", "Content"} {
					if strings.HasPrefix(name, prefix) {
						a.parts[n] = append(a.parts[n], spans[ref]...)
						slices.Sort(a.parts[n])
					}
				}
			}
			if len(a.parts[1]) > 0 {
				out = append(out, a)
			}
		}
	}
	return out
}

// showErrors prints what differs, for development.
func showErrors(text string, gold, pred []attribution) {
	for n, f := range fields {
		g, p := map[string]bool{}, map[string]bool{}
		for _, x := range distinct(gold, n) {
			g[fmt.Sprint(x)] = true
		}
		for _, x := range distinct(pred, n) {
			p[fmt.Sprint(x)] = true
		}
		for _, a := range gold {
			if !p[fmt.Sprint(a.parts[n])] && len(a.parts[n]) > 0 {
				fmt.Printf("MISS  %s: %s\n", f.name, line(text, a))
			}
		}
		for _, a := range pred {
			if !g[fmt.Sprint(a.parts[n])] && len(a.parts[n]) > 0 {
				fmt.Printf("WRONG %s: %s\n", f.name, line(text, a))
			}
		}
	}
}

func line(text string, a attribution) string {
	var b strings.Builder
	for n, x := range a.parts {
		if n > 0 {
			b.WriteString(" | ")
		}
		last := -1
		for _, at := range x {
			if last >= 0 && at > last+1 {
				b.WriteByte(' ')
			}
			r := []rune(text[at:min(len(text), at+4)])[0]
			b.WriteRune(r)
			last = at + len(string(r)) - 1
		}
	}
	return strings.ReplaceAll(b.String(), "\n", " ")
}

// newsTexts reads the first n articles of the news benchmark.
func newsTexts(b *testing.B, bench string, n int) []string {
	f, err := os.Open(filepath.Join(bench, "news", "news.jsonl"))
	if err != nil {
		b.Skip(err)
	}
	defer f.Close()
	var out []string
	for d := json.NewDecoder(f); len(out) < n; {
		var row struct{ Text string }
		if err := d.Decode(&row); err != nil {
			break
		}
		out = append(out, row.Text)
	}
	return out
}
