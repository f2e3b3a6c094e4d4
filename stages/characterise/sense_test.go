package characterise

import (
	"slices"
	"testing"

	"epithet/stages/characterise/internal/senses"
)

// Words share the kinds that they should, and others do not.
func TestSenses(t *testing.T) {
	for _, c := range []struct {
		a, b, c string // a is of a kind with b that c is not of
	}{
		{"thief", "poet", "army"}, {"army", "church", "sailor"}, {"robbery", "murder", "robber"}, {"liberalism", "socialism", "socialist"},
	} {
		a, b, other := sensesOf([]string{c.a}), sensesOf([]string{c.b}), sensesOf([]string{c.c})
		if !slices.ContainsFunc(a, func(k senses.Kind) bool { return slices.Contains(b, k) && !slices.Contains(other, k) }) {
			t.Errorf("%s is of no kind with %s that %s is not of", c.a, c.b, c.c)
		}
	}
	if all := sensesOf([]string{"qwxyz", "poet", "poet", "sailor"}); len(all) == 0 || len(all) != len(slices.Compact(slices.Sorted(slices.Values(all)))) {
		t.Errorf("kinds %v are not each there once", all)
	}
}

func TestKnown(t *testing.T) {
	for _, w := range []string{"ferry", "ferries", "hypocrisy", "heroic", "sign", "boxes"} {
		if !Known(w) {
			t.Errorf("%q is not known", w)
		}
	}
	for _, w := range []string{"", "s", "okello", "castonia", "ferrys x"} {
		if Known(w) {
			t.Errorf("%q is known", w)
		}
	}
}
