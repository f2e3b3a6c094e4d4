package characterise_test

import "testing"

// A text goes on about a person by another noun for one.
var epithets = []struct{ text, want string }{
	{"Kovac was in town. The baker called Brandt a liar.", "brandt|kovac|attributed|asserted"},
	{"Kovac was in town. Two years ago the surgeon called Brandt a liar.", "brandt|kovac|attributed|asserted"},
	{"Kovac came late. “Brandt is a thief,” the goalkeeper said.", "brandt|kovac|quoted|asserted"},
	{"Kovac spoke to the paper. The opposition leader called Brandt a liar.", "brandt|kovac|attributed|asserted"},
	{"Kovac praised the union on Monday. The rail executive said that Brandt was a liar.", "brandt|kovac|attributed|asserted"},
	{"Kovac praised the union. He laughed. The local baker branded Brandt a liar.", "brandt|kovac|attributed|asserted"},
	{"Brandt sang on Friday. The soprano, the paper said, was a hero.", "brandt|paper|attributed|asserted"},
	// Of two persons it may be either, or a third.
	{"Kovac met Anton Weil. The baker called Brandt a liar.", "brandt|baker|attributed|asserted"},
	{"Its chairman, Kovac, had been “a liar”, the coroner wrote.", "kovac|coroner|quoted|asserted"},
	// Whom the text brings in, or tells apart.
	{"A baker met Kovac. The baker called Brandt a liar.", "brandt|baker|attributed|asserted"},
	{"Kovac was in town. The baker at the corner called Brandt a liar.", "brandt|baker at the corner|attributed|asserted"},
	{"Kovac sold his house. The buyer called Brandt a liar.", "brandt|buyer|attributed|asserted"},
	{"Kovac was in town. The witness called Brandt a liar.", "brandt|witness|attributed|asserted"},
}

func TestEpithets(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range epithets {
		r.tells(t, c.text, c.want)
	}
}

// A reference that hangs on itself ends: "his country" asks for whoever is "of his country".
func TestReferencesEnd(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		{"The ambassador of his country called Kovac a liar, and he left.", "kovac|ambassador of his country|attributed|asserted"},
		{"The envoy of his government left when she called his country a dictatorship.", "*|*|*|asserted"},
		{"The chairman of his ministers said that Kovac is a liar.", "kovac|chairman of his ministers|attributed|asserted"},
	} {
		r.tells(t, c.text, c.want)
	}
}
