package report

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

// checkSnippet verifies that the marked part is the start of what was asked
// for, and the whole of it where it is short.
func checkSnippet(t *testing.T, text string, start, end int) {
	t.Helper()
	part, at, length := snippet(text, start, end)
	if len(part) > maxSnippet+20 {
		t.Fatalf("%d bytes of a snippet", len(part))
	}
	u := utf16.Encode([]rune(part))
	if at < 0 || length < 0 || at+length > len(u) {
		t.Fatalf("%d+%d of %d units", at, length, len(u))
	}
	start = min(max(start, 0), len(text))
	end = min(max(end, start), len(text))
	got, want := string(utf16.Decode(u[at:at+length])), text[start:end]
	if !strings.HasPrefix(want, got) || got != want && len(want) <= maxSnippet/2 || got == "" && want != "" {
		t.Fatalf("%q marked, want %q", got, want)
	}
}

var pieces = []string{"a", "word", " ", " ", "é", "e\u0301", "中文", "العربية", "😀", "\u202e", "\n", ".", "“", strings.Repeat("x", 90)}

func randomText(r *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

// runes moves i to the start of a rune.
func runes(text string, i int) int {
	for i < len(text) && !utf8.RuneStart(text[i]) {
		i++
	}
	return i
}

func TestSnippetsOfRandomText(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 5000 {
		text := randomText(r, 1+r.IntN(300))
		start := runes(text, r.IntN(len(text)+1))
		checkSnippet(t, text, start, runes(text, start+r.IntN(len(text)-start+1)))
	}
}

func FuzzSnippet(f *testing.F) {
	f.Add("The guild is a mob.", 15, 18)
	f.Add(strings.Repeat("word ", 400), 900, 904)
	f.Add(strings.Repeat("😀", 400), 800, 804)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		if !utf8.ValidString(text) || start < 0 || start > len(text) || end < start || end > len(text) {
			snippet(text, start, end) // must not panic
			return
		}
		checkSnippet(t, text, runes(text, start), runes(text, end))
	})
}

// A sample must not depend on how tight the bound was on the way, other than
// in what a cell may have, and must be even.
func TestSampleIsEvenAndBounded(t *testing.T) {
	const most = 200
	s := newSample(most)
	all := map[cell][]lot{}
	for i := range 5000 {
		c := cell{int32(i % 7), int32(i % 3), 0}
		if i%50 == 0 {
			c = cell{99, int32(i), 0} // rare
		}
		p := lot{chance(fmt.Sprint(i), int64(i)), &passage{doc: int32(i)}}
		s.add(c, p.order, func() *passage { return p.passage })
		all[c] = append(all[c], p)
	}
	got := s.ranked(1000)
	if s.seen != 5000 || s.held > 2*most || len(got) < len(all) {
		t.Fatalf("%d seen, %d held, %d ranked of %d cells", s.seen, s.held, len(got), len(all))
	}
	docs := map[int32]bool{}
	for _, p := range got {
		docs[p.doc] = true
	}
	for c, rows := range all {
		slices.SortFunc(rows, func(a, b lot) int { return cmp.Compare(a.order, b.order) })
		for _, p := range rows[:min(s.each, len(rows))] {
			if !docs[p.doc] {
				t.Fatalf("cell %v lacks passage %d, which is among its first %d", c, p.doc, s.each)
			}
		}
	}
	if len(s.ranked(10)) != 10 {
		t.Error("more than were asked for")
	}
}

func TestFoldKeepsTotals(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	counts := map[who]int64{}
	bySource := map[int32]int64{}
	var all int64
	for range 20000 {
		w := who{r.Int32N(5), r.Int32N(3), r.Int32N(4), r.Int32N(4), r.Int32N(4), r.Int32N(300) - 1, r.Int32N(5000) - 1}
		counts[w]++
		bySource[w.source]++
		all++
	}
	for _, most := range []int{100000, 8000, 2000, 100} {
		rows, steps := fold(counts, most)
		again := counts
		for _, step := range steps {
			again = renamed(again, step)
		}
		var n int64
		got := map[int32]int64{}
		for _, row := range rows {
			n += row.n
			got[row.source] += row.n
		}
		if n != all || (len(steps) > 0) != (most < len(counts)) || len(again) != len(rows) || most >= 2000 && len(rows) > most {
			t.Errorf("at most %d: %d rows of %d terms, %d steps", most, len(rows), n, len(steps))
		}
		for s, want := range bySource {
			if got[s] != want {
				t.Errorf("at most %d: source %d has %d terms, want %d", most, s, got[s], want)
			}
		}
		if !slices.IsSortedFunc(rows, func(a, b counted) int { return a.compare(b.who) }) {
			t.Error("not in order")
		}
	}
}

