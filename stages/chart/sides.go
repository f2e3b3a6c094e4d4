package chart

import (
	"fmt"
	"slices"
)

// Compared says what a chart of key terms compares, and with what; the zero
// value, each source with the rest of them.
type Compared struct {
	Column string   // whose values are compared; empty where sources are
	Of     []Source // the sources of the values' articles
	Pair   bool     // two are compared with each other
	List   bool     // terms are compared with a reference list
}

// noun is what a side is called, in short.
func (c Compared) noun() string {
	if c.Column == "" {
		return "source"
	}
	return "value"
}

// plural counts sides.
func (c Compared) plural(n int) string {
	return plural(n, c.noun()) + c.ofColumn()
}

func (c Compared) ofColumn() string {
	if c.Column == "" {
		return ""
	}
	return " of " + c.Column
}

// two is what two of them are called.
func (c Compared) two() string { return "two " + c.noun() + "s" + c.ofColumn() }

// names names the sides as the titles do.
func (c Compared) names(sides []ranked) string {
	if c.Column == "" || len(sides) == 1 {
		return of(sides)
	}
	return plural(len(sides), "value") + " compared"
}

// elsewhere is where a key term of a side is less frequent.
func (c Compared) elsewhere() string {
	switch {
	case c.List:
		return "in the reference list"
	case c.Pair:
		return "in the other"
	}
	return "elsewhere"
}

// against is what a side's terms are held against.
func (c Compared) against() string {
	switch {
	case c.List:
		return "the reference list"
	case c.Pair:
		return "the other " + c.noun()
	}
	return "the other articles"
}

// caution says what so few articles of a side cannot show.
func (c Compared) caution(sides []Source) string {
	if c.Column == "" {
		return caution(sides)
	}
	if len(sides) > 1 && !slices.ContainsFunc(sides, func(s Source) bool { return s.Articles > 1 }) {
		return fmt.Sprintf(" With one article a value, this compares the articles, not the values of %s.", c.Column)
	}
	return ""
}

// dataLine is where the figures of those sides come from.
func (c Compared) dataLine(sides []Source) string {
	if c.Column == "" {
		return DataLine(sides)
	}
	return DataLine(c.Of)
}
