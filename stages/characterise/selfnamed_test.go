package characterise_test

import "testing"

// Who "I" is outside of quotations, where he gives his name.
func TestSelfNamed(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"My opponent tells you that I am a liar. I, Elena Brandt, have lost five elections.", "brandt|My opponent|attributed|asserted"},
		{"They say that I am a traitor. I, Marko Kovac, fought in two wars.", "kovac|*|attributed|asserted"},
		{"I, Marko Kovac, was in Tarvia that night. I am no spy.", "kovac||narrator|negated"},
		{"I, Elena Brandt, am no thief.", "brandt||narrator|negated"},
	} {
		r.tells(t, c.text, c.want)
	}
}