func TestKeysAreFoundInTheirForms(t *testing.T) {
	in := made(1, 1, 1, "")
	in.Keys[0].Term = "Öde"
	in.Sentences = of([]Sentence{{DocID: "0-0", Sent: 0, Start: 7, Text: "«Öde» ÖDES, öde-x; modes 5öde Öde"}, {DocID: "0-0",
		Sent: 1, Text: "Öde", Furniture: true}})
	b, err := build(in)
	if err != nil {
		t.Fatal(err)
	}
	var at []int64
	for _, p := range b.passages {
		if p.key >= 0 {
			at = append(at, p.start)
		}
	}
	if want := []int64{9, 16, 43}; !slices.Equal(at, want) {
		t.Errorf("found at %d, want %d", at, want)
	}
}

// A figure is rounded once more where it is shown, which gives what rounding it
// at once gives.
func TestFigure(t *testing.T) {
	for x, want := range map[float64]string{
		0: "0", 1.23456: "1.2346", 1.2344: "1.234", 123456: "123460", 0.000012345: "0.00001234", 1000.0 / 59: "16.949",
		16.95: "16.95", 16.9501: "16.9501", 1000.0 / 85: "11.76", 17: "17", -0.71496: "-0.71496",
		0.00012345678: "0.00012346", 0.5: "0.5", 123.45: "123.45", 1e9 / 7: "142900000", math.NaN(): "null", math.Inf(1): "null",
	} {
		got, err := figure(x).MarshalJSON()
		if err != nil || string(got) != want {
			t.Errorf("%v: %s, %v, want %s", x, got, err, want)
		}
	}
	r := rand.New(rand.NewPCG(3, 4))
	for range 100_000 {
		x := float64(r.IntN(1000)) / float64(1+r.IntN(5000))
		text, _ := figure(x).MarshalJSON()
		y, err := strconv.ParseFloat(string(text), 64)
		for _, digits := range []float64{1, 10, 100} {
			if digits*x < 1000 && math.Floor(digits*x+0.5) != math.Floor(digits*y+0.5) || err != nil {
				t.Fatalf("%v is %s, %v", x, text, err)
			}
		}
	}
}

// Where there is room for few cells, those with the most passages have one, even
// where all that is held of a cell is one.
func TestCommonest(t *testing.T) {
	for _, most := range []int{1 << 10, 20} {
		s := newSample(most)
		for i := range int32(40) {
			for k := range int64(40 - i) {
				p := &passage{doc: i, start: k}
				s.add(cell{i % 7, i % 5, i}, chance("d", int64(i)<<8|k), func() *passage { return p })
			}
		}
		each := func(c cell) cell { return c }
		got := s.commonest(12, each)
		if len(got) != 12 {
			t.Fatalf("%d passages", len(got))
		}
		for i, p := range got {
			if p.doc != int32(i) {
				t.Errorf("with room for %d, passage %d is of cell %d", most, i, p.doc)
			}
		}
		if n := len(s.commonest(100, each)); n != 40 {
			t.Errorf("%d passages of 40 cells", n)
		}
	}
}

// A row's voices are cells of one row, also where nobody is its target.
func TestWhoRow(t *testing.T) {
	for _, target := range []int32{nobody, 0, 7} {
		seen := map[cell]bool{}
		for voice := range int32(len(voices)) {
			c := whoCell(&passage{holder: 3, term: 4, target: target, voice: voice})
			if seen[c] = true; whoRow(c) != (cell{3, 4, target}) {
				t.Errorf("voice %d of target %d is of row %v", voice, target, whoRow(c))
			}
		}
		if len(seen) != len(voices) {
			t.Errorf("%d cells for %d voices of target %d", len(seen), len(voices), target)
		}
	}
}

func TestSnippetOfBrokenText(t *testing.T) {
	text := "ab\x00\xe4\x0e" + strings.Repeat("\xa9", 3*maxSnippet)
	for start := range 9 {
		for _, end := range []int{start, start + 1, start + maxSnippet, len(text)} {
			if part, _, _ := snippet(text, start, end); !strings.Contains(text, strings.Trim(part, "… ")) {
				t.Errorf("%d to %d: %q is no part of the text", start, end, part)
			}
		}
	}
}
