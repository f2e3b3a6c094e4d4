// Package eval scores what the stages find against annotations made by hand.
//
// Records are paired one to one within an article. A pair of characterisations
// has the same frame and overlapping spans, the better overlap first; of
// mentions, overlapping spans; of quotations, starts and ends within 4 bytes of
// each other (with or without the marks). Fields are then compared over the
// pairs; end to end, a record is right when it is paired and all its fields are
// right, as precision over the predictions and recall over the gold.
//
// A holder or speaker is an entity's id or words. Words that are exactly one
// alias stand for its entity (an alias of two, for either). Ids must be equal;
// words need a Dice coefficient of their tokens of at least 0.5, after case,
// articles and 's are dropped. Nobody equals only nobody.
package eval

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"epithet/stages/article"
)

// Record is a line of a gold file, or a prediction. Fields that its kind lacks
// are empty.
type Record struct {
	Doc        string `json:"doc"`
	Start, End int
	Surface    string `json:"surface,omitempty"`

	Frame     string `json:"frame,omitempty"` // of characterisations
	Target    string `json:"target,omitempty"`
	Holder    string `json:"holder,omitempty"`
	Voice     string `json:"voice,omitempty"`
	Polarity  string `json:"polarity,omitempty"`
	Contested bool   `json:"contested,omitempty"`

	Confidence float64 `json:"-"` // of predicted targets

	Entity string `json:"entity,omitempty"` // of mentions

	Speaker string `json:"speaker,omitempty"` // of quotations
	Cue     string `json:"cue,omitempty"`
	Scare   bool   `json:"scare,omitempty"`
	Name    bool   `json:"name,omitempty"`

	Kind string `json:"kind,omitempty"` // of page parts
}

// Read reads records, a JSON object a line.
func Read(name string, data []byte) ([]Record, error) {
	var all []Record
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var r Record
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("%s:%d: not a record: %w", name, n, err)
		}
		all = append(all, r)
	}
	return all, lines.Err()
}

// Score is precision and recall as counts.
type Score struct{ Right, Predicted, Gold int }

// F1 is the harmonic mean of precision and recall, 0 where nothing is right.
func (s Score) F1() float64 {
	if s.Right == 0 {
		return 0
	}
	return 2 * float64(s.Right) / float64(s.Predicted+s.Gold)
}

// Share is a share of pairs.
type Share struct{ Right, Of int }

// Value is the share, 1 where there is nothing to be wrong.
func (s Share) Value() float64 {
	if s.Of == 0 {
		return 1
	}
	return float64(s.Right) / float64(s.Of)
}

// Pair is a gold record with the prediction paired with it.
type Pair struct{ Gold, Predicted Record }

// Result is the outcome of a comparison.
type Result struct {
	Found    Score            // paired
	Exact    Score            // paired, with the very same span
	Fields   map[string]Share // over the pairs
	All      Score            // paired, and all fields right
	Pairs    []Pair
	Wrong    []Wrong
	Missed   []Record // gold without a prediction
	Spurious []Record // predictions without gold
}

// Wrong is a field of a pair that differs.
type Wrong struct {
	Pair
	Field string
}

// Characterisations compares spans by frame, then target, holder, voice and
// polarity; contested is compared, but not needed for all to be right.
func Characterisations(lex article.Lexicon, gold, predicted []Record) Result {
	who := newWho(lex)
	return compare(gold, predicted, func(g, p Record) float64 {
		if g.Frame != p.Frame {
			return 0
		}
		return overlap(g, p)
	}, []field{
		{"target", true, func(g, p Record) bool { return g.Target == p.Target }},
		{"holder", true, func(g, p Record) bool { return who.same(g.Holder, p.Holder) }},
		{"voice", true, func(g, p Record) bool { return g.Voice == p.Voice }},
		{"polarity", true, func(g, p Record) bool { return g.Polarity == p.Polarity }},
		{"contested", false, func(g, p Record) bool { return g.Contested == p.Contested }},
	})
}

// Mentions compares spans, then the entity.
func Mentions(gold, predicted []Record) Result {
	return compare(gold, predicted, func(g, p Record) float64 {
		o := overlap(g, p)
		if o > 0 && g.Entity == p.Entity {
			o += 0.001
		}
		return o
	}, []field{{"entity", true, func(g, p Record) bool { return g.Entity == p.Entity }}})
}

