package characterise_test

import "testing"

// What would follow from a condition that is one by its order.
func TestInvertedConditions(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Should her appeal fail, Brandt would be the first senator to be jailed for fraud.", "brandt||*|hedged"},
		{"Should the talks collapse, Kovac would be a traitor to both sides.", "kovac||narrator|hedged"},
		{"Had he signed, Kovac would have been a traitor.", "kovac||narrator|hedged"},
		{"Were the report true, Velmark would be a polluter of the first order.", "velmark||narrator|hedged"},
		{"Should Brandt win, farmers would call her a traitor.", "brandt|farmers|attributed|hedged"},
		{"Should you pass by, greet the thief Kovac from me.", "kovac||narrator|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
