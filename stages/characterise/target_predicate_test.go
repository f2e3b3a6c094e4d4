package characterise

import (
	"strings"
	"testing"

	"epithet/stages/annotate"
	"epithet/stages/clean"
)

// Pairs are skipped, but no sentence of nothing else as a whole for each of its words.
func TestLeftOfPairs(t *testing.T) {
	for _, c := range []struct{ pairs, want int }{{1, 1}, {2, 1}, {40, 1 + 36*4}} {
		text := "Kovac is " + strings.Repeat("both a thief and ", c.pairs) + "liars."
		ann := annotate.New().Annotate(text, clean.Parts(text))
		l := line{text: text, toks: ann.Tokens, low: new(lowered)}
		if got := l.leftOf(2 + 4*c.pairs); got != c.want {
			t.Errorf("behind %d pairs stands %d, not %d", c.pairs, got, c.want)
		}
	}
}