// Quotes compares spans, then whether they are scare quotes, and who speaks;
// the cue is compared, but not needed for all to be right. Stretches that are
// names, in the gold or by the prediction, are left out.
func Quotes(lex article.Lexicon, gold, predicted []Record) Result {
	who := newWho(lex)
	near := func(g, p Record) float64 {
		a, b := abs(g.Start-p.Start), abs(g.End-p.End)
		if a > 4 || b > 4 {
			return 0
		}
		return 1 / float64(1+a+b)
	}
	for _, pr := range pair(gold, predicted, near) {
		if gold[pr[0]].Name {
			predicted[pr[1]].Name = true
		} else if predicted[pr[1]].Name {
			predicted[pr[1]].Name, predicted[pr[1]].Start = false, -1 // missed
		}
	}
	gold = slices.DeleteFunc(slices.Clone(gold), func(r Record) bool { return r.Name })
	predicted = slices.DeleteFunc(slices.Clone(predicted), func(r Record) bool { return r.Name || r.Start < 0 })
	return compare(gold, predicted, near, []field{
		{"scare", true, func(g, p Record) bool { return g.Scare == p.Scare }},
		{"speaker", true, func(g, p Record) bool { return who.same(g.Speaker, p.Speaker) }},
		{"cue", false, func(g, p Record) bool { return stem(g.Cue) == stem(p.Cue) }},
	})
}

type field struct {
	name   string
	needed bool
	same   func(gold, predicted Record) bool
}

func compare(gold, predicted []Record, affinity func(g, p Record) float64, fields []field) Result {
	r := Result{Fields: map[string]Share{}}
	r.Found = Score{Predicted: len(predicted), Gold: len(gold)}
	r.Exact, r.All = r.Found, r.Found
	pairs := pair(gold, predicted, affinity)
	goldPaired, predPaired := make([]bool, len(gold)), make([]bool, len(predicted))
	for _, pr := range pairs {
		g, p := gold[pr[0]], predicted[pr[1]]
		goldPaired[pr[0]], predPaired[pr[1]] = true, true
		r.Found.Right++
		r.Pairs = append(r.Pairs, Pair{g, p})
		if g.Start == p.Start && g.End == p.End {
			r.Exact.Right++
		}
		all := true
		for _, f := range fields {
			share := r.Fields[f.name]
			share.Of++
			if f.same(g, p) {
				share.Right++
			} else {
				r.Wrong = append(r.Wrong, Wrong{Pair{g, p}, f.name})
				all = all && !f.needed
			}
			r.Fields[f.name] = share
		}
		if all {
			r.All.Right++
		}
	}
	for i, g := range gold {
		if !goldPaired[i] {
			r.Missed = append(r.Missed, g)
		}
	}
	for i, p := range predicted {
		if !predPaired[i] {
			r.Spurious = append(r.Spurious, p)
		}
	}
	return r
}

// pair pairs records one to one by descending affinity, in the order of the
// gold where that is equal. The result holds indices into gold and predicted.
func pair(gold, predicted []Record, affinity func(g, p Record) float64) [][2]int {
	type candidate struct {
		affinity float64
		at       [2]int
	}
	byDoc := map[string][]int{}
	for j, p := range predicted {
		byDoc[p.Doc] = append(byDoc[p.Doc], j)
	}
	var candidates []candidate
	for i, g := range gold {
		for _, j := range byDoc[g.Doc] {
			if a := affinity(g, predicted[j]); a > 0 {
				candidates = append(candidates, candidate{a, [2]int{i, j}})
			}
		}
	}
	slices.SortStableFunc(candidates, func(a, b candidate) int { return cmp.Compare(b.affinity, a.affinity) })
	goldPaired, predPaired := make([]bool, len(gold)), make([]bool, len(predicted))
	var pairs [][2]int
	for _, c := range candidates {
		if i, j := c.at[0], c.at[1]; !goldPaired[i] && !predPaired[j] {
			goldPaired[i], predPaired[j] = true, true
			pairs = append(pairs, c.at)
		}
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return cmp.Compare(a[0], b[0]) })
	return pairs
}

