package characterise_test

import "testing"

// What it is hard or possible to be is said of nobody, and so is what such a one does at large.
func TestAnybodysBeing(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"Is it possible to be a reformer and a liar? Kovac is a liar.", "||narrator|hedged;||narrator|hedged;kovac||narrator|asserted"},
		{"Can one be a hero by mistake? Kovac is a hero.", "||narrator|hedged;kovac||narrator|asserted"},
		{"It is hard to be a hero in slippers. Kovac is a hero.", "||narrator|asserted;kovac||narrator|asserted"},
		{"It is impossible to remain a hero for long, and Kovac was a hero.", "||narrator|asserted;kovac||narrator|asserted"},
		{"Kovac was never a hero: a hero does not send bills.", "kovac||narrator|negated;||narrator|asserted"},
		{"Brandt is no dictator; a dictator does not ask.", "brandt||narrator|negated;||narrator|asserted"},
		{"It is hard for Kovac to be a hero.", "kovac||narrator|*"},
		{"Kovac is proud to be a rebel.", "kovac||narrator|asserted"},
		{"Kovac is likely to be a spy.", "kovac||narrator|hedged"},
	} {
		r.tells(t, c.text, c.want)
	}
}
