package pipeline

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"epithet/stages/article"
	"epithet/stages/tally"
)

// Comparison says what is compared with what, and which units. Of fields that
// are zero those of DefaultComparison are taken.
type Comparison struct {
	By        string         // compare the values of this column of sources.csv; "" the sources
	Pair      string         // "A:B" compares these two alone, A first; "" each with the rest
	Reference string         // a CSV file of lemmas' frequencies in place of the rest, for lemmas; "" none
	POS       []article.UPOS // the parts of speech of lemmas and n-grams that are compared
	Ngrams    int            // also n-grams of so many lemmas; 0 none
	Window    int            // a collocate stands within so many words of its node
	Period    Period         // of the rates over time
	Limits    Limits
}

// Limits bound the tables of comparisons.
type Limits struct {
	Mentions int64 // fewest mentions, in the source or expected there, of what is tested
	Articles int64 // fewest articles that have it
	Top      int   // most rows of a source and unit in each direction; most collocates of a node
}

// DefaultComparison compares each source's adjectives and nouns, frames and
// entities with the rest.
func DefaultComparison() Comparison {
	return Comparison{
		POS:    []article.UPOS{article.ADJ, article.NOUN},
		Window: 5, Period: Year,
		Limits: Limits{Mentions: 5, Articles: 2, Top: 50},
	}
}

func (c Comparison) withDefaults() Comparison {
	d := DefaultComparison()
	c.By = strings.ToLower(strings.TrimSpace(c.By)) // as columns are
	if c.POS == nil {
		c.POS = d.POS
	}
	c.Window = cmp.Or(c.Window, d.Window)
	c.Period = cmp.Or(c.Period, d.Period)
	c.Limits.Mentions = cmp.Or(c.Limits.Mentions, d.Limits.Mentions)
	c.Limits.Articles = cmp.Or(c.Limits.Articles, d.Limits.Articles)
	c.Limits.Top = cmp.Or(c.Limits.Top, d.Limits.Top)
	return c
}

// aloneNotice says what a corpus of one side leaves empty.
func (c Comparison) aloneNotice() string {
	side := "source"
	if c.By != "" {
		side = "value of " + c.By
	}
	return "there is only one " + side + ", so the tables keyness and differences are empty"
}

// AllPOS are the parts of speech that words can have.
var AllPOS = []article.UPOS{
	article.X, article.ADJ, article.ADP, article.ADV, article.AUX, article.CCONJ, article.DET, article.INTJ,
	article.NOUN, article.NUM, article.PART, article.PRON, article.PROPN, article.SCONJ, article.SYMB, article.VERB,
}

// counting is what the counts of a shard depend on, beside its articles.
func (c *Comparison) counting() string {
	s := fmt.Sprintf("by %q, window %d", c.By, c.Window)
	if c.Ngrams > 0 {
		s += fmt.Sprintf(", n-grams %d of %v", c.Ngrams, c.POS)
	}
	return s
}

// cell is what articles are counted under: the source, and with By the value
// of that column, so that either can be summed up.
func (c *Comparison) cell(a *article.Article) string {
	if c.By == "" {
		return a.Source
	}
	return a.Source + cellMark + a.Group(c.By)
}

const cellMark = "\x00"

// sourceOf is the source of a cell.
func sourceOf(cell string) (string, bool) {
	source, _, _ := strings.Cut(cell, cellMark)
	return source, true
}

// valueOf is the value of a cell, of which articles may have none.
func valueOf(cell string) (string, bool) {
	_, value, _ := strings.Cut(cell, cellMark)
	return value, value != ""
}

// sides counts the sides that there are, and the articles that are on none.
func (c *Comparison) sides(cells *tally.Counts) (sides int, without int64) {
	if c.By == "" {
		return len(cells.Sources()), 0
	}
	values := map[string]bool{}
	for _, cell := range cells.Sources() {
		if value, ok := valueOf(cell); ok {
			values[value] = true
		} else {
			without += cells.Size(cell).Articles
		}
	}
	return len(values), without
}

// withoutNotice says what a comparison by a column leaves out.
func (c *Comparison) withoutNotice(without, articles int64) string {
	have, are := "have", "are"
	if without == 1 {
		have, are = "has", "is"
	}
	return fmt.Sprintf("%d of %d articles %s no value of %s and %s in neither keyness nor differences", without, articles, have, c.By, are)
}

// bySource is what Keyness.By says where the sources are compared.
const bySource = "source"

// restName is what the other side is called where it is all the rest.
const restName = "rest"

// contrast is what is compared: sides, each with the rest of them.
type contrast struct {
	by     string        // what the sides are: "source", or a column
	counts *tally.Counts // by side
	whole  tally.Size    // of all sides together
	sides  []string      // sorted, or in the order of Comparison.Pair
	pair   bool          // there are two sides, each being the other's rest
	side   func(cell string) (side string, ok bool)
}

// against is the name of the side's other side.
func (c *contrast) against(side string) string {
	if !c.pair {
		return restName
	}
	if side == c.sides[0] {
		return c.sides[1]
	}
	return c.sides[0]
}

// contrast finds the sides among the cells that were counted.
func (c *Comparison) contrast(cells *tally.Counts) (*contrast, error) {
	by, value, counts := bySource, sourceOf, cells
	if c.By != "" {
		by, value = c.By, valueOf
		counts = cells.Group(value)
	}
	x := &contrast{by: by, side: value, counts: counts}
	x.sides = x.counts.Sources()
	if c.By != "" && len(x.sides) == 0 {
		return nil, fmt.Errorf("--by %s: no article has a value of that column in sources.csv, or in groups of JSONL; epithet's own columns, such as source and author, are not compared by", c.By)
	}
	if c.Pair != "" {
		a, b, err := splitPair(c.Pair, x.sides)
		if err != nil {
			return nil, err
		}
		x.sides = []string{a, b}
		x.side = func(cell string) (string, bool) {
			side, ok := value(cell)
			return side, ok && (side == a || side == b)
		}
		x.counts = cells.Group(x.side)
	}
	x.pair = len(x.sides) == 2 // also where there are just two
	for _, side := range x.sides {
		x.whole = x.whole.Plus(x.counts.Size(side))
	}
	return x, nil
}

// splitPair reads "A:B"; the names may hold colons themselves.
func splitPair(pair string, names []string) (a, b string, err error) {
	for i := range len(pair) {
		if pair[i] != ':' {
			continue
		}
		a, b = strings.TrimSpace(pair[:i]), strings.TrimSpace(pair[i+1:])
		if !slices.Contains(names, a) || !slices.Contains(names, b) {
			continue
		}
		if a == b {
			return "", "", fmt.Errorf("--compare %s: the two names are the same", pair)
		}
		return a, b, nil
	}
	if !strings.Contains(pair, ":") {
		return "", "", errors.New("--compare: write the two names as A:B")
	}
	const shown = 20
	more := ""
	if len(names) > shown {
		more = fmt.Sprintf(" and %d more", len(names)-shown)
		names = names[:shown]
	}
	return "", "", fmt.Errorf("--compare %s: not two names of those that there are: %s%s", pair, strings.Join(names, ", "), more)
}
