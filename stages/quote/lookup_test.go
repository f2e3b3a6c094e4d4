package quote

import "testing"

// TestLookup asks for every word, and for words like it.
func TestLookup(t *testing.T) {
	for _, c := range []struct {
		words  map[string]frame
		lookup *lookup
	}{{verbs, verbLookup}, {nouns, nounLookup}, {states, stateLookup}, {map[string]frame{}, newLookup(nil)}} {
		others := []string{"", "a", "é", "the", "said", "unequivocally so"}
		for w := range verbs {
			others = append(others, w, w+"s", w[1:], w[:len(w)-1])
		}
		for w := range c.words {
			others = append(others, w, w+w)
		}
		for _, w := range others {
			if got, want := c.lookup.of(w), c.words[w]; got != want {
				t.Errorf("%q is %d, want %d", w, got, want)
			}
		}
	}
}
