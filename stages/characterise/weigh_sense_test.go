package characterise

import (
	"strings"
	"testing"
)

// What is looked up of a word is bounded, and its end is what a hyphen begins.
func TestShortEnd(t *testing.T) {
	for _, c := range []struct{ word, want string }{
		{"", ""},
		{"neo-fascist", "neo-fascist"},
		{strings.Repeat("a", longestKnown), strings.Repeat("a", longestKnown)},
		{strings.Repeat("a", longestKnown+1), ""},
		{strings.Repeat("a", longestKnown) + "-neo-fascist", "neo-fascist"},
	} {
		if got := shortEnd(c.word); got != c.want {
			t.Errorf("%.20q of %d bytes: %q, want %q", c.word, len(c.word), got, c.want)
		}
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
