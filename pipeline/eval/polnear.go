package eval

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"epithet/stages/annotate"
	"epithet/stages/article"
	"epithet/stages/clean"
	"epithet/stages/quote"
)

// Attributions scores who says what, span by span.
type Attributions struct{ Source, Cue, Content SpanScore }

// SpanScore compares spans exactly, and by whether they share a character.
type SpanScore struct {
	Exact                           Score
	touchingGold, touchingPredicted int
}

// OverlapF1 is the F1 of spans that share a character with one of the other
// side.
func (s SpanScore) OverlapF1() float64 {
	if s.touchingGold == 0 || s.touchingPredicted == 0 {
		return 0
	}
	p := float64(s.touchingGold) / float64(s.Exact.Predicted)
	r := float64(s.touchingPredicted) / float64(s.Exact.Gold)
	return 2 * p * r / (p + r)
}

// PolNeAR scores the quotations of a folder of PolNeAR (Newell et al. 2018),
// such as its dev. Its convention and ours meet as follows.
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
func PolNeAR(dir string) (Attributions, error) {
	var total Attributions
	files, err := filepath.Glob(filepath.Join(dir, "attributions", "*.ann"))
	if err != nil || len(files) == 0 {
		return total, fmt.Errorf("no attributions in %s", dir)
	}
	slices.Sort(files)
	seen := map[string]bool{}
	annotator := annotate.New()
	var finder quote.Finder
	for _, file := range files {
		id := strings.TrimSuffix(filepath.Base(file), ".ann")
		if i := strings.LastIndexByte(id, '_'); i > 0 {
			id = id[:i]
		}
		if seen[id] {
			continue
		}
		seen[id] = true
		data, err := os.ReadFile(filepath.Join(dir, "text", id+".txt"))
		if err != nil {
			return total, err
		}
		text := string(data)
		gold, err := readAttributions(file, text)
		if err != nil {
			return total, err
		}
		tokens := annotator.Annotate(text, clean.Parts(text))
		ann := finder.Apart(new(article.Annotation), &tokens, text, annotator)
		total.add(gold, attributionsOf(text, finder.Find(text, ann, nil, nil)))
	}
	return total, nil
}

// attribution is who says what: three sets of characters, in order.
type attribution struct{ parts [3][]int }

// add counts the distinct spans of each field in one document: exactly alike,
// and sharing a character.
func (s *Attributions) add(gold, pred []attribution) {
	for n, c := range []*SpanScore{&s.Source, &s.Cue, &s.Content} {
		g, p := distinct(gold, n), distinct(pred, n)
		c.Exact.Gold += len(g)
		c.Exact.Predicted += len(p)
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
				c.Exact.Right++
			}
			for _, at := range x {
				inPred[at] = true
			}
		}
		c.touchingGold += touching(p, inGold)
		c.touchingPredicted += touching(g, inPred)
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

// attributionsOf turns quotes into PolNeAR's form.
func attributionsOf(text string, quotes []article.Quote) []attribution {
	var out []attribution
	at := make([]int, len(quotes)) // the attribution of each quote, plus one
	for i, q := range quotes {
		if q.Kind == article.Scare || q.Kind == article.Name || q.Rule == "inside a quotation" ||
			q.Source.Len() == 0 && q.Cue.Len() == 0 && q.Continues < 0 {
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
func readAttributions(file, text string) ([]attribution, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
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
	return out, nil
}
