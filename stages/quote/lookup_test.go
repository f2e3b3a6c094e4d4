package quote

import (
	"strings"
	"testing"
)

// TestLookup asks for every word, and for words like it.
func TestLookup(t *testing.T) {
	words := map[string]frame{}
	for i, w := range strings.Fields("a of per said say says stays strays over-runs overhangs overheard jürgen") {
		words[w] = frame(i + 1)
	}
	for _, words := range []map[string]frame{words, {"a": 1}, {"": 2}, nil} {
		l := newLookup(words)
		asked := []string{"", "a", "b", "é", "the", "said", "unequivocally so", "over-hangs", "overhanns", "Jürgen"}
		for w := range words {
			asked = append(asked, w, w+w, w+"s", w[:len(w)/2], w[:len(w)/2]+"x"+w[len(w)/2:])
		}
		for _, w := range asked {
			if got, want := l.of(w), words[w]; got != want {
				t.Errorf("%q is %d, want %d", w, got, want)
			}
			for _, w := range []string{w, strings.ToUpper(w), strings.ToUpper(w[:len(w)/2]) + w[len(w)/2:], w + "\u212a"} {
				if got, want := l.hasFolded(w), words[strings.ToLower(w)] != 0; got != want {
					t.Errorf("%q is there in lower case: %v, want %v", w, got, want)
				}
			}
		}
	}
}