// overlap is the spans' intersection over their union.
func overlap(g, p Record) float64 {
	o := min(g.End, p.End) - max(g.Start, p.Start)
	if o <= 0 {
		return 0
	}
	return float64(o) / float64(max(g.End, p.End)-min(g.Start, p.Start))
}

func abs(n int) int { return max(n, -n) }

// who compares holders and speakers.
type who struct {
	ids   map[string]bool
	alias map[string][]string
}

func newWho(lex article.Lexicon) who {
	w := who{map[string]bool{}, map[string][]string{}}
	for _, e := range lex.Entities {
		w.ids[e.ID] = true
		for _, a := range append([]string{e.Name}, e.Aliases...) {
			k := plain(a)
			w.alias[k] = append(w.alias[k], e.ID)
		}
	}
	return w
}

func (w who) same(g, p string) bool {
	g, p = strings.TrimSpace(g), strings.TrimSpace(p)
	if g == "" || p == "" {
		return g == p
	}
	a, b := w.resolve(g), w.resolve(p)
	if len(a) > 0 || len(b) > 0 {
		return slices.ContainsFunc(a, func(id string) bool { return slices.Contains(b, id) })
	}
	x, y := strings.Fields(plain(g)), strings.Fields(plain(p))
	common := 0
	left := slices.Clone(y)
	for _, word := range x {
		if i := slices.Index(left, word); i >= 0 {
			common++
			left = slices.Delete(left, i, i+1)
		}
	}
	return len(x)+len(y) > 0 && float64(2*common)/float64(len(x)+len(y)) >= 0.5
}

func (w who) resolve(s string) []string {
	if w.ids[s] {
		return []string{s}
	}
	return w.alias[plain(s)]
}

var (
	possessive = regexp.MustCompile(`'s\b|s'(\s|$)`)
	wordsOnly  = regexp.MustCompile(`[\p{L}\p{N}_]+`)
)

// plain is a name's words in lower case without article and possessive.
func plain(s string) string {
	s = strings.ToLower(strings.ReplaceAll(s, "\u2019", "'"))
	s = possessive.ReplaceAllStringFunc(s, func(m string) string {
		if strings.HasPrefix(m, "s'") {
			return "s" + m[2:]
		}
		return ""
	})
	words := wordsOnly.FindAllString(s, -1)
	for len(words) > 0 && (words[0] == "the" || words[0] == "a" || words[0] == "an") {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

var (
	irregular = map[string]string{"said": "say", "told": "tell", "wrote": "write", "spoke": "speak", "saw": "see",
		"held": "hold", "denies": "deny", "denied": "deny"}
	inflected = regexp.MustCompile(`(ing|ied|ies|ed|es|s)$`)
)

// stem is the last word of a cue without its inflection, for comparison only.
func stem(cue string) string {
	words := strings.Fields(plain(cue))
	if len(words) == 0 {
		return ""
	}
	w := words[len(words)-1]
	if base, ok := irregular[w]; ok {
		w = base
	}
	if len(w) > 3 {
		w = inflected.ReplaceAllString(w, "")
	}
	if n := len(w); n > 1 && w[n-1] == w[n-2] && strings.IndexByte("bcdfgklmnprtz", w[n-1]) >= 0 {
		w = w[:n-1]
	}
	return strings.TrimSuffix(w, "e")
}

// Bytes scores the bytes of one kind of page part, white space left out. The
// texts are by article.
func Bytes(texts map[string]string, kind string, gold, predicted []Record) Score {
	type place struct {
		doc string
		at  int
	}
	cover := func(records []Record) map[place]bool {
		m := map[place]bool{}
		for _, r := range records {
			for i := r.Start; r.Kind == kind && i < r.End; i++ {
				if c := texts[r.Doc][i]; c > ' ' {
					m[place{r.Doc, i}] = true
				}
			}
		}
		return m
	}
	g, p := cover(gold), cover(predicted)
	s := Score{Predicted: len(p), Gold: len(g)}
	for at := range g {
		if p[at] {
			s.Right++
		}
	}
	return s
}
