package pipeline

import (
	"testing"

	"epithet/pipeline/table"
)

func TestQuotesWithinOthers(t *testing.T) {
	for _, c := range []struct {
		quotes []table.Quote
		want   int64
	}{
		{nil, 0},
		{[]table.Quote{{Start: 0, End: 5}, {Start: 5, End: 9}}, 0},
		{[]table.Quote{{Start: 0, End: 20}, {Start: 0, End: 5}, {Start: 10, End: 20}, {Start: 12, End: 14}, {Start: 20, End: 22}}, 3},
		{[]table.Quote{{Start: 0, End: 6}, {Start: 4, End: 9}, {Start: 8, End: 9}}, 1}, // the second overlaps the first
	} {
		if got := nested(c.quotes); got != c.want {
			t.Errorf("%v: %d, want %d", c.quotes, got, c.want)
		}
	}
}
